"""Whether a destination's words speak of a thing one runs, or of an occupation one holds."""

import re

from wherenext.core.guidance.person.phrases import close_up

LONG = 10
"""From so many words on, what does not begin with a post tells of an undertaking: posts are named shorter."""
NAMED = 6
"""More words than this before "of" or "for" are no name of a post."""
_OWN = re.compile(
    r"\b(my own|our own|own boss|self-employed|freelanc\w*|start-?up)\b"
    r"|\b(open|start|found|launch|set up|own)\b (an?|my|the|our)\b|\b(run|running)\b (an?|my|our)\b",
    re.IGNORECASE,
)
_UP_TO_NOUN = r"([^.,;:]*?)(?=\s+(?:for|of|on|in|with|at|by|to|about|who|that|which|where|from|and|or)\b|[.,;:]|$)"
_HEAD = re.compile(
    rf"^(?:an?|the|my|our)\s+{_UP_TO_NOUN}",
    re.I,
)
"""The first noun of words that begin with an article, and what stands before it."""
_BARE_HEAD = re.compile(rf"^{_UP_TO_NOUN}", re.I)
"""The same of words that begin without one."""
_HOLDER = re.compile(
    r"(?:er|or|ist|ian|ant|ent|ive|man|\bone|woman|person|nurse|clerk|aide|chef|pilot|cook|guide|coach|judge"
    r"|analyst|expert|professional|assistant|midwife|priest|official|paralegal|mechanic|medic"
    r"|\b(?:dean|department|desk|hand|head|job|lead|lpn|position|post|rn|role|shift|team|tech|unit|vet|ward|work))s?$",
    re.I,
)
_NO_HOLDER = re.compile(
    r"(?:center|theater|paper|newsletter|water|shelter|corner|order|tower|river|summer|winter|number|restaurant|store"
    r"|tour|floor|incubator|apartment|event|tournament|establishment|hive|festival|father|mother|cooperative"
    r"|typewriter|bunker|\bgive|\blive|\bwant)s?$",
    re.I,
)
"""Endings that tell who holds an occupation from a thing one runs; a judgement of ours, in English."""
_SOMEBODY = re.compile(r"\b(?:i|we|you|they|he|she|it|my|our|so|can|have|get|make|buy|fit|build|open|there)\b", re.I)
"""Words that stand in a sentence and not in the name of a post."""
_BEING = re.compile(
    r"^\W*(?:(?:maybe|perhaps|just|to|i(?:'d| would|'ll)?|we(?:'d| would)?|want|like|love|hope|wish|dream of)\s+)*"
    r"(?:be|being|become|becoming|(?:re)?train(?:ing)? as|work(?:ing)? as)\s+(?=\w)",
    re.I,
)
"""How people begin who name what they would be."""
_EMPLOYED = re.compile(
    r"^\W*(?:(?:maybe|perhaps|just|to|i(?:'d| would|'ll)?|we(?:'d| would)?|want|like|love|hope|wish)\s+)*"
    r"(?:work|teach|drive|manage|supervise|nurse|lead (?:an?|the) (?:\w+ )?team|get (?:my|certified|licensed|promoted)"
    r"|move up|back to being|be promoted)\b",
    re.I,
)
"""How people begin who tell the work of an occupation rather than something they would start."""
_CHIEF = re.compile(r"\bC[A-Z]{1,2}O$")
"""A chief officer by letters: CIO, CEO, CISO."""


def is_venture(text: str) -> bool:
    """Return whether a destination's words speak of a thing one runs rather than of an occupation one holds.

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    bool
        A bakery of one's own is; a baker is not.
    """
    said = close_up(text)
    if _OWN.search(said):
        return True
    head = _HEAD.match(_BEING.sub("", said))
    return head is not None and (not _HOLDER.search(head[1]) or bool(_NO_HOLDER.search(head[1])))


def is_post(text: str) -> bool:
    """Return whether words begin with one who holds an occupation.

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    bool
        A CIO of a hospital group does, and the head of a clinic; a clinic does not.
    """
    said = _BEING.sub("", close_up(text))
    head = (_HEAD.match(said) or _BARE_HEAD.match(said) or ("", ""))[1]
    if is_venture(text) or _SOMEBODY.search(head) or len(head.split()) > NAMED:
        return False
    # Whoever names a post names it once: "oysters" and "flowers" are none.
    single = not head.endswith("s") or head.endswith("ss")
    return bool(_CHIEF.search(head) or (single and _HOLDER.search(head) and not _NO_HOLDER.search(head)))


def is_undertaking(text: str) -> bool:
    """Return whether a destination's words tell of something to start, run or live, and not of a post.

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    bool
        "A bakery of my own" does, and "Get the old trolley running again, two miles, with volunteers on the weekend";
        "drive a city bus" does not.
    """
    if is_venture(text):
        return True
    return len(text.split()) >= LONG and not is_post(text) and not _EMPLOYED.match(text)
