from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.application.resume import Part, confirm_resume, enter_resume, find_unconfirmed
from wherenext.core.errors import WherenextError
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.resume import Resume
from wherenext.files.resume.opening.memory import hold
from wherenext.web.begin.resume_forms import PartForm, ResumeFile
from wherenext.web.local import desk_of
from wherenext.web.sheets import find_typed
from wherenext.wiring import read_resume


def page(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    form = ResumeFile(*find_typed(request))
    if request.method == "POST" and form.is_valid():
        try:
            enter_resume(desk, _read(form.cleaned_data["file"].read()))
            return redirect("begin:confirm")
        except WherenextError as error:
            form.add_error("file", _(str(error)))
    journey = desk.journey()
    context = {
        "form": form,
        "waiting": len(find_unconfirmed(journey)),
        "text": journey.last(kinds.ResumeText),
        "positions": journey.positions,
        "education": journey.education,
    }
    return render(request, "begin/resume.html", context, status=400 if form.errors else 200)


def _read(content: bytes) -> Resume:
    with hold(content) as path:
        return read_resume(path)


def confirm(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    journey = desk.journey()
    data = request.POST if request.method == "POST" else None
    waiting = find_unconfirmed(journey)
    if data is not None:
        # What was decided meanwhile in another window is not asked again.
        waiting = tuple(
            each for each in waiting if f"{each.identifier}-name" in data or _was_asked(data, each.identifier)
        )
    forms = [PartForm(data, each) for each in waiting]
    if data is not None and all(each.is_valid() for each in forms):
        confirm_resume(desk, [each.decide() for each in forms])
        return redirect(f"{reverse('begin:resume')}?kept")
    return _show(request, journey, forms)


def _was_asked(data: Iterable[str], identifier: str) -> bool:
    return any(name.startswith(f"{identifier}-") for name in data)


@dataclass(frozen=True, slots=True)
class Group:
    """Parts of one kind."""

    name: str | Promise
    forms: list[PartForm]

    @property
    def is_short(self) -> bool:
        """Whether each takes one line, so that several stand beside each other."""
        return all(len(each.short_fields) <= 2 for each in self.forms) and "highlights" not in self.forms[0].fields


HEADINGS: Mapping[type[Part], str | Promise] = {
    kinds.PresentJob: gettext_lazy("Present job"),
    kinds.Position: gettext_lazy("Positions"),
    kinds.Education: gettext_lazy("Education"),
    kinds.Project: gettext_lazy("Projects"),
    kinds.Language: gettext_lazy("Languages"),
    kinds.Skill: gettext_lazy("Skills"),
}
MOST_OPEN = 2
"""How many parts are laid open at once: more would make the page as long as it was."""


def _find_doubtful(forms: list[PartForm]) -> list[PartForm]:
    """Return the parts that were most likely misread, the worst first."""
    doubtful = [each for each in forms if each.doubts]
    return sorted(doubtful, key=lambda each: -len(each.doubts))[:MOST_OPEN]


def _show(request: HttpRequest, journey: Journey, forms: list[PartForm]) -> HttpResponse:
    kinds_ = list(dict.fromkeys(type(each.part.payload) for each in forms))
    groups = [Group(HEADINGS[kind], [each for each in forms if type(each.part.payload) is kind]) for kind in kinds_]
    wrong = [each for each in forms if each.errors]
    for each in wrong or _find_doubtful(forms):
        each.is_open = True
    context = {"groups": groups, "wrong": wrong, "text": journey.last(kinds.ResumeText), "waiting": len(forms)}
    return render(request, "begin/confirm.html", context, status=400 if wrong else 200)
