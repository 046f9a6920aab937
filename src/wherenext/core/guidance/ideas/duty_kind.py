"""What kind of work a duty is, read from its words; one duty can be of several kinds."""

import re
from enum import StrEnum


class DutyKind(StrEnum):
    """A kind of duty, by the word that the tables of ideas use."""

    TALK = "talk"
    SERVE = "serve"
    CARE = "care"
    TEACH = "teach"
    LEAD = "lead"
    PLAN = "plan"
    SELL = "sell"
    WRITE = "write"
    MONEY = "money"
    CHECK = "check"
    THINGS = "things"
    GEAR = "gear"
    SCREEN = "screen"
    FOOD = "food"
    DRIVE = "drive"
    GROW = "grow"
    TENDER = "tender"
    ENDURED = "endured"


GUARDED = frozenset({DutyKind.TENDER, DutyKind.ENDURED})
"""Kinds of which only what was written for them may be asked: somebody in fear is no process, a wait no craft."""


# Beginnings of words, "$" for a whole word, "_" for a space; a judgement of ours, in English.
_BEGINNINGS = {
    DutyKind.TALK: """talk$ talking tell$ telling interview explain asking call$ calling calls$ phone complain calm
        persuad argu meet$ meet_with meeting_with welcome visit sit_down sitting counsel advis discuss negotiat answer
        listen sell selling keep_the_peace one-to-one""",
    DutyKind.SERVE: """customer client patients families family guest callers visitor residents tenant students pupils
        kids children passenger homeowner members neighbo public readers users$ group$ ladies fans donors
        someone_newly helping_someone people_about calls$ interviewing wards nurses_and branches charter divers six_""",
    DutyKind.CARE: """care$ caring nurs patient resident bath toilet feed$ feeding doctor medic wound comfort scared
        elder mother father son$ daughter child baby therap health sick cannulat kidney dialysis""",
    DutyKind.TEACH: """teach taught train$ training trains$ onboard newcomer new_people new_hire new_guy new_staff
        new_worker new_nurse new_carrier new_colleague explain show$ apprentice intern$ interns$ coach mentor class$
        classes$ lesson course junior younger breaking_in resident instruct tutor learn homework""",
    DutyKind.LEAD: """lead$ leads$ leading hire$ hiring supervis manage$ managing managers crew$ volunteers staff$
        delegat write-ups appraisal chair$""",
    DutyKind.PLAN: """plan$ plans$ planned planning schedul roster shift coordinat calendar appointment route release
        season$ organi arrang prepar dates$ deadline projects$ event$ events$ week$ weeks$ decid""",
    DutyKind.SELL: """sell sale sales$ sold$ market promot pitch window display offer$ asking_businesses fundrais donat
        advert choose choosing""",
    DutyKind.WRITE: """write writing written report letter note$ notes$ notebook document chart guide mail$ email record
        form$ forms$ paper file$ files$ filing log$ sheet enter$ entering data$ minutes newsletter binder packet blog
        translat read$ reading""",
    DutyKind.MONEY: """budget books$ bookkeep account invoice payroll cost pay$ paying bills$ billing cash tax contract
        vendor estimat price pricing quote purchas money grant insur claim till$ figures deposit loan""",
    DutyKind.CHECK: """check test inspect review audit verif quality weigh label infection bug$ bugs$ number dashboard
        count measur analy defect monitor notic compar watch control approv decid""",
    DutyKind.THINGS: """stock shelf shelves freight load lift clean laundry wash parts$ material build$ building cable
        rack paint cut$ cutting sew hang wire pipe box$ boxes$ parcel pallet wood metal fitting spoil carry$ carrying
        pack packaging trailer roofing shingle weld tank flux order inventory cloth front_table hook_up""",
    DutyKind.GEAR: """machine equipment tool repair fix$ fixing mend install server network truck bus$ boat pump jack
        forklift baler oven$ line$ lines$ set_up setting_up garage$ device appliance printer hook_up""",
    DutyKind.SCREEN: """computer software code$ coding python script server network database website excel spreadsheet
        program app$ apps$ system screen online sql data$ backup patch linux windows$ dashboard automat ticket""",
    DutyKind.FOOD: """cook bake bakes$ baking bread kitchen meal food pierogi menu dish eat$ fed$ pantry spoil cater""",
    DutyKind.DRIVE: """drive drives$ driving deliver haul forklift truck parcel route mail$ transport trip ride
        bus$ boat""",
    DutyKind.GROW: """garden plant$ plants$ grow crop animal cattle hens$ farm tree flower soil harvest goat""",
    DutyKind.TENDER: """scared frighten dying death died grief griev crisis suicid abus hospice bereav toilet bathing
        newly_told terminal emergenc""",
    DutyKind.ENDURED: """meetings$ sit_in sitting_in conference_call waiting wait$ breathing being_the being_timed on_hold
        on_call standing_by committee""",
}


_END = re.compile(r"(?<=[.!?;])\s+")


def _compile(words: str) -> re.Pattern[str]:
    found = (re.escape(word).replace("_", " ").replace(r"\$", r"\b") for word in words.split())
    return re.compile(r"\b(?:" + "|".join(found) + ")", re.IGNORECASE)


_KINDS = {kind: _compile(words) for kind, words in _BEGINNINGS.items()}


def read_kinds(duty: str) -> frozenset[DutyKind]:
    """Return what kinds of work a duty is.

    Parameters
    ----------
    duty
        The duty in the person's words; the first sentence says what it is, others how it is.

    Returns
    -------
    frozenset
        Empty where no word tells.
    """
    first = _END.split(duty.strip(), maxsplit=1)[0]
    return frozenset(kind for kind, pattern in _KINDS.items() if pattern.search(first))
