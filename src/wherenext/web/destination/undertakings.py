"""Kinds of undertaking as a person chooses among them: those that the words speak of, and the whole list."""

from collections.abc import Iterable, Mapping

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wherenext.core.guidance.destination.undertakings import Undertaking, list_undertakings
from wherenext.web.wording import Text

FAMILIES: Mapping[str, Text] = {
    "food": gettext_lazy("Food and drink"),
    "land": gettext_lazy("Land and animals"),
    "guests": gettext_lazy("Guests and gatherings"),
    "lending": gettext_lazy("Lending and repairing"),
    "houses": gettext_lazy("Houses"),
    "outdoors": gettext_lazy("Outdoors, on the water, in the air"),
    "teaching": gettext_lazy("Teaching and children"),
    "care": gettext_lazy("Care"),
    "making": gettext_lazy("Making things"),
    "audience": gettext_lazy("For readers, listeners and an audience"),
    "keeping": gettext_lazy("Keeping and finding out"),
    "selling": gettext_lazy("Selling"),
    "service": gettext_lazy("Services"),
    "together": gettext_lazy("Together with others"),
    "away": gettext_lazy("Away from the usual"),
    "within": gettext_lazy("Work within it"),
}

Choice = tuple[str, str]


def name_undertakings(kinds: Iterable[Undertaking]) -> list[Choice]:
    """Return kinds as choices."""
    return [(kind.name, capfirst(kind.name)) for kind in kinds]


def list_families() -> list[Choice | tuple[str, list[Choice]]]:
    """Return every kind under its family, behind the choice of none."""
    families: dict[str, list[Undertaking]] = {name: [] for name in FAMILIES}
    for kind in list_undertakings().values():
        families[kind.family].append(kind)
    named = ((str(FAMILIES[name]), name_undertakings(kinds)) for name, kinds in families.items())
    return [("", _("Nothing else")), *named]
