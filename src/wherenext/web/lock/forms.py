"""Forms of the lock. They are no sheets: nothing of them is ever an entry."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.application.ports import Passphrase
from wherenext.core.errors import PersonError
from wherenext.web.local import local
from wherenext.web.sheets import MISSING

HIDDEN = {"autocomplete": "current-password"}
NEW = {"autocomplete": "new-password"}
EMPTY = {"required": MISSING}


def _secret(label: Any, attributes: dict[str, str], hint: Any = "") -> forms.CharField:
    widget = forms.PasswordInput(attrs=attributes)
    return forms.CharField(label=label, help_text=hint, widget=widget, strip=False, error_messages=EMPTY)


class Unlock(forms.Form):
    use_required_attribute = False
    passphrase = _secret(gettext_lazy("Passphrase"), HIDDEN)


class Recover(forms.Form):
    use_required_attribute = False
    code = forms.CharField(
        label=gettext_lazy("Recovery code"),
        help_text=gettext_lazy("Seven groups of four. Spaces, hyphens and small letters do not matter."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages=EMPTY,
    )


class NewPassphrase(forms.Form):
    is_secret = True  # what was typed does not come back
    use_required_attribute = False
    passphrase = _secret(
        gettext_lazy("Passphrase"),
        NEW,
        gettext_lazy("Eight characters or more. Four or five words you will remember do well."),
    )
    again = _secret(gettext_lazy("The same once more"), NEW)

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        if {"passphrase", "again"} <= said.keys() and said["passphrase"] != said["again"]:
            self.add_error("again", _("This differs from the first one."))
        return said


class Idle(forms.Form):
    use_required_attribute = False
    lock_after = forms.TypedChoiceField(
        label=gettext_lazy("Lock by itself when no page was opened for"),
        help_text=gettext_lazy("What you have typed and not yet sent stays on the page; unlocking sends it on."),
        choices=[
            ("5", gettext_lazy("5 minutes")),
            ("15", gettext_lazy("15 minutes")),
            ("30", gettext_lazy("half an hour")),
            ("120", gettext_lazy("two hours")),
            ("", gettext_lazy("never by itself")),
        ],
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )


def open_with(form: Unlock) -> bool:
    """Open the journey with what was typed; where it does not, the form says so."""
    if not form.is_valid():
        return False
    try:
        local().open(local().keyring.unlock(Passphrase(form.cleaned_data["passphrase"])))
    except PersonError as error:
        form.add_error("passphrase", _(str(error)))
        return False
    return True
