"""Invented people: trades, careers, places and ways of writing, drawn from a seed.

Two casts share nothing: ``TUNED`` was looked at while the reader was written, ``HELD_OUT`` was not. Everything here is
made up; employers that exist by accident are meant as little as the people.
"""

import random
import tomllib
from dataclasses import dataclass, field
from pathlib import Path


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


def load(name: str) -> Cast:
    """Read a cast from the file of casts."""
    told = tomllib.loads(Path(__file__).with_name("casts.toml").read_text(encoding="utf-8"))[name]
    trades = tuple(
        Trade(
            *(cut(t[field]) for field in ("titles", "employers", "told")),
            tuple(map(course, t["studies"])),
            cut(t["skills"]),
        )
        for t in told["trades"]
    )
    return Cast(tuple(told["first"].split()), tuple(told["last"].split()), tuple(map(cut, told["places"])), trades)


def cut(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";"))


def course(text: str) -> tuple[str, str, str]:
    degree, area, school = (part.strip() for part in text.split("/"))
    return degree, area, school


TUNED, HELD_OUT = load("tuned"), load("held_out")
ODD, ODD_HELD_OUT = load("odd"), load("odd_held_out")

LANGUAGES = (
    ("English", "native"),
    ("Spanish", "fluent"),
    ("German", "B2"),
    ("French", "basic"),
    ("Hindi", "conversational"),
)
DATE_STYLES = ("short", "long", "slashed", "dotted", "years", "iso", "until", "dash_short")
HEADINGS = (
    {
        "work": "Experience",
        "education": "Education",
        "skills": "Skills",
        "languages": "Languages",
        "summary": "Summary",
    },
    {
        "work": "Work Experience",
        "education": "Education",
        "skills": "Key Skills",
        "languages": "Languages",
        "summary": "Profile",
    },
    {
        "work": "Professional Experience",
        "education": "Education and Training",
        "skills": "Areas of Expertise",
        "languages": "Language Skills",
        "summary": "About Me",
    },
    {
        "work": "Employment History",
        "education": "Qualifications",
        "skills": "Skills",
        "languages": "Languages",
        "summary": "Objective",
    },
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
    rng = random.Random(seed)  # noqa: S311 - nothing secret is drawn
    first, last = rng.choice(cast.first), rng.choice(cast.last)
    chosen, places = rng.choice(cast.trades), rng.choice(cast.places)
    jobs = tuple(invent_jobs(rng, chosen, places))
    local = rng.choice((f"{first}.{last}", f"{first[0]}{last}", f"{last}{rng.randint(10, 99)}")).lower()
    return Invented(
        name=rng.choice((f"{first} {last}", f"{first} {last}", f"{first} {rng.choice('ABCDEJKLMRT')}. {last}")),
        email=plain(local) + "@" + rng.choice(("example.com", "example.org", "mail.example.net")),
        phone=rng.choice(
            ("(503) 555-0142", "+44 7700 900123", "+1 555 010 0199", "555-0117", "+49 40 5550 1234", "503.555.0164")
        ),
        place=next(p for p in places if p != "Remote"),
        jobs=jobs,
        studies=tuple(invent_studies(rng, chosen, jobs[-1].start[0])),
        skills=tuple(rng.sample(chosen.skills, 5)),
        languages=tuple(rng.sample(LANGUAGES, rng.randint(1, 3))),
        summary=f"{chosen.titles[0]} with {rng.randint(3, 20)} years behind me, glad of work that can "
        f"be seen at the end of the day.",
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


SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


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
