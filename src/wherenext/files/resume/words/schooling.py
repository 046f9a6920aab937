"""Words by which a degree, a school or a subject of study is known: small lists of our own, written by hand."""

import re
from functools import lru_cache

from wherenext.files.resume.words.lexicon import CLEAR, EMPLOYER_NOUNS, shape_score, tokens_of
from wherenext.files.resume.words.wording import words

DEGREES = words(
    """
bachelor bachelors bachelor's bachelor’s master masters master's master’s doctor doctorate doctoral phd ph.d ph.d.
d.phil dphil mphil mba m.b.a. bba b.b.a. bs b.s. b.s bsc b.sc b.sc. ba b.a. b.a ab a.b. ms m.s. m.s msc m.sc m.sc. ma
m.a. m.a mfa m.f.a. bfa b.f.a. beng b.eng b.eng. meng m.eng m.eng. be b.e. b.e btech b.tech b.tech. mtech m.tech
m.tech. me m.e. bsn b.s.n. msn m.s.n. adn a.d.n. dnp asn llb ll.b. llm ll.m. jd j.d. md m.d. mbbs mbchb dds d.d.s. dvm
d.v.m. pharmd pharm.d. edd ed.d. med m.ed m.ed. bed b.ed b.ed. mph m.p.h. mpa m.p.a. mpp msw m.s.w. bsw b.s.w. mls
march m.arch barch b.arch bcom b.com b.com. mcom m.com bca mca aa a.a. as a.s. a.s aas a.a.s. a.a.s associate
associates associate's associate’s foundation diploma diplom diplôme diploma's dipl dipl. dipl.-ing. certificate
certification cert zertifikat hons hons. mmath mchem mphys msci s.b. s.m. mlis m.l.i.s. mha bas b.a.s. bhsc bscn bn
bcomm b.comm b.comm. bbm bpt mpt bams bhms pgdm pgd pgde ond nce ssce wassce waec neco hsc ssc sslc icse puc
matriculation intermediate matric bep deug igcse gce o-levels o-level ossd ciclo bacharelado mestrado doctorado
doctorat diplomado tertiary elementary primary tecnólogo bacharel ensino kcse kcpe wace hsce ged g.e.d. abitur
fachabitur allgemeine hochschulreife fachhochschulreife matura maturité baccalaureate baccalauréat bac a-levels
a-level gcse gcses hnd hnc btec nvq leaving staatsexamen magister laurea licence licenciatura licenciado grado
ingeniería máster maîtrise bts dut cap honours honors ausbildung lehre gesellenbrief meisterbrief meister
apprenticeship journeyman postgraduate undergraduate pgce pgdip pgcert mstat mres bmus mm dma bpharm secondary t-level
highers ib realschulabschluss hauptschulabschluss mittlere reife bachillerato technologist residency fellowship
"""
)
SCHOOL_NOUNS = words(
    """
university college school institute academy polytechnic universität hochschule fachhochschule université universidad
università universidade universiteit universitet université école ecole escuela escola scuola facultad faculty
conservatory conservatoire seminary lyceum lycée gymnasium realschule gesamtschule berufsschule berufskolleg
instituto istituto politecnico colegio campus uni institution centre center tech iit mit ucla usc nyu eth epfl tu
lmu rwth kit cuny suny sixth form union local technikum liceo grammar collegiate cégep cegep cfa ies insa sait bcit
nait vidyalaya coláiste scoil gaelscoil ysgol prifysgol coleg uniwersytet politechnika liceum univerzita üniversitesi
yliopisto egyetem skola skole tafe fatec etec senai cbtis cetis conalep universitätsklinikum universidade kolleg
"""
)
AREA_WORDS = words(
    """
science sciences engineering business administration management economics finance accounting marketing computer
computing information technology mathematics statistics physics chemistry biology history english literature
languages linguistics psychology sociology philosophy politics political nursing medicine pharmacy law education
communication communications journalism design arts art music architecture mechanical electrical civil studies
hospitality tourism agriculture horticulture forestry welding plumbing carpentry culinary automotive criminal
justice social work public policy health environmental industrial data analytics logistics supply chain human
resources theology geography geology anthropology accountancy dentistry surgery surveying hotel restaurant curriculum
instruction writing theatre theater film photography cybersecurity informatik wirtschaftsinformatik maschinenbau
betriebswirtschaftslehre bwl elektrotechnik germanistik anglistik rechtswissenschaften jura medizin droit gestion
économie comptabilité informatique lettres histoire mathématiques commerce derecho administración dirección empresas
informática enfermería psicología turismo contabilidad tesol government
"""
)
COURSE_NOUNS = words("bootcamp immersive program programme course courses training workshop seminar nanodegree")
"""Last words of what is learned without a degree: "Web Development Bootcamp"."""

MORE = words("minor minors major majors concentration emphasis specialization specialisation")
"""First words of what is said of a subject beside the degree."""

LAST_OF_DEGREES = words("diploma certificate degree diplom zertifikat")
"""Last words of degrees that begin with their subject: "Practical Nursing Diploma"."""

LEVELS = words("primary elementary secondary tertiary intermediate high")
"""Words that say how far a school goes, alone or before the school's name."""

YEAR_OF_SCHOOL = re.compile(
    r"(?:class|grade|year|std\.?|standard)\s+(?:x{0,1}(?:i{1,3}|i?[vx]|vi{0,3})|\d{1,2}(?:th)?)\b"
    r"|\d{1,2}th (?:grade|class|standard)\b"
    r"|10 ?\+ ?2\b|(?:senior|higher|upper) secondary\b|(?:master|licence|bac|m|l|bachelor) ?\+? ?[1-5]\b",
    re.IGNORECASE,
)
"""Years of school by which a leaving certificate is called: "Class XII", "10+2", "Master 2"."""

TOWARDS = re.compile(
    r"(?:candidate for(?: the)?|pursuing|working towards?|enrolled in|completing|studying for)(?: an?)?\s+"
    r"|\d{1,2}\s+(?=[AG])",
    re.IGNORECASE,
)
"""What stands before a degree that is not reached yet, and the number of leaving certificates: "10 GCSEs"."""

LICENCE = re.compile(
    r"\b(?:licen[cs]es?|licensed|certified|certification|cdl|cpr|bls|acls|osha|endorsements?|registered nurse)\b"
    r"|\bprofessional \([A-Z]{2,5}\)",
    re.IGNORECASE,
)
"""Words of licences and certificates, which schools give too."""

NO_COURSE = re.compile(
    r"\b(?:pmp|capm|project management professional|itil|prince2|six sigma|scrum ?master|csm|psm|cissp|cisa|ccna|ccnp"
    r"|comptia|shrm-(?:s?cp)|s?phr|servsafe|food handler|padi|divemaster|hdi|quickbooks|first aid|cpr|bls|acls|pals"
    r"|osha[ -]?\d*|notary public|forklift|cdl|class [ab] licen[cs]e|driver['’]?s licen[cs]e|driving licen[cs]e"
    r"|real estate licen[cs]e"
    r"|(?:aws|azure|google|microsoft|salesforce|oracle|cisco|hubspot|adobe) certified)\b",
    re.IGNORECASE,
)
"""Names of licences and certificates that bodies give, whatever these bodies are called."""

A_SUBJECT = 1.0
"""Score from which a text is taken for a subject of study, and not for a town or a department beside a school."""


@lru_cache(maxsize=2048)
def degree_score(text: str) -> float:
    """How much a text looks like a degree, a diploma or a leaving certificate."""
    text = TOWARDS.sub("", text, count=1) if TOWARDS.match(text) else text
    tokens = [token.strip('*_"“”') for token in tokens_of(text)]
    if not tokens or len(tokens) > 16:
        return -1.0
    low = text.lower()
    if tokens[0] in LEVELS and tokens[1:] == ["school"]:
        return 3.5
    if tokens[0] in LEVELS and any(token in SCHOOL_NOUNS for token in tokens) and not set(tokens[1:]) & DEGREES:
        return 0.0
    if YEAR_OF_SCHOOL.match(text):
        return 3.5
    if "high school diploma" in low or "school diploma" in low or "leaving certificate" in low:
        return 4.0
    if tokens[0] in DEGREES or tokens[0].rstrip(".") in DEGREES or tokens[0].startswith("diplom-"):
        return 3.5
    if tokens[-1] in LAST_OF_DEGREES:
        return 3.2
    return 1.8 if any(token in DEGREES and len(token) > 2 for token in tokens) else UNKNOWN_DEGREE


UNKNOWN_DEGREE = -0.3
"""What a text without a word of a degree counts as one: less than as a subject."""


@lru_cache(maxsize=2048)
def school_score(text: str) -> float:
    """How much a text looks like the name of a school."""
    tokens = [token.strip('*_"“”.') for token in tokens_of(text)]
    if not tokens or len(tokens) > 14:
        return -1.0
    nouns = any(token in SCHOOL_NOUNS for token in tokens)
    if tokens[-1] in LAST_OF_DEGREES or (degree_score(text) >= CLEAR and not nouns):
        return -0.5
    if nouns:
        return 3.5
    if all(token in DEGREES for token in tokens):
        return -0.5
    if any(token.endswith(("universität", "hochschule", "schule", "gymnasium", "kolleg")) for token in tokens):
        return 3.5
    return 0.6 + shape_score(text) + (0.8 if any(token in EMPLOYER_NOUNS for token in tokens) else 0.0)


@lru_cache(maxsize=2048)
def area_score(text: str) -> float:
    """How much a text looks like a subject of study."""
    tokens = tokens_of(text)
    if not tokens or len(tokens) > 12:
        return -1.0
    known = sum(token in AREA_WORDS for token in tokens)
    endings = sum(
        token.endswith(("ics", "ology", "ography", "ing", "istik", "ologie", "kunde", "wissenschaft", "wissenschaften"))
        for token in tokens
    )
    course = 1.2 * (tokens[-1] in COURSE_NOUNS) + 1.0 * (tokens[0] in MORE)
    return 0.4 + min(2.0, 1.0 * known + 0.7 * endings + course)
