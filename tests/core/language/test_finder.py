from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wherenext.core.language.build import Name, build_index
from wherenext.core.language.candidates import MEANT, NAMED
from wherenext.core.language.cues import COUNT, CUES
from wherenext.core.language.finder import Finder, is_name
from wherenext.core.language.judgement import EVIDENCE, Judgement

NAMES = ["repair bicycles", "cook soup", "drive trucks", "care for patients"]


@pytest.fixture(scope="module")
def finder(encoder):
    index = build_index(encoder, list("abcd"), NAMES, [Name("weld steel", 2), Name("hospital care", 3)], sharpness=1.0)
    return Finder(index, Judgement(bias=-7.0))


def test_find_gives_the_words_it_was_found_in(finder):
    text = "🙂 On Sundays I repair bicycles, then I rest."
    (match, *_) = finder.find(text)
    assert (match.row, text[match.start : match.end]) == (0, "repair bicycles")


def test_find_of_two_skills_gives_each_once(finder):
    rows = [match.row for match in finder.find("I cook soup and drive trucks. I cook soup.")]
    assert sorted(rows) == [1, 2]


def test_find_in_words_that_show_nothing_is_empty(finder):
    assert finder.find("Nothing ever changes there.") == ()


@pytest.mark.parametrize("text", ["", "   ", "…", "I was there, and so was she."])
def test_find_in_a_text_without_heavy_words_is_empty(finder, text):
    assert finder.find(text) == ()


def test_find_gives_at_most_what_is_asked_for(finder):
    assert len(finder.find("I cook soup and drive trucks.", top=1)) == 1


def test_find_says_nothing_when_the_gate_is_shut(finder):
    shut = replace(finder, judgement=Judgement(bias=-7.0, trust=4.0, gate=gate(-50.0)))
    assert shut.find("I repair bicycles.") == ()


def test_find_of_a_name_gives_the_thing_that_is_called_so(finder):
    (match, *_) = finder.find(" cook soup")
    assert (match.row, match.start, match.end) == (1, 1, 10)


def test_find_of_a_name_that_nothing_is_called_is_empty(finder):
    assert finder.find("moonlight") == ()


def test_find_of_little_evidence_speaks_only_where_a_skill_is_shown(finder):
    text = "I repair bicycles."
    unsure = Judgement(bias=-7.0, least=0.999, gate=gate(4.0))
    assert replace(finder, judgement=unsure).find(text)
    assert replace(finder, judgement=replace(unsure, gate=gate(-4.0))).find(text) == ()


def test_find_reads_what_one_sentence_shows_and_leaves_the_other(finder):
    judgement = Judgement(bias=-7.0, least=0.2, trust=4.0, gate=(*[0.0] * 8, *wording("of others", -6.0), 2.0))
    text = "My brother can cook soup. I repair bicycles."
    assert [match.row for match in replace(finder, judgement=judgement).find(text)] == [0]


def test_gather_holds_every_clause_and_then_all_of_them(finder):
    gathered = list(finder.gather("I cook soup, she drives trucks."))
    assert [len(spans) for _, spans, _ in gathered] == [len(NAMES)] * 3
    assert all(evidence.shape == (len(rows), len(EVIDENCE)) for rows, _, evidence in gathered)


def gate(bias):
    """A gate that hears nothing but its bias."""
    return (*[0.0] * (8 + COUNT), bias)


def wording(name, weight):
    """Weights of the cues: one that counts."""
    return [weight if name == cue else 0.0 for cue, _ in CUES] + [0.0, 0.0]


@pytest.mark.parametrize("text", ["Nothing special.", "cook me soup", "I cook soup", "soup, and then some more"])
def test_is_name_of_what_is_said_is_false(text):
    assert not is_name(text)


@pytest.mark.parametrize("text", ["cook soup", "cook and serve soup", "cook soup\n"])
def test_is_name_of_a_few_words_is_true(text):
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["", "…", "the soup", "soup of the", "soup that cooks", "cook; serve", "a b c d e f g h"]
)
def test_is_name_of_parts_of_sentences_and_lists_is_false(text):
    assert not is_name(text)


def test_link_finds_in_each_text(finder):
    assert [bool(found) for found in finder.link(["I repair bicycles.", ""])] == [True, False]


def test_finder_names_its_things(finder):
    assert (finder.ids[1], finder.names[1]) == ("b", "cook soup")


def test_find_among_many_names_stays_with_the_likeliest(encoder):
    count = 3 * max(MEANT, NAMED)
    names = [f"repair bicycle number{n}" for n in range(count)]
    finder = Finder(build_index(encoder, names, names, sharpness=1.0), Judgement(bias=-7.0))
    assert finder.find("I repair bicycle number7")[0].row == 7


def test_find_where_a_thing_has_no_name_with_weight(encoder):
    finder = Finder(build_index(encoder, ["a", "b"], ["of the", "cook soup"], sharpness=1.0), Judgement(bias=-7.0))
    assert finder.find("I cook soup")[0].row == 1


@settings(deadline=None, max_examples=50)
@given(st.text(alphabet=st.sampled_from("repair bicycles cook.,;🙂\u0301é\n")))
def test_spans_of_any_text_lie_within_it(finder, text):
    for match in finder.find(text):
        assert 0 <= match.start < match.end <= len(text)
        assert 0 < match.score <= 1


def test_find_among_many_of_one_name_keeps_as_many_as_are_looked_at(encoder):
    names = ["repair bicycles"] * (3 * max(MEANT, NAMED))
    finder = Finder(build_index(encoder, names, names, sharpness=1.0), Judgement(bias=-7.0))
    assert NAMED <= len(finder.find("I repair bicycles", top=1000)) <= MEANT + NAMED


def test_find_among_things_without_names(encoder):
    finder = Finder(build_index(encoder, ["a"], ["of the"], told=[Name("cook soup", 0)], sharpness=1.0))
    assert finder.find("I like the moon") == ()
