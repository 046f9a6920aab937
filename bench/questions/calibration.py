"""Whether told chances come true, over simulators that are wrong in different ways."""

from dataclasses import dataclass, field, fields
from datetime import UTC, datetime

import numpy as np

from bench.questions.explorers import WRONG, Explorer, Simulator, draw_explorers
from bench.questions.interview import compare, pick_informative, read
from bench.questions.published import read_published
from wherenext.core.guidance.taste.day import Days, lay_out
from wherenext.core.guidance.taste.features import Features, describe
from wherenext.core.guidance.taste.taste import Taste, learn
from wherenext.core.journey.kinds import Answer, Choice
from wherenext.sources.catalog import open_catalog

CALIBRATED = (2, 4, 8, 12)
BINS = 10
RESAMPLES = 50
SEED = 20271
"""Neither this seed nor an explorer drawn from it was looked at before the belief stood as it is."""
History = tuple[bool, ...]


@dataclass(frozen=True)
class Unhumped(Features):
    """Features that leave a belief normal: the peer."""

    apart = 0.0


@dataclass
class Asking:
    """What is asked hangs on the answers alone, so one history of answers is worked out once for all explorers."""

    seen: Features
    days: Days
    asked: dict[History, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)
    believed: dict[History, Taste] = field(default_factory=dict)

    def ask(self, history: History) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The next question after these answers: True for the first day."""
        if history not in self.asked:
            taste = self.believe(history)
            self.asked[history] = pick_informative(taste, self.days, self._recall(history), np.random.default_rng(0))
            if len(history) not in CALIBRATED:
                del self.believed[history]
        return self.asked[history]

    def believe(self, history: History) -> Taste:
        """What is believed after these answers."""
        if history not in self.believed:
            choices = enumerate(self._recall(history))
            said = [signal for number, each in choices for signal in read(each, number, self.seen)]
            self.believed[history] = learn(self.seen, said)
        return self.believed[history]

    def _recall(self, history: History) -> list[Choice]:
        answers = [Answer.FIRST if each else Answer.SECOND for each in history]
        return [Choice(*self.asked[history[:i]], answer) for i, answer in enumerate(answers)]

    def hold(self, explorer: Explorer) -> History:
        """Ask until the last of the checkpoints."""
        history: History = ()
        for _ in range(CALIBRATED[-1]):
            history = (*history, explorer.choose(*self.ask(history)))
        return history


def calibrate(simulators: tuple[Simulator, ...], count: int, *, normal: bool) -> None:
    """Print expected calibration error, its standard error, and which way the chances err."""
    catalog = open_catalog()
    published = read_published(catalog)
    seen = describe(catalog.ratings, catalog.offered)
    believing = Unhumped(*(getattr(seen, each.name) for each in fields(seen))) if normal else seen
    asking = Asking(believing, lay_out(seen))
    print(f"Expected calibration error ± its standard error (told less true), {count} explorers a row, seed {SEED}")
    print(f"{'A normal belief, as a peer' if normal else 'The belief with its humps'}\n")
    print("| simulator | " + " | ".join(f"after {n}" for n in CALIBRATED) + " |")
    print("| --- |" + " --- |" * len(CALIBRATED), flush=True)
    for simulator in simulators:
        truth = seen if simulator is not WRONG else describe(published.ratings, catalog.offered)
        people = draw_explorers(simulator, truth, published, count, SEED)
        held = [(each, asking.hold(each)) for each in people]
        cells = [
            _tell(np.array([compare(each, asking.believe(history[:n])) for each, history in held])) for n in CALIBRATED
        ]
        print(f"| {simulator.name} | " + " | ".join(cells) + " |", flush=True)
    print(f"\n{datetime.now(UTC):%Y-%m-%d %H:%M} UTC")


def _tell(sureness: np.ndarray) -> str:
    error, lean = measure_calibration(sureness)
    return f"{error:.3f} ± {_spread(sureness):.3f} ({lean:+.3f})"


def _spread(sureness: np.ndarray) -> float:
    """Standard error by drawing explorers anew: the pairs of one explorer hang together."""
    draw = np.random.default_rng(SEED)
    chosen = draw.integers(len(sureness), size=(RESAMPLES, len(sureness)))
    return float(np.std([measure_calibration(sureness[each])[0] for each in chosen]))


def measure_calibration(sureness: np.ndarray) -> tuple[float, float]:
    """Expected calibration error of the told chances (Naeini and others 2015), and told less true on the whole.

    The array is (explorers, 2, pairs): the told chance, and whether it was so.
    """
    told, so = sureness[:, 0].ravel(), sureness[:, 1].ravel()
    # A pair told the other way round is the same statement.
    so, told = np.where(told < 0.5, 1 - so, so), np.maximum(told, 1 - told)
    group = np.minimum(((told - 0.5) * 2 * BINS).astype(int), BINS - 1)
    gaps = np.bincount(group, told - so, minlength=BINS) / len(told)
    return float(np.abs(gaps).sum()), float(gaps.sum())
