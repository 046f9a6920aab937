"""What LibreOffice makes of a page: a Word file, or the PDF its Export command writes."""

import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
WRITER = ("soffice", "--headless", "--infilter=HTML (StarWriter)", "--convert-to")


def converted(name: str, kind: str) -> bytes:
    """The page of that name as the office program saves it; ``kind`` is an ending and perhaps a filter."""
    with tempfile.TemporaryDirectory() as folder:
        command = (*WRITER, kind, "--outdir", folder, f"-env:UserInstallation=file://{folder}/profile")
        subprocess.run((*command, HERE / f"{name}.html"), check=True, capture_output=True, timeout=120)
        return next(path for path in Path(folder).iterdir() if path.stem == name).read_bytes()


def usajobs() -> bytes:
    return converted("usajobs", "docx:MS Word 2007 XML")


def combination() -> bytes:
    return converted("combination", "docx:MS Word 2007 XML")


def nhs() -> bytes:
    return converted("nhs", "pdf:writer_pdf_Export")
