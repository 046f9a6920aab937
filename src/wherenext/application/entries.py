"""What can be done with any entry: record it, correct it, take it back, erase it."""

from collections.abc import Sequence

from wherenext.application.desk import Desk
from wherenext.application.versions import find_whole, find_wordings
from wherenext.core.errors import ConflictError, NotFoundError
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

CHANGED = "This was changed in another window after you opened it here. Look at both; keeping again replaces the other."
TAKEN_BACK = "This was taken back in another window after you opened it here. Keeping again enters it anew."


def record_entry(
    desk: Desk, identifier: EntryId, payload: Payload, beside: Sequence[Draft[Payload]] = ()
) -> Entry[Payload]:
    """Record something the person said, did or learned.

    Parameters
    ----------
    desk
        The open journey.
    identifier
        Given with the form, so that sending it twice records it once.
    payload
        What was said.
    beside
        What is written with it, both or none.

    Returns
    -------
    Entry
        The entry; the one that holds already where the very same was said before, as after going back in a browser.
    """
    with desk.turn:
        journey = desk.journey()
        if find_written(journey, identifier) is None:
            for each in journey.all(type(payload)):
                if each.payload == payload:
                    _write_beside(desk, beside)
                    return each
        return desk.write_all([desk.draft(payload, identifier), *beside])[0]


def _write_beside(desk: Desk, beside: Sequence[Draft[Payload]]) -> None:
    if beside:
        desk.write_all(beside)


def correct_entry(
    desk: Desk, identifier: EntryId, payload: Payload, seen: EntryId, beside: Sequence[Draft[Payload]] = ()
) -> Entry[Payload]:
    """Put a new wording in the place of an earlier entry, which stays in the record.

    Parameters
    ----------
    desk
        The open journey.
    identifier
        Given with the form, so that sending it twice corrects once.
    payload
        The new wording.
    seen
        The entry that the person had in view while writing.
    beside
        What is written with it, both or none.

    Returns
    -------
    Entry
        The entry that holds now; the one in view where nothing was changed.

    Raises
    ------
    ConflictError
        If another entry than the one in view holds by now.
    """
    with desk.turn:
        journey = desk.journey()
        if find_written(journey, identifier) is not None:
            return desk.write(identifier, payload)
        now = journey.find(seen)
        if now is None:
            raise ConflictError(TAKEN_BACK)
        if now.identifier != seen:
            raise ConflictError(CHANGED)
        if now.payload == payload:
            _write_beside(desk, beside)
            return now
        return desk.write_all([desk.draft(payload, identifier, [seen]), *beside])[0]


def retract_entry(desk: Desk, identifier: EntryId, taken: EntryId, reason: str) -> Entry[Payload]:
    """Take an entry back with every wording it had, else an earlier one would count again; of a retraction, restore.

    Parameters
    ----------
    desk
        The open journey.
    identifier
        Given with the form, so that sending it twice takes back once.
    taken
        The entry to take back.
    reason
        Why, in the person's words; ``""`` where it was not said.

    Returns
    -------
    Entry
        The retraction.

    Raises
    ------
    NotFoundError
        If there is no such entry.
    """
    with desk.turn:
        journey = desk.journey()
        found = find_written(journey, taken)
        if found is None:
            raise NotFoundError("There is no entry of this identifier: it may have been erased.")
        names = [each.identifier for each in find_wordings(journey, found)]
        return desk.write(identifier, kinds.Retraction(reason), names)


def erase_entry(desk: Desk, erased: EntryId, *, with_resting: bool = False) -> int:
    """Destroy an entry with every wording it had and every taking back of it, all or none.

    Nobody can read them again, not in the record and not in backups of this program.

    Parameters
    ----------
    desk
        The open journey.
    erased
        Any wording of the entry.
    with_resting
        Whether to destroy what rests on it too, which may quote its words.

    Returns
    -------
    int
        How many entries of the record were destroyed.

    Raises
    ------
    NotFoundError
        If there is no such entry.
    """
    with desk.turn:
        journey = desk.journey()
        found = find_written(journey, erased)
        if found is None:
            raise NotFoundError("There is no entry of this identifier.")
        wordings = find_wordings(journey, found)
        resting = [rest for each in wordings for rest in find_resting(journey, each.identifier)] if with_resting else []
        whole = {each.identifier for root in (found, *resting) for each in find_whole(journey, root)}
        desk.ledger.erase(*sorted(whole))
        return len(whole)


def find_written(journey: Journey, identifier: EntryId) -> Entry[Payload] | None:
    """Return an entry as it was written, whether it holds or not.

    Parameters
    ----------
    journey
        The journey.
    identifier
        Name of the entry.

    Returns
    -------
    Entry or None
        None where none has this name.
    """
    return next((each for each in reversed(journey.entries) if each.identifier == identifier), None)


def find_resting(journey: Journey, identifier: EntryId) -> tuple[Entry[Payload], ...]:
    """Return the entries that hold and rest on another one: what taking it back would leave without ground.

    Parameters
    ----------
    journey
        The journey.
    identifier
        Name of the entry that they rest on.

    Returns
    -------
    tuple
        In the order of the ledger, those that rest on it through others too.
    """
    found: dict[EntryId, Entry[Payload]] = {}
    ground = {identifier}
    for each in journey.current:
        names = {now.identifier for name in each.depends_on if (now := journey.find(name)) is not None}
        if ground & (names | set(each.depends_on)):
            found[each.identifier] = each
            ground.add(each.identifier)
    return tuple(found.values())
