"""Discovering on an invented world of work."""

from datetime import UTC, datetime
from itertools import count

import pytest
from tests.fakes.catalog import make_catalog
from tests.fakes.reader import FakeReader

from wherenext.application.discover import LITTLE_TOLD, NO_AREA, NOT_CONFIRMED, Discovery, Request, World, discover
from wherenext.core.errors import NotFoundError, PersonError
from wherenext.core.journey.kinds import Area
from wherenext.core.journey.resume import Position, Resume

NOW = datetime(2026, 11, 21, 22, 0, tzinfo=UTC)
MOMENTS = [{"what_happened": "I was welding steel all night and it held."}]


def run(answers: dict[str, object], resume: Resume | None = None, area: str | None = None) -> Discovery:
    numbers = count(1)
    world = World(make_catalog(), FakeReader(), NOW, lambda: f"e{next(numbers)}")
    return discover(Request({"format": "wherenext-answers/1", **answers}, resume, area), world)


def test_answers_alone_are_enough() -> None:
    found = run({"moments": MOMENTS})
    assert found.made_at == NOW
    assert found.advice.options
    assert found.notices == (LITTLE_TOLD, NO_AREA)
    assert found.area is None


def test_what_a_resume_says_is_said_to_be_unconfirmed() -> None:
    found = run({}, Resume(positions=(Position(title="Welder"),), notes=("Hidden text was left out.",)))
    assert NOT_CONFIRMED in found.notices
    assert found.notes == ("Hidden text was left out.",)
    assert not found.advice.person.journey.positions[0].payload.confirmed


def test_where_enough_was_told_or_a_resume_was_read_nothing_is_said_of_little() -> None:
    assert LITTLE_TOLD not in run({"moments": [*MOMENTS] * 3}).notices
    assert LITTLE_TOLD not in run({}, Resume(positions=(Position(title="Welder"),))).notices


def test_a_destination_in_words_alone_is_examined() -> None:
    assert run({"moments": MOMENTS, "destination": {"text": "teach adults to weld"}}).advice.reality is not None


def test_area_of_the_answers_is_found() -> None:
    found = run({"moments": MOMENTS, "area": "Portland, OR"})
    assert found.area is not None
    assert found.area.name.startswith("Portland")


def test_area_named_beside_the_answers_takes_their_place() -> None:
    found = run({"moments": MOMENTS, "area": "Nowhere at all"}, area="Portland, OR")
    assert found.area is not None
    assert [entry.payload.name for entry in found.advice.person.journey.all(Area)] == ["Portland, OR"]


def test_unknown_area_of_the_answers_leaves_the_nation_and_says_so() -> None:
    found = run({"moments": MOMENTS, "area": "Ulan Bator"})
    assert found.area is None
    assert any("United States only" in notice for notice in found.notices)
    assert not any("Ulan Bator" in notice for notice in found.notices)


def test_unknown_area_that_was_asked_for_is_refused() -> None:
    with pytest.raises(NotFoundError):
        run({"moments": MOMENTS}, area="Ulan Bator")


def test_code_that_is_none_is_refused() -> None:
    with pytest.raises(NotFoundError, match="No occupation has this code"):
        run({"destination": {"text": "flying", "occupation": "99-9999.99"}})


def test_code_that_is_known_is_examined() -> None:
    found = run({"moments": MOMENTS, "destination": {"text": "my own yard", "occupation": "51-4121.00"}})
    assert found.advice.reality is not None
    assert found.advice.reality.mix.named


@pytest.mark.parametrize(("resume", "said"), [(None, "Nothing was told yet"), (Resume(), "nothing in it looks like")])
def test_saying_nothing_is_told_apart_from_an_unreadable_file(resume: Resume | None, said: str) -> None:
    with pytest.raises(PersonError, match=said):
        run({}, resume)
