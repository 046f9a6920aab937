from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.reader import FakeReader

from wherenext.core.guidance.person.deeds import MOST_DEEDS, find_deeds
from wherenext.core.guidance.person.phrases import Phrase, Role

READER = FakeReader()


def told(text: str, entry: str = "e1", role: Role = Role.DUTY) -> Phrase:
    return Phrase(entry, text, role, 1.0, 1.0)


def shown(name: str, *phrases: Phrase) -> list[str]:
    (deeds,) = find_deeds([name], phrases, READER)
    return [deed.phrase.text[slice(*deed.span)] for deed in deeds]


def test_a_clause_about_it_shows_a_skill() -> None:
    assert shown("welding", told("I drive the van, repairing steel gates, and wash up")) == ["repairing steel gates"]


def test_words_in_another_form_show_a_skill() -> None:
    assert shown("juggling plates", told("Once I juggled a plate (it was sharp), then five")) == [
        "Once I juggled a plate"
    ]


def test_a_number_is_not_cut() -> None:
    assert shown("answering", told("I answer for 1.3 million, alone")) == ["I answer for 1.3 million"]


def test_what_speaks_of_something_else_shows_nothing() -> None:
    assert shown("welding", told("I sell goods to customers")) == []


def test_the_nearest_few_are_kept_each_phrase_once() -> None:
    phrases = [
        told(f"weld gate {number}, weld the steel gate {number}", f"e{number}") for number in range(MOST_DEEDS + 2)
    ]
    assert len(shown("welding", *phrases)) == MOST_DEEDS


def test_nothing_named_or_nothing_told() -> None:
    assert find_deeds([], [told("I weld steel")], READER) == []
    assert find_deeds(["welding", "baking"], [], READER) == [(), ()]


@given(st.text(max_size=80), st.text(max_size=20))
def test_a_span_lies_in_its_phrase_without_space_around_it(text: str, name: str) -> None:
    (deeds,) = find_deeds([name], [told(text)], READER)
    for deed in deeds:
        words = text[slice(*deed.span)]
        assert words == words.strip() or words == text
