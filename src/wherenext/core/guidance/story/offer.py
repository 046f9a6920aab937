"""Sentences that the record itself offers for each answer of the story; nothing in them is invented."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wherenext.core.guidance.story.sentences import cut, find_content, find_figures, looks_forward, share_in
from wherenext.core.guidance.story.ties import FEW_WORDS
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.kinds import StoryPart
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId


@dataclass(frozen=True, slots=True)
class Asked:
    """Something the destination asks for, with words of an entry that speak for it.

    Attributes
    ----------
    name
        What is asked for.
    entry
        The entry.
    quote
        The words.
    """

    name: str
    entry: str
    quote: str


@dataclass(frozen=True, slots=True)
class Offered:
    """A sentence that the record offers for an answer.

    Attributes
    ----------
    text
        The person's own words, with at most a few of ours that say whose or where from they are.
    entry
        The entry they stand in.
    speaks_for
        What the destination asks for that the sentence speaks for; ``""`` where that is not known.
    confided
        Whether it tells of what is hard rather than of what is wanted: offered, and never chosen for the person.
    named
        Whether the wording of the destination itself speaks of it.
    """

    text: str
    entry: EntryId
    speaks_for: str = ""
    confided: bool = False
    named: bool = False


MOST_OFFERED = 8
"""How many sentences are offered for one answer."""
LONGEST = 45
"""Words from which a sentence is too long to offer."""
MOST_OF_ENTRY = 2
"""How many sentences of one entry are offered."""
NAMED = 1 / 3
"""From this share of a sentence's telling words that stand in a destination's too, the destination names it."""


def offer(
    part: StoryPart, journey: Journey, aim: tuple[EntryId, str] | None, asked: Sequence[Asked]
) -> tuple[Offered, ...]:
    """Offer sentences of the record for one answer; nothing in them is invented.

    Parameters
    ----------
    part
        Which answer.
    journey
        The journey.
    aim
        The entry and the wording of the destination; None where none is chosen.
    asked
        What the destination asks for and the person has, the strongest first.

    Returns
    -------
    tuple
        At most :data:`MOST_OFFERED`, the most telling first: for what transfers what the destination itself names, then
        what speaks for something asked for, in that order, then the rest; for fit what speaks for something asked for,
        then what names figures; each entry twice at most.
    """
    troubles = {each.identifier for each in journey.all(kinds.WhyNow)}
    wording = aim[1] if aim is not None and part is StoryPart.TRANSFERS else ""
    has = _tell_asked(journey, asked) if part is StoryPart.TRANSFERS else ()
    told = dict.fromkeys((*has, *_SOURCES[part](journey, aim)))
    found = [
        Offered(
            text,
            entry,
            _find_asked(text, entry, asked),
            entry in troubles and not looks_forward(text),
            _is_named(text, wording),
        )
        for text, entry in told
        if text and len(text.split()) <= LONGEST
    ]
    return tuple(_limit(_order(part, found, asked))[:MOST_OFFERED])


def _order(part: StoryPart, found: list[Offered], asked: Sequence[Asked]) -> list[Offered]:
    """Put the most telling first, as the part of the story wants it."""
    if part is StoryPart.TRANSFERS:
        # What is asked for twice has the place of its first.
        places = {each.name: place for place, each in reversed(tuple(enumerate(asked)))}
        ranked = sorted(found, key=lambda each: (not each.named, places.get(each.speaks_for, len(places))))
        strong = sum(each.named or each.speaks_for != "" for each in ranked)
        return [*ranked[:strong], *_vary(ranked[strong:])]
    if part is StoryPart.GOOD_FIT:
        return _vary(sorted(found, key=lambda each: (not each.speaks_for, not find_figures(each.text))))
    return found


def _limit(found: Sequence[Offered]) -> list[Offered]:
    """Leave out what stands in an entry that was drawn on often enough."""
    kept: list[Offered] = []
    for each in found:
        if sum(other.entry == each.entry for other in kept) < MOST_OF_ENTRY:
            kept.append(each)
    return kept


def _vary(found: Sequence[Offered]) -> list[Offered]:
    """Put what begins with words of ours that another begins with after the rest."""
    openings: set[str] = set()
    again = []
    for each in found:
        opening = each.text.partition(": ")[0]
        again.append(opening in openings)
        openings.add(opening)
    return [
        each for repeated in (False, True) for each, is_again in zip(found, again, strict=True) if is_again is repeated
    ]


def _is_named(text: str, wording: str) -> bool:
    """Tell whether the destination speaks of a sentence: of most of a name in front of a colon, or of a good part."""
    name, colon, rest = text.partition(": ")
    if colon and rest.rstrip(".") in LEVELS.values():
        return share_in(name, wording) > HALF
    return len(find_content(text) & find_content(wording)) > 1 and share_in(text, wording) >= NAMED


HALF = 0.5
"""A sentence that holds this share of the words that speak for something speaks for it."""
Told = Iterator[tuple[str, EntryId]]


def _find_asked(text: str, entry: EntryId, asked: Sequence[Asked]) -> str:
    found = (each.name for each in asked if each.entry == entry and share_in(each.quote, text) >= HALF)
    return next(found, "")


def _tell_asked(journey: Journey, asked: Sequence[Asked]) -> Told:
    """Tell what the person has of what is asked for, from wherever in the record it stands."""
    for each in asked:
        entry = journey.find(EntryId(each.entry))
        if entry is not None:
            text = _tell_having(entry.payload, each.quote)
            yield text, entry.identifier


def _tell_having(said: Payload, quote: str) -> str:
    """Say in a sentence what an entry has to say, where it is of a kind that tells what somebody can do."""
    match said:
        case kinds.Moment():
            told = (*_sentences(said.what_it_took), *_sentences(said.what_happened))
            return next((_end(_upper(each)) for each in told if share_in(quote, each) >= HALF), "")
        case kinds.Skill(confirmed=True, level=None):
            return f"I can do this: {_end(said.name)}"
        case kinds.Skill(confirmed=True):
            words = LEVELS.get(said.level or 0)
            return f"{_upper(said.name)}: {words}." if words else ""
        case kinds.Duty():
            return f"What I do today: {_end(_lower(_first(said.text)))}"
        case kinds.Position(confirmed=True):
            done = next((_end(_first(each)) for each in said.highlights if share_in(quote, each) >= HALF), "")
            return done or (f"What I have been: {_end(said.title)}" if quote == said.title else "")
        case kinds.PresentJob():
            return f"What I am today: {_end(said.title)}"
        case _:
            return ""


def _tell_why(journey: Journey, aim: tuple[EntryId, str] | None) -> Told:
    if aim is not None:
        yield f"Where I want to be: {_end(aim[1])}", aim[0]
    for why in journey.all(kinds.WhyNow)[-1:]:
        told = _sentences(why.payload.text)
        for text in [each for each in told if looks_forward(each)] or told[-1:]:
            yield text, why.identifier
    for revision in journey.revisions:
        if revision.payload.verdict in (kinds.Verdict.CHOSEN, kinds.Verdict.ADJUSTED):
            reason = _first(revision.payload.reason)
            yield reason if len(find_content(reason)) >= FEW_WORDS else "", revision.identifier
    for dream in journey.dreams:
        yield f"I dream of this: {_end(_first(dream.payload.text))}", dream.identifier
    for goal in journey.all(kinds.Aim):
        yield f"What this should bring: {_end(_first(goal.payload.text))}", goal.identifier


def _tell_fit(journey: Journey, _aim: tuple[EntryId, str] | None) -> Told:
    for moment in journey.moments:
        for text in _sentences(moment.payload.why_enjoyed):
            yield text, moment.identifier
    for outcome in journey.outcomes:
        if (outcome.payload.liking or 0) > 0:
            yield _first(outcome.payload.result), outcome.identifier
    for heard in journey.evidence:
        if heard.payload.side is kinds.Side.FOR and heard.payload.text:
            yield f"{heard.payload.source} told me: {_end(_first(heard.payload.text))}", heard.identifier
    for duty in sorted(journey.duties, key=lambda each: -(each.payload.energy or 0)):
        if (duty.payload.energy or 0) > 0:
            yield f"What gives me energy today: {_end(_lower(_first(duty.payload.text)))}", duty.identifier


LEVELS: Mapping[int, str] = {3: "I do it alone", 4: "I take the hard cases", 5: "others learn it from me"}


def _tell_transfers(journey: Journey, _aim: tuple[EntryId, str] | None) -> Told:
    for moment in journey.moments:
        for text in _sentences(moment.payload.what_it_took):
            yield _end(_upper(text)), moment.identifier
    for skill in sorted(journey.skills, key=lambda each: -(each.payload.level or 0)):
        words = LEVELS.get(skill.payload.level or 0)
        if words and skill.payload.confirmed:
            yield f"{_upper(skill.payload.name)}: {words}.", skill.identifier
    for position in journey.positions:
        for text in position.payload.highlights if position.payload.confirmed else ():
            if not find_figures(text):
                yield _end(_first(text)), position.identifier


def _tell_special(journey: Journey, _aim: tuple[EntryId, str] | None) -> Told:
    for view in journey.all(kinds.OthersView):
        yield f"{view.payload.person} says of me: {_end(_first(view.payload.words))}", view.identifier
    ranked = [(each, sorted(_sentences(each.payload.what_happened), key=_rate_deed)) for each in journey.moments]
    # The best of each moment before the next best of any.
    for place in range(MOST_OF_ENTRY):
        told = [(said[place], each.identifier) for each, said in ranked if len(said) > place]
        yield from sorted(told, key=lambda each: _rate_deed(each[0]))
    for position in journey.positions:
        for text in position.payload.highlights if position.payload.confirmed else ():
            if find_figures(text):
                yield _end(_first(text)), position.identifier


def _rate_deed(text: str) -> tuple[bool, bool]:
    """Put first what the person did, and what names figures."""
    return " I " not in f" {text}", not find_figures(text)


_SOURCES = {
    StoryPart.WHY_CHANGE: _tell_why,
    StoryPart.GOOD_FIT: _tell_fit,
    StoryPart.TRANSFERS: _tell_transfers,
    StoryPart.SPECIAL: _tell_special,
}


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(" ".join(each.split()) for each in cut(text) if find_content(each))


def _first(text: str) -> str:
    return next(iter(_sentences(text)), "")


def _end(text: str) -> str:
    return text if not text or text[-1] in '.?!…"”' else f"{text}."


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """Begin with a small letter, save where the first word is "I" or a name in capitals."""
    head = text.split(" ", 1)[0]
    return text if head in ("I", "I'm", "I’m") or not head[1:].islower() else text[:1].lower() + text[1:]
