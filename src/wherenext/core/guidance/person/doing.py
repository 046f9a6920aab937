"""Whether words tell of something done: a grievance, a wish or what others did to one shows no ability."""

import re

from wherenext.core.guidance.person.phrases import Phrase, Role

_CLAUSE = re.compile(
    r"[^,.;:!?()–—]+?(?=(?<!\s)\s+(?:and|but|so|because|while|until)\s(?!of|about|with|by\b)|[,.;:!?()–—]|$)"
)
_SUBJECT = r"(?:^|\b(?:i|we|i'm|i'd|my)\b)"
_WISH = re.compile(
    r"\b(?:i|we)\b(?:\s+\w+){0,2}\s+(?:want(?:ed)?|wish(?:ed)?|hope[ds]?|dream(?:ed|t)?|long(?:ed)?)\b"
    r"|\b(?:i|we)(?:\s+would|'d)\s+(?:\w+\s+)?(?:like|love|rather|prefer)\b"
    r"|\bmy\s+(?:dream|hope|wish|plan)\b|^\s*(?:one day|someday|maybe|to be able)\b",
    re.IGNORECASE,
)
_GRIEVANCE = re.compile(
    rf"{_SUBJECT}[^,.;:]{{0,20}}?\b(?:tired|sick|weary|bored|afraid)\s+(?:of|with|by)\b"
    rf"|{_SUBJECT}[^,.;:]{{0,20}}?\bfed up\b"
    rf"|{_SUBJECT}\s*(?:\w+\s+)?(?:hate|hated|dread|dreaded|resent|miss)\b"
    r"|\b(?:can't|cannot|could not|couldn't)\s+(?:stand|bear|take)\b"
    r"|^\s*too\s+(?:many|much|few|little)\b|^\s*no\s+more\b",
    re.IGNORECASE,
)
_SUFFERED = re.compile(
    r"^\s*(?:and\s+|but\s+)?(?:being|getting)\s+\w+(?:ed|en|ld)\b"
    r"|\b(?:i|we)\s+(?:was|were|am|are|get|got|have been|had been)\s+(?:\w+ly\s+|always\s+)?"
    r"(?:told|yelled|shouted|timed|blamed|sent|watched|measured|passed|ignored|moved|laid|fired|overlooked|scolded)\b",
    re.IGNORECASE,
)
_BUT = r"(?:only|just|once|bad|merely|miss\w*|late|fail\w*|los[et]\w*)"
"""What turns a denial round: "not only planned" was planned."""
_DENIED = re.compile(
    r"(?:^|\s)(?:not|never|no|nobody|without|cannot|can't|couldn't|didn't|don't|won't|wasn't|isn't)"
    rf"(?!\s+{_BUT})(?:\s+\w+){{0,1}}\s*$",
    re.IGNORECASE,
)
_DENIAL = re.compile(rf"^(?:not|never|no|without)\b(?!\s+{_BUT})", re.IGNORECASE)
_UNDONE = re.compile(
    r"^\s*(?:and\s+|but\s+)?(?:i|we)\s+(?:never|did not|didn't|do not|don't|cannot|can't|could not|couldn't)\b"
    r"(?!\s+(?:only|just|miss|give up|stop|quit|let|leave|lose|lost|fail|hang|wait))",
    re.IGNORECASE,
)
_NOT_DONE = (_UNDONE, _WISH, _GRIEVANCE, _SUFFERED)
_OTHERS = re.compile(
    r"^\s*(?:(?:in|on|by|last|every)\s+\w+,?\s+)?"
    r"(?:the|a|an|every|each|both|all|most|some|many|few|his|her|their|its|they|he|she|it|one"
    r"|nobody|everyone|someone|my (?:boss|manager|supervisor))\b"
    r"|^\s*\w+(?:'s)?\s+(?:\w+\s+)?(?:was|were|had|said|asked|told|quit|broke|came|let|denied|calls|wants|wanted)\b",
    re.IGNORECASE,
)
_MYSELF = re.compile(r"\b(?:i|we|i'm|i've|i'd|we've)\b", re.IGNORECASE)


def is_deed(phrase: Phrase, span: tuple[int, int] | None = None) -> bool:
    """Return whether a phrase may tell of something the person did.

    Parameters
    ----------
    phrase
        What was said.
    span
        Where the telling words stand in it; None for all of it.

    Returns
    -------
    bool
        False for a wish, a grievance, a denial, and for what others did in a story.
    """
    return is_doing(phrase.text, span) and not (phrase.role is Role.DONE and is_of_others(phrase.text))


def is_of_others(text: str) -> bool:
    """Return whether a sentence of a story tells what others did or what was the case, and not of the teller.

    Parameters
    ----------
    text
        A sentence of what happened.

    Returns
    -------
    bool
        True where it begins with somebody or something else and nowhere says "I" or "we".
    """
    return bool(_OTHERS.search(text)) and not _MYSELF.search(text)


def is_doing(text: str, span: tuple[int, int] | None = None) -> bool:
    """Return whether words may tell of something done; English, by a few frames of wishing, grieving and enduring.

    Parameters
    ----------
    text
        A sentence.
    span
        Where the telling words stand in it, in characters, end exclusive; None for all of it.

    Returns
    -------
    bool
        False where the clause that holds the words wishes, complains, denies or tells what was done to the person. Of
        a whole sentence, false where none of its clauses may tell of something done.
    """
    clauses = [(found.start(), found[0]) for found in _CLAUSE.finditer(text) if found[0].strip()]
    if span is None:
        return not clauses or any(_tells(clause) for _, clause in clauses)
    start, end = span
    held = [(at, clause) for at, clause in clauses if at < end and start < at + len(clause)]
    if any(_DENIED.search(clause[: max(start - at, 0)]) for at, clause in held) or _DENIAL.search(
        text[start:end].strip()
    ):
        return False
    return not held or any(_tells(clause) for _, clause in held)


def _tells(clause: str) -> bool:
    return not any(frame.search(clause.strip()) for frame in _NOT_DONE)
