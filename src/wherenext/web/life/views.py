from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.core.journey import kinds
from wherenext.web.life.forms import ConstraintSheet, DreamSheet, MoneySheet
from wherenext.web.local import desk_of
from wherenext.web.notebook import Notebook, show_notebook, show_page
from wherenext.web.sheets import keep, lay

DREAMS = Notebook(kinds.Dream, DreamSheet, "life:dreams", "life/dreams.html")
CONSTRAINTS = Notebook(kinds.Constraint, ConstraintSheet, "life:constraints", "life/constraints.html")


def page(request: HttpRequest) -> HttpResponse:
    journey = desk_of(request).journey()
    context = {"dreams": journey.dreams, "constraints": journey.constraints, "money": journey.money}
    return render(request, "life/page.html", context)


def dreams(request: HttpRequest) -> HttpResponse:
    return show_notebook(request, DREAMS)


def dream(request: HttpRequest, identifier: str) -> HttpResponse:
    return show_page(request, DREAMS, identifier)


def constraints(request: HttpRequest) -> HttpResponse:
    return show_notebook(request, CONSTRAINTS)


def constraint(request: HttpRequest, identifier: str) -> HttpResponse:
    return show_page(request, CONSTRAINTS, identifier)


def money(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    form = lay(MoneySheet, request, desk, desk.journey().money)
    if request.method == "POST" and keep(desk, form) is not None:
        return redirect(f"{reverse('life:page')}?kept")
    return render(request, "life/money.html", {"form": form}, status=400 if form.errors else 200)
