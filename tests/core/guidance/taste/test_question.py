from functools import cache

import numpy as np
import pytest
from tests.core.guidance.tastes import HELPERS, PEOPLE, THINGS, make_choice, make_features

from wherenext.core.guidance.taste.day import lay_out
from wherenext.core.guidance.taste.features import describe
from wherenext.core.guidance.taste.question import MOST_QUESTIONS, ask, direct, list_pairs, read_choice
from wherenext.core.guidance.taste.taste import begin, learn
from wherenext.core.journey.kinds import Answer, Choice
from wherenext.sources.catalog import open_catalog

FEATURES = make_features()
DAYS = lay_out(FEATURES)
PRIOR = begin(FEATURES)


def _liking(answer):
    entry = make_choice("a", PEOPLE[:2], THINGS[:2], answer)
    return learn(FEATURES, read_choice(entry, PRIOR)).rate()


@pytest.mark.parametrize(("answer", "sign"), [(Answer.FIRST, 1), (Answer.SECOND, -1)])
def test_a_choice_lifts_what_was_chosen(answer, sign):
    liking = sign * _liking(answer)
    assert liking[:HELPERS].mean() > 0 > liking[HELPERS:].mean()


def test_both_likes_both_days_and_neither_likes_neither():
    point = FEATURES.place(PEOPLE[:2]) + FEATURES.place(THINGS[:2])
    for answer, sign in ((Answer.BOTH, 1), (Answer.NEITHER, -1)):
        taste = learn(FEATURES, read_choice(make_choice("a", PEOPLE[:2], THINGS[:2], answer), PRIOR))
        assert sign * point @ taste.weights > 0


def test_not_knowing_says_nothing():
    assert read_choice(make_choice("a", PEOPLE[:2], THINGS[:2], Answer.UNSURE), PRIOR) == ()


@pytest.mark.parametrize(("first", "second"), [(("9.Z",), THINGS[:1]), ((), THINGS[:1]), (THINGS[:1], ())])
def test_a_choice_that_cannot_be_read_says_nothing(first, second):
    assert read_choice(make_choice("a", first, second), PRIOR) == ()


def test_the_first_question_sets_people_against_things():
    question = ask(PRIOR, DAYS, ())
    assert question is not None
    sides = {bool(set(day.elements) & set(PEOPLE)) for day in (question.first, question.second)}
    assert sides == {True, False}
    assert question.information > 0
    assert question.change > 1
    assert question.first_text
    assert question.first_text != question.second_text


def test_the_same_journey_is_asked_the_same_question():
    assert ask(PRIOR, DAYS, ()) == ask(begin(make_features()), lay_out(make_features()), ())


def test_the_best_question_tells_more_than_one_at_random():
    question = ask(PRIOR, DAYS, ())
    assert question is not None
    rows = direct(DAYS, list_pairs(DAYS, ()))
    value = np.einsum("ij,jk,ik->i", rows, PRIOR.covariance, rows)
    i, j = DAYS.days.index(question.first), DAYS.days.index(question.second)
    row = direct(DAYS, np.array([[i, j]]))[0]
    assert row @ PRIOR.covariance @ row > np.median(value)


@cache
def _world():
    catalog = open_catalog()
    features = describe(catalog.ratings, catalog.offered)
    return features, lay_out(features)


def _interview(answer, most=MOST_QUESTIONS + 1, least_change=0.0):
    features, days = _world()
    asked, signals = [], []
    while len(asked) < most:
        taste = learn(features, signals)
        question = ask(taste, days, asked, least_change)
        if question is None:
            break
        first, second, said = question.first.elements, question.second.elements, answer(question)
        signals += read_choice(make_choice(f"{len(asked):03}", first, second, said), taste)
        asked.append(Choice(first, second, said, question.first_text, question.second_text))
    return asked


def test_forty_questions_never_repeat_a_question_a_day_or_a_text():
    draw = np.random.default_rng(4)
    asked = _interview(lambda _: draw.choice(list(Answer)))
    assert len(asked) == MOST_QUESTIONS
    days = [day for choice in asked for day in (choice.first, choice.second)]
    texts = [text for choice in asked for text in (choice.first_text, choice.second_text)]
    assert len(set(days)) == len(set(texts)) == 2 * MOST_QUESTIONS


def test_asking_stops_when_answers_would_not_change_the_first():
    features, _ = _world()
    weights = features.values[200] / np.sqrt((features.values @ features.values[200]) ** 2).mean()

    def prefer(question):
        apart = features.place(question.first.elements) - features.place(question.second.elements)
        return Answer.FIRST if apart @ weights > 0 else Answer.SECOND

    asked = _interview(prefer, least_change=3.0)
    assert 8 <= len(asked) < MOST_QUESTIONS


def test_asking_stops_when_every_day_was_shown():
    shown = [Choice(day.elements, day.elements, Answer.UNSURE) for day in DAYS.days]
    assert ask(PRIOR, DAYS, shown) is None


def test_pairs_share_nothing():
    pairs = list_pairs(DAYS, ())
    assert len(pairs) > 0
    for first, second in pairs:
        assert not set(DAYS.days[first].elements) & set(DAYS.days[second].elements)
