"""Résumés as PDF, drawn with reportlab in several layouts."""

import io
from xml.sax.saxutils import escape

from bench.resumes.people import Invented, Job, Study, written, written_years
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    HRFlowable,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)


def style(name: str = "body", *, font: str = "Helvetica", size: float = 10, **more: object) -> ParagraphStyle:
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.25, **more)  # type: ignore[arg-type]


BODY, BOLD = style(), style(font="Helvetica-Bold")
RIGHT = style(alignment=TA_RIGHT)
BULLET = style(leftIndent=14, bulletIndent=4)


def p(text: str, look: ParagraphStyle = BODY) -> Paragraph:
    return Paragraph(escape(text), look)


def marked(text: str, look: ParagraphStyle = BODY) -> Paragraph:
    return Paragraph(text, look)


def bullets(job: Job, look: ParagraphStyle = BULLET, sign: str = "•") -> list[Flowable]:
    return [Paragraph(escape(text), look, bulletText=sign) for text in job.told]


def beside(left: Flowable, right: Flowable, widths: tuple[float, float]) -> Table:
    table = Table([[left, right]], colWidths=widths)
    table.setStyle(TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                               ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                               ("VALIGN", (0, 0), (-1, -1), "TOP")]))  # fmt: skip
    return table


def study_line(study: Study) -> str:
    return f"{study.degree} in {study.area}" if study.area not in study.degree else study.degree


def build(story: list[Flowable], size: tuple[float, float] = LETTER) -> bytes:
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=size, leftMargin=54, rightMargin=54, topMargin=48, bottomMargin=48).build(story)
    return out.getvalue()


def classic(person: Invented) -> bytes:
    """One column: title bold with dates right, employer and place in italics below."""
    head = style(font="Helvetica-Bold", size=13, spaceBefore=10, spaceAfter=3)
    story: list[Flowable] = [p(person.name, style(font="Helvetica-Bold", size=20, alignment=TA_CENTER, spaceAfter=8))]
    story.append(p(f"{person.place} | {person.phone} | {person.email}", style(alignment=TA_CENTER)))
    story += [p(person.headings["summary"], head), HRFlowable(width="100%"), p(person.summary)]
    story += [p(person.headings["work"], head), HRFlowable(width="100%")]
    for job in person.jobs:
        story.append(beside(p(job.title, BOLD), p(written(person, job.start, job.end), RIGHT), (360, 144)))
        story.append(p(f"{job.employer}, {job.place}", style(font="Helvetica-Oblique")))
        story += [*bullets(job), Spacer(1, 6)]
    story += [p(person.headings["education"], head), HRFlowable(width="100%")]
    for study in person.studies:
        story.append(beside(p(study.school, BOLD), p(written_years(person, study), RIGHT), (360, 144)))
        story.append(p(study_line(study), style(font="Helvetica-Oblique")))
    story += [p(person.headings["skills"], head), HRFlowable(width="100%"), p(", ".join(person.skills))]
    story += [p(person.headings["languages"], head), HRFlowable(width="100%")]
    story.append(p(", ".join(f"{name} ({level})" for name, level in person.languages)))
    return build(story)


def dates_left(person: Invented) -> bytes:
    """A column of dates and places left of every entry, European fashion."""
    font = "Times-Roman"
    head = style(font="Times-Bold", size=12, spaceBefore=10, spaceAfter=4, textColor=colors.HexColor("#224466"))
    story: list[Flowable] = [p(person.name, style(font="Times-Bold", size=22, spaceAfter=10))]
    for line in (person.place, person.phone, person.email):
        story.append(p(line, style(font=font)))
    story.append(p(person.headings["work"].upper(), head))
    for job in person.jobs:
        left = [p(written(person, job.start, job.end), style(font=font)), p(job.place, style(font=font, size=9))]
        right: list[Flowable] = [p(job.title, style(font="Times-Bold", size=11)), p(job.employer, style(font=font))]
        right += bullets(job, style(font=font, leftIndent=12), "–")
        story += [beside(left, right, (130, 360)), Spacer(1, 4)]  # type: ignore[arg-type]
    story.append(p(person.headings["education"].upper(), head))
    for study in person.studies:
        right = [p(study_line(study), style(font="Times-Bold", size=11)), p(study.school, style(font=font))]
        story.append(beside(p(written_years(person, study), style(font=font)), right, (130, 360)))  # type: ignore[arg-type]
    story.append(p(person.headings["skills"].upper(), head))
    story += [beside(p("", BODY), p(" · ".join(person.skills), style(font=font)), (130, 360))]
    story.append(p(person.headings["languages"].upper(), head))
    for name, level in person.languages:
        story.append(beside(p(name, style(font=font)), p(level, style(font=font)), (130, 360)))
    return build(story, A4)


def one_line(person: Invented) -> bytes:
    """Everything about a position on one line, set apart by commas, dates in brackets."""
    head = style(font="Helvetica-Bold", size=11, spaceBefore=9, spaceAfter=2)
    story: list[Flowable] = [p(person.name.upper(), style(font="Helvetica-Bold", size=16, spaceAfter=6))]
    story.append(p(f"{person.email}  •  {person.phone}  •  {person.place}"))
    story += [p(person.headings["summary"].upper(), head), p(person.summary)]
    story.append(p(person.headings["work"].upper(), head))
    for job in person.jobs:
        dates = written(person, job.start, job.end)
        story.append(
            marked(f"<b>{escape(job.title)}</b>, {escape(job.employer)}, {escape(job.place)} ({escape(dates)})")
        )
        story += [*bullets(job, style(size=9.5, leftIndent=12), "-"), Spacer(1, 4)]
    story.append(p(person.headings["education"].upper(), head))
    for study in person.studies:
        story.append(p(f"{study_line(study)}, {study.school}, {written_years(person, study)}"))
    story.append(p(person.headings["skills"].upper(), head))
    story += [Paragraph(escape(skill), BULLET, bulletText="•") for skill in person.skills]
    story.append(p(person.headings["languages"].upper(), head))
    story.append(p("; ".join(f"{name} - {level}" for name, level in person.languages)))
    return build(story)


def two_frames(person: Invented, *, side_left: bool, dark: bool) -> bytes:
    """Two columns of text of their own: contact, skills and languages beside the main text."""
    out = io.BytesIO()
    width, height = A4
    narrow, wide, edge = 165.0, width - 165.0 - 60, 24.0
    side_x = 0.0 if side_left else width - narrow
    main_x = narrow + edge if side_left else edge
    ink = colors.white if dark else colors.black
    side = Frame(side_x, 0, narrow, height, leftPadding=16, rightPadding=10, topPadding=40, bottomPadding=20)
    main = Frame(main_x, 30, wide, height - 60, leftPadding=6, rightPadding=6)
    later = Frame(main_x, 30, wide, height - 60, leftPadding=6, rightPadding=6)

    def background(canvas: object, _: object) -> None:
        canvas.setFillColor(colors.HexColor("#23395b") if dark else colors.HexColor("#f2ede4"))  # type: ignore[attr-defined]
        canvas.rect(side_x, 0, narrow, height, stroke=0, fill=1)  # type: ignore[attr-defined]

    document = BaseDocTemplate(out, pagesize=A4)
    document.addPageTemplates([PageTemplate("first", [side, main], onPage=background, autoNextPageTemplate="more"),
                               PageTemplate("more", [later])])  # fmt: skip
    head = style(font="Helvetica-Bold", size=11, spaceBefore=12, spaceAfter=4, textColor=ink)
    small = style(size=9, textColor=ink)
    story: list[Flowable] = []
    story += [
        p("Contact", head),
        p(person.phone, small),
        p(person.email, style(size=8, textColor=ink)),
        p(person.place, small),
    ]
    story += [p(person.headings["skills"], head), *(p(skill, small) for skill in person.skills)]
    story += [
        p(person.headings["languages"], head),
        *(p(f"{name}: {level}", small) for name, level in person.languages),
    ]
    story.append(FrameBreak())
    main_head = style(font="Helvetica-Bold", size=13, spaceBefore=12, spaceAfter=4)
    story += [
        p(person.name, style(font="Helvetica-Bold", size=24, spaceAfter=8)),
        p(person.jobs[0].title, style(size=12)),
    ]
    story += [p(person.headings["summary"], main_head), p(person.summary), p(person.headings["work"], main_head)]
    for job in person.jobs:
        story.append(p(job.employer, BOLD))
        story.append(beside(p(job.title), p(written(person, job.start, job.end), RIGHT), (190, wide - 210)))
        story.append(p(job.place, style(size=9, textColor=colors.grey)))
        story += [*bullets(job), Spacer(1, 5)]
    story.append(p(person.headings["education"], main_head))
    for study in person.studies:
        story += [p(study_line(study), BOLD), p(f"{study.school} | {written_years(person, study)}")]
    document.build(story)
    return out.getvalue()


def sidebar_dark(person: Invented) -> bytes:
    return two_frames(person, side_left=True, dark=True)


def sidebar_right(person: Invented) -> bytes:
    return two_frames(person, side_left=False, dark=False)


def employer_bar(person: Invented) -> bytes:
    """Employer and place on the first line, title and dates on the second, bars between; text told in paragraphs."""
    head = style(font="Times-Bold", size=14, spaceBefore=10, spaceAfter=4)
    body = style(font="Times-Roman", size=10.5)
    story: list[Flowable] = [p(person.name, style(font="Times-Bold", size=26, spaceAfter=12))]
    story.append(p(f"{person.place}   {person.phone}   {person.email}", body))
    story += [p(person.headings["summary"], head), p(person.summary, body), p(person.headings["work"], head)]
    for job in person.jobs:
        story.append(p(f"{job.employer} | {job.place}", style(font="Times-Bold", size=11)))
        story.append(p(f"{job.title} | {written(person, job.start, job.end)}", style(font="Times-Italic", size=10.5)))
        story += [p(". ".join(job.told) + ".", body), Spacer(1, 6)]
    story.append(p(person.headings["education"], head))
    for study in person.studies:
        story.append(p(f"{study.school} | {study_line(study)} | {written_years(person, study)}", body))
    story += [p(person.headings["skills"], head), p(" | ".join(person.skills), body)]
    story += [
        p(person.headings["languages"], head),
        p(", ".join(f"{name} – {level}" for name, level in person.languages), body),
    ]
    return build(story)
