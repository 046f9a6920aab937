"""``wherenext catalog``: what is known of the world of work, and where it comes from."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from wherenext.application.occupations import Found, search_occupations
from wherenext.cli.streams import print_json
from wherenext.core.catalog.values import PERCENTILES
from wherenext.core.errors import CatalogError
from wherenext.sources.catalog import choose_folder, open_catalog
from wherenext.sources.fetch import fetch_releases
from wherenext.sources.home import installed_catalog
from wherenext.sources.install import install as install_catalog
from wherenext.sources.install import remove_installed
from wherenext.sources.manifest import WHAT_TO_DO, Manifest, find_damage, read_manifest

MEDIAN = PERCENTILES.index(50)


@click.group()
def catalog() -> None:
    """Show, search or install what is known of the world of work."""


@catalog.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def show(as_json: bool) -> None:
    """Show versions, licences and credits, what is estimated, and what is missing; check every file."""
    folder = choose_folder()
    manifest = read_manifest(folder)
    damaged = find_damage(folder, manifest)
    if damaged:
        raise CatalogError(f"The catalog is damaged: {', '.join(damaged)}. {WHAT_TO_DO}")
    if as_json:
        print_json(describe(manifest), indent=2)
    else:
        from wherenext.cli.catalog_view import print_manifest

        print_manifest(manifest, folder)


@catalog.command()
@click.argument("text")
@click.option("--area", default="", help="City and state for the pay, such as 'Portland, OR'. Default: the nation.")
@click.option("--top", "limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many at most.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def search(text: str, area: str, limit: int, as_json: bool) -> None:
    """Find occupations whose title holds TEXT, with their code, median pay and number of jobs."""
    opened = open_catalog()
    found = search_occupations(opened, text, area, limit)
    if as_json:
        for one in found:
            print_json(tell(one))
    else:
        from wherenext.cli.catalog_view import print_found

        print_found(found, opened.sources[opened.pay.source])


@catalog.command()
@click.option(
    "--from",
    "given",
    type=click.Path(exists=True, path_type=Path),
    help="A folder, ZIP or file with releases, as their publishers give them. Default: fetch them.",
)
def install(given: Path | None) -> None:
    """Install the full catalog: ratings, tasks, titles, software, projections and more in place of estimates.

    It is built beside the one in use and takes its place in one step; if anything fails, the old one stays.
    """
    from wherenext.cli.progress import show_progress

    with TemporaryDirectory() as folder:
        if given is None:
            with show_progress("Fetching") as progress:
                refused = fetch_releases(Path(folder), progress, all_or_none=installed_catalog() is not None)
            for sentence in refused:
                click.echo(f"Not fetched: {sentence}", err=True)
        with show_progress("Reading") as progress:
            manifest = install_catalog(given or Path(folder), progress)
    files = len(manifest.origins)
    click.echo(f"Installed from {files} files, {sum(origin.rows for origin in manifest.origins):,} rows.")
    click.echo(f"In use from now on: {manifest.version}.")
    if manifest.missing:
        click.echo(f"Still missing: {', '.join(manifest.missing)}.")


@catalog.command()
def remove() -> None:
    """Remove the installed catalog; the one that comes with the program is used again."""
    click.echo("Removed." if remove_installed() else "No catalog is installed.")


def describe(manifest: Manifest) -> dict[str, Any]:
    """Return what ``show --json`` prints."""
    return {
        "version": manifest.version,
        "sources": [
            {
                name: getattr(source, name)
                for name in ("id", "title", "publisher", "version", "date", "licence", "attribution")
            }
            for source in manifest.sources.values()
        ],
        "files_read": [{"name": o.name, "sha256": o.sha256, "rows": o.rows} for o in manifest.origins],
        "ratings": {kind: dict(about) for kind, about in manifest.tables.items()},
        "measured": dict(manifest.measured),
        "missing": list(manifest.missing),
    }


def tell(found: Found) -> dict[str, Any]:
    """Return what ``search --json`` prints of one occupation; unknown is null."""
    pay = found.pay
    return {
        "code": found.occupation.code,
        "title": found.occupation.title,
        "suggested": found.occupation.offered,
        "median_pay": pay.percentiles[MEDIAN] if pay else None,
        "median_is_a_lower_bound": pay.open_from <= MEDIAN if pay else False,
        "jobs": pay.employment if pay else None,
        "area": pay.area.name if pay else None,
        "source": pay.source if pay else None,
        "date": pay.date if pay else None,
        "note": pay.note if pay else "",
    }
