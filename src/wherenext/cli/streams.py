"""The program's three streams: made fit for any text, wherever they lead."""

import codecs
import json
import os
import sys
import unicodedata
from pathlib import Path

import click

PLAIN = "wherenext-plain"
"""The name under which Python knows :func:`write_plainly`."""

SIGNS = str.maketrans("“”‘’–—→•·━─…", "\"\"''-->**#-.")
"""A plain sign for each that the program writes and an old terminal may lack, one for one, so that columns stay."""

CONTROLS = {code: f"\\u{code:04x}" for code in range(0x7F, 0xA0)}
"""What JSON leaves as it is and a terminal would obey."""


def prepare_streams() -> None:
    """Open what was closed, and let a character that a stream cannot carry become a plain one."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for good
    codecs.register_error(PLAIN, write_plainly)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=PLAIN)


def write_plainly(error: UnicodeError) -> tuple[str, int]:
    """Replace what cannot be encoded: a letter by itself without accents, a known sign by a plain one, else by "?"."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end].translate(SIGNS)
    return "".join(_bare(character) for character in lost), error.end


def _bare(character: str) -> str:
    first = unicodedata.normalize("NFKD", character)[0]
    return first if first.isascii() else "?"


def print_json(document: object, indent: int | None = None) -> None:
    """Print a document as JSON in UTF-8, whatever the terminal speaks; half a character becomes a question mark."""
    told = json.dumps(document, ensure_ascii=False, indent=indent).translate(CONTROLS)
    click.echo(told.encode("utf-8", "replace"))
