"""Two Word templates of the seventh set: one of content controls, one of drawn text boxes."""

from bench.resumes.unmet.seventh.package import control, drawn_box, packed, paragraph, run

BLUE = "1F3864"


def veteran() -> bytes:
    """Headings, employers and posts in content controls, after twelve years in uniform."""
    parts = [
        paragraph(control(run("Marcellus Dupree-Yoon", bold=True, size=24, ink=BLUE), "Your Name")),
        paragraph(
            control(run("Jacksonville, NC 28546"), "Address"),
            run(" | "),
            control(run("910-555-0177"), "Phone"),
            run(" | "),
            control(run("marcellus.dy@onslow.example"), "Email"),
        ),
        headed("Summary"),
        paragraph(run("Supply chief turned warehouse manager. Secret clearance, active. I count things and people.")),
        headed("Experience"),
    ]
    for employer, place, title, dates, told in POSTS:
        parts.append(
            paragraph(
                control(run(employer, bold=True, size=11.5), "Company"),
                run(" | "),
                control(run(place), "Location"),
                before=8,
            )
        )
        parts.append(paragraph(control(run(title), "Job Title"), run("\t"), control(run(dates), "Dates"), tab=10200))
        parts += [paragraph(run(text), dot=True) for text in told]
    parts.append(headed("Education"))
    for school, course in SCHOOLS:
        parts.append(paragraph(control(run(school, bold=True), "School"), before=6))
        parts.append(paragraph(control(run(course), "Degree")))
    parts += [headed("Skills & Abilities"), paragraph(run("GCSS-MC, SAP EWM, forklift licensing, hazmat, budgets"))]
    return packed("".join(parts))


def headed(text: str) -> str:
    return control(paragraph(run(text.upper(), bold=True, size=13, ink=BLUE), before=14), "Heading")


POSTS = (
    (
        "Lowe's Regional Distribution Center",
        "Garysburg, NC",
        "Operations Manager, Outbound",
        "08/2023 – Present",
        (
            "Two shifts, 120 people, 38 dock doors",
            "Raised on-time trailers from 91% to 98% by moving one meeting and one scale",
        ),
    ),
    (
        "United States Marine Corps",
        "Camp Lejeune, NC",
        "Supply Chief (Gunnery Sergeant)",
        "06/2018 – 07/2023",
        (
            "Accounted for $92M of equipment through two inspections without a finding",
            "Wrote the counseling notes of 31 Marines, all of them by hand first",
        ),
    ),
    (
        "United States Marine Corps",
        "Okinawa, Japan",
        "Warehouse Noncommissioned Officer",
        "03/2014 – 06/2018",
        ("Ran a humidity-controlled store through four typhoon seasons",),
    ),
    (
        "United States Marine Corps",
        "Camp Pendleton, CA",
        "Supply Administration and Operations Clerk",
        "09/2011 – 03/2014",
        ("Requisitions, receipts and the lost boots of a battalion",),
    ),
)
SCHOOLS = (
    ("Campbell University", "Bachelor of Business Administration, Expected May 2027"),
    ("Coastal Carolina Community College", "Associate in General Education, 2017"),
)


def flyer() -> bytes:
    """Three drawn boxes: the career is told first in the file and stands at the right of the page."""
    career = [box_head("Experience")]
    for title, salon, dates, told in CHAIRS:
        career.append(paragraph(run(title, bold=True, size=12), before=8))
        career.append(paragraph(run(salon, ink="A0527A")))
        career.append(paragraph(run(dates, size=9, ink="777777")))
        career.append(paragraph(run(told)))
    side = [
        box_head("Contact"), said("(702) 555-0188"), said("juniper.so@silverstate.example"), said("Henderson, NV"),
        box_head("Education"), said("Cosmetology Diploma", bold=True), said("Euphoria Institute of Beauty"),
        said("2016"), said("High School Diploma", bold=True), said("Basic High School"), said("2014"),
        box_head("License"), said("Nevada Cosmetologist, current"),
        box_head("What I do well"), said("Balayage"), said("Curly cuts"), said("Bridal parties of nine"),
    ]  # fmt: skip
    head = [
        paragraph(run("Juniper Salazar-Okoro", bold=True, size=28, ink="FFFFFF"), align="center"),
        paragraph(run("HAIR STYLIST  |  COLOR SPECIALIST", size=12, ink="FFFFFF"), align="center"),
    ]
    boxes = (
        drawn_box("".join(career), (215, 130, 370, 620), 3)
        + drawn_box("".join(side), (25, 130, 180, 620), 2, "F6E6EE")
        + drawn_box("".join(head), (0, 20, 612, 95), 1, "7B2D54")
    )
    return packed(f"<w:p>{boxes}</w:p>")


def box_head(text: str) -> str:
    return paragraph(run(text, bold=True, size=14, ink="7B2D54"), before=10)


def said(text: str, *, bold: bool = False) -> str:
    return paragraph(run(text, bold=bold))


CHAIRS = (
    (
        "Stylist, Booth Renter",
        "The Copper Comb, Henderson, NV",
        "2021 – now",
        "Own book of 140 regulars, nine in ten of them rebooked before they leave. Keeps her own taxes and towels.",
    ),
    (
        "Hair Stylist",
        "Square Salon, Las Vegas, NV",
        "Sept 2017 – Dec 2020",
        "Walk-ins, weddings, and a year of haircuts on patios. Sold more conditioner than anyone and meant it.",
    ),
    (
        "Salon Assistant",
        "Globe Salon, Las Vegas, NV",
        "Summer 2017",
        "Shampoo, sweep, listen.",
    ),
    (
        "Hostess/Server",
        "Lucille’s Smokehouse Bar-B-Que, Henderson, NV",
        "2014 – 2017",
        "Paid for beauty school in brisket.",
    ),
)
