"""What every test may ask for, and the rule on skips."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.allowed_skips import ALLOWED_SKIPS

NO_RELEASES = "WHERENEXT_TEST_DATA names no releases"
NO_SKIPS = "WHERENEXT_NO_SKIPS"
"""Set where everything is installed: then no test may be skipped at all."""


# A busy machine is no failure: how long one example takes is measured in bench, not here.
settings.register_profile("wherenext", deadline=None)
settings.load_profile("wherenext")


@pytest.fixture(scope="session")
def releases() -> Path:
    """The folder of outside releases, or a skip that says why."""
    named = os.environ.get("WHERENEXT_TEST_DATA", "")
    if not named or not Path(named).is_dir():
        pytest.skip(NO_RELEASES)
    return Path(named)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return Path(__file__).resolve().parent.parent


class SkipRule:
    """Collects the reasons of skips, and fails the run for one that is not allowed."""

    def __init__(self) -> None:
        self.refused: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and isinstance(report.longrepr, tuple):
            self._judge(report.longrepr[2])

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped and isinstance(report.longrepr, tuple):
            self._judge(report.longrepr[2])

    def _judge(self, message: str) -> None:
        reason = message.removeprefix("Skipped: ")
        if reason not in ALLOWED_SKIPS or os.environ.get(NO_SKIPS):
            self.refused.add(reason)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.refused and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for reason in sorted(self.refused):
            terminalreporter.write_line(f"A test was skipped for a reason that is not allowed: {reason}", red=True)


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(SkipRule(), "skip-rule")
