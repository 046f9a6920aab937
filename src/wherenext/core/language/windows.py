"""The parts of a text in which a skill may be named: clauses, and runs of words within them."""

import re
from collections.abc import Iterator

from wherenext.core.language.tokens import WORD, find_words

BREAK = re.compile(r"[.,;:!?()\[\]{}\"“”•·|/\n\t–—]|\s-\s")
"""Signs that close a clause."""

STOP = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[^\W\d_])|[\r\n]+|,?\s+but\s+(?=(?:i|we)\b)", re.IGNORECASE)
"""What stands between two sentences; "but I" opens another, since what was denied before it is not denied after it."""

JOINING = frozenset(
    [
        "and",
        "but",
        "or",
        "because",
        "so",
        "while",
        "when",
        "that",
        "which",
        "who",
        "where",
        "if",
        "though",
        "although",
        "then",
        "than",
        "plus",
    ]
)
"""Words that close a clause."""

LIGHT = (
    frozenset(
        [
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "you",
            "your",
            "he",
            "him",
            "his",
            "she",
            "her",
            "it",
            "its",
            "they",
            "them",
            "their",
            "the",
            "a",
            "an",
            "this",
            "these",
            "those",
            "to",
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "into",
            "as",
            "is",
            "am",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "have",
            "has",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "shall",
            "not",
            "no",
            "just",
            "also",
            "very",
            "really",
            "some",
            "any",
            "every",
            "each",
            "all",
            "most",
            "more",
            "much",
            "many",
            "one",
            "two",
            "three",
            "there",
            "here",
            "what",
            "how",
            "about",
            "up",
            "out",
            "off",
            "over",
            "again",
            "still",
            "always",
            "often",
        ]
    )
    | JOINING
)
"""Words that a run does not begin or end with."""

LONGEST_RUN = 7
"""Words of the longest run; ESCO names of skills have four on average."""

MOST_RUNS = 120
"""Runs that are looked at in one clause, so that a line without breaks stays cheap."""

Span = tuple[int, int]


def find_clauses(text: str) -> list[list[Span]]:
    """Return the words of each clause of a text.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    list of list
        For each clause the start and end of its words in code points; clauses of light words only are left out.
    """
    clauses: list[list[Span]] = [[]]
    before = 0
    for start, end in find_words(text):
        if BREAK.search(text, before, start) or text[start:end].lower() in JOINING:
            clauses.append([])
        if text[start:end].lower() not in JOINING:
            clauses[-1].append((start, end))
        before = end
    return [clause for clause in (trim(text, clause) for clause in clauses) if clause]


def find_sentences(text: str) -> list[Span]:
    """Return where the sentences of a text begin and end; a line break closes one.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    list of tuple
        Start and end in code points; sentences without any word are left out.
    """
    edges = [0, *(place for stop in STOP.finditer(text) for place in stop.span()), len(text)]
    spans = zip(edges[::2], edges[1::2], strict=True)
    return [(start, end) for start, end in spans if WORD.search(text, start, end)]


def trim(text: str, words: list[Span]) -> list[Span]:
    """Return words without the light ones at both ends.

    Parameters
    ----------
    text
        The text.
    words
        Where its words stand.

    Returns
    -------
    list of tuple
        Those that stay.
    """
    heavy = [i for i, (start, end) in enumerate(words) if is_heavy(text[start:end])]
    return words[heavy[0] : heavy[-1] + 1] if heavy else []


def is_heavy(word: str) -> bool:
    """Return whether a word can carry a meaning of its own.

    Parameters
    ----------
    word
        A word as written.

    Returns
    -------
    bool
        False for light words and bare numbers.
    """
    return word.lower() not in LIGHT and not word.isdigit()


def find_runs(text: str, clause: list[Span]) -> Iterator[Span]:
    """Yield where runs of a clause's words begin and end; the clause itself comes first.

    Parameters
    ----------
    text
        The text.
    clause
        Where the clause's words stand.

    Yields
    ------
    tuple of int
        Start and end in code points.
    """
    heavy = [is_heavy(text[start:end]) for start, end in clause]
    yield clause[0][0], clause[-1][1]
    found = 1
    for first in range(len(clause)):
        for last in range(first, min(first + LONGEST_RUN, len(clause))):
            whole = first == 0 and last == len(clause) - 1
            if heavy[first] and heavy[last] and not whole:
                yield clause[first][0], clause[last][1]
                found += 1
                if found == MOST_RUNS:
                    return
