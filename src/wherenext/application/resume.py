"""A résumé taken into a journey: entered as read, and believed only where the person confirms it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from wherenext.application.answers import enter_answers
from wherenext.application.desk import Desk
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.core.journey.resume import Resume

Part = kinds.PresentJob | kinds.Position | kinds.Education | kinds.Project | kinds.Language | kinds.Skill
"""What can be read from a résumé."""

PARTS = (kinds.PresentJob, kinds.Position, kinds.Education, kinds.Project, kinds.Language, kinds.Skill)


def enter_resume(desk: Desk, read: Resume) -> tuple[Entry[Payload], ...]:
    """Enter what was read from a résumé, none of it confirmed, and its words beside it.

    What was read earlier and never confirmed is taken back; what is confirmed already is not asked again.

    Parameters
    ----------
    desk
        The open journey.
    read
        The résumé.

    Returns
    -------
    tuple
        The new entries, all or none.
    """
    with desk.turn:
        journey = desk.journey()
        known = {replace(each.payload, confirmed=True) for each in _all(journey) if each.payload.confirmed}
        found = [each.payload for each in enter_answers({}, read, desk.clock.now(), desk.identifiers.make)]
        fresh = [each for each in found if not _is_known(each, known) and not _is_settled(each, journey)]
        earlier = (*find_unconfirmed(journey), *journey.all(kinds.ResumeText))
        text = kinds.ResumeText(read.text, read.notes)
        first = desk.draft(text, None, [each.identifier for each in earlier])
        return desk.write_all([first, *(desk.draft(each) for each in fresh)])


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person says to one part of a résumé.

    Attributes
    ----------
    part
        The entry as it was read.
    payload
        As it is right; None where it shall be left out.
    """

    part: EntryId
    payload: Part | None


def confirm_resume(desk: Desk, decisions: Sequence[Decision]) -> int:
    """Confirm, correct or leave out parts of a résumé, all at once.

    Parameters
    ----------
    desk
        The open journey.
    decisions
        One for each part that was looked at; those decided meanwhile, as by sending twice, are passed over.

    Returns
    -------
    int
        How many were decided.
    """
    with desk.turn:
        waiting = {each.identifier for each in find_unconfirmed(desk.journey())}
        drafts = [_decide(desk, each) for each in decisions if each.part in waiting]
        return len(desk.write_all(drafts)) if drafts else 0


def find_unconfirmed(journey: Journey) -> tuple[Entry[Part], ...]:
    """Return what was read from a résumé and waits to be confirmed.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    tuple
        Present job first, then positions, education, projects, languages, skills.
    """
    return tuple(each for each in _all(journey) if not each.payload.confirmed)


def leave_out_unconfirmed(journey: Journey) -> Journey:
    """Return the journey as it would stand without what was read and waits to be confirmed.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    Journey
        The same one where nothing waits.
    """
    waiting = frozenset(each.identifier for each in find_unconfirmed(journey))
    return Journey(journey.entries, journey.retracted | waiting) if waiting else journey


def _all(journey: Journey) -> tuple[Entry[Part], ...]:
    found = (journey.all(kind) for kind in PARTS)
    return tuple(cast("Entry[Part]", each) for entries in found for each in entries)


def _is_known(payload: Payload, known: set[Part]) -> bool:
    return isinstance(payload, PARTS) and replace(payload, confirmed=True) in known


def _is_settled(payload: Payload, journey: Journey) -> bool:
    """Tell whether the person has named the present job: of that kind only the latest holds."""
    job = journey.present_job
    return isinstance(payload, kinds.PresentJob) and job is not None and job.payload.confirmed


def _decide(desk: Desk, decision: Decision) -> Draft[Payload]:
    if decision.payload is None:
        return desk.draft(kinds.Retraction(), None, [decision.part])
    return desk.draft(replace(decision.payload, confirmed=True), None, [decision.part])
