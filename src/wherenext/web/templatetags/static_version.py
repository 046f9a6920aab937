"""The address of the stylesheet, with its digest, so that a new version is not mistaken for the old one."""

import hashlib
from functools import cache
from pathlib import Path

from django import template

register = template.Library()
STYLE = Path(__file__).parent.parent / "static" / "site.css"


@register.simple_tag
def stylesheet() -> str:
    return f"/static/{STYLE.name}?{_digest()}"


@cache
def _digest() -> str:
    return hashlib.sha256(STYLE.read_bytes()).hexdigest()[:12]
