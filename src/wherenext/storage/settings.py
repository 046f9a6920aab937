"""The Django settings that storage needs. The web's settings take `find_databases` and DATABASE_ROUTERS from here."""

from typing import Any

from wherenext.storage.home import Home, find_home

PRAGMAS = {
    "journal_mode": "WAL",
    # NORMAL loses acknowledged entries when power fails.
    "synchronous": "FULL",
    # What is erased is overwritten, not only left out of the index.
    "secure_delete": "ON",
    "foreign_keys": "ON",
    # Sorting never spills anything to a file beside the database.
    "temp_store": "MEMORY",
}
WAIT_SECONDS = 20


def find_databases(home: Home) -> dict[str, dict[str, Any]]:
    """Return the two databases of a home: entries, and apart from them the wrapped keys."""
    return {"default": _describe(str(home.entries)), "keys": _describe(str(home.keys))}


def _describe(name: str) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": name,
        # The last connection to close moves the log into the database: not at the end of every request.
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            # A transaction that turns from reading to writing half way fails at once where another one writes.
            "transaction_mode": "IMMEDIATE",
            "timeout": WAIT_SECONDS,
            "init_command": ";".join(f"PRAGMA {name}={value}" for name, value in PRAGMAS.items()),
        },
    }


SECRET_KEY = "not used by storage"  # noqa: S105 - Django asks for one; nothing here is signed
DEBUG = False
USE_TZ = True
INSTALLED_APPS = ["wherenext.storage"]
DATABASES = find_databases(find_home())
DATABASE_ROUTERS = ["wherenext.storage.router.KeysApart"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Django's own default logs to stderr and by mail; whoever runs the program decides instead.
LOGGING_CONFIG = None
