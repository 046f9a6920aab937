"""The training texts; nothing that is held out comes through here."""

from collections.abc import Callable

from training.words import corpus
from training.words.corpus import Pair

Keep = Callable[[str], bool]


def trained_on(text: str) -> bool:
    """Whether a text may be learned from."""
    return not corpus.held_out(text)


def occupation_texts(keep: Keep) -> dict[str, list[Pair]]:
    """Return texts with the row of their O*NET occupation, by kind; main titles are always in."""
    main = [Pair(title, row) for row, (_, title, _) in enumerate(corpus.occupations())]
    told = [Pair(text, row) for row, (_, _, text) in enumerate(corpus.occupations()) if keep(text)]
    esco, names = corpus.esco_occupations(), corpus.skills()
    near = [(e, o) for e, o, trust in corpus.crosswalk() if trust >= 0.7]
    of_esco = dict(near)
    return {
        "titles": main * 3 + [pair for pair in corpus.alternate_titles() if keep(pair.text)],
        "tasks": [pair for pair in corpus.tasks() if keep(pair.text)],
        "esco names": [Pair(n, o) for e, o in near for n in (esco[e].name, *esco[e].names) if keep(n)],
        "activities": [pair for pair in corpus.activities() if keep(pair.text)],
        "descriptions": told + [Pair(esco[e].description, o) for e, o in near if keep(esco[e].description)],
        "skills": [
            Pair(names[s][1], of_esco[e])
            for e, s in corpus.skills_of_esco_occupations()
            if e in of_esco and keep(names[s][1])
        ],
    }


def skill_texts(keep: Keep) -> list[Pair]:
    """Return names and descriptions of skills; preferred names are always in."""
    main = [Pair(name, row) for row, (_, name) in enumerate(corpus.skills())]
    other = [pair for pair in corpus.alternative_names() + corpus.skill_descriptions() if keep(pair.text)]
    return main + other + [pair for pair in corpus.own_phrases() if keep(pair.text)]


def esco_texts(keep: Keep) -> list[Pair]:
    """Return names and descriptions of ESCO occupations; preferred names are always in."""
    found = []
    for row, occupation in enumerate(corpus.esco_occupations()):
        kept = [text for text in (*occupation.names, occupation.description) if keep(text)]
        found += [Pair(text, row) for text in (occupation.name, *kept)]
    return found


def all_texts(keep: Keep) -> list[str]:
    """Return every text of the lessons once, in a fixed order."""
    texts = {pair.text for kind in occupation_texts(keep).values() for pair in kind}
    texts |= {pair.text for pair in skill_texts(keep)} | {pair.text for pair in esco_texts(keep)}
    return sorted(texts)
