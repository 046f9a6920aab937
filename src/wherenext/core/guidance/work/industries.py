"""Industries, and the occupations that most of their own work is done by: for whoever begins with a field in mind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wherenext.core.catalog.values import Occupation

WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Industry:
    """A field of business or public life.

    Attributes
    ----------
    key
        Its name in an address.
    name
        Its name.
    words
        What its employers are called, in the singular, lower case.
    codes
        Beginnings of the O*NET-SOC codes of its own work; offices, sales and cleaning are everywhere and left out.
    """

    key: str
    name: str
    words: frozenset[str]
    codes: tuple[str, ...]

    def employs(self, occupation: Occupation) -> bool:
        """Tell whether an occupation is work of this industry.

        Parameters
        ----------
        occupation
            The occupation.

        Returns
        -------
        bool
            True where its code begins with one of the industry's.
        """
        return occupation.code.startswith(self.codes)


def _of(key: str, name: str, words: str, codes: str) -> Industry:
    return Industry(key, name, frozenset(words.split()), tuple(codes.split()))


INDUSTRIES: tuple[Industry, ...] = (
    _of(
        "health",
        "Health care",
        "hospital clinic health medical medicine doctor dentist dental nursing pharmacy surgery hospice ambulance care",
        "29- 31- 11-9111 15-1211.01 19-1042 19-3033 21-1014 21-1015 21-1022 21-1023 21-1094 43-6013 49-9062 53-3011",
    ),
    _of(
        "social",
        "Social work, care and communities",
        "charity charities nonprofit foundation church parish shelter community social welfare daycare nursery refugee",
        "21- 39-9011 39-9041 31-11 11-9151 11-9031 11-2033 25-2011 39-9032 19-3041",
    ),
    _of(
        "education",
        "Schools, universities and libraries",
        "school university college education kindergarten library academy campus teaching training tutoring",
        "25- 11-903 11-3131 13-1151 19-3034 21-1012 43-4121 21-1021",
    ),
    _of(
        "computing",
        "Software and computing",
        "software computer computing it tech technology internet data cloud app startup web cybersecurity",
        "15-1 15-2051 11-3021 17-2061 17-2072 49-2011",
    ),
    _of(
        "finance",
        "Banks, insurance and accounting",
        "bank banking insurance finance financial investment accounting audit tax fund credit mortgage brokerage",
        "13-2 11-3031 15-2011 43-3011 43-3021 43-3031 43-3071 43-4011 43-4041 43-4131 43-4141 43-9041 41-3021 41-3031 "
        "13-1031 13-1032",
    ),
    _of(
        "law",
        "Law, courts and the police",
        "law legal court police prison lawyer attorney justice sheriff prosecutor",
        "23- 33-1011 33-1012 33-30 33-9021 43-4031 43-6012 21-1092 15-1299.06 19-4092",
    ),
    _of(
        "government",
        "Government and public safety",
        "government city council state federal public agency ministry military army fire emergency municipality",
        "11-1031 11-9161 13-1041 13-2061 13-2081 19-3051 19-3094 33-1021 33-20 43-4061 43-5031 47-4011 53-2021 11-9131 "
        "43-505 33-303 33-1091",
    ),
    _of(
        "building",
        "Building and property",
        "building construction builder architecture architect housing property estate contractor plumbing roofing",
        "47- 11-9021 17-1011 17-1012 17-2051 17-3011 17-3022 11-9141 13-1051 13-2023 41-902 49-9021 49-907 11-3013",
    ),
    _of(
        "making",
        "Factories and workshops",
        "factory manufacturing manufacturer plant workshop industry industrial machine steel chemical automotive car "
        "textile print printing furniture",
        "51- 11-3051 17-2112 17-2141 17-2041 17-2131 17-3026 17-3027 49-904 19-4031 19-4099.01 13-1081",
    ),
    _of(
        "energy",
        "Energy, water and mining",
        "energy power electricity oil gas mining mine water utility solar wind nuclear waste recycling",
        "47-50 47-2231 49-9081 49-9051 51-80 11-9199.09 11-9199.10 11-3051.0 17-2151 17-2161 17-2171 17-2199.1 19-4051 "
        "47-1011.03 53-7071 53-7081 47-4041 13-1199.05",
    ),
    _of(
        "growing",
        "Farms, forests, gardens and fish",
        "farm farming agriculture forest forestry garden gardening fishing fishery pond ponds nursery vineyard winery "
        "landscaping ranch greenhouse aquaculture",
        "45- 11-9013 19-101 19-103 19-401 19-4071 25-9021 37-1012 37-301 49-3041 29-1131 17-2021",
    ),
    _of(
        "animals",
        "Animals",
        "animal animals zoo veterinary vet kennel stable pet aquarium wildlife koi horse dog",
        "29-1131 29-2056 31-9096 39-2 45-2021 45-2093 19-1011 19-1023 33-9011",
    ),
    _of(
        "food",
        "Food, hotels and travel",
        "restaurant hotel cafe café catering food kitchen bakery bar travel tourism inn hospitality brewery camping",
        "35- 11-9051 11-9081 39-6012 39-7 43-4081 43-4181 51-30 19-1012 29-1031 53-2031 13-1121",
    ),
    _of(
        "trade",
        "Shops and trade",
        "shop store retail supermarket trade wholesale fashion bookshop market selling commerce",
        "41- 11-202 11-3061 13-102 43-5071 53-7065 13-1199.06 27-1026",
    ),
    _of(
        "transport",
        "Transport and storage",
        "transport railway rail airline airport shipping truck trucking logistics warehouse delivery bus harbour "
        "harbor freight aviation post",
        "53- 11-3071 13-1081 43-5011 43-5021 43-5032 43-505 49-3011 49-3031 49-3043 49-2091 19-3099.01",
    ),
    _of(
        "arts",
        "Arts, design and entertainment",
        "art arts music theatre theater film museum gallery design dance studio orchestra game games festival",
        "27-1 27-2 27-403 27-401 25-401 39-3 11-9072 15-1255 25-1121 49-9063",
    ),
    _of(
        "media",
        "Media, publishing and advertising",
        "media newspaper publishing publisher radio television advertising marketing magazine book books journalism",
        "27-3 27-40 11-201 11-202 11-2032 13-1161 43-9081 43-9031 25-1122",
    ),
    _of(
        "science",
        "Science and engineering",
        "science research laboratory lab engineering engineer space biology physics chemistry climate environment",
        "19- 17- 11-9041 11-9121 15-20 29-9091 15-1221",
    ),
    _of(
        "sport",
        "Sport, beauty and well-being",
        "sport sports fitness gym beauty salon spa hairdresser wellness yoga club",
        "27-202 39-50 39-9031 31-9011 11-9179 29-1128 39-3091 25-1193 29-9091",
    ),
)
"""A judgement of ours: published counts of occupations by industry are not shipped."""


def find_industries(text: str) -> tuple[Industry, ...]:
    """Return the industries that a text names, by a word for their employers.

    Parameters
    ----------
    text
        What a person typed, such as ``"a railway"`` or ``"the children's hospital"``.

    Returns
    -------
    tuple
        Those with the most words first; empty where no word is known.
    """
    said = {form for word in WORD.findall(text.lower()) for form in _forms(word)}
    counts = {each.key: len(said & each.words) for each in INDUSTRIES}
    return tuple(sorted((each for each in INDUSTRIES if counts[each.key]), key=lambda each: -counts[each.key]))


def find_industry(key: str) -> Industry | None:
    """Return an industry by its key.

    Parameters
    ----------
    key
        Its name in an address.

    Returns
    -------
    Industry or None
        None where there is none of it.
    """
    return next((each for each in INDUSTRIES if each.key == key), None)


def pick(industry: Industry, occupations: Sequence[Occupation]) -> tuple[Occupation, ...]:
    """Return the offered occupations of an industry.

    Parameters
    ----------
    industry
        The industry.
    occupations
        Of the catalog.

    Returns
    -------
    tuple
        In the order of the catalog.
    """
    return tuple(each for each in occupations if each.offered and industry.employs(each))


def _forms(word: str) -> tuple[str, ...]:
    """Return a word and its likely singular."""
    return (word, f"{word[:-3]}y") if word.endswith("ies") else (word, word.removesuffix("s"))
