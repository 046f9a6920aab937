"""What every answer says to the browser: load nothing from elsewhere, keep nothing, tell nobody."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
"""There is no script, so none is allowed."""

ALWAYS = {
    "Content-Security-Policy": POLICY,
    # Other hosts learn nothing. Not "no-referrer": browsers then send "Origin: null" with our own forms, and the
    # check of the origin would have to let anything pass.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}
FRAMED = {
    "Content-Security-Policy": POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    "X-Frame-Options": "SAMEORIGIN",
}
"""Of the one page that stands in a frame of ours."""
STATIC = "/static/"


class Headers:
    """Puts them on every answer."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._answer(request)
        for name, value in ALWAYS.items():
            response.setdefault(name, value)
        response.headers["Cache-Control"] = "max-age=3600" if request.path.startswith(STATIC) else "no-store"
        return response
