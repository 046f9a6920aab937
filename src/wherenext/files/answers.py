"""An answers file, JSON or TOML, held against its published schema."""

import json
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator, ValidationError

from wherenext.core.errors import DocumentTooLarge, NotFoundError, PersonError, UnsupportedDocument

FILE_MOST = 20_000_000
"""Bytes of the largest answers file that is read."""

FIGURES = frozenset({"amount", "months", "remote"})
"""What a constraint says without words."""

SCHEMA = Path(__file__).with_name("schemas") / "answers.schema.json"


def load_answers(path: Path) -> Mapping[str, Any]:
    """Read an answers file; what does not fit is a PersonError that names the field and what was expected there."""
    return check_answers(_parse(_read(path), path.suffix.lower()))


def check_answers(document: object) -> Mapping[str, Any]:
    """Return a document that fits the schema of answers, or say what does not fit."""
    errors = sorted(_find_errors(document), key=lambda each: [str(step) for step in each.instance_path])
    if errors:
        more = f" ({len(errors) - 1} more places do not fit)" if len(errors) > 1 else ""
        raise PersonError(f"The answers do not fit: {_tell(errors[0])}{more}")
    return _clean(document, _schema()) or {}


def _clean(value: Any, rule: Mapping[str, Any]) -> Any:
    """Return a value that fits its rule as it is used: 4.0 as the whole number it is, what says nothing as None.

    A text of blanks, and a list or group that holds nothing else, was not answered: it is left out, not kept as empty.
    """
    rule = _follow(rule)
    if isinstance(value, str):
        return None if all(_is_blank(character) for character in value) else value
    if isinstance(value, list):
        items = (_clean(item, rule["items"]) for item in value)
        return [item for item in items if item is not None] or None
    if isinstance(value, dict):
        return _clean_group(value, rule)
    return int(value) if rule.get("type") == "integer" else value


def _clean_group(group: Mapping[str, Any], rule: Mapping[str, Any]) -> dict[str, Any] | None:
    """Leave out what says nothing; a group whose own words are missing says nothing, unless a figure stands in it."""
    fields = {name: _clean(value, rule["properties"][name]) for name, value in group.items()}
    told = {name: value for name, value in fields.items() if value is not None}
    lacking = [name for name in rule.get("required", ()) if name not in told]
    if not lacking:
        return told or None
    if not told.keys() & FIGURES:
        return None
    return {**dict.fromkeys(lacking, ""), **told}


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in {"Cc", "Cf"}


def _read(path: Path) -> str:
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise NotFoundError("There is no answers file of this name.") from None
    if size > FILE_MOST:
        raise DocumentTooLarge(f"The answers have {size:,} bytes; at most {FILE_MOST:,} are read.")
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PersonError("The answers are not UTF-8 text; save the file as UTF-8.") from None
    except OSError:
        raise PersonError("The answers file cannot be opened; check that it is a file you may read.") from None


def _parse(text: str, suffix: str) -> object:
    if suffix == ".json":
        return _parse_json(text)
    if suffix == ".toml":
        return _parse_toml(text.replace("\r\n", "\n"))
    raise UnsupportedDocument("An answers file ends in .json or .toml.")


def _parse_json(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_read_group)
    except json.JSONDecodeError as error:
        raise PersonError(f"The answers are not JSON: line {error.lineno}, column {error.colno}.") from None
    except (ValueError, RecursionError):
        raise PersonError("The answers are not JSON that can be read: too deep, or a number too long.") from None


def _read_group(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the fields of a group; of two of one name JSON keeps the last, and what a person wrote would be lost."""
    group = dict(pairs)
    if len(group) < len(pairs):
        raise PersonError("The answers name a field twice in one group; put what both say into one.")
    return group


def _parse_toml(text: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        # The message may repeat the text; where it points to does not.
        place = re.search(r"\(at (line \d+, column \d+|end of document)\)", str(error))
        raise PersonError(f"The answers are not TOML: {place[1] if place else 'a value cannot be read'}.") from None
    except (ValueError, RecursionError):
        raise PersonError("The answers are not TOML that can be read: too deep, or a number too long.") from None


def _find_errors(document: object) -> list[ValidationError]:
    try:
        return list(_validator().iter_errors(document))
    except ValueError:
        raise PersonError(
            "The answers hold what cannot be read: a date without quotation marks, or lists too deep."
        ) from None


@cache
def _schema() -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return schema


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(_schema())


def _tell(error: ValidationError) -> str:
    return f"{_place(error)} {_expected(error)}."


def _place(error: ValidationError) -> str:
    """Name the field as the schema does: only names it knows lead to an error inside of them."""
    steps = [f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in error.instance_path]
    return "".join(steps).lstrip(".") or "the document"


TYPES = {
    "object": "a group of fields",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def _find_rule(path: list[str | int]) -> tuple[Mapping[str, Any], str]:
    """Return the part of the schema that a path leads to, through references, and the keyword that was broken."""
    rule: Any = _schema()
    for step in path[:-1]:
        rule = _follow(rule) if step == "$ref" else rule[step]
    return rule, str(path[-1])


def _follow(rule: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the part of the schema that a rule points to, or the rule itself."""
    reference = rule.get("$ref")
    return _schema()["$defs"][reference.rsplit("/", 1)[1]] if reference else rule


def _expected(error: ValidationError) -> str:
    schema, keyword = _find_rule(error.evaluation_path)
    wanted = schema[keyword]
    match keyword:
        case "type":
            return f"must be {TYPES[wanted]}"
        case "required":
            present: Any = error.instance
            return f"lacks {next(name for name in wanted if name not in present)}"
        case "additionalProperties":
            return f"has a field that is not known; known are {', '.join(schema['properties'])}"
        case "enum":
            return f"must be one of {', '.join(wanted)}"
        case "const":
            return f'must be "{wanted}"'
        case "minimum" | "maximum":
            return f"must lie between {schema.get('minimum')} and {schema.get('maximum')}"
        case "maxLength":
            return f"must have at most {wanted:,} characters"
        case "maxItems":
            return f"must have at most {wanted:,} items"
        case _:
            return f"must look otherwise: {schema.get('description', wanted).rstrip('.')}"
