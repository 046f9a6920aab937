"""What a destination is made of: as its words were read, put right by the person."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wherenext.application.desk import Desk
from wherenext.application.destinations import View, compose_destination
from wherenext.application.entries import find_written
from wherenext.application.guidance import Guidance
from wherenext.application.world import World
from wherenext.core.guidance.destination.undertakings import take_said
from wherenext.core.journey.reference import Reference
from wherenext.web.destination.composing import Compose, Known
from wherenext.web.destination.views import find_view
from wherenext.web.local import desk_of, guidance_of
from wherenext.web.sheets import keep_by, lay

MOST_OTHERS = 10
"""Further occupations offered: what can be looked over in one go."""


def parts(request: HttpRequest, identifier: str) -> HttpResponse:
    desk, guidance = desk_of(request), guidance_of(request)
    view = find_view(guidance.journey, identifier)
    known = _find_known(guidance, view)
    form = _lay(request, desk, guidance.world, view, known)
    is_sought = request.method == "POST" and form.is_valid() and (form.asks or "look" in request.POST)
    if is_sought and form.cleaned_data["sought"]:
        form.look()
    elif request.method == "POST" and not is_sought and keep_by(desk, form, compose_destination) is not None:
        # What the work in a kind is stands on this page, for the person to look over, once the kind was said.
        follows = "parts" if form.says_another_kind else "reality"
        return redirect(f"{reverse(f'destination:{follows}', args=[view.entry.identifier])}?kept")
    if form.errors and form.is_stale:
        form.stand_on(find_written(desk.journey(), find_view(desk.journey(), identifier).composed))
    context = {"view": view, "form": form, "is_sought": is_sought, "known": known}
    return render(request, "destination/parts.html", context, status=400 if form.errors else 200)


def _lay(request: HttpRequest, desk: Desk, world: World, view: View, known: Known) -> Compose:
    options: dict[str, Any] = {"destination": view.entry.identifier, "world": world, "known": known}
    if request.method == "POST":
        return lay(Compose, request, desk, **options)
    ticked = [each.identifier for each in known.parts]
    initial = {"occupations": ticked, "undertakings": list(known.said), "read": " ".join(ticked)}
    form = lay(Compose, request, desk, initial=initial, **options)
    form.initial["seen"] = view.composed
    return form


def _find_known(guidance: Guidance, view: View) -> Known:
    """Tell what the destination is made of as it stands, and what else its words may speak of."""
    reality = guidance.examine(view)
    said, read = take_said(view.undertakings), () if reality is None else reality.mix.kinds
    kinds_of_it = list(dict.fromkeys([*said, *read, *guidance.offer_undertakings(view)]))
    names = tuple(kind.name for kind in said)
    if reality is None:
        return Known([], [], kinds_of_it, names, is_said=False)
    mix = reality.mix
    others = list(mix.others)
    if (mix.is_said or mix.is_kind_said) and (unsaid := guidance.examine(_leave_unsaid(view))) is not None:
        # What the words alone would be read as stays at hand for whoever unticked too much.
        others = [*unsaid.mix.rows, *others, *unsaid.mix.others]
    others = [row for row in dict.fromkeys(map(int, others)) if row not in mix.rows][:MOST_OTHERS]
    parts, beside = _name(guidance.world, mix.rows), _name(guidance.world, others)
    return Known(parts, beside, kinds_of_it, names, mix.is_said)


def _leave_unsaid(view: View) -> View:
    """Return it as if nobody had said what it is made of; what it is stays, where parts were said beside it."""
    return replace(view, parts=()) if view.parts else replace(view, undertakings=())


def _name(world: World, rows: Iterable[int]) -> list[Reference]:
    return [world.name_occupation(world.catalog.occupations[int(row)].code) for row in rows]
