"""Which table is in which database."""

from typing import Any

from django.db.models import Model

KEYS = {"keyrow", "lockrow"}


class KeysApart:
    """Keys and locks are in the database of keys, everything else in the other."""

    def db_for_read(self, model: type[Model], **hints: Any) -> str:
        return _find(model._meta.app_label, model._meta.model_name)

    def db_for_write(self, model: type[Model], **hints: Any) -> str:
        return _find(model._meta.app_label, model._meta.model_name)

    def allow_migrate(self, db: str, app_label: str, model_name: str | None = None, **hints: Any) -> bool:
        return db == _find(app_label, model_name)


def _find(app_label: str, model_name: str | None) -> str:
    return "keys" if app_label == "storage" and model_name in KEYS else "default"
