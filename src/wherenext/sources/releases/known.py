"""Which files are known, by their official names, and what each must hold."""

import re
from dataclasses import dataclass

TAB, COMMA, SHEETS = "tab", "comma", "sheets"


@dataclass(frozen=True, slots=True)
class Known:
    """A file that is read: how its name looks, the table it becomes, its form and the columns it must have."""

    pattern: str
    table: str
    form: str
    source: str
    columns: tuple[str, ...] = ()

    def fits(self, name: str) -> bool:
        return re.fullmatch(self.pattern, name) is not None


CODE = "O*NET-SOC Code"
RATED = (CODE, "Element ID", "Scale ID", "Data Value")


def _onet(name: str, *columns: str) -> Known:
    table = "onet_" + re.sub(r"\W+", "_", name.lower())
    return Known(re.escape(name) + r"( \(30\.\d\))?\.txt", table, TAB, "onet", columns)


def _esco(name: str, table: str, *columns: str) -> Known:
    return Known(re.escape(name) + r"\.csv", f"esco_{table}", COMMA, "esco", columns)


ONET = (
    _onet("Abilities", *RATED),
    _onet("Abilities to Work Activities"),
    _onet("Abilities to Work Context"),
    _onet("Alternate Titles", CODE, "Alternate Title"),
    _onet("Basic Interests to RIASEC"),
    _onet("Content Model Reference", "Element ID", "Element Name"),
    _onet("DWA Reference", "DWA ID", "DWA Title"),
    _onet("Education, Training, and Experience", *RATED, "Category"),
    _onet("Education, Training, and Experience Categories", "Element ID", "Category", "Category Description"),
    _onet("Emerging Tasks", CODE, "Task"),
    _onet("Essential Skills", *RATED),
    _onet("IWA Reference"),
    _onet("Interests", *RATED),
    _onet("Interests Illustrative Activities"),
    _onet("Interests Illustrative Occupations"),
    _onet("Job Zone Reference", "Job Zone", "Name"),
    _onet("Job Zones", CODE, "Job Zone"),
    _onet("Knowledge", *RATED),
    _onet("Level Scale Anchors"),
    _onet("Occupation Data", CODE, "Title", "Description"),
    _onet("Occupation Level Metadata"),
    _onet("RIASEC Keywords"),
    _onet("Related Occupations", CODE, "Related O*NET-SOC Code", "Index"),
    _onet("Sample of Reported Titles", CODE, "Reported Job Title"),
    _onet("Scales Reference"),
    _onet("Skills", *RATED),
    _onet("Skills to Work Activities"),
    _onet("Skills to Work Context"),
    _onet("Software Skills", CODE, "Workplace Example", "Element Name", "Hot Technology", "In Demand"),
    _onet("Survey Booklet Locations"),
    _onet("Task Categories"),
    _onet("Task Ratings", CODE, "Task ID", "Scale ID", "Data Value"),
    _onet("Task Statements", CODE, "Task ID", "Task", "Task Type"),
    _onet("Tasks to DWAs", CODE, "Task ID", "DWA ID"),
    _onet("Technology Skills", CODE, "Example", "Commodity Title", "Hot Technology", "In Demand"),
    _onet("Tools Used"),
    _onet("Transferable Skills", *RATED),
    _onet("UNSPSC Reference"),
    _onet("Work Activities", *RATED),
    _onet("Work Context", *RATED),
    _onet("Work Context Categories", "Element ID", "Element Name"),
    _onet("Work Styles", *RATED),
    _onet("Work Values", *RATED),
    Known(r"Career Changers Matrix.*\.txt", "onet_career_changers", TAB, "onet", (CODE, "Related O*NET-SOC Code")),
    Known(r"Career Starters Matrix.*\.txt", "onet_career_starters", TAB, "onet", (CODE, "Related O*NET-SOC Code")),
    Known(r"Task Importance.*\.txt", "onet_task_importance", TAB, "onet", (CODE, "Task ID", "IM 1-5 best")),
    Known(
        r"Work Context \(O-NET 20\.3.*\.txt", "onet_work_context_20_3", TAB, "onet",
        ("SOC 2010 (6-digit)", "Element Name", "Data Value"),
    ),
)  # fmt: skip

ESCO = (
    _esco("occupations_en", "occupations", "conceptUri", "preferredLabel", "altLabels"),
    _esco("skills_en", "skills", "conceptUri", "preferredLabel", "altLabels"),
    _esco("skills_en_keymap", "skills_keymap", "ID", "ESCOURI"),
    _esco("occupationSkillRelations_en", "occupation_skill_relations", "occupationUri", "relationType", "skillUri"),
    _esco("skillSkillRelations_en", "skill_skill_relations", "originalSkillUri", "relationType", "relatedSkillUri"),
    _esco("skill_skill_relations", "skill_skill_relations_keyed", "REQUIRINGID", "REQUIREDID"),
    _esco("skillGroups_en", "skill_groups", "conceptUri", "preferredLabel", "code"),
    _esco("skillGroups", "skill_groups_keyed", "ID", "PREFERREDLABEL"),
    _esco("skillsHierarchy_en", "skills_hierarchy", "Level 0 URI", "Level 0 preferred term"),
    _esco("skills_hierarchy", "skills_hierarchy_keyed", "PARENTID", "CHILDID"),
    _esco("ISCOGroups_en", "isco_groups", "conceptUri", "code", "preferredLabel"),
    _esco("broaderRelationsOccPillar_en", "broader_occupations", "conceptUri", "broaderUri"),
    _esco("broaderRelationsSkillPillar_en", "broader_skills", "conceptUri", "broaderUri"),
    _esco("conceptSchemes_en", "concept_schemes", "conceptSchemeUri"),
    _esco("dictionary_en", "dictionary"),
    *(
        _esco(f"{name}Collection_en", f"collection_{name.lower()}", "conceptUri", "preferredLabel")
        for name in (
            "digCompSkills", "digitalSkills", "greenSkills", "languageSkills", "researchOccupations",
            "researchSkills", "transversalSkills", "greenShareOcc",
        )
    ),
    Known(
        r"(crosswalk_esco_onet|ONET.*ESCO.*|ESCO.*ONET.*)\.csv", "crosswalk", COMMA, "esco",
        ("O*NET Id", "ESCO or ISCO URI", "Type of Match"),
    ),
)  # fmt: skip

OTHERS = (
    Known(
        r"bls_ep_.*_table_1_2\.csv", "bls_projections", COMMA, "bls-ep",
        ("2024 National Employment Matrix code", "Typical education needed for entry"),
    ),
    Known(
        r"bls_ep_.*_table_1_10.*\.csv", "bls_separations", COMMA, "bls-ep",
        ("2024 National Employment Matrix code", "Labor force exit rate, 2024–34 annual average"),
    ),
    Known(r"occupation(_\d{4}-\d{4})?\.xlsx", "bls_ep", SHEETS, "bls-ep"),
    Known(r"(national|state|MSA|BOS|all_data)_M\d{4}_dl\.xlsx", "bls_oews", SHEETS, "bls-oews"),
    Known(r"CIP2020_SOC2018_Crosswalk\.xlsx", "cip_soc", SHEETS, "nces-bls"),
    Known(r"telework_dingel_neiman\.csv|onet_teleworkable_blscodes\.csv|occupations_workathome\.csv", "telework", COMMA,
          "dingel-neiman", ("onetsoccode", "title", "teleworkable")),
    Known(r"ai_exposure_openai\.csv|occ_level\.csv", "exposure_eloundou", COMMA, "eloundou",
          ("O*NET-SOC Code", "dv_rating_beta", "human_rating_beta")),
    Known(r"ai_exposure_microsoft\.csv|ai_applicability_scores\.csv", "exposure_tomlinson", COMMA, "tomlinson",
          ("SOC Code", "ai_applicability_score")),
)  # fmt: skip

KNOWN = (*ONET, *ESCO, *OTHERS)


def recognise(name: str) -> Known | None:
    """Return what a file is by its name, or None where it is no file of these releases."""
    return next((known for known in KNOWN if known.fits(name)), None)
