"""The main job: from a résumé and a few answers to an examined destination."""

import gc
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wherenext import wiring
from wherenext.cli.streams import print_json
from wherenext.core.errors import SettingError

if TYPE_CHECKING:
    from wherenext.application.discover import Discovery, World
    from wherenext.core.journey.resume import Resume
    from wherenext.files.discovery import Document

NOT_SEALED = "The record was written. It is a plain file and not sealed: whoever can read it can read your journey."
PATH = click.Path(path_type=Path, dir_okay=False)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Leave what is loaded alone: nearly all of it lives as long as the program, and looking through it takes 7 %."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@click.command()
@click.argument("resume", required=False, type=PATH)
@click.option("--answers", type=PATH, help="Answers as JSON or TOML; without it, a few questions are asked.")
@click.option("--area", help='Where you would work, as city and state: "Portland, OR".')
@click.option("--out", type=PATH, help="Write the report, one self-contained HTML page, to this file.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole result as JSON instead.")
@click.option("--record", type=PATH, help="Keep what went in, as JSON Lines. The file is not sealed.")
@_nothing_collected()
def discover(
    resume: Path | None, answers: Path | None, area: str | None, out: Path | None, as_json: bool, record: Path | None
) -> None:
    """What am I good at, what could I do with that, and one destination examined.

    RESUME is a PDF, DOCX, ODT, text, Markdown, JSON Resume or Europass file, or LinkedIn's export. Nothing is kept,
    unless --record says where.
    """
    _check_places([resume, answers], {"--out": out, "--record": record})
    # One person's arrays are small: a second thread of OpenBLAS waits in a busy loop and slows the reading down.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # The résumé is read in a process of its own; what discovering needs is loaded meanwhile.
    with ThreadPoolExecutor(max_workers=1) as pool:
        reading = None if resume is None else pool.submit(wiring.read_resume, resume)
        if reading is not None and answers is None:
            reading.result()  # A file that cannot be read is told before any question is asked.
        discovery, read = _discover(reading, _find_answers(answers), area)
    document = _describe(discovery, kept=record is not None)
    if record is not None:
        _keep(record, discovery, read)
    if out is not None:
        _save(out, document)
    if as_json:
        print_json(document, indent=2)
    else:
        _show(document, out)


def _discover(
    reading: "Future[Resume] | None", answers: Mapping[str, Any], area: str | None
) -> "tuple[Discovery, Resume | None]":
    from wherenext.application.discover import Request
    from wherenext.application.discover import discover as run

    world = _open_world()
    read = None if reading is None else reading.result()
    return run(Request(answers, read, area), world), read


def _describe(discovery: "Discovery", *, kept: bool) -> "Document":
    from wherenext.files.discovery import describe_discovery

    return describe_discovery(discovery, kept=kept)


def _find_answers(path: Path | None) -> Mapping[str, Any]:
    if path is not None:
        return wiring.load_answers(path)
    if not sys.stdin.isatty():
        return wiring.check_answers({"format": "wherenext-answers/1"})
    from wherenext.cli.questions import ask_for_answers

    return wiring.check_answers(ask_for_answers(wiring.find_area_problem))


def _open_world() -> "World":
    from wherenext.application.discover import World

    catalog = wiring.open_catalog()
    return World(catalog, wiring.open_reader(catalog), datetime.now(UTC), wiring.make_identifier)


def _check_places(read: Iterable[Path | None], written: Mapping[str, Path | None]) -> None:
    """Tell before anything is asked or read that nothing can be written to a place, or what it would take away."""
    taken = {path.resolve() for path in read if path is not None}
    for option, path in written.items():
        if path is not None:
            _check_place(path, option)
            if _is_for_a_file(path) and path.resolve() in taken:
                raise SettingError(f"The file that {option} names is read or written already; choose another.")
            taken.add(path.resolve())


def _check_place(path: Path, option: str) -> None:
    if not path.parent.is_dir():
        raise SettingError(f"The folder of {option} does not exist; make it, or choose another.")
    # A file is put in its place as a whole; what is no file, such as a terminal, is written to.
    if not os.access(path.resolve().parent if _is_for_a_file(path) else path, os.W_OK):
        raise SettingError(f"Nothing can be written to the place that {option} names; choose another.")


def _is_for_a_file(path: Path) -> bool:
    return path.is_file() or not path.exists()


def _keep(path: Path, discovery: "Discovery", read: "Resume | None") -> None:
    try:
        wiring.save_record(path, discovery.entries, read.notes if read else ())
    except OSError as error:
        raise SettingError(f"The record cannot be written there ({error.strerror}); choose another --record.") from None
    click.echo(NOT_SEALED, err=True)


def _save(path: Path, document: "Document") -> None:
    try:
        wiring.save_report(path, document)
    except OSError as error:
        raise SettingError(f"The report cannot be written there ({error.strerror}); choose another --out.") from None


def _show(document: "Document", out: Path | None) -> None:
    from wherenext.cli.console import open_console
    from wherenext.cli.view import show

    console = open_console()
    show(document, console)
    if out is not None:
        # A name may hold what rich takes for markup.
        console.print(f"\nThe report was written to {out}.", markup=False)
