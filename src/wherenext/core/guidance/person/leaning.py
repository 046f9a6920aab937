"""Whether what a phrase speaks of hangs on one word that says little: "the Food City" tells of no cooking."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.hearing import hear
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.language.encoder import to_unit_length

LITTLE = 0.15
"""Where this share and less stays of what a phrase speaks of an occupation, the word that was left out said it alone.
By eye on the examples and bench/people/first: of 246 reasons some twenty go, three in four of them wrong."""
PLACED = 50.0
"""From this closeness a place names the work: who helps "in the bakery" bakes. Half of what an occupation's own name
answers."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TWO_SENSES = frozenset(
    """back bank bar base bat beam bear bill binder board bolt book books bow box branch break bridge bug bugs cable
    calf call can cap case cast cell chair change charge check checks chest chip city coat corner count counter
    country course court cover crane credit current cut date deal deck desk desktop die diet dock door doors draft
    draw drill drive drop drum duck face fair fall fan fast field figure file fine fire firm fit flat float floor
    fly foot form frame front game general grade grant ground guide guides guy hand hands head host house interest
    iron jam judge judgment key keyboard land lap lead leads leaves let lets letter letters letting light line lines
    list lock log lot mass master match mean means medium mine minor mint minute minutes model models mold mouse
    move movement nail name names net note notes novel object operation operations order orders organ organs page
    palm paper park part party passage pen pet piece pitch place plain plane plant plants plate play plot plug point
    pole pool port post posts pound power practice present press pressure pride print process program quarter race
    racket rail range rate reader record records rent report reports rest ring rock roll root round row rule ruler
    run scale screen script seal season second secretary security sense serve set share ship shoot shoots shop shot
    show shower sign signs sink slip solution space spring stage stake stall stamp stand staple star state station
    step stick stock story stream strike string stroke subject suit switch table tag tailor tap tape tend term terms
    ties time tip tire tired tires title toast track train trains trip trunk type wall watch water wave well will
    wire yard""".split()  # noqa: SIM905 - a list of strings reads worse
)
"""Words with two senses, of which one names other work: guides are booklets and people, a model is a shape or a job."""
_LIGHT = frozenset(
    """all and any anything are but can each every everyone everything few had has have her him his how its just like
    made make many more most much not now nothing one only other our out over own people she some somebody someone
    something than that the their them then there these they thing things this those three time two very was way were
    what when where which who whom why with would you your""".split()  # noqa: SIM905 - a list of strings reads worse
)
"""Words that tell of no work, with or without."""
_CIRCUMSTANCE = re.compile(
    r"(?<!work )(?<!working )(?<!worked )(?<!deal )(?<!dealt )(?<!dealing )(?<!care )(?<!caring )(?<!cared )(?<!look )"
    r"(?<!looking )(?<!looked )(?<!help )(?<!helping )(?<!helped )(?<!answer )"
    r"\b(?:about|across|after|around|at|before|behind|between|for|from|in|near|on|through|under|until|w|with)\s+"
    r"(?:(?!\w+(?:ed|ing)\b)[\w'’-]+\s+){0,4}$",
    re.IGNORECASE,
)
"""A preposition, and then only words among which nothing is done: what follows is where, when or with whom. One that a
verb takes with it ("care for horses") is none."""
_BEFORE = 60
"""Characters before a word in which a preposition is looked for."""


_TAUGHT = re.compile(
    r"\b(?:train|teach|coach|mentor|onboard|precept|supervis|hir|lead|recruit|orient)(?:e|ing|ed)?\s+"
    r"(?:(?:the|new|our|my|other|all|every|younger|two|three|four|five|and|up|in|head)\s+)*"
    r"(\w+(?:ers|ors|ists|ians|ants|ees)|nurses?|clerks|aides|techs|apprentices|cooks|guides|juniors|agents|volunteers)\b",
    re.IGNORECASE,
)
"""Those who are trained or led: who trains cashiers is wished to train, and no cashier."""


@dataclass(frozen=True, slots=True)
class Rests:
    """What stays of a phrase when one of the words that say little is left out.

    Attributes
    ----------
    vectors
        Shape (words, width): zeros where nothing stays.
    ambiguous
        Shape (words,): whether the word that was left out has two senses, or names who is trained; otherwise it is a
        circumstance.
    """

    vectors: NDArray[np.float32]
    ambiguous: NDArray[np.bool_]

    def pick(self, circumstances: bool) -> NDArray[np.float32]:
        """Return what stays without words of two senses, and without circumstances too where these count."""
        return self.vectors if circumstances else self.vectors[self.ambiguous]


def leave_out(texts: Sequence[str], reader: Reader) -> tuple[Rests, ...]:
    """Return what stays of each text when one of the words that say little is left out.

    Parameters
    ----------
    texts
        Sentences.
    reader
        Turns words to vectors.

    Returns
    -------
    tuple
        For each text what stays without each word that has two senses or names who is trained, and without each that
        stands behind a preposition.
    """
    cut = [list(_leave_out(text)) for text in texts]
    vectors = reader.encode([rest for rests in cut for rest, _ in rests])
    parts = np.split(vectors, np.cumsum([len(rests) for rests in cut]))
    return tuple(
        Rests(part, np.array([ambiguous for _, ambiguous in rests], np.bool_))
        for part, rests in zip(parts, cut, strict=False)  # The last part is what follows the last text: nothing.
    )


def soften(vectors: NDArray[np.float32], rests: Sequence[Rests]) -> NDArray[np.float32]:
    """Give words with two senses half a voice in what is heard of phrases.

    Parameters
    ----------
    vectors
        Shape (phrases, width): unit length or zeros.
    rests
        What stays of each phrase without single words, from :func:`leave_out`.

    Returns
    -------
    NDArray
        The same shape: each phrase halfway to what stays of it without such words; a phrase of which nothing stays is
        left as it is, for then the word was what was meant.
    """
    softened = vectors.copy()
    for row, each in enumerate(rests):
        if each.ambiguous.any():
            softened[row] += each.vectors[each.ambiguous].mean(axis=0)
    return to_unit_length(softened)


def hangs_on_one_word(
    rests: NDArray[np.float32], said: float, row: int, ground: Ground, noise: NDArray[np.float32]
) -> bool:
    """Say whether one word that says little is all that speaks of an occupation.

    Parameters
    ----------
    rests
        Shape (words, width): what stays without each such word.
    said
        How much the whole speaks of the occupation.
    row
        Row of the occupation.
    ground
        The catalog, made ready.
    noise
        What each occupation answers to small talk.

    Returns
    -------
    bool
        True where hardly anything stays of it without the word.
    """
    return len(rests) > 0 and bool(hear(rests, ground, noise)[:, row].min() <= LITTLE * said)


def _leave_out(text: str) -> Iterator[tuple[str, bool]]:
    left_out: set[str] = set()
    taught = {found.span(1) for found in _TAUGHT.finditer(text)}
    for found in _WORD.finditer(text):
        start, end = found.span()
        word = found[0].lower()
        if word in _TWO_SENSES - left_out:
            left_out.add(word)
            yield re.sub(rf"\b{word}\b", "", text, flags=re.IGNORECASE), True
        elif (start, end) in taught:
            yield text[:start] + text[end:], True
        elif word not in _TWO_SENSES and _is_circumstance(text, start, word):
            yield text[:start] + text[end:], False


def _is_circumstance(text: str, start: int, word: str) -> bool:
    tells = len(word) > 2 and word not in _LIGHT
    return tells and _CIRCUMSTANCE.search(text[max(start - _BEFORE, 0) : start]) is not None
