"""E-mail addresses, telephone numbers and pages as they stand in résumés, whole or broken over lines."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from wherenext.files.resume.words.periods import find_periods

EMAIL = re.compile(r"[A-Za-z0-9À-ÿ._%+'-]{1,64}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")
STRICT_EMAIL = re.compile(EMAIL.pattern.replace(r"\s?", ""))
"""An address without white space, which is looked for first: a lone "@" may be the sign of what follows."""

SPACED = re.compile(r"([A-Za-z0-9._%+-]{2,64})\s?@\s?([A-Za-z0-9.-]{2,63})\s\.\s?([A-Za-z]{2,12})\b")
"""An address with white space before its last dot, as letters set wide leave it."""

SPELLED = re.compile(
    r"([A-Za-z0-9._%+-]{2,64})\s*(?:[(\[{<]\s*(?:at|ät|@)\s*[)\]}>]|\s(?:at|AT)\s)\s*"
    r"([A-Za-z0-9-]{2,63}(?:\s*(?:[(\[{]\s*(?:dot|punkt|\.)\s*[)\]}]|\s(?:dot|DOT)\s|\.)\s*[A-Za-z0-9-]{2,63}){1,4})"
)
"""An address in words: "ada (at) marlow (dot) example", "ada at marlow dot example"."""

DOT = re.compile(r"(?:(?<!\s)\s++)?(?:[(\[{]\s*+(?:dot|punkt|\.)\s*+[)\]}]|(?<=\s)(?:dot|DOT)\s)\s*+")
"""A dot in words. Here and elsewhere a gap is taken whole or not at all: tried from each of its spaces, it would cost
the square of its length."""


PHONE = re.compile(r"(?<![\w/.-])(?:\+|00)?\(?\d[\d\s().\-‐–/]{6,20}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w/])")
URL = re.compile(
    r"(?:https?://|www\.)[^\s|,;)<>\"]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|de|uk|info|page|site|ca|app|ai|design|tech)(?:/[^\s|,;)<>\"]*)?(?![\w@])",
    re.IGNORECASE,
)


def find_email(texts: Sequence[str]) -> str | None:
    """Return the first e-mail address; one broken over two lines is put together."""
    for text, below in zip_longest(map(plain, texts), map(plain, texts[1:]), fillvalue=""):
        match = STRICT_EMAIL.search(text) or EMAIL.search(text)
        if match is None and is_broken(text, below):
            match = EMAIL.search(text.strip() + below.strip())
        if match is None:
            continue
        email = re.sub(r"\s", "", match.group()).strip(".'")
        tail = below.strip()
        at_end = match.string == text and match.end() >= len(text.rstrip())
        if at_end and re.fullmatch(r"[a-z0-9.-]{1,40}", tail) and is_cut(email, tail):
            email += tail
        return email.strip("-")
    return None


def plain(text: str) -> str:
    """Return a text with the addresses in it written as machines write them."""
    text = text.replace("\uff20", "@")
    if "@" in text:
        return SPACED.sub(r"\1@\2.\3", text)
    return SPELLED.sub(written, text) if "at" in text.lower() or "ät" in text else text


def written(match: re.Match[str]) -> str:
    """Return an address in words as an address; words that only look like one stay."""
    host = DOT.sub(".", match[2])
    marked = re.search(r"[(\[{<]", match.group()) is not None or DOT.search(match[2]) is not None
    return f"{match[1]}@{host}" if marked else match.group()


def is_broken(above: str, below: str) -> bool:
    """Whether an address goes on in the next line: its sign stands at the end of one or at the start of the other."""
    if "@" in above:
        return re.search(r"@(?:[A-Za-z0-9-]*|[A-Za-z0-9.-]+[.-])$", above.rstrip()) is not None
    word = above.rstrip().rpartition(" ")[2]
    return below.lstrip().startswith("@") and re.fullmatch(r"[A-Za-z0-9._%+-]{2,64}", word) is not None


def is_cut(email: str, tail: str) -> bool:
    """Whether the end of an address was broken off: "example.co" + "m"."""
    ending = email.rsplit(".", 1)[-1]
    known = ending + tail in ("com", "org", "net", "edu", "info", "co.uk")
    return known or tail.startswith(".") or (email.endswith("-") and "." in tail)


def is_contact(text: str) -> bool:
    """Whether a line holds an e-mail address, a telephone number or a page."""
    return EMAIL.search(text) is not None or find_phone([text]) is not None or URL.search(text) is not None


def find_phone(texts: Sequence[str]) -> str | None:
    for text in texts:
        for match in PHONE.finditer(URL.sub(" ", EMAIL.sub(" ", text))):
            digits = sum(c.isdigit() for c in match.group())
            if 7 <= digits <= 15 and not find_periods(match.group()):
                return match.group().strip(" -–/.")
    return None
