from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from wherenext.application.ports import KeyFile, OpenJourney, Passphrase, RecoveryCode, Secret, Way
from wherenext.core.errors import PersonError
from wherenext.web.door import find_cookie
from wherenext.web.guard import open_to_all
from wherenext.web.local import journey_of, local
from wherenext.web.lock.forms import NewPassphrase, Recover, Unlock
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
    if local().desk is not None:
        return redirect("home:page")
    ways = local().keyring.find_ways()
    if not ways:
        return redirect("lock:choose")
    form = Unlock(find_typed(request)[0])
    if request.method == "POST" and form.is_valid():
        return _unlock(request, form, Passphrase(form.cleaned_data["passphrase"]), "passphrase")
    return render(request, "lock/unlock.html", {"form": form, "can_recover": Way.RECOVERY_CODE in ways, **PLAIN})


@open_to_all
@sensitive_post_parameters()
def recover(request: HttpRequest) -> HttpResponse:
    form = Recover(find_typed(request)[0])
    if request.method == "POST" and form.is_valid():
        return _unlock(request, form, RecoveryCode(form.cleaned_data["code"]), "code")
    return render(request, "lock/recover.html", {"form": form, **PLAIN})


def _unlock(request: HttpRequest, form: Unlock | Recover, secret: Secret, field: str) -> HttpResponse:
    try:
        local().open(local().keyring.unlock(secret))
    except PersonError as error:
        form.add_error(field, str(error))
        return render(request, f"lock/{'unlock' if field == 'passphrase' else 'recover'}.html", {"form": form, **PLAIN})
    # Whoever needed the code has lost the passphrase.
    return redirect("home:page" if field == "passphrase" else "lock:change")


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
            form.add_error("passphrase", str(error))
        else:
            return redirect("lock:code")
    return _show_choice(request, form)


def _show_choice(request: HttpRequest, form: NewPassphrase) -> HttpResponse:
    offers_file = local().way is not Way.PASSPHRASE
    return render(request, "lock/choose.html", {"form": form, "offers_file": offers_file, **PLAIN})


def show_code(request: HttpRequest) -> HttpResponse:
    """Make a recovery code when asked to, and show it in that answer alone."""
    code = journey_of(request).make_recovery_code() if request.method == "POST" else ""
    return render(request, "lock/code.html", {"code": code.split("-") if code else (), "code_text": code})


@sensitive_post_parameters()
def change(request: HttpRequest) -> HttpResponse:
    form = NewPassphrase(find_typed(request)[0])
    if request.method == "POST" and form.is_valid():
        try:
            _replace(journey_of(request), Passphrase(form.cleaned_data["passphrase"]))
        except PersonError as error:
            form.add_error("passphrase", str(error))
        else:
            return redirect("lock:code")
    return render(request, "lock/change.html", {"form": form})


def _replace(journey: OpenJourney, secret: Passphrase) -> None:
    """From now on the passphrase alone opens the journey; a key file beside it would make it pointless."""
    journey.put(secret)
    if Way.KEY_FILE in local().keyring.find_ways():
        journey.remove(Way.KEY_FILE)


@require_POST
def lock(request: HttpRequest) -> HttpResponse:
    if Way.KEY_FILE in local().keyring.find_ways():
        message = "This journey opens by its key file, so locking it would lock nothing. Choose a passphrase first."
        return render_refusal(request, message, 400)
    local().lock()
    return redirect("lock:page")
