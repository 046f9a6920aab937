"""What was checked in an answer, in plain words."""

from collections.abc import Callable, Mapping, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wherenext.core.guidance.story.checks import LENGTHS, Finding, Form, Point

Text = str | Promise

FORMS: Mapping[Form, Text] = {
    Form.SHORT: gettext_lazy("in a breath"),
    Form.SPOKEN: gettext_lazy("spoken"),
    Form.LETTER: gettext_lazy("in a letter"),
}
HELD: Mapping[Point, Text] = {
    Point.EVIDENCE: gettext_lazy("Each sentence rests on something you told."),
    Point.CLAIM: gettext_lazy("What each rests on bears it out."),
    Point.FIGURES: gettext_lazy("Each figure stands in your record."),
    Point.FORWARD: gettext_lazy("It looks forward."),
    Point.CONCRETE: gettext_lazy("It names something done or counted."),
    Point.LENGTH: gettext_lazy("It has a good length."),
    Point.FRESH: gettext_lazy("It is as new as your destination."),
}


def tell_finding(finding: Finding, form: Form) -> str:
    return TELLING[finding.point](finding, form)


def _quote(words: Sequence[str]) -> str:
    return ", ".join(f"“{each}”" for each in words)


def _tell_evidence(finding: Finding, _form: Form) -> str:
    count = len(finding.sentences)
    words = ngettext(
        "One sentence rests on nothing you told. Say what it rests on, tell it first, or leave it out.",
        "%(count)d sentences rest on nothing you told. Say what they rest on, tell it first, or leave them out.",
        count,
    )
    return words % {"count": count}


def _tell_claim(finding: Finding, _form: Form) -> str:
    count = len(finding.sentences)
    words = ngettext(
        "One sentence says something else than the entry it rests on.",
        "%(count)d sentences say something else than the entries they rest on.",
        count,
    )
    return words % {"count": count}


def _tell_figures(finding: Finding, _form: Form) -> str:
    words = ngettext(
        "This figure stands nowhere in what its sentence rests on: %(figures)s.",
        "These figures stand nowhere in what their sentences rest on: %(figures)s.",
        len(finding.words),
    )
    return words % {"figures": ", ".join(finding.words)}


def _tell_forward(finding: Finding, _form: Form) -> str:
    if not finding.words:
        return _("Nothing in it says yet where you want to go.")
    return _("It says more of what you leave than of where you go: %(words)s.") % {"words": _quote(finding.words)}


def _tell_concrete(finding: Finding, _form: Form) -> str:
    if not finding.words:
        return _("Nothing is done or counted in it yet. A deed or a figure says more than a quality.")
    words = _("These words could stand in anybody's story; say what you did instead: %(words)s.")
    return words % {"words": _quote(finding.words)}


def _tell_length(finding: Finding, form: Form) -> str:
    least, most = LENGTHS[form]
    words = _("It has %(count)d words; %(form)s, an answer of %(least)d to %(most)d is heard to the end.")
    return words % {"count": finding.count, "form": FORMS[form], "least": least, "most": most}


def _tell_fresh(_finding: Finding, _form: Form) -> str:
    return _("Your destination changed after this was written. Does it still fit?")


TELLING: Mapping[Point, Callable[[Finding, Form], str]] = {
    Point.EVIDENCE: _tell_evidence,
    Point.CLAIM: _tell_claim,
    Point.FIGURES: _tell_figures,
    Point.FORWARD: _tell_forward,
    Point.CONCRETE: _tell_concrete,
    Point.LENGTH: _tell_length,
    Point.FRESH: _tell_fresh,
}
