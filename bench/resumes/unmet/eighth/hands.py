"""Three Word files made by hand: a travelling nurse's, a sailor's on leaving the navy, and a schoolgirl's first."""

from typing import Any

from bench.resumes.unmet.sixth.word import columns, line, linked, paper, right_tab, rule, saved
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches


def travel_nurse() -> bytes:
    """Many short contracts, facility first, and a block of figures per assignment as recruiters ask for it."""
    made = paper("Calibri", 10.5, 0.75)
    line(made, "*Temperance Nakagawa-Hill, RN, BSN, CCRN", size=18, ink="1F6F6B")
    contact = line(made, "Home: Sioux Falls, SD 57105  |  605-555-0128  |  ")
    linked(contact, "temperance.nh@prairiepost.example")
    headed(made, "LICENSURE & CERTIFICATIONS")
    line(made, "RN, South Dakota (compact, multistate), exp. 05/2028\tCCRN 2022\tACLS, BLS, NIHSS current")
    headed(made, "TRAVEL ASSIGNMENTS")
    for facility, title, dates, facts, told in ASSIGNMENTS:
        right_tab(line(made, f"*{facility}", f"\t{dates}", before=7), 7.0)
        line(made, f"_{title}")
        line(made, facts, size=9, ink="595959")
        if told:
            line(made, told, style="List Bullet")
    headed(made, "STAFF POSITIONS")
    for facility, title, dates, facts, told in STAFF:
        right_tab(line(made, f"*{facility}", f"\t{dates}", before=7), 7.0)
        line(made, f"_{title}")
        line(made, facts, size=9, ink="595959")
        line(made, told, style="List Bullet")
    headed(made, "EDUCATION")
    right_tab(line(made, "*Augustana University, Sioux Falls, SD", "\t05/2017", before=4), 7.0)
    line(made, "_Bachelor of Science in Nursing")
    headed(made, "EMR")
    line(made, "Epic, Cerner, Meditech (yes, still)")
    return saved(made)


ASSIGNMENTS = (
    (
        "Providence Alaska Medical Center, Anchorage, AK",
        "Travel RN, Adult ICU",
        "06/2026 – Present",
        "Agency: Aya Healthcare  •  30 beds  •  1:2 ratio  •  Epic  •  13 weeks, extended once",
        "CRRT, open hearts on day one, floated to PCU twice a month",
    ),
    (
        "Billings Clinic, Billings, MT",
        "Travel RN, Medical ICU",
        "01/2026 – 05/2026",
        "Agency: Aya Healthcare  •  20 beds  •  1:2 ratio  •  Cerner",
        "Charge on nights from the third week",
    ),
    (
        "UNM Hospital, Albuquerque, NM",
        "Travel RN, Neuroscience ICU",
        "08/2025 – 12/2025",
        "Agency: Medical Solutions  •  24 beds  •  1:2 ratio  •  Cerner",
        "",
    ),
    (
        "St. Luke’s Regional Medical Center, Boise, ID",
        "Travel RN, Adult ICU",
        "02/2025 – 07/2025",
        "Agency: Medical Solutions  •  28 beds  •  Epic",
        "Asked back; said Alaska first",
    ),
)
STAFF = (
    (
        "Sanford USD Medical Center, Sioux Falls, SD",
        "Staff RN, Critical Care",
        "07/2019 – 01/2025",
        "32 beds  •  Level II trauma  •  Epic",
        "Preceptor to eleven new graduates; unit council, two terms",
    ),
    (
        "Avera McKennan Hospital, Sioux Falls, SD",
        "Staff RN, Medical-Surgical",
        "07/2017 – 06/2019",
        "40 beds  •  1:5 ratio  •  Meditech",
        "Nights, all of them",
    ),
)


def headed(made: Any, text: str) -> None:
    rule(line(made, f"*{text}", size=12, ink="1F6F6B", before=10), "1F6F6B")


def leaver() -> bytes:
    """A service leaver's, as the resettlement course teaches it: strengths in two columns, then the career."""
    made = paper("Arial", 10.5, 0.9)
    made.sections[0].page_width, made.sections[0].page_height = Inches(8.27), Inches(11.69)
    for text, size in (("*Gareth Olusanya-Price", 20), ("*Marine Engineering and Plant Maintenance", 12)):
        line(made, text, size=size).alignment = WD_ALIGN_PARAGRAPH.CENTER
    line(
        made, "Helensburgh, Argyll and Bute  •  07700 900 161  •  g.olusanya.price@clydepost.example"
    ).alignment = WD_ALIGN_PARAGRAPH.CENTER
    line(made, "*PROFILE", before=10)
    line(made, "Former Chief Petty Officer with seventeen years in engine rooms. SC cleared. Calm when it is loud.")
    line(made, "*KEY SKILLS", before=10)
    left, right = columns(made, 3.2, 3.2)
    for cell, skills in ((left, ("Diesel and gas turbine plant", "Defect analysis")), (right, ("Team leading", "PTW"))):
        for skill in skills:
            line(cell, skill, style="List Bullet")
    line(made, "*CAREER HISTORY", before=10)
    for dates, title, employer, told in CAREER:
        line(made, f"*{dates}\t{title}", before=6).paragraph_format.tab_stops.add_tab_stop(Inches(1.9))
        line(made, f"\t{employer}").paragraph_format.tab_stops.add_tab_stop(Inches(1.9))
        for text in told:
            line(made, text, style="List Bullet")
    line(made, "*EDUCATION AND QUALIFICATIONS", before=10)
    for year, course, school in STUDIES:
        line(made, f"{year}\t{course}, {school}").paragraph_format.tab_stops.add_tab_stop(Inches(1.9))
    line(made, "*COURSES", before=10)
    line(made, "2024\tNEBOSH National General Certificate").paragraph_format.tab_stops.add_tab_stop(Inches(1.9))
    line(made, "*INTERESTS", before=10)
    line(made, "Coastal rowing, restoring a 1971 Norton, leading a Scout troop badly but often")
    return saved(made)


CAREER = (
    (
        "Feb 2025 – to date",
        "Maintenance Planner",
        "Chivas Brothers, Dumbarton",
        ("Plans shutdowns of two bottling halls", "Cut waiting for parts by a third with a cupboard and a list"),
    ),
    (
        "Apr 2019 – Jan 2025",
        "Chief Petty Officer, Marine Engineering",
        "Royal Navy, Faslane",
        ("Head of a section of 22 on the mine countermeasures vessels", "Commander-in-Chief’s commendation, 2022"),
    ),
    (
        "Sep 2013 – Mar 2019",
        "Leading Engineering Technician",
        "Royal Navy, Plymouth",
        ("Watch keeper in a Type 23 frigate; two tours of the Gulf",),
    ),
    ("Jan 2008 – Aug 2013", "Engineering Technician", "Royal Navy, Portsmouth", ()),
    ("2006 – 2007", "Apprentice Fitter", "Corus Strip Products, Port Talbot", ("Left for the sea",)),
)
STUDIES = (
    ("2021", "HNC Marine Engineering", "City of Glasgow College"),
    ("2010", "NVQ Level 3 Engineering Maintenance", "HMS Sultan"),
    ("2006", "BTEC National Certificate in Engineering", "Neath Port Talbot College"),
)


def first_job() -> bytes:
    """A first résumé, made for a class: fonts that please, everything centred, spaces instead of tabs."""
    made = paper("Comic Sans MS", 11, 1.0)
    middle(line(made, "*~ Araceli Thunderhawk ~", size=22, ink="7030A0"))
    middle(line(made, "Ypsilanti, Michigan 48197"))
    middle(line(made, "(734) 555-0167"))
    middle(line(made, "araceli.thunderhawk@huronmail.example"))
    for heading, texts in FIRST:
        middle(line(made, f"*{heading}", size=13, ink="7030A0", before=12))
        for text in texts:
            line(made, text.removeprefix("• "), style="List Bullet" if text[0] == "•" else None)
    return saved(made)


def middle(paragraph: Any) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


FIRST = (
    ("Objective", ("To get a summer job where I can use my people skills and save for a car!",)),
    (
        "Education",
        (
            "*Ypsilanti Community High School          expected June 2027",
            "High School Diploma       GPA: 3.61",
            "Classes: AP Biology, Spanish 4, Yearbook",
        ),
    ),
    (
        "Work Experience",
        (
            "*Lifeguard          June 2026 - August 2026",
            "Rutherford Municipal Pool, Ypsilanti MI",
            "• Watched the deep end and taught the Guppies class",
            "• Pulled out two kids (both fine)",
            "*Counter Help          May 2025 - September 2025",
            "Dairy Queen, Ypsilanti MI",
            "• Made the cakes on Sundays because I write neatly",
            "*Babysitter          2023 - Present",
            "Several families, Ypsilanti MI",
            "• Three families, ages 1 to 9",
        ),
    ),
    (
        "Volunteer",
        ("Ypsilanti District Library, summer reading 2024", "Powwow committee, set up and clean up, every year"),
    ),
    ("Activities", ("Varsity swimming (3 years), jingle dress dancer, Yearbook photo editor",)),
    ("Awards", ("Most Improved Swimmer 2025, Honor Roll 5 times",)),
)
