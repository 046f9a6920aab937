"""Addresses that a document keeps behind its words only: a link to write to, under "E-mail me" or a picture."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import unquote

from wherenext.files.resume.lines import Line, plain_line

MAILTO = re.compile(r"mailto:\s*([A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,200}\.[A-Za-z]{2,24})(?:\?|$)", re.IGNORECASE)
STREAM = 10_000
"""A part of the page of its own, behind all others."""


def with_address(lines: Sequence[Line], targets: Iterable[str]) -> list[Line]:
    """Return lines with the first address that a link leads to, where none is written out."""
    if any("@" in line.text for line in lines):
        return list(lines)
    found = (MAILTO.match(unquote(target).strip()) for target in targets)
    address = next((match[1] for match in found if match is not None), None)
    return [*lines, plain_line(address, stream=STREAM)] if address else list(lines)
