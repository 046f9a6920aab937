"""What a person is good at: skills, each with the words that prove it, and what they add up to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.person.deeds import find_deeds
from wherenext.core.guidance.person.doing import is_deed
from wherenext.core.guidance.person.evidence import Evidence
from wherenext.core.guidance.person.phrases import Phrase, Role
from wherenext.core.guidance.person.reader import Found, Reader

PROVING = frozenset({Role.TOOK, Role.DONE, Role.DUTY, Role.HIGHLIGHT, Role.SKILL, Role.STUDY})
"""Roles whose words can prove a skill; a wish or a title proves none."""
LEAST = 0.5
"""Probability from which a skill found in words is shown: a wrong skill in one's own story costs trust."""
LENDS = 0.5
"""Probability from which a skill that was named takes over the identifier of the catalog's."""
NAMED = 1.0
"""Score of a skill that the person named."""
CARRIES = 0.6
"""Weight from which the rating of a skill says something of an element."""
SEVERAL = 2
"""How many skills must be rated before their ratings are read as one of the element that they stand for: SQL at 2 says
little of all that is called Computers and Electronics."""
HINTS = 4
"""How many skills add up to one element; many faint hints are not a proof."""
ALONE, BESIDE, FAINT = 0.9, 0.4, 0.3
"""One skill alone shows an element from the first weight on, or where another of the second weight stands beside it;
otherwise the element is no stronger than the third, which is too little to count as shown: ordering supplies is no
negotiation. Of 23 elements so shown for the examples and bench/people/first, a strict reader would grant four."""
ALIKE = 0.92
"""Cosine from which two skills are shown as one."""
MOST_WORDS = 5
"""How many proofs of one skill are kept."""


@dataclass(frozen=True)
class ShownSkill:
    """A skill with the words that prove it.

    Attributes
    ----------
    row
        Row in the catalog; None where no skill of the catalog was found for what the person named.
    uri
        ESCO URI, or None likewise.
    name
        Its name: the person's own where it was named, else ESCO's.
    score
        How likely the words show it, in [0, 1]; 1 where the person named it.
    level
        The person's own rating from 1 to 5; None where unrated.
    evidence
        The words, what was done before what was only named, from different entries where there are such.
    """

    row: int | None
    uri: str | None
    name: str
    score: float
    level: int | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Strength:
    """An O*NET skill or knowledge area that a person's skills add up to.

    Attributes
    ----------
    id
        O*NET element.
    name
        Its name.
    kind
        Skill or knowledge.
    score
        How much speaks for it, in [0, 1].
    level
        The person's rating of it by its own name, or else the highest of :data:`SEVERAL` or more rated skills that
        count towards it; None where too few were rated.
    evidence
        The words, strongest first.
    """

    id: str
    name: str
    kind: ElementKind
    score: float
    level: int | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Proof:
    row: int | None
    name: str
    score: float
    level: int | None
    evidence: Evidence


def find_skills(phrases: Sequence[Phrase], catalog: Catalog, reader: Reader) -> tuple[ShownSkill, ...]:
    """Return the skills that a person's words show.

    Parameters
    ----------
    phrases
        What the person said.
    catalog
        The catalog.
    reader
        Reads words with that catalog.

    Returns
    -------
    tuple
        Strongest first; skills that mean almost the same stand as one.
    """
    told = [phrase for phrase in phrases if phrase.role in PROVING]
    found = reader.find_skills([phrase.text for phrase in told])
    proofs = [proof for phrase, links in zip(told, found, strict=True) for proof in _prove(phrase, links, catalog)]
    proofs += _show_by_deeds(proofs, told, reader)
    groups: dict[int | str, list[_Proof]] = defaultdict(list)
    for proof in proofs:
        groups[proof.name.casefold() if proof.row is None else proof.row].append(proof)
    skills = sorted((_join(group, catalog) for group in groups.values()), key=_strength, reverse=True)
    return _merge(skills, catalog)


def add_up(skills: Iterable[ShownSkill], catalog: Catalog) -> tuple[Strength, ...]:
    """Return the O*NET skills and knowledge areas that skills add up to.

    Parameters
    ----------
    skills
        Skills with their words.
    catalog
        The catalog, whose table says which elements a group of skills stands for.

    Returns
    -------
    tuple
        Strongest first. The strongest skills behind an element add up as independent hints:
        ``1 - product(1 - weight * score)``; one that a single skill only touches stays faint.
    """
    behind: dict[str, list[tuple[float, float, ShownSkill]]] = defaultdict(list)
    names = _names(catalog)
    called = {name.casefold(): element for element, (name, _) in names.items()}
    for skill in skills:
        itself = called.get(skill.name.casefold())
        weights = _elements(skill, catalog) | ({} if itself is None else {itself: 1.0})
        for element, weight in weights.items():
            behind[element].append((weight * skill.score, weight, skill))
    found = [_strengthen(element, *names[element], behind[element]) for element in behind if element in names]
    return tuple(sorted(found, key=lambda strength: -strength.score))


def _prove(phrase: Phrase, links: Sequence[Found], catalog: Catalog) -> list[_Proof]:
    if phrase.role is Role.SKILL:
        # A skill that was named is the person's own claim and keeps its name; a likely skill only lends its identifier.
        best = max(links, key=lambda found: found.score, default=None)
        row = best.row if best is not None and best.score >= LENDS else None
        return [_Proof(row, phrase.text, NAMED, phrase.level, phrase.show())]
    return [
        _Proof(found.row, catalog.skill_names[found.row], found.score, None, phrase.show((found.start, found.end)))
        for found in _apart(links)
        if is_deed(phrase, (found.start, found.end))
    ]


def _show_by_deeds(proofs: Sequence[_Proof], told: Sequence[Phrase], reader: Reader) -> list[_Proof]:
    """Add to each skill that was named what was done that shows it, behind what the reader found to the word."""
    named = [proof for proof in proofs if _is_claim(proof.evidence)]
    done = [phrase for phrase in told if phrase.role is not Role.SKILL]
    return [
        _Proof(claim.row, claim.name, deed.closeness * LEAST, None, deed.phrase.show(deed.span))
        for claim, deeds in zip(named, find_deeds([claim.name for claim in named], done, reader), strict=True)
        for deed in deeds
    ]


def _is_claim(evidence: Evidence) -> bool:
    return evidence.origin == Role.SKILL.value


def _apart(links: Sequence[Found]) -> list[Found]:
    """Let the same words prove one skill only, the likeliest."""
    kept: list[Found] = []
    for found in sorted(links, key=lambda each: -each.score):
        clear = all(found.end <= other.start or other.end <= found.start for other in kept)
        if found.score >= LEAST and clear:
            kept.append(found)
    return kept


def _join(proofs: list[_Proof], catalog: Catalog) -> ShownSkill:
    proofs = sorted(proofs, key=lambda proof: -proof.score)
    best = proofs[0]
    rated = [proof.level for proof in proofs if proof.level is not None]
    uri = None if best.row is None else catalog.skill_uris[best.row]
    evidence = _pick(sorted(proofs, key=lambda proof: _is_claim(proof.evidence)))
    return ShownSkill(best.row, uri, best.name, best.score, max(rated, default=None), evidence)


def _pick(proofs: Iterable[_Proof]) -> tuple[Evidence, ...]:
    """Keep the best words, one for each sentence, other entries first."""
    ordered = _distinct(proof.evidence for proof in proofs)
    first: dict[str, Evidence] = {}
    for evidence in ordered:
        first.setdefault(evidence.entry, evidence)
    rest = [evidence for evidence in ordered if first[evidence.entry] is not evidence]
    return (*first.values(), *rest)[:MOST_WORDS]


def _distinct(words: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Keep the first of those that quote the same sentence."""
    found: dict[tuple[str, str], Evidence] = {}
    for evidence in words:
        found.setdefault((evidence.entry, evidence.quote), evidence)
    return tuple(found.values())


def _strength(skill: ShownSkill) -> tuple[float, bool, int, int]:
    """Put what was done before what was only named, however high it is rated."""
    shown = {evidence.entry for evidence in skill.evidence if not _is_claim(evidence)}
    return (skill.score, bool(shown), skill.level or 0, len(shown))


def _merge(skills: list[ShownSkill], catalog: Catalog) -> tuple[ShownSkill, ...]:
    rows = [skill.row for skill in skills if skill.row is not None]
    vectors = np.asarray(catalog.skill_vectors[rows], np.float32) if rows else np.zeros((0, 1), np.float32)
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = np.asarray(vectors / np.where(length > 0, length, 1), np.float32)
    place = {row: number for number, row in enumerate(rows)}
    kept: list[ShownSkill] = []
    for skill in skills:
        twin = next((k for k, other in enumerate(kept) if _same(skill, other, vectors, place)), None)
        if twin is None:
            kept.append(skill)
        else:
            kept[twin] = _absorb(kept[twin], skill)
    return tuple(sorted(kept, key=_strength, reverse=True))


def _same(one: ShownSkill, other: ShownSkill, vectors: NDArray[np.float32], place: dict[int, int]) -> bool:
    if one.row is None or other.row is None:
        return one.name.casefold() == other.name.casefold()
    return bool(vectors[place[one.row]] @ vectors[place[other.row]] >= ALIKE)


def _absorb(kept: ShownSkill, twin: ShownSkill) -> ShownSkill:
    proofs = [_Proof(None, "", 0.0, None, evidence) for evidence in (*kept.evidence, *twin.evidence)]
    level = max((level for level in (kept.level, twin.level) if level is not None), default=None)
    return ShownSkill(kept.row, kept.uri, kept.name, kept.score, level, _pick(proofs))


def _elements(skill: ShownSkill, catalog: Catalog) -> dict[str, float]:
    """Weights of the elements behind a skill, from the narrowest of each of its groups that the table knows."""
    weights: dict[str, float] = {}
    groups = () if skill.row is None else catalog.skill_group_lists[skill.row]
    for group in groups:
        for element, weight in _look_up(group, catalog):
            weights[element] = max(weight, weights.get(element, 0.0))
    return weights


def _look_up(group: str, catalog: Catalog) -> tuple[tuple[str, float], ...]:
    while group:
        if group in catalog.group_elements:
            return catalog.group_elements[group]
        group = group.rpartition(".")[0]
    return ()


def _names(catalog: Catalog) -> dict[str, tuple[str, ElementKind]]:
    return {
        element.id: (element.name, kind)
        for kind in (ElementKind.SKILL, ElementKind.KNOWLEDGE)
        if kind in catalog.ratings
        for element in catalog.ratings[kind].elements
    }


def _strengthen(element: str, name: str, kind: ElementKind, behind: list[tuple[float, float, ShownSkill]]) -> Strength:
    behind = sorted(behind, key=lambda each: -each[0])
    against = prod(1 - hint for hint, _, _ in behind[:HINTS])
    words = _distinct(evidence for _, _, skill in behind for evidence in skill.evidence)
    weights = [weight for _, weight, _ in behind]
    carried = max(weights) >= ALONE or sum(weight >= BESIDE for weight in weights) >= SEVERAL
    score = 1 - against if carried else min(1 - against, FAINT)
    return Strength(element, name, kind, score, _rate(name, behind), words[:MOST_WORDS])


def _rate(name: str, behind: list[tuple[float, float, ShownSkill]]) -> int | None:
    rated = [(weight, skill.name, skill.level) for _, weight, skill in behind if skill.level is not None]
    itself = [level for _, called, level in rated if called.casefold() == name.casefold()]
    others = [level for weight, _, level in rated if weight >= CARRIES]
    return max(itself, default=None) or (max(others) if len(others) >= SEVERAL else None)
