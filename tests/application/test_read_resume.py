"""Reading a résumé: what was understood, or the reason why nothing was."""

from pathlib import Path

import pytest

from wherenext.application.read_resume import read_resume
from wherenext.core.errors import DocumentWithoutText
from wherenext.core.journey.resume import Person, Project, Resume


class FakeReader:
    """Reads every file as the same résumé."""

    def __init__(self, resume: Resume) -> None:
        self.resume = resume

    def read(self, path: Path) -> Resume:
        return self.resume


@pytest.mark.parametrize("resume", [Resume(person=Person(name="Ada Marlow")), Resume(projects=(Project("Bee House"),))])
def test_resume_is_given_as_read(resume: Resume) -> None:
    assert read_resume(Path("any"), FakeReader(resume)) is resume


def test_text_that_is_no_resume_is_refused() -> None:
    with pytest.raises(DocumentWithoutText, match="looks like a résumé"):
        read_resume(Path("any"), FakeReader(Resume(text=("once upon a time",))))
