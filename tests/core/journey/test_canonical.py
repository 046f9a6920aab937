import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.errors import PersonError
from wherenext.core.journey import canonical

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(-1e9, 1e9)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)


def test_write_sorts_names_and_writes_whole_numbers_without_fraction():
    assert canonical.write({"b": 2.0, "a": ["é", 0.5, None, True]}) == '{"a":["é",0.5,null,true],"b":2}'


@given(PLAIN)
def test_write_then_read_gives_the_value(value):
    assert canonical.read(canonical.write(value)) == value


@given(PLAIN)
def test_write_does_not_depend_on_how_the_text_was_laid_out(value):
    laid_out = json.dumps(value, indent=3, ensure_ascii=True)
    assert canonical.write(canonical.read(laid_out)) == canonical.write(value)


def test_digest_is_of_the_canonical_form_without_itself():
    expected = hashlib.sha256(b'{"a":1}').hexdigest()
    assert canonical.digest({"digest": "anything", "a": 1.0}) == expected


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800"])
def test_write_refuses_what_json_cannot_hold(value):
    with pytest.raises(PersonError, match="not valid Unicode"):
        canonical.write([value])


@pytest.mark.parametrize(
    "text", ["", "{", '{"a":1}{', '{"a":1,"a":2}', "[NaN]", "-Infinity", "[" * 100_000, "9" * 10_000]
)
def test_read_refuses_what_is_no_plain_json(text):
    with pytest.raises(PersonError):
        canonical.read(text)
