"""An entry of a section: lines that head it, and lines that tell of it."""

from dataclasses import dataclass, field

from wherenext.files.resume.understanding.items import Item
from wherenext.files.resume.words.bullets import without_bullet


@dataclass(slots=True)
class Entry:
    """Lines that head an entry and lines that tell of it."""

    head: list[Item] = field(default_factory=list)
    body: list[Item] = field(default_factory=list)
    heads_group: bool = False
    in_group: bool = False

    @property
    def has_period(self) -> bool:
        return any(item.has_period for item in self.head)

    @property
    def numbers(self) -> tuple[int, int]:
        numbers = [item.number for item in (*self.head, *self.body)]
        return min(numbers), max(numbers) + 1


def told(entry: Entry) -> tuple[list[str], list[str]]:
    """Bullets of an entry, wrapped lines joined, and the running text beside them."""
    bullets: list[str] = []
    prose: list[str] = []
    last = prose
    for item in entry.body:
        text = without_bullet(item.line).text.strip() if item.kind == "bullet" else item.line.text.strip()
        if item.kind == "bullet":
            bullets.append(text)
            last = bullets
        elif item.kind == "more" and last:
            last[-1] = join_lines(last[-1], text)
        elif text:
            prose.append(text)
            last = prose
    return [b for b in bullets if b], prose


def join_lines(above: str, below: str) -> str:
    """Two lines of one sentence; a hyphen before a small letter is the printer's."""
    if above.endswith("-") and below[:1].islower() and not above.endswith(" -"):
        return above[:-1] + below
    return f"{above} {below}"
