"""Why an occupation is offered: what speaks for it and against it, each reason with the words it rests on."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.standing import Standing
from wherenext.core.guidance.person.doing import is_deed, is_of_others
from wherenext.core.guidance.person.evidence import Evidence, Reason
from wherenext.core.guidance.person.leaning import PLACED, hangs_on_one_word
from wherenext.core.guidance.person.person import SHOWS, Held, Person
from wherenext.core.guidance.person.phrases import Phrase, Role
from wherenext.core.guidance.work.ground import Ground, standardise
from wherenext.core.guidance.work.step import ORDINARY, name_size, step_difficulty
from wherenext.core.journey.view import view_destinations

HEARD = 1.0
"""Closeness from which a phrase is given as a reason: one deviation above what the occupation answers anyway."""
CLEARLY = 4.0
"""The same for a whole sentence of a story, a duty or a destination: one word is easily near to something else."""
LOUD, HALF = 8.0, 0.5
"""Such a sentence is quoted where it is this close, or speaks of the occupation at least half as much as of any other:
nobody deals cards because they lend skis. By eye on the four examples and bench/people/first: of what is neither, four
in five were no reason."""
HOPED, HOPED_SHARE = 2.0, 0.4
"""The same for a sentence of what is hoped for, which is said with work in mind."""
PRIVATE = 20.0
"""The same for a personal dream: skiing a race at 60 is no reason to run a rental counter."""
FAINTLY = 0.3
"""Above this a phrase counts as one of several that say a little."""
SHARE = 0.25
"""A phrase is quoted only for occupations of which it speaks at least this share of what it speaks of the one it is
nearest to: "tax returns" is no reason to be a cashier, however far above the mean. By eye on bench/people/first."""
FAR = 0.6
"""Difficulty of the step from which a title's words are no reason, whatever they sound like."""
ALIKE = 0.4
"""From this share of how far an occupation stands above the mean beside itself it is called much like another. What the
examples and bench/people/first brought below it was not: who manages finances beside who manages computers."""
MOST_REASONS = 3
MOST_QUOTES = 2

_HELD = "It is close to a job you held."
_UNPAID = "It is close to work you did without pay."
_NOW = "It is close to what you do now."
_DID = "It is close to what you did."
_STUDIED = "It is close to what you studied."
_NAMED = "It is close to a skill you named, without a story so far."
_SHOWED = "It is close to a skill you named, and to what you did with it."
_CAN: Mapping[Role, str] = {
    Role.TOOK: _DID,
    Role.DONE: _DID,
    Role.HIGHLIGHT: _DID,
    Role.DUTY: _DID,
    Role.SKILL: _NAMED,
    Role.TITLE: _HELD,
    Role.PRESENT: _NOW,
    Role.STUDY: _STUDIED,
}
_ENJOYED = "It is close to what you enjoyed."
_HOPED = "It is close to what you hope for."
_WANT: Mapping[Role, str] = {
    Role.TOOK: _ENJOYED,
    Role.DONE: _ENJOYED,
    Role.ENJOYED: _ENJOYED,
    Role.DUTY: "It is close to a duty that gives you energy.",
    Role.PROFESSIONAL_DREAM: _HOPED,
    Role.PERSONAL_DREAM: _HOPED,
    Role.DESTINATION: "It is close to where you want to go.",
}
"""What was done, studied or named as a skill may hint at a wish, and is no reason to name one."""
_UNTOLD = "You have told nothing yet of what you enjoy."
_OWN = "You named it yourself."
_WISHED = "It is where you want to go, as your own words name it."
_PART = "It is part of where you want to go, as your own words were read."
_DREAMT = "It is what you dream of, as your own words name it."
_LIKED = "You said that you like the thought of it."
_STORIES = frozenset({Role.DONE, Role.TOOK, Role.ENJOYED, Role.HIGHLIGHT})
"""Sentences out of a story; they are quoted only where they are near enough and show something."""
_HOPES = frozenset({Role.PROFESSIONAL_DREAM, Role.PERSONAL_DREAM, Role.DESTINATION})
"""What is hoped for; a hope need not show what is done."""
_PRIVATE = frozenset({Role.PERSONAL_DREAM})
_BRIEF = frozenset({Role.TITLE, Role.PRESENT, Role.STUDY})
"""A few words that name something of their own; what they answer elsewhere is easily chance."""
_TITLES = frozenset({Role.TITLE, Role.PRESENT})
_SAME_SAID = "It is the occupation you named for a position of yours."
_SAME_READ = "It is the occupation as which a position of yours was read."
_AGAINST = "It is close to something you want less of."
_SEVERAL = "No single thing you told of what you {do} is close to it; several are a little."
_NOTHING = "Nothing you told so far of what you {do} is close to it."


def explain_can(known: Known, ground: Ground, gap: Sequence[Requirement], row: int) -> tuple[Reason, ...]:
    """Return why a person may be able to do the work of an occupation.

    Parameters
    ----------
    known
        Everything about the person.
    ground
        The catalog, made ready.
    gap
        What the occupation asks for most, held against what speaks for the person.
    row
        Row of the occupation.

    Returns
    -------
    tuple
        Strongest first, in plain sentences.
    """
    showed, far = dict(_find_showed(known)), _find_far(known, ground, row)
    unpaid = {each.identifier for each in known.person.journey.positions if not each.payload.paid}

    def tell(phrase: Phrase) -> tuple[str, Evidence] | None:
        if phrase.entry in showed:
            return _SHOWED, showed[phrase.entry]
        if phrase.role in _TITLES and phrase.entry in far:
            return None
        if phrase.role is Role.TITLE and phrase.entry in unpaid:
            return _UNPAID, phrase.show()
        return (_CAN[phrase.role], phrase.show()) if phrase.role in _CAN and is_deed(phrase) else None

    told = _hear(known, ground, known.person.can, row, _STORIES | {Role.DUTY}, tell) or [
        *_step_from_held(known, ground, row)
    ]
    return (*(told or [_say_faint(known, known.person.can, row, _CAN, "did")]), *_cover(gap))


def explain_want(known: Known, ground: Ground, row: int) -> tuple[Reason, ...]:
    """Return why a person may want the work of an occupation, and what they said that speaks against it.

    Parameters
    ----------
    known
        Everything about the person.
    ground
        The catalog, made ready.
    row
        Row of the occupation.

    Returns
    -------
    tuple
        Strongest first, in plain sentences; what speaks against it last.
    """
    named = _find_naming(known.person)

    def tell(phrase: Phrase) -> tuple[str, Evidence] | None:
        is_wish = phrase.role in _WANT and phrase.entry not in named
        # What others did, or what was the case, is the setting of a story and not what was enjoyed in it.
        is_setting = phrase.role is Role.DONE and is_of_others(phrase.text)
        return (_WANT[phrase.role], phrase.show()) if is_wish and not is_setting else None

    heard = _hear(known, ground, known.person.want, row, _STORIES | _HOPES | {Role.DUTY}, tell)
    wished = [*_resemble(known, ground, row), *_wish(known.person, row)]
    quoted = {words.quote for reason in wished for words in reason.evidence}
    others = (reason for reason in heard if not quoted.issuperset(words.quote for words in reason.evidence))
    told = [*wished, *others][:MOST_REASONS]
    if not (told or known.fit.knows_likes):
        return (Reason(_UNTOLD),)
    return (*(told or [_say_faint(known, known.person.want, row, _WANT, "enjoy")]), *_speak_against(known, ground, row))


def _find_far(known: Known, ground: Ground, row: int) -> frozenset[str]:
    """Find the positions from whose occupation it is a long step, whatever their titles sound like.

    Desktop support is not near to desktop publishing, though the words are.
    """
    held = known.person.vouched
    if not held:
        return frozenset()
    steps = step_difficulty(ground, np.array([each.occupation for each in held]), np.array([row]))[:, 0]
    return frozenset(each.entry for each, step in zip(held, steps, strict=True) if step >= FAR)


def _step_from_held(known: Known, ground: Ground, row: int) -> Iterator[Reason]:
    """Say from which position it is no long step, and as which occupation that position was read."""
    held = known.person.vouched
    if not held:
        return
    rows = np.array([each.occupation for each in held])
    steps = step_difficulty(ground, rows, np.array([row]))[:, 0]
    best = int(steps.argmin())
    if steps[best] < ORDINARY:
        words = [each.show() for each in known.person.phrases if each.entry == held[best].entry]
        yield Reason(_tell_step(held[best], float(steps[best]), ground, row), tuple(words[:1]))


def _tell_step(held: Held, step: float, ground: Ground, row: int) -> str:
    """Tell a step; which occupation a position was is a guess of ours unless the person said it."""
    if held.occupation == row:
        return _SAME_SAID if held.is_said else _SAME_READ
    title = ground.catalog.occupations[held.occupation].title
    read = "" if held.is_said else ", as which this was read"
    return f"By how experts judge such moves it is {name_size(step)} from {title}{read}."


def _say_faint(known: Known, weights: NDArray[np.float32], row: int, roles: Mapping[Role, str], do: str) -> Reason:
    """Say what there is where nothing speaks clearly enough to be quoted."""
    counts = np.array([phrase.role in roles for phrase in known.person.phrases], np.bool_)
    faint = np.count_nonzero(counts & (weights > 0) & (known.fit.closeness[:, row] > FAINTLY))
    return Reason((_SEVERAL if faint > 1 else _NOTHING).format(do=do))


def _find_naming(person: Person) -> frozenset[str]:
    """Find the wordings of destinations that name an occupation: it is they that count, and no other word of them."""
    return frozenset(view.worded for view in view_destinations(person.journey) if view.occupation is not None)


def _hear(
    known: Known,
    ground: Ground,
    weights: NDArray[np.float32],
    row: int,
    doubted: frozenset[Role],
    tell: Callable[[Phrase], tuple[str, Evidence] | None],
) -> list[Reason]:
    """Group what is heard of an occupation by why it counts, strongest first; no words are quoted twice."""
    groups: dict[str, list[Evidence]] = {}
    quoted: set[str] = set()
    for phrase in _list_heard(known, ground, weights, row, doubted):
        text, words = tell(phrase) or ("", None)
        if words is not None and words.quote.casefold() not in quoted:
            quoted.add(words.quote.casefold())
            groups.setdefault(text, []).append(words)
    return [Reason(text, tuple(words[:MOST_QUOTES])) for text, words in groups.items()][:MOST_REASONS]


def _list_heard(
    known: Known, ground: Ground, weights: NDArray[np.float32], row: int, doubted: frozenset[Role]
) -> Iterator[Phrase]:
    person, closeness = known.person, known.fit.closeness[:, row]
    heard = closeness * np.maximum(weights, 0)
    doubtful, hoped = _are(person, doubted), _are(person, _HOPES)
    least = np.where(hoped, HOPED, np.where(doubtful | _are(person, _BRIEF), CLEARLY, HEARD))
    share = np.where(hoped, HOPED_SHARE, HALF)
    clear = closeness >= np.where(_are(person, _PRIVATE), PRIVATE, least)
    clear &= ~doubtful | hoped | (person.shows >= SHOWS)
    clear &= ~doubtful | (closeness >= LOUD) | (closeness >= share * known.fit.loudest)
    clear &= _speak_most(known, row)
    for i in np.argsort(-heard, kind="stable"):
        if heard[i] > 0 and clear[i] and not _hangs_on_one_word(known, ground, int(i), row):
            yield person.phrases[i]


def _are(person: Person, roles: frozenset[Role]) -> NDArray[np.bool_]:
    return np.array([phrase.role in roles for phrase in person.phrases], np.bool_)


def _hangs_on_one_word(known: Known, ground: Ground, i: int, row: int) -> bool:
    person, said = known.person, float(known.fit.closeness[i, row])
    role = person.phrases[i].role
    if role is Role.SKILL:  # It was named for what it is.
        return False
    is_placed = role not in _HOPES  # Who hopes to work with horses hopes for the horses.
    return hangs_on_one_word(person.rests[i].pick(is_placed and said < PLACED), said, row, ground, person.noise)


def _speak_most(known: Known, row: int) -> NDArray[np.bool_]:
    """Say which phrases speak of an occupation nearly as much as of the one that they speak of most."""
    return known.fit.closeness[:, row] >= SHARE * known.fit.loudest


def _find_showed(known: Known) -> Iterator[tuple[str, Evidence]]:
    """Find for each skill that was named, by its entry, the words that show it."""
    for skill in known.skills:
        best = skill.evidence[0]
        if best.origin != Role.SKILL.value:
            yield from ((each.entry, best) for each in skill.evidence if each.origin == Role.SKILL.value)


def _resemble(known: Known, ground: Ground, row: int) -> Iterator[Reason]:
    """Say whether it is, or is much like, an occupation that the person named."""
    named = [each for each, liking in known.person.named.items() if liking > 0]
    if row in known.person.aimed:
        yield Reason(_OWN, tuple(_quote_aim(known, ground, row)))
    elif row in named:
        yield Reason(_LIKED)
    elif named:
        near = standardise(ground.vectors[named] @ ground.centred, ground.even)
        alike = near[:, row]
        best = int(alike.argmax())
        if alike[best] >= ALIKE * near[best, named[best]]:
            how = "you named" if named[best] in known.person.aimed else "you like the thought of"
            yield Reason(f"It is much like {ground.catalog.occupations[named[best]].title}, which {how}.")


def _quote_aim(known: Known, ground: Ground, row: int) -> Iterator[Evidence]:
    """Quote the first sentence of the destination that names an occupation by its code, unless it only repeats it."""
    code = ground.catalog.occupations[row].code
    own = view_destinations(known.person.journey)
    worded = {view.worded for view in own if view.occupation is not None and view.occupation.identifier == code}
    told = (phrase for phrase in known.person.phrases if phrase.role is Role.DESTINATION and phrase.entry in worded)
    yield from (phrase.show() for phrase in list(told)[:1])


def _wish(person: Person, row: int) -> Iterator[Reason]:
    """Say of an occupation that a destination or a dream speaks of which words did."""
    groups: dict[str, list[Evidence]] = {}
    for wish in person.wishes:
        if wish.occupation == row:
            is_dream = wish.words.origin == Role.PROFESSIONAL_DREAM.value
            text = _DREAMT if is_dream else _WISHED if wish.is_whole else _PART
            groups.setdefault(text, []).append(wish.words)
    yield from (Reason(text, tuple(words[:MOST_QUOTES])) for text, words in groups.items())


def _speak_against(known: Known, ground: Ground, row: int) -> Iterator[Reason]:
    person, closeness = known.person, known.fit.closeness[:, row]
    # A shoulder that hurts is a constraint, held against the work apart, and no wish for less of it.
    wishes = np.array([phrase.role is not Role.HEALTH for phrase in person.phrases], np.bool_)
    heard = closeness * np.maximum(-person.want, 0) * wishes
    for i in np.argsort(-heard, kind="stable")[:1]:
        if heard[i] <= 0 or closeness[i] < 2 * HEARD or not _speak_most(known, row)[i]:
            continue
        if not _hangs_on_one_word(known, ground, int(i), row):
            yield Reason(_AGAINST, (person.phrases[i].show(),))


def _cover(gap: Sequence[Requirement]) -> Iterator[Reason]:
    """Count as the gap does, so that a page never says both that words speak for something and that none do."""
    if not gap:
        return
    shown = [each for each in gap if each.is_shown]
    likely = sum(each.standing is Standing.LIKELY for each in gap)
    held = sum(each.standing is Standing.HELD for each in gap)
    beside = f" Years in this work, or in work close to it, speak for {held} more." if held else ""
    beside += f" A position you held asks for about as much in {likely} more." if likely else ""
    names = ", ".join(list(dict.fromkeys(each.name for each in shown))[:MOST_REASONS])
    text = f"Your words speak for {len(shown) or 'none'} of the {len(gap)} skills and areas it asks for most"
    yield Reason(f"{text}: {names}.{beside}" if shown else f"{text}.{beside}", _pick_words(shown))


def _pick_words(shown: Sequence[Requirement]) -> tuple[Evidence, ...]:
    """Pick the best words for each requirement, no sentence twice."""
    picked: dict[str, Evidence] = {}
    for each in shown:
        words = next((words for words in each.evidence if words.quote.casefold() not in picked), None)
        if words is not None:
            picked[words.quote.casefold()] = words
    return tuple(picked.values())[:MOST_REASONS]
