import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.story.sentences import cut, find_content, find_figures, looks_forward, share_in


@given(st.text(st.sampled_from("ab .?!\n\"'1…") | st.characters(exclude_categories=["Cs"]), max_size=60))
def test_sentences_joined_are_the_text(text: str) -> None:
    assert "".join(cut(text)) == text


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", ()),
        ("  ", ("  ",)),
        ("One thing. Another.", ("One thing. ", "Another.")),
        ("So it was!  \nThen this", ("So it was!  \n", "Then this")),
        ("The St. Cloud branch. Mr. Hall wept.", ("The St. Cloud branch. ", "Mr. Hall wept.")),
        ('He said "no." I left.', ('He said "no." ', "I left.")),
        ("first line\nsecond line", ("first line\n", "second line")),
        ("\n\nAfter a gap.  ", ("\n\nAfter a gap.  ",)),
        ("We were back at 4:10. The end.", ("We were back at 4:10. ", "The end.")),
    ],
)
def test_text_is_cut_where_sentences_end(text: str, pieces: tuple[str, ...]) -> None:
    assert cut(text) == pieces


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("fourteen analysts", {"14"}),
        ("14 analysts", {"14"}),
        ("thirty-one branches, sixty people", {"31", "60"}),
        ("1,200 and twelve hundred", {"1200"}),
        ("eleven thousand dollars", {"11000"}),
        ("a hundred of them", {"100"}),
        ("one fact and one next step", set()),
        ("at 4:10.", {"4:10"}),
        ("zero", set()),
        ("two", {"2"}),
    ],
)
def test_figures_are_found_in_digits_and_in_words(text: str, figures: set[str]) -> None:
    assert find_figures(text) == figures


@pytest.mark.parametrize("piece", [".", " ", "\n", "A. ", '."', "million ", "1.", "a", "St. \n", "nine nine. "])
def test_text_of_a_million_characters_is_read_in_one_pass(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert sum(len(each) for each in cut(text)) == len(text)
    assert isinstance(find_figures(text), frozenset)
    assert isinstance(find_content(text), frozenset)


def test_content_leaves_out_what_any_text_has() -> None:
    assert find_content("I was calming the wards' nurses") == find_content("calm ward nurse")
    assert find_content("so it was with me, and I") == frozenset()


def test_share_is_of_what_is_said() -> None:
    assert share_in("calm nurses", "The nurses were calm on the bridge") == 1
    assert share_in("calm nurses", "a calm sea") == 0.5
    assert share_in("so it was", "so it was") == 0


def test_looking_forward_is_told_by_a_short_list_of_words() -> None:
    assert looks_forward("I would like the next thing to be on purpose.")
    assert not looks_forward("It was boring.")
