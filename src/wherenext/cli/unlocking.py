"""Opening the journey of this home from the command line."""

import os
import sys
from pathlib import Path

import click

from wherenext.application.ports import KeyFile, Keyring, OpenJourney, Passphrase, RecoveryCode, Way
from wherenext.core.errors import LockedError, NotFoundError, SettingError

VARIABLE = "WHERENEXT_PASSPHRASE_FILE"


def unlock(keyring: Keyring, *, by_recovery_code: bool = False) -> OpenJourney:
    """Open the journey.

    By recovery code if asked for, else by the passphrase in the file that WHERENEXT_PASSPHRASE_FILE names, else by
    the key file, else by asking for the passphrase.
    """
    ways = keyring.find_ways()
    if not ways:
        raise NotFoundError("There is no journey in this home yet: begin one, or take in a record.")
    if by_recovery_code:
        return keyring.unlock(RecoveryCode(ask("Recovery code")))
    passphrase = read_passphrase_file()
    if passphrase is not None:
        return keyring.unlock(passphrase)
    if Way.KEY_FILE in ways:
        return keyring.unlock(KeyFile())
    return keyring.unlock(Passphrase(ask("Passphrase")))


def begin(keyring: Keyring, *, with_key_file: bool = False) -> OpenJourney:
    """Begin a journey where there is none, and show its recovery code once."""
    secret = KeyFile() if with_key_file else (read_passphrase_file() or Passphrase(choose_passphrase()))
    journey = keyring.begin(secret)
    click.echo("Recovery code, shown this once. Write it down and keep it away from this machine:", err=True)
    click.echo(f"    {journey.make_recovery_code()}", err=True)
    return journey


def read_passphrase_file() -> Passphrase | None:
    named = os.environ.get(VARIABLE)
    if not named:
        return None
    try:
        # Some editors begin a file with a mark that nobody types.
        return Passphrase(Path(named).read_text("utf-8-sig").rstrip("\r\n"))
    except (OSError, UnicodeDecodeError):
        raise SettingError(f"{VARIABLE} names a file that cannot be read as UTF-8 text.") from None


def choose_passphrase() -> str:
    click.echo("Without the passphrase or the recovery code nobody can open the journey again, also not you.", err=True)
    return ask("New passphrase", again=True)


def ask(what: str, *, again: bool = False) -> str:
    if not sys.stdin.isatty():
        raise LockedError(f"{what} is asked for at a terminal only; elsewhere {VARIABLE} names a file that holds it.")
    typed: str = click.prompt(what, hide_input=True, confirmation_prompt=again, err=True)
    return typed
