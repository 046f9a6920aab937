"""How much of a résumé was understood: counts of what is right, field by field and together.

An experience counts when one entry holds its title, employer, place and years. A field is right when its words agree
with the truth's (F1 of words at least 0.8), so a field with words of its neighbour is wrong.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

AGREE = 0.8
Record = dict[str, Any]


@dataclass
class Tally:
    """Right and wanted counts of each thing, and entries read that no truth asks for."""

    right: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    extra: int = 0

    def count(self, what: str, *, right: bool) -> None:
        self.wanted[what] += 1
        self.right[what] += right

    def share(self, what: str) -> str:
        wanted = self.wanted[what]
        return f"{100 * self.right[what] / wanted:.0f}" if wanted else "–"


def words(text: str | None) -> Counter[str]:
    folded = unicodedata.normalize("NFKD", (text or "").lower())
    return Counter(re.findall(r"[^\W_]+", "".join(c for c in folded if not unicodedata.combining(c))))


def agrees(read: str | None, truth: str | None) -> bool:
    """Whether two texts say the same words; an absent truth asks for an absent reading."""
    one, other = words(read), words(truth)
    if not one or not other:
        return not one and not other
    same = sum((one & other).values())
    return 2 * same / (sum(one.values()) + sum(other.values())) >= AGREE


def same_place(read: str | None, truth: str | None) -> bool:
    if not truth:
        return True  # where nothing is said, an empty or a guessed place is not this table's business
    first = words(truth.split(",")[0])
    return agrees(read, truth) or (words((read or "").split(",")[0]) == first and not words(read) - words(truth))


def year(date: str | None) -> str | None:
    return date[:4] if date else None


def same_years(read: Record, truth: Record) -> bool:
    return year(read.get("startDate")) == year(truth.get("startDate")) and year(read.get("endDate")) == year(
        truth.get("endDate")
    )


def is_experience(read: Record, truth: Record) -> bool:
    return (
        agrees(read.get("position"), truth["position"])
        and agrees(read.get("name"), truth["name"])
        and same_place(read.get("location"), truth.get("location"))
        and same_years(read, truth)
    )


def is_education(read: Record, truth: Record) -> bool:
    course = f"{read.get('studyType') or ''} {read.get('area') or ''}"
    wanted = f"{truth.get('studyType') or ''} {truth.get('area') or ''}"
    ends = year(read.get("endDate")) == year(truth.get("endDate"))
    return agrees(read.get("institution"), truth["institution"]) and agrees(course, wanted) and ends


def score(read: Record, truth: Record, tally: Tally) -> bool:
    """Add one résumé to the tally; whether everything on it was right."""
    before = sum(tally.wanted.values()) - sum(tally.right.values())
    basics = read.get("basics", {})
    tally.count("name", right=words(basics.get("name")) == words(truth["basics"].get("name")))
    if truth["basics"].get("email"):
        tally.count("e-mail", right=basics.get("email") == truth["basics"]["email"])
    jobs = list(read.get("work", []))
    for wanted in truth["work"]:
        found = next((job for job in jobs if is_experience(job, wanted)), None)
        if found is not None:
            jobs.remove(found)
        tally.count("experience", right=found is not None)
        fields(read.get("work", []), wanted, tally)
    tally.extra += max(len(read.get("work", [])) - len(truth["work"]), 0)
    for wanted in truth["education"]:
        tally.count("education", right=any(is_education(study, wanted) for study in read.get("education", [])))
    lists(read, truth, tally)
    return sum(tally.wanted.values()) - sum(tally.right.values()) == before


def fields(jobs: list[Record], wanted: Record, tally: Tally) -> None:
    """Each field alone, wherever it was put in the right field of any entry: where the losses are."""
    tally.count("title", right=any(agrees(job.get("position"), wanted["position"]) for job in jobs))
    tally.count("employer", right=any(agrees(job.get("name"), wanted["name"]) for job in jobs))
    tally.count("place", right=any(same_place(job.get("location"), wanted.get("location")) for job in jobs))
    tally.count("years", right=any(same_years(job, wanted) for job in jobs))


def lists(read: Record, truth: Record, tally: Tally) -> None:
    """Highlights, skills and languages, each as a set of texts."""
    told = [text for job in read.get("work", []) for text in (*job.get("highlights", []), *split(job.get("summary")))]
    for text in (text for job in truth["work"] for text in job.get("highlights", [])):
        tally.count("told", right=any(agrees(found, text) for found in told))
    names = [s["name"] for s in read.get("skills", []) if "name" in s]
    names += [k for s in read.get("skills", []) for k in s.get("keywords", [])]
    for skill in truth.get("skills", []):
        tally.count("skill", right=any(agrees(name, skill) for name in names))
    for language in truth.get("languages", []):
        found = [s for s in read.get("languages", []) if s.get("language") == language[0]]
        tally.count("language", right=any(agrees(s.get("fluency"), language[1]) for s in found))


def split(summary: str | None) -> list[str]:
    return [part for part in re.split(r"(?<=[.!])\s+", summary or "") if part]
