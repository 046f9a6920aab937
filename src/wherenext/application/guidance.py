"""Guidance on an open journey: each answer worked out once for each state of it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from wherenext.application.destinations import View
from wherenext.application.found import FoundSkill, find_settled
from wherenext.application.world import World
from wherenext.core.catalog.area import find_area
from wherenext.core.catalog.values import Area
from wherenext.core.errors import PersonError
from wherenext.core.guidance.advice import aim_at, told_of_destinations
from wherenext.core.guidance.destination.offered import offer_undertakings
from wherenext.core.guidance.destination.undertakings import Undertaking
from wherenext.core.guidance.destination.wishing import hear_wishes
from wherenext.core.guidance.fit.choice import choose
from wherenext.core.guidance.fit.fit import Fit, measure_fit
from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.options import Option, show_option
from wherenext.core.guidance.fit.telling import hear_practice
from wherenext.core.guidance.moves.discretion import write_to_manager
from wherenext.core.guidance.moves.ideas.outside import know_of_job
from wherenext.core.guidance.moves.ideas.setting import has_manager
from wherenext.core.guidance.moves.moves import ProposedMove, propose_moves, time_moves
from wherenext.core.guidance.person.hearing import hear
from wherenext.core.guidance.person.offering import pick_carried
from wherenext.core.guidance.person.person import Person, meet
from wherenext.core.guidance.person.skills import ShownSkill, add_up, find_skills
from wherenext.core.guidance.reality.reality import Reality, examine
from wherenext.core.guidance.road.replan import RoadDifference, compare_roads
from wherenext.core.guidance.road.roads import Road, plan_roads
from wherenext.core.guidance.taste.listening import Places, listen
from wherenext.core.guidance.taste.places import find_places
from wherenext.core.guidance.taste.question import Question, ask
from wherenext.core.guidance.taste.ranking import estimate_chances
from wherenext.core.guidance.taste.taste import Taste, learn
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import Reference

NATION = 0
SHOWN = 10
FEW_CHOICES = 3
POINTED = 8
LEAST_OFFERED = 0.08
"""Probability from which a skill is offered for a moment, to accept or decline. In the moments of our four people about
seven in ten offers from here up suit what was said, and three in ten below."""
ESCO = "esco-skill"


@dataclass(frozen=True, slots=True)
class Change:
    """What a new wording of a destination changes.

    Attributes
    ----------
    kept
        Names of skills and areas that both ask for most.
    added
        Those that only the new one does.
    dropped
        Those that only the old one did.
    road
        The shortest road, as the difference to the one before; None where either has none.
    """

    kept: tuple[str, ...]
    added: tuple[str, ...]
    dropped: tuple[str, ...]
    road: RoadDifference | None


class Guidance:
    """What can be told of one state of a journey; everything is worked out when it is first asked for.

    Parameters
    ----------
    journey
        The journey.
    world
        The world of work.
    """

    def __init__(self, journey: Journey, world: World) -> None:
        self.journey = journey
        self.world = world
        self._examined: dict[Hashable, Reality | None] = {}

    @cached_property
    def person(self) -> Person:
        """The person, made ready."""
        world = self.world
        return hear_wishes(meet(self.journey, world.ground, world.reader), world.ground, world.reader)

    @cached_property
    def area(self) -> Area | None:
        """The area whose pay is shown; None where it is the nation for want of another."""
        told = self.journey.area
        if told is None or not told.payload.name.strip():
            return None
        try:
            return find_area(told.payload.name, self.world.catalog.pay.areas)
        except PersonError:
            return None

    @cached_property
    def known(self) -> Known:
        """Everything that an examination rests on."""
        ground = self.world.ground
        skills = self._find_skills()
        row = NATION if self.area is None else self.area.row
        pay = ground.catalog.pay.see_from(row)
        fit = measure_fit(self.person, ground, pay)
        strengths = hear_practice(self.person.phrases, add_up(skills, ground.catalog), ground.catalog)
        return Known(self.person, skills, strengths, fit, pay, row)

    def _find_skills(self) -> tuple[ShownSkill, ...]:
        """Find skills in the words, without those that the person declined and did not name since."""
        had, declined = find_settled(self.journey)
        found = find_skills(self.person.phrases, self.world.catalog, self.world.reader)
        return tuple(each for each in found if each.uri not in declined - had)

    @property
    def fit(self) -> Fit:
        """How the person fits every occupation."""
        return self.known.fit

    @cached_property
    def options(self) -> tuple[Option, ...]:
        """The occupations to show first; none while nothing was told of work."""
        if not self.person.tells:
            return ()
        rows = choose(self.person, self.fit, self.world.ground, SHOWN)
        return tuple(self._show(row) for row in rows)

    @cached_property
    def taste(self) -> Taste:
        """What is believed of the person's taste, from choices, duties, moments, dislikes and what was tried."""
        features, rows = self.world.features, self.world.catalog.row_of_code
        return learn(features, listen(self.journey, features, rows, self._places))

    @cached_property
    def question(self) -> Question | None:
        """The choice between two days that teaches most; None where no answer would change what is shown first."""
        return ask(self.taste, self.world.days, [each.payload for each in self.journey.choices])

    @cached_property
    def pointed(self) -> tuple[Reference, ...]:
        """The occupations that choices point to most; none before enough of them were made."""
        if len(self.journey.choices) < FEW_CHOICES:
            return ()
        chances = np.where(self.world.ground.offered, estimate_chances(self.taste), -1)
        best = np.argsort(-chances, kind="stable")[:POINTED]
        return tuple(self.world.name_occupation(self.world.catalog.occupations[int(row)].code) for row in best)

    @cached_property
    def _places(self) -> Places:
        """Where the words of each entry lie in the space of occupations."""
        world, noise = self.world, self.person.noise
        return find_places(
            self.journey, lambda texts: hear(world.reader.encode(texts), world.ground, noise), world.features
        )

    def show(self, code: str) -> Option:
        """Return one occupation as this person may see it.

        Parameters
        ----------
        code
            O*NET-SOC code; NotFoundError where the catalog has none of it.

        Returns
        -------
        Option
            Scores, reasons and facts.
        """
        return self._show(self.world.catalog.find_occupation(code).row)

    def examine(self, destination: View) -> Reality | None:
        """Examine a destination.

        Parameters
        ----------
        destination
            As it stands now.

        Returns
        -------
        Reality or None
            None where its words say nothing of any work.
        """
        said = destination.parts, destination.undertakings
        key = (destination.text, destination.occupation, said, destination.entry.identifier)
        if key not in self._examined:
            self._examined[key] = self._examine(destination)
        return self._examined[key]

    def _examine(self, destination: View) -> Reality | None:
        ground = self.world.ground
        aim = aim_at(destination, ground, self.world.reader)
        return None if aim is None else examine(aim, self.known, ground)

    def offer_undertakings(self, destination: View) -> tuple[Undertaking, ...]:
        """Return which kinds of undertaking a destination may be, for the person to say which.

        Parameters
        ----------
        destination
            As it stands now.

        Returns
        -------
        tuple of Undertaking
            The likeliest first.
        """
        ground, reality = self.world.ground, self.examine(destination)
        mix = None if reality is None else reality.mix
        return offer_undertakings(destination.text, mix, ground, self.world.reader)

    def compare(self, before: View, after: View) -> Change | None:
        """Tell what a new wording of a destination changes.

        Parameters
        ----------
        before
            As it was worded.
        after
            As it is worded now.

        Returns
        -------
        Change or None
            None where the words of either say nothing of any work.
        """
        old, new = self.examine(before), self.examine(after)
        if old is None or new is None:
            return None
        was, now = ([each.name for each in reality.gap] for reality in (old, new))
        roads = [self._find_shortest(reality) for reality in (old, new)]
        return Change(
            kept=tuple(each for each in now if each in was),
            added=tuple(each for each in now if each not in was),
            dropped=tuple(each for each in was if each not in now),
            road=compare_roads(roads[0], roads[1]) if roads[0] and roads[1] else None,
        )

    def _find_shortest(self, reality: Reality) -> Road | None:
        return min(self.plan_roads(reality), key=lambda road: road.months, default=None)

    def propose_moves(self, reality: Reality) -> tuple[ProposedMove, ...]:
        """Propose moves that build what a destination asks for and nothing speaks for yet.

        Parameters
        ----------
        reality
            The destination, examined.

        Returns
        -------
        tuple
            The weightiest skill first.
        """
        return propose_moves(self.person, reality.gap, self.world.reader)

    def plan_roads(self, reality: Reality) -> tuple[Road, ...]:
        """Plan roads to a destination that differ in kind.

        Parameters
        ----------
        reality
            The destination, examined.

        Returns
        -------
        tuple
            Empty where none stays within five years.
        """
        builds = time_moves(self.propose_moves(reality))
        return plan_roads(reality, self.known, self.world.ground, builds=builds)

    def write_to_manager(self, reality: Reality, moves: Sequence[ProposedMove]) -> str:
        """Write a text for the manager that says nothing of the destination.

        Parameters
        ----------
        reality
            The destination, examined.
        moves
            The moves to ask for.

        Returns
        -------
        str
            ``""`` where there is no manager.
        """
        if not has_manager(self.journey):
            return ""
        titles = [self.world.catalog.occupations[int(row)].title for row in reality.mix.rows]
        own = told_of_destinations(self.journey)
        return write_to_manager(moves, [reality.title, *titles, *own], know_of_job(self.journey))

    def offer_skills(self, moment: Entry[kinds.Moment]) -> tuple[FoundSkill, ...]:
        """Offer the skills that are found in the words of a moment and were neither accepted nor declined.

        Parameters
        ----------
        moment
            The moment.

        Returns
        -------
        tuple
            Each skill once, the likeliest first; none that is less likely than :data:`LEAST_OFFERED`, and none that the
            words do not carry.
        """
        said = moment.payload
        texts = [each for each in (said.what_it_took, said.what_happened, said.why_enjoyed) if each]
        catalog = self.world.catalog
        had, declined = find_settled(self.journey)
        found: dict[str, FoundSkill] = {}
        for text, matches in zip(texts, self.world.reader.find_skills(texts), strict=True):
            likely = [each for each in matches if each.score >= LEAST_OFFERED]
            names = [catalog.skill_names[each.row] for each in likely]
            for match in pick_carried(text, likely, names, self.world.reader):
                uri = catalog.skill_uris[match.row]
                known = found.get(uri)
                if uri in had | declined:
                    continue
                if known is None or known.score < match.score:
                    name = Reference(ESCO, catalog.version, uri, catalog.skill_names[match.row])
                    found[uri] = FoundSkill(name, text[match.start : match.end], match.score)
        return tuple(sorted(found.values(), key=lambda each: -each.score))

    def _show(self, row: int) -> Option:
        return show_option(self.known, self.world.ground, row)
