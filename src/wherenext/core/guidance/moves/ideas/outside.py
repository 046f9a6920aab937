"""Which duties a manager knows of: what is done outside the paid job is nobody's business there, and may tell a plan."""

import re
from collections.abc import Iterator

from wherenext.core.journey.journey import Journey
from wherenext.core.language.stems import stem

# Words that may place a duty outside the job it was told with; a judgement of ours, in English. A duty too many that is
# kept from a manager costs nothing, as there are others to speak of; one too few may cost somebody the job.
_KIN = r"""(?:mother|father|mom|mum|dad|parents?|sons?|daughters?|kids?|child(?:ren)?|wife|husband|partner|sisters?
    |brothers?|cousins?|aunts?|uncles?|nieces?|nephews?|grand\w+|in-laws|family|relatives|boys?|girls?|street|block)"""
_TIMES = r"""(?:sun|satur)days?|weekends?|evenings?|holidays?|vacations?|after[ ](?:work|hours|closing|my[ ]shift)
    |(?:mon|tues|wednes|thurs|fri)day[ ](?:night|evening)s?|at[ ]nights?|days?[ ]off|nights?[ ]off
    |(?:spare|free|own)[ ](?:time|hours?)|off[ ](?:the[ ]clock|duty)|between[ ]shifts|lunch[ ](?:break|hour)s?"""
_UNPAID = r"""volunt\w+|unpaid|pro[ ]bono|free[ ]of[ ]charge|for[ ](?:free|nothing|fun|myself|love)
    |without[ ](?:pay|charge|being[ ]paid)|donat\w+|charit\w+|favou?rs?|hobby|hobbies|as[ ]a[ ]thank"""
_OWN = r"""on[ ]the[ ]side|side[ -](?:job|gig|business|work|hustle|project)s?|moonlight\w*|freelanc\w*|etsy|ebay
    |depop|airbnb|start-?ups?|blog(?:s|ging|ger)?|podcast\w*|(?:live)?stream(?:s|ing|ed|er)?
    |craigslist|marketplace|farmers['’]?[ ]markets?|flea[ ]markets?|private(?:ly)?|my[ ]own|of[ ]my[ ]own|personal
    |cash[ ]in[ ]hand|commissions?|second[ ]job|other[ ]job"""
_LEAVING = r"""studying|stud(?:y|ies|ied)[ ]for|exams?|night[ ]school|job[ -]?hunt(?:s|ing|ed)?
    |interview(?:s|ing|ed)?[ ]for|appl(?:y|ies|ying|ied)[ ](?:to|for)"""
_PLACES = r"""church\w*|parish\w*|chapel|congregation|ministry|mosque|temple|synagogue|monastery|mission|fellowship
    |scouts?|troop|clubs?|leagues?|choirs?|bands?|pta|lodge|legion|rotary|food[ ](?:bank|pantry)|pantry|shelter
    |soup[ ]kitchen|repair[ ]caf\w+|maker[ ]?spaces?|community|neighbou?rhood|little[ ]league|sunday[ ]school
    |(?:at|from|in)[ ](?:home|bed)|(?:at|in)[ ](?:our|my|her|his|their)[ ](?:house|place|home)
    |(?:at|in|from|out[ ]of|behind)[ ]my[ ](?:own[ ])?(?:\w+[ ])?
    (?:kitchen|garage|basement|cellar|attic|shed|barn|yard|backyard|garden|farm|field|greenhouse|studio|workshop|van
    |truck|porch|living[ ]room|apartment|dorm)
    |kitchen[ ]table"""
_PEOPLE = rf"neighbou?rs?|friends?|acquaintances?|roommates?|(?:my|our|his|her)[ ](?:\w+[ ])?{_KIN}"
_OUTSIDE = re.compile(rf"\b(?:{_TIMES}|{_UNPAID}|{_OWN}|{_LEAVING}|{_PLACES}|{_PEOPLE})\b", re.IGNORECASE | re.VERBOSE)
_WORD = re.compile(r"[^\W\d_]+")
_BOUND = frozenset(
    """after as at behind between for from her his in my of off on our out own their without""".split()  # noqa: SIM905
)
"""How a place, time or owner begins that no job's name makes part of the job: "at home" is not The Home Depot."""


def is_outside(duty: str, job: str) -> bool:
    """Return whether a duty may be done outside the job it was told with: unpaid, at home, for oneself or for friends.

    Parameters
    ----------
    duty
        The duty in the person's words.
    job
        Title and employer of the job, whose own words place nothing outside it: a parish secretary works at a church.

    Returns
    -------
    bool
        True also where it is not sure.
    """
    known = {stem(word.casefold()) for word in _WORD.findall(job)}
    return any(not _is_known(found[0], known) for found in _OUTSIDE.finditer(" ".join(duty.split())))


def _is_known(words: str, job: set[str]) -> bool:
    told = _WORD.findall(words.casefold())
    return told[0] not in _BOUND and {stem(word) for word in told} <= job


def know_of_job(journey: Journey) -> Iterator[str]:
    """Yield what a manager knows of somebody anyway.

    Parameters
    ----------
    journey
        The journey.

    Yields
    ------
    str
        Title and employer of the present job, then the duties that are surely of it; nothing without one.
    """
    job = journey.present_job
    if job is None:
        return
    yield from (job.payload.title, job.payload.employer)
    place = f"{job.payload.title} {job.payload.employer}"
    yield from (each.payload.text for each in journey.duties if not is_outside(each.payload.text, place))
