"""``wherenext link``: texts in, occupations or skills out, one JSON object a line."""

import json
import sys
from collections.abc import Iterator
from io import BufferedReader
from typing import cast

import click

from wherenext.application.link import Linked, Linker, link_texts
from wherenext.core.errors import CatalogError
from wherenext.sources.catalog import refuse_other_encoder
from wherenext.sources.home import installed_catalog
from wherenext.sources.manifest import read_manifest
from wherenext.sources.words import has_index, open_bridge, open_elements, open_occupations, open_skills

CHUNK = 65_536
"""Bytes read at once; whatever lines are there are linked before more are waited for."""

LONGEST_LINE = 1_048_576
"""Bytes of a line that are kept; the rest of a longer one is dropped."""

DEFAULT_TAXONOMY = {"occupations": "onet", "skills": "esco"}
ESCO_OCCUPATIONS = "esco_occupation"


@click.command()
@click.argument("what", type=click.Choice(sorted(DEFAULT_TAXONOMY)))
@click.option("--taxonomy", type=click.Choice(["onet", "esco"]), help="Default: onet for occupations, esco for skills.")
@click.option("--top", type=click.IntRange(1, 1000), default=5, show_default=True, help="How many matches at most.")
def link(what: str, taxonomy: str | None, top: int) -> None:
    """Link texts to occupations or skills.

    Reads one text a line from standard input and writes one JSON object a line. A span counts code points, its end
    exclusive. An empty list of matches means that nothing is likely enough. Bytes that are no UTF-8 are read as
    U+FFFD; of a line longer than one mebibyte the beginning is read.
    """
    linker = choose_linker(what, taxonomy or DEFAULT_TAXONOMY[what])
    for batch in read_batches(cast(BufferedReader, sys.stdin.buffer)):
        click.echo("".join(write_line(linked) for linked in link_texts(linker, batch, top)).encode(), nl=False)


def choose_linker(what: str, taxonomy: str) -> Linker:
    """Open what links to a taxonomy."""
    if what == "skills":
        return open_skills() if taxonomy == "esco" else open_elements()
    if taxonomy == "onet":
        return open_occupations()
    folder = installed_catalog()
    if folder is None or not has_index(folder, ESCO_OCCUPATIONS):
        message = "ESCO's occupations are not shipped; run 'wherenext catalog install' with the ESCO release first."
        raise CatalogError(message)
    refuse_other_encoder(read_manifest(folder))
    return open_bridge(folder, ESCO_OCCUPATIONS)


def read_batches(stream: BufferedReader) -> Iterator[list[str]]:
    """Yield the lines that are there, as soon as they are there."""
    kept = b""
    while chunk := stream.read1(CHUNK):
        *whole, rest = chunk.split(b"\n")
        if whole:
            whole[0] = kept + whole[0]
            kept = b""
            yield [decode(line) for line in whole]
        kept += rest[: max(0, LONGEST_LINE - len(kept))]
    if kept:
        yield [decode(kept)]


def decode(line: bytes) -> str:
    """Read a line as UTF-8, without its closing carriage return."""
    return line[:LONGEST_LINE].decode("utf-8", "replace").removesuffix("\r")


def write_line(linked: Linked) -> str:
    """Write a text and its matches as one line of JSON."""
    matches = [
        {"id": one.id, "name": one.name, "score": round(one.score, 4), "span": list(one.span)} for one in linked.links
    ]
    return json.dumps({"text": linked.text, "matches": matches}, ensure_ascii=False) + "\n"
