"""What a person says of themselves at the start, under a heading or straight below the name."""

from collections.abc import Callable, Sequence

from wherenext.files.resume.lines import Line
from wherenext.files.resume.understanding.entry import join_lines
from wherenext.files.resume.understanding.outline import Section
from wherenext.files.resume.words.sentences import ends_sentence

LONGEST = 4000
FEWEST_WORDS = 8
"""Words from which a line under the name tells rather than names."""

BROKEN_GAP = 0.6
"""Heights of a line within which told lines hang together."""


def summary_of(sections: Sequence[Section], is_contact: Callable[[str], bool]) -> str | None:
    """Return what stands under a heading of its own, else the first sentences before the first heading."""
    named = [line.text.strip() for section in sections if section.kind == "summary" for _, line in section.lines]
    text = " ".join(named) or told_before(sections, is_contact)
    return text[:LONGEST] or None


def told_before(sections: Sequence[Section], is_contact: Callable[[str], bool]) -> str:
    """Return the first sentences among the lines before the first heading; nothing where there are none."""
    top = [line for section in sections[:1] if section.kind == "top" for _, line in section.lines]
    start = next((i for i, line in enumerate(top) if tells(line) and not is_contact(line.text)), len(top))
    text = ""
    for i, line in enumerate(top[start:]):
        if i and (line.whole or line.gap > BROKEN_GAP or len(line.cells) > 1 or is_contact(line.text)):
            break
        text = join_lines(text, line.text.strip()).strip()
    return text if ends_sentence(text or "-") else ""


def tells(line: Line) -> bool:
    """Whether a line has the words of a sentence."""
    words = line.text.split()
    return (
        len(line.cells) == 1
        and len(words) >= FEWEST_WORDS
        and sum(word[0].islower() for word in words) * 2 > len(words)
    )
