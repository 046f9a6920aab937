"""What others see in a person: entered in their words, with the skill that the person reads in them."""

from wherenext.application.desk import Desk
from wherenext.application.entries import find_written
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.reference import EntryId


def record_view(desk: Desk, identifier: EntryId, view: kinds.OthersView, skill: str = "") -> Entry[kinds.OthersView]:
    """Enter what somebody said, and the skill that is read in it, both or none.

    Parameters
    ----------
    desk
        The open journey.
    identifier
        Given with the form, so that sending it twice enters it once.
    view
        What was said.
    skill
        Its name; ``""`` where none was read in it.

    Returns
    -------
    Entry
        What was said, as entered.
    """
    with desk.turn:
        drafts = [desk.draft(view, identifier)]
        if skill and find_written(desk.journey(), identifier) is None:
            drafts.append(desk.draft(kinds.Skill(skill, words=view.words, proof=identifier)))
        return desk.write_all(drafts)[0]  # type: ignore[return-value] # the payload went in a line above


ASKING = (
    "I am thinking about what I am good at, and I would like to hear it from somebody who has seen me at it. Would "
    "you tell me three things? What would you come to me for before anybody else? When did you see me at my best? "
    "What should I leave to others? A line for each is plenty, and plain words help me most."
)
"""A text to send; it says nothing of a destination."""
