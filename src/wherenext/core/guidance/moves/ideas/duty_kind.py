"""What a duty is about, read from its words: what it works on, whom it serves, and what bars others' hands from it."""

import re
from enum import StrEnum

from wherenext.core.guidance.person.phrases import close_up


class DutyKind(StrEnum):
    """What a duty is about, by the word that the tables of ideas use."""

    TALK = "talk"
    CUSTOMERS = "customers"
    CARE = "care"
    LEARNERS = "learners"
    LEAD = "lead"
    ROSTER = "roster"
    EVENT = "event"
    SELL = "sell"
    ASK = "ask"
    PAGE = "page"
    RECORD = "record"
    RULE = "rule"
    MONEY = "money"
    FIGURES = "figures"
    CHECK = "check"
    FAULT = "fault"
    MATERIAL = "material"
    BUYING = "buying"
    MACHINE = "machine"
    MAKE = "make"
    DRAWING = "drawing"
    SHEET = "sheet"
    CODE = "code"
    FOOD = "food"
    TRIP = "trip"
    GROW = "grow"
    TENDER = "tender"
    ENDURED = "endured"
    RULED = "ruled"
    RARE = "rare"
    ALONE = "alone"
    PAST = "past"


GUARDED = frozenset({DutyKind.TENDER, DutyKind.ENDURED, DutyKind.RULED, DutyKind.RARE, DutyKind.ALONE, DutyKind.PAST})
"""Kinds of which only what was written for them may be asked: somebody in fear is no process, a wait no craft; clinical,
safety-critical and eligibility work keeps to its rules; what comes once a month cannot be counted five times; what one
does for oneself has no one waiting for it; what is over cannot be tried."""
BARS = frozenset({DutyKind.TENDER, DutyKind.RULED, DutyKind.RARE, DutyKind.ALONE, DutyKind.PAST})
"""Guards that only bar: an idea must share something else with the duty."""

# Beginnings of words, "$" for a whole word, "_" for a space; a judgement of ours, in English. They tell what a duty
# works on, so a verb stands here only where it needs no object.
_BEGINNINGS = {
    DutyKind.TALK: """talk_to talk_with talking_to talking_with interview sit_with sitting_with sit_down_with
        sitting_down_with meet_with meeting_with one-to-one counsel calm keep_the_peace hear_out asking_businesses
        listen negotiat explain""",
    DutyKind.CUSTOMERS: """customer client families guest caller visitor tenant passenger homeowner help_people
        helping_people helping_someone help_someone people_with shopper readers applicants residents_of donors group_run
        older_ladies borrowers branch_manager registration_clerks fit_shoes charter""",
    DutyKind.CARE: """patients$ patient$ residents$ nursing caring cannulat turning$ bathing toilet wound icu vents$
        blood_gas mother father""",
    DutyKind.LEARNERS: """teach teaching taught train$ training_new training_the training_them train_them onboard newcomer
        new_people new_hire new_guy new_girls new_staff new_worker new_nurse new_carrier new_colleague apprentice intern$
        interns$ coach mentor students$ pupils instructor tutor precept lesson breaking_in younger_managers""",
    DutyKind.LEAD: """lead$ leads$ leading supervis staff$ team$ hiring crew_of write-ups appraisal volunteers
        call-outs""",
    DutyKind.ROSTER: """schedules$ schedule$ scheduling roster rota$ shifts$ calendar appointment volunteers who's_good coverage""",
    DutyKind.EVENT: """event festival school_fair carnival auction sewing_class night_class sale_at group_run gym_group
        caregivers_group workshop fundrais""",
    DutyKind.SELL: """sell selling sales$ market promot windows$ window_display front_table displays merchandis bring_in_locally""",
    DutyKind.ASK: """ask_for_money asking_businesses for_money fundrais grant sponsor donat""",
    DutyKind.PAGE: """report$ reports articles newsletter procedures runbook dictionary letters manuals documentation
        write_up writing_up minutes packet brochure binder instructions slide""",
    DutyKind.RECORD: """chart$ charting log$ logs$ filing scan$ index$ record$ records data_entry writing_down scrap_sheet
        ticket$ tickets$ form$ forms$ folder""",
    DutyKind.RULE: """policy policies handbook regulation rules$ contract$ contracts$ appeal qualif retention licen complian
        access_request insurance_phone medicare""",
    DutyKind.MONEY: """budget books$ bookkeep invoice payroll bills$ billing cash$ tax profit month-end checkbook expens
        reimburs ledger loan estimat""",
    DutyKind.FIGURES: """numbers figures count_ counting inventor measur estimat statistic squares$ dashboard forecast
        month-end profit budget how_much""",
    DutyKind.CHECK: """check$ checks checking inspect test$ tests testing review audit proofread first_article
        pre-trip walking_my""",
    DutyKind.FAULT: """find_out_why find_why troubleshoot diagnos trips$ bug$ bugs$ outage defect breakdown fault complaint failure fails$ trouble detour incident flak two_numbers
        given_up something_big slows_them""",
    DutyKind.MATERIAL: """stock$ stocking restock freight parts$ cloth$ ordering order$ inventor loads$ sheets$ supplies material
        warehouse pallet_of parcels shelves shelving""",
    DutyKind.BUYING: """ordering order$ purchas buying$ procure inventor""",
    DutyKind.MACHINE: """machine equipment forklift baler router$ jack$ jacks$ pump engine truck$ mower generator printer
        edgeband ventilator treadmill oven$ lathe press$ boiler tools$ offsets compressor gauge""",
    DutyKind.MAKE: """weld welding flux build$ building_jigs jigs sew$ sewing shingle standing_seam flashing cable rack$
        heat_mold install assembl paint wiring plumb carpent cut$ cutting fitting_up repair
        wire$ conduit pipe$ pipes$ duct drywall framing concrete brick plaster""",
    DutyKind.DRAWING: """the_prints blueprints schematic drawings$ the_drawing sketch layout blueprint floor_plan""",
    DutyKind.SHEET: """spreadsheet excel dashboard software crm$ ticket_report""",
    DutyKind.CODE: """server vmware backup patch patching network database python script sql$ cypress code$ coding
        programming website quer linux escrow_system restore""",
    DutyKind.FOOD: """cook cooking bake bakes$ baking bread pierogi meals dish$ dishes menu cater kitchen_for food_she
        cake""",
    DutyKind.TRIP: """deliver haul route$ routes$ transport rides$ pick-up""",
    DutyKind.GROW: """garden plants$ crop animal cattle hens$ farm trees$ flowers soil harvest goat seedling""",
    DutyKind.TENDER: """scared frighten afraid dying death died going$ grief griev crisis suicid abus hospice bereav toilet
        bathing newly_told terminal emergenc withdrawal_of being_there cannot_turn ashamed not_himself somebody's_off""",
    DutyKind.ENDURED: """meetings$ sit_in sitting_in conference_call waiting wait$ breathing being_the being_timed on_hold
        on_call on-call standing_by committee covering_when standup grooming retro$""",
    DutyKind.RULED: """patient$ patients$ vents$ ventilator icu$ blood_gas infection cannulat dialysis meds$ medication
        study$ qualif appeal eligib applicants food_stamps weld welds$ flux harness ladder tie_everybody pre-trip brakes
        charting fair_hearing court access_request permissions codes_and clinical kidney nurse_early telling_the_nurse
        wash$ turning$ residents$ bend_tests fall_off discipline audit medicaid retention conduct notices
        respirator in_voids insurance_man destroy off_and_telling they_ate drank""",
    DutyKind.RARE: """monthly each_month every_month month-end end_of_the_month quarter year yearly annual season spring
        summer winter october auction carnival outage something_big restore when_there_is whenever when_vendors
        when_outpatient when_they_let when_short when_days sometimes occasion newly_told hearings$ storm_job
        one_week_in when_the_drawing budget school_meeting board_meeting parents'_evening""",
    DutyKind.ALONE: """my_own for_myself myself""",
}
_PAST = re.compile(
    r"(?!feed|need|bleed|seed|speed|weed|embed|shed|proceed|bed\b|red\b)"
    r"([a-z]+[^e\W]ed|kept|fought|ran|led|made|did|taught|drove|built|wrote|sold|bought|took|went|held|was|were|had)\b",
    re.IGNORECASE,
)
_END = re.compile(r"(?<=[.!?;])\s+")
_ASIDE = re.compile(
    r"(?<![Ff]ill)\s+(?:on|in|at|from|outside|under) (?:the|a|an|our|my|which|their|her|his)\b[^,;:]*|\(.*?\)"
)
"""Where something happens tells nothing of what it works on: the bus in "keep the peace on the bus"."""
_FOR = re.compile(r"\s+for\b[^,;:]*")
_LATER = re.compile(
    r"\b(?:when|while|because|until|whether|like|by what|so (?:that|it|the|anyone|nobody|nothing|anybody)) .*"
)
_LEAD = re.compile(r"[,;:(]|\s[-–—]\s|\sand (?=turn|write|tell|work|help|hold|see\b)")
# What may be told anywhere in a duty.
_ANYWHERE = frozenset({*GUARDED, DutyKind.ROSTER, DutyKind.ASK})
_PEOPLE = frozenset({DutyKind.TALK, DutyKind.CUSTOMERS, DutyKind.LEARNERS, DutyKind.ASK})
_THINGS = frozenset(
    {
        *(DutyKind.MATERIAL, DutyKind.BUYING, DutyKind.MACHINE, DutyKind.MAKE, DutyKind.FIGURES, DutyKind.MONEY),
        *(DutyKind.DRAWING, DutyKind.CODE, DutyKind.SHEET, DutyKind.FOOD, DutyKind.CHECK, DutyKind.TRIP),
    }
)


def _compile(words: str) -> re.Pattern[str]:
    found = (re.escape(word).replace("_", " ").replace(r"\$", r"\b") for word in words.split())
    return re.compile(r"\b(?:" + "|".join(found) + ")", re.IGNORECASE)


_KINDS = {kind: _compile(words) for kind, words in _BEGINNINGS.items()}


def read_kinds(duty: str) -> frozenset[DutyKind]:
    """Return what a duty is about.

    Parameters
    ----------
    duty
        The duty in the person's words; the first sentence says what it is, others how it is.

    Returns
    -------
    frozenset
        Empty where no word tells. Guards are read from the whole first sentence; what is worked on from its first
        clause, or from the others where that one does not tell, without the place where it happens. Where a duty is
        about people, the things that go with it are left out.
    """
    first = _first(duty)
    core = _ASIDE.sub("", _LATER.sub("", first))
    guards = _search(first, _ANYWHERE) | ({DutyKind.PAST} if _PAST.match(first) else set())
    subjects = frozenset(_KINDS) - _ANYWHERE
    found = _search(_LEAD.split(core, maxsplit=1)[0], subjects) or _search(core, subjects)
    if DutyKind.FAULT in found:  # "Why two numbers disagree" is about a trouble, not about a calculation.
        found -= {DutyKind.FIGURES}
    return guards | (found - _THINGS if (found | guards) & _PEOPLE else found)


def read_ahead(duty: str) -> frozenset[DutyKind]:
    """Return what the first clause of a duty is about.

    Parameters
    ----------
    duty
        The duty in the person's words.

    Returns
    -------
    frozenset
        Empty where that clause does not tell.
    """
    return read_kinds(_LEAD.split(_first(duty), maxsplit=1)[0])


def _first(duty: str) -> str:
    return _END.split(close_up(duty), maxsplit=1)[0]


def _search(text: str, kinds: frozenset[DutyKind]) -> frozenset[DutyKind]:
    bare = _FOR.sub("", text)
    return frozenset(kind for kind in kinds & _KINDS.keys() if _KINDS[kind].search(bare if kind in _THINGS else text))
