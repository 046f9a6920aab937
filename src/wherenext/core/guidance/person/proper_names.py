"""Skills that are called by a proper name, and words of everyday speech that are spelled alike: LESS, Polish."""

import re
from collections.abc import Iterator

from wherenext.core.catalog.catalog import Catalog

_NOTE = re.compile(r" \(.*\)$")


class ProperNames:
    """Tells a proper name from the everyday word that is spelled like it.

    Parameters
    ----------
    catalog
        Whose skills are told apart. A word is an everyday one where any name of a skill spells it small.
    """

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._known: dict[str, bool] = {}

    def is_misheard(self, row: int, words: str) -> bool:
        """Say whether words speak of something else than the skill they were taken for.

        Parameters
        ----------
        row
            Row of the skill.
        words
            The words it was found in.

        Returns
        -------
        bool
            True for "less" as LESS, a language, and "polish" as Polish; False for "sql" as SQL, which is no other word.
        """
        name = _NOTE.sub("", self.catalog.skill_names[row])
        if not name[:1].isupper() or " " in name or name in words:
            return False
        return name.lower() in words.lower() and self._is_everyday(name.lower())

    def _is_everyday(self, word: str) -> bool:
        # Looked for only when asked: few texts hold such a word, and there are a hundred thousand names.
        if word not in self._known:
            beside = re.compile(rf"(?:^|[ /-]){re.escape(word)}(?:$|[ /,-])")
            self._known[word] = any(beside.search(name) for name in self._names if word in name)
        return self._known[word]

    @property
    def _names(self) -> Iterator[str]:
        yield from self.catalog.skill_names
        for names in self.catalog.skill_alternatives:
            yield from names
