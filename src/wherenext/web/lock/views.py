from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from wherenext.application.ports import KeyFile, OpenJourney, Passphrase, Preferences, RecoveryCode, Way
from wherenext.core.errors import PersonError
from wherenext.storage.home import find_home
from wherenext.web.door import find_cookie
from wherenext.web.held import find_next
from wherenext.web.local import desk_of, journey_of, local
from wherenext.web.lock.forms import Idle, NewPassphrase, Recover, Unlock, open_with
from wherenext.web.open import open_to_all
from wherenext.web.refusals import render_refusal
from wherenext.web.sheets import find_typed

PLAIN = {"stands_alone": True}


@open_to_all
def enter(request: HttpRequest, token: str) -> HttpResponse:
    if local().door.knows(request.COOKIES.get(find_cookie(request))):
        return redirect("home:page")
    made = local().door.admit(token)
    if made is None:
        return render(request, "refused.html", PLAIN, status=403)
    response = redirect("home:page")
    response.set_cookie(find_cookie(request), made, httponly=True, samesite="Strict")
    return response


@open_to_all
@sensitive_post_parameters()
def page(request: HttpRequest) -> HttpResponse:
    following = find_next(request)
    if local().desk is not None:
        return redirect(following)
    ways = local().keyring.find_ways()
    if not ways:
        return redirect("lock:choose")
    form = Unlock(find_typed(request)[0])
    if request.method == "POST" and open_with(form):
        return redirect(following)
    context = {"form": form, "can_recover": Way.RECOVERY_CODE in ways, "following": following, **PLAIN}
    return render(request, "lock/unlock.html", context)


@open_to_all
@sensitive_post_parameters()
def recover(request: HttpRequest) -> HttpResponse:
    form = Recover(find_typed(request)[0])
    if request.method == "POST" and form.is_valid():
        try:
            local().open(local().keyring.unlock(RecoveryCode(form.cleaned_data["code"])))
        except PersonError as error:
            form.add_error("code", _(str(error)))
        else:
            # Whoever needed the code has lost the passphrase.
            return redirect("lock:change")
    return render(request, "lock/recover.html", {"form": form, **PLAIN})


@open_to_all
@sensitive_post_parameters()
def choose(request: HttpRequest) -> HttpResponse:
    if local().keyring.find_ways():
        return redirect("lock:page")
    if request.method != "POST":
        return _show_choice(request, NewPassphrase())
    if "key_file" in request.POST and local().way is not Way.PASSPHRASE:
        local().open(local().keyring.begin(KeyFile()))
        return redirect("home:page")
    form = NewPassphrase(request.POST)
    if form.is_valid():
        try:
            local().open(local().keyring.begin(Passphrase(form.cleaned_data["passphrase"])))
        except PersonError as error:
            form.add_error("passphrase", _(str(error)))
        else:
            return redirect("lock:code")
    return _show_choice(request, form)


def _show_choice(request: HttpRequest, form: NewPassphrase) -> HttpResponse:
    offers_file = local().way is not Way.PASSPHRASE
    context = {"form": form, "offers_file": offers_file, "folder": tell_folder(), **PLAIN}
    return render(request, "lock/choose.html", context, status=400 if form.errors else 200)


def tell_folder() -> str:
    """Return where the journey lies, as a person would write it."""
    folder, own = find_home().folder.absolute(), Path.home()
    return f"~/{folder.relative_to(own)}" if folder.is_relative_to(own) else str(folder)


def show_code(request: HttpRequest) -> HttpResponse:
    """Make a recovery code when asked to, and show it in that answer alone."""
    code = journey_of(request).make_recovery_code() if request.method == "POST" else ""
    # Whoever has only just begun is not shown all the pages yet: first the code, then the first question.
    is_first = not desk_of(request).journey().entries
    context = {"code": code.split("-") if code else (), "code_text": code, "stands_alone": is_first}
    return render(request, "lock/code.html", context)


@sensitive_post_parameters()
def change(request: HttpRequest) -> HttpResponse:
    form = NewPassphrase(find_typed(request)[0])
    if request.method == "POST" and form.is_valid():
        try:
            _replace(journey_of(request), Passphrase(form.cleaned_data["passphrase"]))
        except PersonError as error:
            form.add_error("passphrase", _(str(error)))
        else:
            return redirect("lock:code")
    return render(request, "lock/change.html", {"form": form})


def _replace(journey: OpenJourney, secret: Passphrase) -> None:
    """From now on the passphrase alone opens the journey; a key file beside it would make it pointless."""
    journey.put(secret)
    if Way.KEY_FILE in local().keyring.find_ways():
        journey.remove(Way.KEY_FILE)
    local().look_at_ways()


def settings(request: HttpRequest) -> HttpResponse:
    """Show how the journey opens, and choose when it locks by itself."""
    here = local()
    form = Idle(find_typed(request)[0], initial={"lock_after": "" if here.lock_after is None else here.lock_after})
    if request.method == "POST" and form.is_valid():
        here.lock_after = form.cleaned_data["lock_after"]
        if here.preferences is not None:
            here.preferences.save(Preferences(here.lock_after))
        return redirect(f"{reverse('lock:settings')}?kept")
    context = {"form": form, "can_lock": here.can_lock}
    return render(request, "lock/settings.html", context, status=400 if form.errors else 200)


@require_POST
def lock(request: HttpRequest) -> HttpResponse:
    if Way.KEY_FILE in local().keyring.find_ways():
        message = _("This journey opens by its key file, so locking it would lock nothing. Choose a passphrase first.")
        return render_refusal(request, message, 400)
    local().lock()
    return redirect("lock:page")
