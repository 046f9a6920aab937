"""What was acknowledged, and whether a home that was struck still holds it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bench.crash.writer import PHRASE, open_keyring, words_of
from wherenext.application.ports import KeyFile, Ledger
from wherenext.core.errors import WherenextError
from wherenext.storage.home import Home


@dataclass
class Account:
    """What the writer has told: everything in it was acknowledged."""

    is_open: bool = False
    has_key_file: bool = False
    appended: set[str] = field(default_factory=set)
    doubtful: set[str] = field(default_factory=set)  # their erasure was asked for, not acknowledged
    erased: set[str] = field(default_factory=set)

    def hear(self, lines: Iterable[str]) -> None:
        for line in lines:
            act, *names = line.split()
            self.is_open |= act == "open"
            self.has_key_file |= act == "key-file"
            if act == "append":
                self.appended |= set(names)
            elif act == "erasing":
                self.doubtful |= set(names)
            elif act == "erase":
                self.erased |= set(names)


@dataclass
class Tally:
    """The figures of a campaign."""

    strikes: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    back: int = 0
    unopened: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def all_faults(self) -> int:
        return self.lost + self.half + self.back + self.unopened

    def fail(self, why: str) -> None:
        self.unopened += 1
        self.faults.append(why)

    def __str__(self) -> str:
        return (
            f"{self.strikes:,} strikes, {self.acknowledged:,} acknowledged acts looked for, {self.unopened} homes that "
            f"did not open, {self.back} erased entries back, {self.half} half, {self.lost} lost"
        )


def examine(home: Home, account: Account, tally: Tally) -> None:
    """Open a home after a strike and compare it with the account."""
    tally.strikes += 1
    tally.acknowledged += len(account.appended) + len(account.erased)
    try:
        keyring = open_keyring(home)
        if not keyring.find_ways():
            if account.is_open:
                tally.fail("the journey is gone")
            return
        if account.has_key_file:
            keyring.unlock(KeyFile())
        _compare(keyring.unlock(PHRASE).ledger, account, tally)
    except WherenextError as error:
        tally.fail(f"{type(error).__name__}: {error}")


def _compare(ledger: Ledger, account: Account, tally: Tally) -> None:
    found = {str(each.identifier): each for each in ledger.read()}
    tally.lost += len(account.appended - account.doubtful - found.keys())
    tally.back += len(account.erased & found.keys())
    wrong = [name for name, each in found.items() if each.payload.text != words_of(name)]  # type: ignore[attr-defined]
    check = ledger.check()
    tally.half += len(wrong) + len(_find_half(found.keys(), account)) + check.unreadable + (check.broken is not None)


def _find_half(names: Iterable[str], account: Account) -> list[str]:
    """Return the batches of which only a part is there."""
    there = set(names) | account.doubtful
    batches: dict[str, set[str]] = {}
    for name in there:
        batches.setdefault(name.rpartition(".")[0], set()).add(name)
    return [batch for batch, members in batches.items() if len(members) != int(next(iter(members)).rpartition("of")[2])]
