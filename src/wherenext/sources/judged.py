"""How long getting ready usually takes, as the authors judge it: a second opinion where no release tells.

An estimate from words, pay and industries knows nothing of licences and degrees, and put nurses above lawyers. Beside
it stands what we know of how people get into such work in the United States: schooling, licences, apprenticeships, and
the years of other work that employers ask for. It was written down before it was held against any published rating;
those of some eighty titles had been seen (bench/results/catalog.md). Nothing of it is used where a release tells.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

SHARE = 0.6
"""How much the judgement counts beside the estimate. From 0.5 to 0.8 as many job zones are right."""
_TABLE = """
1: 33-9091 35-2011 35-2021 35-3023 35-3031 35-9 37-2012 39-303 39-3091 39-3093 41-9091 45-2092 51-3022 51-6021
  53-3054 53-6021 53-7061
1.5: 33-9092 33-9094 35-3023.01 35-3041 37-2011 37-3011 39-2021 39-3021 39-5093 41-2011 41-2031 41-9011 43-9051
  45-2041 45-2093 47-2043 47-2061 47-2131 47-301 47-4031 47-4091 47-5051 47-5071 47-5081 49-3093 49-9098 51-2092
  51-3023 51-6011 51-6031 51-6042 51-9022 51-9031 51-9111 51-9198 53-3033 53-3053 53-6031 53-6061 53-7011 53-7062.04
  53-7064 53-7081
2: 29-2042 31-1 31-2012 31-2022 31-9093 31-9095 31-9096 33-3041 33-9 35-2 35-3 37-2021 37-3 39-3 39-4012 39-4021
  39-6011 39-7011 39-9011 41-2 41-9012 41-9041 43 45-2 45-3 45-4 47-2 47-4 47-5 49-2096 49-3022 49-309 49-9011
  49-9043 49-9045 49-9091 49-9095 51 53-2031 53-3 53-4 53-5 53-6 53-7
2.5: 13-1074 13-2082 27-1023 27-1026 27-2023 27-2091 29-2052 31-9097 31-9099.02 33-3011 33-9099.02 35-1012 37-1011
  39-1013 39-2011 39-5092 39-6012 39-9011.01 39-9032 39-9041 41-1011 41-3041 43-3031 43-3051 43-3061 43-4031 43-4131
  43-4161 43-5011 43-5031 43-5061 43-6013 43-9041 45-2021 47-2011 47-202 47-2031 47-2121 47-2152.04 47-2211 47-2221
  49-2022 49-2092 49-2097 49-2098 49-3021 49-3023 49-3041 49-3043 49-3051 49-3053 49-9031 49-9052 49-9071 49-9094
  49-9096 49-9099 51-2011 51-2041 51-3021 51-4121 51-4192 51-5111 51-6052 51-6092 51-7011 51-7031 51-7032 51-8013.03
  51-8099.01 51-9081 51-9082 51-9141 51-9161 51-9195.04 53-1042 53-1044 53-4011 53-4031 53-6041 53-7021 53-7071
3: 11-9051 13-1032 15-1232 17-3 19-4 19-5012 21-1093 21-1094 23-2093 25-3021 25-4031 25-904 27-1012 27-2011 27-2021
  27-2031 27-3011 27-3092 27-4 29-1126 29-1292 29-2 31-2011 31-2021 31-9011 31-9091 31-9092 31-9094 31-9099.01 33-1
  33-2011 33-3012 33-3021.02 33-305 33-9021 35-1011 35-2013 37-1012 39-1 39-4 39-5 39-7012 39-9031 41-1 41-3 41-9022
  43-1 43-4011 43-4061 43-5011.01 43-6011 43-6012 43-9031 43-9081 45-1 45-2011 47-1 47-2111 47-2152 47-4011 47-4021
  47-5032 49-1 49-2 49-3011 49-3031 49-3042 49-3052 49-9 51-1 51-4041 51-406 51-4111 51-8 51-9071 51-9162 53-1
  53-2022 53-5021 53-5031 53-6051
3.2: 29-2012
3.5: 11-3071 11-9013 11-907 11-908 11-9131 11-9141 11-9171 11-9179.02 11-9199.08 13-1021 13-1022 13-1031 13-1041.04
  13-202 13-2072 13-2081 15-1231 15-1299.03 19-4042 19-4043 19-4051 19-4099.01 23-2011 25-2011 25-3031 27-1013
  27-1022 27-2042 27-4032 29-1124 29-2099.01 29-9093 33-1012 33-1021 33-202 33-3021 33-3031 41-1012 41-3021
  41-4011.07 41-4012 41-9021 43-9111 47-1011.03 51-8011 51-8012 53-2012 53-2021
4: 11 11-9121.01 13 15 17 19-103 19-2021 19-4021 19-4061 19-4092 19-5011 21-109 21-2 25-1194 25-2 25-3 27 29-1125
  29-1141 29-201 29-2036 29-9021 29-9099 33-3021.06 41-3031 41-4 41-9031 53-2011
4.5: 11-3021 11-3031 11-9041 11-9111 11-9121.02 13-1041.06 15-2011 15-2031 15-2051 17-1011 17-2031 17-2161 19-1012
  19-1023 19-2031 19-204 19-3022 21-1011 21-1021 21-2011 25-2059 25-4013 25-9 29-1128 29-1129 29-1141.01 29-2091
5: 11-1011 11-9032 11-9033 11-9121 13-2099.01 15-1221 15-2021 15-2041 19-1 19-2 19-3 21-1 23-1 25-1 25-4 29-1
  29-1141.02 29-1141.04 29-9091 29-9092
"""


def _read(table: str) -> dict[str, float]:
    found: dict[str, float] = {}
    value = 0.0
    for line in table.strip().splitlines():
        head, colon, codes = line.rpartition(":")
        value = float(head) if colon else value
        found.update(dict.fromkeys(codes.split(), value))
    return found


JUDGED: Mapping[str, float] = MappingProxyType(_read(_TABLE))
"""From 1, a few days, to 5, a graduate degree, by how the codes of occupations begin; the longest beginning counts."""


def judge_zone(code: str) -> float | None:
    """Return how long getting ready for an occupation takes, as the authors judge it.

    Parameters
    ----------
    code
        O*NET-SOC code.

    Returns
    -------
    float or None
        On the scale of O*NET's job zones, from 1 to 5; None where nothing was judged.
    """
    return next((JUDGED[code[:long]] for long in range(len(code), 1, -1) if code[:long] in JUDGED), None)


def weigh_in(codes: Sequence[str], zones: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return estimated job zones with the judgement weighed in.

    Parameters
    ----------
    codes
        O*NET-SOC codes, one for each occupation.
    zones
        Shape (occupations,): estimates from 1 to 5; NaN where unknown.

    Returns
    -------
    NDArray
        Shape (occupations,). What is unknown stays unknown, and what was not judged stays as it is estimated.
    """
    judged = np.array([np.nan if (told := judge_zone(code)) is None else told for code in codes])
    both = (1 - SHARE) * zones + SHARE * judged
    return np.asarray(np.round(np.where(np.isnan(judged), zones, both), 2), np.float32)
