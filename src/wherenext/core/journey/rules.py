"""The rules that a new entry obeys. Entries that were written once are folded whatever they say."""

from collections.abc import Iterator, Mapping

from wherenext.core.errors import PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.codec import links, name_of, options_of, types_of
from wherenext.core.journey.entry import Author, Draft
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

GUIDE_WRITES = (kinds.Note, kinds.Offer, kinds.Retraction)
"""What a guide may enter: a guide asks and offers, and cannot edit, approve or score."""

NAMES: Mapping[tuple[str, str], type[Payload]] = {
    ("composition", "destination"): kinds.Destination,
    ("assumption", "destination"): kinds.Destination,
    ("evidence", "assumption"): kinds.Assumption,
    ("revision", "destination"): kinds.Destination,
    ("move", "destination"): kinds.Destination,
    ("move", "tests"): kinds.Assumption,
    ("outcome", "move"): kinds.Move,
    ("conversation", "destination"): kinds.Destination,
    ("application", "destination"): kinds.Destination,
    ("rejection", "application"): kinds.Application,
    ("route", "destination"): kinds.Destination,
}
"""The kind of entry that a field must name; other fields may name any."""


def check(draft: Draft[Payload], journey: Journey) -> None:
    """Hold a draft against the rules before it is entered.

    Parameters
    ----------
    draft
        What is to be entered.
    journey
        The journey so far.

    Raises
    ------
    PersonError
        If its identifier is taken, it names what is not there or of the wrong kind, it takes back what someone else
        wrote, or a guide writes what only the explorer may. A correction may go on naming what the entry it corrects
        named, also where that was taken back or erased since.
    """
    for fault in _find_faults(draft, journey):
        raise PersonError(fault)


def _find_faults(draft: Draft[Payload], journey: Journey) -> Iterator[str]:
    written = {each.identifier: each for each in journey.entries}
    inherited = {each for name in draft.retracts if name in written for each in written[name].depends_on}
    if not draft.identifier or draft.identifier in written:
        yield "identifier must be new and not empty."
    if draft.author is Author.GUIDE and not isinstance(draft.payload, GUIDE_WRITES):
        yield "A guide may write notes and offers; this only the explorer may enter."
    named = {*draft.depends_on, *links(draft.payload)} - inherited
    if any(name not in written for name in (*draft.retracts, *named)):
        yield "An entry that this one names is not there: it may have been erased."
    elif any(written[name].author is not draft.author for name in draft.retracts):
        yield "retracts names an entry of someone else; everyone takes back their own entries only."
    yield from _find_wrong_names(draft.payload, journey, inherited)


def _find_wrong_names(payload: Payload, journey: Journey, inherited: set[EntryId]) -> Iterator[str]:
    kind = name_of(payload)[0]
    for field, hint in types_of(type(payload)).items():  # type: ignore[arg-type] # as in codec.links
        expected, named = NAMES.get((kind, field)), getattr(payload, field)
        if EntryId in options_of(hint) and expected is not None and named is not None and named not in inherited:
            found = journey.find(named)
            if found is None or not isinstance(found.payload, expected):
                yield f"{field} must name an entry of kind {expected.kind} that holds; it may have been taken back."
