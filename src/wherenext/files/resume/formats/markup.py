"""XML from strangers: no entities, no outside references, no depth without end."""

from collections.abc import Iterator
from typing import Any, Protocol
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from wherenext.core.errors import DamagedDocument

DEEPEST = 200
"""Elements within elements; Word's own documents stay below 60."""


class Element(Protocol):
    """As much of an XML element as is used."""

    tag: str
    text: str | None
    tail: str | None

    def get(self, key: str) -> str | None: ...
    def iter(self) -> Iterator[Any]: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...


def parse(data: bytes) -> Element:
    """Return the root of an XML document.

    Raises ``DamagedDocument`` where it is no XML or uses what only attacks use.
    """
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise DamagedDocument(
            "The file defines XML entities, which is not read. Save the résumé again and try again."
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise DamagedDocument("The file is damaged or cut off. Download or save it again and try again.") from error
    check_depth(root)
    return root


def check_depth(root: Element) -> None:
    level: list[Any] = [root]
    for _ in range(DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return
    raise DamagedDocument("The file nests its parts too deep. Save the résumé again and try again.")


def local(tag: Any) -> str:
    """Return an element's name without its namespace."""
    return str(tag).rsplit("}", 1)[-1]


def attribute(element: Element, name: str) -> str | None:
    """Return an attribute by its name without namespace."""
    for key, value in getattr(element, "attrib", {}).items():
        if local(key) == name:
            return str(value)
    return None


def child(element: Element | None, name: str) -> Any:
    """Return the first child of that name, or None."""
    if element is None:
        return None
    return next((c for c in element if local(c.tag) == name), None)
