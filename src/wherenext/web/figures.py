"""How figures, fit and sources are told on a page: the number, what it means, where it comes from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wherenext.core.catalog.facts import NOT_INSTALLED
from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.source import Source as Release
from wherenext.core.catalog.values import Pay
from wherenext.core.guidance.fit.constraints import Check, State, tell_rest
from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.options import Option
from wherenext.core.guidance.fit.standing import Standing
from wherenext.core.guidance.person.evidence import Reason
from wherenext.core.guidance.reality.parts import PartPay, find_span
from wherenext.core.guidance.reality.reality import Reality
from wherenext.files.charts.pay import dollars

Text = str | Promise

COVERED: tuple[tuple[float, Text], ...] = (
    (0.8, gettext_lazy("much of it covered")),
    (0.6, gettext_lazy("a good part covered")),
    (0.4, gettext_lazy("some of it covered")),
    (0.2, gettext_lazy("a little covered so far")),
    (0.0, gettext_lazy("hardly any covered so far")),
)
"""Can: the share of what the work asks for that words, ratings or positions held speak for."""
BOUNDS: tuple[tuple[float, Text], ...] = (
    (0.9, gettext_lazy("more than almost any other")),
    (0.75, gettext_lazy("more than most")),
    (0.5, gettext_lazy("more than half")),
    (0.25, gettext_lazy("less than half")),
    (0.0, gettext_lazy("less than most")),
)
"""Want: the share of occupations that what the person enjoys speaks less for."""
STATES: Mapping[State, Text] = {
    State.HOLDS: gettext_lazy("holds"),
    State.FAILS: gettext_lazy("does not hold"),
    State.UNKNOWN: gettext_lazy("not known"),
}
STANDINGS: Mapping[Standing, Text] = {
    Standing.MET: gettext_lazy("you rated it as high as it is asked for"),
    Standing.SHORT: gettext_lazy("you rated it below what is asked for"),
    Standing.BORNE: gettext_lazy("your words show it, and work you have done asks for about as much"),
    Standing.UNRATED: gettext_lazy("your words show it; how far it goes is not rated"),
    Standing.HELD: gettext_lazy("no words yet, but you have done this work, or work close to it, for long"),
    Standing.LIKELY: gettext_lazy("no words yet, but a position you held asks for about as much"),
    Standing.UNSEEN: gettext_lazy("nothing told so far speaks for it"),
}
BASES: Mapping[Basis, Text] = {
    Basis.PUBLISHED: gettext_lazy("published"),
    Basis.ESTIMATED: gettext_lazy("estimated"),
    Basis.COMPUTED: gettext_lazy("computed from your words and other figures"),
    Basis.ENTERED: gettext_lazy("entered by you"),
}


@dataclass(frozen=True, slots=True)
class Meter:
    """One of the three scores: a share, and in words."""

    name: Text
    share: float | None
    words: Text
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """Can, want and live."""

    can: Meter
    want: Meter
    live: Meter

    @property
    def meters(self) -> tuple[Meter, Meter, Meter]:
        return self.can, self.want, self.live


def tell_fit(option: Option) -> Fit:
    return Fit(
        Meter(_("can"), option.can.score, _word(option.can.score, COVERED), option.can.reasons),
        Meter(_("want"), None if option.place is None else option.want.score, _tell_place(option), option.want.reasons),
        Meter(_("live"), _share_holding(option), _tell_live(option), ()),
    )


def _tell_place(option: Option) -> str:
    """Say its place: of all those that are worth showing one can only say "more than almost any other"."""
    if option.place is None:
        return _("not known")
    return _("number %(place)d of %(among)d") % {"place": option.place, "among": option.among}


def name_want(score: float) -> Text:
    """Say how much speaks for an occupation, among all of them."""
    return _word(score, BOUNDS)


def _word(score: float, bounds: tuple[tuple[float, Text], ...]) -> Text:
    return next(words for bound, words in bounds if score >= bound)


def _share_holding(option: Option) -> float | None:
    """Return the share of constraints that hold: what is not known must not look as if it held in part."""
    holding = sum(each.state is State.HOLDS for each in option.checks)
    return holding / len(option.checks) if option.checks else None


def _tell_live(option: Option) -> str:
    counts = {state: sum(each.state is state for each in option.checks) for state in State}
    if not option.checks:
        return _("you named no constraint yet")
    holding, failing = counts[State.HOLDS], counts[State.FAILS]
    told = [ngettext("%(count)d holds", "%(count)d hold", holding) % {"count": holding}] if holding else []
    told += (
        [ngettext("%(count)d does not hold", "%(count)d do not hold", failing) % {"count": failing}] if failing else []
    )
    told += [_("%(count)d not known") % {"count": counts[State.UNKNOWN]}] if counts[State.UNKNOWN] else []
    return ", ".join(told)


def tell_pay(pay: Pay | None) -> str:
    """Return the middle of the pay in words."""
    if pay is None or pay.percentiles[2] is None:
        return _("Pay is not published here.")
    middle = dollars(pay.percentiles[2], or_more=pay.open_from <= 2)
    return _("Half of the people earn less than %(middle)s a year in %(area)s.") % {
        "middle": middle,
        "area": pay.area.place,
    }


def tell_pays(found: Reality) -> str:
    """Return the pay of a destination in words: of one that is made of several, where it is lowest and highest."""
    told = tell_pay(found.pay) if len(found.pays) == 1 else _tell_range(found.pays)
    if not found.mix.is_undertaking:
        return told
    return _("What a thing of your own brings in stands in no table. Of those employed in such work: %(told)s") % {
        "told": told
    }


def _tell_range(pays: Sequence[PartPay]) -> str:
    paid = {each.title: each.pay for each in pays}
    span = find_span((None if pay is None else pay.percentiles[2], title) for title, pay in paid.items())
    if not span.ends:
        return _("Pay is not published here.")
    told = " ".join(f"{title}: {tell_pay(paid[title])}" for _middle, title in span.ends)
    return f"{told}{tell_rest(span.between, span.unknown)}"


@dataclass(frozen=True, slots=True)
class Held:
    """A constraint held against a destination; `ask` is how to find out where it is not known."""

    text: str
    state: str
    name: Text
    why: str
    is_hard: bool
    ask: str


def tell_checks(checks: Iterable[Check]) -> list[Held]:
    return [
        Held(each.text, each.state.value, STATES[each.state], _tell_why(each.why), each.hard, each.question)
        for each in checks
    ]


def _tell_why(why: str) -> str:
    """Say why; how to install the catalog stands once on a page, not at every line that lacks it."""
    return _("The full catalog would tell.") if why == NOT_INSTALLED else _(why)


def leave_out_asked(questions: Iterable[str], checks: Iterable[Check]) -> list[str]:
    """Return the questions that are not already asked beside a constraint."""
    asked = {each.aloud for each in checks}
    return [each for each in questions if each not in asked]


@dataclass(frozen=True, slots=True)
class Asked:
    """A requirement in words, for the table beside the chart."""

    name: str
    required: str
    standing: Text
    quotes: tuple[str, ...]


def tell_gap(gap: Sequence[Requirement]) -> list[Asked]:
    return [
        Asked(each.name, f"{each.required:.0%}", STANDINGS[each.standing], tuple(e.quote for e in each.evidence[:2]))
        for each in gap
    ]


@dataclass(frozen=True, slots=True)
class Group:
    """Requirements that stand alike, by name."""

    standing: Text
    names: tuple[str, ...]


def group_gap(gap: Sequence[Requirement]) -> list[Group]:
    """Return what is asked for by where one stands, what is shown first."""
    names = {standing: tuple(each.name for each in gap if each.standing is standing) for standing in STANDINGS}
    return [Group(STANDINGS[standing], found) for standing, found in names.items() if found]


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures of a page come from."""

    title: str
    date: str
    basis: Text
    note: str


def tell_sources(figures: Iterable[Figure], releases: Mapping[str, Release]) -> list[Source]:
    """Return each source once for each basis, with what limits it."""
    found: dict[tuple[str, Basis], Source] = {}
    for each in figures:
        release = releases.get(each.source)
        if each.value is None or (release is None and each.source != "you"):
            continue
        title = _("what you told") if release is None else f"{release.publisher}, {release.title}"
        date = each.date or ("" if release is None else release.date)
        found.setdefault((each.source, each.basis), Source(title, date, BASES[each.basis], each.note))
    return list(found.values())
