from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.reader import FakeReader

from wherenext.application import remembering
from wherenext.application.remembering import RememberingReader

WORDS = st.lists(st.sampled_from(["weld metal", "teach adults", "cook meals", "plan work", "nothing", ""]))


class CountingReader(FakeReader):
    """Notes what it is asked to read."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def find_skills(self, texts):
        self.asked += texts
        return super().find_skills(texts)


@given(WORDS, WORDS)
def test_what_is_found_is_the_same_whatever_was_read_before(first, second):
    reader = RememberingReader(FakeReader())
    reader.find_skills(first)
    assert list(reader.find_skills(second)) == FakeReader().find_skills(second)


def test_text_is_read_once_until_it_is_forgotten():
    behind = CountingReader()
    reader = RememberingReader(behind)
    reader.find_skills(["weld metal", "cook meals", "weld metal"])
    reader.find_skills(["cook meals", "plan work"])
    assert behind.asked == ["weld metal", "cook meals", "plan work"]
    reader.forget()
    reader.find_skills(["cook meals"])
    assert behind.asked[-1] == "cook meals"


def test_what_is_forgotten_while_it_is_read_stays_forgotten():
    class Locked(CountingReader):
        def find_skills(self, texts):
            reader.forget()
            return super().find_skills(texts)

    behind = Locked()
    reader = RememberingReader(behind)
    texts = [f"text {number}" for number in range(40)]
    assert len(reader.find_skills(texts)) == 40
    reader.find_skills(texts)
    assert behind.asked == texts * 2


def test_progress_is_told_while_it_reads_and_when_it_is_done():
    told = []

    class Slow(FakeReader):
        def find_skills(self, texts):
            told.append(reader.progress)
            return super().find_skills(texts)

    reader = RememberingReader(Slow())
    reader.find_skills([f"text {number}" for number in range(70)])
    assert told == [(0, 70), (32, 70), (64, 70)]
    assert reader.progress == (70, 70)


def test_more_than_any_journey_holds_is_not_remembered():
    behind = CountingReader()
    reader = RememberingReader(behind)
    texts = [f"text {number}" for number in range(remembering.MOST_TEXTS)]
    reader.find_skills(texts)
    reader.find_skills(["one more"])
    reader.find_skills(texts[:1])
    assert behind.asked[-2:] == ["one more", texts[0]]


def test_everything_else_is_asked_of_the_reader_behind_it():
    reader, behind = RememberingReader(FakeReader()), FakeReader()
    assert (reader.encode(["weld"]) == behind.encode(["weld"])).all()
    assert list(reader.link_occupations(["weld"], 2)) == behind.link_occupations(["weld"], 2)
