"""Every address of the site. An address holds names of entries, never a word of them."""

from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import include, path

from wherenext.web.open import open_to_all
from wherenext.web.settings import AREAS

KINDS = {".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
FILES = {each.name: each for each in (Path(__file__).parent / "static").iterdir() if each.suffix in KINDS}


@open_to_all
def _serve(_request: HttpRequest, name: str) -> HttpResponse:
    """Serve our own few files; each is read anew, so that a new version shows at once."""
    if name not in FILES:
        raise Http404
    return HttpResponse(FILES[name].read_bytes(), content_type=KINDS[FILES[name].suffix])


ADDRESSES = {"home": "", "lock": ""}

urlpatterns = [
    path("static/<str:name>", _serve),
    *(path(ADDRESSES.get(area, f"{area}/"), include(f"wherenext.web.{area}.urls", area)) for area in AREAS),
]

handler404 = "wherenext.web.refusals.refuse_unknown"
