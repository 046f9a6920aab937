"""The publishers of what is installed, and the credit each asks for."""

import re
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace

from wherenext.core.catalog.source import Source

ONET_CREDIT = (
    "This product includes information from the O*NET {version} Database by the U.S. Department of Labor, Employment "
    "and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. "
    "Wherenext has modified some of this information. USDOL/ETA has not approved, endorsed, or tested these "
    "modifications."
)
BLS = "U.S. Bureau of Labor Statistics"
SOURCES = {
    source.id: source
    for source in (
        Source(
            "onet", "O*NET Database", "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
            "", "", "CC-BY-4.0", ONET_CREDIT,
        ),
        Source(
            "esco", "ESCO, European Skills, Competences, Qualifications and Occupations", "European Commission", "", "",
            "Reuse with credit (Commission Decision 2011/833/EU)",
            "This service uses the ESCO classification of the European Commission.",
        ),
        Source(
            "bls-ep", "Employment Projections 2024-34", BLS, "2024-34", "2025-08", "Public domain",
            f"Projections: {BLS}, Employment Projections program.",
        ),
        Source(
            "bls-oews", "Occupational Employment and Wage Statistics", BLS, "", "", "Public domain",
            f"Pay and employment: {BLS}, Occupational Employment and Wage Statistics.",
        ),
        Source(
            "nces-bls", "CIP 2020 - SOC 2018 Crosswalk", "National Center for Education Statistics; " + BLS, "2020",
            "2020", "Public domain", "Degree programmes: CIP SOC Crosswalk, NCES and BLS.",
        ),
        Source(
            "dingel-neiman", "How many jobs can be done at home?", "Dingel, Neiman", "2020", "2020",
            "As their repository states", "Telework: Dingel and Neiman, Journal of Public Economics 189 (2020).",
        ),
        Source(
            "eloundou", "GPTs are GPTs: occupation-level exposure", "Eloundou, Manning, Mishkin, Rock", "2023", "2023",
            "MIT", "Exposure to language models: Eloundou, Manning, Mishkin, Rock (2023).",
        ),
        Source(
            "tomlinson", "Working with AI: applicability by occupation", "Tomlinson et al., Microsoft Research", "2025",
            "2025", "CC-BY-4.0", "Applicability of AI: Tomlinson et al. (2025), CC BY 4.0.",
        ),
    )
}  # fmt: skip
RELEASES = {
    "onet": re.compile(r"db_(\d+)_(\d+)"),
    "esco": re.compile(r"esco.*?v(\d+)\.(\d+(?:\.\d+)?)", re.IGNORECASE),
    "bls-oews": re.compile(r"_M(20\d\d)_dl()"),
}
"""How the version of a release shows in the names of its files."""

NAMED_RELEASE = re.compile(r"\((?:O-NET )?(\d+\.\d+)[^)]*\)\.txt$")
"""How a file of another O*NET release says so in its own name."""
DATES = {"20.3": "2016-04"}
"""Month of the O*NET releases whose tables carry no dates."""


def name_source(source: str, file: str) -> str:
    """Return the identifier of a file's source: a file that names another release is a source of its own."""
    release = NAMED_RELEASE.search(file)
    return f"{source}-{release[1]}" if release and source == "onet" else source


def read_date(db: sqlite3.Connection, source_of: Mapping[str, str], source: str) -> str:
    """Return the month of the newest figure in the O*NET tables of a source, ISO 8601; nothing where none is dated."""
    tables = [table for table, of in source_of.items() if of == source and of.startswith("onet")]
    dated = [table for table in tables if any(row[1] == "date" for row in db.execute(f"pragma table_info({table})"))]
    month = "substr(date, 4, 4) || '-' || substr(date, 1, 2)"
    newest = [db.execute(f"select max({month}) from {table}").fetchone()[0] for table in dated]  # noqa: S608 - our names
    return max((each for each in newest if each), default="")


def credit(source: str, places: Iterable[str]) -> Source:
    """Return a source with the version that the names of its files show; several where they differ."""
    known = SOURCES[source.partition("-")[0] if source.startswith("onet-") else source]
    if source != known.id:
        version = source.partition("-")[2]
        credited = known.attribution.format(version=version)
        return replace(known, id=source, version=version, date=DATES.get(version, ""), attribution=credited)
    pattern = RELEASES.get(source)
    found = {match.groups() for place in places if pattern and (match := pattern.search(place))}
    versions = sorted(".".join(part for part in groups if part) for groups in found)
    version = known.version or " and ".join(versions) or "not named"
    if source == "bls-oews" and versions:
        return replace(known, version=f"May {versions[-1]}", date=f"{versions[-1]}-05")
    return replace(known, version=version, attribution=known.attribution.format(version=version))
