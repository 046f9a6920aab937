"""The signs that list items begin with."""

import re
from dataclasses import replace

from wherenext.files.resume.lines import Cell, Line, Run

BULLET = re.compile(
    r"^\s*(?:[•●▪◦‣∙·⁃○■□◆◇▸►➢➤✓✔✦★❖»›\uf0b7\uf0a7\uf076\uf0d8\uf02d→¤§]|[-–—*+](?=\s)|[-–—](?=[A-Z][a-z])|o(?=\s{1,4}[A-Z]))\s*"
)


def without_bullet(line: Line) -> Line:
    """Return the line without the sign at its start."""
    cells = [Cell(list(cell.runs), cell.x0, cell.x1) for cell in line.cells]
    sign = BULLET.match(cells[0].text)
    room = sign.end() if sign else 0
    kept: list[Run] = []
    for run in cells[0].runs:
        cut = min(room, len(run.text))
        room -= cut
        if run.text[cut:]:
            kept.append(Run(run.text[cut:], run.style))
    cells[0].runs = kept
    if not kept and len(cells) > 1:
        cells = cells[1:]
    return replace(line, cells=cells, bullet=False)
