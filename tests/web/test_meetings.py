"""A meeting held at one screen: its time in view, and nothing of it locked away under two people who talk."""

from datetime import timedelta

import pytest

from wherenext.core.journey import kinds

BEGUN = timedelta(minutes=12)


@pytest.fixture
def begun(site):
    """The first meeting, begun twelve minutes ago."""
    said = site.find_hidden("/meetings/1/")
    assert site.post("/meetings/1/begin/", entry=said["entry"])["Location"] == "/meetings/1/"
    site.local.clock.time += BEGUN
    return site


def read(site, path="/meetings/1/") -> str:
    return site.get(path).content.decode()


def test_meeting_begins_at_the_press_of_a_button(begun):
    meeting = begun.journey().all(kinds.Meeting)[0].payload
    assert meeting.number == 1
    assert meeting.starts.startswith("2026-03-02T12:0")
    assert meeting.held == "2026-03-02"
    assert "Begin now" not in read(begun)


def test_each_question_stands_with_its_time_and_one_is_now(begun):
    page = read(begun)
    assert page.count('aria-current="step"') == 1
    now = page[page.index('class="now"') :]
    assert now.index("What made you ask") < now.index("</li>")
    assert page.count("<time") == 2 * 6


def test_time_renews_itself_in_a_frame_of_its_own(begun):
    response = begun.get("/meetings/1/clock/")
    text = response.content.decode()
    assert response["Refresh"] == "20"
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
    assert "this question until" in text
    assert "78 minutes left" in text
    assert "frame-ancestors 'none'" in begun.get("/meetings/1/")["Content-Security-Policy"]


def test_time_that_is_over_says_so_without_a_word_of_blame(begun):
    begun.local.clock.time += timedelta(minutes=80)
    assert "the time is over; end it when it suits you" in read(begun, "/meetings/1/clock/")
    begun.local.clock.time += timedelta(minutes=60)
    assert "No meeting is going on" in read(begun, "/meetings/1/clock/")
    assert "Begin now" in read(begun)


def test_journey_does_not_lock_itself_in_a_meeting_but_after_it(begun):
    begun.local.lock_after = 30
    begun.get("/meetings/1/")
    for _time in range(4):
        begun.local.clock.time += timedelta(minutes=20)
        read(begun, "/meetings/1/clock/")
    assert begun.local.desk is not None
    for _time in range(4):
        begun.local.clock.time += timedelta(minutes=20)
        page = read(begun, "/meetings/1/clock/")
    assert begun.local.desk is None
    assert "has locked itself" in page


def test_meeting_that_was_planned_has_its_time_by_itself(site):
    site.local.desk.write(site.local.identifiers.make(), kinds.Meeting(2, "2026-03-02T12:00"))
    assert 'class="clock"' in read(site, "/meetings/2/")


@pytest.mark.parametrize("starts", ["2026-03-09T18:00", "2026-03-02"])
def test_meeting_that_is_not_now_offers_to_begin(site, starts):
    site.local.desk.write(site.local.identifiers.make(), kinds.Meeting(2, starts))
    assert "Begin now" in read(site, "/meetings/2/")


def test_button_without_its_name_begins_nothing(site):
    assert site.post("/meetings/1/begin/", entry="odd").status_code == 404
    assert site.get("/meetings/9/clock/").status_code == 404
    assert site.journey().entries == ()
