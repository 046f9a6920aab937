"""The story: four answers grown from the record."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wherenext.application.stories import find_asked, offer_sentences, view_story
from wherenext.core.guidance.story.checks import Form
from wherenext.web.local import desk_of, guidance_of
from wherenext.web.sheets import lay
from wherenext.web.story.findings import FORMS
from wherenext.web.story.forms import BeginSheet
from wherenext.web.story.telling import QUESTIONS, tell_answer

WORDS_A_MINUTE = 150


def find_form(request: HttpRequest) -> Form:
    asked = request.GET.get("form", "")
    return Form(asked) if asked in set(Form) else Form.SPOKEN


def page(request: HttpRequest) -> HttpResponse:
    """Show each answer with what it rests on; where there is none yet, what the record offers to begin with."""
    desk, form = desk_of(request), find_form(request)
    guidance = guidance_of(request)
    journey = guidance.journey
    views = view_story(journey, form)
    asked = find_asked(guidance) if any(each.entry is None for each in views) else ()
    answers = []
    for view in views:
        offered = offer_sentences(journey, view.part, asked) if view.entry is None else ()
        sheet = lay(BeginSheet, request, desk, part=view.part, offered=offered) if offered else None
        answers.append((tell_answer(view, journey, form, offered), sheet))
    context = {
        "answers": answers,
        "forms": FORMS.items(),
        "form_now": form,
        "told": sum(view.entry is not None for view in views),
    }
    return render(request, "story/page.html", context)


def whole(request: HttpRequest) -> HttpResponse:
    """Show the story in one piece, to read aloud, to print or to copy."""
    form = find_form(request)
    views = [each for each in view_story(desk_of(request).journey(), form) if each.entry is not None]
    texts = [(QUESTIONS[each.part].title, each.entry.payload.text) for each in views if each.entry is not None]
    count = sum(len(text.split()) for _title, text in texts)
    context = {
        "texts": texts,
        "count": count,
        "seconds": round(count * 60 / WORDS_A_MINUTE / 5) * 5,
        "open": sum(len(each.open) for each in views),
    }
    return render(request, "story/whole.html", context)
