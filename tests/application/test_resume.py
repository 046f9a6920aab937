from tests.application.desks import make_desk, say, write

from wherenext.application.resume import Decision, confirm_resume, enter_resume, find_unconfirmed
from wherenext.core.journey import kinds, resume
from wherenext.core.journey.payload import Origin

READ = resume.Resume(
    positions=(
        resume.Position("Welder", "A yard", period=resume.Period(resume.PartialDate(2019, 4), ongoing=True)),
        resume.Position("Helper", "A farm", period=resume.Period(resume.PartialDate(2015), resume.PartialDate(2018))),
    ),
    skills=(resume.ResumeSkill(None, ("welding", "reading plans")),),
    text=("Sam Example", "Welder"),
    notes=("One page was left out.",),
)


def test_nothing_read_counts_as_confirmed():
    desk = make_desk()
    enter_resume(desk, READ)
    journey = desk.journey()
    assert journey.last(kinds.ResumeText).payload == kinds.ResumeText(READ.text, READ.notes)
    assert [type(each.payload) for each in find_unconfirmed(journey)] == [
        kinds.PresentJob,
        kinds.Position,
        kinds.Position,
        kinds.Skill,
        kinds.Skill,
    ]


def test_confirming_corrects_keeps_and_leaves_out():
    desk = make_desk()
    enter_resume(desk, READ)
    job, welder, helper, welding, plans = find_unconfirmed(desk.journey())
    right = kinds.Position("Ship welder", "A yard", start="2019-04", origin=Origin.RESUME, confirmed=False)
    decisions = [
        Decision(job.identifier, job.payload),
        Decision(welder.identifier, right),
        Decision(helper.identifier, None),
        Decision(welding.identifier, welding.payload),
    ]
    assert confirm_resume(desk, decisions) == 4
    assert find_unconfirmed(desk.journey()) == (plans,)
    assert desk.journey().positions[0].payload.title == "Ship welder"
    assert desk.journey().positions[0].payload.confirmed
    assert len(desk.journey().positions) == 1


def test_deciding_twice_decides_once():
    desk = make_desk()
    enter_resume(desk, READ)
    decisions = [Decision(each.identifier, each.payload) for each in find_unconfirmed(desk.journey())]
    assert confirm_resume(desk, decisions) == 5
    assert confirm_resume(desk, decisions) == 0


def test_reading_again_replaces_what_waits_and_leaves_what_is_confirmed():
    desk = make_desk()
    enter_resume(desk, READ)
    first = find_unconfirmed(desk.journey())
    confirm_resume(desk, [Decision(first[1].identifier, first[1].payload)])
    enter_resume(desk, READ)
    waiting = find_unconfirmed(desk.journey())
    assert [each.payload for each in waiting] == [each.payload for at, each in enumerate(first) if at != 1]
    assert len(desk.journey().all(kinds.ResumeText)) == 1


def test_present_job_that_was_told_is_not_put_in_question():
    desk = make_desk()
    write(desk, kinds.PresentJob("Foreman"))
    enter_resume(desk, READ)
    assert desk.journey().present_job.payload == kinds.PresentJob("Foreman")
    assert kinds.PresentJob("Foreman") in say(desk)
