"""How hard a step is, in words."""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from wherenext.core.guidance.work.step import name_size as name_in_english

WORDS = (_("a short step"), _("a step of ordinary size"), _("a long step"), _("a very long step"))
"""What the core calls them, for the translators."""


def name_size(difficulty: float) -> str:
    return gettext(name_in_english(difficulty))
