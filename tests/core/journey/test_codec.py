import pytest
from hypothesis import given

from tests.core.journey.strategies import PAYLOADS
from wherenext.core.errors import PersonError
from wherenext.core.journey import codec, kinds
from wherenext.core.journey.reference import EntryId, Reference
from wherenext.core.journey.upcast import upcast

STEP = {"name": "s", "text": "there", "by": "2026-12-01"}


@given(PAYLOADS)
def test_decode_of_encode_is_the_payload(payload):
    kind, version = codec.name_of(payload)
    assert codec.decode(kind, version, codec.encode(payload)) == payload


def test_encode_leaves_out_what_is_unknown_and_keeps_what_is_false():
    assert codec.encode(kinds.Constraint(kinds.ConstraintKind.PLACE, "", hard=False)) == {
        "about": "place",
        "text": "",
        "hard": False,
    }


def test_decode_of_a_newer_version_keeps_it_unread():
    payload = codec.decode("duty", 2, {"text": "mend", "smell": 3})
    assert payload == kinds.Unknown("duty", 2, '{"smell":3,"text":"mend"}')


@pytest.mark.parametrize(
    ("kind", "data", "message"),
    [
        ("duty", {"energy": 1}, "text is missing"),
        ("duty", {"text": 7}, "text must be str"),
        ("duty", {"text": "mend", "energy": True}, "energy must be int"),
        ("duty", {"text": "mend", "energy": 3}, "energy must lie between -2 and 2"),
        ("duty", {"text": "mend", "energy": None, "smell": 1}, "1 fields are not known"),
        ("duty", ["mend"], "payload must be a group"),
        ("meeting", {"number": 1, "starts": "soon"}, "starts must be a day such as 2026-12-01 or 2026-12-01T18:00"),
        ("meeting", {"number": 1, "starts": "2026-12-01T18:00+02:00"}, "starts must be a day"),
        ("meeting", {"number": 1, "starts": "26-12-01T18:00"}, "starts must be a day"),
        ("meeting", {"number": 1, "starts": "0026-12-01T18:00"}, "from 1900 to 2200"),
        ("revision", {"destination": "a", "verdict": "kept", "review": "2026-12"}, "review must be a day"),
        ("route", {"destination": "a", "name": "", "steps": [STEP | {"by": "2026-02-30"}]}, "by must be a day"),
        ("route", {"destination": "a", "name": "", "steps": [STEP | {"by": "2026-12-01T18:00"}]}, "by must be a day"),
        ("area", {"name": "Here", "reference": "there"}, "A group of named fields"),
        ("position", {"title": "Aide", "highlights": "many"}, "highlights must be list"),
        ("position", {"title": "Aide", "highlights": [1]}, "highlights must be str"),
        ("dream", {"text": "sail", "about": "sleep"}, "about must be one of: personal, professional"),
        ("dream", {"text": "sail", "about": []}, "about must be one of"),
        ("money", {"savings": "much"}, "savings must be int or float"),
    ],
)
def test_decode_names_the_field_that_does_not_fit(kind, data, message):
    with pytest.raises(PersonError, match=message):
        codec.decode(kind, 1, data)


def test_decode_takes_null_for_unknown():
    assert codec.decode("duty", 1, {"text": "mend", "energy": None}) == kinds.Duty("mend")


def test_decode_never_repeats_what_was_written():
    with pytest.raises(PersonError) as caught:
        codec.decode("dream", 1, {"text": "sail", "about": "a secret"})
    assert "secret" not in str(caught.value)


def test_links_are_the_entries_that_a_payload_names():
    evidence = kinds.Evidence(EntryId("a"), kinds.Side.FOR, 2, "a talk", rests_on=EntryId("c"))
    assert codec.links(evidence) == ("a", "c")
    assert codec.links(kinds.Note("no entry named")) == ()


def test_links_are_found_inside_groups_too():
    told = kinds.Sentence("I stayed calm.", (EntryId("b"), EntryId("d")))
    assert codec.links(kinds.Story(kinds.StoryPart.SPECIAL, (told, kinds.Sentence("So."), told))) == ("b", "d") * 2
    assert codec.links(kinds.Route(EntryId("a"), "directly", steps=(kinds.Step("1", "there", "2027-01-01"),))) == ("a",)


def test_every_kind_is_known_by_its_name():
    assert all(kind == payload.kind for kind, payload in kinds.KINDS.items())
    assert len(kinds.KINDS) == 37


def test_reference_is_read_as_a_group():
    plain = {"scheme": "onet-soc", "release": "30.1", "identifier": "11-3021.00", "label": "Computer Managers"}
    payload = codec.decode("destination", 1, {"text": "CIO", "occupation": plain, "standing": "chosen"})
    assert payload == kinds.Destination("CIO", Reference(**plain), kinds.Standing.CHOSEN)


def test_upcast_walks_every_step():
    steps = {
        ("duty", 1): lambda old: {"text": old["words"]},
        ("duty", 2): lambda old: {**old, "energy": 0},
    }
    assert upcast("duty", 1, 3, {"words": "mend"}, steps) == {"text": "mend", "energy": 0}


def test_upcast_of_a_version_never_written():
    with pytest.raises(PersonError, match="version 1 of this kind was never written"):
        upcast("duty", 1, 2, {}, {})
