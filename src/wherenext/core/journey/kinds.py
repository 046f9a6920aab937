"""Every kind of entry by name. Import the module and write ``kinds.Skill``: a catalog has skills and areas too."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from wherenext.core.journey.background import Area, Education, Language, Position, PresentJob, Project, WhyNow
from wherenext.core.journey.destination import (
    Assumption,
    Composition,
    Confidence,
    Destination,
    Evidence,
    Revision,
    Side,
    Standing,
    Verdict,
)
from wherenext.core.journey.doing import (
    Application,
    Conversation,
    Met,
    Move,
    MoveKind,
    Note,
    Offer,
    Outcome,
    Rejection,
    Retraction,
    Stage,
)
from wherenext.core.journey.frame import Agreement, Aim, AimKind, Meeting, ResumeText
from wherenext.core.journey.life import Constraint, ConstraintKind, Dream, DreamKind, Money
from wherenext.core.journey.liking import Answer, Choice, Declined, Dislike, Duty, Liking, Moment, OthersView, Skill
from wherenext.core.journey.payload import Origin, Payload
from wherenext.core.journey.road import Route, Step
from wherenext.core.journey.story import Sentence, Story, StoryPart

__all__ = [
    "KINDS",
    "Agreement",
    "Aim",
    "AimKind",
    "Answer",
    "Application",
    "Area",
    "Assumption",
    "Choice",
    "Composition",
    "Confidence",
    "Constraint",
    "ConstraintKind",
    "Conversation",
    "Declined",
    "Destination",
    "Dislike",
    "Dream",
    "DreamKind",
    "Duty",
    "Education",
    "Evidence",
    "Language",
    "Liking",
    "Meeting",
    "Met",
    "Moment",
    "Money",
    "Move",
    "MoveKind",
    "Note",
    "Offer",
    "Origin",
    "OthersView",
    "Outcome",
    "Payload",
    "Position",
    "PresentJob",
    "Project",
    "Rejection",
    "ResumeText",
    "Retraction",
    "Revision",
    "Route",
    "Sentence",
    "Side",
    "Skill",
    "Stage",
    "Standing",
    "Step",
    "Story",
    "StoryPart",
    "Unknown",
    "Verdict",
    "WhyNow",
]


@dataclass(frozen=True, slots=True)
class Unknown(Payload):
    """A kind, or a version of one, that this program is too old to know. It is kept as it was written.

    Attributes
    ----------
    kind_written
        The kind its entry names.
    version_written
        The version its entry names.
    text
        The payload as canonical JSON.
    """

    kind: ClassVar[str] = "unknown"
    kind_written: str
    version_written: int
    text: str


_ALL: tuple[type[Payload], ...] = (
    WhyNow,
    Area,
    Position,
    Education,
    Project,
    Language,
    PresentJob,
    Moment,
    Duty,
    Skill,
    Dislike,
    Liking,
    Choice,
    Dream,
    Constraint,
    Money,
    Destination,
    Composition,
    Assumption,
    Evidence,
    Revision,
    Move,
    Outcome,
    Conversation,
    Application,
    Rejection,
    Note,
    Offer,
    Aim,
    Agreement,
    Meeting,
    ResumeText,
    OthersView,
    Declined,
    Route,
    Story,
    Retraction,
)

KINDS: Mapping[str, type[Payload]] = {each.kind: each for each in _ALL}
"""The class of payload of each kind, by the name that stands in the record."""
