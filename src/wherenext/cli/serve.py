"""``wherenext serve``: the journey in a browser, for one person on this machine."""

import click

WAYS = ("key-file", "passphrase")


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8642, show_default=True, help="0 takes any free port.")
@click.option("--browser/--no-browser", default=True, help="Open the address in the browser.")
@click.option(
    "--unlock",
    "way",
    type=click.Choice(WAYS),
    help="How the journey opens: by its key file, made now if there is no journey yet, or by passphrase only.",
)
def serve(port: int, browser: bool, way: str | None) -> None:
    """Open the journey in the browser.

    Only this machine can reach it, and only by the address that is printed, which lets one browser in once.
    """
    from wherenext.web.serving import run

    run(port, with_browser=browser, way=way, announce=lambda line: click.echo(line))
