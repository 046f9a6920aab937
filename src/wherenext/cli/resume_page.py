"""A résumé as read, laid out for the terminal."""

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table

from wherenext.cli.console import open_console
from wherenext.core.journey.resume import Period, Position, Resume


def print_resume(resume: Resume) -> None:
    """Print everything that was understood, under the word that it is not confirmed."""
    console = open_console()
    console.print(Rule("Read, not confirmed", style="yellow"))
    print_person(console, resume)
    print_positions(console, "Work", resume.positions)
    print_positions(console, "Volunteering", resume.volunteering)
    print_education(console, resume)
    skills = [f"{s.group}: {', '.join(s.names)}" if s.group else ", ".join(s.names) for s in resume.skills]
    print_list(console, "Skills", skills)
    print_list(
        console, "Languages", (f"{s.language} ({s.fluency})" if s.fluency else s.language for s in resume.languages)
    )
    print_list(
        console,
        "Certificates",
        (" · ".join(filter(None, (c.name, c.issuer, c.date.iso() if c.date else None))) for c in resume.certificates),
    )
    print_list(console, "Projects", (" · ".join(filter(None, (p.name, span(p.period)))) for p in resume.projects))
    print_list(console, "Noticed", resume.notes)
    console.print("\nCorrect what is wrong before building on it. [dim]--json prints the same as JSON Resume.[/dim]")


def print_person(console: Console, resume: Resume) -> None:
    person = resume.person
    console.print(f"\n[bold]{escape(person.name or 'Name not found')}[/bold]")
    known = (person.headline, person.place, person.email, person.phone, person.url)
    console.print(escape(" · ".join(text for text in known if text)))
    if person.summary:
        console.print(Padding(escape(person.summary), (1, 2, 0, 2)))


def print_positions(console: Console, heading: str, positions: Iterable[Position]) -> None:
    for number, position in enumerate(positions):
        if number == 0:
            console.print(f"\n[bold cyan]{heading}[/bold cyan]")
        row = Table.grid(padding=(0, 2), expand=False)
        row.add_column(width=20, style="dim")
        row.add_column()
        row.add_row(span(position.period), f"[bold]{escape(position.title or 'title not found')}[/bold]")
        row.add_row("", escape(", ".join(text for text in (position.employer, position.place) if text)))
        for told in (
            *((position.summary,) if position.summary else ()),
            *(f"• {text}" for text in position.highlights),
        ):
            row.add_row("", escape(told))
        console.print(row)


def print_education(console: Console, resume: Resume) -> None:
    lines = []
    for study in resume.education:
        course = ", ".join(text for text in (study.degree, study.area) if text)
        lines.append(" · ".join(text for text in (course, study.institution, study.place, span(study.period)) if text))
    print_list(console, "Education", lines)


def print_list(console: Console, heading: str, items: Iterable[str]) -> None:
    for number, item in enumerate(items):
        if number == 0:
            console.print(f"\n[bold cyan]{heading}[/bold cyan]")
        console.print(Padding(escape(item), (0, 0, 0, 2)))


def span(period: Period) -> str:
    """A period in a few letters: "2019-03 – now"."""
    start = period.start.iso() if period.start else ""
    end = period.end.iso() if period.end else "now" if period.ongoing else ""
    return start if start == end else " – ".join(text for text in (start, end) if text)
