"""The story: begun with the record, written by the person, tied to what it rests on."""

import re

import pytest

from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import StoryPart

MOMENT = kinds.Moment(
    "The lift stuck with nine people. I told them a story until it moved.",
    "Clinic",
    "Not showing that I was afraid too.",
    "They laughed when the doors opened.",
)
TAKE = re.compile(r'<input type="checkbox" name="take" value="([0-9a-f]+)"[^>]*>')
SLUGS = ("why-change", "good-fit", "what-transfers", "what-is-special")


@pytest.fixture
def telling(site):
    """Somebody who told one moment."""
    site.local.desk.write(site.local.identifiers.make(), MOMENT)
    return site


def text_of(site, path):
    return site.get(path).content.decode()


def offers_of(site, slug):
    """What the page of an answer offers."""
    return TAKE.findall(text_of(site, f"/story/{slug}/begin/"))


def begin(site, slug="what-is-special"):
    path = f"/story/{slug}/begin/"
    assert site.tell(path, take=offers_of(site, slug)).status_code == 302
    return site.journey().stories[-1]


def test_empty_journey_says_for_each_answer_what_to_tell_first(site):
    page = text_of(site, "/story/")
    for address in ("/begin/why-now/", "/moments/new/", "/moments/", "/moments/others/"):
        assert f'href="{address}"' in page
    assert "There is no answer yet." in text_of(site, "/story/whole/")


def test_page_offers_sentences_of_the_record(telling):
    page = text_of(telling, "/story/")
    assert "I told them a story until it moved." in page
    assert "They laughed when the doors opened." in page
    assert "checked" in page


def test_what_was_confided_is_offered_and_not_ticked(site):
    site.local.desk.write(site.local.identifiers.make(), kinds.WhyNow("I sat in the car and wept."))
    page = text_of(site, "/story/")
    assert "I sat in the car and wept." in page
    assert "checked" not in page


def test_answer_begun_with_the_record_rests_on_it(telling):
    story = begin(telling)
    moment = telling.journey().moments[0]
    assert [each.rests_on for each in story.payload.sentences] == [(moment.identifier,)] * 2
    page = text_of(telling, "/story/")
    assert f'/record/entry/{moment.identifier}/"><span class="unseen">rests on </span>1</a>' in page
    assert "Each figure stands in your record." in page


def test_beginning_with_nothing_ticked_is_told(telling):
    response = telling.tell("/story/what-is-special/begin/")
    assert response.status_code == 400
    assert "Tick at least one" in response.content.decode()


def test_what_the_record_no_longer_offers_is_told(telling):
    response = telling.tell("/story/what-is-special/begin/", take=["0123456789abcdef"])
    assert response.status_code == 400
    assert "has changed since" in response.content.decode()


def test_own_words_are_kept_as_typed_and_known_sentences_keep_what_they_rest_on(telling):
    first = begin(telling)
    typed = "I told them a long story until it moved.\r\n\r\nI invented the telephone in Antwerp."
    assert telling.tell("/story/what-is-special/", text=typed).status_code == 302
    story = telling.journey().stories[-1]
    assert story.retracts == (first.identifier,)
    assert story.payload.text == typed.replace("\r\n", "\n")
    assert [bool(each.rests_on) for each in story.payload.sentences] == [True, False]
    page = text_of(telling, "/story/")
    assert "One sentence rests on nothing you told." in page
    assert '<span class="open">I invented the telephone in Antwerp.</span>' in page
    assert "One earlier version" in text_of(telling, "/story/what-is-special/")


def test_more_of_the_record_is_added_to_what_was_written(telling):
    said = telling.find_hidden("/story/what-is-special/") | {"text": "I stay calm."}
    taken = TAKE.findall(text_of(telling, "/story/what-is-special/"))[:1]
    telling.post("/story/what-is-special/", **said, take=taken)
    story = telling.journey().stories[-1].payload
    assert story.text == "I stay calm. I told them a story until it moved."
    assert story.sentences[-1].rests_on == (telling.journey().moments[0].identifier,)


def test_empty_answer_is_told(telling):
    assert telling.tell("/story/good-fit/", text=" ").status_code == 400
    assert telling.tell("/story/why-change/", text=" ").status_code == 400
    assert telling.journey().stories == ()


def test_sending_twice_keeps_one_answer(telling):
    said = telling.find_hidden("/story/good-fit/") | {"text": "It suits me."}
    for _ in range(2):
        assert telling.post("/story/good-fit/", **said).status_code == 302
    assert len(telling.journey().stories) == 1


def test_answer_changed_in_another_window_is_shown_before_it_is_replaced(telling):
    begin(telling)
    mine = telling.find_hidden("/story/what-is-special/") | {"text": "Mine."}
    telling.tell("/story/what-is-special/", text="Theirs.")
    response = telling.post("/story/what-is-special/", **mine)
    assert response.status_code == 400
    assert "Theirs." in response.content.decode()
    assert "Mine." in response.content.decode()


def test_person_says_what_a_sentence_rests_on(telling):
    telling.tell("/story/good-fit/", text="It suits me well and truly.")
    moment = telling.journey().moments[0].identifier
    assert "nothing I told yet" in text_of(telling, "/story/good-fit/rests-on/")
    telling.tell("/story/good-fit/rests-on/", ground0=moment)
    assert telling.journey().stories[-1].payload.sentences[0].rests_on == (moment,)
    telling.tell("/story/good-fit/rests-on/", ground0=moment)
    assert telling.journey().stories[-1].payload.sentences[0].rests_on == (moment,)
    telling.tell("/story/good-fit/rests-on/", ground0="")
    assert telling.journey().stories[-1].payload.sentences[0].rests_on == ()


def test_ground_that_is_taken_back_is_missed(telling):
    begin(telling)
    moment = telling.journey().moments[0]
    telling.local.desk.write(telling.local.identifiers.make(), kinds.Retraction(), [moment.identifier])
    page = text_of(telling, "/story/")
    assert "2 sentences rest on nothing you told." in page
    assert telling.get("/story/what-is-special/rests-on/").status_code == 200


@pytest.mark.parametrize(
    ("slug", "typed", "told"),
    [
        ("why-change", "I was bored there.", "more of what you leave"),
        ("why-change", "It was a year.", "Nothing in it says yet"),
        ("what-is-special", "A passionate team player.", "could stand in"),
        ("what-is-special", "I am kind.", "A deed or a figure"),
        ("what-is-special", "The lift was stuck with twenty people.", "This figure stands nowhere"),
        ("what-is-special", "So be it.", "It has 3 words"),
    ],
)
def test_what_was_checked_is_told_in_plain_words(telling, slug, typed, told):
    telling.tell(f"/story/{slug}/", text=typed)
    assert told in text_of(telling, "/story/")


def test_sentence_that_says_something_else_than_its_ground_is_told(telling):
    telling.tell("/story/good-fit/", text="I crossed the frozen Baltic twice.")
    moment = telling.journey().moments[0].identifier
    telling.tell("/story/good-fit/rests-on/", ground0=moment)
    assert "says something else" in text_of(telling, "/story/")


def test_answer_older_than_the_destination_is_told(telling):
    telling.tell("/destination/", text="Teach trades")
    telling.tell("/story/good-fit/", text="It suits me.")
    here = telling.journey().destinations[0].identifier
    telling.tell(f"/destination/{here}/revise/", verdict="adjusted", reason="people", text="Teach nurses")
    assert "Does it still fit?" in text_of(telling, "/story/")


def test_length_is_that_of_what_the_story_is_for(telling):
    telling.tell("/story/good-fit/", text="I told a story to nine people until the lift moved.")
    assert "an answer of 30 to 110" in text_of(telling, "/story/?form=spoken")
    assert "an answer of 30 to 110" in text_of(telling, "/story/?form=nonsense")
    assert "an answer of" not in text_of(telling, "/story/?form=short")


def test_story_in_one_piece_is_counted(telling):
    for slug, part in zip(SLUGS, StoryPart, strict=True):
        telling.tell(f"/story/{slug}/", text=f"It is {part}. " * 5)
    page = text_of(telling, "/story/whole/")
    assert "words; about" in page
    assert page.index("Why change?") < page.index("What is special?")


@pytest.mark.parametrize("path", ["/story/nonsense/", "/story/nonsense/begin/", "/story/good-fit/rests-on/"])
def test_answer_that_is_not_there_is_not_found(site, path):
    assert site.get(path).status_code == 404


def test_answer_is_still_edited_after_what_it_rested_on_was_erased(telling):
    begin(telling)
    moment = telling.journey().moments[0]
    telling.local.desk.ledger.erase(moment.identifier)
    assert telling.tell("/story/what-is-special/", text="I told them a story until it moved.").status_code == 302
    assert telling.journey().stories[-1].payload.sentences[0].rests_on == ()


def test_novel_is_taken_as_an_answer_and_its_ties_stay_a_page(telling):
    novel = "I walked along the coast and counted the waves. " * 20_000
    assert telling.tell("/story/what-is-special/", text=novel).status_code == 302
    assert telling.journey().stories[-1].payload.text == novel
    page = text_of(telling, "/story/what-is-special/rests-on/")
    assert page.count("<select") == 40
    assert telling.tell("/story/what-is-special/rests-on/").status_code == 302
    assert telling.journey().stories[-1].payload.text == novel


def test_ties_of_an_answer_changed_meanwhile_are_chosen_again(telling):
    telling.tell("/story/good-fit/", text="It suits me well.")
    mine = telling.find_hidden("/story/good-fit/rests-on/")
    telling.tell("/story/good-fit/", text="Something else stands here now.")
    response = telling.post("/story/good-fit/rests-on/", **mine, ground0=telling.journey().moments[0].identifier)
    assert response.status_code == 400
    page = response.content.decode()
    assert "choose again" in page
    assert "Something else stands here now." in page
    assert telling.journey().stories[-1].payload.sentences[0].rests_on == ()
