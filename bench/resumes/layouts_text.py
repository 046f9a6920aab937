"""Résumés as plain text and Markdown."""

import textwrap

from bench.resumes.people import Invented, written, written_years


def bars(person: Invented) -> bytes:
    """Title | employer | place | dates."""
    rows = [
        person.name,
        f"{person.email} | {person.phone} | {person.place}",
        "",
        person.headings["summary"].upper(),
        person.summary,
    ]
    rows += ["", person.headings["work"].upper()]
    for job in person.jobs:
        rows += ["", f"{job.title} | {job.employer} | {job.place} | {written(person, job.start, job.end)}"]
        rows += [f"- {told}" for told in job.told]
    rows += ["", person.headings["education"].upper()]
    rows += [f"{s.degree}, {s.area} | {s.school} | {written_years(person, s)}" for s in person.studies]
    rows += ["", person.headings["skills"].upper(), ", ".join(person.skills), "", person.headings["languages"].upper()]
    rows += [f"{name} ({level})" for name, level in person.languages]
    return "\n".join(rows).encode()


def spaced(person: Invented) -> bytes:
    """Dates pushed right by spaces, bullets wrapped at 72 letters, headings underlined."""
    rows = [person.name.upper(), person.place, f"Phone: {person.phone}", f"Email: {person.email}", ""]

    def head(name: str) -> None:
        rows.extend(["", name, "-" * len(name)])

    head(person.headings["work"])
    for job in person.jobs:
        rows.append(f"{job.employer}, {job.place}".ljust(50) + written(person, job.start, job.end))
        rows.append(job.title)
        for told in job.told:
            rows += textwrap.wrap(told, 60, initial_indent="  * ", subsequent_indent="    ")
        rows.append("")
    head(person.headings["education"])
    for study in person.studies:
        rows += [f"{study.school}".ljust(50) + written_years(person, study), f"{study.degree} in {study.area}"]
    head(person.headings["skills"])
    rows += textwrap.wrap(", ".join(person.skills), 60)
    head(person.headings["languages"])
    rows.append(", ".join(f"{name} ({level})" for name, level in person.languages))
    return "\n".join(rows).encode()


def markdown(person: Invented) -> bytes:
    """Markdown with a heading for each position."""
    rows = [f"# {person.name}", "", f"{person.place} · [{person.email}](mailto:{person.email}) · {person.phone}", ""]
    rows += [f"## {person.headings['summary']}", "", person.summary, "", f"## {person.headings['work']}", ""]
    for job in person.jobs:
        rows += [f"### {job.title}, {job.employer}", f"*{written(person, job.start, job.end)}* | {job.place}", ""]
        rows += [*(f"* {told}" for told in job.told), ""]
    rows += [f"## {person.headings['education']}", ""]
    for study in person.studies:
        rows += [f"**{study.school}** — {study.degree}, {study.area} ({written_years(person, study)})", ""]
    rows += [f"## {person.headings['skills']}", "", *(f"- {skill}" for skill in person.skills), ""]
    rows += [f"## {person.headings['languages']}", "", *(f"- **{name}**: {level}" for name, level in person.languages)]
    return "\n".join(rows).encode()


def prose_gaps(person: Invented) -> bytes:
    """No signs at all: the dates under the title, an empty line between entries, what was done as sentences."""
    rows = [person.name, person.place, person.phone, person.email, "", person.headings["work"], ""]
    for job in person.jobs:
        rows += [job.title, f"{job.employer}, {job.place}", written(person, job.start, job.end)]
        rows += [*textwrap.wrap(". ".join(job.told) + ".", 76), ""]
    rows += [person.headings["education"], ""]
    for study in person.studies:
        rows += [study.school, f"{study.degree} in {study.area}", written_years(person, study), ""]
    rows += [person.headings["skills"], "", ", ".join(person.skills), "", person.headings["languages"], ""]
    rows += [f"{name}, {level}" for name, level in person.languages]
    return "\n".join(rows).encode()
