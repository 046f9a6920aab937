"""The manifest of a catalog: what it was made from, how good its estimates are, and which files it consists of."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from wherenext.core.catalog.source import Source
from wherenext.core.errors import CatalogError

FORMAT = 1
"""Raised when an older program could not read what this one writes."""
NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Origin:
    """A file that was read to make the catalog: its name, digest and what it counts."""

    name: str
    sha256: str
    rows: int


@dataclass(frozen=True, slots=True)
class Stamp:
    """Size and digest of one file of the catalog."""

    bytes: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What stands beside the data.

    `tables` says of each table of ratings what it rests on and how well it was measured; `measured` holds figures for
    people and benchmarks, by name; `missing` lists what this catalog does not know.
    """

    version: str
    sources: Mapping[str, Source]
    origins: tuple[Origin, ...]
    tables: Mapping[str, Mapping[str, Any]]
    settings: Mapping[str, Any]
    measured: Mapping[str, Any]
    missing: tuple[str, ...]
    files: Mapping[str, Stamp] = field(default_factory=dict)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest last, with the stamp of every other file in the folder."""
    files = {path.name: asdict(_stamp(path)) for path in sorted(folder.iterdir()) if path.name != NAME}
    content = {"format": FORMAT, **asdict(manifest), "files": files}
    (folder / NAME).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest and check that every file it names is there at its size.

    Raises
    ------
    CatalogError
        If the folder holds no catalog, one of another format, or one that is damaged.
    """
    try:
        content = json.loads((folder / NAME).read_text(encoding="utf-8"))
        if content.pop("format") != FORMAT:
            raise CatalogError(f"The catalog was written by another version of the program. {WHAT_TO_DO}")
        manifest = _from_json(content)
    except FileNotFoundError:
        raise CatalogError(f"There is no catalog in the folder {folder}. {WHAT_TO_DO}") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise CatalogError(f"The catalog's manifest cannot be read. {WHAT_TO_DO}") from error
    for name, stamp in manifest.files.items():
        _check_size(folder / name, stamp)
    return manifest


def find_damage(folder: Path, manifest: Manifest) -> tuple[str, ...]:
    """Return the names of files whose content is not what was written; reads every byte."""
    return tuple(name for name, stamp in manifest.files.items() if _stamp(folder / name) != stamp)


WHAT_TO_DO = (
    "Install the catalog again with `wherenext catalog install`, or go back to the one that comes with the program: "
    "`wherenext catalog remove`."
)


def _from_json(content: dict[str, Any]) -> Manifest:
    return Manifest(
        version=content["version"],
        sources={name: Source(**source) for name, source in content["sources"].items()},
        origins=tuple(Origin(**origin) for origin in content["origins"]),
        tables=content["tables"],
        settings=content["settings"],
        measured=content["measured"],
        missing=tuple(content["missing"]),
        files={name: Stamp(**stamp) for name, stamp in content["files"].items()},
    )


def _check_size(path: Path, stamp: Stamp) -> None:
    try:
        size = path.stat().st_size
    except OSError:
        raise CatalogError(f"The catalog lacks its file {path.name}. {WHAT_TO_DO}") from None
    if size != stamp.bytes:
        raise CatalogError(f"The catalog's file {path.name} has {size} bytes, expected {stamp.bytes}. {WHAT_TO_DO}")


def _stamp(path: Path) -> Stamp:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return Stamp(path.stat().st_size, digest.hexdigest())
