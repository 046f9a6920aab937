"""Discover: from a résumé and a few answers to skills, occupations and one destination examined; nothing is kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from wherenext.application.answers import Answers, enter_answers
from wherenext.application.told import count_told
from wherenext.core.catalog.area import find_area
from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.values import Area
from wherenext.core.errors import NotFoundError, PersonError
from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.fit.options import pick_few
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import prepare
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey, fold
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.resume import Resume

NATION = 0
"""Row of the nation in the table of pay."""
NO_AREA = "No area was named, so pay and jobs are the nation's. Name one with --area, as city and state: Portland, OR."
NOT_CONFIRMED = (
    "What was read from your résumé is a first understanding, not confirmed by you: correct it before you lean on it."
)
LITTLE_TOLD = (
    "Little was told of work so far: take the occupations as directions to look in, not as answers. What would help"
    " most is another moment, your present job or a résumé, and what you do all week."
)
UNKNOWN_AREA = "Pay is known for the United States only. {problem} Until then pay and jobs are the nation's."
NOTHING_TOLD = "Nothing was told yet: give a résumé, an answers file, or an answer to one question."
NOTHING_READ = (
    "The file was read, but nothing in it looks like work, schooling or skills: try another, or add --answers."
)
FEW_SKILLS = 5


@dataclass(frozen=True)
class Request:
    """What a person gave.

    Attributes
    ----------
    answers
        A document that was held against its schema.
    resume
        The résumé as read; None without one.
    area
        City and state that were named beside the answers; None for what the answers say.
    """

    answers: Answers
    resume: Resume | None = None
    area: str | None = None


@dataclass(frozen=True)
class World:
    """What discovering needs from outside.

    Attributes
    ----------
    catalog
        The world of work.
    reader
        Reads words with that catalog.
    now
        The present instant, with its time zone.
    identify
        Gives a new unique identifier at each call.
    """

    catalog: Catalog
    reader: Reader
    now: datetime
    identify: Callable[[], str]


@dataclass(frozen=True)
class Discovery:
    """What was discovered.

    Attributes
    ----------
    made_at
        When.
    catalog
        The catalog it rests on.
    area
        The area whose pay is shown; None where it is the nation for want of another.
    entries
        The entries that the journey was folded from, as a record would hold them.
    advice
        All guidance.
    notes
        What the reader of the résumé noticed.
    notices
        What to know before reading on.
    """

    made_at: datetime
    catalog: Catalog
    area: Area | None
    entries: tuple[Entry[Payload], ...]
    advice: Advice
    notes: tuple[str, ...]
    notices: tuple[str, ...]


def discover(request: Request, world: World) -> Discovery:
    """Return what a résumé and answers tell.

    Parameters
    ----------
    request
        What the person gave.
    world
        What is needed from outside.

    Returns
    -------
    Discovery
        Never stored anywhere by this function.

    Raises
    ------
    PersonError
        If neither answers nor résumé say anything, a destination's code is none, or several areas fit the one named.
    """
    entries = enter_answers(_settle_area(request), request.resume, world.now, world.identify)
    if not entries:
        raise PersonError(NOTHING_READ if request.resume else NOTHING_TOLD)
    journey = fold(entries)
    for code in _list_codes(journey):
        world.catalog.find_occupation(code)
    area, doubt = _find_area(request, world.catalog)
    ground = prepare(world.catalog)
    advice = advise(journey, ground, world.reader, NATION if area is None else area.row)
    little = _find_little(journey)
    if little:
        advice = replace(advice, options=pick_few(advice.options))
    notices = tuple(filter(None, [NOT_CONFIRMED if request.resume else "", little, doubt]))
    return Discovery(
        world.now, world.catalog, area, entries, advice, request.resume.notes if request.resume else (), notices
    )


def _list_codes(journey: Journey) -> list[str]:
    """List the codes that destinations name, for a destination or what it is made of."""
    own = [each.payload.occupation for each in journey.destinations]
    parts = [part for each in journey.compositions for part in each.payload.occupations]
    return [each.identifier for each in (*own, *parts) if each is not None]


def _find_little(journey: Journey) -> str:
    """Say so where little was told; here, other than in a journey, positions count before they are confirmed."""
    return LITTLE_TOLD if count_told(journey).is_thin and not journey.positions else ""


def _settle_area(request: Request) -> Answers:
    """Let the area named beside the answers take the place of the one they hold."""
    return request.answers if request.area is None else {**request.answers, "area": request.area}


def _find_area(request: Request, catalog: Catalog) -> tuple[Area | None, str]:
    """Return the area, and what to say where it is the nation instead."""
    asked = request.area if request.area is not None else request.answers.get("area", "")
    if not asked.strip():
        return None, NO_AREA
    try:
        return find_area(asked, catalog.pay.areas), ""
    except NotFoundError as problem:
        if request.area is not None:
            raise
        return None, UNKNOWN_AREA.format(problem=problem)
