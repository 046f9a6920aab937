"""Who the résumé is about: name, e-mail, telephone, place, pages elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from wherenext.core.journey.resume import Person, Profile
from wherenext.files.resume.lines import Line
from wherenext.files.resume.understanding.outline import Section
from wherenext.files.resume.words.lexicon import CLEAR, EMPLOYER_SUFFIXES, employer_score, title_score
from wherenext.files.resume.words.periods import find_periods
from wherenext.files.resume.words.places import CITIES, is_region, place_score
from wherenext.files.resume.words.schooling import degree_score
from wherenext.files.resume.words.sections import section_of, tight
from wherenext.files.resume.words.wording import words

EMAIL = re.compile(r"[A-Za-z0-9À-ÿ._%+'-]{1,64}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")
STRICT_EMAIL = re.compile(EMAIL.pattern.replace(r"\s?", ""))
"""An address without white space, which is looked for first: a lone "@" may be the sign of what follows."""

PHONE = re.compile(r"(?<![\w/.-])(?:\+|00)?\(?\d[\d\s().\-‐–/]{6,20}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w/])")
URL = re.compile(
    r"(?:https?://|www\.)[^\s|,;)<>\"]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|de|uk|info|page|site|ca|app|ai|design|tech)(?:/[^\s|,;)<>\"]*)?(?![\w@])",
    re.IGNORECASE,
)
NETWORKS = {
    "linkedin.com": "LinkedIn",
    "xing.com": "XING",
    "github.com": "GitHub",
    "gitlab.com": "GitLab",
    "twitter.com": "X",
    "x.com": "X",
    "behance.net": "Behance",
    "dribbble.com": "Dribbble",
    "orcid.org": "ORCID",
    "facebook.com": "Facebook",
    "stackoverflow.com": "Stack Overflow",
    "medium.com": "Medium",
    "instagram.com": "Instagram",
    "kaggle.com": "Kaggle",
    "scholar.google.com": "Google Scholar",
    "researchgate.net": "ResearchGate",
    "youtube.com": "YouTube",
}
PIECES = re.compile(
    r"\s*[|•·●∙‧◦▪■♦⋄;]\s*|\s{3,}|\s+[–—-]\s+|\s*[\ue000-\uf8ff]\s*|\t|\s+/\s+|\s*[☎✆✉📧📞📍🏠📱🌐⌂]\ufe0f?\s*"
)
LABEL = re.compile(
    r"^(?:full |first |last )?(?:e-?mail|phone|mobile|cell|tel(?:ephone|efon)?|handy|address|adresse"
    r"|anschrift|location|name"
    r"|e-?mail address|website|linkedin|github|web|residence|based in|home|t|m|e|p|a|fon|móvil|teléfono|correo"
    r"|courriel|téléphone|wohnort|city|fax)"
    r"\s*(?::|\.(?=\s))\s*",
    re.IGNORECASE,
)
TITLE_LINES = re.compile(
    r"^(?:curriculum vitae|r[ée]sum[ée]|cv|lebenslauf)(?:\s*(?:of|[:–—|-]|von)\s*|\s+)?", re.IGNORECASE
)
NAME_WORD = re.compile(r"^[^\W\d_][^\W\d_'’.\-]*(?:[-'’.][^\W\d_]*)*$")
PARTICLES = words("de da di du del della dos das von van der den ten ter la le el al bin ibn bint y e zu zur af av st")
HONORIFICS = words("mr mrs ms miss dr prof sir herr frau ing dipl.-ing mx rev")
LOOKED_AT = 40
"""Lines of the top in which a name is looked for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    text: str
    score: float
    number: int


def find_person(sections: Sequence[Section], lines: Sequence[Line], summary: str | None) -> Person:
    """Return the person of a résumé."""
    top = [(n, line) for s in sections if s.kind in ("top", "contact") for n, line in s.lines]
    texts = [line.text for _, line in top] + [line.text for line in lines]
    email = find_email(texts)
    name = find_name(top or list(enumerate(lines))[:LOOKED_AT], email)
    parts = [part for _, line in top for part in parts_of(line)]
    pages = find_pages(parts)
    return Person(
        name=name.text if name else None,
        headline=find_headline(top, name),
        email=email,
        phone=find_phone(texts[: len(top)] or texts),
        place=find_place(parts, name.text if name else ""),
        url=next((url for url in pages if network_of(url) is None), None),
        profiles=tuple(profile_of(url) for url in pages if network_of(url) is not None),
        summary=summary,
    )


def find_email(texts: Sequence[str]) -> str | None:
    """Return the first e-mail address; one broken over two lines is put together."""
    for text, below in zip_longest(texts, texts[1:], fillvalue=""):
        match = STRICT_EMAIL.search(text) or EMAIL.search(text)
        if match is None and "@" in text and text.rstrip().endswith(("@", ".", "-")):
            match = EMAIL.search(text.strip() + below.strip())
        if match is None:
            continue
        email = re.sub(r"\s", "", match.group()).strip(".-'")
        tail = below.strip()
        if match.end() >= len(text.rstrip()) and re.fullmatch(r"[a-z.]{1,12}", tail) and is_cut(email, tail):
            email += tail
        return email
    return None


def is_cut(email: str, tail: str) -> bool:
    """Whether the end of an address was broken off: "example.co" + "m"."""
    ending = email.rsplit(".", 1)[-1]
    return ending + tail in ("com", "org", "net", "edu", "info", "co.uk") or tail.startswith(".") or "." in tail


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


def find_pages(parts: Sequence[str]) -> list[str]:
    found: list[str] = []
    for part in parts:
        for match in URL.finditer(EMAIL.sub(" ", part)):
            url = match.group().rstrip(".")
            if url not in found:
                found.append(url)
    return found[:12]


def network_of(url: str) -> str | None:
    low = url.lower()
    return next(
        (name for host, name in NETWORKS.items() if re.search(rf"(?:^|[/.]){re.escape(host)}(?:/|$)", low)), None
    )


def profile_of(url: str) -> Profile:
    username = url.rstrip("/").rsplit("/", 1)[-1] if url.count("/") > url.count("//") * 2 else None
    full = url if url.lower().startswith("http") else f"https://{url}"
    return Profile(network_of(url) or "", username, full)


def parts_of(line: Line) -> list[str]:
    """Tell what stands between separators on a line of contact details, labels taken off."""
    parts = [part for cell in line.cells for part in PIECES.split(cell.text)]
    return [LABEL.sub("", part.strip()).strip() for part in parts if part and part.strip()]


def find_place(parts: Sequence[str], name: str) -> str | None:
    """Return the surest place among the contact details: a town with its region, else a town."""
    found = [(score, place) for part in parts if part != name for score, place in [place_in(part)] if score > 0]
    best = max(found, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] >= 3.5 else None


def place_in(part: str) -> tuple[float, str]:
    """Return a place within an address: the last parts between commas that are one."""
    if len(part) > 120 or EMAIL.search(part):
        return 0.0, ""
    pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
    best = (0.0, "")
    for start in range(len(pieces)):
        text = ", ".join(pieces[start : start + 3])
        score = place_score(text)
        if score > best[0]:
            best = (score, text)
    return best


def find_headline(top: Sequence[tuple[int, Line]], name: Candidate | None) -> str | None:
    """Return the line under the name that says what the person is."""
    if name is None:
        return None
    for number, line in top:
        text = tight(line.text.strip())
        if (
            name.number < number <= name.number + 3
            and 3 < len(text) <= 90
            and title_score(text) >= CLEAR
            and "@" not in text
        ):
            return text
    return None


def find_name(top: Sequence[tuple[int, Line]], email: str | None) -> Candidate | None:
    """Return the likeliest name: large, early, made of name-like words, echoed by the e-mail address."""
    if not top:
        return None
    usual = sorted(line.size for _, line in top)[len(top) // 2]
    candidates: list[Candidate] = []
    for place, (number, line) in enumerate(top[: LOOKED_AT * 3]):
        for text in name_texts(top, place):
            score = name_score(text, email) + (line.size / usual - 1) * 3 if usual else name_score(text, email)
            candidates.append(Candidate(text, score - 0.12 * place + (0.6 if line.stream == 0 else 0.0), number))
    best = max(candidates, key=lambda c: c.score, default=None)
    return best if best is not None and best.score > 0 else None


def name_texts(top: Sequence[tuple[int, Line]], place: int) -> list[str]:
    """Texts on a line that may be a name: its parts, or this line with the next where each is one large word."""
    line = top[place][1]
    found = []
    for part in [*parts_of(line), line.text]:
        text = TITLE_LINES.sub("", tight(part)).strip(" ,.:*_#")
        found.append(clean_name(text))
    if place + 1 < len(top):
        below = top[place + 1][1]
        same = abs(below.size - line.size) < 1.0 and line.size > 0 and below.stream == line.stream
        if same and len(tight(line.text).split()) <= 2 and len(tight(below.text).split()) <= 2 and len(line.cells) == 1:
            found.append(clean_name(f"{tight(line.text).strip()} {tight(below.text).strip()}"))
    return [text for text in dict.fromkeys(found) if text]


def clean_name(text: str) -> str:
    """Return a name without degrees after it and without shouting."""
    head, *tail = [part.strip() for part in text.split(",")]
    if tail and not all(
        len(part) <= 12 and (part.isupper() or degree_score(part) >= 1.5 or "." in part) for part in tail
    ):
        head = text
    words = head.split()
    while len(words) > 2 and (
        words[-1].isupper() and not head.isupper() and len(words[-1]) in (2, 3, 4) and "." not in words[-1]
    ):
        words.pop()
    if head.isupper() or head.islower():
        words = [calm(word) for word in words]
    return " ".join(words)


def calm(word: str) -> str:
    """Return a shouted word as it is written in a name: "O'NEIL-SMITH" becomes "O'Neil-Smith"."""
    if word.lower().strip(".") in PARTICLES and len(word) > 1 and word.islower():
        return word
    low = re.sub(r"(^|[-'’.])([^\W\d_])", lambda m: m.group(1) + m.group(2).upper(), word.lower())
    return re.sub(r"^(Mc)([a-z])", lambda m: m.group(1) + m.group(2).upper(), low)


def name_score(text: str, email: str | None) -> float:
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 6 or len(text) > 50 or not all(is_name_word(word) for word in words):
        return -5.0
    if (
        section_of(text) is not None
        or place_score(text) >= 5
        or any(word.lower() in EMPLOYER_SUFFIXES for word in words[1:])
    ):
        return -5.0
    score = 1.5 if 2 <= len(words) <= 4 else -0.5
    capitals = sum(word[0].isupper() for word in words if word.lower() not in PARTICLES)
    score += 0.5 if capitals >= len([w for w in words if w.lower() not in PARTICLES]) else -2.0
    score -= 0.6 * max(title_score(text) - 0.7, 0.0) + 0.4 * max(employer_score(text) - 0.9, 0.0)
    score -= 1.0 if text.lower() in CITIES or is_region(text) else 0.0
    if words[0].lower().strip(".") in HONORIFICS:
        score += 1.0
    return score + (3.0 * echo(words, email) if email else 0.0)


def is_name_word(word: str) -> bool:
    return bool(NAME_WORD.match(word)) or bool(re.fullmatch(r"[\"“'(][^\W\d_]+[\"”')]", word))


def echo(words: Sequence[str], email: str) -> float:
    """Share of a name's words that the e-mail address repeats."""
    local = fold(email.split("@")[0])
    long = [fold(word) for word in words if len(fold(word)) > 2]
    return sum(word in local for word in long) / len(long) if long else 0.0


def fold(text: str) -> str:
    """Small letters without accents."""
    import unicodedata

    low = text.lower().replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFKD", low) if c.isalnum())
