"""How far language models reach into work, by every published measure; none of them is a verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import itemgetter

from wherenext.core.catalog.facts import Exposure, Published
from wherenext.core.guidance.work.fact import Fact, miss
from wherenext.core.guidance.work.prospects import cite

TOUCHED = "How far language models reach into it"


def show_exposure(exposure: tuple[Published[Exposure], ...] | None) -> tuple[Fact, ...]:
    """Return each published measure of how far machines reach into the work.

    Parameters
    ----------
    exposure
        What the studies publish.

    Returns
    -------
    tuple of Fact
        One for each measure.
    """
    told = [(each, each.value) for each in exposure or () if each.value is not None]
    return tuple(Fact(value.name, cite(each, value.value, "0 to 1"), value.measure) for each, value in told)


def span_exposure(exposure: tuple[Published[Exposure], ...] | None) -> Fact:
    """Return the range of the published measures as one line, which is never a verdict.

    Parameters
    ----------
    exposure
        What the studies publish.

    Returns
    -------
    Fact
        Unknown, with how to know, where none is published.
    """
    facts = show_exposure(exposure)
    values = [fact.figure.value for fact in facts if fact.figure.value is not None]
    if not values:
        return miss(TOUCHED, installed=exposure is not None)
    return _tell(facts, f"{min(values):.2f}", f"{max(values):.2f}", "; each stands below with what it counts.")


def span_over(parts: Mapping[str, tuple[Published[Exposure], ...] | None]) -> Fact:
    """Return the range of the published measures over several occupations as one line.

    Parameters
    ----------
    parts
        What the studies publish of each, by title.

    Returns
    -------
    Fact
        The lowest and the highest of all the measures, each with its occupation; unknown where none is published.
    """
    told = [
        (value, title, fact)
        for title, exposure in parts.items()
        for fact in show_exposure(exposure)
        if (value := fact.figure.value) is not None
    ]
    if not told:
        return miss(TOUCHED, installed=any(exposure is not None for exposure in parts.values()))
    least, most = (f"{value:.2f} ({title})" for value, title, _ in (min(told, key=_VALUE), max(told, key=_VALUE)))
    fact = _tell([fact for _, _, fact in told], least, most, ".")
    unknown = len(parts) - len({title for _, title, _ in told})
    rest = f" Of {unknown} of its parts none is published." if unknown else ""
    return replace(fact, figure=replace(fact.figure, value=None, note=""), words=fact.words + rest)


_VALUE = itemgetter(0)


def _tell(facts: Sequence[Fact], least: str, most: str, beside: str) -> Fact:
    studies = ", ".join(dict.fromkeys(fact.figure.source for fact in facts))
    words = (
        f"Published measures ({studies}) run from {least} to {most} on a scale of 0 to 1{beside} None of them says "
        "that the work will go or stay."
    )
    figure = facts[0].figure
    # A range is no number: it stands in the words, and the first study stands for all.
    return Fact(TOUCHED, figure if len(facts) == 1 else replace(figure, value=None, note=""), words)
