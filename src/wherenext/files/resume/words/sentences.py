"""Where a sentence begins or ends."""

import re

from wherenext.files.resume.words.places import is_region
from wherenext.files.resume.words.wording import words

SENTENCE = re.compile(r"(?<![A-Z.])\b([^\W\d_]{4,}|[A-Z]{2}|\d{3,})\.\s+(?=[A-ZÄÖÜ][a-zäöü]+\s+[a-z])")

SHORTEST_LAST = 2
"""Letters of an abbreviation, after which no sentence begins unless it is a region's: "Boise, ID. Ran a crew"."""
SHORTENED = words("dept univ corp assoc intl govt bros hosp prof sept elem tech asst mgmt natl")


def sentence_stop(text: str) -> int:
    """Where what is told begins within a head: "Letter carrier, Duluth. Same route since 2011"."""
    for match in SENTENCE.finditer(text):
        last = match.group(1)
        if last.lower() not in SHORTENED and (len(last) > SHORTEST_LAST or is_region(last)):
            return match.end(1) + 1
    return len(text)
