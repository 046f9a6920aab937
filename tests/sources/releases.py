"""Tiny invented releases in the layout of the official ones."""

# ruff: noqa: E501 - a row of a table stands on one line

import zipfile
from collections.abc import Mapping
from pathlib import Path

CODE = "15-1232.00"
OTHER = "29-1141.00"
RATED = "O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tScale Name\tData Value\tRecommend Suppress\n"

ONET: Mapping[str, str] = {
    "Skills.txt": RATED
    + f"{CODE}\tA\t2.A.1.a\tReading Comprehension\tIM\tImportance\t4.25\tN\n"
    + f"{CODE}\tA\t2.A.1.a\tReading Comprehension\tLV\tLevel\t5.5\tN\n"
    + f"{CODE}\tA\t2.A.1.b\tActive Listening\tIM\tImportance\t1.00\tY\n"
    + "99-9999.00\tZ\t2.A.1.a\tReading Comprehension\tIM\tImportance\t3.00\tN\n",
    "Work Context.txt": RATED + f"{CODE}\tA\t4.C.1.a.2.c\tPublic Speaking\tCX\tContext\t2.5\tN\n",
    "Job Zones.txt": f"O*NET-SOC Code\tTitle\tJob Zone\tDate\n{CODE}\tA\t5\t12/2025\n",
    "Task Statements.txt": "O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type\n"
     f"{CODE}\tA\t1\tMend a lamp.\tSupplemental\n{CODE}\tA\t2\tLight a lamp.\tCore\n{CODE}\tA\t3\tDream of lamps.\t\n",
    "Task Ratings.txt": "O*NET-SOC Code\tTask ID\tScale ID\tData Value\n"
     f"{CODE}\t1\tIM\t2.5\n{CODE}\t2\tIM\t4.5\n{CODE}\t2\tRT\t90\n",
    "Alternate Titles.txt": f"O*NET-SOC Code\tTitle\tAlternate Title\n{CODE}\tA\tLamp Helper\n{CODE}\tA\tLamp Lighter\n",
    "Sample of Reported Titles.txt": f"O*NET-SOC Code\tTitle\tReported Job Title\n{CODE}\tA\tLamp Lighter\n",
    "Related Occupations.txt": "O*NET-SOC Code\tTitle\tRelated O*NET-SOC Code\tRelated Title\tRelatedness Tier\tIndex\n"
     f"{CODE}\tA\t{OTHER}\tB\tPrimary\t2\n{CODE}\tA\t99-9999.00\tZ\tPrimary\t1\n",
    "Technology Skills.txt": "O*NET-SOC Code\tTitle\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n"
     f"{CODE}\tA\tLampOffice\t1\tLamp software\tY\tN\n",
    "Tasks to DWAs.txt": f"O*NET-SOC Code\tTitle\tTask ID\tTask\tDWA ID\tDWA Title\n{CODE}\tA\t1\tMend.\t4.A\tMend lamps.\n",
    "Education, Training, and Experience.txt": "O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tCategory\tData Value\n"
     f"{CODE}\tA\t2.D.1\tEducation\tRL\t2\t40\n{CODE}\tA\t2.D.1\tEducation\tRL\t6\t60\n{CODE}\tA\t2.D.1\tEducation\tRL\t8\t0\n",
    "Education, Training, and Experience Categories.txt": "Element ID\tElement Name\tScale ID\tCategory\tCategory Description\n"
     "2.D.1\tEducation\tRL\t2\tSchool - the usual one\n2.D.1\tEducation\tRL\t6\tCollege\n",
}  # fmt: skip

NEWER: Mapping[str, str] = {
    "Essential Skills.txt": RATED + f"{CODE}\tA\t2.A.1.a\tReading Comprehension\tIM\tImportance\t4.75\tN\n"
    f"{CODE}\tA\t2.A.1.a\tReading Comprehension\tLV\tLevel\t6.0\tN\n",
    "Transferable Skills.txt": RATED + f"{CODE}\tA\t2.B.1.a\tSocial Perceptiveness\tIM\tImportance\t2.25\tN\n",
    "Software Skills.txt": "O*NET-SOC Code\tTitle\tWorkplace Example\tElement ID\tElement Name\tHot Technology\tIn Demand\n"
     f"{CODE}\tA\tLampCloud\t2.E\tLamp clouds\tN\tY\n",
}  # fmt: skip
"""What 30.3 has where 30.1 has Skills and Technology Skills."""

OLD_CONTEXT = "Work Context (O-NET 20.3 means, SOC 2010).txt"
CONTEXT = (
    "SOC 2010 (6-digit)\tElement Name\tScale ID\tData Value\n"
    f"{CODE[:7]}\tSpend Time Sitting\tCX\t4.25\n{CODE[:7]}\tSpend Time Kneeling?\tCX\t1.5\n"
)
MOVED = ("15-1211.00", "13-2011.00")
"""Codes of today: one that changed its number and kept its title, one that two of 2010 became."""

MATRIX = "2024 National Employment Matrix"
BLS: Mapping[str, str] = {
    "bls_ep_2024_34_table_1_2.csv": f"{MATRIX} title,{MATRIX} code,Occupation type,"
    '"Employment, 2024","Employment, 2034","Employment change, percent, 2024–34","Percent self employed, 2024",'
    '"Occupational openings, 2024–34 annual average",Typical education needed for entry,'
    "Work experience in a related occupation,"
    "Typical on-the-job training needed to attain competency in the occupation\n"
    "Computer people,15-0000,Summary,1,1,1,1,1,—,—,—\n"
    '  Helpers,15-1232,Line item,"1,729.5",702.5,-3.7,2.0,40.8,Some college,,—\n',
    "bls_ep_2024_34_table_1_10.csv": f"{MATRIX} title,{MATRIX} code,Occupation type,"
    '"Labor force exit rate, 2024–34 annual average","Occupational transfer rate, 2024–34 annual average"\n'
    "  Helpers,15-1232,Line item,2.4,3.7\n",
    "telework_dingel_neiman.csv": f"onetsoccode,title,teleworkable\n{CODE},A,1\n{OTHER},B,0\n"
    "15-1121.00,Computer Systems Analysts,1\n13-2011.01,Accountants,1\n13-2011.02,Auditors,0\n",
    "ai_exposure_openai.csv": f"O*NET-SOC Code,Title,dv_rating_beta,human_rating_beta\n{CODE},A,0.5,0.75\n",
    "ai_exposure_microsoft.csv": "SOC Code,title,ai_applicability_score\n15-1232,A,0.25\n29-1141,B,\n",
}

LAMP, SONG = "http://data.europa.eu/esco/occupation/lamp", "http://data.europa.eu/esco/occupation/song"


def esco(skills: tuple[str, str, str]) -> Mapping[str, str]:
    """ESCO that relates three skills, given by their URIs, to two occupations beside one of O*NET's."""
    first, second, third = skills
    return {
        "occupations_en.csv": "conceptType,conceptUri,preferredLabel,altLabels\n"
        f'Occupation,{LAMP},lamp lighter,"lamp person\nlamp helper"\nOccupation,{SONG},singer,\n',
        "occupationSkillRelations_en.csv": "occupationUri,relationType,skillType,skillUri\n"
        f"{LAMP},essential,s,{first}\n{LAMP},optional,s,{second}\n{SONG},essential,s,{first}\n{SONG},essential,s,{third}\n"
        f"{SONG},essential,s,http://data.europa.eu/esco/skill/not-in-this-release\n",
        "crosswalk_esco_onet.csv": "About,this\n"
        * 16
        + f"O*NET Id,O*NET Title,ESCO or ISCO URI,Type of Match\n{CODE},A,{LAMP},exactMatch\n{CODE},A,{SONG},broadMatch\n"
        f"99-9999.00,Z,{SONG},broadMatch\n{OTHER},B,http://data.europa.eu/esco/isco/C1,exactISCO\n",
    }


def pack(path: Path, files: Mapping[str, str], folder: str = "db_30_1_text") -> Path:
    """Write the files into a ZIP, as a publisher would."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"{folder}/{name}", text)
    return path


def unpack(folder: Path, files: Mapping[str, str]) -> Path:
    """Write the files into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
