"""Where a person's own texts lie among occupations, for taste to learn from."""

from wherenext.core.guidance.features import Features
from wherenext.core.guidance.fit import hear
from wherenext.core.guidance.ground import Ground
from wherenext.core.guidance.listening import Places, locate
from wherenext.core.guidance.reader import Reader
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId


def find_places(journey: Journey, ground: Ground, reader: Reader, features: Features) -> Places:
    """Find where the texts of duties, moments, dislikes and moves lie.

    Parameters
    ----------
    journey
        The journey.
    ground
        The catalog, made ready.
    reader
        Reads words.
    features
        The space of occupations, described by the same catalog.

    Returns
    -------
    Places
        Shape (features,) for each entry; an entry whose words speak of no occupation has no place.
    """
    texts = _list_texts(journey)
    if not texts:
        return {}
    places = locate(hear(reader.encode(list(texts.values())), ground), features)
    return {entry: place for entry, place in zip(texts, places, strict=True) if place.any()}


def _list_texts(journey: Journey) -> dict[EntryId, str]:
    texts = {each.identifier: each.payload.text for each in journey.duties}
    texts |= {each.identifier: each.payload.text for each in journey.dislikes}
    texts |= {each.identifier: each.payload.text for each in journey.moves}
    for moment in journey.moments:
        told = moment.payload
        texts[moment.identifier] = "\n".join((told.what_happened, told.what_it_took, told.why_enjoyed))
    return texts
