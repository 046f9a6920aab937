"""Stems: what stays of a word when its ending goes.

A few rules in the spirit of Harman's S-stemmer (1991, "How effective is suffixing?") with ``-ing``, ``-ed`` and British
and American spellings brought together. Exactness is not needed: both sides of a comparison are cut the same way.
"""

SHORT = 3
"""Words of this length or shorter stay as they are."""

VOWELS = frozenset("aeiouy")


def stem(word: str) -> str:
    """Return the stem of a word.

    Parameters
    ----------
    word
        A word in small letters without accents.

    Returns
    -------
    str
        Its stem, at least two letters long where the word is.
    """
    if len(word) <= SHORT:
        return word
    word = _without_ending(_without_plural(word)).replace("iz", "is").replace("our", "or")
    if len(word) > SHORT and word[-1] == "e":
        word = word[:-1]
    if len(word) > SHORT and word[-1] == word[-2]:
        word = word[:-1]
    return word


def _without_plural(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_ending(word: str) -> str:
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= SHORT and VOWELS & set(rest):
            return rest
    return word
