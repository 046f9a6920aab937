"""Hard gates: asked about with what is published, or as the person entered them; none is asserted."""

import re
from collections.abc import Mapping, Sequence

from wherenext.core.catalog.facts import Facts
from wherenext.core.catalog.source import Source
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.reality.permits import ask_permits
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.prospects import tell_education

DEGREE_ZONE = 3
"""From this job zone on a degree or an apprenticeship is usual, so it is asked whether it is a rule."""
STUDIED_ZONE = 4
"""From this job zone on a bachelor's degree is usual."""
STUDIED_SHARE = 0.4
"""Of something of one's own it is asked where such work holds this share of it: whoever opens a shop is asked for none,
whoever counsels is."""
REGULATED = ("13-2011", "17-1", "17-2", "19-303", "21-1", "23-1", "25-2", "29-1")
"""How the codes of professions begin that law opens to few in many places; a web page of one's own is open to all."""
DEGREE = "Is a degree or an apprenticeship a rule here, or a habit that experience can replace?"
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
    entered = tuple(
        f'You entered: "{text}" Who can say so, and by which rule?' for text in assumptions if _GATE.search(text)
    )
    if mix.is_undertaking:
        return (*_ask_of_undertaking(ground, mix), *entered)
    published = _tell_required(ground.catalog.read_facts(main), ground.catalog.sources) if mix.named else ""
    asks_degree = bool(published) or float(mix.blend(ground.zone)) >= DEGREE_ZONE
    return (
        f"Does the place ask for a licence, a certificate or a registration to {name}, and what does it take?",
        *([f"{published} {DEGREE}".strip()] if asks_degree else []),
        "Is there an entrance test, a background check, a medical or an age rule?",
        *entered,
    )


def _ask_of_undertaking(ground: Ground, mix: Mix) -> tuple[str, ...]:
    """Ask about the rules for such a thing; what selects people for a post selects nobody for a thing of one's own."""
    codes = [ground.catalog.occupations[int(row)].code for row in mix.work.rows]
    studied = (ground.zone[mix.work.rows] >= STUDIED_ZONE) & [code.startswith(REGULATED) for code in codes]
    asks_degree = float(mix.work.shares[studied].sum()) >= STUDIED_SHARE
    asked = ask_permits(mix.kinds, codes)
    other = "other " if asked else ""
    return (
        *asked,
        *([DEGREE] if asks_degree else []),
        f"Does the place ask for any {other}licence, certificate or registration to do this, and what does it take?",
    )


def _tell_required(facts: Facts, sources: Mapping[str, Source]) -> str:
    """Say what people in it say is required, and where that is published."""
    told = facts.education
    if told is None or not told.value:
        return ""
    source = sources.get(told.source)
    name = told.source if source is None else f"{source.title} {source.version}"
    return f"People in it say this is required: {tell_education(told.value)}; {name}."
