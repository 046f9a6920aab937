"""``wherenext import``: take in a record."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from wherenext.core.errors import PersonError

if TYPE_CHECKING:
    from wherenext.application.take_in import TakenIn


@click.command(name="import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--key-file", "with_key_file", is_flag=True, help="Where a journey is begun: with a key file here.")
@click.option("--recovery-code", "by_recovery_code", is_flag=True, help="Ask for the recovery code.")
def import_(file: Path, with_key_file: bool, by_recovery_code: bool) -> None:
    """Take in the record FILE.

    What is here already stays as it is, what was erased here stays erased, and doing it twice changes nothing. Where
    there is no journey yet, one is begun.
    """
    from wherenext.application.take_in import take_in
    from wherenext.cli.unlocking import begin, unlock
    from wherenext.files.record import load_record
    from wherenext.wiring import open_keyring

    record = load_record(file)
    if not record.entries:
        raise PersonError("There is no whole entry in this file: is it a record?")
    keyring = open_keyring()
    if keyring.find_ways():
        journey = unlock(keyring, by_recovery_code=by_recovery_code)
    else:
        journey = begin(keyring, with_key_file=with_key_file)
    tell(take_in(journey.ledger, record))


def tell(result: "TakenIn") -> None:
    for problem in result.problems:
        click.echo(f"Line {problem.line}: {problem.message}", err=True)
    click.echo(f"{result.added} entries added, {result.known} were here already.")
    if result.different:
        click.echo(f"{result.different} of those say something else in the file; what was here stays.")
    if result.absent:
        click.echo(f"{result.absent} had been erased before this record was written; they are not in it.")
    if result.erased:
        click.echo(f"{result.erased} were erased here and stay erased.")
