"""Looking for work: by title, skill, what one enjoys, industry or employer, and leafing through."""

import pytest

from wherenext.core.journey import kinds
from wherenext.core.journey.life import DreamKind


def look(site, words, by):
    return site.post("/occupations/search/", words_sought=words, by=by).content.decode()


@pytest.mark.parametrize(
    ("words", "by", "found"),
    [
        ("nurs", "title", "Nurses"),
        ("I can weld metal", "skill", "Understood as: weld metal"),
        ("bread and cake in a warm kitchen", "enjoyed", "Head Cooks"),
        ("the children's hospital", "industry", "Health care"),
    ],
)
def test_work_is_found_by(site, words, by, found):
    assert found in look(site, words, by).replace("&#x27;", "'")


def test_unknown_employer_leads_to_the_industries(site):
    page = look(site, "Xyzzy Inc", "industry")
    assert "says nothing to this program" in page
    assert "/occupations/browse/industry/growing/" in page


def test_what_was_typed_stays_in_the_form(site):
    page = look(site, "koi <ponds>", "industry")
    assert 'value="koi &lt;ponds&gt;"' in page
    assert 'value="industry"' in page


def test_leafing_leads_to_every_group_and_industry_there_is(site):
    page = site.get("/occupations/browse/").content.decode()
    assert "/occupations/browse/group/35/" in page
    assert "Cooks" in site.get("/occupations/browse/group/35/").content.decode()
    assert "Nurses" in site.get("/occupations/browse/industry/health/").content.decode()


def test_shortlist_stands_above_what_one_could_do(site):
    site.tell("/destination/", text="Cook for forty people a day")
    page = site.get("/occupations/").content.decode()
    assert "Your shortlist" in page
    assert "Cook for forty people a day" in page


def test_three_others_are_counted(site):
    for at, person in enumerate(("Ruth", "Ana", "Ben"), start=1):
        site.tell("/moments/others/", person=person, words_told=f"You stay calm {at}.", skill="")
        page = site.get("/moments/others/").content.decode()
        assert ("One of three", "2 of three", "3 people")[at - 1] in page


def test_why_somebody_asks_suggests_no_work_yet(site):
    site.tell("/begin/why-now/", text="I weld metal and cook, and on Sunday evening I did not want Monday")
    assert "After two or three moments" in site.get("/occupations/").content.decode()
    site.tell("/moments/new/", what_happened="I cooked for forty people and welded metal")
    page = site.get("/occupations/").content.decode()
    assert "After two or three moments" not in page
    assert "/occupations/35-" in page or "/occupations/51-" in page


def test_what_rests_on_one_moment_says_so_and_shows_a_few(site):
    site.tell("/moments/new/", what_happened="I cooked for forty people and welded metal")
    page = site.get("/occupations/").content.decode()
    assert "First guesses, from little" in page
    assert "rests on one moment." in page
    assert "/begin/job/" in page
    assert page.count('<article class="card">') <= 4
    site.tell("/destination/", text="Teach trades")
    assert "rests on one moment, one future you named." in site.get("/occupations/").content.decode()
    for more in ("I cooked for the whole street", "I welded the gate of the school"):
        site.tell("/moments/new/", what_happened=more)
    fuller = site.get("/occupations/").content.decode()
    assert "First guesses" not in fuller
    assert fuller.count('<article class="card">') > 4


def test_what_rests_on_a_wish_alone_is_a_first_guess_too(site):
    desk = site.local.desk
    desk.write_all([desk.draft(kinds.Dream("I want to cook meals for many people", DreamKind.PROFESSIONAL))])
    page = site.get("/occupations/").content.decode()
    assert "Little was told of work so far." in page
    assert "rests on" not in page
