"""Verbs that are spelled like a thing: who trains drivers runs no train, and who chairs a meeting upholsters none.

A mean of words cannot tell "train new drivers" from a train. Where a word's place shows that it is a verb, it is said
otherwise before it becomes a vector. The lists are our own, in English.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

_PLAIN = """
book booking       check checking     coach coaching     coat coating       cook cooking       cut cutting
draft writing      drill drilling     drive driving      escort accompanying                   file filing
film filming       frame framing      grade marking      guard guarding     guide guiding      judge judging
lead leading       lift lifting       match pairing      order ordering     pack packing       paint painting
plan planning      plow plowing       press pressing     price pricing      print printing     process processing
pump pumping       rake raking        record recording   sail sailing       saw sawing         screen screening
ship sending       sort sorting       staple stapling    steer steering     stock stocking     tend tending
test testing       tile tiling        track tracking     train training     treat treating     weld welding
wire wiring
"""
_RARE = """
address handling   bank depositing    bar excluding      board boarding     bridge connecting  cast casting
chair leading      chart charting     court courting     deck decorating    dock docking       doctor doctoring
dress dressing     farm farming       ferry transporting                    field answering    fire dismissing
floor flooring     fuel refuelling    ground grounding   head leading       host hosting       house housing
iron ironing       key entering       land landing       letter lettering   light lighting     line lining
lodge submitting   mail mailing       man staffing       market marketing   mine mining        model showing
nail nailing       net netting        nurse nursing      oil oiling         park parking       patrol patrolling
phone phoning      pilot trying       plant planting     police overseeing  pool pooling       post posting
rent renting       scout scouting     seat seating       shop shopping      staff staffing     stage arranging
store storing      supply supplying   table postponing   tailor adapting    tape taping        time timing
tour touring       trade trading      type typing        water watering
"""


def _pair(table: str) -> dict[str, str]:
    words = table.split()
    return dict(zip(words[::2], words[1::2], strict=True))


_SAID: Mapping[str, str] = MappingProxyType(_pair(_PLAIN) | _pair(_RARE))
"""What each verb is said as. The rare ones are mostly things ("house calls"): their objects must begin as such."""
_OFTEN, _ANY = "|".join(_pair(_PLAIN)), "|".join(_SAID)
_THING = (
    r"(?:\w+(?:tions?|ment|age)|entry|station|room|office|front|desk|house|line|list|plant|truck|driver|clerk|worker"
    r"|operator|manager|supervisor|technician|keeper|keeping|master|maker|side|work|chief|hand|time|book|guitars?"
    r"|singer|role|times|hours)\b"
)
"""What follows a word makes it a thing or a title: "train operations", "lead singer", "order entry"."""
_OBJECT = (
    r"(?:the|an?|my|our|your|his|her|their|its|this|that|these|those|all|any|each|every|both|some|others?|new|old"
    r"|young(?:er)?|small|large|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|people|them|it"
    r"|him|us|everyone|everybody|whoever|whatever|what|\d[\d,]*|up|out|off|down|over|back|away|around)\b"
)
"""How an object begins, or a particle of the verb's own."""
_BARE = (
    r"(?:(?:\w+\s+)?(?:food|freight|stock|paperwork|inventory|equipment|mail|merchandise|produce|hair|grass|wood|metal"
    r"|meat|cargo|luggage|laundry|bread|milk|fish|feed|seed|fuel|parts|staff|children|men|women|patients)"
    r"|(?:[\w'’-]+\s+){0,2}(?!(?:was|is|has|does|always)\b)[\w'’-]{2,}(?<![su])s)\b"
)
"""Objects without an article: what is not counted, and more than one."""
_AT_HEAD = re.compile(
    rf"(?P<before>^\W*|[.;:!?•\n]\s+)(?P<verb>(?:{_OFTEN})(?=\s+(?!{_THING}){_BARE})|(?:{_ANY})(?=\s+{_OBJECT}))",
    re.IGNORECASE,
)
_LEADING = (
    r"\b(?:i|we|they|you|who|to|not|never|also|always|often|usually|sometimes|then|help|helped|would|will|can|could|must"
    r"|may|should|and|or)\s+|,\s+"
)
"""Words that a verb follows; an object must begin behind it, for "and store managers" tells of things."""
_WITHIN = re.compile(rf"(?P<before>{_LEADING})(?P<verb>{_ANY})(?=\s+{_OBJECT})", re.IGNORECASE)


def say_verbs(text: str) -> str:
    """Return a text in which verbs that are spelled like a thing are said otherwise.

    Parameters
    ----------
    text
        What somebody told; no title.

    Returns
    -------
    str
        "training new drivers" for "Train new drivers"; the text as it is where no such verb stands in it. A word counts
        as a verb at the head of a sentence, or after "I", "to" or "and", where its object follows.
    """
    return _WITHIN.sub(_say, _AT_HEAD.sub(_say, text))


def _say(found: re.Match[str]) -> str:
    # Letters of other alphabets match those they are folded to, and are no key ("İ" for "i").
    return found["before"] + _SAID.get(found["verb"].lower(), found["verb"])
