import json

import pytest

from wherenext.core.errors import DocumentTooLarge, NotFoundError, PersonError, UnsupportedDocument
from wherenext.files.answers import FILE_MOST, check_answers, load_answers

LEAST = {"format": "wherenext-answers/1"}


def _write(path, text):
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_json_is_read_whatever_its_line_ends_and_byte_order_mark(tmp_path):
    text = "\ufeff" + json.dumps({**LEAST, "area": "Córdoba"}, indent=1).replace("\n", "\r\n")
    assert load_answers(_write(tmp_path / "a.JSON", text)) == {**LEAST, "area": "Córdoba"}


def test_toml_is_read_whatever_its_line_ends_and_byte_order_mark(tmp_path):
    text = '\ufeffformat = "wherenext-answers/1"\r\n[[moments]]\r\nwhat_happened = """two\r\nlines"""\r\n'
    assert load_answers(_write(tmp_path / "a.toml", text))["moments"] == [{"what_happened": "two\nlines"}]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "other/2"}, 'format must be "wherenext-answers/1"'),
        ({"area": 7}, "area must be text"),
        ({"colour": "red"}, "the document has a field that is not known; known are format, area"),
        (
            {"present": {"duties": [{"text": "mend", "energy": 9}]}},
            r"present\.duties\[1\]\.energy must lie between -2 and 2",
        ),
        ({"present": {"duties": [{}]}}, r"present\.duties\[1\] lacks text"),
        ({"present": {"since": "spring"}}, "present.since must look otherwise: A year or a year and month"),
        ({"constraints": [{"kind": "mood", "text": "x"}]}, r"constraints\[1\]\.kind must be one of income"),
        ({"skills": [{"name": "x" * 301}]}, r"skills\[1\]\.name must have at most 300 characters"),
        ({"dislikes": ["x"] * 101}, "dislikes must have at most 100 items"),
        ({"money": {"savings": -1}}, "money.savings must lie between 0 and 100000000"),
        ({"present": {"pay": True}}, "present.pay must be a number"),
    ],
)
def test_a_message_names_the_field_and_what_was_expected(change, message):
    with pytest.raises(PersonError, match=message):
        check_answers({**LEAST, **change})


def test_a_message_counts_the_other_places():
    with pytest.raises(PersonError, match="1 more places"):
        check_answers({**LEAST, "area": 1, "why_now": 2})


def test_a_message_never_repeats_a_persons_words():
    with pytest.raises(PersonError) as caught:
        check_answers({**LEAST, "present": {"since": "a secret"}, "secret": 1})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("document", [[], None, "answers", {}])
def test_what_is_no_answers_document(document):
    with pytest.raises(PersonError):
        check_answers(document)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", '{"format": secret', "not JSON: line 1, column 12"),
        ("a.json", "[" * 100_000, "too deep"),
        ("a.json", "9" * 10_000, "a number too long"),
        ("a.toml", "format = secret", "not TOML: line 1, column 10"),
        ("a.toml", 'format = "', "not TOML: end of document"),
        ("a.toml", "a = [" + "[" * 100_000, "not TOML"),
        ("a.toml", "a = " + "9" * 10_000, "a number too long"),
        ("a.json", b"\xff\xfe", "not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path, name, text, message):
    with pytest.raises(PersonError, match=message) as caught:
        load_answers(_write(tmp_path / name, text))
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.toml", 'format = "wherenext-answers/1"\narea = 1979-05-27'),
        ("a.json", '{"format": "wherenext-answers/1", "moments": ' + "[" * 400 + "]" * 400 + "}"),
    ],
)
def test_a_value_that_no_schema_can_describe(tmp_path, name, text):
    with pytest.raises(PersonError, match="cannot be read") as caught:
        load_answers(_write(tmp_path / name, text))
    assert "secret" not in str(caught.value)


def test_a_number_that_is_none(tmp_path):
    text = '{"format": "wherenext-answers/1", "money": {"savings": NaN}}'
    with pytest.raises(PersonError, match=r"money\.savings must"):
        load_answers(_write(tmp_path / "a.json", text))


def test_a_file_of_another_kind(tmp_path):
    with pytest.raises(UnsupportedDocument, match=r"\.json or \.toml"):
        load_answers(_write(tmp_path / "a.yaml", ""))


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(NotFoundError):
        load_answers(tmp_path / "a.json")


def test_a_folder(tmp_path):
    with pytest.raises(PersonError, match="cannot be opened"):
        load_answers(tmp_path)


def test_a_file_beyond_the_limit(tmp_path):
    with (tmp_path / "a.json").open("wb") as file:
        file.truncate(FILE_MOST + 1)
    with pytest.raises(DocumentTooLarge):
        load_answers(tmp_path / "a.json")


def test_what_is_blank_was_not_answered():
    blank = {
        "why_now": " \n",
        "present": {"title": "\u200b", "duties": [{"text": "", "energy": 2}]},
        "skills": [{"name": "", "level": 3}, {"name": "welding"}],
        "dislikes": ["\t"],
        "destination": {"text": " ", "assumptions": ["x"]},
    }
    assert check_answers({**LEAST, **blank}) == {**LEAST, "skills": [{"name": "welding"}]}


def test_a_figure_without_words_is_kept():
    told = {"constraints": [{"kind": "income", "text": " ", "amount": 48000}, {"kind": "care", "text": " "}]}
    kept = {"constraints": [{"kind": "income", "text": "", "amount": 48000}]}
    assert check_answers({**LEAST, **told}) == {**LEAST, **kept}


def test_a_whole_number_may_be_written_with_a_point():
    told = check_answers({**LEAST, "skills": [{"name": "welding", "level": 4.0}], "present": {"pay": 48000.5}})
    assert repr(told["skills"][0]["level"]) == "4"
    assert told["present"]["pay"] == 48000.5


def test_false_and_zero_are_answers():
    told = {"positions": [{"title": "carer", "paid": False}], "money": {"savings": 0}}
    assert check_answers({**LEAST, **told}) == {**LEAST, **told}


def test_a_field_named_twice_is_told_without_its_words(tmp_path):
    text = '{"format": "wherenext-answers/1", "why_now": "a secret", "why_now": "b"}'
    with pytest.raises(PersonError, match="name a field twice") as caught:
        load_answers(_write(tmp_path / "a.json", text))
    assert "secret" not in str(caught.value)
