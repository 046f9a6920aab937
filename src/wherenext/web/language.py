"""The language of the site."""

import os
from collections.abc import Mapping

from django.conf import global_settings

from wherenext.core.errors import SettingError

VARIABLE = "WHERENEXT_LANGUAGE"
ENGLISH = "en"


def find_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the code of the language that WHERENEXT_LANGUAGE names; English where none is named."""
    named = environment.get(VARIABLE, "").strip().lower() or ENGLISH
    known = {code for code, _name in global_settings.LANGUAGES}
    if named not in known:
        raise SettingError(f"{VARIABLE} names a language that is not known; choose a code such as en, de or pt-br.")
    return named
