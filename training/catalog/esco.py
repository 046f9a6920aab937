"""Which skills ESCO relates to an O*NET occupation, through the official crosswalk; to learn from and to measure by."""

import csv
import io
import zipfile
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

HEADER_LINES = 16
OPTIONAL = 0.5
"""Worth of an optional relation beside an essential one."""


def read_rows(archive: Path, name: str, skip: int = 0) -> list[dict[str, str]]:
    with zipfile.ZipFile(archive) as opened:
        text = opened.read(name).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text.split("\n", skip)[-1] if skip else text)))


def read_crosswalk(releases: Path) -> dict[str, list[str]]:
    """Return the ESCO occupations of each O*NET-SOC code."""
    found: dict[str, list[str]] = {}
    for row in read_rows(releases / "esco" / "crosswalk_esco_onet.zip", "crosswalk_esco_onet.csv", HEADER_LINES):
        uri = row["ESCO or ISCO URI"]
        if "/esco/occupation/" in uri:
            found.setdefault(row["O*NET Id"], []).append(uri)
    return found


def read_relations(releases: Path, skill_row: dict[str, int]) -> dict[str, dict[int, float]]:
    """Return the skills of each ESCO occupation with their worth: essential 1, optional 0.5."""
    found: dict[str, dict[int, float]] = {}
    path = releases / "esco" / "esco_v1.1.1_relations.zip"
    for row in read_rows(path, "occupationSkillRelations_en.csv"):
        skill = skill_row.get(row["skillUri"])
        if skill is not None:
            worth = 1.0 if row["relationType"] == "essential" else OPTIONAL
            found.setdefault(row["occupationUri"], {})[skill] = worth
    return found


def relate(
    codes: list[str], crosswalk: dict[str, list[str]], relations: dict[str, dict[int, float]], skills: int
) -> NDArray[np.float32]:
    """Return the mean worth of each skill over an occupation's ESCO occupations, shape (codes, skills).

    Rows of occupations for which the crosswalk names none are NaN.
    """
    worth = np.full((len(codes), skills), np.nan, np.float32)
    for row, code in enumerate(codes):
        named = [relations[uri] for uri in crosswalk.get(code, ()) if uri in relations]
        if named:
            worth[row] = 0
        for skills_of in named:
            worth[row, list(skills_of)] += np.array(list(skills_of.values()), np.float32) / len(named)
    return worth


@dataclass(frozen=True)
class Relations:
    """What ESCO says, by O*NET-SOC code and ESCO occupation."""

    codes: list[str]
    crosswalk: dict[str, list[str]]
    skills_of: dict[str, dict[int, float]]
    skills: int

    def worth(self, without: AbstractSet[str] = frozenset()) -> NDArray[np.float32]:
        """Mean worth of each skill, shape (codes, skills), leaving out some ESCO occupations."""
        crosswalk = {code: [uri for uri in uris if uri not in without] for code, uris in self.crosswalk.items()}
        return relate(self.codes, crosswalk, self.skills_of, self.skills)

    def related(self) -> NDArray[np.int8]:
        """2 where some ESCO occupation holds a skill essential, 1 optional, 0 neither; -1 where there is none."""
        related = np.full((len(self.codes), self.skills), -1, np.int8)
        for row, code in enumerate(self.codes):
            named = [self.skills_of[uri] for uri in self.crosswalk.get(code, ()) if uri in self.skills_of]
            if named:
                related[row] = 0
            for skill, worth in ((skill, worth) for skills in named for skill, worth in skills.items()):
                related[row, skill] = max(related[row, skill], 2 if worth == 1 else 1)
        return related

    def worth_of(self, uris: list[str]) -> NDArray[np.float32]:
        """Worth of each skill for ESCO occupations, shape (uris, skills)."""
        worth = np.zeros((len(uris), self.skills), np.float32)
        for row, uri in enumerate(uris):
            skills = self.skills_of[uri]
            worth[row, list(skills)] = list(skills.values())
        return worth

    def tied_to(self, rows: NDArray[np.int64]) -> set[str]:
        """ESCO occupations that the crosswalk ties to some of the occupations."""
        return {uri for row in rows for uri in self.crosswalk.get(self.codes[row], ())}
