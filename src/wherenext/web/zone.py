"""The time zone of this machine: days and hours are shown as its clock tells them."""

import os
from pathlib import Path
from zoneinfo import available_timezones

LINK = Path("/etc/localtime")
FOLDER = "zoneinfo/"


def find_zone() -> str:
    """Return the name of the zone, or UTC where the machine does not name one."""
    named = os.environ.get("TZ", "").removeprefix(":") or str(LINK.resolve()).partition(FOLDER)[2]
    return named if named in available_timezones() else "UTC"
