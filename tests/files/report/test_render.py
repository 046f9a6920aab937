"""The report: everything in it, nothing from elsewhere, nothing a person typed taken for markup."""

import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.fakes.discovery import destination, discovery, evidence, fact, figure, occupation, pay, portrait, untold

from wherenext.core.catalog.facts import NOT_INSTALLED
from wherenext.files.report import render_report
from wherenext.files.report.wording import capitalise, fall_of, in_words, lead_of, name_of, place_of, rest_of, value_of


class Outline(HTMLParser):
    """What a screen reader meets: headings, links, marks without a name, unbalanced tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.append(tag)
        self.ids += [told["id"]] if told.get("id") else []
        href = told.get("href") or ""
        self.targets += [href[1:]] if href.startswith("#") else []


def test_sample_fits_the_schema() -> None:
    schema = json.loads(files("wherenext.files.schemas").joinpath("discovery.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(discovery())


def test_report_loads_nothing_from_elsewhere() -> None:
    page = render_report(discovery())
    assert not re.search(r"(?:src|href)=[\"']?(?!#)[a-z]", page)
    assert "<script" not in page
    assert "url(" not in page


def test_report_says_nothing_was_kept_unless_it_was() -> None:
    assert "Nothing was kept or sent." in render_report(discovery())
    made = {**discovery()["made"], "kept": True}
    assert "It is not sealed." in render_report(discovery(made=made))


def test_every_link_within_leads_to_an_identifier_used_once() -> None:
    outline = Outline(render_report(discovery()))
    assert set(outline.targets) <= set(outline.ids)
    assert len(outline.ids) == len(set(outline.ids))


def test_what_a_person_typed_is_never_markup() -> None:
    attack = "<script>alert(1)</script>"
    skill = {**discovery()["skills"]["found"][0], "name": attack, "evidence": [evidence(attack)]}
    page = render_report(
        discovery(
            skills={"found": [skill], "note": attack},
            destination=destination(title=attack, gap=[{**destination()["gap"][0], "name": attack}]),
            occupations=[occupation(title=attack)],
            manager_text=attack,
        )
    )
    assert attack not in page
    assert page.count("&lt;script&gt;") >= 6


@pytest.mark.parametrize(
    "changes",
    [
        {"destination": None, "moves": [], "routes": [], "manager_text": "", "area": None, "floor": None},
        {"occupations": [], "skills": {"found": [], "note": "The text is too short."}},
        {
            "destination": destination(
                gap=[], constraints=[], gates=[], questions=[], unknown=[], made_of=[], missing=[]
            )
        },
    ],
)
def test_report_stands_where_little_is_known(changes: dict[str, Any]) -> None:
    page = render_report(discovery(**changes))
    assert page.rstrip().endswith("</html>")


def test_unknown_is_called_unknown() -> None:
    untold = occupation(jobs=figure(None, "jobs"), pay=None, live={"score": None, "constraints": []})
    page = render_report(discovery(occupations=[untold]))
    assert re.search(r"<dt>Live</dt>.*?unknown</dd>", page, re.DOTALL)
    assert re.search(r"<dt>Jobs there</dt><dd>unknown", page)
    assert re.search(r"<dt>Pay</dt><dd>unknown", page)


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (0.9, "much of it"),
        (0.6, "a good part"),
        (0.45, "some of it"),
        (0.2, "a little"),
        (0.0, "hardly any"),
        (None, "unknown"),
    ],
)
def test_scores_in_words_claim_no_more_than_they_carry(score: float | None, words: str) -> None:
    assert in_words(score) == words


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (61_000, "US dollars a year", "$61,000 a year"),
        (0.123, "share", "12%"),
        (0.4, "0 to 1", "0.40 on a scale of 0 to 1"),
        (7.0, "months", "7 months"),
        (7.25, "months", "7.2 months"),
        (1234.5, "jobs", "1,234 jobs"),
        (4.1, "1 to 5 (mean answer)", "4.1 on a scale of 1 to 5 (mean answer)"),
    ],
)
def test_figures_read_as_a_person_reads_them(value: float, unit: str, said: str) -> None:
    assert value_of(figure(value, unit)) == said


def test_capitalise_leaves_the_rest_alone() -> None:
    assert capitalise("iOS and SQL") == "IOS and SQL"
    assert capitalise("") == ""


def test_what_is_published_of_an_occupation_stands_with_its_source() -> None:
    page = render_report(discovery())
    for title in ("A day in it", "How people get in", "How the field develops", "How the work is done", "Software"):
        assert f"<h3>{title}</h3>" in page
        assert f"<h4>{title}</h4>" in page
    assert re.search(r"<dt>Standing</dt><dd>More than half the time .*?4\.1 on a scale of 1 to 5.*?published", page)
    assert "2 of 20 tasks" in page


def test_a_destination_that_is_no_occupation_says_whose_figures_these_are() -> None:
    of_one = discovery()
    of_two = discovery()
    of_two["destination"]["made_of"] *= 2

    assert "What is published of Bakers:" in render_report(of_one)
    assert "What is published of Bakers, the part that weighs most:" in render_report(of_two)
    of_two["destination"]["made_of_basis"] = "entered"
    assert "What is published of Bakers, one of its parts:" in render_report(of_two)
    own = destination(made_of=[], title="Bakers")
    assert "What is published of" not in render_report(discovery(destination=own, occupations=[]))


def test_without_an_installed_catalog_there_is_no_empty_heading() -> None:
    page = render_report(
        discovery(destination=destination(portrait=untold()), occupations=[occupation(portrait=untold())])
    )
    assert "A day in it" not in page
    assert "What is published of it" not in page


def test_tasks_and_titles_of_a_release_are_never_markup() -> None:
    listing = {**portrait()["day"], "items": ["<b>bold</b>"]}
    assert "<b>bold</b>" not in render_report(discovery(destination=destination(portrait=portrait(day=listing))))


@pytest.mark.parametrize(
    ("told", "lead", "rest"),
    [
        (fact("Openings", "in the country", 35_400, "openings a year"), "35,400 openings a year", "in the country"),
        (fact("Entry", "None"), "None", ""),
        (fact("Openings", NOT_INSTALLED, known=False), NOT_INSTALLED, ""),
        (fact("Savings", "Savings do not run out.", known=False), "Savings do not run out.", ""),
        (fact("Savings", "", known=False), "Unknown.", ""),
    ],
)
def test_a_fact_leads_with_what_is_known(told: dict[str, Any], lead: str, rest: str) -> None:
    assert (lead_of(told), rest_of(told)) == (lead, rest)


def test_only_what_stands_on_a_scale_has_a_place_on_it() -> None:
    assert place_of(figure(35_400, "openings a year")) == ""
    assert place_of(figure(None, "1 to 5")) == ""
    assert place_of(figure(0.25, "0 to 1")) == "0.25 on a scale of 0 to 1"


def test_a_source_names_its_version_once() -> None:
    assert (
        name_of({"title": "Employment Projections 2024-34", "version": "2024-34"}) == "Employment Projections 2024-34"
    )
    assert name_of({"title": "O*NET Database", "version": "30.1"}) == "O*NET Database 30.1"


def test_pay_of_a_thing_of_ones_own_is_told_by_the_work_in_it() -> None:
    parts = [{"title": "Bakers", "pay": pay()}, {"title": "Millers", "pay": None}]
    page = render_report(discovery(destination=destination(pays=parts)))
    employed = render_report(discovery(destination=destination(pays=parts, of_ones_own=False)))

    assert "What it brings in stands in no table." in page
    assert "<dt>Bakers</dt><dd>Half earn less than $61,000 a year" in page
    assert "<dt>Millers</dt><dd>Not published</dd>" in page
    assert "stands in no table" not in employed


def test_the_fall_of_pay_is_told_by_part_where_the_end_is_no_occupation() -> None:
    unknown, destined = {"pay_dip": None}, destination()

    assert fall_of(unknown, 45_000, destined) == "as the pay of its parts tells"
    assert fall_of(unknown, 45_000, {**destined, "id": "51-3011.00"}) == "not known"
    assert fall_of(unknown, None, destined) == "no pay of today to hold it against"
    assert fall_of({"pay_dip": 2_000}, 45_000, destined) == "$2,000 a year"
