"""Two Word files people made by hand: tab stops under a page header, and spaces."""

from bench.resumes.unmet.sixth.word import line, linked, paper, printed, right_tab, rule, saved
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt


def header_teacher() -> bytes:
    """Name and contact in the page header, tab stops, promotions at one school district."""
    made = paper("Garamond", 11.5)
    header = made.sections[0].header
    header.paragraphs[0].add_run("Philippa R. Osei-Dunham").font.size = Pt(22)
    header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    contact = header.add_paragraph("3406 Sycamore Street, Louisville, KY 40211 | 502.555.0123 | ")
    linked(contact, "philippa.od@bluegrass.example")
    contact.alignment = WD_ALIGN_PARAGRAPH.CENTER
    rule(contact, "000000")
    line(made, "*CERTIFICATION", before=6)
    line(made, "Kentucky Professional Certificate, Elementary (P-5); Literacy Specialist (P-12) endorsement")
    line(made, "*EDUCATION", before=8)
    right_tab(line(made, "*Bellarmine University", ", Louisville, KY\tMay 2016"), 6.9)
    line(made, "_Master of Education in Literacy")
    right_tab(line(made, "*Western Kentucky University", ", Bowling Green, KY\tMay 2010"), 6.9)
    line(made, "_Bachelor of Science in Elementary Education")
    line(made, "*TEACHING EXPERIENCE", before=8)
    right_tab(line(made, "*Jefferson County Public Schools", ", Louisville, KY\tAugust 2012 – Present"), 6.9)
    for title, years, told in SCHOOL:
        right_tab(line(made, f"_{title}", f"\t{years}", before=4), 6.9)
        line(made, told, style="List Bullet")
    right_tab(line(made, "*Warren County Schools", ", Bowling Green, KY\tAugust 2010 – June 2012", before=4), 6.9)
    line(made, "_Third Grade Teacher")
    line(made, "Twenty-four children, two of them newly arrived from Burma", style="List Bullet")
    line(made, "*OTHER EXPERIENCE", before=8)
    right_tab(line(made, "*Camp Piomingo", ", Brandenburg, KY\tSummers 2008 – 2010"), 6.9)
    line(made, "_Waterfront Director")
    line(made, "*MEMBERSHIPS", before=8)
    line(made, "International Literacy Association; Kentucky Reading Association (board, 2019–21)")
    return saved(made)


SCHOOL = (
    ("Instructional Coach", "2020 – Present", "Sits in 12 classrooms a week and is invited back"),
    ("Reading Interventionist", "2016 – 2020", "Small groups; 41 of 52 children left at grade level"),
    ("Second Grade Teacher", "2012 – 2016", "Started the Friday family breakfast that still goes on"),
)


def cook() -> bytes:
    """One line a job, spaced by hand, exported by an office program."""
    made = paper("Times New Roman", 12, 1.0)
    line(made, "*Thelonius “Theo” Marchetti", size=16).alignment = WD_ALIGN_PARAGRAPH.CENTER
    line(made, "1805 S. Quaker Ave. Apt 4, Tulsa, OK 74120").alignment = WD_ALIGN_PARAGRAPH.CENTER
    line(made, "918-555-0191    theo.marchetti@route66.example").alignment = WD_ALIGN_PARAGRAPH.CENTER
    for heading, lines in COOK:
        run = line(made, f"*{heading}", before=12).runs[0]
        run.underline = True
        for text in lines:
            line(made, text.lstrip("~"), style="List Bullet" if text[:1] == "~" else None)
    return printed(made)


COOK = (
    ("Experience", (
        "*Sous Chef        Juniper Restaurant & Martini Lounge, Tulsa OK        06/2021 - Present",
        "~Orders, menus and a line of six; food cost at 28 percent",
        "~Makes all stocks and the Tuesday staff meal",
        "*Line Cook        The Tavern, Tulsa OK        03/2018 - 05/2021",
        "~Grill and saute, 200 covers on a Saturday",
        "*Prep Cook        Hard Rock Hotel & Casino, Catoosa OK        09/2016 - 02/2018",
        "~Forty gallons of soup before ten in the morning",
        "*Dishwasher        Ike’s Chili, Tulsa OK        2015 - 2016",
    )),
    ("Education", (
        "Associate in Applied Science, Culinary Arts        OSU Institute of Technology        2018",
        "Diploma        Will Rogers High School        2015",
    )),
    ("Certificates", ("ServSafe Manager, good until 2027", "Tulsa County food handler card")),
)  # fmt: skip
