from xml.etree import ElementTree as ET

LINE = 18
"""Height of a line of words in a chart, px."""


class Drawing:
    """An SVG under way. Across, places are percentages of the width; down, they are px.

    Colours are CSS classes (``ink``, ``faint``, ``good``, ``warm``, ``band``, ``core``), so that light, dark and
    print each choose their own.
    """

    def __init__(self, name: str, title: str, description: str, height: float) -> None:
        self.height = height
        self._svg = ET.Element(
            "svg",
            {
                "class": "chart",
                "role": "img",
                "width": "100%",
                "height": f"{height:g}",
                "aria-labelledby": f"{name}-title {name}-text",
            },
        )
        ET.SubElement(self._svg, "title", {"id": f"{name}-title"}).text = title
        ET.SubElement(self._svg, "desc", {"id": f"{name}-text"}).text = description

    def bar(self, start: float, end: float, top: float, height: float, kind: str) -> None:
        """Fill from one percentage to another."""
        self._add("rect", kind, x=_share(start), y=top, width=_share(max(end - start, 0.2)), height=height, rx=2)

    def line(self, start: float, top: float, end: float, bottom: float, kind: str) -> None:
        """Draw a straight line."""
        self._add("line", kind, x1=_share(start), y1=top, x2=_share(end), y2=bottom)

    def dot(self, at: float, middle: float, radius: float, kind: str) -> None:
        """Draw a round mark."""
        self._add("circle", kind, cx=_share(at), cy=middle, r=radius)

    def words(self, at: float, baseline: float, text: str, kind: str = "label", anchor: str = "start") -> None:
        """Set a line of words."""
        self._add("text", kind, x=_share(at), y=baseline, **{"text-anchor": anchor}).text = text

    def render(self) -> str:
        """Return the SVG as markup for an HTML page; every text in it is escaped."""
        return ET.tostring(self._svg, encoding="unicode")

    def _add(self, tag: str, kind: str, **places: str | float) -> ET.Element:
        attributes = {name: value if isinstance(value, str) else f"{value:g}" for name, value in places.items()}
        return ET.SubElement(self._svg, tag, {"class": kind, **attributes})


def _share(percent: float) -> str:
    return f"{percent:.2f}%"


def end_anchor(at: float, edge: float = 15) -> str:
    """Return the anchor that keeps words set at a percentage inside the drawing; long words need a wider edge."""
    if at < edge:
        return "start"
    return "end" if at > 100 - edge else "middle"
