"""What a person brings: the question, the place, positions, education, the present job."""

from dataclasses import dataclass
from typing import ClassVar

from wherenext.core.journey.payload import DOLLARS_MOST, Bounds, Origin, Payload
from wherenext.core.journey.reference import Reference


@dataclass(frozen=True, slots=True)
class WhyNow(Payload):
    """What made the person ask the question now.

    Attributes
    ----------
    text
        In the person's words.
    """

    kind: ClassVar[str] = "why now"
    text: str


@dataclass(frozen=True, slots=True)
class Area(Payload):
    """Where the person would work.

    Attributes
    ----------
    name
        As the person said it, such as ``"Portland, OR"``.
    reference
        The area of a pay release that it was found to be.
    """

    kind: ClassVar[str] = "area"
    name: str
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class Position(Payload):
    """One position held, paid or not.

    Attributes
    ----------
    title
        Title of the position.
    employer
        Who it was for.
    place
        Where it was.
    start
        Year or year and month: ``"2019"`` or ``"2019-04"``.
    end
        The same; None where it goes on or is not known.
    paid
        Whether it was paid work.
    highlights
        What was done there, one line each.
    origin
        Where the statement comes from.
    confirmed
        False for what was read and has not been confirmed by the person.
    occupation
        The occupation it was found to be.
    """

    kind: ClassVar[str] = "position"
    title: str
    employer: str = ""
    place: str = ""
    start: str | None = None
    end: str | None = None
    paid: bool = True
    highlights: tuple[str, ...] = ()
    origin: Origin = Origin.TOLD
    confirmed: bool = True
    occupation: Reference | None = None


@dataclass(frozen=True, slots=True)
class Education(Payload):
    """Schooling, a degree, a course, a certificate.

    Attributes
    ----------
    institution
        Where.
    degree
        What was gained, such as ``"Bachelor of Science"``.
    field
        What it was in.
    start
        Year or year and month.
    end
        The same.
    origin
        Where the statement comes from.
    confirmed
        False for what was read and has not been confirmed by the person.
    """

    kind: ClassVar[str] = "education"
    institution: str = ""
    degree: str = ""
    field: str = ""
    start: str | None = None
    end: str | None = None
    origin: Origin = Origin.TOLD
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Project(Payload):
    """Something made, inside or outside a job.

    Attributes
    ----------
    name
        What it is called.
    highlights
        What it was and what was done, one line each.
    start
        Year or year and month.
    end
        The same.
    origin
        Where the statement comes from.
    confirmed
        False for what was read and has not been confirmed by the person.
    """

    kind: ClassVar[str] = "project"
    name: str
    highlights: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None
    origin: Origin = Origin.TOLD
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Language(Payload):
    """A language the person speaks.

    Attributes
    ----------
    name
        The language.
    fluency
        How well, in the words of the person or the résumé.
    origin
        Where the statement comes from.
    confirmed
        False for what was read and has not been confirmed by the person.
    """

    kind: ClassVar[str] = "language"
    name: str
    fluency: str = ""
    origin: Origin = Origin.TOLD
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class PresentJob(Payload):
    """The job the person has now, paid or not. The latest entry of this kind holds.

    Attributes
    ----------
    title
        Title of the job.
    employer
        Who it is for.
    since
        Year or year and month.
    pay
        US dollars a year before tax; None where it was not said.
    occupation
        The occupation it was found to be.
    origin
        Where the statement comes from.
    confirmed
        False for what was read and has not been confirmed by the person.
    """

    kind: ClassVar[str] = "present job"
    bounds: ClassVar[Bounds] = {"pay": (0, DOLLARS_MOST)}
    title: str = ""
    employer: str = ""
    since: str | None = None
    pay: float | None = None
    occupation: Reference | None = None
    origin: Origin = Origin.TOLD
    confirmed: bool = True
