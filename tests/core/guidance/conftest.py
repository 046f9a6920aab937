"""One prepared ground, one reader and the advice for each person, made once."""

import pytest
from tests.core.guidance.people import BAKER, SILENT, WELDER
from tests.fakes.catalog import make_catalog
from tests.fakes.installed import make_installed
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.advice import Advice, advise
from wherenext.core.guidance.work.ground import Ground, prepare

PORTLAND = 2


@pytest.fixture(scope="session")
def ground() -> Ground:
    return prepare(make_catalog())


@pytest.fixture(scope="session")
def installed() -> Ground:
    """The same world with everything that can be installed."""
    return prepare(make_installed())


@pytest.fixture(scope="session")
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture(scope="session")
def welder(ground: Ground, reader: FakeReader) -> Advice:
    return advise(WELDER, ground, reader, PORTLAND)


@pytest.fixture(scope="session")
def baker(ground: Ground, reader: FakeReader) -> Advice:
    return advise(BAKER, ground, reader)


@pytest.fixture(scope="session")
def silent(ground: Ground, reader: FakeReader) -> Advice:
    return advise(SILENT, ground, reader)
