"""How far language models reach into work, by every published measure; none of them is a verdict."""

from dataclasses import replace

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
    studies = ", ".join(dict.fromkeys(fact.figure.source for fact in facts))
    words = (
        f"Published measures ({studies}) run from {min(values):.2f} to {max(values):.2f} on a scale of 0 to 1; each "
        "stands below with what it counts. None of them says that the work will go or stay."
    )
    figure = facts[0].figure
    # A range is no number: it stands in the words, and the first study stands for all.
    return Fact(TOUCHED, figure if len(values) == 1 else replace(figure, value=None, note=""), words)
