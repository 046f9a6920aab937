"""Skills taken up by the person from what was found in their words."""

from collections.abc import Sequence

from wherenext.application.desk import Desk
from wherenext.application.guidance import FoundSkill
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.payload import Payload


def accept_skills(
    desk: Desk, moment: Entry[kinds.Moment], accepted: Sequence[FoundSkill]
) -> tuple[Entry[Payload], ...]:
    """Enter skills that a person recognised, each with the words it was found in; all or none.

    Parameters
    ----------
    desk
        The open journey.
    moment
        Where the words stand.
    accepted
        What the person ticked; skills the journey has already are passed over.

    Returns
    -------
    tuple
        The entries that are new.
    """
    with desk.turn:
        skills = desk.journey().skills
        had = {each.payload.reference.identifier for each in skills if each.payload.reference is not None}
        drafts = [
            desk.draft(kinds.Skill(each.reference.label, None, each.quote, moment.identifier, each.reference))
            for each in accepted
            if each.reference.identifier not in had
        ]
        return desk.write_all(drafts) if drafts else ()
