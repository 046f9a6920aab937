"""What is typed is kept as it was typed, once, whatever happens around it."""

import pytest

from wherenext.core.journey import kinds

ODD = [
    "plain",
    "  spaces before and after  ",
    "two\n\nparagraphs",
    "emoji 🐟🌊 and a family 👩‍👩‍👧",
    "שלום, מה נשמע",
    '<script>alert(1)</script> & "quotes"',
    "a\u0301 combining, \u202eright to left override",
    "{{ settings.SECRET_KEY }} {% url 'home:page' %}",
]


@pytest.mark.parametrize("text", ODD)
def test_words_are_kept_as_typed_and_shown_escaped(site, text):
    site.tell("/begin/why-now/", text=text)
    assert site.journey().why_now.payload.text == text
    page = site.get("/begin/why-now/").content.decode()
    assert "<script>alert" not in page


def test_ends_of_lines_come_back_as_typed(site):
    site.tell("/begin/why-now/", text="one\r\ntwo")
    assert site.journey().why_now.payload.text == "one\ntwo"


def test_novel_of_a_megabyte_is_kept(site):
    novel = "It was a dark and stormy night. 🐟" * 30_000
    assert len(novel.encode()) > 1_000_000
    assert site.tell("/begin/why-now/", text=novel).status_code == 302
    assert site.journey().why_now.payload.text == novel
    assert site.get("/").status_code == 200
    assert site.get("/record/").status_code == 200


def test_too_long_a_text_is_refused_and_comes_back(site):
    text = "x" * 5_000_000
    page = site.tell("/begin/why-now/", text=text)
    assert page.status_code == 400
    assert text in page.content.decode()
    assert site.journey().why_now is None


@pytest.mark.parametrize("text", ["", "   \n  "])
def test_nothing_is_not_an_answer(site, text):
    page = site.tell("/begin/why-now/", text=text)
    assert page.status_code == 400
    assert "Not kept yet" in page.content.decode()


def test_null_character_is_refused_in_words(site):
    page = site.tell("/begin/why-now/", text="a\0b")
    assert page.status_code == 400


def test_sending_twice_keeps_once(site):
    said = site.find_hidden("/life/dreams/") | {"text": "sail", "about": "personal"}
    assert site.post("/life/dreams/", **said).status_code == 302
    assert site.post("/life/dreams/", **said).status_code == 302
    assert len(site.journey().entries) == 1


def test_sending_again_after_going_back_keeps_once(site):
    site.tell("/life/dreams/", text="sail", about="personal")
    site.tell("/life/dreams/", text="sail", about="personal")
    assert len(site.journey().entries) == 1


def test_two_windows_lose_nothing(site):
    site.tell("/begin/why-now/", text="first wording")
    one, other = site.find_hidden("/begin/why-now/"), site.find_hidden("/begin/why-now/")
    site.post("/begin/why-now/", **(one | {"text": "from one window"}))
    page = site.post("/begin/why-now/", **(other | {"text": "from the other"}))
    text = page.content.decode()
    assert page.status_code == 400
    assert "another window" in text
    assert "from one window" in text
    assert "from the other" in text
    from tests.web.conftest import HIDDEN

    again = dict(HIDDEN.findall(text)) | {"text": "from the other"}
    assert site.post("/begin/why-now/", **again).status_code == 302
    assert site.journey().why_now.payload.text == "from the other"
    assert [each.payload.text for each in site.journey().entries] == [
        "first wording",
        "from one window",
        "from the other",
    ]


def test_correcting_what_was_taken_back_elsewhere_says_so(site):
    site.tell("/life/dreams/", text="sail", about="personal")
    dream = site.journey().dreams[0].identifier
    said = site.find_hidden(f"/life/dreams/{dream}/") | {"text": "sail far", "about": "personal"}
    site.tell(f"/record/entry/{dream}/take-back/", reason="")
    assert site.post(f"/life/dreams/{dream}/", **said).status_code == 404
    assert [type(each.payload) for each in site.journey().entries] == [kinds.Dream, kinds.Retraction]


def test_made_up_name_of_an_entry_is_refused(site):
    page = site.post("/life/dreams/", entry="../../etc", text="sail", about="personal")
    assert page.status_code == 400
    assert site.journey().entries == ()


def test_unchanged_correction_adds_nothing(site):
    site.tell("/begin/why-now/", text="the same")
    site.tell("/begin/why-now/", text="the same")
    assert len(site.journey().entries) == 1


def test_what_was_left_empty_is_named_once_and_told_where_it_is(site):
    page = site.tell("/life/dreams/", text="", about="personal").content.decode()
    assert '<a href="#id_text">A dream</a></li>' in page
    assert page.count("This was left empty.") == 1
    assert "Everything you typed is still below." in page


def test_amount_that_is_no_number_says_how_to_write_it(site):
    page = site.tell("/life/money/", savings="plenty").content.decode()
    assert "Write it in figures, such as 48,000 or 48k." in page
    assert 'value="plenty"' in page
