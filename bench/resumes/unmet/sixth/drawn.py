"""The résumés of the sixth set that are no page of typst, HTML or text."""

import subprocess
from pathlib import Path

from bench.resumes.unmet.sixth import abroad, board, google, network, office, tabbed


def resume_cls() -> bytes:
    """The page troff and ghostscript make, close to what TeX people send."""
    source = Path(__file__).with_name("resume_cls.roff")
    page = subprocess.run(
        ("groff", "-k", "-Tps", "-P-pletter", source), check=True, capture_output=True, timeout=60
    ).stdout
    return subprocess.run(
        ("ps2pdf", "-sPAPERSIZE=letter", "-", "-"), input=page, check=True, capture_output=True, timeout=60
    ).stdout


DRAWN = {
    "network": network.network,
    "board": board.board,
    "resume_cls": resume_cls,
    "docs_swiss": google.docs_swiss,
    "chronological": office.chronological,
    "text_box": office.text_box,
    "header_teacher": tabbed.header_teacher,
    "cook": tabbed.cook,
    "india": abroad.india,
    "british": abroad.british,
}
