"""The settings of the site on one's own machine. What the person chooses stands in the journey, not here."""

import os
from pathlib import Path

from wherenext.storage.home import find_home
from wherenext.storage.settings import DATABASE_ROUTERS, find_databases
from wherenext.web.language import ENGLISH, find_language
from wherenext.web.zone import find_zone

__all__ = ["DATABASES", "DATABASE_ROUTERS"]

DEBUG = False
# Nothing outlives the process: the door's passes are in memory, and forms carry tokens of their own.
SECRET_KEY = os.urandom(32).hex()
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
ROOT_URLCONF = "wherenext.web.urls"

AREAS = (
    "lock",
    "home",
    "begin",
    "moments",
    "duties",
    "life",
    "occupations",
    "destination",
    "route",
    "conversations",
    "moves",
    "story",
    "applications",
    "meetings",
    "record",
)
"""The areas of the site, one folder each."""

INSTALLED_APPS = [
    "wherenext.storage",
    "django.forms",
    "wherenext.web",
    *(f"wherenext.web.{each}" for each in AREAS),
]

MIDDLEWARE = [
    "wherenext.web.headers.Headers",
    "wherenext.web.refusals.Refusals",
    "wherenext.web.guard.Guard",
    "django.middleware.csrf.CsrfViewMiddleware",
    "wherenext.web.guard.Unlocked",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csrf",
                "wherenext.web.navigation.find_way",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "wherenext.web.templatetags.wording",
                "wherenext.web.templatetags.addresses",
            ],
        },
    }
]
FORM_RENDERER = "wherenext.web.sheets.Renderer"

CSRF_COOKIE_NAME = "wherenext_form"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
# Ends with the browser, like the pass.
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "wherenext.web.refusals.refuse_form"

DATABASES = find_databases(find_home())
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# A pasted novel of 1 MB, every letter of it written in nine characters of a form.
DATA_UPLOAD_MAX_MEMORY_SIZE = 30_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
# What is uploaded stays in memory: a temporary file would hold words in clear.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = 30_000_000

LANGUAGE_CODE = find_language()
# English is the language of the templates: nothing has to be looked up for it, which a third of each page went into.
USE_I18N = LANGUAGE_CODE != ENGLISH
# A person may put a translation of their own into the data folder.
LOCALE_PATHS = [find_home().folder / "locale", Path(__file__).parent / "locale"]
FORMAT_MODULE_PATH = ["wherenext.web.formats"]
USE_TZ = True
TIME_ZONE = find_zone()
# Django's own default writes to stderr and by mail; refusals.py logs what may be logged.
LOGGING_CONFIG = None
SILENCED_SYSTEM_CHECKS: list[str] = []
