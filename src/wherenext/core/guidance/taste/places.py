"""Where a person's own texts lie among occupations, for taste to learn from."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.taste.features import Features
from wherenext.core.guidance.taste.listening import Places, locate
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId

Hear = Callable[[Sequence[str]], NDArray[np.float32]]
"""Gives, of shape (texts, occupations), how much each text speaks of each occupation: 0 or more."""


def find_places(journey: Journey, hear: Hear, features: Features) -> Places:
    """Find where the texts of duties, moments, dislikes and moves lie.

    Parameters
    ----------
    journey
        The journey.
    hear
        Reads words with the same catalog as `features`.
    features
        The space of occupations.

    Returns
    -------
    Places
        Shape (features,) for each entry; an entry whose words speak of no occupation has no place.
    """
    texts = _list_texts(journey)
    if not texts:
        return {}
    places = locate(hear(list(texts.values())), features)
    return {entry: place for entry, place in zip(texts, places, strict=True) if place.any()}


def _list_texts(journey: Journey) -> dict[EntryId, str]:
    texts = {each.identifier: each.payload.text for each in journey.duties}
    texts |= {each.identifier: each.payload.text for each in journey.dislikes}
    texts |= {each.identifier: each.payload.text for each in journey.moves}
    for moment in journey.moments:
        told = moment.payload
        texts[moment.identifier] = "\n".join((told.what_happened, told.what_it_took, told.why_enjoyed))
    return texts
