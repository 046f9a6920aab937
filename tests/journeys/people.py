"""The example people as journeys far along, made without a browser."""

import json
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from wherenext.application.answers import enter_answers
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, Entry, enter
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.record import write_record
from wherenext.core.journey.reference import EntryId, Reference

CRAFT = Reference("onet-soc", "", "27-1012.00", "Craft Artists")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NAMES = ("help-desk-manager", "koi-pond-director", "flexible-calendar", "returning-carer")


def live_through(root: Path, name: str) -> tuple[Entry[Payload], ...]:
    """Enter what a person answered, then one thing of every kind that follows."""
    answers = json.loads((root / f"examples/{name}/answers.json").read_text("utf-8"))
    numbers = count(1)

    def identify() -> str:
        return f"00000000-0000-4000-8000-{next(numbers):012d}"

    entries = list(enter_answers(answers, None, NOON, identify))

    def add(payload: Payload, *retracts: EntryId) -> EntryId:
        entries.append(enter(Draft(EntryId(identify()), NOON, payload, retracts=retracts), entries[-1]))
        return entries[-1].identifier

    add(kinds.OthersView("Ruth", "You are the one I call when it is loud."))
    future = add(kinds.Destination("A workshop of my own, four days a week"))
    add(kinds.Revision(future, kinds.Verdict.CHOSEN, "To see what it asks of me.", confidence=kinds.Confidence.LOW))
    believed = add(kinds.Assumption(future, "I would still like it in the third winter"))
    add(kinds.Assumption(future, "Ten customers a month would pay for it"))
    talk = add(kinds.Conversation("Ana, who has one", "runs a workshop", ("What is January like?",), "", None, future))
    talk = add(
        kinds.Conversation(
            "Ana, who has one", "runs a workshop", (), "January is long.", "2026-02-20", future, "Her brother"
        ),
        talk,
    )
    add(kinds.Conversation("Her brother", destination=future, questions=("Who pays?",)))
    add(kinds.Evidence(believed, kinds.Side.FOR, 2, "Ana", "She would do it again.", talk))
    move = add(
        kinds.Move(
            "Two Saturdays in her workshop", kinds.MoveKind.SHADOWING, "I want to stay longer.", future, believed
        )
    )
    add(kinds.Outcome(move, "I left early both times.", -1, kinds.Met.NO))
    add(kinds.Move("A course in bookkeeping", kinds.MoveKind.COURSE, destination=future, start="2026-03-01"))
    add(kinds.Revision(future, kinds.Verdict.KEPT, "One January is not all of them.", review="2026-02-01"))
    smaller = add(
        kinds.Revision(
            future, kinds.Verdict.ADJUSTED, "Smaller first.", "A bench in a shared workshop, two days a week"
        )
    )
    grow = kinds.Step("step-1", "Stay where I am and grow", "2026-12-01", 9, None, "2026-11-20")
    there = kinds.Step("step-2", "A bench in a shared workshop", "2028-03-01", 15, CRAFT)
    chosen = add(kinds.Route(future, "Stay and grow here first", "I can turn back.", (grow, there), 0.5))
    own = kinds.Step("step-3", "Rent a bench for a month, to see", "2027-06-01")
    add(kinds.Route(future, "Stay and grow here first", "I can turn back.", (grow, own, there), 0.5), chosen)
    because = kinds.Sentence("I want two days a week at a bench in a shared workshop. ", (smaller,))
    add(kinds.Story(kinds.StoryPart.WHY_CHANGE, (because, kinds.Sentence("I will begin where I am."))))
    sent = add(kinds.Application("Workshop assistant", "Ana", "2026-02-25"))
    add(kinds.Rejection(sent, kinds.Stage.LETTER, "We are small."))
    add(kinds.Application("Tool librarian"))
    wrong = add(kinds.Dream("A dream that was a slip of the pen"))
    add(kinds.Retraction("A slip."), wrong)
    add(kinds.Aim("Know by spring", kinds.AimKind.GOAL))
    add(kinds.Agreement("It stays between us.", "Ruth"))
    for number in range(1, 6):
        add(kinds.Meeting(number, f"2026-04-{number:02d}T18:00", homework="One moment a day"))
    add(kinds.ResumeText(("Sam Example", "Welder, 2019 to now"), ("One page was left out.",)))
    add(kinds.Position("Welder", "A yard", "", "2019", origin=kinds.Origin.RESUME, confirmed=False))
    add(kinds.Skill("welding", origin=kinds.Origin.RESUME, confirmed=False))
    return tuple(entries)


def write_journey(root: Path, name: str, path: Path) -> Path:
    path.write_text("".join(f"{line}\n" for line in write_record(live_through(root, name))), encoding="utf-8")
    return path
