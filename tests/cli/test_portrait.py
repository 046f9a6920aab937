"""What the installed catalog tells, in the terminal."""

from rich.console import Console, Group
from tests.fakes.discovery import fact, portrait, untold

from wherenext.cli.portrait import show_portrait, sum_up


def printed(told: dict[str, object]) -> str:
    console = Console(width=100, highlight=False)
    with console.capture() as captured:
        console.print(Group(*show_portrait(told)))
    return captured.get()


def test_every_part_stands_with_its_source() -> None:
    page = printed(portrait())

    assert "Check the oven." in page
    assert "(2 of 20 tasks; published, bls-oews, 2025-05)" in page
    assert "Standing: More than half the time  (4.1 on a scale of 1 to 5, published, bls-oews)" in page
    assert "Cooks, Millers" in page


def test_a_note_that_limits_a_figure_is_told() -> None:
    broader = fact("Openings a year", "35,400 a year", 35_400, "openings a year")
    broader["figure"]["note"] = "Published for a broader group of occupations."

    assert "broader group" in printed(portrait(prospects=[broader]))


def test_nothing_is_said_where_nothing_is_published() -> None:
    assert printed(untold()).strip() == ""
    assert sum_up(untold()) == ""


def test_one_line_holds_what_occupations_are_compared_by() -> None:
    home = fact("Work from home", "It can.", 1.0, "share, 0 to 1")
    some = fact("Work from home", "Some kinds of it.", 0.5, "share, 0 to 1")
    hours = fact("Hours", "about 40 hours a week", 2.1, "1 to 3 (mean answer)")

    assert sum_up(portrait(conditions=[home, hours])) == (
        "No formal educational credential; 35,400 openings a year; about 40 hours a week; can be done from home"
    )
    assert "home" not in sum_up(portrait(conditions=[some]))


def test_a_year_without_openings_is_not_summed_up_by_another_figure() -> None:
    change = fact("Change in jobs", "+3.0 %", 3.0, "percent")

    assert "openings" not in sum_up(portrait(prospects=[change]))
