"""Courses of study as people write them in several countries."""

import pytest

from wherenext.core.journey.resume import Certificate, Education
from wherenext.files.resume.formats.text import extract
from wherenext.files.resume.understanding.structure import read_lines

BEFORE = """Ada Marlow
ada@marlow.example

EXPERIENCE

Cook, Joe's Diner, Salem, OR, 2019 - 2021
- Cooked

EDUCATION

"""


def course(found: Education) -> tuple[str | None, ...]:
    start, end = found.period.start, found.period.end
    dates = (start.iso() if start else None, end.iso() if end else None)
    return found.degree, found.area, found.institution, found.place, *dates


def licence(found: Certificate) -> tuple[str | None, ...]:
    return found.name, found.issuer, found.date.iso() if found.date else None


COURSES: tuple[tuple[list[str], list[tuple[str | None, ...]]], ...] = (
    (
        [
            "University of Oregon, Eugene, OR                         June 2018",
            "Bachelor of Science in Biology, Minor in Chemistry",
            "GPA: 3.7/4.0; Dean's List six terms",
        ],
        [("Bachelor of Science", "Biology, Minor in Chemistry", "University of Oregon", "Eugene, OR", None, "2018-06")],
    ),
    (
        [
            "B.S. in Mechanical Engineering, Minor: Mathematics, Purdue University, West Lafayette, IN, May 2016",
            "Cumulative GPA 3.5",
        ],
        [
            (
                "B.S.",
                "Mechanical Engineering, Minor: Mathematics",
                "Purdue University",
                "West Lafayette, IN",
                None,
                "2016-05",
            )
        ],
    ),
    (
        [
            "Boise State University — Boise, Idaho",
            "Bachelor of Business Administration, Accounting — Expected May 2025",
            "Relevant Coursework: Audit; Tax; Cost Accounting; Business Law",
        ],
        [
            (
                "Bachelor of Business Administration",
                "Accounting",
                "Boise State University",
                "Boise, Idaho",
                None,
                "2025-05",
            )
        ],
    ),
    (
        [
            "Master of Public Health (MPH), Epidemiology, Emory University, Atlanta, GA, 2014",
            "B.A. Anthropology, cum laude, Grinnell College, Grinnell, IA, 2011",
        ],
        [
            ("Master of Public Health (MPH)", "Epidemiology", "Emory University", "Atlanta, GA", None, "2014"),
            ("B.A.", "Anthropology", "Grinnell College", "Grinnell, IA", None, "2011"),
        ],
    ),
    (
        ["Howard University, Washington, DC", "J.D., 2010", "B.A., Political Science, magna cum laude, 2007"],
        [
            ("J.D.", None, "Howard University", "Washington, DC", None, "2010"),
            ("B.A.", "Political Science", "Howard University", "Washington, DC", None, "2007"),
        ],
    ),
    (
        ["High School Diploma, Central High School, Pueblo, CO, 2009"],
        [("High School Diploma", None, "Central High School", "Pueblo, CO", None, "2009")],
    ),
    (
        ["GED, Pueblo Community College, 2010", "Certificate in Welding Technology, Pueblo Community College, 2012"],
        [
            ("GED", None, "Pueblo Community College", None, None, "2010"),
            ("Certificate", "Welding Technology", "Pueblo Community College", None, None, "2012"),
        ],
    ),
    (
        ["General Educational Development (GED)", "State of Ohio, 2003"],
        [("General Educational Development (GED)", None, "State of Ohio", None, None, "2003")],
    ),
    (
        ["Full Stack Web Development Bootcamp, General Assembly, Remote, Jan 2021 - Apr 2021"],
        [(None, "Full Stack Web Development Bootcamp", "General Assembly", "Remote", "2021-01", "2021-04")],
    ),
    (
        ["App Academy, San Francisco, CA", "Software Engineering Immersive, 1000+ hours                 2019"],
        [(None, "Software Engineering Immersive", "App Academy", "San Francisco, CA", None, "2019")],
    ),
    (
        [
            "Associate of Applied Science (AAS) in HVAC Technology",
            "Tulsa Community College - Tulsa, OK",
            "August 2015 to May 2017",
        ],
        [
            (
                "Associate of Applied Science (AAS)",
                "HVAC Technology",
                "Tulsa Community College",
                "Tulsa, OK",
                "2015-08",
                "2017-05",
            )
        ],
    ),
    (
        ["Lincoln High School - Lincoln, NE", "High school diploma"],
        [("High school diploma", None, "Lincoln High School", "Lincoln, NE", None, None)],
    ),
    (
        [
            "Ph.D. in Chemistry, University of Michigan, Ann Arbor, MI, 2012",
            "Dissertation: Slow light in cold rooms",
            "M.S. in Chemistry, University of Toledo, Toledo, OH, 2007",
        ],
        [
            ("Ph.D.", "Chemistry", "University of Michigan", "Ann Arbor, MI", None, "2012"),
            ("M.S.", "Chemistry", "University of Toledo", "Toledo, OH", None, "2007"),
        ],
    ),
    (
        ["2012    Ph.D., Chemistry, University of Michigan", "2007    M.S., Chemistry, University of Toledo"],
        [
            ("Ph.D.", "Chemistry", "University of Michigan", None, None, "2012"),
            ("M.S.", "Chemistry", "University of Toledo", None, None, "2007"),
        ],
    ),
    (
        ["UCLA, B.A. in Economics (2015)", "Santa Monica College, A.A. in Liberal Arts (2013)"],
        [
            ("B.A.", "Economics", "UCLA", None, None, "2015"),
            ("A.A.", "Liberal Arts", "Santa Monica College", None, None, "2013"),
        ],
    ),
    (
        [
            "University of Sheffield                             Sept 2009 – July 2012",
            "BA (Hons) History, First Class",
            "",
            "King Edward VII School, Sheffield                    2002 – 2009",
            "A-Levels: History (A), English Literature (A), French (B)",
            "GCSEs: 9 A*-B",
        ],
        [
            ("BA (Hons)", "History", "University of Sheffield", None, "2009-09", "2012-07"),
            (
                "A-Levels",
                "History (A), English Literature (A), French (B)",
                "King Edward VII School",
                "Sheffield",
                "2002",
                "2009",
            ),
        ],
    ),
    (
        [
            "2014-2017  BTEC Level 3 Extended Diploma in Health and Social Care, Stockport College",
            "2012-2014  NVQ Level 2 in Hairdressing, Tameside College",
        ],
        [
            ("BTEC Level 3 Extended Diploma", "Health and Social Care", "Stockport College", None, "2014", "2017"),
            ("NVQ Level 2", "Hairdressing", "Tameside College", None, "2012", "2014"),
        ],
    ),
    (
        [
            "Bachelor of Commerce (Honours), Queen's University, Kingston, ON        2008 – 2012",
            "Ontario Secondary School Diploma, Glebe Collegiate Institute, Ottawa, ON     2008",
        ],
        [
            ("Bachelor of Commerce (Honours)", None, "Queen's University", "Kingston, ON", "2008", "2012"),
            ("Ontario Secondary School Diploma", None, "Glebe Collegiate Institute", "Ottawa, ON", None, "2008"),
        ],
    ),
    (
        ["Red Seal Certificate, Industrial Mechanic (Millwright), SAIT, Calgary, AB, 2014"],
        [("Red Seal Certificate", "Industrial Mechanic (Millwright)", "SAIT", "Calgary, AB", None, "2014")],
    ),
    (
        ["Diploma, Practical Nursing | Bow Valley College | Calgary, Alberta | 2016"],
        [("Diploma", "Practical Nursing", "Bow Valley College", "Calgary, Alberta", None, "2016")],
    ),
    (
        [
            "B.Tech (Computer Science and Engineering), Vellore Institute of Technology, Vellore, 2014-2018, CGPA 8.4",
            "Class XII (CBSE), Delhi Public School, R.K. Puram, 2014 – 92%",
            "Class X (CBSE), Delhi Public School, R.K. Puram, 2012 – 9.8 CGPA",
        ],
        [
            (
                "B.Tech",
                "Computer Science and Engineering",
                "Vellore Institute of Technology",
                "Vellore",
                "2014",
                "2018",
            ),
            ("Class XII (CBSE)", None, "Delhi Public School", "R.K. Puram", None, "2014"),
            ("Class X (CBSE)", None, "Delhi Public School", "R.K. Puram", None, "2012"),
        ],
    ),
    (
        [
            "MBA (Finance) from Symbiosis Institute of Business Management, Pune in 2012 with 68%",
            "B.Com from Delhi University in 2010 with 64%",
        ],
        [
            ("MBA", "Finance", "Symbiosis Institute of Business Management", "Pune", None, "2012"),
            ("B.Com", None, "Delhi University", None, None, "2010"),
        ],
    ),
    (
        [
            "• B.E. in Electronics and Communication, Anna University, Chennai, 2011, First Class with Distinction",
            "• HSC, Kendriya Vidyalaya, Chennai, 2007, 88%",
            "• SSLC, Kendriya Vidyalaya, Chennai, 2005, 90%",
        ],
        [
            ("B.E.", "Electronics and Communication", "Anna University", "Chennai", None, "2011"),
            ("HSC", None, "Kendriya Vidyalaya", "Chennai", None, "2007"),
            ("SSLC", None, "Kendriya Vidyalaya", "Chennai", None, "2005"),
        ],
    ),
    (
        [
            "Master of Computer Applications (MCA), Osmania University, Hyderabad                 2009",
            "Aggregate: 74.5%",
        ],
        [("Master of Computer Applications (MCA)", None, "Osmania University", "Hyderabad", None, "2009")],
    ),
    (
        [
            "10/2011 – 09/2014   Bachelor of Science, Wirtschaftsinformatik",
            "                    Technische Universität Darmstadt",
            "                    Abschlussnote: 1,8",
            "08/2002 – 06/2011   Abitur, Ludwig-Georgs-Gymnasium, Darmstadt",
        ],
        [
            (
                "Bachelor of Science",
                "Wirtschaftsinformatik",
                "Technische Universität Darmstadt",
                None,
                "2011-10",
                "2014-09",
            ),
            ("Abitur", None, "Ludwig-Georgs-Gymnasium", "Darmstadt", "2002-08", "2011-06"),
        ],
    ),
    (
        [
            "2008 – 2011   Ausbildung zum Industriekaufmann, Bosch GmbH, Stuttgart",
            "2008          Mittlere Reife, Realschule Plieningen",
        ],
        [
            ("Ausbildung", "Industriekaufmann", "Bosch GmbH", "Stuttgart", "2008", "2011"),
            ("Mittlere Reife", None, "Realschule Plieningen", None, None, "2008"),
        ],
    ),
    (
        ["Diplom-Ingenieur Maschinenbau (FH), Fachhochschule Aachen, 1999 - 2004, Note 2,1"],
        [("Diplom-Ingenieur", "Maschinenbau (FH)", "Fachhochschule Aachen", None, "1999", "2004")],
    ),
    (
        [
            "Ausbildung zur Gesundheits- und Krankenpflegerin",
            "Universitätsklinikum Essen, 09/2005 – 08/2008",
            "Allgemeine Hochschulreife",
            "Gymnasium Borbeck, Essen, 2005",
        ],
        [
            (
                "Ausbildung",
                "Gesundheits- und Krankenpflegerin",
                "Universitätsklinikum Essen",
                None,
                "2005-09",
                "2008-08",
            ),
            ("Allgemeine Hochschulreife", None, "Gymnasium Borbeck", "Essen", None, "2005"),
        ],
    ),
    (
        [
            "2015 – 2017 : Master 2 Marketing, Université Paris-Dauphine, Paris",
            "2012 – 2015 : Licence Économie-Gestion, Université de Nantes, Nantes",
            "2012 : Baccalauréat ES, mention Bien, Lycée Clemenceau, Nantes",
        ],
        [
            ("Master 2", "Marketing", "Université Paris-Dauphine", "Paris", "2015", "2017"),
            ("Licence", "Économie-Gestion", "Université de Nantes", "Nantes", "2012", "2015"),
            ("Baccalauréat", "ES", "Lycée Clemenceau", "Nantes", None, "2012"),
        ],
    ),
    (
        [
            "BTS Comptabilité et Gestion – Lycée Jean Monnet, Strasbourg – 2009",
            "Bac Pro Commerce – Lycée Oberlin, Strasbourg – 2007",
        ],
        [
            ("BTS", "Comptabilité et Gestion", "Lycée Jean Monnet", "Strasbourg", None, "2009"),
            ("Bac Pro", "Commerce", "Lycée Oberlin", "Strasbourg", None, "2007"),
        ],
    ),
    (
        ["Diplôme d'Ingénieur, INSA Lyon, 2006", "CAP Cuisine, CFA Médéric, Paris, 2001"],
        [
            ("Diplôme d'Ingénieur", None, "INSA Lyon", None, None, "2006"),
            ("CAP", "Cuisine", "CFA Médéric", "Paris", None, "2001"),
        ],
    ),
    (
        [
            "2010 – 2014  Grado en Administración y Dirección de Empresas",
            "             Universidad de Zaragoza, Zaragoza",
            "2008 – 2010  Bachillerato, IES Goya, Zaragoza",
        ],
        [
            ("Grado", "Administración y Dirección de Empresas", "Universidad de Zaragoza", "Zaragoza", "2010", "2014"),
            ("Bachillerato", None, "IES Goya", "Zaragoza", "2008", "2010"),
        ],
    ),
    (
        [
            "Licenciatura en Derecho, Universidad Complutense de Madrid, 2003",
            "Ciclo Formativo de Grado Superior en Comercio Internacional, IES Clara del Rey, Madrid, 2008",
        ],
        [
            ("Licenciatura", "Derecho", "Universidad Complutense de Madrid", None, None, "2003"),
            (
                "Ciclo Formativo de Grado Superior",
                "Comercio Internacional",
                "IES Clara del Rey",
                "Madrid",
                None,
                "2008",
            ),
        ],
    ),
    (
        [
            "Máster Universitario en Dirección de Proyectos | Universidad Politécnica de Valencia | 2016",
            "Técnico Superior en Administración y Finanzas | IES La Marxadella | 2009",
        ],
        [
            (
                "Máster Universitario",
                "Dirección de Proyectos",
                "Universidad Politécnica de Valencia",
                None,
                None,
                "2016",
            ),
            ("Técnico Superior", "Administración y Finanzas", "IES La Marxadella", None, None, "2009"),
        ],
    ),
    (
        [
            "B.Sc. (Hons) Accounting, Second Class Upper, University of Lagos, Akoka, 2011",
            "West African Senior School Certificate (WASSCE), Government College, Umuahia, 2006",
        ],
        [
            ("B.Sc. (Hons)", "Accounting", "University of Lagos", "Akoka", None, "2011"),
            ("West African Senior School Certificate (WASSCE)", None, "Government College", "Umuahia", None, "2006"),
        ],
    ),
    (
        [
            "HND Electrical Engineering, Yaba College of Technology, Lagos, 2009",
            "OND Electrical Engineering, Federal Polytechnic, Ilaro, 2006",
            "SSCE, Baptist Boys High School, Abeokuta, 2003",
        ],
        [
            ("HND", "Electrical Engineering", "Yaba College of Technology", "Lagos", None, "2009"),
            ("OND", "Electrical Engineering", "Federal Polytechnic", "Ilaro", None, "2006"),
            ("SSCE", None, "Baptist Boys High School", "Abeokuta", None, "2003"),
        ],
    ),
    (
        [
            "Bachelor of Science in Hotel and Restaurant Management",
            "University of San Carlos, Cebu City",
            "June 2008 - March 2012",
            "",
            "Secondary: Cebu City National Science High School, 2004 - 2008",
            "Elementary: Lahug Elementary School, 1998 - 2004",
        ],
        [
            (
                "Bachelor of Science",
                "Hotel and Restaurant Management",
                "University of San Carlos",
                "Cebu City",
                "2008-06",
                "2012-03",
            ),
            ("Secondary", None, "Cebu City National Science High School", None, "2004", "2008"),
            ("Elementary", None, "Lahug Elementary School", None, "1998", "2004"),
        ],
    ),
    (
        [
            "University of Texas at Austin",
            "Bachelor of Arts",
            "Major: Government",
            "Minor: Spanish",
            "Graduated: May 2009",
        ],
        [("Bachelor of Arts", "Government", "University of Texas at Austin", None, None, "2009-05")],
    ),
    (
        ["Degree: Bachelor of Fine Arts in Sculpture", "School: Alfred University, Alfred, NY", "Year: 2003"],
        [("Bachelor of Fine Arts", "Sculpture", "Alfred University", "Alfred, NY", None, "2003")],
    ),
    (
        [
            "Master's degree, Library and Information Science, San Jose State University, 2013 - 2015",
            "Bachelor's degree, English Language and Literature, UC Davis, 2007 - 2011",
        ],
        [
            ("Master's degree", "Library and Information Science", "San Jose State University", None, "2013", "2015"),
            ("Bachelor's degree", "English Language and Literature", "UC Davis", None, "2007", "2011"),
        ],
    ),
    (
        [
            "Ohio University",
            "Master of Education - MEd, Curriculum and Instruction",
            "2016 - 2018",
            "",
            "Marietta College",
            "Bachelor of Arts - BA, Early Childhood Education",
            "2009 - 2013",
        ],
        [
            ("Master of Education – MEd", "Curriculum and Instruction", "Ohio University", None, "2016", "2018"),
            ("Bachelor of Arts – BA", "Early Childhood Education", "Marietta College", None, "2009", "2013"),
        ],
    ),
    (
        [
            "Harvard Extension School: Graduate Certificate in Data Science, 2019",
            "Tufts University: BS in Civil Engineering, 2010",
        ],
        [
            ("Graduate Certificate", "Data Science", "Harvard Extension School", None, None, "2019"),
            ("BS", "Civil Engineering", "Tufts University", None, None, "2010"),
        ],
    ),
    (
        [
            "MIT, Cambridge, MA",
            "S.B. in Physics, 2006",
            "Thesis: Quiet detectors",
            "",
            "Phillips Exeter Academy, Exeter, NH",
            "Diploma, 2002",
        ],
        [
            ("S.B.", "Physics", "MIT", "Cambridge, MA", None, "2006"),
            ("Diploma", None, "Phillips Exeter Academy", "Exeter, NH", None, "2002"),
        ],
    ),
    (
        [
            "M.A. TESOL, Columbia University Teachers College, New York, NY (in progress, expected 2026)",
            "B.A. Linguistics with Honors, Reed College, Portland, OR (2018)",
        ],
        [
            ("M.A.", "TESOL", "Columbia University Teachers College", "New York, NY", None, "2026"),
            ("B.A.", "Linguistics", "Reed College", "Portland, OR", None, "2018"),
        ],
    ),
    (
        [
            "Columbia University, New York, NY                                 Expected: December 2025",
            "Candidate for Bachelor of Arts in Statistics",
        ],
        [("Bachelor of Arts", "Statistics", "Columbia University", "New York, NY", None, "2025-12")],
    ),
    (
        ["Cosmetology License Program, 1500 hours, Paul Mitchell The School, Tampa, FL, 2017"],
        [(None, "Cosmetology License Program", "Paul Mitchell The School", "Tampa, FL", None, "2017")],
    ),
    (
        [
            "Certificate III in Mobile Plant Technology",
            "South Elm TAFE",
            "Finished 2014",
            "",
            "Year 12, WACE",
            "Mandurah Senior College",
            "Finished 2010",
        ],
        [
            ("Certificate III", "Mobile Plant Technology", "South Elm TAFE", None, None, "2014"),
            ("Year 12", "WACE", "Mandurah Senior College", None, None, "2010"),
        ],
    ),
    (
        [
            "• Tecnólogo em Logística. FATEC Zona Norte, conclusão em 2018.",
            "• Ensino Médio. Escola Maria Clara, conclusão em 2010.",
        ],
        [
            ("Tecnólogo", "Logística", "FATEC Zona Norte", None, None, "2018"),
            ("Ensino", "Médio", "Escola Maria Clara", None, None, "2010"),
        ],
    ),
    (
        [
            "M.A., English (Rhetoric), Elm State University, 2013. Thesis: “Slow Commas.”",
            "B.A., English, University of Northern Elm, 2010.",
        ],
        [
            ("M.A.", "English (Rhetoric)", "Elm State University", None, None, "2013"),
            ("B.A.", "English", "University of Northern Elm", None, None, "2010"),
        ],
    ),
    (
        ["Elm Community College, Welding Technology certificate, 2018 (evenings)", "Oak High School, diploma, 2014"],
        [
            ("Welding Technology certificate", None, "Elm Community College", None, None, "2018"),
            ("diploma", None, "Oak High School", None, None, "2014"),
        ],
    ),
    (
        [
            "Elm Community High School          expected June 2027",
            "High School Diploma       GPA: 3.61",
            "Classes: AP Biology, Spanish 4, Yearbook",
        ],
        [("High School Diploma", None, "Elm Community High School", None, None, "2027-06")],
    ),
    (
        [
            "Certified Payroll Technician, Elm Payroll Association, Dublin, 2017 – 2018",
            "Leaving Certificate, Scoil Mhuire, Portlaoise, 2005 – 2011",
        ],
        [
            ("Certified Payroll Technician", None, "Elm Payroll Association", "Dublin", "2017", "2018"),
            ("Leaving Certificate", None, "Scoil Mhuire", "Portlaoise", "2005", "2011"),
        ],
    ),
)


@pytest.mark.parametrize(("rows", "expected"), COURSES, ids=[rows[0][:40] for rows, _ in COURSES])
def test_courses_as_they_are_written(rows: list[str], expected: list[tuple[str | None, ...]]) -> None:
    found = read_lines(extract((BEFORE + "\n".join(rows)).encode()).lines)

    assert [course(one) for one in found.education] == expected
    assert not found.certificates


LICENCES: tuple[tuple[list[str], list[tuple[str | None, ...]], list[tuple[str | None, ...]]], ...] = (
    (
        [
            "A.A.S. Nursing, Gateway Community College, Phoenix, AZ (2013)",
            "Registered Nurse License, Arizona #RN123456, expires 2026",
        ],
        [("A.A.S.", "Nursing", "Gateway Community College", "Phoenix, AZ", None, "2013")],
        [("Registered Nurse License", "Arizona", "2026")],
    ),
    (
        [
            "PADI Divemaster, 2015",
            "CDL Class A, State of Texas, 2012",
            "Diploma in Hospitality, Lambton College, Sarnia, ON, 2010",
        ],
        [("Diploma", "Hospitality", "Lambton College", "Sarnia, ON", None, "2010")],
        [("PADI Divemaster", None, "2015"), ("CDL Class A", "State of Texas", "2012")],
    ),
    (
        [
            "Project Management Professional (PMP), Project Management Institute, 2016",
            "Lean Six Sigma Green Belt, ASQ, 2014",
            "B.S., Industrial Engineering, Kettering University, Flint, MI, 2008",
        ],
        [("B.S.", "Industrial Engineering", "Kettering University", "Flint, MI", None, "2008")],
        [
            ("Project Management Professional (PMP)", "Project Management Institute", "2016"),
            ("Lean Six Sigma Green Belt", "ASQ", "2014"),
        ],
    ),
    (
        [
            "Licensed Practical Nurse, Board of Nursing, Ohio, License PN.123456",
            "Practical Nursing Diploma, Hondros College, Westerville, OH, 2014",
        ],
        [("Practical Nursing Diploma", None, "Hondros College", "Westerville, OH", None, "2014")],
        [("Licensed Practical Nurse", "Board of Nursing, Ohio", None)],
    ),
    (
        [
            "ITIL 4 Managing Professional, PeopleCert       2022",
            "HDI Support Center Manager, HDI       2019",
            "B.A., Communication, Franklin State University       2011",
        ],
        [("B.A.", "Communication", "Franklin State University", None, None, "2011")],
        [("ITIL 4 Managing Professional", "PeopleCert", "2022"), ("HDI Support Center Manager", "HDI", "2019")],
    ),
)


@pytest.mark.parametrize(("rows", "courses", "licences"), LICENCES, ids=[rows[0][:40] for rows, _, _ in LICENCES])
def test_licences_among_courses_are_certificates(
    rows: list[str], courses: list[tuple[str | None, ...]], licences: list[tuple[str | None, ...]]
) -> None:
    found = read_lines(extract((BEFORE + "\n".join(rows)).encode()).lines)

    assert [course(one) for one in found.education] == courses
    assert [licence(one) for one in found.certificates] == licences


def test_degree_behind_the_place_of_its_school_is_one() -> None:
    rows = ["2010-2014: Elm University, Salem, OR. Bachelor of Science in Forestry, minor in Spanish. GPA 3.6"]

    found = read_lines(extract((BEFORE + "\n".join(rows)).encode()).lines).education

    assert [(one.degree, one.institution, one.place) for one in found] == [
        ("Bachelor of Science", "Elm University", "Salem, OR")
    ]


def test_advisor_in_brackets_is_no_subject() -> None:
    rows = ["Elm University — Ph.D. in Physics, 2015 (advisor: R. Brindle)", "Oak College — B.S. in Physics, 2010"]

    found = read_lines(extract((BEFORE + "\n".join(rows)).encode()).lines).education

    assert [one.area for one in found] == ["Physics", "Physics"]


def test_what_is_asked_below_a_course_is_told_of_it() -> None:
    rows = [
        "Elm University, Salem, OR",
        "Master's Degree 05/2015",
        "GPA: 3.7 of a maximum 4.00",
        "Credits Earned: 42 Semester hours",
        "Major: Forestry",
        "Committee: R. Brindle (chair), D. Vexley",
        "",
        "Oak College, Bend, OR",
        "Bachelor's Degree 05/2008",
    ]

    found = read_lines(extract((BEFORE + "\n".join(rows)).encode()).lines).education

    assert [course(one) for one in found] == [
        ("Master's Degree", "Forestry", "Elm University", "Salem, OR", None, "2015-05"),
        ("Bachelor's Degree", None, "Oak College", "Bend, OR", None, "2008-05"),
    ]


def test_school_broken_before_its_last_word_is_put_together() -> None:
    rows = ["2018   Certificate in Baking, Marlow Technical", "       Institute", "2013   BA in Irish, Elm University"]

    found = read_lines(extract((BEFORE + "\n".join(rows)).encode()).lines).education

    assert [one.institution for one in found] == ["Marlow Technical Institute", "Elm University"]


def test_thesis_under_a_heading_of_its_own_is_no_course() -> None:
    rows = [
        "Abitur, Marlow-Gymnasium, 2010",
        "",
        "MASTER THESIS",
        "",
        "Slow light in cold glass",
        "",
        "COURSES TAUGHT",
        "",
        "x",
    ]

    found = read_lines(extract((BEFORE + "\n".join(rows)).encode()).lines).education

    assert [course(one) for one in found] == [("Abitur", None, "Marlow-Gymnasium", None, None, "2010")]
