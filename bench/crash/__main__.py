"""``python -m bench.crash``: strike a writer down many times, and count what is lost. Nothing may be."""

import argparse
import sys
import tempfile
from pathlib import Path

from bench.crash import kills, power
from bench.crash.account import Tally
from wherenext.storage.start import set_up

SEED = 20260302


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=100, metavar="N", help="writers to kill with SIGKILL")
    parser.add_argument("--cuts", type=int, default=100, metavar="N", help="power cuts to simulate")
    parser.add_argument("--seed", type=int, default=SEED)
    asked = parser.parse_args()
    set_up()
    tallies = {}
    with tempfile.TemporaryDirectory(prefix="wherenext-crash-") as folder:
        if asked.kills:
            tallies["kill -9"] = kills.strike(Path(folder) / "kills", asked.kills, asked.seed)
        if asked.cuts:
            tallies["power cut"] = power.strike(Path(folder) / "cuts", asked.cuts, asked.seed)
    return report(tallies)


def report(tallies: dict[str, Tally]) -> int:
    for name, tally in tallies.items():
        print(f"{name}: {tally}")
        for fault in sorted(set(tally.faults)):
            print(f"    {fault}")
    lost = sum(each.all_faults for each in tallies.values())
    strikes = ", ".join(f"{tally.strikes:,} x {name}" for name, tally in tallies.items())
    print(f"crash: {strikes}, {sum(each.acknowledged for each in tallies.values()):,} acknowledged acts: {lost} lost")
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main())
