"""Whether what a destination is made of agrees with the occupations that its writer accepts."""

from collections.abc import Sequence

from bench.cast import World
from wherenext.core.guidance.destination.mix import Mix

ENOUGH = 0.745
"""Share that must be accepted: three quarters, as rounded on the page."""
NONSENSE = 0.2
ENOUGH_TICKED = 3
"""So many accepted occupations make a composition that a person can lean on; further ones are looked for by name."""


def do_hold(mix: Mix | None, accepted: Sequence[str], world: World) -> bool:
    """Whether three quarters of the shares are accepted and no other part has a fifth."""
    if mix is None:
        return False
    parts = zip(mix.rows, mix.shares, strict=True)
    others = [float(share) for row, share in parts if not is_accepted(int(row), accepted, world)]
    return 1 - sum(others) >= ENOUGH and max(others, default=0.0) < NONSENSE


def is_accepted(row: int, accepted: Sequence[str], world: World) -> bool:
    """Whoever accepts an occupation accepts those that O*NET parts it into."""
    code = world.catalog.occupations[row].code
    return not {code, f"{code[:7]}.00"}.isdisjoint(accepted)


def can_be_ticked(mix: Mix | None, accepted: Sequence[str], world: World) -> bool:
    """Whether a person finds enough of what it is made of among its parts and what is offered beside them."""
    offered = () if mix is None else (*mix.rows, *mix.others)
    return sum(is_accepted(int(row), accepted, world) for row in offered) >= ENOUGH_TICKED


def name_parts(mix: Mix | None, world: World) -> str:
    """The occupations with their shares."""
    if mix is None:
        return ""
    titles = [world.catalog.occupations[int(row)].title for row in mix.rows]
    return "; ".join(f"{title} {share:.0%}" for title, share in zip(titles, mix.shares, strict=True))
