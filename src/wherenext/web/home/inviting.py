"""The one thing to do next."""

from datetime import date

from wherenext.application.destinations import View, find_destination
from wherenext.application.replans import Cause, find_causes
from wherenext.application.resume import find_unconfirmed
from wherenext.application.routes import find_route
from wherenext.application.whereabouts import Part, Whereabouts, find_whereabouts
from wherenext.core.guidance.belief.next_step import StepKind, suggest
from wherenext.core.journey.journey import Journey
from wherenext.web.home.parts import ANEW, RESTING, WAITING, Invitation, tell_part, tell_step

ON_THE_ROAD = (Part.ROUTE, Part.STORY, Part.DESTINATION, Part.OUTCOME)


def find_invitation(journey: Journey, today: date) -> Invitation:
    return invite(journey, find_whereabouts(journey), find_destination(journey), today)


def invite(journey: Journey, here: Whereabouts, chosen: View | None, today: date) -> Invitation:
    """Return the one thing to do next: what waits for the person first, then the meetings, then the destination."""
    if find_unconfirmed(journey):
        return WAITING
    if chosen is None or here.following not in ON_THE_ROAD:
        return tell_part(here.following)
    step = next(iter(suggest(journey, chosen.entry.identifier, 1)), None)
    # What speaks against the destination comes before how to get there and how to tell it.
    if step is not None and step.kind is StepKind.REVISE:
        return tell_step(step)
    if here.following in (Part.ROUTE, Part.STORY):
        return tell_part(here.following)
    if _is_out_of_date(journey, chosen, today):
        return ANEW
    return RESTING if step is None else tell_step(step)


def _is_out_of_date(journey: Journey, chosen: View, today: date) -> bool:
    route = find_route(journey, chosen.entry.identifier)
    causes = () if route is None else find_causes(journey, chosen, route, today)
    return Cause.OVERDUE in causes or Cause.ADJUSTED in causes
