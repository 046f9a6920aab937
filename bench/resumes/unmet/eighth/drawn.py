"""The résumés of the eighth set that are no page of typst, HTML, text or Markdown as it stands."""

import subprocess
from pathlib import Path

from bench.resumes.unmet.eighth import hands, platforms


def adjunct() -> bytes:
    """What troff and ghostscript make of a page."""
    source = Path(__file__).with_name("adjunct.roff")
    command = ("groff", "-k", "-Tps", "-P-pletter", source)
    page = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout
    return subprocess.run(
        ("ps2pdf", "-sPAPERSIZE=letter", "-", "-"), input=page, check=True, capture_output=True, timeout=60
    ).stdout


DRAWN = {
    "adjunct": adjunct,
    "travel_nurse": hands.travel_nurse,
    "leaver": hands.leaver,
    "first_job": hands.first_job,
    "seek": platforms.seek,
    "brazil": platforms.brazil,
    "nigeria": lambda: platforms.converted("nigeria", "pdf:writer_pdf_Export"),
    "seafarer": lambda: platforms.converted("seafarer", "pdf:writer_pdf_Export"),
    "mexico": lambda: platforms.converted("mexico", "docx:MS Word 2007 XML"),
}
