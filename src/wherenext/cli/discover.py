"""The main job: from a résumé and a few answers to an examined destination."""

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from wherenext import wiring
from wherenext.application.discover import Discovery, Request, World
from wherenext.application.discover import discover as run
from wherenext.core.errors import SettingError
from wherenext.core.journey.resume import Resume
from wherenext.files.discovery import Document, describe_discovery

NOT_SEALED = "The record was written. It is a plain file and not sealed: whoever can read it can read your journey."
PATH = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("resume", required=False, type=PATH)
@click.option("--answers", type=PATH, help="Answers as JSON or TOML; without it, a few questions are asked.")
@click.option("--area", help='Where you would work, as city and state: "Portland, OR".')
@click.option("--out", type=PATH, help="Write the report, one self-contained HTML page, to this file.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole result as JSON instead.")
@click.option("--record", type=PATH, help="Keep what went in, as JSON Lines. The file is not sealed.")
def discover(
    resume: Path | None, answers: Path | None, area: str | None, out: Path | None, as_json: bool, record: Path | None
) -> None:
    """What am I good at, what could I do with that, and one destination examined.

    RESUME is a PDF, DOCX, Markdown, text or JSON Resume file. Nothing is kept, unless --record says where.
    """
    read = None if resume is None else wiring.read_resume(resume)
    discovery = run(Request(_find_answers(answers), read, area), _open_world())
    document = describe_discovery(discovery, kept=record is not None)
    if record is not None:
        _keep(record, discovery, read)
    if out is not None:
        _save(out, wiring.render_report(document))
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        _show(document, out)


def _find_answers(path: Path | None) -> Mapping[str, Any]:
    if path is not None:
        return wiring.load_answers(path)
    if not sys.stdin.isatty():
        return wiring.check_answers({"format": "wherenext-answers/1"})
    from wherenext.cli.questions import ask_for_answers

    return wiring.check_answers(ask_for_answers())


def _open_world() -> World:
    catalog = wiring.open_catalog()
    return World(catalog, wiring.open_reader(catalog), datetime.now(UTC), wiring.make_identifier)


def _keep(path: Path, discovery: Discovery, read: Resume | None) -> None:
    try:
        wiring.save_record(path, discovery.entries, read.notes if read else ())
    except OSError as error:
        raise SettingError(f"The record cannot be written there ({error.strerror}); choose another --record.") from None
    click.echo(NOT_SEALED, err=True)


def _save(path: Path, page: str) -> None:
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise SettingError(f"The report cannot be written there ({error.strerror}); choose another --out.") from None


def _show(document: Document, out: Path | None) -> None:
    from wherenext.cli.view import console_for, show

    console = console_for()
    show(document, console)
    if out is not None:
        console.print(f"\nThe report was written to {out}.")
