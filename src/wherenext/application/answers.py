"""Answers and a résumé, entered into a journey."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from wherenext.core.errors import PersonError
from wherenext.core.guidance.destination.undertakings import take_said
from wherenext.core.journey import kinds, resume
from wherenext.core.journey.entry import Draft, Entry, enter
from wherenext.core.journey.kinds import Origin, Payload
from wherenext.core.journey.reference import EntryId, Reference

UNKNOWN_UNDERTAKING = (
    "destination.undertakings names a kind that is not in the list; docs/reference/undertakings.md has their names."
)

Answers = Mapping[str, Any]
"""An answers document that fits src/wherenext/files/schemas/answers.schema.json."""


def enter_answers(
    answers: Answers, read: resume.Resume | None, time: datetime, identify: Callable[[], str]
) -> tuple[Entry[Payload], ...]:
    """Enter what a person answered, and what was read from a résumé, into an empty ledger.

    Parameters
    ----------
    answers
        A document that was held against its schema; what it leaves out is not entered. A kind of undertaking that is
        not in the list is a PersonError.
    read
        A résumé as read; its parts are entered as not confirmed. None without one.
    time
        The instant of entering, with its time zone.
    identify
        Gives a new unique identifier at each call.

    Returns
    -------
    tuple
        Entries of the explorer, private, in the order: résumé, then answers as the schema lists them.
    """
    ledger = _Ledger(time, identify)
    ledger.add_all(_resume_payloads(read) if read else ())
    if read and "present" not in answers:
        ledger.add_all(_present_position(read))
    ledger.add_all(_payloads(answers))
    if "destination" in answers:
        _add_destination(ledger, answers["destination"])
    return tuple(ledger.entries)


@dataclass
class _Ledger:
    """Entries while they are being written."""

    time: datetime
    identify: Callable[[], str]
    entries: list[Entry[Payload]] = field(default_factory=list)

    def add(self, payload: Payload) -> EntryId:
        last = self.entries[-1] if self.entries else None
        entry = enter(Draft(EntryId(self.identify()), self.time, payload), last)
        self.entries.append(entry)
        return entry.identifier

    def add_all(self, payloads: Iterable[Payload]) -> None:
        for each in payloads:
            self.add(each)


def _payloads(answers: Answers) -> Iterator[Payload]:
    if "area" in answers:
        yield kinds.Area(answers["area"])
    if "why_now" in answers:
        yield kinds.WhyNow(answers["why_now"])
    if "present" in answers:
        yield from _present(answers["present"])
    yield from (_position(each) for each in answers.get("positions", ()))
    yield from (kinds.Moment(**each) for each in answers.get("moments", ()))
    yield from (kinds.Skill(**each) for each in answers.get("skills", ()))
    yield from (kinds.Dislike(each) for each in answers.get("dislikes", ()))
    yield from (_dream(each) for each in answers.get("dreams", ()))
    yield from (_constraint(each) for each in answers.get("constraints", ()))
    if "money" in answers:
        yield kinds.Money(**answers["money"])


def _present(present: Answers) -> Iterator[Payload]:
    job = {name: value for name, value in present.items() if name != "duties"}
    if job:
        yield kinds.PresentJob(**job)
    yield from (kinds.Duty(**each) for each in present.get("duties", ()))


def _position(position: Answers) -> kinds.Position:
    return kinds.Position(**{**position, "highlights": tuple(position.get("highlights", ()))})


def _dream(dream: Answers) -> kinds.Dream:
    return kinds.Dream(dream["text"], kinds.DreamKind(dream.get("kind", kinds.DreamKind.PERSONAL)))


def _constraint(constraint: Answers) -> kinds.Constraint:
    rest = {name: value for name, value in constraint.items() if name != "kind"}
    return kinds.Constraint(kinds.ConstraintKind(constraint["kind"]), **rest)


def _add_destination(ledger: _Ledger, destination: Answers) -> None:
    code = destination.get("occupation")
    occupation = _refer(code) if code else None
    identifier = ledger.add(kinds.Destination(destination["text"], occupation, kinds.Standing.CHOSEN))
    named = tuple(destination.get("undertakings", ()))
    if len(take_said(named)) < len(named):
        raise PersonError(UNKNOWN_UNDERTAKING)
    if "made_of" in destination or named:
        made_of = tuple(_refer(each) for each in destination.get("made_of", ()))
        ledger.add(kinds.Composition(identifier, made_of, named))
    ledger.add_all(kinds.Assumption(identifier, each) for each in destination.get("assumptions", ()))


def _refer(code: str) -> Reference:
    """Name an occupation; its label is filled in by whoever has a catalog, as an answers file knows the code alone."""
    return Reference("onet-soc", "", code, "")


def _resume_payloads(read: resume.Resume) -> Iterator[Payload]:
    yield from (_read_position(each, paid=True) for each in read.positions)
    yield from (_read_position(each, paid=False) for each in read.volunteering)
    yield from (_read_education(each) for each in read.education)
    yield from (_read_certificate(each) for each in read.certificates)
    yield from (_read_project(each) for each in read.projects)
    for group in read.skills:
        yield from (kinds.Skill(name, origin=Origin.RESUME, confirmed=False) for name in group.names)
    for each in read.languages:
        yield kinds.Language(each.language, each.fluency or "", Origin.RESUME, confirmed=False)


def _present_position(read: resume.Resume) -> Iterator[kinds.PresentJob]:
    """Give the first position that the résumé itself calls ongoing."""
    for each in read.positions:
        if each.period.ongoing:
            title, employer, since = each.title or "", each.employer or "", _month(each.period.start)
            yield kinds.PresentJob(title, employer, since, origin=Origin.RESUME, confirmed=False)
            return


def _read_position(position: resume.Position, *, paid: bool) -> kinds.Position:
    return kinds.Position(
        title=position.title or "",
        employer=position.employer or "",
        place=position.place or "",
        start=_month(position.period.start),
        end=_month(position.period.end),
        paid=paid,
        highlights=_lines(position.summary, position.highlights),
        origin=Origin.RESUME,
        confirmed=False,
    )


def _read_education(education: resume.Education) -> kinds.Education:
    return kinds.Education(
        institution=education.institution or "",
        degree=education.degree or "",
        field=education.area or "",
        start=_month(education.period.start),
        end=_month(education.period.end),
        origin=Origin.RESUME,
        confirmed=False,
    )


def _read_certificate(certificate: resume.Certificate) -> kinds.Education:
    return kinds.Education(
        institution=certificate.issuer or "",
        degree=certificate.name,
        end=_month(certificate.date),
        origin=Origin.RESUME,
        confirmed=False,
    )


def _read_project(project: resume.Project) -> kinds.Project:
    return kinds.Project(
        name=project.name,
        highlights=_lines(project.description, project.highlights),
        start=_month(project.period.start),
        end=_month(project.period.end),
        origin=Origin.RESUME,
        confirmed=False,
    )


def _lines(summary: str | None, highlights: tuple[str, ...]) -> tuple[str, ...]:
    return (summary, *highlights) if summary else highlights


def _month(date: resume.PartialDate | None) -> str | None:
    """Give year and month: a day of the month says nothing about a career."""
    return None if date is None else date.iso()[:7]
