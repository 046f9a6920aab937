"""``python -m tests.storage.golden.make VERSION``: dump a home as this program writes it; run once for each version."""

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from tests.storage.homes import PHRASE, close, draft, open_keyring, say

from wherenext.core.journey.reference import EntryId
from wherenext.storage.home import Home


def main(version: str) -> None:
    here = Path(__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        journey = open_keyring(home).begin(PHRASE)
        say(journey.ledger, "koi")
        journey.ledger.append([draft("ponds", "錦鯉 " * 500)])
        say(journey.ledger, "lost", "roses")
        journey.ledger.erase(EntryId("lost"))
        (here / f"{version}.code.txt").write_text(journey.make_recovery_code() + "\n", "ascii")
        close()
        for path in (home.entries, home.keys):
            with closing(sqlite3.connect(path)) as database:
                dump = "\n".join(database.iterdump()) + "\n"
            (here / f"{version}.{path.stem}.sql").write_text(dump, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
