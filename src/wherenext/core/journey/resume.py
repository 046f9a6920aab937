"""What a résumé says, as read: plain values, every one of them optional.

Nothing here is believed until the person has confirmed it. Each part knows the lines of the text it was read from, so
that a page can show the words beside it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as people write it: a year, perhaps a month, perhaps a day (0 where unsaid)."""

    year: int
    month: int = 0
    day: int = 0

    def iso(self) -> str:
        """Return the date in ISO 8601 with what is known: ``2019``, ``2019-03`` or ``2019-03-01``."""
        if self.month == 0:
            return f"{self.year:04d}"
        if self.day == 0:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when; ``ongoing`` says that the text itself names no end ("present", "since")."""

    start: PartialDate | None = None
    end: PartialDate | None = None
    ongoing: bool = False


@dataclass(frozen=True, slots=True)
class LineSpan:
    """Lines of ``Resume.text``, counted from 0; ``stop`` is exclusive."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Position:
    """Paid or unpaid work: one employer, one title, one period."""

    title: str | None = None
    employer: str | None = None
    place: str | None = None
    period: Period = Period()
    summary: str | None = None
    highlights: tuple[str, ...] = ()
    url: str | None = None
    lines: LineSpan | None = None


@dataclass(frozen=True, slots=True)
class Education:
    """A course of study: ``degree`` is its kind (Bachelor of Science), ``area`` its subject."""

    institution: str | None = None
    degree: str | None = None
    area: str | None = None
    place: str | None = None
    period: Period = Period()
    highlights: tuple[str, ...] = ()
    lines: LineSpan | None = None


@dataclass(frozen=True, slots=True)
class ResumeSkill:
    """Skills a person lists, under the name they gave the group, if any."""

    group: str | None = None
    names: tuple[str, ...] = ()
    lines: LineSpan | None = None


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """A language and, in the person's words, how well."""

    language: str
    fluency: str | None = None
    lines: LineSpan | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate or licence, its issuer and when it was given."""

    name: str
    issuer: str | None = None
    date: PartialDate | None = None
    lines: LineSpan | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """Something made, inside or outside a job."""

    name: str
    description: str | None = None
    period: Period = Period()
    highlights: tuple[str, ...] = ()
    lines: LineSpan | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """A page about the person elsewhere."""

    network: str
    username: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Who the résumé is about and how to reach them."""

    name: str | None = None
    headline: str | None = None
    email: str | None = None
    phone: str | None = None
    place: str | None = None
    url: str | None = None
    profiles: tuple[Profile, ...] = ()
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """A résumé as read, not confirmed.

    ``text`` holds the lines in reading order; ``notes`` says in plain words what the reader noticed (text that was
    hidden from people and left out, pages beyond the limit), never repeating the document.
    """

    person: Person = Person()
    positions: tuple[Position, ...] = ()
    volunteering: tuple[Position, ...] = ()
    education: tuple[Education, ...] = ()
    skills: tuple[ResumeSkill, ...] = ()
    languages: tuple[LanguageSkill, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    projects: tuple[Project, ...] = ()
    text: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def is_empty(self) -> bool:
        """Whether nothing at all was made out."""
        parts = (self.positions, self.volunteering, self.education, self.skills, self.languages, self.certificates)
        return self.person == Person() and not any(parts) and not self.projects
