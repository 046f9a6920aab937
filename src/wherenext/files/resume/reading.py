"""Reading a résumé from a file: the whole way."""

from importlib import import_module
from pathlib import Path

from wherenext.core.journey.resume import Resume
from wherenext.files.resume.process import extract


class FileResumeReader:
    """Reads résumés of every known kind, each in a process of its own."""

    def read(self, path: Path) -> Resume:
        """Return the résumé in a file.

        Raises one of ``DocumentError`` or ``NotFoundError``.
        """
        found = extract(path, meanwhile=prepare)
        if found.record is not None:
            from wherenext.files.resume.formats.json_resume import from_record

            return from_record(found.record, found.notes)
        from wherenext.files.resume.understanding.structure import read_lines

        return read_lines(found.lines, found.notes)


def prepare() -> None:
    """Load what understands lines, while the other process opens the file."""
    import_module("wherenext.files.resume.understanding.structure")
