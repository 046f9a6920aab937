"""The fetching of releases from their publishers, who may refuse; then the program says what to download by hand."""

import errno
import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wherenext.core.errors import CatalogError

LONGEST_WAIT = 60
"""Seconds without an answer after which a publisher counts as out of reach."""
MOST_BYTES = 1_000_000_000
BLOCK = 1 << 16
AGENT = "Mozilla/5.0 (compatible; wherenext; +https://www.onetcenter.org/database.html)"

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Offer:
    """A file at its publisher: its official name, its address, and the page where a person finds it."""

    name: str
    address: str
    page: str


OFFERS = (
    Offer(
        "db_30_1_text.zip", "https://www.onetcenter.org/dl_files/database/db_30_1_text.zip",
        "https://www.onetcenter.org/db_releases.html",
    ),
    Offer(
        "oesm25nat.zip", "https://www.bls.gov/oes/special-requests/oesm25nat.zip", "https://www.bls.gov/oes/tables.htm"
    ),
    Offer(
        "occupation.xlsx", "https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx",
        "https://www.bls.gov/emp/data/occupational-data.htm",
    ),
)  # fmt: skip
INSTEAD = (
    "The catalog in use may hold more than what was given, so it stays as it is. Download what is lacking and all else "
    "you want in it into one folder, then run: wherenext catalog install --from FOLDER"
)
FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
"""What the system says where a disk or a quota takes no more."""
BY_HAND = (
    "ESCO dataset, version 1.1.1 or 1.2, English, CSV, sent by e-mail: https://esco.ec.europa.eu/en/use-esco/download",
    "ESCO - O*NET crosswalk (CSV): https://esco.ec.europa.eu/en/use-esco/other-crosswalks",
)
"""What no address gives without a form."""


def fetch_releases(
    folder: Path, progress: Progress, offers: Sequence[Offer] = OFFERS, *, all_or_none: bool = False
) -> tuple[str, ...]:
    """Fetch what the publishers give into a folder, and return one sentence for each file that they did not.

    Raises
    ------
    CatalogError
        If none could be fetched, or not all where only all will do, with what to download from where; or the disk is
        full.
    """
    refused = []
    for offer in offers:
        try:
            _fetch(offer, folder / offer.name, progress)
        except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
            (folder / offer.name).unlink(missing_ok=True)
            if getattr(error, "errno", None) in FULL:
                raise CatalogError(
                    f"The disk is full: no room for {offer.name} in {folder.parent}. Make room, or let TMPDIR name "
                    "another folder. The catalog in use stays as it is."
                ) from error
            refused.append(f"{offer.name} was not given ({_say_why(error)}); it is found at {offer.page}")
    if len(refused) == len(offers):
        raise CatalogError(say_by_hand(offers))
    if refused and all_or_none:
        raise CatalogError("\n".join((*refused, INSTEAD)))
    return tuple(refused)


def say_by_hand(offers: Sequence[Offer] = OFFERS) -> str:
    """Say exactly what to download from where, and what to do with it."""
    files = [f"{offer.name}: {offer.page}" for offer in offers]
    return "\n".join(
        (
            "No publisher could be reached from here. Download these into one folder, as they are:",
            *(f"  - {line}" for line in (*files, *BY_HAND)),
            "then run: wherenext catalog install --from FOLDER",
        )
    )


def _fetch(offer: Offer, target: Path, progress: Progress) -> None:
    request = urllib.request.Request(offer.address, headers={"User-Agent": AGENT})  # noqa: S310 - addresses of our own
    with urllib.request.urlopen(request, timeout=LONGEST_WAIT) as answer, target.open("wb") as file:  # noqa: S310
        total = int(answer.headers.get("Content-Length") or 0)
        done = 0
        while block := answer.read(BLOCK):
            done += len(block)
            if done > MOST_BYTES:
                raise ValueError("larger than any release")
            file.write(block)
            progress(done, max(total, done), offer.name)
    if total and done != total:
        raise ValueError("cut off on the way")


def _say_why(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"the answer was {error.code}"
    return "it could not be reached" if isinstance(error, urllib.error.URLError) else str(error) or "it was cut off"
