"""Positions as people write them in several countries."""

import pytest

from wherenext.core.journey.resume import Position
from wherenext.files.resume.formats.text import extract
from wherenext.files.resume.lines import BOLD, ITALIC, Cell, Line, Run
from wherenext.files.resume.understanding.structure import read_lines

BEFORE = "Ada Marlow\nada@marlow.example\n\nEXPERIENCE\n\n"
BELOW = "\n\nEDUCATION\n\nBA History, Elm College, 2005\n"


def position(found: Position) -> tuple[str | None, ...]:
    start, end = found.period.start, found.period.end
    dates = (start.iso() if start else None, end.iso() if end else None)
    return found.title, found.employer, found.place, *dates


POSITIONS: tuple[tuple[list[str], list[tuple[str | None, ...]]], ...] = (
    (
        ["Harbour Bakery: Head Baker, 2015 - 2019", "- Baked", "Mill House: Pastry Cook, 2012 - 2015", "- Rolled"],
        [("Head Baker", "Harbour Bakery", None, "2015", "2019"), ("Pastry Cook", "Mill House", None, "2012", "2015")],
    ),
    (
        ["Head Baker: Harbour Bakery, Salem, OR (2015-2019)", "- Baked"],
        [("Head Baker", "Harbour Bakery", "Salem, OR", "2015", "2019")],
    ),
    (
        ["Google, Mountain View, CA — Software Engineer III", "June 2018 - PRESENT", "- Built"],
        [("Software Engineer III", "Google", "Mountain View, CA", "2018-06", None)],
    ),
    (
        ["SOFTWARE ENGINEER III | GOOGLE | JUNE 2018 – PRESENT", "- Built"],
        [("SOFTWARE ENGINEER III", "GOOGLE", None, "2018-06", None)],
    ),
    (
        ["06/2018 – heute", "Softwareentwicklerin, SAP SE, Walldorf", "- Baute"],
        [("Softwareentwicklerin", "SAP SE", "Walldorf", "2018-06", None)],
    ),
    (
        ["Depuis 2018 : Chargée de clientèle, Crédit Agricole, Lille", "2014 – 2018 : Conseillère, La Poste, Arras"],
        [
            ("Chargée de clientèle", "Crédit Agricole", "Lille", "2018", None),
            ("Conseillère", "La Poste", "Arras", "2014", "2018"),
        ],
    ),
    (
        [
            "2018 - Actualidad   Enfermera, Hospital Clínico, Valencia",
            "2015 - 2018         Auxiliar de enfermería, Residencia Las Flores, Sagunto",
        ],
        [
            ("Enfermera", "Hospital Clínico", "Valencia", "2018", None),
            ("Auxiliar de enfermería", "Residencia Las Flores", "Sagunto", "2015", "2018"),
        ],
    ),
    (
        ["Infosys Limited, Bengaluru", "Senior Systems Engineer", "July 2016 – till date", "- Coded"],
        [("Senior Systems Engineer", "Infosys Limited", "Bengaluru", "2016-07", None)],
    ),
    (
        [
            "Organization: Infosys Limited",
            "Designation: Systems Engineer",
            "Duration: July 2013 to June 2016",
            "Location: Pune",
            "- Coded",
        ],
        [("Systems Engineer", "Infosys Limited", "Pune", "2013-07", "2016-06")],
    ),
    (
        ["Working as Sales Executive with Tata Motors, Pune from July 2016 to till date", "- Sold"],
        [("Sales Executive", "Tata Motors", "Pune", "2016-07", None)],
    ),
    (
        ["Worked as a Cook at Harbour Hotel from May 2010 to June 2012", "- Cooked"],
        [("Cook", "Harbour Hotel", None, "2010-05", "2012-06")],
    ),
    (
        ["Staff Nurse, NHS Lothian (Royal Infirmary of Edinburgh), Band 5, Mar 2014 – Sep 2018", "- Cared"],
        [("Staff Nurse", "NHS Lothian (Royal Infirmary of Edinburgh)", None, "2014-03", "2018-09")],
    ),
    (
        [
            "U.S. Army, Fort Hood, TX                                   2008 – 2012",
            "Motor Transport Operator (88M), Specialist",
            "- Drove",
        ],
        [("Motor Transport Operator (88M), Specialist", "U.S. Army", "Fort Hood, TX", "2008", "2012")],
    ),
    (
        ["Owner/Operator, Lakeside Landscaping LLC, Duluth, MN, 2005 – present", "- Mowed"],
        [("Owner/Operator", "Lakeside Landscaping LLC", "Duluth, MN", "2005", None)],
    ),
    (
        ["Stay-at-home parent, 2012 – 2016", "Cashier, Target, Fargo, ND, 2009 – 2012", "- Rang"],
        [("Stay-at-home parent", None, None, "2012", "2016"), ("Cashier", "Target", "Fargo, ND", "2009", "2012")],
    ),
    (
        [
            "Mercy Hospital - Des Moines, IA",
            "Nurse Manager (2015 - 2020)",
            "- Led",
            "Charge Nurse (2010 - 2015)",
            "- Cared",
        ],
        [
            ("Nurse Manager", "Mercy Hospital", "Des Moines, IA", "2015", "2020"),
            ("Charge Nurse", "Mercy Hospital", "Des Moines, IA", "2010", "2015"),
        ],
    ),
    (
        ["Intern, Office of Senator Patty Murray, Washington, D.C., Summer 2016", "- Answered"],
        [("Intern", "Office of Senator Patty Murray", "Washington, D.C.", "2016", "2016")],
    ),
    (
        ["Assistant Manager | McDonald's #4821 | Gary, IN | 8/14–3/17", "- Opened"],
        [("Assistant Manager", "McDonald's #4821", "Gary, IN", "2014-08", "2017-03")],
    ),
    (
        ["[2019 - 2021] Barista @ Blue Bottle Coffee, Oakland", "- Pulled"],
        [("Barista", "Blue Bottle Coffee", "Oakland", "2019", "2021")],
    ),
    (
        [
            "Acme Widgets, Inc.  |  Toledo, OH",
            "Plant Manager  |  2016 to Present",
            "Production Supervisor  |  2012 to 2016",
            "- Ran",
        ],
        [
            ("Plant Manager", "Acme Widgets, Inc.", "Toledo, OH", "2016", None),
            ("Production Supervisor", "Acme Widgets, Inc.", "Toledo, OH", "2012", "2016"),
        ],
    ),
    (
        [
            "Deloitte, Consultant, Manila, Philippines, Jan 2015-Feb 2018",
            "- Advised",
            "Accenture, Analyst, Makati City, Philippines, Jun 2012-Dec 2014",
            "- Typed",
        ],
        [
            ("Consultant", "Deloitte", "Manila, Philippines", "2015-01", "2018-02"),
            ("Analyst", "Accenture", "Makati City, Philippines", "2012-06", "2014-12"),
        ],
    ),
    (
        [
            "Job Title: Warehouse Associate",
            "Company: Amazon",
            "Dates: 2018 - 2020",
            "Location: Joliet, IL",
            "Duties:",
            "- Picked",
        ],
        [("Warehouse Associate", "Amazon", "Joliet, IL", "2018", "2020")],
    ),
    (
        [
            "Warehouse Associate",
            "Amazon · Full-time",
            "Mar 2018 - Jun 2020 · 2 yrs 4 mos",
            "Joliet, Illinois, United States · On-site",
            "- Picked",
        ],
        [("Warehouse Associate", "Amazon", "Joliet, Illinois, United States", "2018-03", "2020-06")],
    ),
    (
        ["Bricklayer (apprentice then journeyman), Local 4, Gary, IN  1998-2006", "- Laid"],
        [("Bricklayer (apprentice then journeyman)", "Local 4", "Gary, IN", "1998", "2006")],
    ),
    (
        [
            "ABC Corp., 123 Main St., Akron, OH 44308",
            "Forklift Operator",
            "10/2012 - 05/2016",
            "Supervisor: Jo Bell (330) 555-0100",
            "- Drove",
        ],
        [("Forklift Operator", "ABC Corp.", "Akron, OH", "2012-10", "2016-05")],
    ),
    (
        ["Forklift Operator, ABC Corp.                       Akron, OH", "October 2012 - May 2016", "- Drove"],
        [("Forklift Operator", "ABC Corp.", "Akron, OH", "2012-10", "2016-05")],
    ),
    (
        ["Oct 2012 - May 2016 (3 years 8 months)", "Forklift Operator", "ABC Corp. (Akron, OH)", "- Drove"],
        [("Forklift Operator", "ABC Corp.", "Akron, OH", "2012-10", "2016-05")],
    ),
    (
        [
            "Teacher, Grade 3",
            "Lincoln Elementary School, Yakima School District",
            "Yakima, WA",
            "Aug 2010 – Jun 2019",
            "- Taught",
        ],
        [("Teacher, Grade 3", "Lincoln Elementary School, Yakima School District", "Yakima, WA", "2010-08", "2019-06")],
    ),
    (
        [
            "Chef de Partie, The Savoy, London (2016-18)",
            "- Sauced",
            "Commis Chef, Hotel du Vin, Bristol (2014-16)",
            "- Peeled",
        ],
        [
            ("Chef de Partie", "The Savoy", "London", "2016", "2018"),
            ("Commis Chef", "Hotel du Vin", "Bristol", "2014", "2016"),
        ],
    ),
    (
        ["Vice President, Human Resources, Medtronic plc, Minneapolis, MN (2012 – 2019)", "- Hired"],
        [("Vice President, Human Resources", "Medtronic plc", "Minneapolis, MN", "2012", "2019")],
    ),
    (
        ["Accounts Officer", "Zenith Bank Plc, Victoria Island, Lagos", "January 2013 – Date", "- Reconciled"],
        [("Accounts Officer", "Zenith Bank Plc", "Victoria Island, Lagos", "2013-01", None)],
    ),
    (
        ["NYSC Member (Teacher), Community Secondary School, Owerri, Imo State, 2011 – 2012", "- Taught"],
        [("NYSC Member (Teacher)", "Community Secondary School", "Owerri, Imo State", "2011", "2012")],
    ),
    (
        ["Freelance Photographer, Self-employed, 2014–present", "- Shot"],
        [("Freelance Photographer", "Self-employed", None, "2014", None)],
    ),
    (
        ["Temporary Assignments, Kelly Services, Grand Rapids, MI  2009-2010", "- Filed"],
        [("Temporary Assignments", "Kelly Services", "Grand Rapids, MI", "2009", "2010")],
    ),
    (
        [
            "Sous Chef                                                    Nov 2017 - Mar 2020",
            "Chez Panisse                                                 Berkeley, CA",
            "- Sauced",
            "Line Cook                                                    2015 - 2017",
            "Zuni Cafe                                                    San Francisco, CA",
            "- Fried",
        ],
        [
            ("Sous Chef", "Chez Panisse", "Berkeley, CA", "2017-11", "2020-03"),
            ("Line Cook", "Zuni Cafe", "San Francisco, CA", "2015", "2017"),
        ],
    ),
    (
        [
            "2020–PRESENT",
            "ZUNI CAFE",
            "San Francisco, California",
            "Line Cook",
            "Ran the grill and taught two new cooks.",
        ],
        [("Line Cook", "ZUNI CAFE", "San Francisco, California", "2020", None)],
    ),
    (
        [
            "ZUNI CAFE, Line Cook",
            "San Francisco, California",
            "2020–PRESENT",
            "Ran the grill and taught two new cooks.",
        ],
        [("Line Cook", "ZUNI CAFE", "San Francisco, California", "2020", None)],
    ),
    (
        ["July 2014-Present | Chief Financial Officer | St. Jude's Hospital Foundation", "- Audited"],
        [("Chief Financial Officer", "St. Jude's Hospital Foundation", None, "2014-07", None)],
    ),
    (
        [
            "Oak Merchant Bank Plc, Oshodi, Lagos          2015 – 2019",
            "Position held: Customer Service Officer",
            "Responsibilities:",
            "- Opened accounts",
        ],
        [("Customer Service Officer", "Oak Merchant Bank Plc", "Oshodi, Lagos", "2015", "2019")],
    ),
    (
        [
            "Community Secondary School, Kontagora, Niger State (NYSC)     2013 – 2014",
            "Position held: Economics Teacher",
        ],
        [("Economics Teacher", "Community Secondary School", "Kontagora, Niger State", "2013", "2014")],
    ),
    (
        [
            "2017-2021 – Mercado Ipê, Cajamar – SP",
            "Cargo: Assistente de Expedição.",
            "Principais atividades: separação e embarque.",
        ],
        [("Assistente de Expedição", "Mercado Ipê", "Cajamar, SP", "2017", "2021")],
    ),
    (
        ["AUXILIAR CONTABLE", "Calzado Nube | Guadalajara, Jal.", "Agosto 2018 – Diciembre 2021", "- Concilió"],
        [("AUXILIAR CONTABLE", "Calzado Nube", "Guadalajara, Jal", "2018-08", "2021-12")],
    ),
    (
        ["Handyman, Brindle Repairs, El Paso TX", "summer 2019 to feb 2022", "furniture and fans"],
        [("Handyman", "Brindle Repairs", "El Paso TX", "2019", "2022-02")],
    ),
    (
        ["Apprentice Fitter, Vexley Strip Products, Port Talbot, 2006 – 2007", "- Left"],
        [("Apprentice Fitter", "Vexley Strip Products", "Port Talbot", "2006", "2007")],
    ),
    (
        [
            "Adjunct Instructor of English, Elm Range Community College, Westminster, Colorado, August 2014",
            "to present.",
            "Four sections a term.",
        ],
        [("Adjunct Instructor of English", "Elm Range Community College", "Westminster, Colorado", "2014-08", None)],
    ),
    (
        [
            "Name of employer: Vale Council",
            "Place of work: Cowbridge",
            "Job title: Care Assistant",
            "Date started: 14/01/2019",
            "Notice required: four weeks",
        ],
        [("Care Assistant", "Vale Council", "Cowbridge", "2019-01-14", None)],
    ),
    (
        [
            "Brindle Clinic, Billings, MT          01/2026 – 05/2026",
            "Travel RN, Medical ICU",
            "Agency: Vexley Healthcare  •  20 beds  •  Cerner",
            "- Charged",
        ],
        [("Travel RN, Medical ICU", "Brindle Clinic", "Billings, MT", "2026-01", "2026-05")],
    ),
    (
        ["Driver, Brindle Cabs, Las Cruces / El Paso", "3/22 - now", "- Drove"],
        [("Driver", "Brindle Cabs", "Las Cruces / El Paso", "2022-03", None)],
    ),
    (
        ["Clerk", "School", "2008 - 2010", "- Filed"],
        [("Clerk", "School", None, "2008", "2010")],
    ),
    (
        ["Cook, Marlow Diner, Leeds, 2019 - 2022", "- Cooked", "Gaps: 2017 to 2019 - looked after my mother"],
        [("Cook", "Marlow Diner", "Leeds", "2019", "2022")],
    ),
    (
        ["Vexley Freight, Market, TX — Yard Supervisor", "June 2021 – Present", "- Ran the yard"],
        [("Yard Supervisor", "Vexley Freight", "Market, TX", "2021-06", None)],
    ),
    (
        [
            *("Brindle Freight", "Yard Clerk", "June 2015 - January 2017", "Marlowood, Dublin", "- Weighed", ""),
            *("Vexley Foods", "Driver", "June 2013 - May 2015", "Cork, Ireland", "- Drove", ""),
            *("Harbour Hotel", "Cook", "June 2012 - May 2013", "Cork, Ireland", "- Cooked", ""),
        ],
        [
            ("Yard Clerk", "Brindle Freight", "Marlowood, Dublin", "2015-06", "2017-01"),
            ("Driver", "Vexley Foods", "Cork, Ireland", "2013-06", "2015-05"),
            ("Cook", "Harbour Hotel", "Cork, Ireland", "2012-06", "2013-05"),
        ],
    ),
    (
        ["Cook, Marlow Diner, Leeds, 2021 - 2023", "- Cooked", "Career break, Leeds — Full-time parent", "2016 - 2021"],
        [
            ("Cook", "Marlow Diner", "Leeds", "2021", "2023"),
            ("Full-time parent, Career break", None, None, "2016", "2021"),
        ],
    ),
)


@pytest.mark.parametrize(("rows", "expected"), POSITIONS, ids=[rows[0][:40] for rows, _ in POSITIONS])
def test_positions_as_they_are_written(rows: list[str], expected: list[tuple[str | None, ...]]) -> None:
    found = read_lines(extract((BEFORE + "\n".join(rows) + BELOW).encode()).lines)

    assert [position(one) for one in found.positions] == expected


def styled(text: str, style: int, **known: float) -> Line:
    """Return a line whose first part before a bar has a style."""
    first, _, rest = text.partition("|")
    runs = [Run(first, style), *([Run(rest)] if rest else [])]
    return Line([Cell(runs, 50.0, 50.0 + 5.0 * len(text))], size=10.0, **known)


def test_title_alone_is_one_of_the_employer_over_the_title_above() -> None:
    rows = [
        styled("Experience", BOLD, gap=2.0),
        styled("Marlow Hospital|, Leeds", BOLD, gap=1.5),
        styled("Ward Nurse, Surgery Department| Feb 2022 – Present", ITALIC, gap=0.3),
        styled("• Led a ward of twenty beds", 0, gap=0.3),
        styled("Staff Nurse, Emergency Department| Jul 2019 – Feb 2022", ITALIC, gap=0.3),
        styled("• Saw people as they came", 0, gap=0.3),
        styled("Brindle Clinic|, York", BOLD, gap=1.5),
        styled("Nursing Assistant| May 2013 – Jul 2016", ITALIC, gap=0.3),
    ]

    found = read_lines(rows).positions

    assert [(one.title, one.employer) for one in found] == [
        ("Ward Nurse, Surgery Department", "Marlow Hospital"),
        ("Staff Nurse, Emergency Department", "Marlow Hospital"),
        ("Nursing Assistant", "Brindle Clinic"),
    ]


def test_head_that_begins_in_bold_below_an_open_sentence_is_a_head() -> None:
    rows = [
        styled("Experience", BOLD, gap=2.0),
        styled("Grant Writer| | Marlow Food Bank | Leeds", BOLD, gap=0.6),
        styled("May 2021 – Present", ITALIC),
        styled("* Two reports were late, none since", 0),
        styled("Press Officer| | Brindle Trust | York", BOLD, gap=0.6),
        styled("March 2018 – April 2021", ITALIC),
    ]

    found = read_lines(rows).positions

    assert [(one.title, one.employer) for one in found] == [
        ("Grant Writer", "Marlow Food Bank"),
        ("Press Officer", "Brindle Trust"),
    ]


@pytest.mark.parametrize("foot", ["Ada Marlow          Page 2", "May 1, 2026   Ada Marlow · Résumé      1", "2 / 3"])
def test_foot_of_a_page_within_a_job_is_left_out(foot: str) -> None:
    rows = ["Cook, Marlow Diner, Leeds, 2019 - 2021", "- Cooked", foot, "- Cleaned"]

    found = read_lines(extract((BEFORE + "\n".join(rows) + BELOW).encode()).lines)

    assert [one.highlights for one in found.positions] == [("Cooked", "Cleaned")]
