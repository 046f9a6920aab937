"""Small lists of words, written as running text so that they can be read and mended."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """Return the names in a text, set apart by semicolons."""
    return frozenset(name.strip() for name in text.replace("\n", " ").split(";"))
