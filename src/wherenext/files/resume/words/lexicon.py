"""Words by which a job title, an employer, a degree or a school is known: small lists of our own, written by hand."""

import re
from functools import lru_cache

from wherenext.files.resume.words.wording import words

TITLE_NOUNS = words(
    """
accountant actor actress actuary adjuster administrator advisor adviser advocate agent aide aid ambassador analyst
anaesthetist anesthesiologist announcer animator apprentice arborist archaeologist architect archivist artist
artisan assembler assessor assistant associate astronomer athlete attendant attorney auctioneer auditor author baker
bailiff banker barber barista bartender bookkeeper boilermaker bricklayer broker bus-driver busser butcher buyer
cabinetmaker caregiver caretaker carer carpenter cashier caterer cfo ceo cio ciso cmo cto coo cpo vp svp evp chair
chairman chairperson chairwoman chambermaid chaplain chauffeur chef chemist chief childminder chiropractor
choreographer clerk clergy cleaner clinician co-founder cofounder coach coder collector columnist commander
commissioner companion composer concierge conductor conservator constable consultant contractor controller
coordinator co-ordinator copywriter corporal corrector correspondent cosmetologist councillor counsel counselor
counsellor courier curator custodian cutter dancer dealer dean decorator dentist deckhand deputy dermatologist designer
detective developer dietitian dietician digger director dishwasher dispatcher diver docent doctor doorman doula
drafter draftsman driller driver economist editor educator electrician embalmer embryologist engineer entrepreneur
epidemiologist estimator esthetician examiner executive expert fabricator faculty farmer farmhand fellow fieldworker
filmmaker finisher firefighter fireman fisher fisherman fitter florist foreman forester forewoman founder freelancer
fumigator fundraiser gardener geographer geologist glazier goldsmith greeter grader grocer groundskeeper groundsman
grower guard guide gunsmith hairdresser hairstylist handler handyman handywoman harvester head headteacher helper
herder historian homemaker host hostess housekeeper hydrologist hygienist illustrator inspector installer instructor
interpreter intern interviewer inventor investigator investor jailer janitor jeweler jeweller jockey joiner
journalist journeyman judge keeper keyholder laborer labourer landscaper lawyer lead leader lecturer librarian
lieutenant lifeguard lineman linguist lineworker locksmith logger logistician longshoreman machinist maid
mail-carrier maintainer maker manager marketer marshal mason masseur masseuse mate mathematician mechanic mediator
member mentor merchandiser merchant messenger meteorologist midwife milliner miner minister mixer model moderator
mover musician nanny navigator negotiator neurologist nurse nutritionist officer oncologist operative operator
optician optometrist orderly organiser organizer orthodontist owner packer painter paralegal paramedic partner
pastor pathologist patroller pediatrician performer pharmacist phlebotomist photographer physician physicist
physiotherapist picker pilot pipefitter planner plasterer plumber police policeman politician porter postdoc postman
practitioner preacher preparer president presenter presser priest principal printer processor proctor producer
professor programmer promoter proofreader proprietor prosecutor psychiatrist psychologist psychotherapist publicist
publisher purchaser rabbi radiographer radiologist ranger realtor receptionist recruiter rector referee refinisher
registrar rep repairer repairman reporter representative researcher resident restorer retailer reviewer rigger
roofer roaster sailor sales salesman salesperson saleswoman scaffolder scheduler scholar scientist screenwriter
sculptor seamstress secretary seller sergeant server servicer setter sheriff shipper shopkeeper singer soldier
solicitor sommelier sonographer specialist splicer sponsor spotter statistician steelworker stevedore steward
stewardess stocker strategist student stylist sub-editor superintendent superviser supervisor support surgeon
surveyor sweeper tailor taster teacher team-lead technician technologist telemarketer teller tester therapist tiler
toolmaker trader trainee trainer translator traveller treasurer treater trimmer trucker tutor typist underwriter
upholsterer usher valet vendor vet veterinarian videographer volunteer waiter waitress warden warehouseman
watchmaker weaver welder winemaker worker writer yardman zookeeper tech techs crew technologists phd-student
postdoctoral swe sde sre dba rn lpn cna emt np pa-c cpa lvn hca pca csr hha bdr sdr pm qa captain cook pipelayer
fabricators hand linemen stockman milkman sitter babysitter housewife househusband parent mitarbeiter mitarbeiterin
leiter leiterin ingenieur ingenieurin entwickler entwicklerin berater beraterin kaufmann kauffrau verkäufer
verkäuferin pfleger pflegerin krankenpfleger krankenschwester lehrer lehrerin erzieher erzieherin techniker
technikerin mechaniker mechatroniker elektriker elektroniker schreiner tischler maurer koch köchin fahrer fahrerin
sachbearbeiter sachbearbeiterin assistent assistentin praktikant praktikantin werkstudent werkstudentin
auszubildender auszubildende azubi geschäftsführer geschäftsführerin projektleiter projektleiterin teamleiter
teamleiterin referent referentin fachkraft hilfskraft aushilfe redakteur redakteurin buchhalter buchhalterin meister
meisterin geselle ingénieur ingénieure développeur développeuse responsable directeur directrice chargé chargée
conseiller conseillère vendeur vendeuse infirmier infirmière enseignant enseignante professeur stagiaire technicien
technicienne assistante comptable cuisinier cuisinière serveur serveuse chauffeur-livreur gérant gérante consultante
employé employée ingeniero ingeniera desarrollador desarrolladora gerente director directora encargado encargada
vendedor vendedora enfermero enfermera profesor profesora maestro maestra técnico técnica asistente auxiliar
contador contadora cocinero cocinera camarero camarera conductor conductora jefe jefa becario becaria analista
coordinador coordinadora consultor consultora ingegnere sviluppatore responsabile direttore direttrice impiegato
impiegata commesso commessa infermiere infermiera insegnante tirocinante stagista cameriere cuoco medico engenheiro
engenheira desenvolvedor estagiário professora médico
"""
)
"""Last words of job titles."""

NOUN_FIRST = words(
    """
ingénieur ingénieure développeur développeuse directeur directrice conseiller conseillère vendeur vendeuse infirmier
infirmière enseignant enseignante professeur stagiaire technicien technicienne assistante comptable cuisinier
cuisinière gérant gérante employé employée agente ouvrier ouvrière aide-soignant aide-soignante éducateur éducatrice
ingeniero ingeniera desarrollador desarrolladora gerente directora encargado encargada vendedor vendedora enfermero
enfermera profesor profesora maestro maestra técnico técnica asistente auxiliar contador contadora cocinero cocinera
analista coordinador coordinadora consultora obrero obrera operario operaria ingegnere sviluppatore responsabile
direttore direttrice impiegato impiegata tecnico tecnica engenheiro engenheira desenvolvedor desenvolvedora
"""
)
"""First words of job titles in languages that put the noun before what describes it: "auxiliar contable"."""

TITLE_MODIFIERS = words(
    """
senior sr sr. junior jr jr. lead principal chief head assistant associate deputy vice executive managing general
acting interim trainee apprentice graduate staff certified licensed registered regional national global area
district branch store shift night part-time full-time freelance self-employed independent volunteer student research
teaching field technical clinical sales marketing customer account project program programme product operations
finance software data systems network mechanical electrical civil human resources it hr i ii iii iv v first second
third class journeyman master board leitender leitende stellvertretender stellvertretende wissenschaftlicher
wissenschaftliche selbständiger freiberuflicher
"""
)
"""Words that stand before a title's noun, or after it as a grade."""

FUNCTIONS = words(
    """
marketing sales operations finance financial human resources hr it information technology engineering product design
legal compliance procurement purchasing supply chain logistics development corporate business strategy strategic
partnerships communications research quality assurance customer success service services support field risk security
data analytics growth brand content digital facilities maintenance administration programs programmes americas emea
apac europe north america regional national global international retail wholesale production planning training
learning nursing clinical patient care public affairs relations community outreach innovation infrastructure
applications process telemetry platform cloud talent people recruitment investments equity accounts accounting payroll
tax audit treasury & and of r&d
"""
)
"""Parts of an organisation: after a title they belong to it, and alone they name no employer."""

EMPLOYER_SUFFIXES = words(
    """
inc inc. incorporated llc l.l.c. llp lp ltd ltd. limited plc corp corp. corporation co co. gmbh mbh ag kg kgaa ohg
ug e.v. ev se sa s.a. s.a.s. sas sarl s.à.r.l. srl s.r.l. spa s.p.a. bv b.v. nv n.v. oy oyj ab a.b. as a.s. asa aps
a/s pty pte pvt sdn bhd kk k.k. lda ltda ltda. s.l. sl d.o.o. doo z.o.o. sp. kft
kft. zrt zrt. nyrt nyrt. bt bt. oü uab sia a.ş. s.r.o. pllc p.c. dba cic
"""
)
EMPLOYER_NOUNS = words(
    """
company companies group holdings holding industries enterprise enterprises ventures partners associates solutions
services service systems technologies technology tech labs lab laboratories laboratory software studio studios media
digital networks network consulting consultants consultancy capital bank bancorp credit union insurance assurance
financial finance investments advisors hospital hospitals clinic clinics medical health healthcare care hospice
pharmacy pharmacies dental rehabilitation nursing center centre centers centres university college school schools
academy institute institution district isd kindergarten preschool nursery daycare campus faculty department dept
dept. division ministry office bureau agency authority administration commission council county city state federal
government municipality township borough parish police sheriff army navy marines force guard court courts library
museum gallery theatre theater orchestra church cathedral temple mosque synagogue diocese foundation trust charity
charities society association alliance coalition federation union club ymca initiative project nonprofit restaurant
restaurants cafe café coffee bakery bakeries bistro diner grill kitchen kitchens catering brewery brewing bar pub
tavern pizzeria pizza deli foods food farms farm ranch orchard vineyard winery dairy nurseries gardens garden
greenhouse hotel hotels inn resort resorts lodge suites hostel motel spa salon salons gym fitness store stores shop
shops market markets supermarket supermarkets grocery grocers mart outlet boutique furniture hardware pharmacy
retail warehouse distribution logistics freight trucking transport transportation transit railway railways railroad
airlines airline airways airport aviation shipping shipyard marine maritime port ports cargo express delivery movers
moving construction builders building contractors contracting roofing plumbing electric electrical heating
mechanical engineering homes home properties property realty estates housing development developments developers
architects architecture designs landscaping excavation masonry concrete steel metals metal foundry welding
fabrication machine machining tool tools mill mills manufacturing manufacturers works factory plant plastics paper
packaging chemicals chemical pharma pharmaceuticals biotech biosciences sciences energy power oil gas petroleum
solar wind utilities utility water waste environmental recycling mining motors motor auto automotive autos cars
garage tire tires repair dealership telecom telecommunications communications wireless broadcasting radio television
tv news press publishing publishers books magazine journal gazette herald times tribune post chronicle productions
pictures films entertainment games gaming interactive security staffing recruiting recruitment personnel
international global worldwide america usa americas europe analytics robotics semiconductor semiconductors
electronics instruments aerospace defense defence dynamics materials textiles apparel fashion clothing footwear
cosmetics jewelry jewellers toys sports outdoors travel tours tourism cruises klinik klinikum krankenhaus praxis
apotheke universität hochschule schule gymnasium kita kindergarten bäckerei werk werke stadtwerke verlag
versicherung sparkasse stiftung verein amt landkreis stadt gemeinde handwerk bau autohaus université hôpital
clinique école lycée mairie banque société entreprise boulangerie universidad hospital clínica escuela colegio
ayuntamiento banco empresa panadería restaurante università ospedale scuola comune banca azienda prefeitura escola
household design designs creative sons brothers bros daughters
"""
)

AGENT_ENDING = re.compile(
    r"[a-zäöü]{3,}(?:er|or|ist|ian|ant|eer|smith|wright|man|woman|person|keeper|maker|hand|tress)$"
)
TOKEN = re.compile(r"[^\s,;:()/|]+")

CLEAR = 3.0
"""Score from which a text clearly is what it is taken for: a title, a degree, a school; so for places too."""


def tokens_of(text: str) -> list[str]:
    return TOKEN.findall(text.lower())


@lru_cache(maxsize=4096)
def title_score(text: str) -> float:
    """How much a text looks like a job title: about 0 for no sign, 3 and more for a clear one."""
    tokens = [token.strip("*_\"“”'") for token in tokens_of(text)]
    if not tokens or len(tokens) > 12:
        return -1.0
    first = BRACKETS.sub("", text).split(",")[0]
    head = head_of([token.strip("*_\"“”'") for token in tokens_of(first)])
    last = head[-1].rstrip(".") if head else ""
    score = 0.0
    if is_title_noun(last) or (head and head[0] in NOUN_FIRST):
        score = 3.5
    elif any(is_title_noun(token) for token in tokens):
        score = 2.0
    elif AGENT_ENDING.match(last) and last not in EMPLOYER_NOUNS:
        score = 1.2
    if any(token in TITLE_MODIFIERS for token in tokens):
        score += 0.7
    return score


BRACKETS = re.compile(r"(?<=\w)\s*\([^()]*\)")
"""What is added to a title behind its noun: "Motor Transport Operator (88M)"."""


def is_title_noun(token: str) -> bool:
    if token in TITLE_NOUNS or (token.endswith("s") and token[:-1] in TITLE_NOUNS):
        return True
    parts = re.split(r"[-–]", token)
    return len(parts) > 1 and parts[-1] in TITLE_NOUNS


GRADES = words("i ii iii iv v 1 2 3 a b (m/w/d) (m/f) intern")
STOPS = words("of for in to at with and & - – — für de des der du im and/or")


def head_of(tokens: list[str]) -> list[str]:
    """Return the words of a title before "of", "for" or a dash, without a grade at the end."""
    head: list[str] = []
    for token in tokens:
        if token in STOPS and head:
            break
        head.append(token)
    while len(head) > 1 and head[-1].strip(".()") in GRADES and not is_title_noun(head[-1]):
        head.pop()
    return head


def is_function(text: str) -> bool:
    """Whether a text names a part of an organisation and nothing else."""
    tokens = tokens_of(text)
    return 0 < len(tokens) <= 5 and all(token in FUNCTIONS for token in tokens)


BODIES = words(
    "association society federation union bank department ministry office university college institute city county"
    " state church board council bureau house museum school friends verband ministerium université universidad"
)
"""First words of bodies named by what they are of: "Association of Reef Keepers"."""


@lru_cache(maxsize=4096)
def employer_score(text: str) -> float:
    """How much a text looks like the name of an employer."""
    tokens = [token.strip("*_\"“”'") for token in tokens_of(text)]
    if not tokens or len(tokens) > 14:
        return -1.0
    if is_function(text.split(",")[0]):
        return -0.5
    score = 0.3
    if len(tokens) > 2 and tokens[0] in BODIES and tokens[1] in ("of", "for", "der", "des", "de"):
        score += 2.5
    if tokens[-1] in EMPLOYER_SUFFIXES or (len(tokens) > 1 and any(token in EMPLOYER_SUFFIXES for token in tokens[1:])):
        score += 3.0
    if tokens[-1] in EMPLOYER_NOUNS:
        score += 2.5
    elif any(token in EMPLOYER_NOUNS for token in tokens):
        score += 1.6
    if "&" in text or "’s" in text or "'s" in text:
        score += 0.6
    if tokens[0] == "the" or any(mark in text for mark in (".com", ".io", ".org", ".ai")):
        score += 0.8
    return score + shape_score(text)


def shape_score(text: str) -> float:
    """Names are written in shapes that words are not: inner capitals, initials, digits."""
    if re.search(r"[a-z][A-Z]", text):
        return 0.8
    if re.fullmatch(r"[A-Z]{2,6}", text.strip()) and text.strip().lower() not in TITLE_NOUNS:
        return 0.8
    return 0.3 if re.search(r"\d", text) else 0.0


LINKS = words("and of the to for with in at by from a an or & und der die das mit für et de la les y")
"""Words with which no line of told text ends for good."""


def small_words(text: str) -> int:
    """How many words of a text are in small letters and no mere links; names and titles have few."""
    return sum(word[0].islower() and word.lower() not in LINKS for word in text.split())


@lru_cache(maxsize=2048)
def is_wordy(text: str) -> bool:
    """Whether a text rather tells than names: "Family-owned grocer with 40 stores in the Midwest"."""
    return len(text.split()) >= WORDY and small_words(text) >= SMALL


WORDY, SMALL = 5, 2
"""Words in all, and in small letters besides "of" and "the": names have fewer. Half and double of them read the
benchmark's sets alike."""
