"""What a destination is made of: what is heard in its words and the kinds they are taken for, put together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.blending import PAID, READ, SAID, Voices, blend, find_alongside
from wherenext.core.guidance.destination.listening import LOUDEST, find_denied_occupations, link, listen
from wherenext.core.guidance.destination.mix import Mix, one
from wherenext.core.guidance.destination.pieces import Piece, cut
from wherenext.core.guidance.destination.sense import Sense, find_post, find_sense, settle
from wherenext.core.guidance.destination.undertakings import (
    Undertaking,
    explain,
    recognise,
    take_said,
)
from wherenext.core.guidance.destination.voting import find_alike, vote, vote_said
from wherenext.core.guidance.destination.work_names import name_work
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey.reference import Reference

PARTS = 5
"""At most this many occupations make up a destination that is none: few enough to be named in a line. With 4 twelve of
114 destinations of bench/aims hold less, with 6 one more."""
MORE_PARTS = 2
"""So many more for each further kind of undertaking that the person says it is."""
OTHERS = 8
"""How many further occupations are named that it may be made of: enough to choose from at a glance."""
CLEAR = 0.75
"""From this probability of a link a destination's text counts as naming the occupation."""
EVENLY = 0.5
"""What the names of paid work must agree on: "deckhand on a tugboat" is near to the captain, "deckhand" is not."""
LEAST_PART = 0.3
"""An occupation less likely than this share of the likeliest is left out. At 0.45 as many hold."""
TOLD = 0.25
"""From this likelihood of a kind many words tell of an undertaking, even where they name an occupation too."""
PLAINLY = 0.65
"""A kind less likely than this share of the likeliest is not asked about: questions for a second kind that was hardly
meant were what a reader of the examinations minded most. A judgement; it changes no parts."""
MOST_KINDS = 3
"""So many are asked about at most, as many as a person may name."""
MANAGING = "11-1021.00"
"""General and operations managers: running a thing of one's own is learned by the way."""


def read_mix(
    text: str,
    occupation: Reference | None,
    ground: Ground,
    reader: Reader,
    parts: Sequence[Reference] = (),
    undertakings: Sequence[str] = (),
) -> Mix | None:
    """Return what a destination is made of.

    Parameters
    ----------
    text
        The destination in the person's words.
    occupation
        The occupation it is, where the person knows its code.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.
    parts
        The occupations it is made of, where the person said so: then they stand, each counted as much as any other,
        whatever the words would be read as.
    undertakings
        The names of the kinds of undertaking it is, where the person said so: its words are read as those of such.

    Returns
    -------
    Mix or None
        None where neither the person nor the words say anything of any occupation.
    """
    known, kinds = ground.catalog.row_of_code, take_said(undertakings)
    rows = list(dict.fromkeys(known[each.identifier] for each in parts if each.identifier in known))
    if rows:
        return _take(rows, text, kinds, ground, reader)
    if kinds:
        return _read(text, kinds, ground, reader)
    if occupation is not None and occupation.identifier in known:
        return one(known[occupation.identifier])
    return _read(text, {}, ground, reader)


def _take(
    rows: Sequence[int],
    text: str,
    said: Mapping[Undertaking, float],
    ground: Ground,
    reader: Reader,
) -> Mix:
    """Take the parts that the person named; what to ask before starting is read from the words and from the parts."""
    pieces = _weigh_pieces(cut(text))
    gist = reader.read_gist(pieces)
    sense = Sense.TOLD if said else settle(find_sense(text), gist.employed, text)
    kinds = said
    if not said and sense is not Sense.POST:
        codes = {ground.catalog.occupations[row].code for row in rows}
        kinds = explain(codes, recognise(pieces, gist.kinds, reader))
    managing = ground.catalog.row_of_code.get(MANAGING)
    is_managed = sense.is_undertaking and len(rows) > 1 and managing in rows
    if is_managed:
        rows = [*(row for row in rows if row != managing), *(row for row in rows if row == managing)]
    shares = np.full(len(rows), 1 / len(rows), np.float32)
    # Whoever names one occupation for a job means that occupation; what is run is more than the work in it.
    is_one = len(rows) == 1 and not sense.is_undertaking
    plain = tuple(said) or _find_plain(kinds)
    return Mix(
        np.array(rows),
        shares,
        is_one,
        sense.is_undertaking,
        plain,
        is_said=True,
        is_managed=is_managed,
        is_kind_said=bool(said),
    )


def _read(text: str, said: Mapping[Undertaking, float], ground: Ground, reader: Reader) -> Mix | None:
    """Read from its words what a destination is made of."""
    pieces = cut(text)
    gist = reader.read_gist(_weigh_pieces(pieces))
    sense = Sense.TOLD if said else settle(find_sense(text), gist.employed, text)
    names = _name_work(pieces[0].text, sense) if sense.is_work else pieces
    kinds = said
    if not said and sense is not Sense.POST:
        kinds = recognise(_weigh_pieces(names[:1] if sense.is_work else pieces), gist.kinds, reader)
    denied = find_denied_occupations(text, ground, reader)
    links = np.where(denied, np.float32(0), link(names, ground, reader))
    told = sense is Sense.FOUNDED or (sense is Sense.TOLD and max(kinds.values(), default=0.0) >= TOLD)
    named = None if told or said else _find_named(links, sense)
    if named is not None:
        return one(named)
    linked = links.mean(axis=0) if sense.is_work else links.max(axis=0)
    votes = np.where(denied, np.float32(0), vote_said(said, ground) if said else vote(kinds, ground))
    heard = np.where(denied, np.float32(0), listen(names, ground, reader))
    if not (heard.any() or votes.any()):
        return None
    voices = Voices(gist.work, linked, _quieten(heard, sense, votes, ground), votes)
    chances = np.where(ground.offered & ~denied, _weigh_chances(voices, sense, bool(said), ground), 0)
    mix = _choose(chances, sense, PARTS + MORE_PARTS * max(len(said) - 1, 0))
    return replace(mix, kinds=tuple(said) or _find_plain(kinds), is_kind_said=bool(said))


def _weigh_chances(voices: Voices, sense: Sense, is_said: bool, ground: Ground) -> NDArray[np.float32]:
    """Return how likely each occupation is part; of an undertaking what goes on alongside counts less."""
    if sense.is_work:
        return blend(voices, PAID)
    codes = [each.code for each in ground.catalog.occupations]
    return blend(voices, SAID if is_said else READ) * find_alongside(codes)


def _weigh_pieces(pieces: Sequence[Piece]) -> list[tuple[str, float]]:
    return [(piece.text, piece.weight) for piece in pieces]


def _quieten(
    heard: NDArray[np.float32], sense: Sense, votes: NDArray[np.float32], ground: Ground
) -> NDArray[np.float32]:
    """Return what is heard, at most 1; of an undertaking what is unlike its kind counts less."""
    loudest = max(float(heard.max(initial=0)), LOUDEST)
    return np.asarray(heard / loudest * (1.0 if sense.is_work else find_alike(votes, ground)), np.float32)


def _name_work(text: str, sense: Sense) -> Sequence[Piece]:
    """Add what a post is called by itself: where it is held ("of a hospital group") draws it to those who run such."""
    post = find_post(text) if sense is Sense.POST else ""
    return (*([Piece(post, 1.0, clause=False)] if post else []), *name_work(text))


def _find_named(links: NDArray[np.float32], sense: Sense) -> int | None:
    """Return the row of the occupation that the words name clearly, given what each of them names."""
    row = int(links.max(axis=0).argmax())
    if links[:, row].max() < CLEAR:
        return None
    agreed = links[:, row].mean() >= EVENLY and links[0, row] >= EVENLY * links[0].max()
    return row if agreed or not sense.is_work else None


def _find_plain(kinds: Mapping[Undertaking, float]) -> tuple[Undertaking, ...]:
    """Return the kinds that are meant plainly enough to be asked about; what is run is not asked how it is lived."""
    plain = [kind for kind, chance in kinds.items() if chance >= PLAINLY * max(kinds.values())]
    return tuple(kind for kind in plain if plain[0].is_lived or not kind.is_lived)[:MOST_KINDS]


def _choose(chances: NDArray[np.float32], sense: Sense, most: int) -> Mix:
    """Choose the likeliest occupations as its parts; one alone would say that it is an occupation."""
    ranked = np.argsort(-chances, kind="stable")[: most + OTHERS]
    shown = chances[ranked[:most]] > LEAST_PART * chances[ranked[0]]
    shown[1:2] = chances[ranked[1:2]] > 0
    rows = ranked[:most][shown]
    others = tuple(int(row) for row in ranked if row not in rows and chances[row] > 0)
    shares = (chances[rows] / chances[rows].sum()).astype(np.float32)
    return Mix(rows, shares, named=False, is_undertaking=sense.is_undertaking, others=others)
