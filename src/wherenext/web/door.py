"""The door of the site: a one-time token in the address lets a browser in, and a cookie keeps it in."""

import secrets
from collections.abc import Callable
from threading import Lock

from django.http import HttpRequest

TOKEN_BYTES = 24


def find_cookie(request: HttpRequest) -> str:
    """Return the name of the cookie. Cookies do not know ports: two programs on one machine must not share one."""
    return f"wherenext_pass_{request.get_host().rpartition(':')[2]}"


class Door:
    """Who may come in. Everything is in memory: when the program ends, every pass is void."""

    def __init__(self, announce: Callable[[str], None] = lambda _token: None) -> None:
        self.announce = announce
        self._turn = Lock()
        self._passes: set[str] = set()
        self.token = secrets.token_urlsafe(TOKEN_BYTES)

    def admit(self, token: str) -> str | None:
        """Return a pass for the right token, which is void from then on; a new one is announced in the terminal."""
        with self._turn:
            if not secrets.compare_digest(token.encode(), self.token.encode()):
                return None
            made = secrets.token_urlsafe(TOKEN_BYTES)
            self._passes.add(made)
            self.token = secrets.token_urlsafe(TOKEN_BYTES)
        self.announce(self.token)
        return made

    def knows(self, shown: str | None) -> bool:
        return shown is not None and any(secrets.compare_digest(shown.encode(), each.encode()) for each in self._passes)
