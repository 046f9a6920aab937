"""The story: four answers, each sentence with the entries it rests on."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId


class StoryPart(StrEnum):
    """The four questions that a story answers."""

    WHY_CHANGE = "why change"
    GOOD_FIT = "why a good fit"
    TRANSFERS = "what transfers"
    SPECIAL = "what is special"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer.

    Attributes
    ----------
    text
        As it was typed, with the spaces and ends of lines after it.
    rests_on
        The entries it was told from, or that bear it out; empty where it rests on none.
    """

    text: str
    rests_on: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True)
class Story(Payload):
    """One answer of the story. The latest entry of this kind for a part holds; earlier ones are its versions.

    Attributes
    ----------
    part
        Which of the four questions it answers.
    sentences
        In order; joined, they are the answer as it was typed.
    """

    kind: ClassVar[str] = "story"
    part: StoryPart
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The answer as it was typed."""
        return "".join(each.text for each in self.sentences)
