"""The one place that picks implementations. Each is imported when it is first needed, so that starting stays quick."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from wherenext.application.ports import Clock, Identifiers, Keyring, PreferenceStore
    from wherenext.application.world import World
    from wherenext.core.catalog.catalog import Catalog
    from wherenext.core.guidance.person.reader import Reader
    from wherenext.core.journey.entry import Entry
    from wherenext.core.journey.payload import Payload
    from wherenext.core.journey.resume import Resume


def open_keyring() -> "Keyring":
    """Return what opens the journey of the home that WHERENEXT_HOME names, or of this system's data folder."""
    from wherenext.storage.home import find_home
    from wherenext.storage.machine import SystemClock
    from wherenext.storage.start import open_home

    return open_home(find_home(), SystemClock())


def open_preferences() -> "PreferenceStore":
    """Return what keeps the person's preferences in that home."""
    from wherenext.storage.home import find_home
    from wherenext.storage.preferences import FilePreferences

    return FilePreferences(find_home())


def find_clock() -> "Clock":
    """Return this machine's clock."""
    from wherenext.storage.machine import SystemClock

    return SystemClock()


def find_identifiers() -> "Identifiers":
    """Return what makes identifiers."""
    from wherenext.storage.machine import RandomIdentifiers

    return RandomIdentifiers()


def make_identifier() -> str:
    """Return an identifier that nothing else has."""
    return str(uuid4())


def open_catalog() -> "Catalog":
    """Open the installed catalog, or the one shipped with the program."""
    from wherenext.sources.catalog import open_catalog as open_

    return open_()


def open_reader(catalog: "Catalog") -> "Reader":
    """Open what reads words with a catalog."""
    from wherenext.core.guidance.person.reading import WordReader
    from wherenext.sources.words import (
        open_destinations,
        open_encoder,
        open_occupations,
        open_skills,
        open_undertakings,
    )

    encoder = open_encoder()
    occupations, skills = open_occupations(encoder=encoder), open_skills(encoder=encoder)
    undertakings, destinations = open_undertakings(encoder=encoder), open_destinations(encoder=encoder)
    return WordReader(catalog, encoder, occupations, skills, undertakings, destinations)


def open_world() -> "World":
    """Open the world of work with what reads words in it."""
    from wherenext.application.world import World

    catalog = open_catalog()
    return World(catalog, open_reader(catalog))


def find_edition() -> str:
    """Return what changes whenever another catalog is put in use."""
    from wherenext.sources.home import find_edition as find

    return find()


def read_resume(path: Path) -> "Resume":
    """Read a résumé in a child process with limits."""
    from wherenext.application.read_resume import read_resume as read
    from wherenext.files.resume.reading import FileResumeReader

    return read(path, FileResumeReader())


def load_answers(path: Path) -> Mapping[str, Any]:
    """Read an answers file."""
    from wherenext.files.answers import load_answers as load

    return load(path)


def check_answers(document: object) -> Mapping[str, Any]:
    """Hold a document against the schema of answers."""
    from wherenext.files.answers import check_answers as check

    return check(document)


def find_area_problem(place: str) -> str:
    """Say why a place cannot be used as the area, or nothing where it can."""
    from wherenext.core.catalog.area import find_area
    from wherenext.core.errors import AmbiguousError, NotFoundError

    try:
        find_area(place, open_catalog().pay.areas)
    except (AmbiguousError, NotFoundError) as problem:
        return str(problem)
    return ""


def save_record(path: Path, entries: "Sequence[Entry[Payload]]", notes: Sequence[str]) -> None:
    """Write a record."""
    from wherenext.files.record import save_record as save

    save(path, entries, notes)


def save_report(path: Path, document: Mapping[str, Any]) -> None:
    """Write the report of a discovery."""
    from wherenext.files.own_file import write_own_file
    from wherenext.files.report import render_report

    write_own_file(path, [render_report(document)])
