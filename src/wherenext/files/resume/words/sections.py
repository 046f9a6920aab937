"""Section names of résumés, in many wordings.

A heading is a short line that, decoration aside, says nothing but the name of a section.
"""

import re
from functools import lru_cache

from wherenext.files.resume.words.wording import words

SECTIONS: dict[str, str] = {
    "work": """
experience; work experience; professional experience; employment; employment history; work history; career history;
career; professional background; work; jobs; career summary and experience; relevant experience; relevant work
experience; related experience; professional history; industry experience; experience and employment; employment
experience; experience highlights; selected experience; career experience; professional career; positions; positions
held; research experience; postgraduate training; residency; residencies; clinical training; hospital appointments;
clinical appointments; professional appointments; academic and professional appointments; placements; work placements;
industrial experience; fellowship training; career summary; teaching experience; clinical experience; nursing
experience; teaching; additional experience; other experience; previous experience; prior experience; earlier
experience; earlier career; military experience; military service; internships; internship experience; internship;
academic experience; academic appointments; appointments; work and experience; where i have worked; what i have done;
career path; earlier roles; previous roles; previous positions; current position; current role; paid work; field
experience; leadership experience;
working experience; my journey; career journey; sea service; service record; record of service; positions held;
freelance experience; consulting experience; engineering experience; technical experience; professional
experiences; work experiences; experiences; employment record; employment background; job history; management
experience; sales experience; hospitality experience; retail experience; construction experience; trade experience;
driving experience; work and family history; family and work history; life and work; work and life;
selected work experience; recent experience; key experience; vocational experience;
berufserfahrung; beruflicher werdegang; werdegang; berufspraxis; praktische erfahrung; berufliche erfahrung;
praktika; berufliche stationen; expérience; expériences; expérience professionnelle; expériences professionnelles;
parcours professionnel; experiencia; experiencia laboral; experiencia profesional; trayectoria profesional;
esperienza; esperienze professionali; esperienza professionale; esperienza lavorativa; experiência; experiência
profissional; werkervaring; arbetslivserfarenhet; erhvervserfaring; arbeidserfaring
""",
    "education": """
aus- und weiterbildung; aus- und fortbildung; ausbildung und weiterbildung; weiterbildung und ausbildung;
education; academic background; academic history; educational background; education and training; training and
education; academic qualifications; qualifications; education and qualifications; schooling; school; academics;
academic record; degrees; education history; educational history; academic education; university education;
education and certifications; education and credentials; academic credentials; academic profile; studies; training;
formal education; education and certificates; education and licenses; education and licensure; academic training;
educational institutions; institutions; schools and colleges; qualifications obtained; academic qualifications obtained;
study; schools; higher education; college education; secondary education;
ausbildung; bildung; bildungsweg; schulbildung; studium; ausbildung und studium; schulische ausbildung;
hochschulbildung; akademischer werdegang; studium und ausbildung; bildungsgang; formation; formations; études;
diplômes; formation académique; formación; formación académica; educación; estudios; istruzione; istruzione e
formazione; formazione; educação; formação; formação acadêmica; opleiding; opleidingen; utbildning; uddannelse;
utdanning
""",
    "skills": """
skills; technical skills; key skills; core skills; core competencies; competencies; professional skills; areas of
expertise; expertise; skills and abilities; skill set; skills summary; summary of skills; relevant skills;
technologies;
top skills; technical expertise; technical proficiencies; technical summary; tools; tools and technologies; skills
and tools; computer skills; it skills; software; software skills; hard skills; soft skills; additional skills; other
skills; personal skills; strengths; key competencies; key strengths; core strengths; technical competencies; skills
and expertise; skills and competencies; specialties; proficiencies; capabilities; what i can do; what i am good at;
trade skills; clinical skills; key qualifications; skills and qualifications; skills and interests; programming
languages; digital skills; transferable skills; skills and technologies; technical skills and tools; practical
skills; job skills; special skills; my skills; main skills; areas of knowledge; knowledge; toolbox; tech stack;
technology; skills and software; kenntnisse; fähigkeiten; kompetenzen; edv-kenntnisse; it-kenntnisse;
fachkenntnisse; kenntnisse und fähigkeiten; compétences; compétences techniques; compétences clés; habilidades;
competencias; aptitudes; conocimientos; competenze; capacità e competenze; competências; vaardigheden; färdigheter;
kompetenser; kompetencer
""",
    "languages": """languages; language skills; language; languages spoken; spoken languages; language proficiency;
foreign languages; sprachen; sprachkenntnisse; langues; idiomas; lingue; talen; språk; sprog; línguas""",
    "summary": """
summary; professional summary; profile; about; about me; objective; career objective; career summary; executive
summary; personal statement; personal profile; professional profile; introduction; overview; statement; career
profile; summary of qualifications; professional objective; career goal; goal; who i am; bio; biography; in short;
in brief; at a glance; highlights; career highlights; personal summary; candidate profile; welcome; motivation;
hello; resume summary; profil; über mich; kurzprofil; zusammenfassung; profil professionnel; à propos; perfil;
perfil profesional; sobre mí; resumen; profilo; sobre mim; profiel; om mig
""",
    "certificates": """
military training; military education; military schools; trainings; further training; job related training;
job training;
certifications; certificates; licenses; licences; licenses and certifications; licensure; certifications and
licenses; certificates and licenses; professional certifications; certification; credentials; license; professional
licenses; tickets; tickets and licences; licences and tickets; cards and tickets; courses; courses and certificates;
courses and certifications; certifications and training; training and certifications; professional development;
permits; professional training; additional training; continuing education; training and certificates; training
courses; trainings; licences and certificates; certificates and training; certifications and courses;
certificates and documents; licenses and
certificates; zertifikate; weiterbildung; weiterbildungen; fortbildungen; zertifizierungen; certifications et
licences; certificados; certificaciones; certificazioni; cursos; corsi; certificaten; cursussen; kurser
""",
    "projects": """
projects; personal projects; key projects; selected projects; side projects; project experience; academic projects;
research projects; open source; open source projects; portfolio; notable projects; relevant projects; technical
projects; class projects; projekte; projets; proyectos; progetti; projetos; projecten; project
""",
    "volunteer": """
volunteer; volunteering; volunteer experience; volunteer work; volunteer activities; community service; community
involvement; community; volunteerism; service; civic involvement; unpaid work; voluntary work; voluntary experience;
community work; volunteer service; volunteering experience; extracurricular activities; extracurricular activity;
extracurriculars; extra-curricular activities; leadership; activities and
leadership; leadership and activities; leadership and service; volunteer and community; community engagement;
service and volunteering; ehrenamt; ehrenamtliches engagement; engagement; soziales engagement; bénévolat;
voluntariado; volontariato; vrijwilligerswerk
""",
    "contact": """
contact; contact information; contact details; personal details; personal information; details; personal data;
contact me; get in touch; reach me; find me; links; social; online; personal; persönliche daten; kontakt; contacto;
contatti; datos personales; informations personnelles; coordonnées; dati personali; contato; persoonlijke gegevens;
address; bio data; biodata; personal data; personal profile data
""",
    "other": """
references; interests; hobbies; hobbies and interests; interests and hobbies; publications; awards; honors; awards
and honors; honors and awards; achievements; accomplishments; memberships; affiliations; professional affiliations;
professional memberships; activities; presentations; talks; invited talks; patents; conferences; selected
publications; selected honors; grants; fellowships; awards and achievements; key achievements; recognition; awards
and recognition; additional information; other; other information; miscellaneous; hobbies and activities; personal
interests; media; press; working papers; posters; academic service; academic advising; service to the profession;
referees; thesis; master thesis; master's thesis; bachelor thesis; bachelor's thesis; doctoral thesis; dissertation;
masterarbeit; bachelorarbeit; works in progress; courses taught; grants and fellowships;
awards and scholarships; honors and scholarships; scholarships; coursework; relevant coursework;
professional associations; associations; more; invited lectures; journal articles; peer-reviewed conference
proceedings; demonstrations and tutorials; books; exhibitions; selected media coverage; tools and software;
professional memberships and affiliations; declaration; honours; extras; publikationen; auszeichnungen; interessen;
hobbys; referenzen; sonstiges; centres d'intérêt; loisirs; intereses; referencias; interessi; pubblicazioni;
premios; publicaciones; prix; interesses; referenties; hobby's; mitgliedschaften
""",
}
BY_NAME = {name.strip(): kind for kind, names in SECTIONS.items() for name in names.replace("\n", " ").split(";")}
CONTINUED = re.compile(r"(?:(?<!\s)\s++)?\(?(?:continued|cont['’.]?d?\.?|fortsetzung|suite)\)?$")
NUMBERING = re.compile(r"^(?:\d{1,2}[.)]|[ivx]{1,4}[.)]|[a-h][.)])\s+")
LONGEST = 48
"""Letters of a heading that is looked up: the longest known names have some 40. With 24 eleven of 327 positions of
the sets are lost; 96 changes nothing there."""
LETTERSPACED = re.compile(r"^(?:\w\s)+\w$|^(?:\w\s)+\w(?:\s{2,}(?:\w\s)*\w)+$")


def tight(text: str) -> str:
    """Undo letter-spacing: "E X P E R I E N C E" is a word."""
    if LETTERSPACED.match(text.strip()):
        return " ".join("".join(word.split()) for word in re.split(r"\s{2,}", text.strip()))
    return text


def bare_name(text: str) -> str:
    """Return a heading without its decoration, in small letters, "&" written out."""
    name = tight(text).strip(" \t:·•|=-–—_*#~>«»【】[]◆■▪●❖.+/\\\ufeff").lower()
    name = "".join(letter for letter in name if not "\ue000" <= letter <= "\uf8ff").strip()
    name = NUMBERING.sub("", CONTINUED.sub("", name))
    return re.sub(r"\s+", " ", name.replace("&", " and ").replace("+", " and ").replace("/", " and ")).strip()


@lru_cache(maxsize=4096)
def section_of(text: str) -> str | None:
    """Return the kind of section that a line names, or None.

    >>> section_of("== Employment History ==")
    'work'
    """
    if not 2 < len(text) <= LONGEST * 2:
        return None
    name = bare_name(text)
    if not name or len(name) > LONGEST:
        return None
    name = ADDED.sub("", name) or name
    several = BY_NAME.get(f"{name}s") if " " in name else None  # "Reference" alone may be a skill
    return BY_NAME.get(name) or several or by_parts(name) or by_last_word(name) or spaced_out(name)


def spaced_out(name: str) -> str | None:
    """Read "e m ployment" and "ser vice": letters set wide, or torn by their kerning, so that spaces part them."""
    return SQUEEZED.get(name.replace(" ", ""))


SQUEEZED = {name.replace(" ", ""): kind for name, kind in BY_NAME.items()}


def by_parts(name: str) -> str | None:
    """Read "Experience and projects": the first part decides when every part is a section's name."""
    for start in ("my ", "selected ", "relevant ", "professional ", "other ", "additional ", "the "):
        if name.startswith(start) and name[len(start) :] in BY_NAME:
            return BY_NAME[name[len(start) :]]
    parts = [part.strip() for part in re.split(r",| and | und | et | y ", name) if part.strip()]
    kinds = [BY_NAME.get(part) for part in parts]
    return kinds[0] if len(parts) > 1 and all(kinds) else None


LAST_WORDS = {
    "work": words("experience experiences employment positions assignments appointments"),
    "skills": words("skills competencies expertise proficiencies"),
    "certificates": words("certifications licenses licences licensure certificates credentials"),
    "projects": words("projects"),
    "volunteer": words("volunteering"),
    "other": words("publications awards interests hobbies memberships affiliations references honors"),
}
LONGEST_OWN = 3
"""Words of a heading known by its last alone: "Relevant kitchen experience"; longer ones are sentences."""
ADDED = re.compile(
    r"(?:(?<!\s)\s++)?(?:\([^()]*\)|(?<=\s)(?:(?:attended )?with dates?|attended|spoken|to date|so far))$"
)
"""What people add to a heading: "Working experience with dates", "Sea service (latest first)"."""

WORDY_OWN = 6
"""Words of headings on forms: "Present or most recent employment"."""


def by_last_word(name: str) -> str | None:
    """Read "Kitchen experience": few words, the last of which says what stands below."""
    own = name.split()
    form = own[-1] == "employment" and len(own) <= WORDY_OWN
    if not (2 <= len(own) <= LONGEST_OWN or form) or not all(word.isalpha() for word in own):
        return None
    return next((kind for kind, last in LAST_WORDS.items() if own[-1] in last), None)


def is_known_heading(text: str) -> bool:
    """Whether a line names a section."""
    return section_of(text) is not None
