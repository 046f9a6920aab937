"""What of a destination is not known at all, and how it could be."""

from collections.abc import Sequence

import numpy as np

from wherenext.core.catalog.values import Pay
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.constraints import Check, State
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.portrait import Portrait

PAY = "what it pays in your area"
PREPARATION = "what preparation it asks for"
SAVINGS = "your savings and monthly costs, and so how long you could go without pay"
FLOOR = "the least pay you could live on"
INSTALL = "much of this until the full catalog is installed: wherenext catalog install"


def list_unknown(
    ground: Ground, mix: Mix, published: Pay | None, checks: Sequence[Check], person: Person, portrait: Portrait
) -> tuple[str, ...]:
    """Return what is not known of a destination.

    Parameters
    ----------
    ground
        The catalog, made ready.
    mix
        What it is made of.
    published
        Its pay.
    checks
        Constraints held against it.
    person
        The person.
    portrait
        How the catalog describes it.

    Returns
    -------
    tuple of str
        Short phrases.
    """
    at_home = any(fact.name == "Work from home" for fact in portrait.conditions)
    names = (
        (PAY, published is None),
        (PREPARATION, bool(np.isnan(mix.blend(ground.zone)))),
        ("how people get in", not portrait.entry),
        ("whether it can be done from home", not at_home),
        ("how openings will develop", not portrait.prospects),
        ("how far language models reach into it", not portrait.exposure),
        (SAVINGS, person.journey.money is None),
        (FLOOR, person.floor is None),
        ("how others got into something that is no occupation", not mix.named),
        (INSTALL, not ground.catalog.facts),
    )
    open_checks = tuple(tell_open(check) for check in checks if check.state is State.UNKNOWN)
    return (*(name for name, unknown in names if unknown), *open_checks)


def tell_open(check: Check) -> str:
    """Return what is not known of a constraint.

    Parameters
    ----------
    check
        One that is neither known to hold nor to fail.

    Returns
    -------
    str
        A short phrase with the person's own words.
    """
    return f'whether this can hold: "{check.text}"'
