"""Where a person stands: with colleagues and a boss, over others, for oneself, as a helper, or at home."""

import re
from enum import StrEnum

from wherenext.core.journey.journey import Journey


class Setting(StrEnum):
    """Where a person stands, by the letter that the tables of ideas use."""

    TEAM = "T"
    LEADING = "L"
    OWN = "O"
    HELPING = "V"
    HOME = "H"


# Words of titles and employers; a judgement of ours, in English.
_OWN = re.compile(
    r"\b(self[- ]employed|freelanc\w*|owner|my own|own (business|shop|firm|company)|sole (trader|proprietor))\b", re.I
)
_HOME = re.compile(
    r"\b(at home|home(maker|making)|housewife|stay[- ]at[- ]home|looking after|caring for|carer for|retired|unemployed"
    r"|between jobs|out of work|laid off|our family|none)\b",
    re.I,
)
_HELPING = re.compile(r"\b(volunteer\w*|unpaid|honorary)\b", re.I)
_LEADING = re.compile(
    r"\b(manager|director|head|lead|leader|supervisor|foreman|forewoman|captain|chief|charge|president|superintendent"
    r"|principal|coordinator)\b",
    re.I,
)
_SHIFTS = re.compile(r"\b(shifts?|nights?|on call|night crew)\b", re.I)


def read_setting(journey: Journey) -> Setting:
    """Return where a person stands today.

    Parameters
    ----------
    journey
        The journey; title, employer and pay of the present job tell.

    Returns
    -------
    Setting
        At home without a present job; with colleagues and a boss where nothing else is told.
    """
    job = journey.present_job
    if job is None or not job.payload.title.strip():
        return Setting.HOME
    words = f"{job.payload.title} {job.payload.employer}"
    for pattern, setting in ((_HOME, Setting.HOME), (_OWN, Setting.OWN), (_HELPING, Setting.HELPING)):
        if pattern.search(words):
            return setting
    if job.payload.pay == 0:
        return Setting.HELPING
    return Setting.LEADING if _LEADING.search(job.payload.title) else Setting.TEAM


def works_in_shifts(journey: Journey) -> bool:
    """Return whether the present job says that it runs in shifts, at night or on call.

    Parameters
    ----------
    journey
        The journey; title and employer of the present job tell.

    Returns
    -------
    bool
        Such a person has no Monday.
    """
    job = journey.present_job
    return job is not None and _SHIFTS.search(f"{job.payload.title} {job.payload.employer}") is not None


def has_manager(journey: Journey) -> bool:
    """Return whether somebody is there who can be asked for work of another kind.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    bool
        Not for those at home or who work for themselves.
    """
    return read_setting(journey) not in (Setting.HOME, Setting.OWN)
