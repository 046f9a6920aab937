"""The catalog on the terminal."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from wherenext.application.occupations import Found
from wherenext.cli.console import open_console
from wherenext.core.catalog.source import Source
from wherenext.core.catalog.values import PERCENTILES
from wherenext.sources.manifest import Manifest

UNKNOWN = "unknown"
MEDIAN = PERCENTILES.index(50)


def print_manifest(manifest: Manifest, folder: Path) -> None:
    console = open_console()
    console.print(Text(f"Catalog: {manifest.version}", style="bold"))
    console.print(Text(f"{folder}\nEvery file is as it was written.", style="dim"), soft_wrap=True)
    for title, body in (
        ("Sources", _sources(manifest.sources.values())),
        ("Ratings of occupations", _ratings(manifest)),
        ("Skills linked to occupations", Text(_say_links(manifest))),
        ("Not in this catalog", Text(", ".join(manifest.missing) or "Nothing is missing.")),
    ):
        console.print(Text(f"\n{title}\n{'─' * len(title)}", style="bold cyan"))
        console.print(Padding(body, (0, 0, 0, 2)))


def print_found(found: Iterable[Found], source: Source) -> None:
    console = open_console()
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("Code", no_wrap=True)
    table.add_column("Occupation")
    table.add_column("Median pay", justify="right", no_wrap=True)
    table.add_column("Jobs", justify="right", no_wrap=True)
    table.add_column("Figures for", style="dim")
    for one in found:
        pay = one.pay
        table.add_row(
            one.occupation.code,
            one.occupation.title if one.occupation.offered else f"{one.occupation.title} (not suggested)",
            _say_median(one),
            f"{pay.employment:,}" if pay and pay.employment is not None else UNKNOWN,
            "; ".join(filter(None, (pay.area.name, pay.note))) if pay else "",
        )
    console.print(table)
    console.print(Text(f"\nPay a year in US dollars and jobs: {source.title}, {source.version}.", style="dim"))


def _say_median(found: Found) -> str:
    median = found.pay.percentiles[MEDIAN] if found.pay else None
    if found.pay is None or median is None:
        return UNKNOWN
    return f"${median:,} or more" if found.pay.open_from <= MEDIAN else f"${median:,}"


def _sources(sources: Iterable[Source]) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True, style="bold")
    table.add_column()
    for source in sources:
        when = f" ({source.date})" if source.date else ""
        about = Text(f"{source.title}, {source.version}{when}. {source.publisher}. {source.licence}.\n")
        table.add_row(source.id, about.append(f"{source.attribution}\n", style="dim"))
    return table


def _ratings(manifest: Manifest) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("Kind", "Basis"):
        table.add_column(name)
    for name in ("Correlation", "in a new family", "Error"):
        table.add_column(name, justify="right")
    for kind, about in manifest.tables.items():
        figures = (about[name] for name in ("accuracy", "accuracy_far", "error"))
        table.add_row(kind, _say_basis(about), *("" if figure is None else f"{figure:.2f}" for figure in figures))
    table.caption = (
        "Estimated: predicted by a model that has not seen the occupation. Correlation and error are those of the "
        "estimates, also where they fill gaps: out of fold, against the published ratings, medians; in a new family: "
        "where no occupation of its family was seen."
    )
    return table


def _say_basis(about: Mapping[str, Any]) -> str:
    """Say what a table stands on, and how many of its gaps estimates fill."""
    filled = about.get("estimated", 0)
    return f"{about['basis']}, {filled:,} gaps estimated" if filled else str(about["basis"])


def _say_links(manifest: Manifest) -> str:
    basis = manifest.settings["links"]["basis"]
    measured = manifest.measured.get("links", {})
    figures = ", ".join(f"{name} {value:.2f}" for name, value in measured.items())
    return f"{basis}; against ESCO's own relations: {figures}." if figures else f"{basis}."
