"""Names and e-mail addresses as they stand at the top of résumés."""

import pytest

from wherenext.files.resume.formats.text import extract
from wherenext.files.resume.lines import BOLD, Cell, Line, Run
from wherenext.files.resume.understanding.structure import read_lines

BELOW = """

EXPERIENCE

Cook, Joe's Diner, Salem, OR, 2019 - 2021
- Cooked

EDUCATION

BA History, Elm College, 2018

REFERENCES
Fay Other fay@other.example
"""
TOPS = (
    ("J A N E   M A R L O W E\njane@marlowe.example", "Jane Marlowe", "jane@marlowe.example"),
    (
        "JANE  MARLOWE-ØSTBY, MSN, RN, CCRN\njane.mo@clinic.example | 555-0100-222",
        "Jane Marlowe-Østby",
        "jane.mo@clinic.example",
    ),
    ("Dr. Jane A. Marlowe, Ph.D.\njane@marlowe.example", "Dr. Jane A. Marlowe", "jane@marlowe.example"),
    ("Jane Marlowe (she/her)\njane (at) marlowe (dot) example", "Jane Marlowe", "jane@marlowe.example"),
    ("Jane Marlowe she/her/hers\nEmail: jane at marlowe dot example", "Jane Marlowe", "jane@marlowe.example"),
    ("Jane “Janie” Marlowe\njane[at]marlowe.example", "Jane “Janie” Marlowe", "jane@marlowe.example"),
    ("Marlowe, Jane\nE: jane@marlowe.example", "Jane Marlowe", "jane@marlowe.example"),
    ("MARLOWE Jane\njane@marlowe.example", "Jane Marlowe", "jane@marlowe.example"),
    ("Curriculum Vitae\nJane Marlowe\nE-Mail jane@marlowe.example", "Jane Marlowe", "jane@marlowe.example"),
    ("Curriculum Vitae of Jane Marlowe\njane@marlowe.example", "Jane Marlowe", "jane@marlowe.example"),
    (
        "Name: Jane Marlowe\nEmail: jane.marlowe@very-long-department.of-\nthings.example",
        "Jane Marlowe",
        "jane.marlowe@very-long-department.of-things.example",
    ),
    (
        "Jane Marlowe\n123 Elm Street, Salem, OR 97301\njane.marlowe@\nmarlowe.example",
        "Jane Marlowe",
        "jane.marlowe@marlowe.example",
    ),
    (
        "Jane Marlowe\njane.marlowe.the.second\n@marlowe.example",
        "Jane Marlowe",
        "jane.marlowe.the.second@marlowe.example",
    ),
    ("Jane Marlowe\nmailto:jane@marlowe.example", "Jane Marlowe", "jane@marlowe.example"),
    ("Jane Marlowe | Product Designer | Salem, OR | jane@marlowe.example", "Jane Marlowe", "jane@marlowe.example"),
    ("Jane Marlowe – Product Designer\n✉ jane@marlowe.example ☎ 503-555-0100", "Jane Marlowe", "jane@marlowe.example"),
    ("Jane Marlowe, CPA\nSenior Accountant\njane@marlowe.example", "Jane Marlowe", "jane@marlowe.example"),
    ("Jane van der Marlowe\nSalem\njane@marlowe.example", "Jane van der Marlowe", "jane@marlowe.example"),
    ("María José Peña-Ruiz\nmariajose@pena.example", "María José Peña-Ruiz", "mariajose@pena.example"),
    ("Nguyễn Thị Hoa\nhoa@nguyen.example", "Nguyễn Thị Hoa", "hoa@nguyen.example"),
    ("Ngozi O. Adeyemi-Clark, Esq.\nngozi@clark.example", "Ngozi O. Adeyemi-Clark", "ngozi@clark.example"),
    ("John Q. Public III\njqp@public.example", "John Q. Public III", "jqp@public.example"),
    ("John Public, Jr.\njqp@public.example", "John Public, Jr.", "jqp@public.example"),
    ("Bob Baker\nbob.baker@mail.example bobs-site.example", "Bob Baker", "bob.baker@mail.example"),
    ("BOB BAKER 503.555.0100 bob@baker.example", "Bob Baker", "bob@baker.example"),
    ("Bob Baker 12 Elm St Salem OR 97301 (503) 555-0100 bob@baker.example", "Bob Baker", "bob@baker.example"),
    ("Contact\nbob@baker.example\n503-555-0100\n\nBob Baker\nChef", "Bob Baker", "bob@baker.example"),
    ("Bob Baker <bob@baker.example>", "Bob Baker", "bob@baker.example"),
    ("bob_baker+jobs@mail.co.example\nBob Baker", "Bob Baker", "bob_baker+jobs@mail.co.example"),
    ("Bob Baker\nEmail bob＠baker.example", "Bob Baker", "bob@baker.example"),
    ("Bob Baker\nbob@baker .example", "Bob Baker", "bob@baker.example"),
    ("Bob Baker\nbob @ baker.example", "Bob Baker", "bob@baker.example"),
    ("RESUME\n\nBob Baker\n\nAddress: 1 Elm St\nEmail : bob@baker.example", "Bob Baker", "bob@baker.example"),
    ("Bob Baker's Resume\nbob@baker.example", "Bob Baker", "bob@baker.example"),
    ("Bob Baker - Resume\nbob@baker.example", "Bob Baker", "bob@baker.example"),
    (
        "Lebenslauf\n\nPersönliche Daten\nName: Bob Bäcker\nGeboren am: 1.1.1980 in Köln\nE-Mail: bob@baecker.example",
        "Bob Bäcker",
        "bob@baecker.example",
    ),
    ("Vorname: Bob\nNachname: Bäcker\nE-Mail: bob@baecker.example", "Bob Bäcker", "bob@baecker.example"),
    ("First Name: Bob\nLast Name: Baker\nEmail: bob@baker.example", "Bob Baker", "bob@baker.example"),
    ("Austin Madison\nNurse\naustin@madison.example", "Austin Madison", "austin@madison.example"),
    ("Chase Banks\nchase@banks.example", "Chase Banks", "chase@banks.example"),
    ("Baker Cook\nCarpenter\nb.cook@mail.example", "Baker Cook", "b.cook@mail.example"),
    ("Bob Baker, RN BSN\nbob@baker.example", "Bob Baker", "bob@baker.example"),
    ("Bob Baker BSc (Hons) MRICS\nbob@baker.example", "Bob Baker", "bob@baker.example"),
    ("Prof. Dr.-Ing. Bob Bäcker\nbob@baecker.example", "Prof. Dr.-Ing. Bob Bäcker", "bob@baecker.example"),
    ("Mr. Bob Baker\nbob@baker.example", "Mr. Bob Baker", "bob@baker.example"),
    ("bob baker\nbob@baker.example", "Bob Baker", "bob@baker.example"),
    ("O'BRIEN-MCDONALD, SEÁN\nsean@obrien.example", "Seán O'Brien-McDonald", "sean@obrien.example"),
    ("~ Ada Thunder ~\nada.thunder@mail.example", "Ada Thunder", "ada.thunder@mail.example"),
    (
        "title: Ada Castell-Otieno\nsubtitle: Systems administrator\n\nada@mail.example",
        "Ada Castell-Otieno",
        "ada@mail.example",
    ),
)


@pytest.mark.parametrize(("top", "name", "email"), TOPS, ids=[top[:40] for top, _, _ in TOPS])
def test_name_and_address_however_they_are_set(top: str, name: str, email: str) -> None:
    found = read_lines(extract((top + BELOW).encode()).lines).person

    assert (found.name, found.email) == (name, email)


def test_address_of_a_referee_is_not_the_persons() -> None:
    assert read_lines(extract(("Ada Marlow" + BELOW).encode()).lines).person.email is None


def test_name_over_two_lines_beside_a_heading() -> None:
    def cell(text: str, style: int, x0: float) -> Cell:
        return Cell([Run(text, style)], x0, x0 + 6 * len(text))

    lines = [
        Line([cell("Ingunn", BOLD, 16.0), cell("PROFILE", BOLD, 196.0)], size=13.0, gap=9.0),
        Line([cell("Nine years of listening to people.", 0, 196.0)], size=9.5, gap=0.3),
        Line([Cell([Run("Fjellhaugen", BOLD), Run(" UX")], 16.0, 132.0)], size=19.0),
        Line([cell("ingunn@fjell.example", 0, 16.0)], size=9.5, gap=1.0),
    ]
    assert read_lines(lines).person.name == "Ingunn Fjellhaugen"
