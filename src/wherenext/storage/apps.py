"""The Django app."""

from django.apps import AppConfig


class StorageConfig(AppConfig):
    name = "wherenext.storage"
    label = "storage"
