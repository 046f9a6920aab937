from pathlib import Path

import numpy as np
from training.words.undertakings import INSIDE, PHRASE, build, read_lexicon, take_apart, weigh, write

from wherenext.core.guidance.destination.undertakings import list_undertakings
from wherenext.core.language.parts import number_of
from wherenext.sources.words import SHIPPED, open_encoder, open_undertakings


def test_lexicon_has_words_of_every_kind_and_of_no_other() -> None:
    lexicon = read_lexicon()

    assert set(lexicon) == set(list_undertakings())
    assert all(len(words) > 150 for words in lexicon.values())
    assert all(len(set(words)) == len(words) for words in lexicon.values())


def test_shipped_index_is_made_of_the_lexicon(tmp_path: Path) -> None:
    shipped, made = open_undertakings(), build(open_encoder(), read_lexicon())

    assert list(shipped.ids) == list(made.ids)
    assert np.array_equal(shipped.prototypes, made.prototypes)
    assert np.array_equal(shipped.biases, made.biases)
    for part in ("parts", "starts", "rows", "weights"):
        assert np.array_equal(getattr(shipped.table, part), getattr(made.table, part))


def test_index_that_is_written_can_be_opened(tmp_path: Path) -> None:
    for each in SHIPPED.glob("[tvw]*"):
        (tmp_path / each.name).symlink_to(each)
    write(tmp_path)

    assert list(open_undertakings(tmp_path).ids) == list(open_undertakings().ids)


def test_a_phrase_says_more_than_its_words() -> None:
    assert list(take_apart("bread").values()) == [1.0]
    apart = take_apart("coffee roasting")
    assert sorted(apart.values()) == [INSIDE, INSIDE, PHRASE]


def test_what_stands_earlier_says_more() -> None:
    cells = weigh({"bakery": ("bread", "oven"), "pottery": ("oven", "clay")})

    assert cells[number_of("bread")] == {0: 1.0}
    assert cells[number_of("oven")][1] > cells[number_of("oven")][0]


def test_words_of_a_kind_speak_for_it_and_small_talk_for_none() -> None:
    index = open_undertakings()
    bread, nothing = index.link(["Sourdough and bagels at the half door", "I do not know yet"], 1)

    assert index.ids[bread[0].row] == "bakery"
    assert not nothing or nothing[0].score < bread[0].score
