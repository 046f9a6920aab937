"""One way to write a value as JSON, so that its digest is the same everywhere."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from wherenext.core.errors import PersonError


def write(value: object) -> str:
    """Return a plain value as canonical JSON.

    Names sorted by code point, no white space, no escapes but those JSON demands, whole numbers without a fraction:
    RFC 8785 (JSON Canonicalization Scheme) for the values a record holds.

    Parameters
    ----------
    value
        Mappings with text as names, lists, text, numbers, booleans, None.

    Returns
    -------
    str
        One line of text.

    Raises
    ------
    PersonError
        If a number is not finite or a text is not valid Unicode.
    """
    try:
        text = json.dumps(_whole(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        text.encode()
    except ValueError:
        raise PersonError("A value holds an infinite number or text that is not valid Unicode.") from None
    return text


def digest(value: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a value's canonical JSON in UTF-8, as 64 hexadecimal digits; its own digest is left out.

    Parameters
    ----------
    value
        The value; its member ``"digest"`` does not count.

    Returns
    -------
    str
        64 hexadecimal digits.
    """
    text = write({name: each for name, each in value.items() if name != "digest"})
    return hashlib.sha256(text.encode()).hexdigest()


def read(text: str) -> Any:
    """Return the value that a JSON text holds.

    Parameters
    ----------
    text
        One JSON value.

    Returns
    -------
    Any
        Groups as dict, lists as list.

    Raises
    ------
    PersonError
        If it is not JSON, names a member twice, holds a number that is not finite, or is nested too deeply.
    """
    try:
        return json.loads(text, object_pairs_hook=_members, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise PersonError("This is not a whole JSON value.") from None


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _refuse_constant(_: str) -> None:
    raise ValueError


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Mapping):
        return {name: _whole(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_whole(each) for each in value]
    return value
