"""Which piece of an entry's head is what: title, employer, place; degree, area, school.

The pieces are cut into stretches, each stretch gets one label, and each label is used once. The best cut is found
exactly, by going through all of them with what is already used remembered (the heads have a handful of pieces). What
counts for a stretch under a label: how much its words look like it, less a cost for every border it spans; and what
the other entries of the document say about pieces that stand in the same slot.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise

from wherenext.files.resume.understanding.fragments import Border
from wherenext.files.resume.understanding.heads import Head
from wherenext.files.resume.understanding.pieces import WITHIN_PART, Piece
from wherenext.files.resume.understanding.votes import Stretch, Votes, reading
from wherenext.files.resume.words.lexicon import (
    CLEAR,
    EMPLOYER_SUFFIXES,
    employer_score,
    is_function,
    is_wordy,
    title_score,
)
from wherenext.files.resume.words.places import is_city, is_likely_town, is_part_of_town, place_score
from wherenext.files.resume.words.schooling import A_SUBJECT, area_score, degree_score, school_score

Score = Callable[[str], float]

SPAN_COST = {
    Border.INNER: 0.0,
    Border.COMMA: 0.7,
    Border.BRACKET: 0.8,
    Border.SLASH: 0.6,
    Border.COLON: 0.9,
    Border.STYLE: 2.0,
    Border.WRAP: 0.6,
    Border.LINE: 3.5,
    Border.DASH: 1.6,
    Border.SIGN: 2.6,
    Border.CELL: 5.0,
    Border.AT: 6.0,
}
"""What it costs a label to go on across a border."""

SAID = 8.0
"""What it counts that the document itself names a field."""

WHOLE = -0.3
"""What it costs (a little gain) to keep together what belongs together."""

TORN = {Border.INNER: 1.5, Border.WRAP: 1.5, Border.SLASH: 0.6}
"""What it costs to begin a field within words that belong together by their look."""

LONGEST_STRETCH = 4
MOST_PIECES = 12
TOLD, NOT_TOLD = -0.2, -2.5
"""What it costs to leave a text over that rather tells than names, and to take it for a name."""

UNLABELLED = -1.6
"""What it costs to leave a text over. With half of it four of 327 positions of the sets are lost (names are left
over), with twice one (noise is made a name)."""


@dataclass(frozen=True, slots=True)
class Label:
    """A field to be found: how its words look, and what it costs to leave it empty."""

    name: str
    score: Score
    missing: float = -1.5
    free_commas: bool = False


@lru_cache(maxsize=2048)
def place_or_nothing(text: str) -> float:
    """Rate a place in a head, where "New York" after an unknown name is the town and the name an employer's."""
    first, comma, last = text.partition(",")
    if comma and is_city(last) and not (is_city(first) or is_part_of_town(first)):
        return IN_A_CITY if is_likely_town(first) and title_score(first) < A_TITLE else NO_PLACE
    score = place_score(text)
    if score > 0:
        return score
    if is_town_named(text):
        return 0.0
    return UNKNOWN_TOWN if is_likely_town(text) and title_score(text) < A_TITLE else NO_PLACE


A_TITLE = 2.0
UNKNOWN_TOWN, NO_PLACE = -1.0, -6.0
"""A name that no list knows is a town only where other entries have theirs in its seat."""

IN_A_CITY = 1.0
"""A name that no list knows before a city: part of it, where nothing better is left of the name."""

BESIDE = 1.0
"""What it counts that a town stands behind a comma or in brackets after an employer or a school."""


def knowing(labels: Sequence[Label], towns: frozenset[str]) -> tuple[Label, ...]:
    """Return the labels with towns that this document names with their region elsewhere."""

    def score(text: str) -> float:
        return max(place_or_nothing(text), 3.0) if text.lower().strip(" .") in towns else place_or_nothing(text)

    return tuple(replace(label, score=score) if label.name == "place" else label for label in labels)


def over_titles(labels: Sequence[Label]) -> tuple[Label, ...]:
    """Return the fields of what stands over several titles."""
    return tuple(label for label in labels if label.name != "title")


def under_employers(labels: Sequence[Label]) -> tuple[Label, ...]:
    """Return the fields of a title with the employer above it: what follows a comma is hardly ever but the title's."""
    titles = (replace(label, free_commas=label.free_commas or label.name == "title") for label in labels)
    return tuple(label for label in titles if label.name != "employer")


WORK = (
    Label("title", title_score, missing=-2.0),
    Label("employer", employer_score, missing=-2.0),
    Label("place", place_or_nothing, missing=0.0, free_commas=True),
)
STUDY = (
    Label("degree", degree_score, missing=-1.0),
    Label("area", area_score, missing=-0.3, free_commas=True),
    Label("institution", school_score, missing=-1.5),
    Label("place", place_or_nothing, missing=0.0, free_commas=True),
)


def label_heads(heads: Sequence[Head], labels: Sequence[Label]) -> list[dict[str, str]]:
    """Return the best reading of each head: label to text, and what is left over under "other".

    All heads are read twice, the second time with how the others were read the first time.
    """
    votes = vote(heads, labels)
    first = [reading(head.pieces, best_cut(head, labels, votes)) for head in heads]
    for own in first:
        votes.read.update(own)
    cuts = [best_cut(head, labels, votes.besides(own)) for head, own in zip(heads, first, strict=True)]
    return [gather(head.pieces, cut) for head, cut in zip(heads, cuts, strict=True)]


def vote(heads: Sequence[Head], labels: Sequence[Label]) -> Votes:
    """Gather what the words of all heads look like."""
    votes = Votes()
    for head in heads:
        for piece in head.pieces[:MOST_PIECES]:
            if place_score(piece.text) < CLEAR:
                votes.add(piece, {label.name: label.score(piece.text) for label in labels if label.name != "place"})
    return votes


def best_cut(head: Head, labels: Sequence[Label], votes: Votes) -> tuple[Stretch, ...]:
    """Return the cut of a head into labelled stretches that explains it best."""
    pieces = head.pieces[:MOST_PIECES]

    @cache
    def best(start: int, used: int, last: str) -> tuple[float, tuple[Stretch, ...]]:
        if start == len(pieces):
            return sum(label.missing for i, label in enumerate(labels) if not used >> i & 1), ()
        score, rest = best(start + 1, used, "other")
        found = (score + left_over(pieces[start], last), (("other", start, start + 1), *rest))
        for stop in range(start + 1, furthest(pieces, start) + 1):
            for i, label in enumerate(labels):
                if used >> i & 1:
                    continue
                score, rest = best(stop, used | 1 << i, label.name if label.name in OWNERS else "")
                score += worth(start, stop, i) + (
                    beside(pieces[start:stop], label.name, last) if last in OWNERS else 0.0
                )
                if score > found[0]:
                    found = (score, ((label.name, start, stop), *rest))
        return found

    @cache
    def worth(start: int, stop: int, i: int) -> float:
        return stretch_score(pieces[start:stop], labels[i], labels, votes)

    return best(0, 0, "")[1]


def furthest(pieces: Sequence[Piece], start: int) -> int:
    """Return where the longest field from a piece on may end; over strong borders none goes on."""
    cost, stop = 0.0, start + 1
    while stop < min(start + LONGEST_STRETCH, len(pieces)):
        cost += SPAN_COST[pieces[stop].border]
        if cost > DEAREST:
            break
        stop += 1
    return stop


DEAREST = 5.0
"""Cost of borders from which no words make up for it."""

OWNERS = ("employer", "institution")


def left_over(piece: Piece, last: str) -> float:
    """Return what it costs to give a piece no field; one that goes on another left over costs little."""
    goes_on = last == "other" and piece.border in WITHIN_PART
    return TOLD if goes_on or is_wordy(piece.text) else UNLABELLED


def beside(pieces: Sequence[Piece], name: str, last: str) -> float:
    """Rate a lone text behind a comma or in brackets after an employer or a school: rather its town than a subject."""
    if name == "place" and is_town_of_city(pieces):
        return IN_CITY
    if len(pieces) > 1 or pieces[0].border not in BEHIND:
        return 0.0
    text = pieces[0].text
    other = (name == "area" and area_score(text) < A_SUBJECT) or (name == "degree" and degree_score(text) <= 0)
    unknown = other and is_likely_town(text)
    return BESIDE if name == "place" else -BESIDE * unknown


IN_CITY = 4.0 - IN_A_CITY
"""What it counts that a town and the city it lies in stand behind an employer: "Sterling Bank Plc, Oshodi, Lagos"."""


def is_town_of_city(pieces: Sequence[Piece]) -> bool:
    """Whether two texts are a name that no list knows, as towns have it, and a city."""
    if len(pieces) != 2 or any(piece.border not in BEHIND for piece in pieces) or not is_city(pieces[1].text):
        return False
    text = pieces[0].text
    return not is_city(text) and is_likely_town(text) and title_score(text) < A_TITLE and area_score(text) < A_SUBJECT


BEHIND = (Border.COMMA, Border.BRACKET)


def gather(pieces: Sequence[Piece], stretches: Sequence[Stretch]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, start, stop in stretches:
        text = joined(pieces[start:stop])
        found[name] = f"{found[name]}; {text}" if name in found else text
    return found


def joined(pieces: Sequence[Piece]) -> str:
    text = pieces[0].text
    for piece in pieces[1:]:
        if piece.border is Border.BRACKET:
            text += f" ({piece.text})"
        else:
            text += BETWEEN.get(piece.border, " ") + piece.text
    return text


BETWEEN = {
    Border.COMMA: ", ",
    Border.INNER: ", ",
    Border.SLASH: " / ",
    Border.COLON: ": ",
    Border.DASH: " – ",
    Border.SIGN: " – ",
}
"""What is written between the pieces of one field."""

A_FIELD, EMPLOYER_CLEAR = 1.1, 1.0
"""From when what follows a title is its field: "Chief Resident, Internal Medicine"."""


def hangs_together(before: str, after: str, label: Label) -> bool:
    """Whether a comma between two texts is part of one field: "Director, Human Resources", "Smith, Gray & Company"."""
    if label.free_commas:
        return True
    if label.name == "title":
        part = is_function(after) or re.match(r"(?:Division|Section|Unit) of [A-Z]", after) is not None
        field = area_score(after) >= A_FIELD and employer_score(after) < EMPLOYER_CLEAR
        return title_score(before) >= 2 and (part or field)
    if label.name in ("employer", "institution"):
        partners = len(before.split()) == 1 and bool(re.search(r"&| and ", after)) and len(after.split()) <= 5
        return (
            partners
            or (employer_score(before) >= 1.8 and employer_score(after) >= 1.8 and not is_town_named(after))
            or after.lower() in EMPLOYER_SUFFIXES
        )
    return False


ABBREVIATION = re.compile(r"[A-Z][A-Za-z.]{0,7}")


SUBJECT_IN_SCHOOL = 1.5
"""What it costs to take a subject that stands before a school for the school's department."""


BEHIND_FORM = 2.0
"""What it costs to go on with an employer's name behind its legal form: "Sterling Bank Plc, Oshodi"."""


def goes_on_behind_form(pieces: Sequence[Piece]) -> bool:
    return any(piece.text.split()[-1].lower() in EMPLOYER_SUFFIXES for piece in pieces[:-1])


def holds_subject(pieces: Sequence[Piece]) -> bool:
    """Whether a subject and a school stand behind one another: "Epidemiology, Emory University"."""
    first = pieces[0].text
    return len(pieces) > 1 and area_score(first) >= A_SUBJECT and school_score(first) < CLEAR


def is_town_named(text: str) -> bool:
    """Whether a text is named as towns are, with a word that employers bear too: "Cebu City"."""
    return is_part_of_town(text) and is_likely_town(text)


def is_abbreviation(text: str) -> bool:
    """Whether a text is a degree's short name, as it may stand behind the long one: "Master of Education - MEd"."""
    return ABBREVIATION.fullmatch(text) is not None and degree_score(text) >= CLEAR


def agreement(said: set[str], name: str) -> float:
    """Rate a label against the field that the document names; what is called a degree often holds its subject too."""
    if said == {""} or (said == {"degree"} and name == "area"):
        return 0.0
    return SAID if said == {name} else -SAID


def stretch_score(pieces: Sequence[Piece], label: Label, labels: Sequence[Label], votes: Votes) -> float:
    cost = 0.0
    for before, piece in pairwise(pieces):
        together = piece.border is Border.COMMA and hangs_together(before.text, piece.text, label)
        together |= piece.border is Border.DASH and label.name == "degree" and is_abbreviation(piece.text)
        cost += WHOLE if together else SPAN_COST[piece.border]
    score = label.score(joined(pieces)) - cost - TORN.get(pieces[0].border, 0.0)
    score -= BEHIND_FORM * (label.name == "employer" and goes_on_behind_form(pieces))
    score -= SUBJECT_IN_SCHOOL * (label.name == "institution" and holds_subject(pieces))
    score += NOT_TOLD * (label.name in ("title", "employer") and any(is_wordy(piece.text) for piece in pieces))
    score += votes.of(pieces, label.name, (other.name for other in labels))
    behind = label.name == "place" and pieces[0].border in BEHIND
    score += 0.0 if behind else agreement({piece.said for piece in pieces}, label.name)
    if pieces[0].border is Border.AT:
        score += {"title": -3.0, "employer": 2.0, "institution": 2.0}.get(label.name, 0.0)
    return score
