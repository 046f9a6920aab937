import json
import os
import subprocess
import sys

import pytest


def run(words, given, **environment):
    return subprocess.run(
        [sys.executable, "-m", "wherenext", "link", *words],
        input=given,
        capture_output=True,
        timeout=120,
        env=os.environ | environment,
    )


def answers(words, given):
    done = run(words, given)
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def test_link_occupations_answers_each_line_with_a_code():
    nurse, cook = answers(["occupations", "--top", "3"], b"registered nurse\nline cook\n")
    assert nurse["text"] == "registered nurse"
    first = nurse["matches"][0]
    assert (first["id"], first["name"], first["span"]) == ("29-1141.00", "Registered Nurses", [0, 16])
    assert 0 < first["score"] <= 1
    assert 0 < len(cook["matches"]) <= 3


def test_link_skills_answers_with_addresses_and_spans_in_code_points():
    (found,) = answers(["skills"], "🙂 Experience with Python.\n".encode())
    match = next(one for one in found["matches"] if one["name"].startswith("Python"))
    assert match["id"].startswith("http://data.europa.eu/esco/skill/")
    assert match["span"] == [18, 24]


def test_link_skills_of_onet_answers_with_elements():
    (found,) = answers(["skills", "--taxonomy", "onet"], b"public speaking and active listening\n")
    assert found["matches"][0]["id"].startswith("2.")


@pytest.mark.parametrize("what", ["occupations", "skills"])
def test_link_of_odd_lines_answers_each(what):
    given = b"\n\xff\xfe\n   \n" + b"nurse " * 300_000 + b"\r\n" + "日本語 🙂\n".encode() + b"last"
    found = answers([what], given)
    assert len(found) == 6
    assert found[0] == {"text": "", "matches": []}
    assert found[1]["text"] == "\ufffd\ufffd"
    assert found[2]["matches"] == []
    assert len(found[3]["text"]) <= 1_048_576
    assert found[5]["text"] == "last"


def test_link_of_no_input_answers_nothing():
    assert answers(["skills"], b"") == []


def test_link_answers_before_the_input_ends():
    command = [sys.executable, "-m", "wherenext", "link", "occupations", "--top", "1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        program.stdin.write(b"welder\n")
        program.stdin.flush()
        first = json.loads(program.stdout.readline())
        program.stdin.close()
    assert first["matches"][0]["id"] == "51-4121.00"


def test_link_esco_occupations_without_an_installed_catalog(tmp_path):
    done = run(["occupations", "--taxonomy", "esco"], b"nurse\n", WHERENEXT_HOME=str(tmp_path))
    assert done.returncode == 21
    assert b"catalog install" in done.stderr
    assert b"nurse" not in done.stderr
