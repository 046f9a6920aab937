"""Payloads to plain values and back, driven by the fields of their classes."""

import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from wherenext.core.errors import PersonError
from wherenext.core.journey.canonical import read, write
from wherenext.core.journey.kinds import KINDS, Unknown
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.core.journey.upcast import STEPS, Steps, upcast

PLAIN: Mapping[Any, tuple[type, ...]] = {str: (str,), int: (int,), float: (int, float), bool: (bool,)}


@cache
def types_of(kind: type) -> Mapping[str, Any]:
    """Return the type of each field of a class of payload, with class variables left out.

    Parameters
    ----------
    kind
        A dataclass.

    Returns
    -------
    Mapping
        A type for each field, in the order of the class.
    """
    hints = typing.get_type_hints(kind)
    return {each.name: hints[each.name] for each in fields(kind)}


def name_of(payload: Payload) -> tuple[str, int]:
    """Return the kind and version that a payload is written under.

    Parameters
    ----------
    payload
        Any payload.

    Returns
    -------
    tuple
        For an unknown payload, those it was written under before.
    """
    if isinstance(payload, Unknown):
        return payload.kind_written, payload.version_written
    return payload.kind, payload.version


def encode(payload: Payload) -> dict[str, Any]:
    """Return a payload as plain values; what is None or empty and may be left out is left out.

    Parameters
    ----------
    payload
        Any payload; an unknown one gives what was written.

    Returns
    -------
    dict
        Names of fields to text, numbers, booleans, lists and groups.
    """
    return dict(read(payload.text)) if isinstance(payload, Unknown) else _encode_fields(payload)


def decode(kind: str, version: int, data: object, steps: Steps = STEPS) -> Payload:
    """Return the payload that plain values stand for, brought up to date.

    Parameters
    ----------
    kind
        Name of the kind.
    version
        Version it was written in.
    data
        The plain values.
    steps
        How old versions are brought up to date.

    Returns
    -------
    Payload
        :class:`Unknown` where the kind, or this version of it, is newer than the program.

    Raises
    ------
    PersonError
        If the values are not those of this kind; the message names the field, never its content.
    """
    if not isinstance(data, Mapping):
        raise PersonError("payload must be a group of named fields.")
    known = KINDS.get(kind)
    if known is None or version > known.version:
        return Unknown(kind, version, write(data))
    current = upcast(kind, version, known.version, data, steps)
    payload: Payload = _decode_fields(known, current)
    return payload


def links(payload: Payload) -> tuple[EntryId, ...]:
    """Return the entries that a payload names, in the order of its fields.

    Parameters
    ----------
    payload
        Any payload.

    Returns
    -------
    tuple
        Identifiers; empty where it names none.
    """
    return tuple(_find_links(payload))


def _find_links(group: Any) -> Iterator[EntryId]:
    for name, hint in types_of(type(group)).items():  # type: ignore[arg-type] # mypy holds ClassVars for unhashable
        yield from _name_links(options_of(hint)[0], getattr(group, name))


def _name_links(hint: Any, value: Any) -> Iterator[EntryId]:
    if hint is EntryId and value is not None:
        yield value
    elif typing.get_origin(hint) is tuple:
        for each in value:
            yield from _name_links(typing.get_args(hint)[0], each)
    elif is_dataclass(hint) and value is not None:
        yield from _find_links(value)


def _encode_fields(value: Any) -> dict[str, Any]:
    plain = {each.name: (getattr(value, each.name), each) for each in fields(value)}
    return {name: _encode(found) for name, (found, field) in plain.items() if not _is_left_out(found, field)}


def _is_left_out(value: object, field: "Field[Any]") -> bool:
    # Only emptiness is left out: another default could change one day, and old records would change with it.
    return value == field.default and (value is None or value == "" or value == ())


def _encode(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if is_dataclass(value):
        return _encode_fields(value)
    if isinstance(value, tuple):
        return [_encode(each) for each in value]
    return value


def _decode_fields(kind: type, data: Any) -> Any:
    if not isinstance(data, Mapping):
        raise PersonError("A group of named fields was expected.")
    hints = types_of(kind)
    if unknown := data.keys() - hints.keys():
        raise PersonError(f"{len(unknown)} fields are not known here.")
    missing = [each.name for each in fields(kind) if each.default is MISSING and each.name not in data]
    if missing:
        raise PersonError(f"{missing[0]} is missing.")
    return kind(**{name: _decode(name, hints[name], value) for name, value in data.items()})


def options_of(hint: Any) -> tuple[Any, ...]:
    """Return the types that a field may have, None last.

    Parameters
    ----------
    hint
        The type of a field, from :func:`types_of`.

    Returns
    -------
    tuple
        One type, or one and ``NoneType``.
    """
    # A NewType with None is a typing.Union, a class with None a types.UnionType.
    return typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, types.UnionType) else (hint,)


def _decode(name: str, hint: Any, value: Any) -> Any:
    options = options_of(hint)
    if value is None and type(None) in options:
        return None
    return _decode_one(name, options[0], value)


def _decode_one(name: str, hint: Any, value: Any) -> Any:
    plain = str if hint is EntryId else hint
    if plain in PLAIN:
        return _check(name, value, PLAIN[plain])
    if typing.get_origin(hint) is tuple:
        _check(name, value, (list,))
        return tuple(_decode(name, typing.get_args(hint)[0], each) for each in value)
    if is_dataclass(hint):
        return _decode_fields(hint, value)  # type: ignore[arg-type] # a class here, never one of its values
    return _member(name, hint, value)


def _check(name: str, value: Any, expected: tuple[type, ...]) -> Any:
    # A boolean is an int to Python, but not to a reader of JSON.
    if not isinstance(value, expected) or (isinstance(value, bool) and bool not in expected):
        raise PersonError(f"{name} must be {' or '.join(each.__name__ for each in expected)}.")
    return value


def _member(name: str, choices: type[StrEnum], value: Any) -> StrEnum:
    try:
        return choices(value)
    except ValueError:
        raise PersonError(f"{name} must be one of: {', '.join(choices)}.") from None
