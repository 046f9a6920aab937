"""Finding the area a person means by a city or a state."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache

from wherenext.core.catalog.values import Area, AreaKind
from wherenext.core.errors import AmbiguousError, NotFoundError

STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky",
    "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina", "ND": "North Dakota",
    "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont",
    "VA": "Virginia", "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
    "PR": "Puerto Rico", "GU": "Guam", "VI": "Virgin Islands",
}  # fmt: skip
"""Postal abbreviations (USPS Publication 28) of the states and territories that OEWS covers."""

NATION_NAMES = frozenset(("us", "usa", "united states", "united states of america", "national", "nation", "nationwide"))
SHORT_FORMS = {"saint": "st", "sainte": "ste", "ft": "fort", "mt": "mount"}
MOST_LISTED = 12
NO_STATE = "--"


def find_area(query: str, areas: Sequence[Area]) -> Area:
    """Return the one area that a query means.

    Parameters
    ----------
    query
        A city, a state or both, such as ``"Portland, OR"``; or an area's name or code.
    areas
        All areas.

    Returns
    -------
    Area
        The only one that fits.

    Raises
    ------
    NotFoundError
        If no area fits.
    AmbiguousError
        If several fit; the message lists them, each by a name that finds it.
    """
    found = find_areas(query, areas)
    if not found:
        raise NotFoundError(_say_what_to_try(query))
    if len(found) > 1:
        listed = "; ".join(label(area) for area in found[:MOST_LISTED])
        more = f"; and {len(found) - MOST_LISTED} more" if len(found) > MOST_LISTED else ""
        raise AmbiguousError(f"Several areas fit. Name one of them: {listed}{more}.")
    return found[0]


def find_areas(query: str, areas: Sequence[Area]) -> tuple[Area, ...]:
    """Return every area that a query may mean, the likeliest kind of match only.

    An exact name or code comes first; then a city (with or without its state) within a metropolitan area's name,
    beside a state of that name; then part of a city's name; then any area whose name holds the words.

    Parameters
    ----------
    query
        A city, a state or both; case, dots, accents and forms ("St." or "Saint") do not matter.
    areas
        All areas.

    Returns
    -------
    tuple of Area
        Empty where nothing fits.
    """
    wanted = _plain(query)
    if not wanted:
        return ()
    city, state = _split(_without_frills(wanted))
    tests: tuple[Callable[[Area], bool], ...] = (
        lambda area: wanted in (area.code, area.code.removeprefix("00"), _plain_name(label(area))),
        lambda area: area.kind is AreaKind.NATION and wanted in NATION_NAMES,
        lambda area: _is_place(area, city, state),
        lambda area: not city and area.kind is AreaKind.STATE and area.name == STATES.get(state or ""),
        lambda area: _is_partly(area, city, state),
        lambda area: set(wanted.split()) <= set(re.split(r"[ /-]+", _plain_name(area.name))),
    )
    for test in tests:
        found = tuple(area for area in areas if test(area))
        if found:
            return found
    return ()


def label(area: Area) -> str:
    """Return a name that finds this area and no other: a state is marked, since a city may bear its name.

    Parameters
    ----------
    area
        An area.

    Returns
    -------
    str
        Its name, or for a state its name and the word.
    """
    return f"{area.name} (state)" if area.kind is AreaKind.STATE else area.name


@cache
def _plain_name(published: str) -> str:
    """Return the plain form of an area's name, kept for the next question; what a person typed is never kept."""
    return _plain(published)


def _plain(text: str) -> str:
    """Lower case, no dots or accents, plain hyphens, one way of writing Saint, Fort and Mount."""
    letters = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    words = re.sub(r"[\u2010-\u2015]", "-", letters.replace(".", "")).replace(",", " , ").split()
    return " ".join(SHORT_FORMS.get(word, word) for word in words).replace(" , ", ", ").strip(" ,")


def _without_frills(wanted: str) -> str:
    """Drop what people add: a country, a postal code, the word metro."""
    frills = r",? (?:usa?|united states|\d{5}(?:-\d{4})?|metro|metro(?:politan)? area|area)$"
    shorter = re.sub(frills, "", wanted)
    return shorter if shorter == wanted else _without_frills(shorter)


_ABBREVIATIONS = {_plain(short): short for short in STATES} | {_plain(name): short for short, name in STATES.items()}


def _split(wanted: str) -> tuple[str, str | None]:
    """Return the city, ``""`` where there is none, and the state's abbreviation."""
    if wanted in _ABBREVIATIONS and len(wanted) == 2:
        return "", _ABBREVIATIONS[wanted]
    if "," in wanted:
        city, _, rest = wanted.partition(", ")
        # A place of another country, or a misspelt state, fits nothing: it must not fall back on the city alone.
        return city, _ABBREVIATIONS.get(rest, NO_STATE)
    words = wanted.split()
    for count in (3, 2, 1):
        state = _ABBREVIATIONS.get(" ".join(words[-count:]))
        if state and len(words) > count and wanted not in _ABBREVIATIONS:
            return " ".join(words[:-count]), state
    return wanted, None


def _is_place(area: Area, city: str, state: str | None) -> bool:
    """Whether the city is one of those in the area's name, or the state is meant by its full name."""
    if area.kind is AreaKind.STATE:
        return state is None and _plain_name(area.name) == city
    return _in_state(area, state) and bool(city) and _holds(_cities(area), re.split(r"[-/]+", city))


def _is_partly(area: Area, city: str, state: str | None) -> bool:
    """Whether a city's name begins or ends with the words: Boise City, Urban Honolulu."""
    near = (f" {name} " for name in _cities(area))
    return _in_state(area, state) and bool(city) and any(
        name.startswith(f" {city} ") or name.endswith(f" {city} ") for name in near
    )  # fmt: skip


def _in_state(area: Area, state: str | None) -> bool:
    if area.kind is not AreaKind.METRO:
        return False
    return state is None or state in area.name.rpartition(", ")[2].split("-")


def _cities(area: Area) -> list[str]:
    return [name for name in re.split(r"[-/]+", _plain(area.name.rpartition(", ")[0])) if name]


def _holds(names: list[str], wanted: list[str]) -> bool:
    """Whether the wanted names stand side by side among the names, as in Dallas-Fort Worth."""
    return any(names[i : i + len(wanted)] == wanted for i in range(len(names)))


def _say_what_to_try(query: str) -> str:
    _, state = _split(_without_frills(_plain(query)))
    instead = f", or the whole state: {STATES[state]}" if state in STATES else ", or a state"
    return f"No area of the pay tables fits. Try the nearest larger city with its state, such as Portland, OR{instead}."
