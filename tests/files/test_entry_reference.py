import json
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from tests.core.journey.strategies import chain, ledgers

from wherenext.core.journey import kinds
from wherenext.core.journey.record import write_record
from wherenext.files.entry_reference import build_reference, build_schema

HOW = "run: python docs/make_entries.py"
VALIDATOR = jsonschema.Draft202012Validator(build_schema())


def test_published_schema_is_that_of_the_program():
    published = files("wherenext.files").joinpath("schemas", "record.schema.json").read_text(encoding="utf-8")
    assert json.loads(published) == build_schema(), HOW


def test_published_reference_is_that_of_the_program(root):
    assert (root / "docs/reference/entries.md").read_text(encoding="utf-8") == build_reference(), HOW


def test_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(build_schema())


@given(ledgers())
def test_schema_allows_every_record(entries):
    for line in write_record(entries):
        VALIDATOR.validate(json.loads(line))


@pytest.mark.parametrize(
    "change",
    [{"payload": {"text": "mend", "energy": 3}}, {"payload": {}}, {"payload": {"text": 1}}, {"sequence": 0}],
)
def test_schema_refuses_what_the_program_refuses(change):
    (entry,) = chain(("a", kinds.Duty("mend", 1)))
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate({**json.loads(entry.written), **change})
