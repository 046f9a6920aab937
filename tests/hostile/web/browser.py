"""A browser of a few lines before the running program: it keeps cookies, fills in forms and follows nothing."""

import http.client
import re
import time
import urllib.parse
from collections.abc import Mapping
from html import unescape
from typing import Any

HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


class Browser:
    """One person's browser; a program that was started anew on the same port is the same site to it."""

    def __init__(self, address: str) -> None:
        self.host = urllib.parse.urlsplit(address).netloc
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> tuple[int, str]:
        return self._ask("GET", path, None)

    def read(self, path: str) -> str:
        """Return a page once it is there; one that takes long comes by itself."""
        while "Your words are being read" in (text := self.get(path)[1]):
            time.sleep(0.2)
        return text

    def post(self, path: str, **said: Any) -> tuple[int, str]:
        return self._ask("POST", path, urllib.parse.urlencode(said).encode())

    def read_form(self, path: str) -> dict[str, str]:
        """Return the hidden fields of a page."""
        return read_hidden(self.get(path)[1])

    def tell(self, path: str, **said: Any) -> tuple[int, str]:
        return self.post(path, **(self.read_form(path) | said))

    def send_and_leave(self, path: str, **said: Any) -> http.client.HTTPConnection:
        """Send a form and do not wait for the answer."""
        connection = http.client.HTTPConnection(self.host, timeout=30)
        connection.request("POST", path, urllib.parse.urlencode(said).encode(), self._head(form=True))
        return connection

    def _ask(self, method: str, path: str, body: bytes | None) -> tuple[int, str]:
        connection = http.client.HTTPConnection(self.host, timeout=60)
        try:
            connection.request(method, path, body, self._head(form=body is not None))
            answer = connection.getresponse()
            text = answer.read().decode()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    key, _, rest = value.partition("=")
                    self.cookies[key] = rest.partition(";")[0]
            return answer.status, text
        finally:
            connection.close()

    def _head(self, *, form: bool) -> Mapping[str, str]:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        kind = {"Content-Type": "application/x-www-form-urlencoded"} if form else {}
        return {"Cookie": cookies, **kind}


def read_hidden(text: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in HIDDEN.findall(text)}
