"""Releases are fetched where publishers give them; else a person is told exactly what to download."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from wherenext.core.errors import CatalogError
from wherenext.sources.fetch import BY_HAND, OFFERS, Offer, fetch_releases


class Publisher(BaseHTTPRequestHandler):
    """Gives one file whole, one cut off, and refuses the rest."""

    def do_GET(self) -> None:
        if self.path == "/refused.zip":
            self.send_error(403)
            return
        self.send_response(200)
        self.send_header("Content-Length", "10" if self.path == "/cut.zip" else "5")
        self.end_headers()
        self.wfile.write(b"12345")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name the base class gives
        pass


@pytest.fixture
def address() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Publisher)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def offer(address: str, name: str) -> Offer:
    return Offer(name, f"{address}/{name}", f"https://example.org/{name}")


def test_fetch_keeps_what_is_given_and_names_what_is_not(address: str, tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    offers = [offer(address, name) for name in ("given.zip", "refused.zip", "cut.zip")]
    refused = fetch_releases(tmp_path, lambda *step: told.append(step), offers)
    assert [path.name for path in tmp_path.iterdir()] == ["given.zip"]
    assert told[0] == (5, 5, "given.zip")
    assert len(refused) == 2
    assert "the answer was 403" in refused[0]
    assert "https://example.org/cut.zip" in refused[1]


def test_fetch_of_nothing_says_what_to_download_from_where(address: str, tmp_path: Path) -> None:
    offers = [offer(address, "refused.zip"), Offer("far.zip", "http://127.0.0.1:9/far.zip", "https://example.org/far")]
    with pytest.raises(CatalogError) as caught:
        fetch_releases(tmp_path, lambda *_: None, offers)
    message = str(caught.value)
    for line in ("refused.zip: https://example.org/refused.zip", "far.zip: https://example.org/far", *BY_HAND):
        assert line in message
    assert "wherenext catalog install --from FOLDER" in message


def test_fetch_of_a_part_does_not_take_the_place_of_what_may_be_more(address: str, tmp_path: Path) -> None:
    offers = [offer(address, name) for name in ("given.zip", "refused.zip")]
    with pytest.raises(CatalogError, match=r"(?s)refused\.zip was not given.*it stays as it is"):
        fetch_releases(tmp_path, lambda *_: None, offers, all_or_none=True)
    assert fetch_releases(tmp_path, lambda *_: None, offers[:1], all_or_none=True) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="limits on the size of a file are set in the POSIX way")
def test_fetch_onto_a_full_disk_does_not_blame_the_publisher(address: str, tmp_path: Path) -> None:
    code = (
        "import resource, sys; from pathlib import Path; from wherenext.sources.fetch import Offer, fetch_releases\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3, 3))\n"
        "fetch_releases(Path(sys.argv[1]), lambda *_: None, [Offer('given.zip', sys.argv[2], '')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path, f"{address}/given.zip"], capture_output=True, text=True, check=False
    )
    assert "CatalogError: The disk is full" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_offers_come_from_their_publishers_alone() -> None:
    hosts = ("https://www.onetcenter.org/", "https://www.bls.gov/")
    assert all(given.address.startswith(hosts) and given.page.startswith(hosts) for given in OFFERS)
