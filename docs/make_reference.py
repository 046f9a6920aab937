"""Writes the generated pages of docs/reference: formats from their schemas, commands and exit codes from code."""

import json
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import click

from wherenext.cli.program import program
from wherenext.core import errors
from wherenext.core.guidance.destination.undertakings import list_undertakings

REFERENCE = Path(__file__).parent / "reference"
FORMATS = {"answers": "answers.schema.json", "discovery": "discovery.schema.json"}
PLAIN_CODES = (
    "0 means done; 1 that the reader of the output went away before its end, such as `head`; 2 is a wrong "
    "way of calling a command;\n22 also that the output could not be written; 130 that Ctrl-C stopped the program."
)
Schema = dict[str, Any]


def main(folder: Path = REFERENCE) -> None:
    """Write every generated page to a folder."""
    for name, text in render_pages().items():
        (folder / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(render_pages())} pages written\n")


def render_pages() -> dict[str, str]:
    """Return every generated page by file name."""
    pages = {f"{name}.md": render_format(name, schema) for name, schema in FORMATS.items()}
    return {
        **pages,
        "commands.md": render_commands(),
        "exit-codes.md": render_exit_codes(),
        "undertakings.md": render_undertakings(),
    }


def render_undertakings() -> str:
    """Return a page that lists every kind of undertaking under its family."""
    families: dict[str, list[str]] = {}
    for kind in list_undertakings().values():
        families.setdefault(kind.family, []).append(kind.name)
    lines = ["# Kinds of undertaking", ""]
    lines += [
        "What a destination can be said to be, in `destination.undertakings` of an answers file. The list is ours."
    ]
    for family, names in families.items():
        lines += ["", f"## {family}", "", *(f"- `{name}`" for name in names)]
    return "\n".join(lines) + "\n"


def render_format(name: str, file: str) -> str:
    """Return a page that lists every field of a format."""
    schema = json.loads(files("wherenext.files.schemas").joinpath(file).read_text("utf-8"))
    lines = [f"# {schema['title']}", "", schema["description"], ""]
    lines += [f"The schema is [`{file}`](../../src/wherenext/files/schemas/{file}); this page is made from it.", ""]
    lines += ["| field | form | meaning |", "| --- | --- | --- |"]
    lines += [f"| `{path}` | {form} | {meaning} |" for path, form, meaning in list_fields(schema, schema, "")]
    return "\n".join(lines) + "\n"


def list_fields(schema: Schema, part: Schema, path: str) -> Iterator[tuple[str, str, str]]:
    """Yield path, form and meaning of each field below a part of a schema, depth first."""
    for name, raw in part.get("properties", {}).items():
        field = resolve(schema, raw)
        here = f"{path}.{name}" if path else name
        yield here, describe_form(field), escape(raw.get("description") or field.get("description", ""))
        inner = resolve(schema, field["items"]) if field.get("type") == "array" else field
        yield from list_fields(
            schema, pick_object(schema, inner), f"{here}[]" if field.get("type") == "array" else here
        )


def pick_object(schema: Schema, part: Schema) -> Schema:
    """Return the choice that has fields, where there are several."""
    choices = [resolve(schema, choice) for choice in part.get("oneOf", [])]
    return next((choice for choice in choices if "properties" in choice), part)


def resolve(schema: Schema, part: Schema) -> Schema:
    """Follow a reference within the schema."""
    reference = part.get("$ref")
    return schema["$defs"][reference.rsplit("/", 1)[1]] if reference else part


def describe_form(field: Schema) -> str:
    """Say in a few words what a field may hold."""
    if "const" in field:
        return f"`{json.dumps(field['const'])}`"
    if "enum" in field:
        return "one of " + ", ".join(f"`{choice}`" for choice in field["enum"])
    if "oneOf" in field:
        return "value or null" if any(choice.get("type") == "null" for choice in field["oneOf"]) else "value"
    kind = field.get("type", "value")
    form = " or ".join(kind) if isinstance(kind, list) else kind
    bounds = [f"{field[key]:,}" for key in ("minimum", "maximum") if key in field]
    return f"{form}, {' to '.join(bounds)}" if len(bounds) == 2 else form


def escape(text: str) -> str:
    """Keep a text inside its cell of a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def render_commands() -> str:
    """Return a page with the help of every command, as the program prints it."""
    lines = ["# Commands", "", "Made from the program itself by `make docs`.", ""]
    for name, command in walk("wherenext", program):
        context = click.Context(command, info_name=name, max_content_width=100, terminal_width=100)
        lines += [f"## `{name}`", "", "```text", command.get_help(context).rstrip(), "```", ""]
    return "\n".join(lines)


def walk(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """Yield a command and everything below it, with full names."""
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=name)
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from walk(f"{name} {child}", found)


def render_exit_codes() -> str:
    """Return a page with the tree of errors."""
    tree = (errors.__doc__ or "").strip()
    return f"# Exit codes\n\n{PLAIN_CODES}\n\n```text\n{tree}\n```\n"


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
