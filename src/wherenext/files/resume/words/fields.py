"""Names that documents themselves give to fields: "Employer: ...", "Designation", "Arbeitgeber"."""

import re

from wherenext.files.resume.words.wording import names

FIELDS = {
    "title": (
        "position; title; job title; role; occupation; occupation or position held; designation; post; "
        "position held; job; stelle; tätigkeit; funktion; beruf; poste; fonction; cargo; puesto; ruolo; "
        "functie; rank; position title; post held; positions held"
    ),
    "employer": (
        "employer; company; organization; organisation; name of employer; name and address of employer; "
        "employed by; arbeitgeber; firma; unternehmen; employeur; entreprise; empresa; azienda; datore di "
        "lavoro; werkgever; company name"
    ),
    "place": (
        "location; place; place of work; work location; city; country; address; town; ort; lieu; lugar; ciudad; "
        "luogo; plaats"
    ),
    "degree": (
        "degree; qualification; title of qualification awarded; qualification awarded; award; "
        "certificate; abschluss; diplôme; título; titolo; course; programme; program"
    ),
    "area": (
        "subject; subjects; field; field of study; major; area of study; principal subjects; fach; "
        "studienfach; specialization"
    ),
    "institution": (
        "institution; school; university; college; institute; name of institution; schule; hochschule; "
        "établissement; name and type of organisation providing education and training; institución; "
        "istituto"
    ),
}
FIELD_OF = {name: field for field, listed in FIELDS.items() for name in names(listed)}
FIELD_NAME = re.compile(r"^\s*([^\W\d_][^:]{2,66}?)\s*:\s*")


def bare_label(text: str) -> str:
    """Return what a cell or a column says of its field, in small letters and without a colon."""
    return text.lower().strip(" :")


def said_field(text: str) -> tuple[str, int]:
    """Return the field that a text names at its start, and where its content begins."""
    match = FIELD_NAME.match(text)
    field = FIELD_OF.get(match.group(1).lower()) if match else None
    return (field, match.end()) if match and field else ("", 0)


def said_cell(text: str) -> tuple[str, int]:
    """Return the field that the first cell of a line names, with a colon or alone: "Designation | Test Lead"."""
    field = FIELD_OF.get(bare_label(text))
    return (field, len(text)) if field else said_field(text)
