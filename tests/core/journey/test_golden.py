"""One record of every version of every kind, as it was first written. A golden line is never rewritten."""

import json
from pathlib import Path

import pytest

from wherenext.core.journey.entry import is_known
from wherenext.core.journey.kinds import KINDS
from wherenext.core.journey.record import read_record

GOLDEN = sorted(Path(__file__).parent.joinpath("golden").glob("*.jsonl"))


@pytest.mark.parametrize("path", GOLDEN, ids=lambda each: each.stem)
def test_golden_record_is_read_to_the_present_form(path):
    record = read_record(path.read_bytes().splitlines())
    assert record.problems == ()
    assert all(is_known(each) for each in record.entries)
    told = json.loads(path.with_suffix(".payloads.json").read_text(encoding="utf-8"))
    assert [repr(each.payload) for each in record.entries] == told


def test_every_version_of_every_kind_has_a_golden_line():
    written = {
        (each.kind, each.version) for path in GOLDEN for each in read_record(path.read_bytes().splitlines()).entries
    }
    assert written >= {(kind, version + 1) for kind, each in KINDS.items() for version in range(each.version)}
