"""A Google Docs template, downloaded as a Word file."""

from bench.resumes.unmet.sixth.word import columns, emptied, line, paper, saved


def docs_swiss() -> bytes:
    """Google Docs, Swiss, downloaded as Word: headings at the left, the text in a second column."""
    made = paper("Roboto", 9, 0.9)
    left, right = columns(made, 2.0, 4.7)
    line(left, "*—", size=30, ink="F2511B")
    line(right, "*Tamsin Achebe-Kowalski", size=28, ink="000000")
    line(right, "*1120 Chestnut Hill Rd, Chattanooga, TN 37405", ink="F2511B")
    line(right, "*(423) 555-0174 | tamsin.ak@choomail.example", ink="F2511B")
    for heading, blocks in SWISS:
        left, right = columns(made, 2.0, 4.7)
        line(left, "*—", ink="F2511B")
        line(left, f"*{heading}", size=12, ink="F2511B")
        for first, second, told in blocks:
            line(right, *first, size=12, before=8)
            if second:
                line(right, second, size=8, ink="666666")
            line(right, told, ink="666666")
    for table in made.tables:
        for cell in table.rows[0].cells:
            emptied(cell)
    return saved(made)


SWISS: tuple[tuple[str, tuple[tuple[tuple[str, ...], str, str], ...]], ...] = (
    ("Skills", ((("Keeping a floor calm",), "", "Rosters, visual merchandising, Lightspeed, cash office, hiring"),)),
    (
        "Experience",
        (
            (
                ("*REI Co-op ", "/ Assistant Store Manager, Softgoods"),
                "NOVEMBER 2021 - PRESENT,  CHATTANOOGA, TN",
                "Runs a floor of 26 and a winter jacket wall that sells out by Thanksgiving.",
            ),
            (
                ("*Rock/Creek Outfitters ", "/ Footwear Lead"),
                "APRIL 2018 - OCTOBER 2021,  CHATTANOOGA, TN",
                "Fitted boots, taught fitting boots, wrote the one-page guide to fitting boots.",
            ),
            (
                ("*Belk ", "/ Sales Associate"),
                "SEPTEMBER 2015 - MARCH 2018,  CLEVELAND, TN",
                "Shoes, then cosmetics, then wherever the line was longest.",
            ),
        ),
    ),
    (
        "Education",
        (
            (
                ("*University of Tennessee at Chattanooga ", "/ Bachelor of Arts in Sociology"),
                "AUGUST 2013 - MAY 2017,  CHATTANOOGA, TN",
                "Paper on Saturday shopping and the end of the mall.",
            ),
        ),
    ),
    ("Awards", ((("Regional Coach of the Year, 2023",), "", "Chosen by the people coached."),)),
)
