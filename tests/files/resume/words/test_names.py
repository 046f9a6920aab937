"""Words by which titles, employers, places, degrees and sections are known."""

import pytest

from wherenext.files.resume.words.lexicon import employer_score, title_score
from wherenext.files.resume.words.places import is_place_text, place_score
from wherenext.files.resume.words.schooling import degree_score, school_score
from wherenext.files.resume.words.sections import section_of


@pytest.mark.parametrize(
    "text", ["Senior Software Engineer", "Registered Nurse", "Head of Sales", "Krankenpfleger", "CEO"]
)
def test_title_looks_more_like_a_title(text: str) -> None:
    assert title_score(text) > employer_score(text)


@pytest.mark.parametrize(
    "text", ["Acme GmbH", "St. Mary Hospital", "Smith & Sons", "City of Salem", "Bergmann Systems AG"]
)
def test_employer_looks_more_like_an_employer(text: str) -> None:
    assert employer_score(text) > title_score(text)


def test_department_alone_is_no_employer() -> None:
    assert employer_score("Human Resources") < employer_score("Zalando")


@pytest.mark.parametrize(
    "text", ["Austin, TX", "Berlin, Germany", "Remote", "New York", "Leeds", "Toronto ON", "Paris (hybrid)"]
)
def test_place_is_one(text: str) -> None:
    assert is_place_text(text)


@pytest.mark.parametrize("text", ["Corvus Analytics", "Nurse", "x", "A, B, C, D, E, TX", "Python"])
def test_place_is_none(text: str) -> None:
    assert place_score(text) == 0


def test_degree_and_school() -> None:
    assert degree_score("Bachelor of Science") > 3
    assert degree_score("University of Leeds") <= 0
    assert school_score("Universität Hamburg") > 3


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("== Employment History ==", "work"),
        ("E X P E R I E N C E", "work"),
        ("3. Education & Training", "education"),
        ("Berufserfahrung", "work"),
        ("Skills and Tools:", "skills"),
        ("My Projects", "projects"),
        ("Experience (continued)", "work"),
        ("Nurse at St. Mary", None),
        ("", None),
    ],
)
def test_section_names(text: str, kind: str | None) -> None:
    assert section_of(text) == kind
