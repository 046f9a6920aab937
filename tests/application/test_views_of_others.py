from tests.application.desks import fresh, make_desk, say

from wherenext.application.views_of_others import record_view
from wherenext.core.journey import kinds

SAID = kinds.OthersView("Ruth", "You are the one I call when it is loud.")


def test_view_is_entered_with_the_skill_read_in_it_once():
    desk = make_desk()
    name = fresh(desk)
    record_view(desk, name, SAID, "keeping calm")
    record_view(desk, name, SAID, "keeping calm")
    assert say(desk) == [SAID, kinds.Skill("keeping calm", words=SAID.words, proof=name)]


def test_view_can_stand_alone():
    desk = make_desk()
    record_view(desk, fresh(desk), SAID)
    assert say(desk) == [SAID]
