"""``wherenext export``: the whole journey as one file."""

from pathlib import Path

import click

from wherenext.core.errors import SettingError


@click.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file to write.")
@click.option("--recovery-code", "by_recovery_code", is_flag=True, help="Ask for the recovery code.")
def export(out: Path, by_recovery_code: bool) -> None:
    """Write the whole journey to one JSON Lines file.

    The file is not sealed: whoever has it can read it. The journey is opened by its key file, or by the passphrase,
    which is asked for or read from the file that WHERENEXT_PASSPHRASE_FILE names.
    """
    from wherenext.cli.unlocking import unlock
    from wherenext.files.record import save_record
    from wherenext.wiring import open_keyring

    ledger = unlock(open_keyring(), by_recovery_code=by_recovery_code).ledger
    check = ledger.check()
    notes = [f"Entries that were erased and are not here: {check.erased}."] if check.erased else []
    try:
        save_record(out, ledger.read(), notes, ledger.find_erased())
    except OSError as error:
        raise SettingError(f"The record cannot be written there ({error.strerror}); choose another --out.") from None
    click.echo(f"{check.entries} entries written. The file is not sealed: whoever has it can read it.", err=True)
    if not check.is_whole:
        lost = f"{check.unreadable} entries could not be opened" if check.unreadable else "the chain is broken"
        click.echo(f"Something is wrong with the journey's databases: {lost}.", err=True)
