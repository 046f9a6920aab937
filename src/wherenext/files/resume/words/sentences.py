"""Where a sentence begins or ends."""

import re

from wherenext.files.resume.words.lexicon import CLEAR, EMPLOYER_SUFFIXES
from wherenext.files.resume.words.places import is_region
from wherenext.files.resume.words.schooling import degree_score
from wherenext.files.resume.words.wording import words

SENTENCE = re.compile(r"(?<![A-Z.])\b([^\W\d_]{4,}|[A-Z]{2}|\d{3,})\.\s+(?=[A-ZÄÖÜ][a-zäöü]+\s+[a-z])")

SHORTEST_LAST = 2
"""Letters of an abbreviation, after which no sentence begins unless it is a region's: "Boise, ID. Ran a crew"."""
SHORTENED = words("dept univ corp assoc intl govt bros hosp prof sept elem tech asst mgmt natl")


def sentence_stop(text: str) -> int:
    """Where what is told begins within a head: "Letter carrier, Duluth. Same route since 2011"; a degree is none."""
    for match in SENTENCE.finditer(text):
        last = match.group(1)
        told = degree_score(text[match.end() :].partition(",")[0]) < CLEAR
        if told and last.lower() not in SHORTENED and (len(last) > SHORTEST_LAST or is_region(last)):
            return match.end(1) + 1
    return len(text)


ENDS_SENTENCE = re.compile(r"[a-zäöüß0-9)%][.;]$")


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a full stop that is not an abbreviation's."""
    if ENDS_SENTENCE.search(text.rstrip()) is None or text.split()[-1].lower() in EMPLOYER_SUFFIXES:
        return False
    return not is_region(text.rstrip(" .").rpartition(", ")[2])
