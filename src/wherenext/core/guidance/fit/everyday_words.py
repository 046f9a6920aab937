"""The everyday words by which people tell that they practise a skill or an area of knowledge.

A table of our own, in English: O*NET only names its elements, and who repairs toasters says neither "Repairing" nor
"Mechanical". Precision before recall: a word in another sense claims for somebody what they never said.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

_HANDLES = (
    r"repair|fix|mend|rebuil[dt]|overhaul|maintain|strip|oil|greas|clean|install|servic|troubleshoot|diagnos|run|ran|"
    r"operat|keep|kept|tun[ei]|replac|assembl|built|build|sharpen|adjust|found|find|figur|"
    r"(?:took|take|taking)(?! (?:\w+ ){0,2}(?:pictures?|photos?|notes?|calls?|orders?)\b)"
)
_MACHINES = (
    r"(?:machine(?! learn)|(?<!search )engine|motor|gear|pump|appliance|mixer|toaster|vacuum|mower|hydraulic|brake|"
    r"bicycle|bike|forklift|baler|truck|lathe|compressor|bearing|valve|boiler|jack|clock|generator|trailer|faucet|"
    r"washer|treadmill|tractor|elevator)s?\b"
)
# Beginnings of words behind the element they tell of; "_" is a space, "$" the end of a word.
_TABLE = r"""
2.A.1.a reading$ proofread read_(?:the|every|all|through|up|his|her|their|my|a|it)
2.A.1.b listen hear(?:d|ing)?_(?:\w+_)?out$
2.A.1.c writ(?:e|es|ing)$(?!-) wrote$ draft(?:ed|ing) proofread edit(?:ed|ing)?$ newsletter
2.A.1.d speak(?:ing)?$ presentation present(?:ed|ing)_ explain speech announc brief(?:ed|ing)?_(?:the|them|a|my)
    spoke_(?:at|before|in_front) (?:from_)?door_to_door canvass
2.A.1.e calculat arithmetic maths?$ percent estimat(?:e|es|ed|ing)$ work_out_the_(?:price|cost|dose)
2.A.1.f experiment hypothes laborator lab_(?:test|work)
2.A.2.a weigh(?:ed|ing)?_(?:up|what) pros_and_cons the_cause$ f(?:ind|ound|inding)_(?:out_)?why suspicious root_cause
    figur(?:e|ed|ing)_out
2.A.2.b taught_myself teach(?:ing)?_myself self-taught learn(?:ed|t|ing)?_(?:to|how|new|it_from)
2.A.2.c teach(?:ing)?$ taught_(?!myself) tutor lesson coach(?:ed|ing)?$ curricul
2.A.2.d k(?:eep|ept|eeping)_(?:track|an_eye) track(?:ed|ing)_ monitor check(?:ed|ing)?_(?:on|in_on)
    follow(?:ed|ing)?_up dashboard
2.B.1.a notic(?:e|ed|ing)_ calm(?:ed|ing)?$ comfort(?:ed|ing) scared ashamed read(?:ing)?_people
2.B.1.b coordinat schedul organi[sz] roster hand(?:ed|ing)?_over arrang(?:e|ed|ing)_
2.B.1.c persuad convinc w(?:in|on|inning)_(?:\w+_)?over fundrais ask(?:ed|ing)?_(?:\w+_)?for_(?:money|a_truck)
    pitch(?:ed|ing) lobby
2.B.1.d negotiat bargain haggl mediat compromis argue_with
2.B.1.e teach(?:ing)?$ taught_(?!myself) train(?:ed|ing)?_(?:the|them|new|up|others|people|staff|\w+_people)
    coach(?:ed|ing)?$ instruct(?:s|ed|ing|ors?)?$
    hir(?:e|ed|ing),?_(?:and_)?train tutor mentor apprentic onboard break(?:ing)?_in_new show(?:ed|ing)?_[^.;]{1,40}_how
2.B.1.f customers?$ guests?$ clients?$ patients$
    help(?:ed|ing)?_(?!me$|us$)(?:people|some|\w+_(?:with|find|choose|through)) serv(?:e|ed|ing)_
2.B.2.i figur(?:e|ed|ing)_out troubleshoot solv(?:e|ed|ing) puzzle given_up the_cause$ root_cause outage
    f(?:ind|ound|inding)_(?:out_)?why
2.B.3.a what_(?:they|people|users|customers)_(?:really_)?need what_(?:really_)?slows requirements$
2.B.3.b jigs?$ redesign prototyp rigged adapt(?:ed|ing)_
2.B.3.c (?:right|which)_tool choos(?:e|ing)_(?:the_)?(?:tool|equipment|machine)
2.B.3.d install wir(?:e|ed|ing)$
    set(?:ting)?_up_(?:\w+_){0,2}(?:machine|equipment|printer|computer|router|server|network|cart|stage|sound)
    rack_and_cable hook(?:ed|ing)?_up
2.B.3.e programming$ cod(?:e|ed|ing)$ scripts?$ scripting python sql$ javascript macros$
2.B.3.g gauges?$ watch(?:ed|ing)?_the_(?:screen|machine|gauge|pressure|oven|line) monitors?_the
2.B.3.h operat(?:e|ed|ing)_(?:a|the|machines?|equipment|heavy)$
    (?:run|ran|running)_the_(?:\w+_){0,2}(?:machine|forklift|baler|press$|lathe|saw$|line$|crane|printer|belt)
    (?:driv(?:e|es|ing|en)|drove)_(?:[\w-]+_){0,3}(?:trucks?|vans?|bus(?:es)?|cabs?|taxis?|forklifts?|tractors?)$
    forklift crane$ tractors?$
2.B.3.j maint(?:ain|ained|aining)_(?:the_)?(?:machine|equipment|tool|pump|vehicle|truck) oil(?:ed|ing)?_
    greas(?:e|ed|ing)_ lubricat overhaul tune-?_?up maintenance$ sharpen k(?:eep|ept|eeping)_[^.;,]{1,30}_running
    servic(?:e|ed|ing)_(?:the|machine|pump|engine)
2.B.3.k troubleshoot diagnos(?:e|ed|ing) f(?:ind|ound|inding)_(?:out_)?(?:why|the_fault|the_cause|a_fault)
    what(?:'s|_is|_was)_wrong faults?$ the_cause$ given_up_on debug
    (?:software|fix(?:ed|ing)?|found|track(?:ed|ing)?_down)_(?:\w+_)?bugs$ outage
2.B.3.l repair fix(?:ing|es)?_ fixed_(?:a|an|the|it|my|her|his|their|up) mend(?:ed|ing|s)?$
    t(?:ake|ook|aking)_(?:it|them|things)?_?apart refurbish rebuil[dt] restor(?:e|ed|ing)_(?:old|a|an|the|furniture)
2.B.3.m inspect quality test(?:ed|ing)$ test_(?:the|each|every|what) double-?_?check
    count(?:ed|ing)?_(?:it_)?(?:again|twice) audits?$ auditing
    check(?:ed|ing)?_(?:the|each|every|my)_(?:work|weld|part|piece|batch|load|result|order)
2.B.4.e decid(?:e|ed|ing) judg(?:e|ed|ing|ment|ement) decisions?$
2.B.4.g workflow bottleneck root_cause how_(?:a|the|it)_[^.;,]{0,20}(?:flows?|fits_together)$
2.B.4.h measur(?:e|ed|ing)_(?:how|whether|what) metrics how_well dashboard
2.B.5.a deadline prioriti juggl schedul on_time$
2.B.5.b budget
2.B.5.c inventor(?:y|ies) order(?:ed|ing)?_(?:parts|supplies|stock|materials|for|from|the|enough|just) stocking
    purchas supplies$
2.B.5.d supervis manag(?:e|ed|ing)_(?:a_team|staff|people|volunteers|\w+_(?:people|staff|volunteers))
    le(?:ad|d|ading)_\S+_(?:people|analysts|staff|volunteers|nurses|men|women|techs) hir(?:ed|ing)$
    hire,?_(?:and_)?train volunteers:
    (?:do|did|doing)_(?:the_)?(?:performance_)?reviews_of
    (?:forty|my|our|five|\d+)_(?:staff|volunteers|crew)
2.C.1.a
    (?:run|ran|running)_(?:a|the|my|our)_(?:\w+_)?(?:store|shop|office|business|department|program|clinic|kitchen|front)
    manag(?:e|ed|ing)_(?:a|the)_(?:\w+_)?(?:store|shop|office|business|department|program|clinic|kitchen) strateg
    business_plan
2.C.1.b filing$ paperwork records$ forms?$ typing data_entry correspond letters?$
    (?:the|take|took|taking|write|wrote)_minutes$ appointment answer(?:ed|ing)?_the_phone scheduling
2.C.1.c accounting accounts$ bookkeep the_books$ ledger invoic payroll tax(?:es)?_?(?:returns?)?$ month-end
    profit_and_loss reconcil
2.C.1.d s(?:ell|elling|old)$ sales$ marketing$ advertis window_display front_table
2.C.1.e customers?$ guests?$ clients?$ patients$ residents?$ passengers?$ tenants?$ homeowners?$ serv(?:e|ed|ing)_
2.C.1.f hiring$ hired$ recruit interview(?:ed|ing)?_(?:candidates|contractors|applicants|people_for_the) payroll
    onboard write-ups
2.C.2.a production$ manufactur assembl(?:e|ed|ing|y) batch(?:es)?$
2.C.2.b gr(?:ow|owing|ew|own)_(?:\w+_){0,3}(?:vegetables|crops|flowers|plants|herbs|fruits?|tomatoes|trees)$
    gr(?:ow|owing|ew)_(?:\w+_){0,2}food$(?!_\w) seedling
    harvest(?:s|ed|ing)?_(?:\w+_){0,2}(?:crops?|vegetables?|fruits?|berries|grapes|honey|wheat|corn)$
    crops?$
    (?:feed|rais|keep)(?:e|ing)?_[^.;,]{0,20}(?:cattle|hens|goats|sheep) hens$ goats$ orchard vegetab bees$
    farm(?:ed|ing)$
2.C.3.a computer laptop servers?$ software circuit solder electronic python sql$ excel$ spreadsheet active_directory
    database website vmware linux patching
2.C.3.b engineer(?:ed|ing)$ prototyp blueprint jigs?$
2.C.3.c sketch blueprint cad$ layouts?$ floor_plan pattern_draft draft(?:ed|ing)?_patterns the_(?:drawing|prints)$
    draw(?:ing)?_(?:how|plans|up_plans)
2.C.3.d carpent framing$ framed_ drywall roof(?:ed|ing|s)?$ shingle plumbing concrete masonry remodel renovat
    construction
2.C.3.e mechanic
2.C.4.a algebra geometr statistic trigonometr maths?$ calculat
2.C.4.b physics thermodynam hydraulic
2.C.4.c chemi solvent fertili dye(?:d|ing)$
2.C.4.d biolog seedling wildlife birds$ species koi$ ecolog anatomy
2.C.4.e psycholog autis behaviou?r motivat(?:e|ed|ing)
2.C.4.f (?:other|different|foreign|many|their)_cultures?$ cultural_(?:differences?|exchange|groups?) cross-cultural
    immigrant refugee ethnic
2.C.4.g (?:draw|drew|drawing|made|make|making|read|reading)_(?:\w+_)?maps$ map-?making topograph gis$
    surveying_(?:land|the_land)
2.C.5.a patients$ nursing$ wound medications?$ vital_signs first_aid cpr$ blood_pressure dialysis cannulat symptom
    phlebotom
2.C.5.b counsel therap rehabilitat grie[fv] support_group
2.C.6 teach(?:ing)?$ taught_(?!myself) tutor lessons?$ held_[^.;,]{0,20}class
    (?:teach|taught|le(?:a?d|ading)|gave|giv(?:e|ing)|offer(?:ed|ing)?)_[^.;,]{0,30}class(?:es)?$
    train(?:ed|ing)?_(?:the|them|new|up|others|people|staff) coach(?:ed|ing)?$ curricul workshops$
    show(?:ed|ing)?_[^.;]{1,40}_how
2.C.7.a writ(?:e|es|ing)$(?!-) wrote$ edit(?:ed|ing)?$ proofread essay newsletter grammar and_english
2.C.7.b spanish
    (?:sp(?:eak|oke|eaking)|fluent|fluently|learn(?:ed|ing|t)?|teach(?:ing)?|taught)_(?:in_)?(?:french|german)$
    (?:french|german)_(?:class|lesson|teacher|speak|language) (?:in|into|to|from)_(?:french|german)$(?!_[a-z]) mandarin
    arabic
    norwegian portuguese polish_speak
    translat(?:e|ed|ing|ion)_(?:\w+_){0,4}(?:for|between|(?:in|into|to|from)_(?:english|another_language))$
    translators?$ interpret(?:ed|ing)?_(?:for|between)$ interpreters?$ bilingual
2.C.7.c paint(?:ed|ing)?_(?:portrait|landscape|scener|picture|sign|mural) sculpt musician choir piano guitar violin
    sing(?:ing)?$ theat(?:er|re) danc(?:e|ed|ing) sketch
2.C.7.d (?:local|oral|military|art|american|world|family|study|studied|teach(?:ing)?|taught)_history$
    historic(?:al)?_(?:house|site|building|societ|record|tour|societies) archiv(?:e|es|ist|al|ing)$ museum genealog
    heritage
2.C.7.e theolog philosoph pastoral sermon pray(?:er|ed|ing) chaplain ethics scripture bible
2.C.8.a safety$ evacuat fire_(?:watch|drill) rescu(?:e|ed|ing) hazard emergencies
    emergency_(?:response|drill|plan|call)
    (?:security_(?:guard|officer|patrol)|(?:building|night|store|campus|event|airport)_security)
2.C.8.b laws?$ legal regulations?$ polic(?:y|ies)$ (?:a|the|fair)_hearing$ hearings$ court$ evict contracts?$
    appeal(?:s|ed)?$ complian ordinance permits?$ statut
2.C.9.a radios?$ dispatch(?:ed|ing) switchboard routers?$ cabling
    (?:optical_fiber|fiber[_-]optic|splic(?:e|ed|ing)_fiber) telecom voip
2.C.9.b newsletter blog$ podcast videos?$ film(?:ed|ing) journalis broadcast articles$ social_media photograph
    brochure posters?$
2.C.10 (?:driv(?:e|es|ing|en)|drove)_(?:[\w-]+_){0,3}(?:trucks?|vans?|bus(?:es)?|cabs?|taxis?|forklifts?|tractors?)$
    deliver(?:ed|ing|s)?_(?:the_)?(?:\w+_)?(?:packages|parcels|mail|goods|freight|orders|furniture|groceries|meals|food|pizzas?)$
    haul(?:ed|ing|s)?_ (?:throw|mov|load)(?:e|ing)?_freight shipping_(?:goods|freight|and_receiving|department|dock)
    forklift load(?:ed|ing)?_(?:and_unload_)?(?:the_)?(?:trailer|truck|bags|plane) load_sheet out_of_balance
"""

_ELEMENT = re.compile(r"2\.[A-C]\.\S+")


def _compile(words: Iterable[str]) -> re.Pattern[str]:
    told = "|".join(words).replace("_", " ").replace("$", r"\b")
    return re.compile(rf"\b(?:{told})")


def _read_table(table: str) -> dict[str, re.Pattern[str]]:
    words: dict[str, list[str]] = {}
    for each in table.split():
        if _ELEMENT.fullmatch(each):
            element = each
            words[element] = []
        else:
            words[element].append(each)
    words["2.C.3.e"].append(rf"(?:{_HANDLES})[^.;]{{0,80}}\b{_MACHINES}")
    return {element: _compile(told) for element, told in words.items()}


TELLING: Mapping[str, re.Pattern[str]] = MappingProxyType(_read_table(_TABLE))
"""What tells of each element in small letters, by its O*NET identifier: the 35 skills and 33 knowledge areas."""
