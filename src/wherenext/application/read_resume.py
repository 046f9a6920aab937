"""Read a résumé: a first understanding for the person to correct."""

from pathlib import Path
from typing import Protocol

from wherenext.core.errors import DocumentWithoutText
from wherenext.core.journey.resume import Resume


class ResumeReader(Protocol):
    """What reads résumés from files."""

    def read(self, path: Path) -> Resume:
        """Read the résumé in a file.

        Parameters
        ----------
        path
            A file of any kind; its name says nothing.

        Returns
        -------
        Resume
            What was made out, nothing of it confirmed. Where the file cannot be read, one of the errors under
            ``DocumentError`` says what to do; where there is none, ``NotFoundError``.
        """
        ...


def read_resume(path: Path, reader: ResumeReader) -> Resume:
    """Read a résumé and make sure that something was understood.

    Parameters
    ----------
    path
        The file that the person gave.
    reader
        What reads it.

    Returns
    -------
    Resume
        The résumé as read, to be shown for correction; nothing is kept.

    Raises
    ------
    DocumentWithoutText
        The file has text and none of it is like a résumé.
    """
    resume = reader.read(path)
    if resume.is_empty():
        raise DocumentWithoutText("Nothing in the file looks like a résumé: no name, no work, no education, no skills.")
    return resume
