"""A name as it is set in a résumé, made the name as one says it: no pronouns, no degrees, no shouting."""

import re
from collections.abc import Sequence

from wherenext.files.resume.words.lexicon import title_score
from wherenext.files.resume.words.places import is_city, is_region
from wherenext.files.resume.words.schooling import degree_score
from wherenext.files.resume.words.sections import tight
from wherenext.files.resume.words.wording import words

TITLE_LINES = re.compile(
    r"^(?:curriculum vitae|r[ée]sum[ée]|cv|lebenslauf)(?:\s*+(?:of|[:–—|-]|von|de)\s*+|\s++)?"
    r"|(?:['’]s)?(?:(?<!\s)\s++)?(?:[–—|:-]\s*+)?\b(?:curriculum vitae|r[ée]sum[ée]|cv|lebenslauf)$",
    re.IGNORECASE,
)
PRONOUNS = re.compile(
    r"(?:(?<![\s,|·–-])[\s,|·–-]++)?(?:[(\[]\s*+)?\b(?:she|he|they|ze|xe|ey|any)\s*/\s*(?:her|hers|him|his|them|theirs?|zir|hir|xem|em|they|she|he)\b"
    r"(?:\s*+/\s*+\w++)?(?:\s*+[)\]])?",
    re.IGNORECASE,
)
AROUND = ' ,.:*_#<>|–—-"~=+•·★☆✦◆[]{}'
"""Signs with which names are decorated."""

PARTICLES = words("de da di du del della dos das von van der den ten ter la le el al bin ibn bint y e zu zur af av st")
SUFFIXES = words("jr sr ii iii iv")
"""What belongs to a name behind it."""

AFTER_NAMES = words(
    "esq rn lpn np pa cpa cfa cfp pmp pe pg ra aia leed ceng mrics frics mice cipd mcipd acca fca ccrn cnm crna"
    " lcsw lmsw lpc cissp phr sphr shrm-cp shrm-scp fache facs ret retd obe mbe jp dipl ing cma cssbb csm ot otr slp"
    " ccc-slp dpt pt"
)
"""What people put behind their names beside degrees."""


def clean_name(text: str, email: str | None = None) -> str:
    """Return a name without what stands before and after it, given name first."""
    text = PRONOUNS.sub("", TITLE_LINES.sub("", tight(text).strip())).strip(AROUND)
    head, *tail = [part.strip() for part in text.split(",")]
    if tail and is_turned(head, tail, email):
        head = f"{tail[0]} {head}"
    elif tail and not all(is_after_name(part) for part in tail):
        head = text
    elif tail and tail[0].lower().strip(".") in SUFFIXES:
        head = f"{head}, {tail[0]}{'.' if len(tail[0]) == 2 and tail[0].isalpha() and not tail[0].isupper() else ''}"
    return " ".join(turned(calmed(without_degrees(head.split(), shouted=head.isupper()), head)))


def is_after_name(part: str) -> bool:
    """Whether what follows a comma is a degree, a licence or "Jr.", and no part of the name."""
    tokens = [token.lower().strip(".") for token in part.split()]
    known = all(token in AFTER_NAMES or token in SUFFIXES or degree_score(token) >= DEGREE for token in tokens)
    return known or (len(part) <= LONGEST_AFTER and (part.isupper() or degree_score(part) >= DEGREE or "." in part))


DEGREE = 1.5
"""Rating from which a word behind a name is a degree: any that ``degree_score`` knows, none that it does not."""
LONGEST_AFTER = 12
"""Letters of what stands behind a name in capitals or with stops ("PMP, LEED AP"): longer parts are names. Half and
double of it read the benchmark's sets alike."""


def is_turned(head: str, tail: Sequence[str], email: str | None) -> bool:
    """Whether a family name stands before a comma and the given name behind it: "Marlow, Ada"."""
    given = tail[0]
    if (
        len(tail) > 1
        or not 1 <= len(given.split()) <= 2
        or len(head.split()) > 2
        or given.lower().strip(".") in SUFFIXES
    ):
        return False
    if email is not None and fold(given.split()[0]) and fold(given.split()[0]) in fold(email.split("@")[0]):
        return True
    if len(head.split()) > 1 or title_score(given) >= A_TITLE or is_city(given) or is_region(given):
        return False
    return not is_after_name(given) and all(word[0].isupper() for word in given.split())


A_TITLE = 1.0
"""Rating from which a word after a comma sounds like a title and is no given name. Half and double of it read the
benchmark's sets alike."""


def without_degrees(parts: list[str], *, shouted: bool) -> list[str]:
    """Return the words of a name without the degrees and licences behind it, set off by their capitals."""
    while len(parts) > 2 and is_behind(parts[-1], shouted=shouted):
        parts.pop()
    return parts


def is_behind(word: str, *, shouted: bool) -> bool:
    """Whether the last word of a name is none: "RN", "BSc", "(Hons)", "MRICS"."""
    bare = word.strip("(),").lower().strip(".")
    if bare in SUFFIXES:
        return False
    if word[0] in "([" or bare in AFTER_NAMES:
        return word[0] in "([" or word.isupper()
    inner = re.search(r"[A-Z]\w*[A-Z]", word) is not None and degree_score(word) >= DEGREE
    return inner or (word.isupper() and not shouted and 2 <= len(word) <= 6 and "." not in word)


def calmed(parts: Sequence[str], head: str) -> list[str]:
    """Return shouted or whispered words as they are written in a name."""
    if head.isupper() or head.islower():
        return [part if part.lower() in SUFFIXES else calm(part) for part in parts]
    return list(parts)


def turned(parts: list[str]) -> list[str]:
    """Put a family name that alone is shouted behind the given name, as forms ask for it: "MARLOW Ada"."""
    loud = [len(part) > 2 and part.isupper() and part.isalpha() and part.lower() not in SUFFIXES for part in parts]
    if len(parts) in (2, 3) and loud[0] and not any(loud[1:]) and all(part[-1].islower() for part in parts[1:]):
        return [*parts[1:], calm(parts[0])]
    return [calm(part) if is_loud and sum(loud) == 1 else part for part, is_loud in zip(parts, loud, strict=True)]


def calm(word: str) -> str:
    """Return a shouted word as it is written in a name: "O'NEIL-SMITH" becomes "O'Neil-Smith"."""
    if word.lower().strip(".") in PARTICLES and len(word) > 1 and word.islower():
        return word
    low = re.sub(r"(^|[-'’.(\"“])([^\W\d_])", lambda m: m.group(1) + m.group(2).upper(), word.lower())
    return re.sub(r"(^|-)(Mc)([a-z])", lambda m: m.group(1) + m.group(2) + m.group(3).upper(), low)


def fold(text: str) -> str:
    """Small letters without accents."""
    import unicodedata

    low = text.lower().replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFKD", low) if c.isalnum())
