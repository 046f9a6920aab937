"""Invented people: trades, careers, places and ways of writing, drawn from a seed.

Two casts share nothing: ``TUNED`` was looked at while the reader was written, ``HELD_OUT`` was not. Everything here is
made up; employers that exist by accident are meant as little as the people.
"""

import random
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Trade:
    titles: tuple[str, ...]
    employers: tuple[str, ...]
    told: tuple[str, ...]
    studies: tuple[tuple[str, str, str], ...]  # degree, area, school
    skills: tuple[str, ...]


@dataclass(frozen=True)
class Cast:
    first: tuple[str, ...]
    last: tuple[str, ...]
    places: tuple[tuple[str, ...], ...]
    trades: tuple[Trade, ...]


@dataclass(frozen=True)
class Job:
    title: str
    employer: str
    place: str
    start: tuple[int, int]
    end: tuple[int, int] | None
    told: tuple[str, ...]


@dataclass(frozen=True)
class Study:
    degree: str
    area: str
    school: str
    start: int
    end: int


@dataclass(frozen=True)
class Invented:
    name: str
    email: str
    phone: str
    place: str
    jobs: tuple[Job, ...]
    studies: tuple[Study, ...]
    skills: tuple[str, ...]
    languages: tuple[tuple[str, str], ...]
    summary: str
    dates: str
    headings: dict[str, str] = field(default_factory=dict)


def trade(titles: str, employers: str, told: str, studies: str, skills: str) -> Trade:
    def cut(text: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in text.strip().split(";") if part.strip())

    courses = tuple(tuple(part.strip() for part in line.split("/")) for line in cut(studies))
    return Trade(cut(titles), cut(employers), cut(told), courses, cut(skills))  # type: ignore[arg-type]


TUNED = Cast(
    first=tuple(
        "Maria James Aisha Daniel Sophie Miguel Hannah Kwame Ingrid Tomas Leila Patrick Grace Ravi Elena Samuel Nora Felix"
        " Joan Carmen Owen Fatima Lars Beatriz Peter Yvonne".split()
    ),
    last=tuple(
        "Alvarez Whitfield Okafor Lindqvist Brennan Castillo Meyer Mensah Petersen Novak Haddad O'Connor Sutherland Iyer Russo"
        " Achebe Fontaine Bauer Delgado Santos Griffiths Rahman Nilsen Carvalho Baker Cook".split()
    ),
    places=(
        ("Portland, OR", "Salem, OR", "Eugene, Oregon", "Boise, ID", "Tacoma, WA"),
        ("Dayton, OH", "Columbus, Ohio", "Toledo, OH", "Fort Wayne, IN", "Lansing, MI"),
        ("Leeds, UK", "Manchester, UK", "Sheffield, United Kingdom", "York, England", "London, UK"),
        ("Hamburg, Germany", "Lübeck, Germany", "Bremen, Germany", "Kiel, Germany", "Berlin, Germany"),
        ("Calgary, AB", "Red Deer, Alberta", "Toronto, ON", "Vancouver, BC", "Halifax, Nova Scotia"),
        ("Austin, TX", "San Antonio, TX", "Waco, Texas", "Dallas, TX", "Remote"),
    ),
    trades=(
        trade(
            "Licensed Practical Nurse; Charge Nurse; Registered Nurse; Nursing Assistant; Nurse Manager",
            "Harbor View Hospital; St. Brigid's Medical Center; Elm Street Clinic; Prairie Home Health; Northgate Care Center",
            "Cared for up to 24 residents on the night shift, with medication rounds and wound care; Trained nine new"
            " assistants in safe lifting and charting; Cut late medication rounds from 12 to 2 a week by changing the hand-over;"
            " Sat on the falls committee that reduced falls by a third in 2019; Took over staffing when the manager was on leave",
            "Associate Degree / Nursing / Lane Community College; Bachelor of Science / Nursing / Ohio Valley University;"
            " Certificate / Practical Nursing / Riverside Technical Institute",
            "Wound care; IV therapy; Electronic records; Triage; Patient education; Medication administration",
        ),
        trade(
            "Help Desk Technician; IT Support Specialist; Systems Administrator; Help Desk Manager; IT Manager",
            "Cascade Paper Company; Tri-County Schools; Meridian Software GmbH; Fernwood Insurance; Bluefin Logistics",
            "Answered 40 tickets a day and wrote the guides that halved repeat calls; Moved 600 people to a new mail system"
            " over one weekend; Led a team of seven technicians across three sites; Wrote the plan for recovery after outages"
            " and rehearsed it twice a year; Negotiated printer contracts that saved $38,000 a year",
            "B.S. / Information Systems / Portland State University; Associate of Applied Science / Network Administration /"
            " Clark College; MSc / Computer Science / University of Leeds",
            "Windows Server; Active Directory; Networking; PowerShell; Ticketing; Vendor management",
        ),
        trade(
            "Sous Chef; Line Cook; Head Chef; Kitchen Manager; Baker",
            "The Copper Pot; Lakeside Grill; Hotel Adler; Mill Street Bakery; Harvest Table Catering",
            "Ran a line of six on nights with 220 covers; Wrote the autumn menu around what three farms could deliver;"
            " Brought food cost from 36 to 29 percent; Taught butchery and stocks to apprentices; Passed every inspection"
            " without a remark",
            "Diploma / Culinary Arts / Western Culinary Institute; Certificate / Food Safety / Leeds City College;"
            " Associate of Arts / Hospitality Management / Columbus State Community College",
            "Menu planning; Butchery; Cost control; Food safety; Ordering; Pastry",
        ),
        trade(
            "Electrician; Apprentice Electrician; Journeyman Electrician; Foreman; Electrical Estimator",
            "Bright Line Electric, Inc.; Kowalski & Sons; Northern Light Contractors; Elektro Hansen GmbH; Valley Power Co.",
            "Wired 80 homes and two schools to code; Read drawings and laid out runs for crews of four; Found a grounding"
            " fault that three others had missed; Kept a record of zero lost days in six years; Priced jobs up to $400,000",
            "Certificate / Electrical Technology / Lane Community College; Apprenticeship / Electrical Work / IBEW Local 48"
            " Training Center; Diploma / Electrical Engineering / Fachhochschule Kiel",
            "Conduit bending; Blueprint reading; Motor controls; Troubleshooting; Safety; Estimating",
        ),
        trade(
            "Accountant; Bookkeeper; Senior Accountant; Finance Manager; Controller",
            "Hollis & Reed LLP; Greenway Foods Ltd; Summit Credit Union; Fielding Manufacturing; City of Salem",
            "Closed the books in four days instead of nine; Prepared returns for 65 small businesses; Found duplicate payments"
            " worth $112,000; Set up budgets with eleven department heads; Guided two audits without findings",
            "Bachelor of Arts / Accounting / Boise State University; BSc / Accounting and Finance / University of York;"
            " Master of Business Administration / Finance / University of Calgary",
            "Excel; QuickBooks; Payroll; Budgeting; Audit; Tax",
        ),
        trade(
            "Warehouse Associate; Forklift Operator; Shift Supervisor; Warehouse Manager; Delivery Driver",
            "Orion Distribution; Pacific Freight Lines; Great Plains Grocery; Nordlicht Logistik GmbH; BoxRight",
            "Loaded and checked 30 trailers a shift; Rearranged pick aisles so that walking fell by a fifth; Counted stock to"
            " 99.6 percent; Trained 25 drivers on the forklift; Drove 400 miles a day with a clean record",
            "High School Diploma / General Studies / Roosevelt High School; Certificate / Supply Chain Management / Tacoma"
            " Community College; Associate Degree / Logistics / Sinclair Community College",
            "Forklift; Inventory; Shipping; Scheduling; Safety; SAP",
        ),
        trade(
            "Teacher; Fourth Grade Teacher; Teaching Assistant; Department Head; Math Teacher",
            "Jefferson Elementary School; Ridgeview Academy; Hampton Road Primary School; Salem-Keizer School District;"
            " Gymnasium am Hafen",
            "Taught classes of 28 with reading levels four years apart; Built a reading corner from donations of 900 books;"
            " Coached the chess team to the state finals; Wrote the fraction unit now used by the whole district; Met every"
            " family at home in the first term",
            "Bachelor of Education / Primary Education / University of Leeds; Master of Arts / Teaching / Willamette University;"
            " B.A. / Mathematics / Ohio Wesleyan University",
            "Lesson planning; Classroom management; Assessment; Differentiation; Parent communication; Google Classroom",
        ),
        trade(
            "Software Engineer; Junior Developer; Senior Software Engineer; Data Analyst; Engineering Manager",
            "Quillstone; Nimbus Analytics; Tidewater Labs; Okapi Software; Bergmann Systems AG",
            "Built the booking service that handles 3,000 requests a second; Replaced a nightly job of six hours by one of"
            " twelve minutes; Mentored four juniors, two of whom now lead teams; Brought tests from 20 to 85 percent of branches;"
            " Ran the on-call rota for a year",
            "B.Sc. / Computer Science / University of Toronto; M.Sc. / Data Science / Technische Universität Hamburg;"
            " Bachelor of Engineering / Software Engineering / University of Sheffield",
            "Python; PostgreSQL; Kubernetes; TypeScript; Go; Terraform",
        ),
        trade(
            "Store Manager; Sales Associate; Assistant Manager; Cashier; District Manager",
            "Harper's Hardware; Stitch & Thread; Fresh Basket Markets; Kaufhaus Lindner; Trailhead Outfitters",
            "Raised sales of paint by 18 percent with Saturday classes; Hired and scheduled 32 people; Brought shrinkage"
            " below one percent; Opened two stores on time; Knew most customers by name",
            "Associate Degree / Business / Chemeketa Community College; Bachelor of Commerce / Marketing / Dalhousie University;"
            " Certificate / Retail Management / Leeds City College",
            "Merchandising; Scheduling; Customer service; Point of sale; Hiring; Loss prevention",
        ),
        trade(
            "Social Worker; Case Manager; Youth Counselor; Program Director; Intake Coordinator",
            "Harbor House Shelter; Multnomah County; Open Door Family Services; Leeds City Council; Second Step Foundation",
            "Carried a caseload of 34 families; Found permanent homes for 51 young people; Wrote the grant that pays for"
            " evening hours; Spoke for children in court twice a month; Set up peer supervision that kept four colleagues from"
            " leaving",
            "Master of Social Work / Social Work / Portland State University; B.A. / Sociology / University of Michigan;"
            " Diploma / Youth Work / University of York",
            "Case planning; Crisis intervention; Motivational interviewing; Grant writing; Court reports; Group work",
        ),
        trade(
            "CNC Machinist; Machine Operator; Tool and Die Maker; Production Supervisor; Quality Inspector",
            "Ironbridge Precision; Miami Valley Tool & Die; Weser Maschinenbau GmbH; Allied Fasteners Corp.; Great Lakes Castings",
            "Held tolerances of two hundredths on titanium; Wrote programs for five-axis mills; Cut set-up from 90 to 35"
            " minutes; Led twelve people on second shift; Measured first parts and signed them off",
            "Certificate / Machine Tool Technology / Sinclair Community College; Diploma / Mechanical Engineering / Hochschule"
            " Bremen; Associate of Applied Science / Manufacturing Technology / Ivy Tech Community College",
            "G-code; GD&T; Mastercam; Calipers and gauges; Lean; 5S",
        ),
        trade(
            "Graphic Designer; Marketing Coordinator; Art Director; Marketing Manager; Communications Specialist",
            "Foxglove Studio; Larkspur Media; Bright & Beam; Stadtwerke Lübeck; Rocky Mountain Tourism Board",
            "Drew the identity of a museum that opened in 2021; Doubled newsletter readers to 48,000; Planned a campaign over"
            " four channels on $20,000; Led a studio of five; Photographed and set a catalogue of 140 pages",
            "Bachelor of Fine Arts / Graphic Design / Alberta University of the Arts; B.A. / Communications / University of Texas"
            " at Austin; MA / Visual Communication / University of Leeds",
            "Illustrator; InDesign; Copywriting; Photography; Web design; Brand strategy",
        ),
    ),
)

HELD_OUT = Cast(
    first=tuple(
        "Oluwaseun Katarzyna Thomas Mei Rosalind Dmitri Soledad Björn Thandiwe Andrew Noor Giulia Walter Priscilla Hiroshi"
        " Marguerite Declan Anjali Gustavo Ruth".split()
    ),
    last=tuple(
        "Adeyemi Kowalczyk Harrington Chen Pemberton Volkov Quintero Sandström Nkosi MacLeod Al-Sayed Bianchi Huber Larsen"
        " Nakamura Tremblay Fitzgerald Deshpande Ferreira Goldberg".split()
    ),
    places=(
        ("Tucson, AZ", "Mesa, Arizona", "Albuquerque, NM", "Flagstaff, AZ", "Las Cruces, NM"),
        ("Scranton, PA", "Allentown, Pennsylvania", "Trenton, NJ", "Wilmington, DE", "Albany, NY"),
        ("Cork, Ireland", "Galway, Ireland", "Dublin, Ireland", "Limerick, Ireland"),
        ("Graz, Austria", "Linz, Austria", "Vienna, Austria", "Zurich, Switzerland"),
        ("Brisbane, QLD", "Cairns, Queensland", "Newcastle, NSW", "Melbourne, Australia"),
        ("Lagos, Nigeria", "Ibadan, Nigeria", "Abuja, Nigeria", "Accra, Ghana"),
        ("Pune, India", "Nashik, Maharashtra", "Mumbai, India", "Bengaluru, India"),
        ("Savannah, GA", "Macon, Georgia", "Mobile, AL", "Chattanooga, TN", "Remote"),
    ),
    trades=(
        trade(
            "Dental Hygienist; Dental Assistant; Office Manager; Treatment Coordinator; Lead Hygienist",
            "Saguaro Family Dentistry; Bright Smile Dental Group; Dr. Pohl & Partner; Coastal Orthodontics; Riverside Dental Care",
            "Saw ten patients a day with time for questions; Brought recalls from 61 to 83 percent; Ordered supplies for four"
            " chairs; Taught brushing in eleven schools; Learned to calm children before the chair moved",
            "Associate of Science / Dental Hygiene / Pima Community College; Certificate / Dental Assisting / Savannah Technical"
            " College; Diploma / Oral Health / Technological University Dublin",
            "Periodontal charting; Radiography; Local anaesthesia; Dentrix; Sterilisation; Insurance billing",
        ),
        trade(
            "Plumber; Apprentice Plumber; Master Plumber; Service Manager; Pipefitter",
            "Desert Springs Plumbing; Murphy Brothers Mechanical; Alpenwasser Installationen; Reliable Rooter LLC; Keystone Heating",
            "Plumbed a hospital wing of 120 rooms; Answered night calls one week in four; Kept six vans stocked and on the"
            " road; Taught soldering at the trade school; Found leaks by ear before the wall was opened",
            "Apprenticeship / Plumbing / Plumbers Local 690 Training Center; Certificate / Plumbing Technology / TAFE Queensland;"
            " High School Diploma / General Studies / Scranton High School",
            "Backflow testing; Soldering; Hydronic heating; Estimating; Drain cameras; Customer care",
        ),
        trade(
            "Veterinary Technician; Kennel Attendant; Practice Manager; Veterinary Nurse; Animal Care Specialist",
            "Mesa Verde Animal Hospital; Paws and Claws Clinic; Galway Veterinary Centre; Humane Society of Mobile; Tierklinik Linz",
            "Assisted in eleven operations a week; Placed lines in kittens others gave up on; Wrote the inventory that ended"
            " double orders; Fostered 62 animals; Spoke with owners on their worst days",
            "Associate Degree / Veterinary Technology / Mesa Community College; Bachelor of Science / Animal Science / University"
            " of Georgia; Level 6 Certificate / Veterinary Nursing / University College Dublin",
            "Anaesthesia monitoring; Radiology; Phlebotomy; Dentals; Client education; Avimark",
        ),
        trade(
            "Civil Engineer; Graduate Engineer; Project Engineer; Site Engineer; Principal Engineer",
            "Ganges Infrastructure Ltd; Sahara Roads & Bridges; Hochbau Steiner AG; Lackawanna Consulting; Shannon Water",
            "Designed eleven bridges under forty metres; Checked shop drawings for 3,000 tonnes of steel; Ran borings across a"
            " marsh in the rain season; Saved a culvert that had been written off; Signed off works worth 14 million",
            "B.E. / Civil Engineering / University of Pune; MEng / Structural Engineering / University College Cork; Bachelor of"
            " Engineering / Civil Engineering / University of Lagos",
            "AutoCAD Civil 3D; STAAD; Surveying; Contract administration; Hydraulics; Concrete design",
        ),
        trade(
            "Hotel Receptionist; Front Office Manager; Concierge; Guest Services Agent; General Manager",
            "Seabreeze Resort; The Marlowe Hotel; Gasthof Post; Eko Grand Suites; Hotel Kärntnerhof",
            "Checked in coaches of fifty without a queue; Answered letters the same day; Turned a two-star rating into four;"
            " Kept the night audit in balance for 400 nights; Found a lost violin",
            "Bachelor of Business / Hotel Management / Griffith University; Diploma / Hospitality / Shannon College of Hotel"
            " Management; Higher National Diploma / Hospitality Management / The Polytechnic Ibadan",
            "Opera PMS; Complaint handling; Night audit; Revenue management; German; Rostering",
        ),
        trade(
            "Librarian; Library Assistant; Archivist; Branch Manager; Cataloguer",
            "Allentown Public Library; Linen Hall Archive; Stadtbibliothek Graz; Macon Historical Society; Queensland State Library",
            "Catalogued 14,000 letters of a mill family; Ran story hour for ninety toddlers; Taught 300 people to use e-mail;"
            " Kept the branch open through a flood; Planned a reading room around a tree",
            "Master of Library Science / Library Science / University at Albany; Bachelor of Arts / History / University of"
            " Galway; Graduate Diploma / Archives and Records / University of Newcastle",
            "Cataloguing; MARC; Reference; Preservation; Outreach; Koha",
        ),
        trade(
            "Police Officer; Patrol Sergeant; Detective; Security Guard; Investigator",
            "Tucson Police Department; Trenton Police Department; Ironclad Security Services; Port of Savannah; An Garda Síochána",
            "Patrolled a beat of nine square miles on foot; Closed 74 of 90 burglaries; Wrote reports that held in court;"
            " Trained recruits in talking people down; Searched and found two lost hikers",
            "Associate of Arts / Criminal Justice / Lackawanna College; Bachelor of Science / Criminology / Georgia Southern"
            " University; Higher Certificate / Policing / University of Limerick",
            "De-escalation; Report writing; Interviewing; First aid; Evidence handling; Spanish",
        ),
        trade(
            "Farm Manager; Tractor Operator; Greenhouse Grower; Field Supervisor; Vineyard Worker",
            "Painted Hills Ranch; Oduwole Farms; Weingut Haslinger; Sunny Acres Nursery; Burdekin Cane Growers",
            "Planted and brought in 640 hectares of cane; Mended what broke with what was there; Hired sixty pickers each"
            " September; Moved irrigation to drip and saved a third of the water; Kept spray records without a gap",
            "Bachelor of Agriculture / Crop Science / University of Ibadan; Certificate / Horticulture / TAFE Queensland;"
            " Associate Degree / Agriculture / Abraham Baldwin Agricultural College",
            "Irrigation; Tractors; Crop planning; Pesticide licence; Pruning; Crew leadership",
        ),
        trade(
            "Loan Officer; Bank Teller; Branch Manager; Credit Analyst; Customer Service Representative",
            "Old Forge Savings Bank; Zenith Trust; Raiffeisen Graz-Mitte; Deccan Cooperative Bank; First Coastal Credit Union",
            "Wrote 22 million of home loans in a year; Counted to the cent for four years; Opened 900 accounts at the"
            " university; Caught a fraud of forty cheques; Brought arrears under two percent",
            "Bachelor of Commerce / Banking / Savitribai Phule Pune University; B.S. / Finance / Wilmington University; BSc /"
            " Economics / Covenant University",
            "Underwriting; Cash handling; Compliance; Cross-selling; Excel; Risk assessment",
        ),
        trade(
            "Hairdresser; Salon Manager; Barber; Colour Technician; Stylist",
            "Studio Nine Hair; The Cutting Room; Salon Edelweiss; Curl & Co.; Old Quay Barbers",
            "Kept a chair booked three weeks ahead; Trained seven apprentices to their papers; Coloured for two films; Raised"
            " product sales by half; Cut hair at the shelter on Mondays",
            "Certificate III / Hairdressing / TAFE NSW; Diploma / Cosmetology / Aveda Institute Tucson; Apprenticeship /"
            " Hairdressing / Berufsschule Linz",
            "Balayage; Barbering; Consultation; Retail; Colour correction; Booking systems",
        ),
        trade(
            "Mechanical Technician; HVAC Technician; Maintenance Planner; Facilities Manager; Refrigeration Mechanic",
            "Sonoran Air; Bethlehem Cold Storage; Kelag Gebäudetechnik; Dangote Cement; Chattanooga Bearings",
            "Kept a cold store of 9,000 pallets at minus 22; Planned shutdowns to the hour; Read vibration and changed bearings"
            " before they failed; Cut gas losses by 70 percent; Led a crew of eight across three plants",
            "Associate of Applied Science / HVAC Technology / Chattanooga State Community College; National Diploma / Mechanical"
            " Engineering / Yaba College of Technology; Certificate / Refrigeration / Central Arizona College",
            "EPA 608; Boilers; PLC basics; CMMS; Electrical; Brazing",
        ),
        trade(
            "Product Manager; Business Analyst; Scrum Master; Technical Writer; UX Researcher",
            "Lantern Health Tech; Paywise; Zuhlke Digital; Ashoka Fintech Pvt Ltd; Cobalt Mobility",
            "Talked with forty users before a line was drawn; Shipped the first version in eleven weeks; Wrote manuals in plain"
            " words for 2 million people; Stopped two products that nobody missed; Kept three teams pulling one way",
            "MBA / Strategy / Trinity College Dublin; B.Tech / Electronics / College of Engineering Pune; Bachelor of Arts /"
            " Psychology / University of Melbourne",
            "Roadmaps; SQL; Interviews; Figma; Jira; Facilitation",
        ),
    ),
)

LANGUAGES = (("English", "native"), ("Spanish", "fluent"), ("German", "B2"), ("French", "basic"), ("Hindi", "conversational"))
DATE_STYLES = ("short", "long", "slashed", "dotted", "years", "iso", "until", "dash_short")
HEADINGS = (
    {"work": "Experience", "education": "Education", "skills": "Skills", "languages": "Languages", "summary": "Summary"},
    {"work": "Work Experience", "education": "Education", "skills": "Key Skills", "languages": "Languages", "summary": "Profile"},
    {
        "work": "Professional Experience",
        "education": "Education and Training",
        "skills": "Areas of Expertise",
        "languages": "Language Skills",
        "summary": "About Me",
    },
    {"work": "Employment History", "education": "Qualifications", "skills": "Skills", "languages": "Languages", "summary": "Objective"},
    {
        "work": "Career History",
        "education": "Academic Background",
        "skills": "Technical Skills",
        "languages": "Languages",
        "summary": "Professional Summary",
    },
)


def invent(cast: Cast, seed: str) -> Invented:
    """A person of a cast, the same for the same seed."""
    rng = random.Random(seed)
    first, last = rng.choice(cast.first), rng.choice(cast.last)
    chosen, places = rng.choice(cast.trades), rng.choice(cast.places)
    jobs = tuple(invent_jobs(rng, chosen, places))
    local = rng.choice((f"{first}.{last}", f"{first[0]}{last}", f"{last}{rng.randint(10, 99)}")).lower()
    return Invented(
        name=rng.choice((f"{first} {last}", f"{first} {last}", f"{first} {rng.choice('ABCDEJKLMRT')}. {last}")),
        email=plain(local) + "@" + rng.choice(("example.com", "example.org", "mail.example.net")),
        phone=rng.choice(("(503) 555-0142", "+44 7700 900123", "+1 555 010 0199", "555-0117", "+49 40 5550 1234", "503.555.0164")),
        place=next(p for p in places if p != "Remote"),
        jobs=jobs,
        studies=tuple(invent_studies(rng, chosen, jobs[-1].start[0])),
        skills=tuple(rng.sample(chosen.skills, 5)),
        languages=tuple(rng.sample(LANGUAGES, rng.randint(1, 3))),
        summary=f"{chosen.titles[0]} with {rng.randint(3, 20)} years behind me, glad of work that can be seen at the end of the day.",
        dates=rng.choice(DATE_STYLES),
        headings=rng.choice(HEADINGS),
    )


def plain(text: str) -> str:
    table = str.maketrans("öåäéèçüąęłńśźżøæñíóú", "oaaeecuaelnszzoaniou")
    return "".join(c for c in text.translate(table) if c.isascii() and (c.isalnum() or c in ".-"))


def invent_jobs(rng: random.Random, chosen: Trade, places: tuple[str, ...]) -> list[Job]:
    """Two to four positions, newest first, none overlapping."""
    count = rng.randint(2, 4)
    titles, employers = rng.sample(chosen.titles, count), rng.sample(chosen.employers, count)
    year, month = (2026, 11) if rng.random() < 0.6 else (2024, rng.randint(1, 12))
    jobs: list[Job] = []
    for number in range(count):
        ongoing = number == 0 and year == 2026
        length = rng.randint(9, 80)
        start = shifted(year, month, -length)
        jobs.append(
            Job(
                titles[number],
                employers[number],
                rng.choice(places),
                start,
                None if ongoing else (year, month),
                tuple(rng.sample(chosen.told, rng.randint(2, 4))),
            )
        )
        year, month = shifted(*start, -rng.randint(1, 5))
    return jobs


def shifted(year: int, month: int, by: int) -> tuple[int, int]:
    total = year * 12 + month - 1 + by
    return total // 12, total % 12 + 1


def invent_studies(rng: random.Random, chosen: Trade, before: int) -> list[Study]:
    studies: list[Study] = []
    end = before - rng.randint(0, 1)
    for degree, area, school in rng.sample(chosen.studies, rng.randint(1, 2)):
        length = rng.randint(1, 4)
        studies.append(Study(degree, area, school, end - length, end))
        end -= length + rng.randint(0, 2)
    return studies


SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LONG = "January February March April May June July August September October November December".split()


def written(person: Invented, start: tuple[int, int], end: tuple[int, int] | None) -> str:
    """A period the way this person writes it."""

    def one(date: tuple[int, int]) -> str:
        year, month = date
        return {
            "short": f"{SHORT[month - 1]} {year}",
            "long": f"{LONG[month - 1]} {year}",
            "slashed": f"{month:02d}/{year}",
            "dotted": f"{month:02d}.{year}",
            "years": f"{year}",
            "iso": f"{year}-{month:02d}",
            "until": f"{LONG[month - 1]} {year}",
            "dash_short": f"{SHORT[month - 1]}. {year}",
        }[person.dates]

    joint = {"until": " to ", "dash_short": "-", "years": "–", "slashed": " - "}.get(person.dates, " – ")
    now = {"until": "present", "years": "today", "dotted": "now"}.get(person.dates, "Present")
    return f"{one(start)}{joint}{one(end) if end else now}"


def written_years(person: Invented, study: Study) -> str:
    """The years of a course: both, or the last."""
    if person.dates in ("short", "iso"):
        return str(study.end)
    return f"{study.start}{' to ' if person.dates == 'until' else ' – '}{study.end}"
