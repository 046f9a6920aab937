"""Every address of the site. An address holds names of entries, never a word of them."""

from pathlib import Path

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import include, path
from django.views.static import serve

from wherenext.web.guard import open_to_all
from wherenext.web.settings import AREAS


def _serve(request: HttpRequest, path: str) -> HttpResponseBase:
    return serve(request, path, document_root=str(Path(__file__).parent / "static"))


ADDRESSES = {"home": "", "lock": ""}

urlpatterns = [
    path("static/<path:path>", open_to_all(_serve)),
    *(path(ADDRESSES.get(area, f"{area}/"), include(f"wherenext.web.{area}.urls", area)) for area in AREAS),
]

handler404 = "wherenext.web.refusals.refuse_unknown"
