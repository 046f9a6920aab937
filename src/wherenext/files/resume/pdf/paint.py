"""What is painted on a PDF page around its text: whether a person could see a letter at all.

A letter is hidden when its colour is that of what lies behind it, or when something opaque was painted over it. White
letters on a dark bar are seen; white letters on the white page are meant for machines.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import pypdfium2_raw.bindings as pdfium

Box: TypeAlias = tuple[float, float, float, float]
Colour: TypeAlias = tuple[int, int, int, int]

TEXT, PATH, PICTURE, SHADING, FORM = 1, 2, 3, 4, 5  # FPDF_PAGEOBJ_*
WHITE: Colour = (255, 255, 255, 255)
OPAQUE = 230
LEAST_CONTRAST = 20
"""Largest difference of a colour channel (of 255) that still counts as the same colour."""

THICKEST_RULE = 3.0
"""Points; thinner areas are lines, icons' strokes and underlines, behind which nothing can hide."""

SMALLEST_DOT, LARGEST_DOT = 1.0, 8.0
"""Points; a list's sign is a third of a letter's height, and letters are rarely larger than 20 points."""

OBJECTS_A_PAGE = 30_000
DEEPEST_FORM = 4
RECTANGLE_SEGMENTS = 6
"""Of other shapes only the bounding box is known, which is not enough to say that they cover a letter."""


@dataclass(slots=True)
class Area:
    order: int
    box: Box
    colour: Colour
    is_plain: bool = True


@dataclass(slots=True)
class Paint:
    """Filled areas, pictures and letters of a page in the order they were painted."""

    areas: list[Area] = field(default_factory=list)
    pictures: list[Area] = field(default_factory=list)
    letters: dict[int, tuple[int, Colour]] = field(default_factory=dict)
    dots: list[Box] = field(default_factory=list)
    """Small round or square shapes, such as a browser draws as the sign of a list item."""

    def hides(self, key: int, x: float, y: float) -> bool:
        """Whether the letter of text object ``key`` at (x, y) cannot be seen."""
        if key not in self.letters:
            return False
        order, colour = self.letters[key]
        if colour[3] < LEAST_CONTRAST:
            return True
        if not self.areas and not self.pictures:
            return is_like(colour, WHITE)
        if any(area.order > order and area.is_plain and holds(area.box, x, y) for area in self.areas):
            return True
        return self.vanishes(order, colour, x, y)

    def vanishes(self, order: int, colour: Colour, x: float, y: float) -> bool:
        behind = [area for area in self.areas if area.order < order and holds(area.box, x, y)]
        below = behind[-1] if behind else Area(-1, (0, 0, 0, 0), WHITE)
        over_picture = any(below.order < p.order < order and holds(p.box, x, y) for p in self.pictures)
        return not over_picture and is_like(colour, below.colour)


def is_like(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) <= LEAST_CONTRAST for a, b in zip(one[:3], other[:3], strict=True))


def holds(box: Box, x: float, y: float) -> bool:
    left, bottom, right, top = box
    return left <= x <= right and bottom <= y <= top


@dataclass(slots=True)
class Matrix:
    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def box(self, box: Box) -> Box:
        left, bottom, right, top = box
        corners = [(x, y) for x in (left, right) for y in (bottom, top)]
        xs = [self.a * x + self.c * y + self.e for x, y in corners]
        ys = [self.b * x + self.d * y + self.f for x, y in corners]
        return min(xs), min(ys), max(xs), max(ys)


def paint_of(page: Any) -> Paint:
    paint = Paint()
    count = min(pdfium.FPDFPage_CountObjects(page), OBJECTS_A_PAGE)
    for order, (item, matrix) in enumerate(walk((pdfium.FPDFPage_GetObject(page, i) for i in range(count)), Matrix())):
        note(paint, order, item, matrix)
    return paint


def walk(items: Iterator[Any], matrix: Matrix, depth: int = 0) -> Iterator[tuple[Any, Matrix]]:
    """Objects in the order they are painted, forms opened; each with the matrix it stands under."""
    for item in items:
        if not item:
            continue
        if pdfium.FPDFPageObj_GetType(item) == FORM and depth < DEEPEST_FORM:
            count = min(max(pdfium.FPDFFormObj_CountObjects(item), 0), OBJECTS_A_PAGE)
            inside = (pdfium.FPDFFormObj_GetObject(item, i) for i in range(count))
            yield from walk(inside, within(matrix, item), depth + 1)
        else:
            yield item, matrix


def within(outer: Matrix, form: Any) -> Matrix:
    m = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(form, m)
    o = outer
    return Matrix(
        m.a * o.a + m.b * o.c,
        m.a * o.b + m.b * o.d,
        m.c * o.a + m.d * o.c,
        m.c * o.b + m.d * o.d,
        m.e * o.a + m.f * o.c + o.e,
        m.e * o.b + m.f * o.d + o.f,
    )


def note(paint: Paint, order: int, item: Any, matrix: Matrix) -> None:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == TEXT:
        paint.letters[ctypes.addressof(item.contents)] = order, fill_of(item)
    elif kind == PATH and is_filled(item) and fill_of(item)[3] >= OPAQUE:
        plain = pdfium.FPDFPath_CountSegments(item) <= RECTANGLE_SEGMENTS
        box = matrix.box(bounds_of(item))
        if is_dot(box):
            paint.dots.append(box)
        if min(box[2] - box[0], box[3] - box[1]) > THICKEST_RULE:
            paint.areas.append(Area(order, box, fill_of(item), plain))
    elif kind in (PICTURE, SHADING):
        paint.pictures.append(Area(order, matrix.box(bounds_of(item)), WHITE))


def is_dot(box: Box) -> bool:
    across, up = box[2] - box[0], box[3] - box[1]
    return min(across, up) >= SMALLEST_DOT and max(across, up) <= min(LARGEST_DOT, 1.3 * min(across, up))


def is_filled(item: Any) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(item, mode, stroke)) and mode.value != 0


def fill_of(item: Any) -> Colour:
    r, g, b, a = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    if not pdfium.FPDFPageObj_GetFillColor(item, r, g, b, a):
        return (0, 0, 0, 255)
    return r.value, g.value, b.value, a.value


def bounds_of(item: Any) -> Box:
    left, bottom, right, top = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return (0.0, 0.0, 0.0, 0.0)
    return left.value, bottom.value, right.value, top.value
