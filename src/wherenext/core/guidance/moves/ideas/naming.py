"""A person's duty, named briefly enough to stand inside a sentence: by its first clause, or by what it is about."""

import re
from collections.abc import Iterable

from wherenext.core.guidance.moves.ideas.duty_kind import DutyKind
from wherenext.core.guidance.person.phrases import close_up

MOST_WORDS = 10
_END = re.compile(r"(?<=[.!?;])\s+")
_CLAUSE = re.compile(r"\s*(?:[,:;(]|\s[-–—]\s).*")
_VERBS = """approve ask bring build buy calm care catch chase clean coach cook cover cut decide deliver dial design
draw drive edit evaluate explain feed fill find fit fix get give go handle hear help hire hunt install interview keep
lay lead let lift listen maintain make manage meet mend mold pack pick precept prepare pull put read represent reach
run sell send set settle sew show sit sort sweep take talk teach tear tell throw tie train trim tune turn walk wash
watch weld work write arrange assemble assess assist bathe bend clear collect comfort coordinate diagnose dig draft
drop empty enrol enroll enter escort gather greet grow guide harvest inspect investigate knit mix monitor mop move mow
negotiate operate organise organize paint patrol polish pour proofread prune reconcile remove research respond rotate
serve sharpen shelve sing solder spot stack supervise translate treat unload update weigh wipe wrap""".split()  # noqa: SIM905
_MAYBE = """answer bill book call carry change chart check color count face file guard label invoice load log look mark measure order plan price
record rent repair report review scan schedule screen ship stock test type advise audit back balance brief catalog coat
coach copy crew drill dress drop dust email enter escort fax file forecast form frame fuel grease groom heat host hull
iron issue judge lease light list lock machine map mark market match milk model mount nurse oil pair park patch phone
plant plaster post preach process program project pump quote rack rank refer register research restock sample sand score
seal season seat service shape shop sign slice sound staff stage stain store strip study tape time track trade transfer
transport vacuum varnish verify visit voice watch water wax wire""".split()  # noqa: SIM905
"""Verbs that are as often nouns: taken as verbs only before an article or the like, or beside other orders."""
_CUTS = (
    re.compile(
        rf"\s+(?:(?:when|while|because|until|so|whether|but|which|who|that|as|than|before|after|nobody|no one|I|we)\b"
        rf"|and (?:{'|'.join((*_VERBS, *_MAYBE))}|how|then|\w+ing)\b|\w+ly enough\b).*"
    ),
    re.compile(r"\s+(?:for|from|with|without|by|(?:in|at|on) (?:the|a|our|my))\b.*"),
)
"""Where a clause may end without loss: at what hangs on it, then at a circumstance."""
_OWN_VOICE = re.compile(
    r"\b(?:i|i'm|i've|i'd|we|we're|us|no one|nobody|it|this|them|him|her|me|he|she)\b|[\"…?!+&]", re.I
)
_DANGLING = re.compile(r"\b(?:the|a|an|of|and|or|to|my|our|some|more|less|enough|down|newly)$", re.I)
_TAKEN_UP = re.compile(r"(s so\b.*) them\b", re.I)
"""What "them" takes up stands in the same clause: "writing up steps so a developer can't misread them"."""
_NO_ITEM = (
    rf"(?:{'|'.join((*_VERBS, *_MAYBE))}|which|who|what|how|mostly|in|on|at|by|as|and|or|the|an?|my|our|no|not)\b"
)
_ITEM = rf"(?!{_NO_ITEM}|\w+ing \w)[\w'-]+(?: (?!and\b)[\w'-]+)?"
_LIST = re.compile(rf"([^,:;(]+)((?:, {_ITEM})+(?:,? and {_ITEM})?)(?=[,:;(]|$)(?!, \w+ and )")
"""Several things of one duty, named in a row: the first alone would be a part of it."""
_QUESTION = re.compile(r"\b(?:how|why|what|where)\b", re.I)
_PROPER = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october"
    r"|november|december|christmas|easter|spanish|french|english|german)s?$",
    re.I,
)
_YOURS = {"my": "your", "our": "your", "myself": "yourself", "mine": "yours", "ours": "yours"}
_MINE = re.compile(r"\b(my|our|myself|mine|ours)\b", re.I)

_NO_VERB = frozenset(
    """about after all along also always am and any are around as at because before behind being beside between beyond
    both but by down during each even every few for from half how if in inside into is just like many more most much
    near never no none not of off often on once only onto or other our out outside over quite rather some still such
    than that then these this those through to under until up upon was were what whatever when where which whichever
    while who whoever why with within without yes yet""".split()  # noqa: SIM905
)
_POINTS = frozenset({"the", "a", "an", "my", "our", "their", "his", "her", "your"})
"""What follows a verb at once and a noun hardly ever: "Brief the crew"."""
_SHORT_VOWEL = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]$")

_AFTER_VERB = re.compile(
    r"(?:the|a|an|my|our|every|each|new|up|on|in|at|all|for|with|tools|loads|sheets|applicants)\b", re.I
)
_DOUBLED = frozenset(
    """admit commit control cut dig drop enrol enroll fit get let log map mop omit patrol permit plan put quit refer run
    scan set ship shop sit spot strip submit transfer trim wrap""".split()  # noqa: SIM905
)

DAILY = "the daily work"
NAMES: dict[DutyKind, str] = {
    DutyKind.CARE: "the care we give",
    DutyKind.TENDER: "the talks with those who are afraid",
    DutyKind.LEARNERS: "the training we give",
    DutyKind.EVENT: "the events we hold",
    DutyKind.ASK: "the requests for support",
    DutyKind.DRAWING: "the drawings",
    DutyKind.PAGE: "the reports and write-ups",
    DutyKind.RECORD: "the records",
    DutyKind.ROSTER: "the schedule",
    DutyKind.MACHINE: "the work on the machines",
    DutyKind.MAKE: "the hands-on work",
    DutyKind.SHEET: "the spreadsheets and programs",
    DutyKind.CODE: "the systems",
    DutyKind.FAULT: DAILY,
    DutyKind.FOOD: "the cooking",
    DutyKind.GROW: "the plants and animals",
    DutyKind.TRIP: "the trips",
    DutyKind.SELL: "the selling",
    DutyKind.MATERIAL: "the ordering and stock",
    DutyKind.MONEY: "the books and the budget",
    DutyKind.RULE: "the work with rules and contracts",
    DutyKind.CHECK: "the checks we do",
    DutyKind.FIGURES: "the figures",
    DutyKind.CUSTOMERS: "the service we give",
    DutyKind.TALK: "the talks",
    DutyKind.LEAD: "the work of the team",
    DutyKind.ENDURED: "the meetings and waiting times",
    DutyKind.BUYING: "the ordering",
}
"""What a duty is about, in words that are nobody's own; the most telling first."""
PLAIN = frozenset(
    NAMES[kind]
    for kind in (
        *(DutyKind.LEARNERS, DutyKind.EVENT, DutyKind.ASK, DutyKind.DRAWING, DutyKind.RECORD, DutyKind.ROSTER),
        *(DutyKind.FOOD, DutyKind.MATERIAL, DutyKind.MONEY, DutyKind.CHECK, DutyKind.BUYING),
    )
)
"""Names by which a manager would know what is meant; "the talks" or "the figures" would be asked about."""


def name_kind(kinds: frozenset[DutyKind]) -> str:
    """Return what a duty and an idea have in common, in plain words.

    Parameters
    ----------
    kinds
        Kinds they share.

    Returns
    -------
    str
        A noun phrase; ``""`` where they share none that has a name.
    """
    return next((name for kind, name in NAMES.items() if kind in kinds), "")


def tells_orders(texts: Iterable[str]) -> bool:
    """Return whether duties are told as one would order them, each with a verb in front: "Clean pumps", "Order parts".

    Parameters
    ----------
    texts
        Every duty of a person, in their words.

    Returns
    -------
    bool
        Where at least half begin with a word that is always a verb.
    """
    firsts = [text.split()[0].lower() for text in texts if text.strip()]
    return bool(firsts) and 2 * sum(each in _VERBS for each in firsts) >= len(firsts)


def name_duty(text: str, *, in_orders: bool = False) -> str:
    """Return a duty as a short phrase that can stand in front of a colon.

    Parameters
    ----------
    text
        The duty in the person's words.
    in_orders
        Whether the person's duties are told as orders, so that one may begin with a verb that could be a noun.

    Returns
    -------
    str
        Whole clauses, verbs as in "writing reports", spoken to the person; ``""`` where at most :data:`MOST_WORDS`
        words do not hold it.
    """
    sentence = _END.split(close_up(text), maxsplit=1)[0].rstrip(".; ")
    if named := _bow(_join(sentence), in_orders=in_orders):
        return named
    clause = _CLAUSE.sub("", sentence)
    for cut in _CUTS:
        if named := _bow(clause, in_orders=in_orders):
            return named
        clause = _shorten(clause, cut)
    return _bow(clause, in_orders=in_orders)


def _join(sentence: str) -> str:
    """Return the several things with which a sentence begins, the last behind "and"; nothing where there are none."""
    found = _LIST.match(sentence)
    if found is None:
        return ""
    head, *items = re.split(r", and |, | and (?=[^,]*$)", found.group())
    return f"{', '.join([head, *items[:-1]])} and {items[-1]}" if len({head, *items}) > 2 else ""


def _shorten(clause: str, cut: re.Pattern[str]) -> str:
    """Cut a clause; nothing is left where one word or an open question would be."""
    short = cut.sub("", clause)
    return short if short == clause or (" " in short and not _QUESTION.search(short)) else ""


def _bow(clause: str, *, in_orders: bool) -> str:
    """Return the clause turned to the person; nothing where it is long, unfinished or in their own voice."""
    words = clause.split()
    if (
        not words
        or len(words) > MOST_WORDS
        or _DANGLING.search(clause)
        or _OWN_VOICE.search(_TAKEN_UP.sub(r"\1", clause))
    ):
        return ""
    named = _turn(words, in_orders=in_orders)
    return _MINE.sub(lambda found: _YOURS[found.group().lower()], named) if named else ""


def _turn(words: list[str], *, in_orders: bool) -> str:
    first, rest = words[0].lower(), words[1:]
    if first == "heat" and rest and rest[0] in _VERBS:  # to heat-mold, to heat-treat
        return " ".join([first, _ing(rest[0]), *rest[1:]])
    if first in _VERBS or first in _MAYBE:
        acts = rest and (in_orders or first in _VERBS or _AFTER_VERB.match(rest[0]))
        return " ".join([_ing(first), *_turn_second(rest)]) if acts else ""
    if _acts_on(first, rest):
        return " ".join([_ing(first), *_turn_second(rest)])
    plain = words[0].istitle() and not _PROPER.match(words[0])
    return " ".join([first if plain else words[0], *rest])


def _acts_on(first: str, rest: list[str]) -> bool:
    """Tell an unknown verb by the article behind it."""
    is_bare = first.isalpha() and first not in _NO_VERB and not first.endswith(("ing", "ed", "s", "ly"))
    return is_bare and rest[:1] != [] and rest[0].lower() in _POINTS


def _turn_second(words: list[str]) -> list[str]:
    around = zip(["", *words[:-1]], words, [*words[1:], ""], strict=True)
    return [_ing(word) if before == "and" and _is_verb(word, after) else word for before, word, after in around]


def _is_verb(word: str, after: str) -> bool:
    return word in _VERBS or (word in _MAYBE and after in _POINTS)


def _ing(verb: str) -> str:
    if verb in _DOUBLED:
        return f"{verb}{verb[-1] if verb[-2:] != 'll' else ''}ing"
    if verb not in _VERBS and verb not in _MAYBE and _SHORT_VOWEL.fullmatch(verb):
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb.removesuffix('ie')}ying"
    return f"{verb.removesuffix('e')}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{verb}ing"
