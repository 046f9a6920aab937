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
    response = site.post(f"{path}settle/", **{first: "not mine", second: "mine"})
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
    site.post(f"{path}settle/", **dict.fromkeys(offers, ""))
    assert find_offers(site, path) == offers
    assert len(site.journey().entries) == 1


def test_sending_the_answers_twice_keeps_them_once(site):
    path = tell(site)
    first, *_ = find_offers(site, path)
    for _time in range(2):
        site.post(f"{path}settle/", **{first: "not mine"})
    assert len(site.journey().declined) == 1
