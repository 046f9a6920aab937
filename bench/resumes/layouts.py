"""All layouts, and which of them the reader was never tuned to.

The held-out layouts were named before the reader met any of these files; their errors are counted and not looked at.
"""

from collections.abc import Callable

from bench.resumes import layouts_docx, layouts_more, layouts_pdf, layouts_text, layouts_typst
from bench.resumes.people import Invented

Layout = Callable[[Invented], bytes]

TUNED: dict[str, tuple[str, Layout]] = {
    "reportlab classic": ("pdf", layouts_pdf.classic),
    "reportlab dates left": ("pdf", layouts_pdf.dates_left),
    "reportlab one line": ("pdf", layouts_pdf.one_line),
    "reportlab dark side column": ("pdf", layouts_pdf.sidebar_dark),
    "typst two lines": ("pdf", layouts_typst.two_lines),
    "typst side column": ("pdf", layouts_typst.side),
    "typst dates under": ("pdf", layouts_typst.under),
    "docx tabs": ("docx", layouts_docx.tabs),
    "docx text box": ("docx", layouts_docx.boxed),
    "text bars": ("txt", layouts_text.bars),
    "markdown": ("md", layouts_text.markdown),
    "reportlab margin headings": ("pdf", layouts_more.margin_headings),
    "reportlab site export": ("pdf", layouts_more.site_export),
    "typst dates left": ("pdf", layouts_more.left_dates),
    "docx typed": ("docx", layouts_more.typed_docx),
    "text sentence heads": ("txt", layouts_more.sentence_heads),
}
HELD_OUT: dict[str, tuple[str, Layout]] = {
    "reportlab right side column": ("pdf", layouts_pdf.sidebar_right),
    "reportlab employer bar": ("pdf", layouts_pdf.employer_bar),
    "typst margin headings": ("pdf", layouts_typst.margin),
    "typst right column": ("pdf", layouts_typst.right_column),
    "docx date table": ("docx", layouts_docx.date_table),
    "docx side table": ("docx", layouts_docx.side_table),
    "text spaced": ("txt", layouts_text.spaced),
    "text sentences": ("txt", layouts_text.prose_gaps),
    "reportlab form": ("pdf", layouts_more.form),
    "typst equal columns": ("pdf", layouts_more.equal_columns),
    "typst small capitals": ("pdf", layouts_more.small_caps),
    "docx four cells": ("docx", layouts_more.four_cells),
    "markdown dates first": ("md", layouts_more.date_first),
}
