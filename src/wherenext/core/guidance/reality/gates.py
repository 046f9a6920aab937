"""Hard gates: asked about with what is published, or as the person entered them; none is asserted."""

import re
from collections.abc import Mapping, Sequence

from wherenext.core.catalog.facts import Facts
from wherenext.core.catalog.source import Source
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.prospects import tell_education

DEGREE_ZONE = 3
"""From this job zone on a degree or an apprenticeship is usual, so it is asked whether it is a rule."""
STUDIED_ZONE = 4
"""From this job zone on a bachelor's degree is usual."""
STUDIED_SHARE = 0.4
"""Of something of one's own it is asked where such work holds this share of it: whoever opens a shop is asked for none,
whoever counsels is."""
_GATE = re.compile(
    r"\b(licen[cs]e\w*|certificat\w+|certified|degree|diploma|master['’]?s|exam\w*|registr\w+|background check)\b",
    re.IGNORECASE,
)


def ask_gates(ground: Ground, mix: Mix, assumptions: Sequence[str]) -> tuple[str, ...]:
    """Return what to ask about licences, degrees and selection: which there are differs by place.

    Parameters
    ----------
    ground
        The catalog, made ready.
    mix
        What the destination is made of.
    assumptions
        What the person assumes of it, in their words.

    Returns
    -------
    tuple of str
        Questions; what is published stands in them with its source.
    """
    main = int(mix.rows[0])
    name = f"work as one of the {ground.catalog.occupations[main].title}" if mix.named else "do this"
    entered = (
        f'You entered: "{text}" Who can say so, and by which rule?' for text in assumptions if _GATE.search(text)
    )
    degree = "Is a degree or an apprenticeship a rule here, or a habit that experience can replace?"
    published = _tell_required(ground.catalog.read_facts(main), ground.catalog.sources) if mix.named else ""
    asks_degree = bool(published) or _is_studied(mix, ground)
    return (
        f"Does the place ask for a licence, a certificate or a registration to {name}, and what does it take?",
        *([f"{published} {degree}".strip()] if asks_degree else []),
        "Is there an entrance test, a background check, a medical or an age rule?",
        *entered,
    )


def _is_studied(mix: Mix, ground: Ground) -> bool:
    if mix.is_undertaking:
        studied = ground.zone[mix.work.rows] >= STUDIED_ZONE
        return float(mix.work.shares[studied].sum()) >= STUDIED_SHARE
    return float(mix.blend(ground.zone)) >= DEGREE_ZONE


def _tell_required(facts: Facts, sources: Mapping[str, Source]) -> str:
    """Say what people in it say is required, and where that is published."""
    told = facts.education
    if told is None or not told.value:
        return ""
    source = sources.get(told.source)
    name = told.source if source is None else f"{source.title} {source.version}"
    return f"People in it say this is required: {tell_education(told.value)}; {name}."
