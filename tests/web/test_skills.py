"""Skills offered with a moment: taken up, declined, or left for later."""

import re

from wherenext.core.journey import kinds

MOMENT = kinds.Moment("I taught adults to weld metal.", "", "teach adults, weld metal, plan work", "They could.")
OFFER = re.compile(r'name="(skill-[^"]+)" value="mine"')


def tell(site):
    entry = site.local.desk.write(site.local.identifiers.make(), MOMENT)
    return f"/moments/{entry.identifier}/skills/"


def find_offers(site, path):
    return OFFER.findall(site.get(path).content.decode())


def test_declined_skill_is_recorded_and_not_offered_again(site):
    path = tell(site)
    first, second, *_ = find_offers(site, path)
    response = site.post(path, **{first: "not mine", second: "mine"})
    assert response["Location"].endswith("?kept")
    assert not {first, second} & set(find_offers(site, path))
    journey = site.journey()
    assert [f"skill-{each.payload.reference.identifier}" for each in journey.declined] == [first]
    assert [f"skill-{each.payload.reference.identifier}" for each in journey.skills] == [second]
    assert "Skill declined" in site.get("/record/").content.decode()
    assert site.get(f"/record/entry/{journey.declined[0].identifier}/").status_code == 200


def test_what_is_left_for_later_is_offered_again(site):
    path = tell(site)
    offers = find_offers(site, path)
    site.post(path, **dict.fromkeys(offers, ""))
    assert find_offers(site, path) == offers
    assert len(site.journey().entries) == 1


def test_sending_the_answers_twice_keeps_them_once(site):
    path = tell(site)
    first, *_ = find_offers(site, path)
    for _time in range(2):
        site.post(path, **{first: "not mine"})
    assert len(site.journey().declined) == 1


def test_what_is_typed_beside_the_answers_is_kept_with_them(site):
    path = tell(site)
    first, *_ = find_offers(site, path)
    assert site.tell(path, **{first: "not mine", "name": "calming a room"}).status_code == 302
    journey = site.journey()
    assert len(journey.declined) == 1
    assert [each.payload.name for each in journey.skills] == ["calming a room"]


def test_a_proof_without_a_skill_is_not_lost(site):
    path = tell(site)
    first, *_ = find_offers(site, path)
    response = site.tell(path, **{first: "not mine", "words_of": "weld metal"})
    assert response.status_code == 400
    assert "weld metal" in response.content.decode()
    assert len(site.journey().declined) == 1
