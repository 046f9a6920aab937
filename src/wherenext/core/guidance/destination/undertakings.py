"""Kinds of undertaking that no occupation stands for, such as a bakery or a choir, and how words are taken for one."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from wherenext.core.guidance.destination.started import KINDS
from wherenext.core.guidance.person.reader import Reader

WITHIN = "within"
"""The family of what is done within some undertaking, whichever it is: driving people, keeping the books."""
LEAST = 0.02
"""A kind less likely than this is not taken to be meant."""
# What was tried of these was counted on bench/aims before examples of destinations were learned from (decision 18).
BESIDE = 0.8
"""How much each further occupation of a kind counts against the one before: the list is ordered by how much of it is
done. At 0.7 one of the seventy and a wish more hold, at 0.9 two and one less."""
UNHEARD = 0.3
"""What a kind that no words speak of counts beside the one they speak of most, where the parts bear it out. A
judgement, by eye on the seventh set."""
BORNE_OUT = 0.3
"""How much of such a kind the parts must be."""
SERVING = frozenset(
    {
        "a home for foster children",
        "beside grief and death",
        "birth and young parents",
        "care for old people",
        "caring for people at home",
        "family first",
        "help with school",
        "listening to people in trouble",
        "living together in old age",
        "minding children",
        "newcomers and refugees",
        "nursing home or home care firm",
        "people with disabilities",
        "recovery and counseling",
        "shelter and food for the poor",
        "young people",
    }
)
"""Kinds that words for those who are served speak of: "puppets for the old people" is no care for them."""
LIVED = frozenset(
    {
        "away",
        "caring for people at home",
        "homestead of one's own",
        "living together",
        "living together in old age",
    }
)
"""Families and kinds of what is lived rather than run."""
GIVEN = frozenset({"animal shelter", "care", "keeping", "music and choirs", "together"})
"""Families and kinds whose cost is rarely carried by those who come."""
FINISHED = frozenset(
    {
        "comics and picture books",
        "designing games and toys",
        "film and video",
        "maps and guides to places",
        "oral history and memory of a place",
        "own research",
        "writing and publishing books",
    }
)
"""Kinds of what is finished one day, rather than run."""
LEARNED = 0.5
"""How much what was learned from examples counts beside the words of each kind. When there were half as many examples,
the likeliest kind was one of a held-out example's in 0.57; by words alone in 0.47, as learned alone in 0.43, at 0.3 and
0.7 in 0.56."""
SERVED = 0.5
"""How much such a kind counts beside a likelier one of another sort: two more of the sixty wishes of bench/aims hold
than in full, and as many of the seventy; from a quarter on one of these is lost."""


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A kind of thing people start, or of what they do within it.

    Attributes
    ----------
    name
        What it is called.
    family
        What its kin is called, such as food, care or making.
    codes
        Occupations it is made of, what is done most first.
    """

    name: str
    family: str
    codes: tuple[str, ...]

    @property
    def is_lived(self) -> bool:
        """Whether it is lived rather than run."""
        return not LIVED.isdisjoint({self.family, self.name})

    @property
    def is_finished(self) -> bool:
        """Whether it is finished one day."""
        return self.name in FINISHED

    @property
    def is_given(self) -> bool:
        """Whether those who come rarely carry its cost."""
        return not GIVEN.isdisjoint({self.family, self.name})


@cache
def list_undertakings() -> Mapping[str, Undertaking]:
    """Return every kind of undertaking by its name.

    Returns
    -------
    Mapping
        In the order of our list.
    """
    families = (part.splitlines() for part in KINDS.strip().removeprefix("# ").split("\n# "))
    kinds = (_read(line, family) for family, *lines in families for line in lines)
    return MappingProxyType({each.name: each for each in kinds})


def take_said(names: Iterable[str]) -> Mapping[Undertaking, float]:
    """Return the kinds of undertaking that the person said it is.

    Parameters
    ----------
    names
        Their names; one that is none of our list is passed over, as another version may have kept it.

    Returns
    -------
    Mapping
        Each as likely as any other; they add up to one.
    """
    known = list_undertakings()
    said = [known[name] for name in dict.fromkeys(names) if name in known]
    return {kind: 1 / len(said) for kind in said}


def explain(codes: Collection[str], heard: Mapping[Undertaking, float]) -> Mapping[Undertaking, float]:
    """Return which kinds of undertaking the parts that a person named bear out, given what their words speak of.

    Parameters
    ----------
    codes
        Of the occupations the destination is made of.
    heard
        How likely each kind is meant by the words.

    Returns
    -------
    Mapping
        How well each kind agrees with the parts, by how much of it they are, and with the words; the best first.
    """
    loudest = max(heard.values(), default=1.0)
    agreed = {
        kind: _overlap(kind, codes) * (UNHEARD + heard.get(kind, 0.0) / loudest)
        for kind in list_undertakings().values()
        if kind.family != WITHIN and (kind in heard or _overlap(kind, codes) >= BORNE_OUT)
    }
    found = {kind: weight for kind, weight in agreed.items() if weight > 0}
    return dict(sorted(found.items(), key=lambda each: -each[1]))


def _overlap(kind: Undertaking, codes: Collection[str]) -> float:
    weights = [BESIDE**place for place in range(len(kind.codes))]
    return sum(weight for code, weight in zip(kind.codes, weights, strict=True) if code in codes) / sum(weights)


def recognise(
    pieces: Sequence[tuple[str, float]],
    learned: Mapping[str, float],
    reader: Reader,
    least: float = LEAST,
) -> Mapping[Undertaking, float]:
    """Return which kinds of undertaking some words speak of.

    Parameters
    ----------
    pieces
        The words, their sentences and parts of these, with how much each counts, in (0, 1].
    learned
        How likely each kind is as learned from examples of whole destinations, by its name; in [0, 1].
    reader
        Reads words.
    least
        A kind less likely than this is not taken to be meant; in (0, 1).

    Returns
    -------
    Mapping
        How likely each kind is meant, from ``least`` up, the likeliest first; they need not add up to one.
    """
    found = _agree(_weigh(pieces, reader), learned)
    likely = _serve({kind: chance for kind, chance in found.items() if chance >= least})
    return MappingProxyType(dict(sorted(likely.items(), key=lambda each: -each[1])))


def _serve(kinds: Mapping[Undertaking, float]) -> dict[Undertaking, float]:
    """Let those who are served not decide where something else is likelier done for them."""
    done = max((chance for kind, chance in kinds.items() if kind.name not in SERVING), default=0.0)
    return {
        kind: chance * SERVED if kind.name in SERVING and chance <= done else chance for kind, chance in kinds.items()
    }


def _read(line: str, family: str) -> Undertaking:
    name, codes = (part.strip() for part in line.split("|"))
    return Undertaking(name, family, tuple(code if "." in code else f"{code}.00" for code in codes.split()))


def _agree(worded: Mapping[Undertaking, float], learned: Mapping[str, float]) -> dict[Undertaking, float]:
    """Put together what single words and what whole examples say."""
    kinds = list_undertakings()
    found = {kind: (1 - LEARNED) * chance for kind, chance in worded.items()}
    for name, chance in learned.items():
        if name in kinds:
            found[kinds[name]] = found.get(kinds[name], 0.0) + LEARNED * chance
    return found


def _weigh(pieces: Sequence[tuple[str, float]], reader: Reader) -> dict[Undertaking, float]:
    kinds, found = list_undertakings(), dict[Undertaking, float]()
    whole = sum(weight for _text, weight in pieces)
    texts = [text for text, _weight in pieces]
    for (_text, weight), likely in zip(pieces, reader.find_undertakings(texts), strict=True):
        for name, chance in likely.items():
            found[kinds[name]] = found.get(kinds[name], 0.0) + chance * weight / whole
    return found
