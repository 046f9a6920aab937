"""A discovery in the terminal: the same document that the report shows, laid out with rich."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from wherenext.cli.portrait import show_portrait, sum_up
from wherenext.files.report.wording import (
    OWN_INCOME,
    basis_of,
    capitalise,
    fall_of,
    lead_of,
    part_of,
    pay_of,
    rated_name,
    rest_of,
    short_of,
    shown_by,
    tells_anything,
    value_of,
    when_of,
)

Part = Mapping[str, Any]
MOST_SKILLS = 10
STATES = {"holds": "green", "fails": "yellow", "unknown": "dim"}


def show(document: Part, console: Console) -> None:
    """Print a discovery.

    Parameters
    ----------
    document
        What ``--json`` would print.
    console
        Where to print.
    """
    for notice in document["notices"]:
        console.print(Text(notice, style="italic"))
    sections = (
        ("What am I good at?", show_skills(document)),
        ("What could I do with that?", show_occupations(document)),
        ("One destination examined", show_destination(document["destination"])),
        ("First moves where you are", show_moves(document)),
        ("A first route", show_routes(document)),
        ("Where the figures come from", show_sources(document)),
    )
    for title, body in sections:
        console.print(Text(f"\n{title}\n{'─' * len(title)}", style="bold cyan"))
        console.print(Group(*body))


def show_skills(document: Part) -> Iterable[RenderableType]:
    """Lay out the skills, each with the words that show it."""
    skills = document["skills"]
    if skills["note"]:
        yield Text(skills["note"], style="italic")
    shown = [skill for skill in skills["found"] if shown_by(skill)]
    for skill in shown[:MOST_SKILLS]:
        rated = f"  (you rated {skill['level']} of 5)" if skill["level"] else ""
        yield Text.assemble((capitalise(skill["name"]), "bold"), (rated, "dim"))
        yield _quote(shown_by(skill)[0])
    if len(shown) > MOST_SKILLS:
        yield Text(f"and {len(shown) - MOST_SKILLS} more in the report and in --json", style="dim")
    named = [rated_name(skill) for skill in skills["found"] if not shown_by(skill)]
    if named:
        yield Text.assemble(("Named by you; no story was found for them: ", "dim"), "; ".join(named))


def show_occupations(document: Part) -> Iterable[RenderableType]:
    """Lay out a table of all, then each with its reasons."""
    if not document["occupations"]:
        yield Text("Too little was told to suggest any.")
        return
    yield _compare(document["occupations"])
    among = document["occupations"][0]["want_rank"]["among"]
    yield Text(
        "can: share of what the work asks for that your words and ratings, or positions you held, speak for. "
        f"want: its place among {among} occupations, by how "
        "much what you enjoy speaks for it. live: the worst of what figures can tell about your life. Below floor: "
        "share of the people in it who earn less than you need. A question mark means unknown. You weigh them.",
        style="dim",
    )
    if document["occupations"] and document["occupations"][0]["pay"]:
        pay = document["occupations"][0]["pay"]
        yield Text(f"Pay: {pay['basis']}, {pay['source']}, {pay['date']}, {_tell_areas(document)}.", style="dim")
    for number, occupation in enumerate(document["occupations"], start=1):
        yield Text()
        yield Text.assemble((f"{number:>2} {occupation['title']}", "bold"), (f"  {occupation['reach']}", "dim"))
        yield from _reasons(occupation)


def _tell_areas(document: Part) -> str:
    """Name the area that most figures are of, and each that is of a wider one because nothing narrower is published."""
    areas = [each["pay"]["area"] if each["pay"] else "" for each in document["occupations"]]
    main = max((area for area in areas if area), key=areas.count)
    wider = [f"no. {number} {area}" for number, area in enumerate(areas, start=1) if area not in {"", main}]
    return ", ".join([main, *wider])


def _compare(occupations: Iterable[Part]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("", justify="right")
    table.add_column("Occupation", ratio=1, overflow="fold")
    for name in ("can", "want", "live", "median\npay", "below\nfloor", "jobs"):
        table.add_column(name, justify="right", no_wrap=True)
    for number, each in enumerate(occupations, start=1):
        live = each["live"]["score"]
        fails = any(c["state"] == "fails" and c["hard"] for c in each["live"]["constraints"])
        table.add_row(
            str(number),
            each["title"],
            f"{each['can']['score']:.2f}",
            "?" if each["want_rank"]["place"] is None else f"no. {each['want_rank']['place']}",
            Text("fails" if fails else "?" if live is None else f"{live:.2f}", style="yellow" if fails else ""),
            f"${each['pay']['p50']:,}" if each["pay"] and each["pay"]["p50"] else "?",
            _plain(each["below_floor"]),
            _plain(each["jobs"]),
        )
    return table


def _plain(figure: Part | None) -> str:
    if figure is None:
        return ""
    return "?" if figure["value"] is None else value_of(figure).removesuffix(figure["unit"]).strip()


def _reasons(occupation: Part) -> Iterable[RenderableType]:
    for name in ("can", "want"):
        for reason in occupation[name]["reasons"][:1]:
            yield _inset(Text.assemble((f"{name}: ", "dim"), reason["text"]))
            for evidence in reason["evidence"][:2]:
                yield _quote(evidence, 6)
    yield from (_constraint(each) for each in occupation["live"]["constraints"] if each["state"] != "unknown")
    yield _inset(Text.assemble(("preparation in all: ", "dim"), short_of(occupation["preparation"]["words"])))
    published = sum_up(occupation["portrait"])
    if published:
        yield _inset(Text.assemble(("published: ", "dim"), published))
    for question in occupation["ask"][:1]:
        yield _inset(Text.assemble(("ask: ", "dim"), question))


def _constraint(constraint: Part) -> RenderableType:
    state = constraint["state"]
    quote = f"“{constraint['text']}” " if constraint["text"] else ""
    cited = _cite(constraint["figure"]) if constraint["figure"] else ""
    told = ((quote, "italic"), constraint["why"], (f" {cited}".rstrip(), "dim"))
    return _inset(Text.assemble((f"{state}: ", STATES[state]), *told))


def _tell_kinds(destination: Part) -> str:
    said = "You say it is" if destination["undertakings_basis"] == "entered" else "Its words were taken for"
    return f"{said}: {'; '.join(destination['undertakings'])}."


def _tell_doubt(destination: Part) -> Iterable[Text]:
    """Say how far the reading can be trusted, and how to put it right, where the person did not say what it is."""
    if destination["made_of_basis"] == "entered" or destination["undertakings_basis"] == "entered":
        return
    if destination["undertakings"]:
        yield Text("Words alone are read rightly for about three in four of the destinations we tried.", style="dim")
    yield Text(
        "Is that not it? Say so in the answers: undertakings names what it is, made_of its occupations.", style="dim"
    )


def show_destination(destination: Part | None) -> Iterable[RenderableType]:
    """Lay out the reality of one destination."""
    if destination is None:
        yield Text("Too little was told to examine one. A few moments or duties in your own words are enough to begin.")
        return
    yield Text(destination["title"], style="bold")
    yield Text(destination["chosen_because"])
    if destination["made_of"]:
        if destination["undertakings"]:
            yield Text(_tell_kinds(destination))
        yield Text(_tell_parts(destination["made_of"]))
        yield from _tell_doubt(destination)
    yield from _headed("Skills required", _gap(destination))
    yield from _headed("How difficult", _difficulty(destination["difficulty"], destination["of_ones_own"]))
    yield from _headed("Risk", _named(each for each in destination["risk"] if each["known"]))
    yield from _headed("Pay", _pays(destination))
    yield from _headed("Money on the way", _named(destination["money"]))
    yield from _headed("What you said of your life", [_constraint(each) for each in destination["constraints"]])
    if len(destination["made_of"]) > 1 and tells_anything(destination["portrait"]):
        yield Text(f"\nWhat is published of {destination['portrait']['title']}, {part_of(destination)}:")
    yield from show_portrait(destination["portrait"])
    yield from _headed("Hard gates to ask about", _listed(destination["gates"]))
    yield from _headed("Questions before starting", _listed(destination["questions"]))
    open_points = [each["name"] for each in destination["checklist"] if not each["examined"]]
    yield from _headed("Not examined yet", _listed(open_points))
    yield from _headed("Unknown altogether", _listed(destination["unknown"]))


def _pays(destination: Part) -> Iterable[RenderableType]:
    if destination["of_ones_own"]:
        yield _inset(Text(OWN_INCOME))
    for each in destination["pays"]:
        cited = f"({each['pay']['area']}; {_cite_words(each['pay'])[1:]}" if each["pay"] else ""
        yield _inset(Text.assemble(f"{each['title']}: {pay_of(each['pay'])}  ", (cited, "dim")))


def _tell_parts(parts: Sequence[Part]) -> str:
    if len(parts) == 1:
        return f"Examined through the work that comes nearest: {parts[0]['title']}."
    told = ", ".join(f"{part['title']} ({part['share']:.0%})" for part in parts)
    return f"Examined through the work it is made of: {told}."


def _headed(title: str, body: Iterable[RenderableType]) -> Iterable[RenderableType]:
    lines = list(body)
    return [Text(f"\n{title}", style="bold"), *lines] if lines else []


def _gap(destination: Part) -> Iterable[RenderableType]:
    if not destination["gap"]:
        return
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(ratio=1)
    table.add_column(justify="left", no_wrap=True)
    table.add_column(overflow="fold")
    for row in destination["gap"]:
        table.add_row(row["name"], _bar(row["required"]), Text(row["words"], style="dim"))
    yield _inset(table)
    if destination["missing"]:
        named = "; ".join(destination["missing"])
        yield _inset(
            Text(f"Your words have not named these skills of such work so far, whether you have them or not: {named}.")
        )


def _bar(share: float, cells: int = 12) -> Text:
    filled = round(share * cells)
    return Text.assemble(("━" * filled, "cyan"), ("─" * (cells - filled), "dim"))


def _difficulty(difficulty: Part, of_ones_own: bool) -> Iterable[RenderableType]:
    yield _inset(Text.assemble(f"{difficulty['words']} ", (_cite(difficulty["figure"]), "dim")))
    if difficulty["months"]:
        basis = difficulty["months_basis"]
        told = f"{basis['note']} {_cite(basis)}".strip()
        asked = "that posts of such work usually ask for beyond yours" if of_ones_own else "still missing"
        yield _inset(Text.assemble(f"Preparation {asked}: {difficulty['months']}.  ", (told, "dim")))
    yield from _listed(difficulty["rests_on"])


def _named(rows: Iterable[Part]) -> Iterable[RenderableType]:
    for row in rows:
        figure = row["figure"]
        told = " ".join(_sentences(rest_of(row), figure["note"] if figure["value"] is not None else ""))
        cited = _cite(figure) or (_cite_words(figure) if row["known"] else "")
        yield _inset(Text.assemble(f"{row['name']}: {lead_of(row)}  ", (f"{told} {cited}".strip(), "dim")))


def _sentences(*texts: str) -> Iterable[str]:
    """Yield texts as sentences, each once: a note often repeats what the words before it say."""
    told = ""
    for text in filter(None, texts):
        if text.rstrip(".").lower() not in told.lower():
            told += text
            yield capitalise(text if text.endswith(".") else f"{text}.")


def _cite(figure: Part) -> str:
    """Say what a figure rests on; nothing where it is unknown, as there is nothing to cite."""
    if figure["value"] is None:
        return ""
    told = [basis_of(figure), "" if figure["source"] == "you" else figure["source"], figure["date"]]
    return f"({', '.join(each for each in told if each)})"


def _cite_words(figure: Part) -> str:
    """Cite what is words and no number."""
    return f"({', '.join(each for each in (basis_of(figure), figure['source'], figure['date']) if each)})"


def show_moves(document: Part) -> Iterable[RenderableType]:
    """Lay out the moves, each with its expectation."""
    if not document["moves"]:
        yield Text("None could be worked out: they grow from the duties of a present job.")
    for number, move in enumerate(document["moves"], start=1):
        yield Text.assemble((f"{number}. {move['what']}", "bold"), (f"  {move['kind']}", "dim"))
        yield _inset(Text(f"{move['why']} {move['first_step']}".strip()))
        yield _inset(Text(f"Whom to ask: {move['whom']} How long: {move['takes']}"))
        yield _inset(Text(f"Expectation: {move['expectation']} {move['sign']}", style="dim"))
    if document["manager_text"]:
        yield Text("A text for your manager, which says nothing of the destination, stands in the report.", style="dim")


def show_routes(document: Part) -> Iterable[RenderableType]:
    """Lay out the routes compared."""
    if not document["routes"]:
        yield Text("No route within five years was found from what is known so far.")
        return
    for route in document["routes"]:
        steps = " → ".join(f"{step['title']} ({when_of(step)})" for step in route["steps"])
        yield Text(route["name"], style="bold")
        yield _inset(Text(steps))
        fall = fall_of(route, document["present_pay"], document["destination"])
        yield _inset(
            Text(
                f"{route['why']} Hardest step: {route['difficulty_words']}. Fall in pay on the way: {fall}.".strip(),
                style="dim",
            )
        )
    yield Text("Times and difficulty are estimates.", style="dim")


def show_sources(document: Part) -> Iterable[RenderableType]:
    """Lay out the credit lines."""
    for source in document["sources"]:
        yield Text.assemble(
            (f"{source['id']}: ", "bold"), f"{source['title']}, {source['version']}. ", source["licence"]
        )


def _listed(texts: Iterable[str]) -> Iterable[RenderableType]:
    return [_inset(Text(f"· {text}")) for text in texts]


def _quote(evidence: Part, indent: int = 2) -> RenderableType:
    return Padding(
        Text.assemble((f"“{evidence['quote']}”", "italic"), (f"  {evidence['origin']}", "dim")), (0, 0, 0, indent)
    )


def _inset(body: RenderableType) -> RenderableType:
    return Padding(body, (0, 0, 0, 3))
