"""Opening a home: Django set up where it is not, tables made or brought up to date, loose ends tied."""

import os

import django
from django.apps import apps
from django.conf import ENVIRONMENT_VARIABLE, settings
from django.core.management import call_command
from django.db import connections, transaction
from django.db.migrations.executor import MigrationExecutor

from wherenext.application.ports import Clock, Keyring
from wherenext.core.errors import StorageError
from wherenext.storage import settings as own_settings
from wherenext.storage.home import Home, sync_folder
from wherenext.storage.patience import patiently
from wherenext.storage.secrets import Cost
from wherenext.storage.settings import find_databases
from wherenext.storage.turn import take_turn

ORDINARY = Cost()


def open_home(home: Home, clock: Clock, cost: Cost = ORDINARY) -> Keyring:
    """Return what opens the journey of a home; the home is made where it is not there yet."""
    set_up()
    # Models can be imported only now.
    from wherenext.storage.backups import Backups
    from wherenext.storage.keyring import LocalKeyring
    from wherenext.storage.upkeep import tidy

    home.prepare()
    point(home)
    backups = Backups(home)
    with take_turn(home.turn):
        patiently(lambda: _bring_up_to_date(home))
        patiently(lambda: tidy(home, backups, clock.now().date()))
    return LocalKeyring(home, clock, backups, cost)


def set_up() -> None:
    """Set Django up for storage alone, where the web has not done so for both."""
    if not settings.configured and ENVIRONMENT_VARIABLE not in os.environ:
        settings.configure(**{name: getattr(own_settings, name) for name in dir(own_settings) if name.isupper()})
    if not apps.ready:
        django.setup()


def point(home: Home) -> None:
    """Let the two database aliases mean this home's files."""
    for alias, description in find_databases(home).items():
        known = connections.settings[alias]
        if known["NAME"] != description["NAME"]:
            connections[alias].close()
            known["NAME"] = description["NAME"]


def _bring_up_to_date(home: Home) -> None:
    for alias in ("keys", "default"):
        executor = MigrationExecutor(connections[alias])
        _refuse_newer(executor)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            _migrate(alias)
    # SQLite syncs what it writes into a file, not that the file is there.
    for path in (home.folder.parent, home.folder, home.keys.parent):
        sync_folder(path)


def _migrate(alias: str) -> None:
    """Change the tables and note that they were changed in one transaction; Django alone uses two.

    Killed between them, it would try to make tables that are there already.
    """
    # Tables are changed by copying them, which constraints must not stop; SQLite heeds this outside a transaction only.
    connections[alias].disable_constraint_checking()
    try:
        with transaction.atomic(alias):
            call_command("migrate", database=alias, verbosity=0, interactive=False)
    finally:
        connections[alias].enable_constraint_checking()


def _refuse_newer(executor: MigrationExecutor) -> None:
    unknown = executor.loader.applied_migrations.keys() - executor.loader.disk_migrations.keys()
    if any(label == "storage" for label, _ in unknown):
        raise StorageError("This journey was written by a newer version of the program: install that one.")
