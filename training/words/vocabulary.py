"""Which tokens the encoder gets: the teacher's pieces, this field's words, its phrases and its heads."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from wherenext.core.language.stems import stem
from wherenext.core.language.tokens import BEFORE_HEAD, HEAD, JOINT, LONGEST_TITLE, WORD, normalise

PIECE = re.compile(r"(##)?[a-z0-9+#&%]+")
LEAST_WORDS, LEAST_PHRASES, LEAST_HEADS = 3, 4, 3
"""How often a word, a phrase or a head is seen in the training texts before it gets a token."""
MOST_TOKENS = 45_500
"""At 256 bytes each, with weights and names, within 12 MB."""


FREQUENT = 20_000
"""The teacher lists its pieces by how often they are seen; whole words beyond this need to be seen in the texts."""


def choose_tokens(number: dict[str, int], texts: Sequence[str], titles: Sequence[str]) -> list[str]:
    """Return the tokens: pieces first, then words, heads, and phrases by how often they are seen, in titles twice."""
    seen = {normalise(word) for text in texts for word in WORD.findall(text)}
    chosen = dict.fromkeys(
        piece
        for piece, place in number.items()
        if PIECE.fullmatch(piece) and (piece.startswith(JOINT) or place < FREQUENT or piece in seen)
    )
    words: Counter[str] = Counter()
    phrases: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    for text in [*texts, *titles]:
        found = [normalise(word) for word in WORD.findall(text)]
        words.update(found)
        if len(found) <= LONGEST_TITLE:
            stems = [stem(word) for word in found]
            phrases.update(f"{one} {two}" for one, two in pairwise(stems))
            heads.update(find_head(found))
    chosen |= dict.fromkeys(word for word, count in words.items() if count >= LEAST_WORDS and word.isascii())
    chosen |= dict.fromkeys(head + HEAD for head, count in heads.items() if count >= LEAST_HEADS)
    often = [phrase for phrase, count in phrases.most_common() if count >= LEAST_PHRASES]
    return [*chosen, *often[: MOST_TOKENS - len(chosen)]]


def find_head(words: Sequence[str]) -> list[str]:
    head = words[:1]
    for word in words[1:]:
        if word in BEFORE_HEAD:
            break
        head = [word]
    return [stem(word) for word in head]


def spell(token: str) -> str:
    """Return how a token is put to the teacher."""
    return token.removesuffix(HEAD) if token.endswith(HEAD) and len(token) > 1 else token


def cut_for_teacher(token: str, number: dict[str, int]) -> list[int]:
    """Cut a token into the teacher's pieces."""
    if token in number:
        return [number[token]]
    pieces: list[int] = []
    for word in spell(token).split():
        start = 0
        while start < len(word):
            mark = JOINT if start else ""
            ends = (end for end in range(len(word), start, -1) if mark + word[start:end] in number)
            end = next(ends, None)
            if end is None:
                break
            pieces.append(number[mark + word[start:end]])
            start = end
    return pieces or [number["[UNK]"]]
