"""The major groups of occupations, by which the catalog can be leafed through."""

from collections.abc import Mapping, Sequence

from wherenext.core.catalog.values import Occupation

GROUPS: Mapping[str, str] = {
    "11": "Management",
    "13": "Business and finance",
    "15": "Computing and mathematics",
    "17": "Architecture and engineering",
    "19": "Life, physical and social science",
    "21": "Community and social service",
    "23": "Law",
    "25": "Education and libraries",
    "27": "Arts, design, entertainment, sports and media",
    "29": "Health care, with a licence or a degree",
    "31": "Health care support",
    "33": "Protective service",
    "35": "Food preparing and serving",
    "37": "Cleaning and care of buildings and grounds",
    "39": "Personal care and service",
    "41": "Sales",
    "43": "Office and administrative support",
    "45": "Farming, fishing and forestry",
    "47": "Construction and extraction",
    "49": "Installation, maintenance and repair",
    "51": "Production",
    "53": "Transport and moving of material",
}
"""Names of our own for the major groups of the Standard Occupational Classification 2018, by the first two digits; the
armed forces (55) are not offered."""


def count_groups(occupations: Sequence[Occupation]) -> Mapping[str, int]:
    """Return how many occupations each group offers.

    Parameters
    ----------
    occupations
        Of the catalog.

    Returns
    -------
    Mapping
        A count for each group that has any, in the order of the groups.
    """
    counts = {key: sum(each.offered and each.code[:2] == key for each in occupations) for key in GROUPS}
    return {key: count for key, count in counts.items() if count}
