"""Write resume.pdf and resume.docx of the example people from their resume.json, the same bytes every time.

Run `python examples/make_resumes.py`. It needs typst and python-docx, which only development has.
"""

from __future__ import annotations

import json
from pathlib import Path

import typst
from layouts import word

HERE = Path(__file__).parent
LAYOUTS = {
    "help-desk-manager": "one_column",
    "koi-pond-director": "two_columns",
    "flexible-calendar": "margin_dates",
}


def make_pdf(name: str, layout: str) -> None:
    typst.compile(
        HERE / "layouts" / f"{layout}.typ",
        output=HERE / name / "resume.pdf",
        root=HERE,
        ignore_system_fonts=True,
        sys_inputs={"resume": f"/{name}/resume.json"},
    )


def make_docx(name: str, layout: str) -> None:
    resume = json.loads((HERE / name / "resume.json").read_text(encoding="utf-8"))
    word.write(resume, layout, HERE / name / "resume.docx")


def main() -> None:
    for name, layout in LAYOUTS.items():
        make_pdf(name, layout)
        make_docx(name, layout)
        print(name, layout)


if __name__ == "__main__":
    main()
