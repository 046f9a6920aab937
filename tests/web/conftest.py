"""The site in front of a journey in a home of its own, asked without a network."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import django
import pytest

os.environ["DJANGO_SETTINGS_MODULE"] = "wherenext.web.settings"
django.setup()

from django.test import Client  # noqa: E402 - needs Django set up

from tests.fakes.catalog import make_catalog  # noqa: E402
from tests.fakes.ledger import TickingClock  # noqa: E402
from tests.fakes.reader import FakeReader  # noqa: E402
from tests.storage.homes import PHRASE, close, open_keyring  # noqa: E402
from wherenext.application.world import World  # noqa: E402
from wherenext.core.journey.journey import Journey, fold  # noqa: E402
from wherenext.storage.home import Home  # noqa: E402
from wherenext.storage.machine import RandomIdentifiers  # noqa: E402
from wherenext.web.door import Door  # noqa: E402
from wherenext.web.local import Local, serve  # noqa: E402

HOST = "127.0.0.1:8642"
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


def make_browser(**options) -> Client:
    return Client(headers={"host": HOST}, **options)


@dataclass
class Site:
    """A browser before the site, and what is behind it."""

    local: Local
    client: Client = field(default_factory=make_browser)

    def enter(self) -> None:
        self.client.get(f"/open/{self.local.door.token}")

    def get(self, path: str):
        return self.client.get(path)

    def post(self, path: str, **said):
        return self.client.post(path, said)

    def find_hidden(self, path: str) -> dict[str, str]:
        """Return the hidden fields of a page's first form that carries an entry."""
        text = self.get(path).content.decode()
        return dict(HIDDEN.findall(text))

    def tell(self, path: str, **said):
        """Fill in the form of a page and send it."""
        return self.post(path, **(self.find_hidden(path) | said))

    def journey(self) -> Journey:
        return fold(self.local.opened.ledger.read())


def make_world() -> World:
    return World(make_catalog(), FakeReader())


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Site]:
    """Nobody has come in yet, and there is no journey."""
    keyring = open_keyring(Home(tmp_path / "home"))
    local = Local(Door(), keyring, TickingClock(), RandomIdentifiers(), find_world=make_world)
    serve(local)
    yield Site(local)
    close()


@pytest.fixture
def locked(closed: Site) -> Site:
    """There is a journey, and the browser is in, but nothing is unlocked."""
    closed.local.keyring.begin(PHRASE)
    closed.enter()
    return closed


@pytest.fixture
def site(locked: Site) -> Site:
    """Open and unlocked."""
    locked.local.open(locked.local.keyring.unlock(PHRASE))
    return locked


@pytest.fixture
def name() -> str:
    """The name of an entry to be."""
    return str(uuid4())
