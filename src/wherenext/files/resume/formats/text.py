"""Plain text and Markdown as lines."""

import re

from wherenext.core.errors import DamagedDocument, DocumentWithoutText, UnsupportedDocument
from wherenext.files.resume.lines import BOLD, ITALIC, Cell, Extract, Line, Run
from wherenext.files.resume.opening import limits
from wherenext.files.resume.opening.kinds import ADVICE

LETTER = 5.0
"""Points that a letter of plain text is taken to be wide."""

HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
RULE = re.compile(r"^\s*([-=_*~#+.])\1{2,}\s*$")
TABLE_RULE = re.compile(r"^\s*+\|?(?:\s*+:?-{2,}+:?\s*+\|)++(?:\s*+:?-{2,}+:?\s*+)?$")
EMPHASIS = re.compile(r"(\*\*\*|\*\*|\*|___|__|_)(?=\S)(.+?)(?<=\S)\1(?![A-Za-z0-9])")
LINK = re.compile(r"!?\[([^\[\]]*)\]\((<?[^()\s]*>?)(?:\s+\"[^\"]*\")?\)")
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
CONCEALED = re.compile(
    r"<(\w+)[^<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*[01](?:px|pt|em)?\s*[;\"']|hidden(?=[\s>]))[^<>]*>"
    r".*?(?:</\1>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
TAG = re.compile(r"</?[A-Za-z](?![^<>@\s]*@)[^<>]{0,300}>")
"""A mark of HTML; an address in angle brackets is none."""
INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\U000e0000-\U000e007f\u00ad]")
TAGS = re.compile("[\U000e0000-\U000e007f]")
GAP = re.compile(r"\s*\t\s*|\s{4,}|(?<=\S) {3,}(?=\S)")
HIDDEN_NOTE = "Text that people cannot see (comments, hidden marks) was left out."
FEW_LETTERS = 10
CONTROL_SHARE = 0.02
"""Share of control characters above which a file is no text."""


def extract(data: bytes) -> Extract:
    """Lines of a text file; Markdown is recognised by its own signs.

    Raises ``UnsupportedDocument`` for what is not text, ``DocumentWithoutText`` for an empty file.
    """
    text, hidden = visible(decode(data))
    if sum(c.isalpha() for c in text[:20000]) < FEW_LETTERS:
        raise DocumentWithoutText("The file holds no text. Save the résumé again and try again.")
    rows = text[: 2 * limits.CHARACTERS].splitlines()
    lines = read_markdown(rows) if is_markdown(rows) else read_plain(rows)
    return Extract(lines=lines, notes=[HIDDEN_NOTE] if hidden else [])


def decode(data: bytes) -> str:
    """Text in the encoding its bytes show."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return checked(data.decode(encoding, errors="replace"))
    if b"\0" in data:
        raise UnsupportedDocument(f"The file is not a text document. {ADVICE}")
    try:
        return checked(data.decode("utf-8"))
    except UnicodeDecodeError:
        return checked(data.decode("cp1252", errors="replace"))


def checked(text: str) -> str:
    control = sum(c < " " and c not in "\t\n\r\f\v" for c in text) + text.count("\ufffd")
    if control > CONTROL_SHARE * max(len(text), 1) + 2:
        raise DamagedDocument(f"The file is not readable as text. {ADVICE}")
    return text


def visible(text: str) -> tuple[str, bool]:
    """Return the text without comments and characters nobody sees, and whether there was hidden text."""
    shown = CONCEALED.sub(" ", COMMENT.sub(" ", text)) if "<" in text else text
    hidden = len(shown) != len(text) or TAGS.search(text) is not None
    return INVISIBLE.sub("", shown).replace("\xa0", " "), hidden


def is_markdown(rows: list[str]) -> bool:
    headings = sum(HEADING.match(row) is not None for row in rows[:500])
    bold = sum("**" in row or "__" in row or LINK.search(row) is not None for row in rows[:500])
    return headings >= 2 or (headings + bold) >= 3


def read_plain(rows: list[str]) -> list[Line]:
    lines: list[Line] = []
    gap = 9.0
    for row in rows:
        if not row.strip() or RULE.match(row):
            gap += 1.0
            continue
        lines.append(line_of(row.expandtabs(8) if row[:1] == "\t" else row, gap))
        gap = 0.0
    return lines


def line_of(row: str, gap: float) -> Line:
    """Return a row with cells where it has wide gaps."""
    inset = len(row) - len(row.lstrip())
    cells: list[Cell] = []
    position = inset
    body = row.rstrip()
    for match in GAP.finditer(body, inset):
        cells.append(cell_of(body[position : match.start()], position))
        position = match.end()
    cells.append(cell_of(body[position:], position))
    return Line([cell for cell in cells if cell.text] or [cell_of(body.strip(), inset)], gap=gap)


def cell_of(text: str, column: int) -> Cell:
    return Cell([Run(text)], column * LETTER, (column + len(text)) * LETTER)


def read_markdown(rows: list[str]) -> list[Line]:
    lines: list[Line] = []
    gap = 9.0
    for row in rows:
        if not row.strip() or TABLE_RULE.match(row) or RULE.match(row):
            gap += 0.6
            continue
        line = markdown_line(TAG.sub(" ", row), gap)
        if line is not None:
            lines.append(line)
            gap = 0.0
    return lines


def markdown_line(row: str, gap: float) -> Line | None:
    heading = HEADING.match(row)
    level = len(heading.group(1)) if heading else 0
    body = LINK.sub(link_text, heading.group(2) if heading else row).replace("\\", "").rstrip()
    inset = len(body) - len(body.lstrip())
    parts = body.strip().strip("|").split("|") if body.strip().startswith("|") else GAP.split(body.strip())
    cells = [
        Cell(emphasised(part.strip(), heading is not None), inset * LETTER, (inset + len(body)) * LETTER)
        for part in parts
        if part.strip()
    ]
    return Line(cells, gap=gap, level=level) if cells else None


def link_text(match: re.Match[str]) -> str:
    """Tell what a link shows; an address that says more than its text is kept beside it."""
    text, target = match.group(1), match.group(2).strip("<>")
    if target.startswith("mailto:"):
        return text if "@" in text else f"{text} {target[7:]}"
    return (
        f"{text} {target}"
        if any(host in target for host in ("linkedin.com/", "github.com/")) and "." not in text
        else text
    )


def emphasised(text: str, bold: bool) -> list[Run]:
    """Return runs of a Markdown text, its signs taken away."""
    runs: list[Run] = []
    position = 0
    base = BOLD if bold else 0
    for match in EMPHASIS.finditer(text):
        if text[position : match.start()]:
            runs.append(Run(text[position : match.start()], base))
        style = {1: ITALIC, 2: BOLD, 3: BOLD | ITALIC}[len(match.group(1))]
        runs.append(Run(EMPHASIS.sub(r"\2", match.group(2)), base | style))
        position = match.end()
    if text[position:]:
        runs.append(Run(text[position:], base))
    return runs
