"""Skills found in the person's words, taken up by the person or declined."""

from collections.abc import Sequence

from wherenext.application.desk import Desk
from wherenext.application.found import FoundSkill, find_settled
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, Entry
from wherenext.core.journey.payload import Payload


def settle_skills(
    desk: Desk, moment: Entry[kinds.Moment], accepted: Sequence[FoundSkill], declined: Sequence[FoundSkill] = ()
) -> tuple[Entry[Payload], ...]:
    """Enter what a person says of skills that were offered, each with the words it was found in; all or none.

    Parameters
    ----------
    desk
        The open journey.
    moment
        Where the words stand.
    accepted
        Skills that are the person's; those the journey has already are passed over.
    declined
        Skills that are not; those declined already are passed over.

    Returns
    -------
    tuple
        The entries that are new.
    """
    with desk.turn:
        journey = desk.journey()
        had, refused = find_settled(journey)
        drafts: list[Draft[Payload]] = [
            desk.draft(kinds.Skill(each.reference.label, None, each.quote, moment.identifier, each.reference))
            for each in accepted
            if each.reference.identifier not in had
        ]
        drafts += [
            desk.draft(kinds.Declined(each.reference, each.quote, moment.identifier))
            for each in declined
            if each.reference.identifier not in refused
        ]
        return desk.write_all(drafts) if drafts else ()
