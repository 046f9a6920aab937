"""The process that opens a stranger's file: little memory, little time, nothing to lose.

Run as ``python -I -m wherenext.files.resume.child`` with the file as standard input. It answers with one JSON object on
standard output, of bounded size: the lines (or the record) that were read, or which error to raise and its message.
What a file makes it do, it does to this process alone.
"""

import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from wherenext.core.errors import DamagedDocument, DocumentError, DocumentTooCostly, DocumentTooLarge
from wherenext.files.resume.lines import Extract, Line, pack, within_limits
from wherenext.files.resume.opening import limits
from wherenext.files.resume.opening.kinds import Kind, recognise

OTHER_SCRIPT = (
    "Most of the text is in a script that is not understood here, so what was read of it is hardly right. "
    "Give the résumé in English."
)
LAST_LATIN = "\u024f"
TOO_MANY_LINES = "The text is longer than a résumé; only its beginning was read."


def main() -> None:
    confine()
    sys.stdout.buffer.write(answer(sys.stdin.buffer.read(limits.FILE_BYTES + 1)))


def confine() -> None:
    """Give up what is not needed; a platform without resource limits has the parent's clock alone."""
    try:
        import resource
    except ImportError:
        return
    for name, amount in (
        ("RLIMIT_CORE", 0),
        ("RLIMIT_CPU", limits.CPU_SECONDS),
        ("RLIMIT_AS", limits.MEMORY_BYTES),
        ("RLIMIT_FSIZE", 0),
    ):
        kind = getattr(resource, name, None)
        if kind is not None:
            lower(resource, kind, amount)


def lower(resource: Any, kind: int, amount: int) -> None:
    _, hard = resource.getrlimit(kind)
    bound = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
    try:
        resource.setrlimit(kind, (bound, bound))
    except (ValueError, OSError):  # macOS refuses some; the others still hold
        return


def answer(data: bytes) -> bytes:
    """Tell what was read, as JSON of bounded size, whatever the bytes are."""
    try:
        packed = pack_extract(extract(data))
    except DocumentError as error:
        packed = failure(error)
    except MemoryError:
        packed = failure(DocumentTooCostly("Reading the file took too much memory. Save the résumé again, smaller."))
    except RecursionError:
        packed = failure(DamagedDocument("The file nests its parts too deep. Save the résumé again and try again."))
    return bounded(packed)


def bounded(packed: dict[str, Any]) -> bytes:
    written = json.dumps(packed, separators=(",", ":")).encode()
    if len(written) > limits.OUTPUT_BYTES:
        return json.dumps(
            failure(DocumentTooLarge("The file holds more text than a résumé. Give the résumé alone."))
        ).encode()
    return written


def failure(error: DocumentError) -> dict[str, Any]:
    return {"error": type(error).__name__, "message": str(error)}


def pack_extract(found: Extract) -> dict[str, Any]:
    lines, cut = within_limits(found.lines)
    notes = [*found.notes, *([TOO_MANY_LINES] if cut else []), *([OTHER_SCRIPT] if is_other_script(lines) else [])]
    return {"lines": [pack(line) for line in lines], "record": found.record, "notes": notes}


def is_other_script(lines: Sequence[Line]) -> bool:
    """Whether most letters are of none of the Latin alphabets, in which alone titles and employers are known."""
    letters = [letter for line in lines for letter in line.text if letter.isalpha()]
    return 2 * sum(letter > LAST_LATIN for letter in letters) > len(letters)


def extract(data: bytes) -> Extract:
    """Read a file of any kind; readers are imported only where they are needed."""
    if not data:
        raise DamagedDocument("The file is empty.")
    if len(data) > limits.FILE_BYTES:
        raise DocumentTooLarge(f"The file is larger than {limits.FILE_BYTES // 1_000_000} MB.")
    return READERS[recognise(data)](data)


def read_pdf(data: bytes) -> Extract:
    from wherenext.files.resume.pdf import pages as pdf

    return pdf.extract(data)


def read_archive(data: bytes) -> Extract:
    from wherenext.files.resume.opening.archive import Archive

    archive = Archive(data)
    names = archive.names()
    if "content.xml" in names and "mimetype" in names:
        from wherenext.files.resume.formats import odt

        return odt.extract(archive)
    if any(name.rsplit("/", 1)[-1] in ("Positions.csv", "Profile.csv") for name in names):
        from wherenext.files.resume.formats import linkedin

        return linkedin.extract(archive)
    from wherenext.files.resume.formats import docx

    return docx.extract(archive)


def read_json(data: bytes) -> Extract:
    from wherenext.files.resume.formats import json_resume

    return json_resume.extract(data)


def read_xml(data: bytes) -> Extract:
    from wherenext.files.resume.formats import europass

    return europass.extract(data)


def read_text(data: bytes) -> Extract:
    from wherenext.files.resume.formats import text

    return text.extract(data)


READERS: dict[Kind, Callable[[bytes], Extract]] = {
    Kind.PDF: read_pdf,
    Kind.ARCHIVE: read_archive,
    Kind.JSON: read_json,
    Kind.XML: read_xml,
    Kind.TEXT: read_text,
}

if __name__ == "__main__":
    main()
