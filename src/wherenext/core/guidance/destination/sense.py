"""In which sense a destination is told: as an undertaking, or as an occupation or a post."""

import re
from enum import Enum
from math import log

from wherenext.core.guidance.destination.employment import is_employed, is_on_own_account
from wherenext.core.guidance.destination.pieces import leave_told
from wherenext.core.guidance.destination.work_names import says_enough
from wherenext.core.guidance.person.phrases import close_up
from wherenext.core.guidance.person.wishes import BEING, WISH

LONG = 10
"""From so many words on, what does not begin with a post tells of an undertaking: posts are named shorter."""
NAMED = 6
"""More words than this before "of" or "for" are no name of a post."""
_OWN = re.compile(
    r"\b(my own|our own|start-?up)\b"
    r"|\b(open|start|found|launch|set up|own)\b (an?|my|the|our)\b|\b(run|running)\b (an?|my|our)\b"
    r"|\b(business|shop|store|farm|restaurant|studio) owner\b",
    re.IGNORECASE,
)
_UP_TO_NOUN = (
    r"([^.,;:]*?)(?=\s+(?:for|of|on|in|with|at|by|to|about|who|that|which|where|from|and|or|between|through|over|into)\b"
    r"|[.,;:]|$)"
)
_HEAD = re.compile(
    rf"^(?:an?|the|my|our)\s+{_UP_TO_NOUN}",
    re.I,
)
"""The first noun of words that begin with an article, and what stands before it."""
_BARE_HEAD = re.compile(rf"^{_UP_TO_NOUN}", re.I)
"""The same of words that begin without one."""
_HOLDER = re.compile(
    r"(?:er|or|ist|ian|ant|ent|ive|man|\bone|woman|person|nurse|clerk|aide|chef|pilot|cook|guide|coach|judge"
    r"|analyst|expert|professional|assistant|midwife|priest|official|paralegal|mechanic|medic|actuary|secretary|deputy|architect|surgeon|attorney|[a-z]hand|president|intern|trainee|apprentice"
    r"|\b(?:chair|dean|department|desk|hand|head|job|lead|lpn|position|post|rn|role|shift|team|tech|unit|vet|ward|work))s?$",
    re.I,
)
_NO_HOLDER = re.compile(
    r"(?:center|theater|paper|newsletter|water|shelter|corner|order|tower|river|summer|winter|number|restaurant|store"
    r"|tour|floor|incubator|apartment|event|tournament|establishment|hive|festival|father|mother|cooperative"
    r"|typewriter|bunker|letter|trailer|counter|dinner|supper|flower|matter|chapter|quarter|border|power|cover|cellar"
    r"|boiler|roller|computer|sticker|poster|tent|plant|present|parent|monument|apartment|equipment|treatment"
    r"|settlement|garment|parliament|document|archive|drive|dive|collective|narrative|playlist|mist|door|corridor"
    r"|harbor|parlor|mirror|motor|tractor|infant|elephant|phone|\bgive|\blive|\bwant)s?$",
    re.I,
)
"""Endings that tell who holds an occupation from a thing one runs; a judgement of ours, in English."""
_BUSINESS = re.compile(
    r"^(?!(?:an?|the|in|at|for|of)\b)[^.,;:]*?\b(?:business|start-?up|studio|workshop|farm|ranch|bakery|caf[eé]|restaurant"
    r"|inn|hostel|bed and breakfast|b&b|brewery|gallery|podcast|consultancy|co-?op|cooperative|food truck|boutique"
    r"|sanctuary|side hustle)$",
    re.I,
)
"""A thing one runs, named without an article: "koi pond business"."""
_SOMEBODY = re.compile(r"\b(?:i|we|you|they|he|she|it|my|our|so|can|have|get|make|buy|fit|build|open|there)\b", re.I)
"""Words that stand in a sentence and not in the name of a post."""
_EMPLOYED = re.compile(
    WISH + r"(?:work|teach|drive|manage|supervise|nurse|lead (?:an?|the) (?:\w+ )?team"
    r"|get (?:my|certified|licensed|promoted)|move up|back to being|be promoted)\b",
    re.I,
)
"""How people begin who tell the work of an occupation rather than something they would start."""
_CHIEF = re.compile(r"\bC[A-Z]{1,2}O$")
"""A chief officer by letters: CIO, CEO, CISO."""


class Sense(Enum):
    """How a destination is told.

    Attributes
    ----------
    FOUNDED
        As something of one's own: an article before a thing, or words of founding. "A bakery of my own".
    TOLD
        At length, as something to start, run or live: "Get the old trolley running again, two miles, on the weekend".
    POST
        As one who holds an occupation: "CIO of a hospital group", "a baker".
    PAID
        As work that others pay for: "teach soil science at the state university".
    BRIEF
        In few words: "work with horses".
    """

    FOUNDED = "founded"
    TOLD = "told"
    POST = "post"
    PAID = "paid"
    BRIEF = "brief"

    @property
    def is_undertaking(self) -> bool:
        """Whether it is something to start, run or live, and not a post."""
        return self in (Sense.FOUNDED, Sense.TOLD)

    @property
    def is_work(self) -> bool:
        """Whether it is surely work that others pay for."""
        return self in (Sense.POST, Sense.PAID)


# A logistic regression, in logarithms of odds, over 6,000 examples of our own of which none had been learned from by
# what judged it. With the limits below it finds 63 in a hundred of their jobs and takes 6 of the others for one;
# wording alone 34 and 6.
BEFORE = 0.38
LEARNED = 0.72
OF_WORDING = {Sense.FOUNDED: -1.2, Sense.TOLD: -0.2, Sense.POST: 1.44, Sense.PAID: 0.67, Sense.BRIEF: -0.33}
LIKELY = -0.4
"""From here on, four in ten, it is taken for work that others pay for, whatever the wording."""
UNLIKELY = -2.0
"""Below this, one in eight, it is not, though it is worded so. One in seven of the examples is a job; of people more
name one, so wording is believed longer."""
FAINTEST = 1e-6


def find_sense(text: str) -> Sense:
    """Return in which sense a destination is told.

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    Sense
        A judgement by how the words begin and how many they are, in English.
    """
    whole = leave_told(close_up(text))
    said = BEING.sub("", whole)
    noun = _HEAD.match(said)
    employed = is_employed(whole)
    own = is_on_own_account(whole) or (_OWN.search(whole) is not None and not employed)
    if own or (noun is not None and not _is_holder(noun[1])):
        return Sense.FOUNDED
    if _names_post(_find_noun(said)):
        return Sense.POST
    if _BUSINESS.match(_find_noun(said)) and not _EMPLOYED.match(whole) and not employed:
        return Sense.FOUNDED
    if employed or (len(text.split()) >= LONG and _EMPLOYED.match(whole)):
        return Sense.PAID
    return Sense.TOLD if len(text.split()) >= LONG else Sense.BRIEF


def settle(sense: Sense, employed: float, text: str) -> Sense:
    """Return in which sense a destination is told, by its wording and by what was learned from examples.

    Parameters
    ----------
    sense
        By its wording.
    employed
        How likely it is work that others pay for, as learned from examples; in [0, 1].
    text
        The destination in the person's words.

    Returns
    -------
    Sense
        Few words that name a post stay one, since the examples tell at length.
    """
    if sense is Sense.POST and len(text.split()) < LONG:
        return sense
    odds = BEFORE + OF_WORDING[sense] + LEARNED * log((employed + FAINTEST) / (1 - employed + FAINTEST))
    if sense.is_work:
        return sense if odds >= UNLIKELY else Sense.TOLD
    return Sense.PAID if odds >= LIKELY else sense


def find_post(text: str) -> str:
    """Return what a post is called, without where it is held.

    Parameters
    ----------
    text
        The destination in the person's words, told as a post.

    Returns
    -------
    str
        "Chief information officer" of "Chief information officer of a hospital group"; empty where it is one plain word
        that says too little alone, such as "head" or "director".
    """
    noun = _find_noun(BEING.sub("", leave_told(close_up(text))))
    return noun if says_enough(noun) else ""


def _find_noun(said: str) -> str:
    return (_HEAD.match(said) or _BARE_HEAD.match(said) or ("", ""))[1]


def _is_holder(noun: str) -> bool:
    return bool(_HOLDER.search(noun)) and not _NO_HOLDER.search(noun)


def _names_post(noun: str) -> bool:
    if _SOMEBODY.search(noun) or len(noun.split()) > NAMED:
        return False
    # Whoever names a post names it once: "oysters" and "flowers" are none.
    single = not noun.endswith("s") or noun.endswith("ss")
    return bool(_CHIEF.search(noun)) or (single and _is_holder(noun))
