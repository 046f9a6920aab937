"""What a destination is made of: what is heard in its words and the kinds they are taken for, put together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.asides import Asides
from wherenext.core.guidance.destination.listening import LOUDEST, find_denied_occupations, link, listen
from wherenext.core.guidance.destination.mix import Mix, one
from wherenext.core.guidance.destination.pieces import Piece, cut
from wherenext.core.guidance.destination.sense import Sense, find_post, find_sense
from wherenext.core.guidance.destination.undertakings import (
    BESIDE,
    WITHIN,
    Undertaking,
    explain,
    recognise,
    take_said,
)
from wherenext.core.guidance.destination.work_names import name_work
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey.reference import Reference

# What was tried is counted on bench/aims: of seventy destinations of no occupation the parts of 60 hold, of sixty
# wishes 35, and of forty jobs 25 are right first. All of these had been read before.
PARTS = 4
"""At most this many occupations make up a destination that is none: few enough to be named in a line. With 3 three of
the seventy and four wishes less hold, with 5 four less and one wish more."""
MORE_PARTS = 2
"""So many more for each further kind of undertaking that the person says it is."""
OTHERS = 8
"""How many further occupations are named that it may be made of: enough to choose from at a glance."""
CLEAR = 0.75
"""From this probability of a link a destination's text counts as naming the occupation. At 0.6 and 0.9 as many are
right."""
EVENLY = 0.5
"""What the names of paid work must agree on: "deckhand on a tugboat" is near to the captain, "deckhand" is not. At
0.3 and 0.7 as many are right."""
LEAST_PART = 0.45
"""An occupation that speaks less than this share of the strongest is left out, as the rubric counts every part. At
0.35 one wish less holds, at 0.55 as many."""
TOLD = 0.25
"""From this likelihood of a kind many words tell of an undertaking, even where they name an occupation too. At 0.1
and 0.4 as many are right."""
SECOND = 0.3
"""The second occupation of a destination that is none stays in from this share of the strongest, for one alone would
say that it is an occupation. At 0.15 and 0.45 as many are right."""
LINKED = 0.7
"""How much a likely link adds where an undertaking is told: less than its kind, since what is sold or restored is
named more often than who does it. At 0.4 one of the seventy less holds, at 1 as many."""
BRIEF_LINKED = 2.0
"""How much it adds where few words name an occupation or a post: what it is called says most. At 1 three jobs less
are right, at 3 one more."""
BRIEF_MEANT = 0.6
"""How much a kind of undertaking then adds: it must not outvote a name. At 0.3 and 1 as many are right."""
PAID_MEANT = 0.1
"""How much it adds beside work that others pay for: little, for a kind is known by its places too. At none one job
more is right, at 0.3 one less."""
HEARD = 0.5
"""How much what is heard adds beside the kinds of undertaking that the words speak of: half, as it knows no senses of
words. At 0.3 one job more is right, at 0.8 two of the seventy, a wish and three jobs less."""
CERTAIN = 0.25
"""A kind that is meant this clearly adds in full; a fainter one less, so that words of no kind are left to what is
heard. At 0.15 and 0.4 one of the seventy less holds."""
DONE_WITHIN = 0.5
"""How much what is done within an undertaking adds beside its kind: half of what the thing is. At 0.3 as many hold,
at 0.8 one of the seventy more and a wish less."""
STRANGE = 0.3
"""What is heard of an occupation unlike all of the kind's counts no more than this: a word in another sense. At 0.1
and 0.6 one of the seventy less holds."""
UNLIKE = 0.4
"""Cosine to the nearest of the kind's occupations from which an occupation begins to be like it. At 0.3 one job more
is right, at 0.5 one less."""
FAINT = 0.3
"""An occupation that kinds speak for less than this share of the strongest says nothing of what is like them. At 0.15
one job more is right, at 0.5 one wish less."""
LIKE = 0.7
"""From this it counts in full. At 0.6 one job more is right, at 0.8 two less."""
KIN_SHARE = 0.3
"""How much an occupation takes over from its kin: what stands alone among strangers was likely misheard. At none one
wish less holds, at 0.5 as many."""
PLAINLY = 0.65
"""A kind less likely than this share of the likeliest is not asked about: questions for a second kind that was hardly
meant were what a reader of the examinations minded most. A judgement; it changes no parts."""
MOST_KINDS = 3
"""So many are asked about at most, as many as a person may name."""
MANAGING = "11-1021.00"
"""General and operations managers: what running a thing of one's own adds to the work in it."""
MANAGING_SHARE = 0.25
"""A quarter, as who runs a small thing does most of the work in it alone: a judgement. At 0.15 one of the seventy and
three wishes less hold, at 0.35 two wishes more."""


def read_mix(
    text: str,
    occupation: Reference | None,
    ground: Ground,
    reader: Reader,
    asides: Asides | None = None,
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
    asides
        What was told elsewhere, from ``find_asides``, which helps to read words that say little.
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
        return _take(rows, text, kinds, ground, reader, asides)
    if kinds:
        return _read(text, Sense.TOLD, kinds, ground, reader, asides)
    if occupation is not None and occupation.identifier in known:
        return one(known[occupation.identifier])
    return _read(text, find_sense(text), {}, ground, reader, asides)


def _take(
    rows: Sequence[int],
    text: str,
    said: Mapping[Undertaking, float],
    ground: Ground,
    reader: Reader,
    asides: Asides | None,
) -> Mix:
    """Take the parts that the person named; what to ask before starting is read from the words and from the parts."""
    sense = Sense.TOLD if said else find_sense(text)
    kinds = said
    if not said and sense is not Sense.POST:
        codes = {ground.catalog.occupations[row].code for row in rows}
        kinds = explain(codes, _recognise(cut(text), reader, asides))
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


def _read(
    text: str,
    sense: Sense,
    said: Mapping[Undertaking, float],
    ground: Ground,
    reader: Reader,
    asides: Asides | None,
) -> Mix | None:
    """Read from its words what a destination is made of."""
    pieces = cut(text)
    denied = find_denied_occupations(text, ground, reader)
    names = _name_work(pieces[0].text, sense) if sense.is_work else pieces
    links = np.where(denied, np.float32(0), link(names, ground, reader))
    kinds = said
    if not said and sense is not Sense.POST:
        kinds = _recognise(names[:1] if sense.is_work else pieces, reader, asides)
    told = sense is Sense.FOUNDED or (sense is Sense.TOLD and max(kinds.values(), default=0.0) >= TOLD)
    named = None if told or said else _find_named(links, sense)
    if named is not None:
        return one(named)
    linked = links.mean(axis=0) if sense.is_work else links.max(axis=0)
    heard = np.where(denied, np.float32(0), listen(names, ground, reader, asides))
    votes = _vote_said(said, ground) if said else _vote(kinds, ground)
    most = PARTS + MORE_PARTS * max(len(said) - 1, 0)
    mix = _compose(sense, linked, heard, np.where(denied, 0, votes), ground, most)
    if mix is None:
        return None
    mix = replace(mix, kinds=tuple(said) or _find_plain(kinds), is_kind_said=bool(said))
    if said and all(kind.is_finished for kind in said):
        return mix
    return _manage(mix, ground) if sense is Sense.FOUNDED or (sense is Sense.TOLD and _is_run(mix.kinds)) else mix


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


def _is_run(kinds: Sequence[Undertaking]) -> bool:
    """Say whether what is most likely meant is something one runs, whatever the words for it."""
    meant = [kind for kind in kinds if kind.family != WITHIN]
    return bool(meant) and not meant[0].is_lived


def _manage(mix: Mix, ground: Ground) -> Mix:
    """Add what running a thing of one's own adds to the work in it."""
    managing = ground.catalog.row_of_code.get(MANAGING)
    if managing is None or managing in mix.rows:
        return mix
    shares = np.append(mix.shares * (1 - MANAGING_SHARE), MANAGING_SHARE).astype(np.float32)
    others = tuple(row for row in mix.others if row != managing)
    return replace(mix, rows=np.append(mix.rows, managing), shares=shares, others=others, is_managed=True)


def _recognise(pieces: Sequence[Piece], reader: Reader, asides: Asides | None) -> Mapping[Undertaking, float]:
    told = () if asides is None else asides.told
    return recognise([(piece.text, piece.weight) for piece in pieces], reader, told)


def _vote(kinds: Mapping[Undertaking, float], ground: Ground) -> NDArray[np.float32]:
    """Say what the kinds of undertaking that the words speak of are made of; shape (occupations,), at most 1."""
    votes = np.zeros(len(ground.vectors), np.float32)
    for kind, clear in kinds.items():
        counts = clear * (DONE_WITHIN if kind.family == WITHIN else 1.0)
        votes += counts * _order_work(kind, ground)
    return np.asarray(votes / max(float(votes.max(initial=0)), CERTAIN), np.float32)


def _vote_said(kinds: Iterable[Undertaking], ground: Ground) -> NDArray[np.float32]:
    """Say the same of kinds that the person named: what is done most in each counts in full, however many there are."""
    return np.asarray(np.stack([_order_work(kind, ground) for kind in kinds]).max(axis=0), np.float32)


def _order_work(kind: Undertaking, ground: Ground) -> NDArray[np.float32]:
    """Weigh the occupations of a kind by how much of it they do; shape (occupations,), at most 1."""
    rows = ground.catalog.row_of_code
    made_of = [rows[code] for code in kind.codes if code in rows]
    work = np.zeros(len(ground.vectors), np.float32)
    work[made_of] = BESIDE ** np.arange(len(made_of), dtype=np.float32)
    work[~ground.offered] = 0
    return work


def _agree(votes: NDArray[np.float32], ground: Ground) -> NDArray[np.float32]:
    """Return how much each occupation is like one of those that a kind is made of; 1 for all where none was meant."""
    meant = np.flatnonzero(votes > FAINT * votes.max(initial=0))
    if len(meant) == 0:
        return np.ones(len(ground.vectors), np.float32)
    alike = (ground.vectors @ ground.vectors[meant].T).max(axis=1)
    return np.asarray(np.clip((alike - UNLIKE) / (LIKE - UNLIKE), STRANGE, 1), np.float32)


def _compose(
    sense: Sense,
    linked: NDArray[np.float32],
    heard: NDArray[np.float32],
    votes: NDArray[np.float32],
    ground: Ground,
    most: int,
) -> Mix | None:
    loudest = float(heard.max(initial=0))
    if loudest <= 0 and not votes.any():
        return None
    heard = heard * _agree(votes, ground)
    linked, votes = (
        (LINKED * linked, votes)
        if sense.is_undertaking
        else (BRIEF_LINKED * linked, (PAID_MEANT if sense.is_work else BRIEF_MEANT) * votes)
    )
    strength = linked + HEARD * heard / max(loudest, LOUDEST) + votes
    strength = strength + KIN_SHARE * (strength[ground.kin] * ground.kinship).sum(axis=1)
    strength = np.where(ground.offered & (linked + heard + votes > 0), strength, 0)
    ranked = np.argsort(-strength, kind="stable")[: most + OTHERS]
    rows = ranked[:most]
    shown = strength[rows] > LEAST_PART * strength[rows[0]]
    shown[1:2] = strength[rows[1:2]] > SECOND * strength[rows[0]]
    others = tuple(int(row) for row in ranked if row not in rows[shown] and strength[row] > 0)
    rows = rows[shown]
    shares = (strength[rows] / strength[rows].sum()).astype(np.float32)
    return Mix(rows, shares, named=False, is_undertaking=sense.is_undertaking, others=others)
