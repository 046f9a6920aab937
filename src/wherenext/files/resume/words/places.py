"""Places as they stand in résumés: "Austin, TX", "Berlin, Germany", "Remote".

A place is known by what it ends with (a state, a province, a country) or because it is one of the larger cities. The
lists are our own and short on purpose: an unknown town is recognised by the region beside it.
"""

import re
from functools import lru_cache

from wherenext.files.resume.words.lexicon import CLEAR, EMPLOYER_NOUNS, employer_score, title_score
from wherenext.files.resume.words.wording import names, words

US_STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky",
    "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina", "ND": "North Dakota",
    "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "PR": "Puerto Rico", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont",
    "VA": "Virginia", "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
OTHER_CODES = words(
    "AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD WA SA TAS ACT UK U.K. US U.S. USA U.S.A. UAE U.A.E. EU D.C. NZ"
    " BVI USVI DE AT CH FR NL BE IT ES PT IE DK SE NO FI PL CZ IN SG HK JP KR CN BR MX AR CL ZA NG KE EG IL TR SP RJ"
    " MG RS DF"
)
"""Provinces, and country codes, that stand after a comma in capitals."""

ABBREVIATED = names(
    "Ala; Ariz; Ark; Calif; Colo; Conn; Del; Fla; Ga; Ill; Ind; Kan; Ky; La; Md; Mass; Mich; Minn; Miss; Mo; "
    "Mont; Neb; Nev; N.H; N.J; N.M; N.Y; N.C; N.D; Okla; Ore; Pa; R.I; S.C; S.D; Tenn; Tex; Vt; Va; Wash; "
    "W.Va; Wis; Wyo; D.C; "
    "Jal; N.L; CDMX; Pue; Gto; Qro; Mich; Ver; B.C; Son; Chih; Coah; Yuc; Edomex; Ont; Que; Alta; Sask"
)
"""Names of states and provinces as newspapers shorten them, without the last full stop."""

REGIONS = names("""
alberta; british columbia; manitoba; new brunswick; newfoundland; nova scotia; ontario; quebec; québec; saskatchewan;
new south wales; victoria; queensland; western australia; south australia; tasmania; england; scotland; wales;
northern ireland; bavaria; bayern; hesse; hessen; saxony; sachsen; catalonia; catalunya; andalusia; lombardy; tuscany;
île-de-france; ile-de-france; maharashtra; karnataka; tamil nadu; telangana; kerala; gujarat; punjab; west bengal;
uttar pradesh; delhi ncr; odisha; bihar; rajasthan; haryana; madhya pradesh; andhra pradesh; assam; jharkhand;
chhattisgarh; uttarakhand; himachal pradesh;
gauteng; western cape; kwazulu-natal; jalisco; nuevo león; nuevo leon; são paulo; bay area;
san francisco bay area; greater london; greater manchester; west yorkshire; west midlands; kent; surrey; essex; sussex;
hampshire; devon; cornwall; norfolk; suffolk; lancashire; yorkshire; merseyside; cheshire; fife; leinster; munster;
new england; long island; silicon valley; holland; flanders; wallonia; zurich area; lagos state; ogun state;
imo state; oyo state; osun state; ondo state; edo state; delta state; rivers state; enugu state; anambra state; abia
state; ekiti state; kwara state; kano state; kaduna state; plateau state; benue state; akwa ibom state; cross river
state; bayelsa state; niger state; kogi state; sokoto state; bauchi state
""")
COUNTRIES = names("""
afghanistan; albania; algeria; andorra; angola; argentina; armenia; australia; austria; österreich; azerbaijan;
bahamas; bahrain; bangladesh; barbados; belarus; belgium; belgique; belgië; belize; benin; bhutan; bolivia; bosnia
and herzegovina; botswana; brazil; brasil; brunei; bulgaria; burkina faso; burundi; cambodia; cameroon; canada; cape
verde; chad; chile; china; colombia; congo; costa rica; croatia; cuba; cyprus; czech republic; czechia; denmark;
danmark; djibouti; dominica; dominican republic; ecuador; egypt; el salvador; eritrea; estonia; eswatini; ethiopia;
fiji; finland; france; gabon; gambia; georgia; germany; deutschland; ghana; greece; grenada; guatemala; guinea;
guyana; haiti; honduras; hong kong; hungary; iceland; india; indonesia; iran; iraq; ireland; israel; italy; italia;
ivory coast; côte d'ivoire; jamaica; japan; jordan; kazakhstan; kenya; kosovo; kuwait; kyrgyzstan; laos; latvia;
lebanon; lesotho; liberia; libya; liechtenstein; lithuania; luxembourg; macau; madagascar; malawi; malaysia;
maldives; mali; malta; mauritania; mauritius; mexico; méxico; moldova; monaco; mongolia; montenegro; morocco;
mozambique; myanmar; namibia; nepal; netherlands; the netherlands; nederland; new zealand; nicaragua; niger;
nigeria; north macedonia; norway; norge; oman; pakistan; palestine; panama; paraguay; peru; perú; philippines; the
philippines; poland; polska; portugal; qatar; romania; russia; rwanda; samoa; saudi arabia; senegal; serbia;
seychelles; sierra leone; singapore; slovakia; slovenia; somalia; south africa; south korea; korea; spain; españa;
sri lanka; sudan; suriname; sweden; sverige; switzerland; schweiz; suisse; syria; taiwan; tajikistan; tanzania;
thailand; togo; trinidad and tobago; tunisia; turkey; türkiye; turkmenistan; uganda; ukraine; united arab emirates;
united kingdom; great britain; united states; united states of america; uruguay; uzbekistan; venezuela; vietnam;
viet nam; yemen; zambia; zimbabwe; saint lucia; st. lucia; antigua; antigua and barbuda; saint vincent; st. vincent
and the grenadines; st. kitts and nevis; tonga; vanuatu; s. korea; republic of korea; rep. of korea; british virgin
islands; us virgin islands; virgin islands; cayman islands; bermuda; greenland; isle of man; gibraltar; guam; new
caledonia; curaçao; aruba
""")
CITIES = names("""
new york; new york city; nyc; los angeles; chicago; houston; phoenix; philadelphia; san antonio; san diego; dallas;
austin; san jose; fort worth; jacksonville; columbus; charlotte; indianapolis; san francisco; seattle; denver;
boston; nashville; washington dc; washington d.c.; oklahoma city; el paso; las vegas; detroit; portland; memphis;
louisville; milwaukee; baltimore; albuquerque; tucson; fresno; sacramento; kansas city; atlanta; omaha; colorado
springs; raleigh; miami; oakland; minneapolis; tulsa; tampa; arlington; new orleans; cleveland; pittsburgh;
cincinnati; st. louis; saint louis; st. paul; orlando; salt lake city; boise; spokane; madison; des moines;
brooklyn; queens; manhattan; bronx; honolulu; anchorage; palo alto; mountain view; menlo park; cupertino; sunnyvale;
santa clara; redmond; bellevue; cambridge; buffalo; rochester; toronto; montreal; montréal; vancouver; calgary;
ottawa; edmonton; winnipeg; halifax; québec city; hamilton; victoria; london; birmingham; manchester; leeds;
glasgow; edinburgh; liverpool; bristol; sheffield; cardiff; belfast; newcastle; nottingham; leicester; oxford;
brighton; southampton; aberdeen; york; reading; coventry; bath; exeter; norwich; swansea; dublin; cork; galway;
limerick; berlin; hamburg; munich; münchen; köln; cologne; frankfurt; frankfurt am main; stuttgart; düsseldorf;
dusseldorf; leipzig; dresden; hannover; hanover; nürnberg; nuremberg; bremen; essen; dortmund; bonn; mannheim;
karlsruhe; freiburg; heidelberg; aachen; münster; augsburg; mainz; potsdam; jena; vienna; wien; graz; salzburg;
linz; innsbruck; zurich; zürich; geneva; genève; basel; bern; lausanne; luzern; lucerne; paris; lyon; marseille;
toulouse; nice; nantes; bordeaux; lille; strasbourg; rennes; grenoble; montpellier; brussels; bruxelles; antwerp;
ghent; gent; bruges; amsterdam; rotterdam; the hague; utrecht; eindhoven; groningen; delft; leiden; madrid;
barcelona; valencia; seville; sevilla; bilbao; málaga; malaga; zaragoza; granada; lisbon; lisboa; porto; coimbra;
rome; roma; milan; milano; turin; torino; naples; napoli; bologna; florence; firenze; venice; genoa; palermo;
athens; thessaloniki; copenhagen; københavn; aarhus; stockholm; gothenburg; göteborg; malmö; uppsala; oslo; bergen;
trondheim; helsinki; espoo; tampere; turku; reykjavik; warsaw; warszawa; kraków; krakow; wrocław; wroclaw; gdańsk;
gdansk; poznań; poznan; prague; praha; brno; budapest; bratislava; ljubljana; zagreb; belgrade; sofia; bucharest;
cluj-napoca; kyiv; kiev; lviv; moscow; saint petersburg; minsk; vilnius; riga; tallinn; istanbul; ankara; izmir; tel
aviv; jerusalem; haifa; cairo; alexandria; casablanca; rabat; tunis; algiers; lagos; abuja; ibadan; accra; kumasi;
nairobi; mombasa; kampala; kigali; dar es salaam; addis ababa; johannesburg; cape town; durban; pretoria; lusaka;
harare; dakar; dubai; abu dhabi; doha; riyadh; jeddah; kuwait city; muscat; manama; beirut; amman; baghdad; tehran;
karachi; lahore; islamabad; delhi; new delhi; mumbai; bangalore; bengaluru; hyderabad; chennai; kolkata; pune;
ahmedabad; noida; gurgaon; gurugram; jaipur; kochi; dhaka; colombo; kathmandu; bangkok; hanoi; ho chi minh city;
saigon; kuala lumpur; penang; singapore; jakarta; bandung; manila; quezon city; makati; cebu; hong kong; taipei;
beijing; shanghai; shenzhen; guangzhou; hangzhou; chengdu; nanjing; wuhan; tokyo; osaka; kyoto; yokohama; nagoya;
fukuoka; seoul; busan; sydney; melbourne; brisbane; perth; adelaide; canberra; hobart; darwin; gold coast; auckland;
wellington; christchurch; dunedin; mexico city; ciudad de méxico; guadalajara; monterrey; puebla; tijuana; bogotá;
bogota; medellín; medellin; cali; lima; quito; santiago; buenos aires; córdoba; rosario; montevideo; asunción; la
paz; caracas; são paulo; sao paulo; rio de janeiro; belo horizonte; curitiba; porto alegre; brasília; brasilia;
recife; salvador; san juan; havana; kingston; panama city; san josé; guatemala city; san salvador; tegucigalpa;
managua; santo domingo
""")
ANYWHERE = re.compile(
    r"(?:fully |100% )?(?:remote(?:ly)?|hybrid|on-?site|home ?office|home-based|worldwide|nationwide|various locations)"
    r"(?:\s*[-–/,(]\s*.{2,30})?",
    re.IGNORECASE,
)
POSTCODE = re.compile(
    r"\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2})\b"
)
STATE_NAMES = frozenset(name.lower() for name in US_STATES.values())
NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-ÞŠŽŁŚĆŻİÇ][\w'’.\-]*|de|del|la|le|les|di|da|do|am|an|der|upon|on|of|the|al|el|sur|aan|den)"
    r"(?:[ /](?:(?:[dl]['’])?[A-ZÀ-ÖØ-ÞŠŽŁŚĆŻİÇ(][\w'’.\-)]*|de|del|la|le|el|los|las|dos|das|di|da|do|am|an|der|upon"
    r"|on|sur|aan|den|al)){0,4}"
)


@lru_cache(maxsize=4096)
def is_region(text: str) -> bool:
    """Whether a text is a state, a province or a country."""
    bare = POSTCODE.sub("", without_country(IN_BRACKETS.sub("", text) or text)).strip(" .,()")
    return is_code(bare) or bare.lower() in STATE_NAMES or bare.lower() in REGIONS or bare.lower() in COUNTRIES


IN_BRACKETS = re.compile(r"(?:(?<!\s)\s++)?\([^()]*\)$")


def without_country(text: str) -> str:
    """Return a region without the country that follows it, as forms of offices print it: "VA 23709 United States"."""
    head, country, _ = re.sub(r" USA?$", " United States", text.strip(" .")).partition(" United States")
    return head if country and is_code(POSTCODE.sub("", head).strip(" .,()")) else text


def is_part_of_town(text: str) -> bool:
    """Whether a text is named as parts of towns are, of several words: "Victoria Island"."""
    named = text.split()[-1].lower() in TOWN_WORDS or begins_as_towns(text)
    return len(text.split()) > 1 and named and may_be_town(text)


def is_code(text: str) -> bool:
    return text in US_STATES or text in OTHER_CODES or text in ABBREVIATED


def without_postcode(text: str) -> str:
    """Return a place without its postcode, and without the country behind a state's code.

    >>> without_postcode("Santa Fe, NM 87508 US")
    'Santa Fe, NM'
    """
    bare = POSTCODE.sub("", text) if is_with_postcode(text) else text
    bare = GAP.sub(" ", BEFORE_COMMA.sub(",", bare)).strip(" ,")
    return re.sub(r"(, [A-Z]{2}),? (?:US|USA|United States)$", r"\1", bare)


BEFORE_COMMA, GAP = re.compile(r"(?<!\s)\s++,"), re.compile(r"\s{2,}+")


def is_with_postcode(text: str) -> bool:
    """Whether a place holds a postcode that stands beside its town, so that something is left without it."""
    return POSTCODE.search(text) is not None and any(letter.isalpha() for letter in POSTCODE.sub("", text))


def is_city(text: str) -> bool:
    """Whether a text is one of the larger cities."""
    return POSTCODE.sub("", text).strip(" .,()").lower() in CITIES


def may_be_town(text: str) -> bool:
    """Whether a text could be the name of a town: capitalised words, no digits but a postcode."""
    bare = POSTCODE.sub("", text).strip(" .,()")
    return 2 <= len(bare) <= 40 and NAME.fullmatch(bare) is not None


@lru_cache(maxsize=2048)
def is_likely_town(text: str) -> bool:
    """Whether a text could be a town's name and does not sound like an employer's."""
    named = is_city(text) or text.split()[-1].lower().strip(".") in TOWN_WORDS or begins_as_towns(text)
    return may_be_town(text) and (named or employer_score(text) < EMPLOYER_FROM)


def begins_as_towns(text: str) -> bool:
    """Whether the first of two words is one that towns begin with, and employers too: "Port Talbot"."""
    first, *rest = text.lower().split()
    return len(rest) == 1 and first.strip(".") in TOWN_FIRSTS and rest[0] not in EMPLOYER_NOUNS


TOWN_FIRSTS = words("port fort mount lake glen saint st san santa north south east west upper lower new old")

EMPLOYER_FROM = 1.8
"""Rating of a name with one word of employers, the least sure of them (``employer_score``)."""
TOWN_WORDS = words(
    "city park beach springs falls creek lake lakes hill hills valley island heights grove forest port harbor "
    "harbour mills gardens bay point rapids junction station bridge ridge rock river fields view town news haven "
    "ferry gate water wells place"
)
"""Last words of towns that are words of employers too: "Jersey City", "Newport News"."""


@lru_cache(maxsize=4096)
def place_score(text: str) -> float:
    """How much a whole text looks like a place, from 0 (not at all) to 6 (a town with its region).

    >>> place_score("Austin, TX") > place_score("Austin") > place_score("Corvus Analytics")
    True
    """
    bare = text.strip(" .|·")
    if bare[:1] in "([" and bare[-1:] in ")]":
        bare = bare[1:-1].strip()
    if not 2 <= len(bare) <= 70:
        return 0.0
    if ANYWHERE.fullmatch(bare):
        return 5.0
    towns = bare.split(" / ")
    if len(towns) == 2 and all(map(is_likely_town, towns)) and any(score_of_one(town) > 0 for town in towns):
        return 5.0
    parts = [part.strip() for part in bare.replace(" / ", ", ").split(",") if part.strip()]
    if len(parts) == 1:
        return score_of_one(parts[0])
    if len(parts) <= 4 and is_region(parts[-1]) and all(is_region(p) or is_likely_town(p) for p in parts):
        return 0.0 if len(parts) > 2 and title_score(parts[0]) >= CLEAR else 6.0
    if all(is_city(p) or is_region(p) or ANYWHERE.fullmatch(p) for p in parts):
        return 5.0
    if len(parts) == 2 and is_city(parts[1]) and is_part_of_town(parts[0]):  # "Victoria Island, Lagos"
        return 5.0
    if len(parts) == 2 and parts[1] in US_STATES and parts[0].isalpha() and may_be_town(parts[0]):  # "Temple, TX"
        return 4.0 if title_score(parts[0]) < CLEAR else 0.0
    return 0.0


def score_of_one(text: str) -> float:
    if is_city(text):
        return 3.5
    if is_region(text):
        return 2.0 if is_code(text) else 3.5
    bare = WHEREVER.sub("", text)
    if bare != text:
        return 5.0 if may_be_town(bare) else 0.0
    head, _, tail = bare.rpartition(" ")
    if tail in US_STATES and may_be_town(head):
        return 4.5
    if (tail.lower() in COUNTRIES or tail in OTHER_CODES) and is_city(head):
        return 4.5
    for ending in ("area", "metro", "region"):
        if bare.lower().endswith(" " + ending) and may_be_town(bare):
            return 3.0
    return 0.0


WHEREVER = re.compile(r"(?:(?<!\s)\s++)?\((?:remote|hybrid|on-?site)\)$", re.IGNORECASE)


def is_place_text(text: str) -> bool:
    """Whether a text is a place and nothing else."""
    return place_score(text) >= 3.5
