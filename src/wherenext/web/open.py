"""The mark of a view that answers while the journey is locked."""

from collections.abc import Callable

from django.http import HttpResponse


def open_to_all(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    view.is_open = True  # type: ignore[attr-defined] # Django's own decorators mark views this way
    return view
