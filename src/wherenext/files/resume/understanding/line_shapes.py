"""How a head line is built: its look, where its date stands, whether it tells all by itself."""

from wherenext.files.resume.lines import BOLD, Line
from wherenext.files.resume.understanding.heads import cut_head
from wherenext.files.resume.words.lexicon import CLEAR
from wherenext.files.resume.words.lone_dates import AROUND, is_date_text
from wherenext.files.resume.words.periods import find_periods
from wherenext.files.resume.words.places import place_score
from wherenext.files.resume.words.schooling import degree_score, school_score


def look(line: Line) -> tuple[bool, float, int]:
    return line.is_styled(BOLD), round(line.size), line.level


def first_look(line: Line) -> tuple[int, float, int]:
    """How the first words of a line look, where what stands behind them looks otherwise."""
    style = next((run.style for run in line.cells[0].runs if run.text.strip()), 0)
    return style, round(line.size), line.level


def shape(line: Line) -> tuple[object, ...]:
    """How a line with a date is built: where the date stands beside words; a line that is but a date is like none."""
    text = line.text.strip(AROUND)
    found = find_periods(text)
    if not found or is_date_text(text):
        return (id(line),)
    begins, ends = not text[: found[0].start].strip(AROUND), not text[found[-1].stop :].strip(AROUND)
    return begins, ends, len(line.cells), look(line)


def is_whole(line: Line) -> bool:
    """Whether a line names both a degree and a school."""
    if degree_score(line.text) <= 0:
        return False
    pieces = [piece.text for piece in cut_head([line]).pieces]
    degrees = [i for i, text in enumerate(pieces) if degree_score(text) >= CLEAR]
    schools = [i for i, text in enumerate(pieces) if school_score(text) >= CLEAR]
    return any(i != j for i in degrees for j in schools)


def names_nothing(line: Line) -> bool:
    """Whether a line holds dates and a place only, so that its title stands above: "Leeds, UK · 2012 – 2014"."""
    head = cut_head([line])
    return all(place_score(piece.text) >= CLEAR for piece in head.pieces)
