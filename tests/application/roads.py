"""Roads that one can check by hand, and desks with a destination."""

from datetime import date
from itertools import count

from tests.application.desks import make_desk, write

from wherenext.application.routes import date_back
from wherenext.core.guidance.road.roads import Road, RoadStep
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId, Reference

MARCH = date(2026, 3, 2)
NURSE, AIDE = "29-1141.00", "31-1131.00"


def name_occupation(code: str) -> Reference:
    return Reference("onet-soc", "", code, code)


def namer():
    numbers = count(1)
    return lambda: f"step-{next(numbers)}"


def road(name: str, *steps: tuple[str, int]) -> Road:
    told, month = [], 0
    for code, months in steps:
        month += months
        told.append(RoadStep(code, code or "Stay", month, months, 0.4, None))
    return Road(name, "", tuple(told), month, 0.4, None)


STAY = road("Stay and grow here first", ("", 9), (NURSE, 12))
STONE = road("The gentlest", (AIDE, 6), (NURSE, 12))


def choose(which: Road, arrival: date) -> kinds.Route:
    steps = date_back(which, arrival, namer(), name_occupation)
    return kinds.Route(EntryId("entry-1"), which.name, "so", steps, which.difficulty, which.pay_dip)


def begin(*payloads):
    desk = make_desk()
    write(desk, kinds.Destination("a nurse", None, kinds.Standing.CHOSEN), *payloads)
    return desk
