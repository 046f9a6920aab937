"""Starting the site on one's own machine."""

import contextlib
import logging
import os
import threading
import time
import webbrowser
from collections.abc import Callable
from typing import TYPE_CHECKING

import django
from waitress.server import create_server

from wherenext.application.ports import KeyFile, Keyring, Way
from wherenext.core.errors import SettingError, WherenextError

if TYPE_CHECKING:
    from waitress.server import BaseWSGIServer

    from wherenext.web.local import Local

HERE = "127.0.0.1"
THREADS = 4
MOST_BYTES = 30_000_000
LOOK_SECONDS = 20
WAYS = {"key-file": Way.KEY_FILE, "passphrase": Way.PASSPHRASE}


def run(port: int, *, with_browser: bool, way: str | None, announce: Callable[[str], None]) -> None:
    """Serve until the program is ended; `announce` prints each line that the person should see."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "wherenext.web.settings"
    django.setup()
    # Both need Django set up.
    from django.core.wsgi import get_wsgi_application

    from wherenext.web.local import serve as serve_local

    local = make_local(None if way is None else WAYS[way])
    # A queue of one page is nothing to tell a person about.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    server = _listen(get_wsgi_application(), port)
    address = f"http://{HERE}:{server.effective_port}/open/"
    local.door.announce = lambda token: announce(f"To let another browser in: {address}{token}")
    serve_local(local)
    announce(f"Wherenext is ready: {address}{local.door.token}")
    announce("Only this machine can reach it. Ctrl+C ends it.")
    local.on_open = lambda: threading.Thread(target=_read_ahead, args=(local,), daemon=True).start()
    threading.Thread(target=_warm, args=(local,), daemon=True).start()
    threading.Thread(target=_watch, args=(local,), daemon=True).start()
    if with_browser:
        webbrowser.open(address + local.door.token)
    try:
        server.run()
    except KeyboardInterrupt:
        announce("Ended. Everything is kept.")


def _warm(local: "Local") -> None:
    """Open the world of work while the person reads the first page; what is wrong with it is told when it is needed."""
    with contextlib.suppress(WherenextError):
        world = local.adviser.world
        _ = world.ground, world.days
    _read_ahead(local)


def _read_ahead(local: "Local") -> None:
    """Begin to read what the journey says while the person looks at the first page after unlocking."""
    from django.db import connections

    with contextlib.suppress(WherenextError):
        desk = local.desk
        if desk is not None:
            local.adviser.get_ready(local.adviser.consider(desk.journey()), 0)
    connections.close_all()


def _watch(local: "Local") -> None:
    """Let go of the key when the person has gone, also where no browser asks for anything any more."""
    while True:
        time.sleep(LOOK_SECONDS)
        local.lock_if_idle()


def make_local(way: Way | None) -> "Local":
    """Open the home; unlock what opens by itself."""
    from wherenext import wiring
    from wherenext.web.door import Door
    from wherenext.web.local import Local

    keyring = wiring.open_keyring()
    local = Local(Door(), keyring, wiring.find_clock(), wiring.find_identifiers(), way, wiring.open_world)
    local.find_edition = wiring.find_edition
    local.preferences = wiring.open_preferences()
    local.lock_after = local.preferences.load().lock_after
    if way is not Way.PASSPHRASE:
        _open_by_file(local, keyring, way)
    return local


def _open_by_file(local: "Local", keyring: Keyring, way: Way | None) -> None:
    ways = keyring.find_ways()
    if Way.KEY_FILE in ways:
        local.open(keyring.unlock(KeyFile()))
    elif way is Way.KEY_FILE and not ways:
        local.open(keyring.begin(KeyFile()))
    elif way is Way.KEY_FILE:
        raise SettingError("This journey opens by passphrase; choose --unlock passphrase, or leave --unlock out.")


def _listen(application: Callable[..., object], port: int) -> "BaseWSGIServer":
    try:
        return create_server(
            application,
            host=HERE,
            port=port,
            threads=THREADS,
            ident="",
            max_request_body_size=MOST_BYTES,
            # Beyond these, waitress would put what was typed into a temporary file.
            inbuf_overflow=2 * MOST_BYTES,
            outbuf_overflow=20 * MOST_BYTES,
        )
    except OSError as error:
        raise SettingError(f"Port {port} cannot be used ({error.strerror}); choose another one with --port.") from None
