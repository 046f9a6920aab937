"""``wherenext resume``: what the program understands of a résumé."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from wherenext.cli.streams import print_json

if TYPE_CHECKING:
    from wherenext.core.journey.resume import Resume


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=True))
@click.option("--json", "as_json", is_flag=True, help="Print JSON Resume instead of a page to read.")
def resume(file: Path, as_json: bool) -> None:
    """Read the résumé FILE and show what was understood.

    Reads PDF, DOCX, ODT, plain text, Markdown, JSON Resume, Europass XML and LinkedIn's data export. Nothing is kept,
    and nothing counts as confirmed.
    """
    from wherenext import wiring
    from wherenext.files.resume.formats.json_resume import to_record

    found = wiring.read_resume(file)
    if as_json:
        print_json(to_record(found), indent=2)
    else:
        show(found)


def show(found: "Resume") -> None:
    from wherenext.cli.resume_page import print_resume

    print_resume(found)
