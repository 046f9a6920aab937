"""Job zones: how long getting ready for an occupation takes in all."""

import numpy as np
from numpy.typing import NDArray

ZONES = np.arange(1, 6)
ZONE_MONTHS = np.array([[0, 3], [3, 12], [12, 24], [24, 48], [48, 120]], np.float32)
"""Months of specific preparation in each job zone, from the ranges of Specific Vocational Preparation that O*NET gives
for its zones: below 4; 4 to below 6; 6 to below 7; 7 to below 8; 8 and above (O*NET, Job Zone Reference; the scale is
that of the Dictionary of Occupational Titles)."""

ONE_OR_TWO = 1.5
"""Where releases from 30.2 on, which make one zone of the first two, put an occupation."""


def count_months(zone: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how many months of preparation job zones ask for.

    Parameters
    ----------
    zone
        Shape (occupations,): job zones from 1 to 5, fractions allowed; NaN where unknown.

    Returns
    -------
    NDArray
        Shape (occupations, 2): shortest and longest; NaN where unknown. One that is in the first zone or the second
        spans both.
    """
    months = np.column_stack([np.interp(zone, ZONES, column) for column in ZONE_MONTHS.T]).astype(np.float32)
    months[np.asarray(zone) == ONE_OR_TWO] = ZONE_MONTHS[0, 0], ZONE_MONTHS[1, 1]
    return months
