import numpy as np
from tests.core.journey.strategies import chain
from tests.fakes.catalog import make_catalog
from tests.fakes.reader import FakeReader

from wherenext.core.catalog.catalog import Ratings
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import Element, ElementKind
from wherenext.core.guidance.taste.features import describe
from wherenext.core.guidance.taste.places import find_places
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import fold

CATALOG = make_catalog()
ACTIVITIES = Ratings(
    ElementKind.ACTIVITY,
    (Element("4.A.4.a.5", "care"), Element("4.A.3.b.4", "mend")),
    np.array([[4.0 - row % 5, 1.0 + row % 3] for row in range(len(CATALOG.occupations))], np.float32),
    Basis.PUBLISHED,
    "fake",
)
FEATURES = describe({**CATALOG.ratings, ElementKind.ACTIVITY: ACTIVITIES}, CATALOG.offered)


def _hear(texts):
    """Closeness of the tiny world: how often a text speaks of what an occupation is about."""
    return np.maximum(FakeReader().encode(texts) @ np.asarray(CATALOG.occupation_vectors, np.float32).T, 0)


def _find(*drafts):
    return find_places(fold(chain(*drafts)), _hear, FEATURES)


def test_every_text_that_speaks_of_work_has_its_place():
    places = _find(
        ("a", kinds.Duty("weld metal")),
        ("b", kinds.Moment("care for patients", why_enjoyed="they laughed")),
        ("c", kinds.Dislike("sell goods")),
        ("d", kinds.Move("teach adults", kinds.MoveKind.VOLUNTEERING)),
    )
    assert set(places) == {"a", "b", "c", "d"}
    nurse, welder = (FEATURES.values[CATALOG.row_of_code[code]] for code in ("29-1141.00", "51-4121.00"))
    assert places["b"] @ nurse > places["b"] @ welder


def test_a_text_without_a_known_word_has_no_place():
    assert _find(("a", kinds.Duty("xyzzy"))) == {}


def test_a_journey_without_texts_has_no_places():
    assert _find() == {}
