from django import forms
from django.utils.translation import gettext_lazy as _

from wherenext.core.journey import kinds
from wherenext.web.sheets import Sheet, Words


class TakeBack(Sheet):
    reason = Words(
        rows=2, required=False, label=_("Why?"), help_text=_("For yourself, later. You can leave this empty.")
    )

    def payload(self) -> kinds.Retraction:
        return kinds.Retraction(self.cleaned_data["reason"])


class RecordFile(forms.Form):
    NO_RECORD = _(
        "This file holds no entry of a journey. A record ends in .jsonl and comes from the export of this page."
    )

    use_required_attribute = False
    file = forms.FileField(
        label=_("A record"),
        help_text=_("A file that was exported here or on another machine."),
        error_messages={"required": _("No file was chosen."), "empty": _("This file is empty.")},
    )


class Deletion(forms.Form):
    use_required_attribute = False
    sure = forms.BooleanField(
        label=_("Yes, delete everything"), error_messages={"required": _("Tick this first; nothing was deleted.")}
    )
