"""How hard a step is, in words."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

SIZES: tuple[tuple[float, str | Promise], ...] = (
    (0.25, gettext_lazy("a short step")),
    (0.45, gettext_lazy("a step of ordinary size")),
    (0.65, gettext_lazy("a long step")),
    (2.0, gettext_lazy("a very long step")),
)


def name_size(difficulty: float) -> str | Promise:
    return next(words for limit, words in SIZES if difficulty < limit)
