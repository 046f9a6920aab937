"""Puts the pages of bench/results together into bench/README.md: ``python -m bench.assemble``."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
ORDER = (
    "people",
    "aims",
    "moves",
    "offered",
    "language",
    "catalog",
    "guidance",
    "questions",
    "resumes",
    "speed",
    "storage",
    "pages",
)
"""What a person is served first; pages that are not there yet are left out."""

HEAD = """# How well it works

Each part has one command that prints one table, with its peers in the same run and fixed seeds. The machine has two
cores; times on it drift, so read ratios rather than milliseconds. `make bench` runs every command; the pages below
stand in [results](results) and are put together here by `python -m bench.assemble`. Most need the releases that
`WHERENEXT_TEST_DATA` names.
"""


def assemble() -> str:
    """Return the text of bench/README.md."""
    pages = [HERE / "results" / f"{name}.md" for name in ORDER]
    parts = [_lower(page.read_text("utf-8")) for page in pages if page.exists()]
    return "\n".join([HEAD, *parts])


def _lower(page: str) -> str:
    """Set every heading one level lower, and point links from the folder above."""
    lines = [f"#{line}" if line.startswith("#") else line for line in page.strip().splitlines()]
    return "\n".join(lines).replace("](../", "](").replace("](questions.svg", "](results/questions.svg") + "\n"


def main() -> None:
    """Write bench/README.md."""
    (HERE / "README.md").write_text(assemble(), encoding="utf-8")


if __name__ == "__main__":
    main()
