import numpy as np
import pytest
from tests.core.guidance.tastes import HELPERS, PEOPLE, THINGS, make_features
from tests.core.journey.strategies import chain

from wherenext.core.guidance.taste.listening import listen, locate
from wherenext.core.guidance.taste.taste import learn
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import fold
from wherenext.core.journey.reference import EntryId, Reference

FEATURES = make_features()
ROWS = {"11-3021.00": 3}
HERE = FEATURES.place(PEOPLE[:2])


def _liking(*drafts, places=()):
    signals = listen(fold(chain(*drafts)), FEATURES, ROWS, dict(places))
    liking = learn(FEATURES, signals).rate()
    return liking[:HELPERS].mean() - liking[HELPERS:].mean()


MOVE = ("m", kinds.Move("help out", kinds.MoveKind.VOLUNTEERING))


@pytest.mark.parametrize(
    ("drafts", "sign"),
    [
        ([("a", kinds.Duty("look after", 2))], 1),
        ([("a", kinds.Duty("look after", -2))], -1),
        ([("a", kinds.Duty("look after"))], 0),
        ([("z", kinds.Duty("without a place", 2))], 0),
        ([("a", kinds.Moment("the evening when she laughed"))], 1),
        ([("z", kinds.Moment("without a place"))], 0),
        ([("a", kinds.Dislike("looking after"))], -1),
        ([("z", kinds.Dislike("without a place"))], 0),
        ([MOVE, ("o", kinds.Outcome(EntryId("m"), "loved it", 2))], 1),
        ([MOVE, ("o", kinds.Outcome(EntryId("m"), "did not suit", -2))], -1),
        ([MOVE, ("o", kinds.Outcome(EntryId("m"), "done"))], 0),
        ([("o", kinds.Outcome(EntryId("m"), "of a move that is lost", 2))], 0),
        ([("l", kinds.Liking(Reference("onet-soc", "", "11-3021.00", ""), 2))], 1),
        ([("l", kinds.Liking(Reference("onet-soc", "", "99-9999.00", ""), 2))], 0),
        ([("l", kinds.Liking(Reference("onet-element", "", THINGS[0], ""), 2))], -1),
        ([("l", kinds.Liking(Reference("onet-element", "", "9.Z", ""), 2))], 0),
        ([("c", kinds.Choice(PEOPLE[:2], THINGS[:2], kinds.Answer.FIRST))], 1),
    ],
)
def test_what_was_said_moves_the_liking(drafts, sign):
    places = {EntryId("a"): HERE, EntryId("m"): HERE}
    assert np.sign(round(_liking(*drafts, places=places), 6)) == sign


def test_every_signal_names_its_entry():
    drafts = (("a", kinds.Duty("look after", 2)), ("b", kinds.Moment("the evening")))
    signals = listen(fold(chain(*drafts)), FEATURES, ROWS, {EntryId("a"): HERE, EntryId("b"): HERE})
    assert [each.entry for each in signals] == ["a", "b"]


def test_a_text_lies_between_the_occupations_it_speaks_of():
    closeness = np.zeros((2, 40), np.float32)
    closeness[0, 3] = 2.0
    places = locate(closeness, FEATURES)
    assert np.allclose(places[0], FEATURES.values[3])
    assert not places[1].any()


def test_a_text_is_placed_by_what_it_speaks_of_most():
    closeness = np.linspace(0, 1, 40, dtype=np.float32)[None]
    place = locate(closeness, FEATURES)[0]
    assert FEATURES.values[30:39].mean(axis=0) @ place > 0 > FEATURES.values[:10].mean(axis=0) @ place


def test_in_a_small_world_a_text_is_placed_by_all():
    few = make_features()
    small = type(few)(
        few.elements, few.values[:8], few.mean, few.offered[:8], few.named, few.implied, few.together, few.standing
    )
    assert locate(np.ones((1, 8), np.float32), small).shape == (1, 14)
