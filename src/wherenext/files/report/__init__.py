"""The report: one self-contained HTML file, made from the same document that ``--json`` prints."""

from wherenext.files.report.render import render_report

__all__ = ["render_report"]
