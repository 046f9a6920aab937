"""Old versions of payloads, brought up to date when they are read; what was written is never rewritten."""

from collections.abc import Callable, Mapping
from typing import Any

from wherenext.core.errors import PersonError

Step = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Takes the plain values of one version, gives those of the next."""
Steps = Mapping[tuple[str, int], Step]
"""A step for each kind and version that it starts from."""

STEPS: Steps = {}
"""Every step there is. No kind has had a second version yet; tests/core/journey/golden holds each that was written."""


def upcast(kind: str, version: int, current: int, data: Mapping[str, Any], steps: Steps) -> Mapping[str, Any]:
    """Return the plain values of an old version as those of the current one.

    Parameters
    ----------
    kind
        Name of the kind.
    version
        Version the values were written in.
    current
        Version that is wanted.
    data
        The plain values.
    steps
        A step for each kind and version.

    Returns
    -------
    Mapping
        The values in the current form.

    Raises
    ------
    PersonError
        If no step leads on from a version; such a version was never written.
    """
    for each in range(version, current):
        step = steps.get((kind, each))
        if step is None:
            raise PersonError(f"version {each} of this kind was never written.")
        data = step(data)
    return data
