"""How a person moves through the site: each function is one thing that a person does, by what stands on the page."""

import re
from collections.abc import Mapping
from typing import Any

ENERGY = {-2: "drains me", -1: "takes some", 0: "neither", 1: "gives some", 2: "gives me much"}
ABOUT = {
    "income": "Income",
    "preparation": "Preparation",
    "place": "Place",
    "calendar": "Calendar",
    "care": "Care",
    "health": "Health",
    "other": "Something else",
}


def go(page, path: str) -> None:
    """Go there by the address, once no page is left that is about to be replaced: it would take this one's place."""
    page.get_by_role("heading", name="Your words are being read").wait_for(state="hidden")
    page.goto(path)


def press(page, name: str) -> None:
    """Press it and wait for the page it leads to: what is read next would else be of the page before, or of none."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def see_kept(page) -> None:
    """Wait for it: a page that takes long says how far it is first, and comes by itself."""
    page.get_by_role("status").filter(has_text=re.compile(r"^\s*Kept\.\s*$")).wait_for()


def tell_why(page, words: str) -> None:
    go(page, "/begin/why-now/")
    page.get_by_label("What made you ask the question now?").fill(words)
    press(page, "Keep")
    see_kept(page)


def tell_job(page, job: Mapping[str, Any], area: str) -> None:
    go(page, "/begin/job/")
    page.get_by_label("What is it called?").fill(job.get("title", ""))
    page.get_by_label("Who is it for?").fill(job.get("employer", ""))
    page.get_by_label("Since when?").fill(job.get("since", ""))
    page.get_by_label("What does it pay a year, in dollars?").fill(str(job.get("pay", "")))
    page.get_by_label("Where do you live, or want to work?").fill(area)
    press(page, "Keep")
    see_kept(page)


def tell_dislike(page, words: str) -> None:
    go(page, "/begin/not-wanted/")
    page.get_by_label("I am sure I do not want").fill(words)
    press(page, "Keep")
    see_kept(page)


def tell_moment(page, moment: Mapping[str, str]) -> None:
    """Answer three of the four questions; the page then asks for the skill."""
    go(page, "/moments/new/")
    page.get_by_label("What happened?").fill(moment["what_happened"])
    page.get_by_label("In which job, or part of life?").fill(moment.get("job", ""))
    press(page, "Keep and go on")
    page.get_by_label("What did it take?").fill(moment["what_it_took"])
    press(page, "Keep and go on")
    page.get_by_label("Why was it good?").fill(moment["why_enjoyed"])
    press(page, "Keep and go on")


def tell_skill(page, name: str, level: str | None = None) -> None:
    page.get_by_label("Which skill does it show?").fill(name)
    if level:
        page.get_by_label("How far does it go?").select_option(level)
    press(page, "Keep this skill")
    see_kept(page)


def tell_duty(page, duty: Mapping[str, Any]) -> None:
    go(page, "/duties/")
    page.get_by_label("Something you do in a week").fill(duty["text"])
    if duty.get("energy") is not None:
        page.get_by_label(ENERGY[duty["energy"]], exact=True).check()
    press(page, "Keep")
    see_kept(page)


def tell_dream(page, dream: Mapping[str, str]) -> None:
    go(page, "/life/dreams/")
    page.get_by_label("A dream", exact=True).fill(dream["text"])
    page.get_by_label("work" if dream.get("kind") == "professional" else "life", exact=True).check()
    press(page, "Keep")
    see_kept(page)


def tell_constraint(page, constraint: Mapping[str, Any]) -> None:
    go(page, "/life/constraints/")
    page.get_by_label(ABOUT[constraint["kind"]]).first.check()
    page.get_by_label("Said so that it can be tested").fill(constraint["text"])
    if "amount" in constraint:
        page.get_by_label("Income only: dollars a year").fill(str(constraint["amount"]))
    if "months" in constraint:
        page.get_by_label("Preparation only: months at most").fill(str(constraint["months"]))
    press(page, "Keep")
    see_kept(page)


def tell_answers(page, answers: Mapping[str, Any]) -> None:
    """Enter everything that an answers file holds."""
    tell_why(page, answers["why_now"])
    present = answers.get("present", {})
    if present.get("title"):
        tell_job(page, present, answers["area"])
    for words in answers.get("dislikes", ()):
        tell_dislike(page, words)
    for moment in answers.get("moments", ()):
        tell_moment(page, moment)
    for duty in present.get("duties", ()):
        tell_duty(page, duty)
    for dream in answers.get("dreams", ()):
        tell_dream(page, dream)
    for constraint in answers.get("constraints", ()):
        tell_constraint(page, constraint)


def name_future(page, words: str) -> None:
    go(page, "/destination/")
    page.get_by_label("In five years I could be").fill(words)
    press(page, "Keep")
    see_kept(page)


def choose_future(page, reason: str) -> None:
    page.get_by_role("link", name="Make it my destination").click()
    page.get_by_label("Why?").fill(reason)
    press(page, "Keep")
    see_kept(page)


def assume(page, words: str) -> None:
    page.get_by_role("link", name="Say what must be true").first.click()
    page.get_by_label("For this to be right, it must be true that").fill(words)
    press(page, "Keep")
    see_kept(page)
