"""Job zones of any release, told in the five that O*NET had until 30.1.

From 30.2 on zones one and two are one. Each zone says in its reference which stretch of Specific Vocational Preparation
(SVP) it covers, and so it can be told in the old ones whatever its number is.
"""

import re
import sqlite3
from collections.abc import Mapping

import numpy as np

OPENINGS = (0.0, 4.0, 6.0, 7.0, 8.0)
"""SVP at which each of the five zones begins (O*NET, Job Zone Reference of 30.1)."""
TOP = 10.0
"""SVP has nine steps; the last zone ends after them."""
_BELOW = re.compile(r"below\s*([\d.]+)", re.IGNORECASE)
_BETWEEN = re.compile(r"([\d.]+)\s*(?:to|-)\s*<?\s*([\d.]+)")
_ABOVE = re.compile(r"([\d.]+)\s*and above", re.IGNORECASE)


def read_zones(db: sqlite3.Connection) -> list[tuple[str, str, str, float]]:
    """Return the job zone of each occupation in the five zones of old: code, identifier, name and zone.

    One that covers several of the five stands in their middle. Without a reference the numbers are taken as they are.
    """
    rows = db.execute("select o_net_soc_code, cast(job_zone as integer) from onet_job_zones").fetchall()
    old = _translate(db)
    return [(code, "job-zone", "Job zone", old.get(zone, float(zone))) for code, zone in rows]


def _translate(db: sqlite3.Connection) -> Mapping[int, float]:
    columns = {row[1] for row in db.execute("pragma table_info(onet_job_zone_reference)")}
    if not {"job_zone", "svp_range"} <= columns:
        return {}
    told = db.execute("select cast(job_zone as integer), svp_range from onet_job_zone_reference")
    found = {zone: place(words or "") for zone, words in told}
    return {zone: old for zone, old in found.items() if old is not None}


def place(words: str) -> float | None:
    """Return where a stretch of SVP as the reference writes it lies among the five zones; None where it cannot be read.

    >>> place("(Below 6.0)"), place("(7.0 to < 8.0)"), place("(8.0 and above)")
    (1.5, 4.0, 5.0)
    """
    stretch = _read_stretch(words)
    if stretch is None:
        return None
    low, high = stretch
    bounds = zip(OPENINGS, (*OPENINGS[1:], TOP), strict=True)
    within = [zone for zone, (opens, closes) in enumerate(bounds, 1) if opens < high and low < closes]
    return float(np.mean(within)) if within else None


def _read_stretch(words: str) -> tuple[float, float] | None:
    if found := _BELOW.search(words):
        return 0.0, float(found[1])
    if found := _BETWEEN.search(words):
        return float(found[1]), float(found[2])
    if found := _ABOVE.search(words):
        return float(found[1]), TOP
    return None
