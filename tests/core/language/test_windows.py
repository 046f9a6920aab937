import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.language.windows import LONGEST_RUN, MOST_RUNS, find_clauses, find_runs, find_sentences, is_heavy


def read(text, spans):
    return [text[start:end] for start, end in spans]


def test_find_clauses_breaks_at_signs_and_joining_words():
    text = "I fix bikes, and she sells the old ones; we rest."
    assert [read(text, clause) for clause in find_clauses(text)] == [
        ["fix", "bikes"],
        ["sells", "the", "old", "ones"],
        ["rest"],
    ]


def test_find_clauses_of_light_words_finds_none():
    assert find_clauses("I was there, and so were they. 17") == []


def test_find_runs_begins_with_the_clause_and_ends_on_heavy_words():
    text = "repair the bicycle"
    (clause,) = find_clauses(text)
    assert read(text, find_runs(text, clause)) == ["repair the bicycle", "repair", "bicycle"]


def test_find_runs_of_an_endless_clause_stops():
    text = "weld " * 500
    (clause,) = find_clauses(text)
    runs = read(text, find_runs(text, clause))
    assert len(runs) == MOST_RUNS
    assert all(len(run.split()) <= LONGEST_RUN for run in runs[1:])


@given(st.text())
def test_runs_of_any_text_are_parts_of_it(text):
    for clause in find_clauses(text):
        for start, end in find_runs(text, clause):
            assert 0 <= start < end <= len(text)
        assert is_heavy(text[clause[0][0] : clause[0][1]])


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I fix cars. My brother sells them!  Why?", ["I fix cars.", "My brother sells them!", "Why?"]),
        ("one line\nand another\r\n\n...", ["one line", "and another"]),
        ("It cost 3.5 million, i.e. too much.", ["It cost 3.5 million, i.e.", "too much."]),
        ("I can't sing, but I can cook", ["I can't sing", "I can cook"]),
        ("", []),
    ],
)
def test_find_sentences_closes_at_signs_and_breaks(text, sentences):
    assert [text[start:end] for start, end in find_sentences(text)] == sentences
