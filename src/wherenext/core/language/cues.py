"""What the wording of a sentence says of whether the speaker tells of something they can do.

A mean of words cannot tell "I fix engines" from "my brother fixes engines" or "I wish I could fix engines". A dozen
signs of English wording can: who the sentence is about, whether it is wished or denied, and whether it tells of doing
or of being. The lists are our own.
"""

import re

import numpy as np
from numpy.typing import NDArray

PEOPLE = (
    "sister brother mother father mum mom dad wife husband son daughter kid boss manager friend uncle aunt cousin "
    "neighbor neighbour partner supervisor grandmother grandfather in-law director owner colleague doctor teacher"
)
"""Others, whose doings are not the speaker's."""
SURROUNDINGS = (
    "company office building pay job people commute town house rent train bus knee back contract system union kid new "
    "other whole"
)
"""What surrounds a speaker, and says nothing of them."""
BEING = (
    "think thought guess suppose believe feel felt know knew hear heard hate like love miss prefer need want wanted "
    "wonder live lived moved left stay stayed quit saw watch asked wish hope owe earn turned eat drink commute got "
    "am was"
)
"""Verbs of the mind and of mere being."""
DOING = (
    "run ran keep kept make made build built fix fixed teach taught wrote write set sell sold cook clean drive "
    "drove plan planned train trained manage managed check handle organize organized organise organised help helped "
    "show showed answer order do did test draw drew cut read repair install design designed lead led coach hire "
    "hired measure count pack load mix paint plant grow grew raise raised edit translate interpret prepare book "
    "call figure find found sort sorted turn turned put take took bring brought"
)
"""Verbs of doing that people use of their own work."""
HELPING = (
    "do don't did didn't have haven't had hadn't would wouldn't will won't should shouldn't could couldn't can "
    "can't cannot may might must never just still even only really always often also used and or the a in on at "
    "with was wasn't am ain't"
)
"""What follows "I" without telling yet what is done."""
APART = (
    "he she they it it's there there's this that that's somebody someone everybody everyone nobody people what why who "
    "how is do not no if"
)
"""How a sentence opens that is not about what the speaker does."""
ADVERTISED = (
    r"\w+ing \w+ed led ran built wrote taught made drove sold did kept experience knowledge ability responsible "
    "proficient strong good fluent duties must"
)
"""How a line of a résumé or of an advertisement opens."""


def _any_of(words: str) -> str:
    return "|".join(words.split())


CUES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "wished",
        re.compile(
            r"\b(?:would|i'd|we'd)\s+(?:love|like|rather|hate)\b|\b(?:some|one) ?day\b|\bnext year\b|\bthinking of\b"
            r"|\b(?:want|wanted|hope|wish|need|plan|hoping|supposed)\s+(?:to|i|they|somebody|someone)\b|\bmeaning to\b"
        ),
    ),
    (
        "denied",
        re.compile(
            r"\b(?:never|not|no|nobody|none|nothing|cannot|nor|neither|without|hardly)\b|n't\b"
            r"|\b(?:dont|cant|didnt|isnt|wont)\b"
        ),
    ),
    ("of oneself", re.compile(r"^\W*(?:(?:and|but|so|then|honestly|also)\W+)*i(?:'m|'ve|'d|'ll)?\b")),
    (
        "of a state",
        re.compile(
            r"\b(?:i'm|i am|i was|i've been|i feel|i felt|i get|i got|i have an?|i've got|we have|we are|we're)\b"
        ),
    ),
    ("of the mind", re.compile(rf"\bi\s+(?:\w+ly\s+)?(?:{_any_of(BEING)})\b")),
    (
        "of others",
        re.compile(rf"^\W*(?:my|her|his|our|their|the)\s+(?:\w+\s+)?(?:{_any_of(PEOPLE + ' ' + SURROUNDINGS)})s?\b"),
    ),
    ("apart", re.compile(rf"^\W*(?:{_any_of(APART)})\b")),
    ("done", re.compile(rf"\b(?:i|we)\s+(?:\w+ly\s+)?(?:look after|take care|{_any_of(DOING)})\b")),
    ("acted", re.compile(rf"\b(?:i|we)\s+(?:\w+ly\s+)?(?!(?:{_any_of(BEING + ' ' + HELPING)})\b)[a-z]{{2,}}\b")),
    (
        "singled out",
        re.compile(
            r"\b(?:the one|the person|they (?:call|send) me|comes? to me|it took me|i got (?:them|him|her|it|us|the))\b"
        ),
    ),
    ("listed", re.compile(rf"^\W*(?:{_any_of(ADVERTISED)})\b")),
    ("in the first person", re.compile(r"\b(?:i|me|my|i've|i'm)\b")),
    ("in clauses", re.compile(r",")),
    ("joined", re.compile(r" and ")),
    ("asked", re.compile(r"\?")),
    ("counted", re.compile(r"\d")),
    ("with a purpose", re.compile(r" (?:so|until) ")),
)
"""Signs of wording, each with how it is seen in small letters."""

LONGEST_SENTENCE = 400
"""Characters of a sentence that are looked at: what it is about shows at its beginning."""

FEW_WORDS, USUAL_WORDS = 6, 10
"""Words below which a sentence is short, and words of a usual one."""

COUNT = len(CUES) + 2
"""How many numbers :func:`find_cues` gives: one for each sign, and two for the length."""


def find_cues(sentence: str) -> NDArray[np.float32]:
    """Return which signs of wording a sentence bears.

    Parameters
    ----------
    sentence
        One sentence.

    Returns
    -------
    NDArray
        Shape (COUNT,): 1 or 0 for each of :data:`CUES`, then 1 where it is short, then the logarithm of its words over
        those of a usual sentence.
    """
    plain = sentence[:LONGEST_SENTENCE].lower().replace("’", "'")
    signs = [float(pattern.search(plain) is not None) for _, pattern in CUES]
    words = len(plain.split())
    return np.array([*signs, float(words < FEW_WORDS), np.log((words + 1) / USUAL_WORDS)], np.float32)
