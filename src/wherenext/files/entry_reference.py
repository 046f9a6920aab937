"""The published JSON Schema of a record and the reference of entry kinds, both made from the classes of payloads."""

import inspect
import re
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields
from enum import StrEnum
from typing import Any

from wherenext.core.journey.codec import options_of, types_of
from wherenext.core.journey.entry import Audience, Author, Entry
from wherenext.core.journey.kinds import KINDS, Sentence, Step
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.record import FORMAT
from wherenext.core.journey.reference import EntryId, Reference

HEX = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
PLAIN: Mapping[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    EntryId: {"$ref": "#/$defs/identifier"},
    Reference: {"$ref": "#/$defs/reference"},
    Step: {"$ref": "#/$defs/step"},
    Sentence: {"$ref": "#/$defs/sentence"},
}
WORDS: Mapping[Any, str] = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    EntryId: "identifier of an entry",
    Reference: "reference",
    Step: "step",
    Sentence: "sentence",
}
GROUPS: Mapping[str, type] = {"reference": Reference, "step": Step, "sentence": Sentence}
"""What stands inside payloads, by the name it has here."""


def build_schema() -> dict[str, Any]:
    """Return the JSON Schema that each line of a record fits; kinds it does not know are allowed."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://wherenext.example/schemas/record-1.json",
        "title": "A line of a Wherenext record",
        "description": "A record is JSON Lines: a head, then one entry a line. docs/reference/record.md says the rest.",
        "oneOf": [{"$ref": "#/$defs/head"}, {"$ref": "#/$defs/entry"}],
        "$defs": {
            "head": _head(),
            "entry": _entry(),
            "identifier": {"type": "string", "minLength": 1},
            **{name: _group(group) for name, group in GROUPS.items()},
            **{_slug(kind): _group(payload) for kind, payload in KINDS.items()},
        },
    }


def build_reference() -> str:
    """Return docs/reference/entries.md."""
    parts = [_INTRODUCTION, "## The envelope\n", _table(Entry, Entry.__doc__), "## The kinds\n"]
    parts += [_section(kind, payload) for kind, payload in KINDS.items()]
    for name, group in GROUPS.items():
        parts += [f"## A {name}\n", _opening(group), _table(group, group.__doc__)]
    return "\n".join(parts)


_INTRODUCTION = """# Entries

Everything a person says, does or learns is one entry. This page is made from the program by
`python docs/make_entries.py`; the same facts stand in `src/wherenext/files/schemas/record.schema.json` for programs.
How entries stand in a file is told in [record.md](record.md).

A field that may be left out is unknown when it is left out, never zero. A correction is an entry of the same kind that
retracts the one it corrects.
"""


def _head() -> dict[str, Any]:
    members = {
        "format": {"const": FORMAT},
        "entries": {"type": "integer", "minimum": 0},
        "last": HEX,
        "notes": {"type": "array", "items": {"type": "string"}},
        "digest": HEX,
    }
    erased = {"erased": {"type": "array", "items": {"type": "integer", "minimum": 1}}}
    return {"type": "object", "required": list(members), "properties": members | erased}


def _entry() -> dict[str, Any]:
    names = {"type": "array", "items": {"$ref": "#/$defs/identifier"}}
    members = {
        "identifier": {"$ref": "#/$defs/identifier"},
        "sequence": {"type": "integer", "minimum": 1},
        "time": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$"},
        "author": {"enum": [each.value for each in Author]},
        "audience": {"enum": [each.value for each in Audience]},
        "kind": {"type": "string"},
        "version": {"type": "integer", "minimum": 1},
        "payload": {"type": "object"},
        "retracts": names,
        "depends_on": names,
        "before": HEX,
        "digest": HEX,
    }
    return {
        "type": "object",
        "required": list(members),
        "properties": members,
        "allOf": [_rule(kind, payload) for kind, payload in KINDS.items()],
    }


def _rule(kind: str, payload: type[Payload]) -> dict[str, Any]:
    named = {"kind": {"const": kind}, "version": {"const": payload.version}}
    return {
        "if": {"properties": named},
        "then": {"properties": {"payload": {"$ref": f"#/$defs/{_slug(kind)}"}}},
    }


def _group(kind: type) -> dict[str, Any]:
    told = _told(kind.__doc__)
    bounds = getattr(kind, "bounds", {})
    hints = types_of(kind)
    members = {
        name: {**_type(hint), **_range(bounds.get(name)), "description": told[name]} for name, hint in hints.items()
    }
    needed = [each.name for each in fields(kind) if each.default is MISSING]
    return {
        "type": "object",
        "description": _opening(kind).strip(),
        "required": needed,
        "additionalProperties": False,
        "properties": members,
    }


def _type(hint: Any) -> dict[str, Any]:
    hint = options_of(hint)[0]
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": _type(typing.get_args(hint)[0])}
    if hint in PLAIN:
        return dict(PLAIN[hint])
    return {"enum": [each.value for each in hint]}


def _range(bounds: tuple[int, int] | None) -> dict[str, Any]:
    return {} if bounds is None else {"minimum": bounds[0], "maximum": bounds[1]}


def _section(kind: str, payload: type[Payload]) -> str:
    return f"### {kind}\n\n{_opening(payload)}\nVersion {payload.version}.\n\n{_table(payload, payload.__doc__)}"


def _opening(kind: type) -> str:
    return (inspect.cleandoc(kind.__doc__ or "").split("\n\nAttributes\n")[0]) + "\n"


def _table(kind: type, doc: str | None) -> str:
    told = _told(doc)
    hints = typing.get_type_hints(kind)
    rows = [
        f"| `{each.name}` | {_words(hints[each.name], kind, each.name)} | {told[each.name]} |" for each in _shown(kind)
    ]
    return "\n".join(["| field | type | meaning |", "| --- | --- | --- |", *rows]) + "\n"


def _shown(kind: type) -> list[Any]:
    # The written form is the line itself, not a member of it.
    return [each for each in fields(kind) if each.name != "written"]


def _words(hint: Any, kind: type, name: str) -> str:
    if len(options_of(hint)) > 1:
        return f"{_words(options_of(hint)[0], kind, name)}, may be left out"
    if typing.get_origin(hint) is tuple:
        return f"list of {_words(typing.get_args(hint)[0], kind, name)}"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return " · ".join(f"`{each.value}`" for each in hint)
    least_most = getattr(kind, "bounds", {}).get(name)
    suffix = "" if least_most is None else f", {least_most[0]} to {least_most[1]:,}"
    return WORDS.get(hint, "group of fields of the kind" if name == "payload" else "time in UTC") + suffix


def _told(doc: str | None) -> dict[str, str]:
    """Return what a class says of each of its attributes."""
    body = inspect.cleandoc(doc or "").split("Attributes\n----------\n")[-1]
    found = re.findall(r"^(\w[\w, ]*)\n((?:    .*\n?)+)", body, re.MULTILINE)
    return {name: _plain(" ".join(text.split())) for name, text in found}


def _plain(text: str) -> str:
    text = re.sub(r":\w+:`~?(?:\w+\.)*(\w+)`", r"`\1`", text)
    return text.replace("``", "`")


def _slug(kind: str) -> str:
    return kind.replace(" ", "-")
