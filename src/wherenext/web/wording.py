"""How entries are told on a page: the name of each kind, of each field, and what stands in it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId, Reference
from wherenext.web.sizes import name_size

Text = str | Promise

KIND_NAMES: Mapping[type[Payload], Text] = {
    kinds.WhyNow: gettext_lazy("Why now"),
    kinds.Area: gettext_lazy("Area"),
    kinds.Position: gettext_lazy("Position"),
    kinds.Education: gettext_lazy("Education"),
    kinds.Project: gettext_lazy("Project"),
    kinds.Language: gettext_lazy("Language"),
    kinds.PresentJob: gettext_lazy("Present job"),
    kinds.Moment: gettext_lazy("Moment"),
    kinds.Duty: gettext_lazy("Duty"),
    kinds.OthersView: gettext_lazy("Seen by somebody else"),
    kinds.Skill: gettext_lazy("Skill"),
    kinds.Declined: gettext_lazy("Skill declined"),
    kinds.Dislike: gettext_lazy("Not wanted"),
    kinds.Liking: gettext_lazy("Liking"),
    kinds.Choice: gettext_lazy("Choice"),
    kinds.Dream: gettext_lazy("Dream"),
    kinds.Constraint: gettext_lazy("Constraint"),
    kinds.Money: gettext_lazy("Money"),
    kinds.Destination: gettext_lazy("Destination"),
    kinds.Composition: gettext_lazy("What it is made of"),
    kinds.Assumption: gettext_lazy("Assumption"),
    kinds.Evidence: gettext_lazy("Evidence"),
    kinds.Revision: gettext_lazy("Revision"),
    kinds.Move: gettext_lazy("Move"),
    kinds.Outcome: gettext_lazy("Outcome"),
    kinds.Conversation: gettext_lazy("Conversation"),
    kinds.Application: gettext_lazy("Application"),
    kinds.Rejection: gettext_lazy("Rejection"),
    kinds.Note: gettext_lazy("Note"),
    kinds.Offer: gettext_lazy("Offer"),
    kinds.Aim: gettext_lazy("Aim"),
    kinds.Agreement: gettext_lazy("Agreement"),
    kinds.Meeting: gettext_lazy("Meeting"),
    kinds.ResumeText: gettext_lazy("Résumé as read"),
    kinds.Route: gettext_lazy("Route"),
    kinds.Story: gettext_lazy("Story"),
    kinds.Retraction: gettext_lazy("Taken back"),
    kinds.Unknown: gettext_lazy("Of a newer program"),
}

FIELD_NAMES: Mapping[str, Text] = {
    "about": gettext_lazy("About"),
    "amount": gettext_lazy("Amount, dollars a year"),
    "answer": gettext_lazy("Answer"),
    "application": gettext_lazy("Application"),
    "area": gettext_lazy("Area"),
    "assumption": gettext_lazy("Assumption"),
    "between": gettext_lazy("Between"),
    "confidence": gettext_lazy("How sure"),
    "confirmed": gettext_lazy("Confirmed"),
    "degree": gettext_lazy("Degree"),
    "destination": gettext_lazy("Destination"),
    "difficulty": gettext_lazy("Hardest step, of 1"),
    "employer": gettext_lazy("Employer"),
    "end": gettext_lazy("Until"),
    "energy": gettext_lazy("Energy"),
    "expectation": gettext_lazy("Expectation"),
    "field": gettext_lazy("Subject"),
    "first": gettext_lazy("First day, parts"),
    "first_text": gettext_lazy("First day"),
    "fluency": gettext_lazy("How well"),
    "hard": gettext_lazy("Rules a job out"),
    "held": gettext_lazy("Held"),
    "highlights": gettext_lazy("What was done"),
    "homework": gettext_lazy("Homework"),
    "how": gettext_lazy("How"),
    "institution": gettext_lazy("Where"),
    "job": gettext_lazy("In which job or part of life"),
    "kind_written": gettext_lazy("Kind"),
    "level": gettext_lazy("Level"),
    "liking": gettext_lazy("Liking"),
    "lines": gettext_lazy("Lines"),
    "met": gettext_lazy("Expectation came true"),
    "minutes": gettext_lazy("Minutes"),
    "monthly_costs": gettext_lazy("What a month costs, dollars"),
    "months": gettext_lazy("Months"),
    "move": gettext_lazy("Move"),
    "name": gettext_lazy("Name"),
    "notes": gettext_lazy("Notes"),
    "number": gettext_lazy("Number"),
    "occupation": gettext_lazy("Occupation"),
    "occupations": gettext_lazy("Occupations"),
    "of": gettext_lazy("Of"),
    "origin": gettext_lazy("From"),
    "other_monthly_income": gettext_lazy("Other income a month, dollars"),
    "paid": gettext_lazy("Paid"),
    "part": gettext_lazy("Which answer"),
    "pay": gettext_lazy("Pay, dollars a year"),
    "pay_dip": gettext_lazy("Pay falls by, dollars a year"),
    "person": gettext_lazy("With whom"),
    "place": gettext_lazy("Place"),
    "proof": gettext_lazy("Told in"),
    "questions": gettext_lazy("Questions"),
    "reason": gettext_lazy("Why"),
    "reference": gettext_lazy("Found as"),
    "remote": gettext_lazy("From home"),
    "rests_on": gettext_lazy("Rests on"),
    "result": gettext_lazy("What happened"),
    "review": gettext_lazy("Look again on"),
    "role": gettext_lazy("What they do"),
    "savings": gettext_lazy("Savings, dollars"),
    "second": gettext_lazy("Second day, parts"),
    "second_text": gettext_lazy("Second day"),
    "sent": gettext_lazy("Sent"),
    "sentences": gettext_lazy("Words"),
    "side": gettext_lazy("Speaks"),
    "since": gettext_lazy("Since"),
    "skill": gettext_lazy("Skill"),
    "source": gettext_lazy("Source"),
    "stage": gettext_lazy("How far it had come"),
    "standing": gettext_lazy("Standing"),
    "start": gettext_lazy("From"),
    "starts": gettext_lazy("Planned for"),
    "steps": gettext_lazy("Steps"),
    "strength": gettext_lazy("Strength"),
    "text": gettext_lazy("Words"),
    "title": gettext_lazy("Title"),
    "undertakings": gettext_lazy("What it is"),
    "verdict": gettext_lazy("Verdict"),
    "version_written": gettext_lazy("Version"),
    "what_happened": gettext_lazy("What happened"),
    "what_it_took": gettext_lazy("What it took"),
    "why": gettext_lazy("Why"),
    "whom_next": gettext_lazy("Whom next"),
    "why_enjoyed": gettext_lazy("Why it was good"),
    "words": gettext_lazy("Words"),
    "would_change": gettext_lazy("What would change it"),
}

ENERGIES: Mapping[int, Text] = {
    -2: gettext_lazy("drains me"),
    -1: gettext_lazy("takes some"),
    0: gettext_lazy("neither"),
    1: gettext_lazy("gives some"),
    2: gettext_lazy("gives me much"),
}
LEVELS: Mapping[int, Text] = {
    1: gettext_lazy("I have seen it done"),
    2: gettext_lazy("I do it with help"),
    3: gettext_lazy("I do it alone"),
    4: gettext_lazy("I take the hard cases"),
    5: gettext_lazy("others learn it from me"),
}

TITLES: tuple[str, ...] = (
    "text",
    "what_happened",
    "name",
    "title",
    "person",
    "result",
    "degree",
    "institution",
    "homework",
    "words",
    "reason",
    "first_text",
)
"""Which field stands for the whole entry in a list: the first of these that says something."""

FEW_SIGNS = 160


@dataclass(frozen=True, slots=True)
class Told:
    """One field of an entry as a page tells it; `link` names the entry it points at."""

    name: Text
    text: str
    link: EntryId | None = None


def name_kind(payload: Payload) -> Text:
    return KIND_NAMES[type(payload)]


def tell_fields(payload: Payload, journey: Journey) -> list[Told]:
    """Return every field that says something, in the order of the kind."""
    # Every payload is a dataclass; its base class is not.
    said = [(each.name, getattr(payload, each.name)) for each in fields(payload)]  # type: ignore[arg-type]
    return [_tell(payload, name, value, journey) for name, value in said if value not in (None, "", ())]


def shorten(payload: Payload) -> str:
    """Return the beginning of what an entry says, in one line."""
    said = (getattr(payload, name, "") for name in TITLES)
    words = " ".join(str(next((each for each in said if each), "")).split())
    if isinstance(payload, kinds.Meeting):
        words = _("Meeting %(number)d") % {"number": payload.number}
    if isinstance(payload, kinds.Declined):
        words = payload.reference.label or payload.reference.identifier
    if isinstance(payload, kinds.Composition):
        made_of = (_plain_item(each) for each in payload.occupations)
        words = "; ".join([*payload.undertakings, *made_of]) or _("as its words are read")
    if isinstance(payload, kinds.ResumeText):
        words = _("%(count)d lines") % {"count": len(payload.lines)}
    return words if len(words) <= FEW_SIGNS else words[: FEW_SIGNS - 1].rstrip() + "…"


def tell_date(iso: str | None) -> str:
    """Return an ISO day, or year and month, or year, as people write it."""
    if not iso:
        return ""
    try:
        return date_format(date.fromisoformat(iso[:10]), "DATE_FORMAT")
    except ValueError:
        return iso


def _tell(payload: Payload, name: str, value: Any, journey: Journey) -> Told:
    label = FIELD_NAMES.get(name, name)
    if name in {"energy", "liking"}:
        return Told(label, str(ENERGIES.get(value, value)))
    if name == "level":
        return Told(label, str(LEVELS.get(value, value)))
    if name in LINKS.get(type(payload), ()):
        found = journey.find(value)
        return Told(label, shorten(found.payload) if found else _("taken back"), found.identifier if found else None)
    return Told(label, _plain(name, value))


LINKS: Mapping[type[Payload], frozenset[str]] = {
    kinds.Skill: frozenset({"proof"}),
    kinds.Declined: frozenset({"proof"}),
    kinds.Composition: frozenset({"destination"}),
    kinds.Assumption: frozenset({"destination"}),
    kinds.Evidence: frozenset({"assumption", "rests_on"}),
    kinds.Revision: frozenset({"destination"}),
    kinds.Move: frozenset({"destination"}),
    kinds.Outcome: frozenset({"move"}),
    kinds.Conversation: frozenset({"destination"}),
    kinds.Application: frozenset({"destination"}),
    kinds.Rejection: frozenset({"application"}),
    kinds.Note: frozenset({"about"}),
    kinds.Offer: frozenset({"about"}),
    kinds.Route: frozenset({"destination"}),
}
"""The fields that name another entry."""


def _plain(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, StrEnum):
        return _(value.value)
    if isinstance(value, float):
        return str(name_size(value)) if name == "difficulty" else f"{value:,.0f}"
    if isinstance(value, Reference):
        return _plain_item(value)
    if isinstance(value, tuple):
        return "\n".join(_plain_item(each).rstrip() for each in value)
    return tell_date(value) if name in {"held", "sent", "review"} else str(value)


def _plain_item(value: str | kinds.Sentence | kinds.Step | Reference) -> str:
    if isinstance(value, Reference):
        return value.label or value.identifier
    if isinstance(value, kinds.Step):
        return f"{tell_date(value.by)}: {value.text}"
    return value.text if isinstance(value, kinds.Sentence) else value


def shorten_entry(entry: Entry[Payload]) -> str:
    return shorten(entry.payload)


def tell_hour(iso: str | None) -> str:
    """Return an ISO day and hour as people write it."""
    if not iso:
        return ""
    try:
        return date_format(datetime.fromisoformat(iso), "l, j F Y, H:i")
    except ValueError:
        return iso


def tell_level(payload: Payload) -> str:
    level = getattr(payload, "level", None)
    return "" if level is None else str(LEVELS[level])


def tell_energy(payload: Payload) -> str:
    energy = getattr(payload, "energy", None)
    return _("not rated") if energy is None else str(ENERGIES[energy])


def tell_day(time: datetime) -> str:
    """Return the day of an instant as this machine's clock tells it."""
    return date_format(localtime(time), "j M Y")


def tell_month(said: str) -> str:
    """Return a year and month, such as 2019-04, as people write it; anything else as it is."""
    year, _dash, month = said.partition("-")
    if not (year.isdigit() and month.isdigit() and 1 <= int(month) <= 12 and len(year) == 4):
        return said
    return date_format(date(int(year), int(month), 1), "M Y")


def tell_times(start: str, end: str) -> str:
    """Say from when until when, each a year, or a year and month; what is empty is not said."""
    first, last = tell_month(start), tell_month(end)
    if first and last:
        return first if first == last else f"{first} – {last}"
    return _("since %(month)s") % {"month": first} if first else last
