"""The program itself: its commands, loaded when called, and how errors leave it."""

import errno
import sys
from importlib import import_module
from keyword import iskeyword

import click

from wherenext import __version__
from wherenext.cli.streams import prepare_streams
from wherenext.core.errors import DefectError, SettingError, WherenextError

COMMANDS = {
    "serve": "The journey in the browser, for one person on this machine.",
    "discover": "What am I good at, what could I do with that, and one destination examined.",
    "resume": "Read a résumé and show what was understood.",
    "link": "Link texts to occupations or skills.",
    "catalog": "The world of work: show it, search it, install more of it.",
    "export": "Write the whole journey to one file, which is not sealed.",
    "import": "Take in a record that was exported before, here or elsewhere.",
}
"""Each command with its line of help, so that ``--help`` imports none of them."""


STOPPED = 130
"""The exit code after Ctrl-C, as shells have it."""

FULL = SettingError.exit_code
NO_ROOM = frozenset(getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG", "EIO") if hasattr(errno, name))
"""What the system says where a disk, a quota or a device takes no more."""


class LazyGroup(click.Group):
    """A group whose commands are imported only when they run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        # A word of Python's own cannot be the name of a module or function: `import` is `import_`.
        own = f"{name}_" if iskeyword(name) else name
        command: click.Command = getattr(import_module(f"wherenext.cli.{own}"), own)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Everything runs on this machine. Nothing is sent anywhere.",
)
@click.version_option(__version__, prog_name="wherenext")
def program() -> None:
    """From "Is this job all there is?" to a career destination.

    A destination is a five-year guess about a future job, held as a hypothesis. It need not be a job at all.
    """


def main() -> None:
    """Run the program, and leave it with a documented exit code."""
    leave_no_core()
    prepare_streams()
    sys.exit(run())


def leave_no_core() -> None:
    """Let the system keep no image of the memory after a crash: an open journey's key and words would be in it."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def run() -> int:
    """Run a command; an error raised on purpose becomes one line and its exit code."""
    try:
        code = program(prog_name="wherenext", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("\nStopped.", err=True)
        return STOPPED
    except WherenextError as error:
        return tell_defect(error) if error.shows_traceback else tell(str(error), error.exit_code)
    except Exception as error:  # noqa: BLE001 - what is no error of ours is a defect of ours
        if not isinstance(error, OSError) or error.errno not in NO_ROOM:
            return tell_defect(error)
        # What is still waiting to be written would fail again at the very end.
        sys.stdout = sys.stderr
        return tell(f"Not everything could be written ({error.strerror}). Make room, or choose another place.", FULL)
    return code if isinstance(code, int) else 0


def tell_defect(error: BaseException) -> int:
    """Say where a defect showed itself, and return its exit code; what an error says may hold a person's words."""
    # Seldom needed, and not quick to import.
    import traceback

    behind = error.__cause__ or error.__context__
    if behind is not None:
        tell_defect(behind)
    places = "".join(traceback.format_tb(error.__traceback__))
    click.echo(f"{type(error).__name__}, a defect of the program. Where it showed itself:\n{places}", err=True)
    return DefectError.exit_code


def tell(message: str, code: int) -> int:
    """Say on standard error why the program ends, and return its exit code."""
    click.echo(f"wherenext: {message}", err=True)
    return code
