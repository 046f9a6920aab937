"""What an installed catalog tells of an occupation, asked of the tables of the releases."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import Any

from wherenext.core.catalog.details import EscoOccupation, Outlook, Related, Software, Task
from wherenext.core.catalog.values import Occupation
from wherenext.sources.pay import find_soc

DATABASE = "tables.sqlite"
NOTHING = "—"
"""BLS prints a dash where a figure does not apply."""
LEVEL_OF_EDUCATION = "2.D.1"
ISCO = "/esco/isco/"


class Tables:
    """The tables of the releases that were installed; one that was not answers nothing.

    Parameters
    ----------
    path
        The SQLite file.
    occupations
        All occupations by row.
    """

    def __init__(self, path: Path, occupations: Sequence[Occupation]) -> None:
        self.path = path
        self.codes = [occupation.code for occupation in occupations]
        self.row_of = {code: row for row, code in enumerate(self.codes)}

    def tasks(self, row: int) -> Sequence[Task]:
        importance = {id_: _number(value) for id_, value in self._ask(
            "onet_task_importance", "select task_id, im_1_5_best from {} where o_net_soc_code = ?", self.codes[row]
        )}  # fmt: skip
        importance |= {id_: _number(value) for id_, value in self._ask(
            "onet_task_ratings",
            "select task_id, data_value from {} where o_net_soc_code = ? and scale_id = 'IM'", self.codes[row],
        )}  # fmt: skip
        found = self._ask(
            "onet_task_statements", "select task_id, task, task_type from {} where o_net_soc_code = ?", self.codes[row]
        )
        tasks = [Task(text, _core(kind), importance.get(id_)) for id_, text, kind in found]
        return sorted(tasks, key=lambda task: -(task.importance or 0))

    def titles(self, row: int) -> Sequence[str]:
        reported = self._ask(
            "onet_sample_of_reported_titles",
            "select reported_job_title from {} where o_net_soc_code = ?", self.codes[row],
        )  # fmt: skip
        others = self._ask(
            "onet_alternate_titles", "select alternate_title from {} where o_net_soc_code = ?", self.codes[row]
        )
        return list(dict.fromkeys(title for (title,) in (*reported, *others)))

    def related(self, row: int) -> Sequence[Related]:
        found = self._ask(
            "onet_related_occupations",
            "select related_o_net_soc_code, index_5 from {} where o_net_soc_code = ? order by cast(index_5 as integer)",
            self.codes[row],
        )
        return [Related(self.row_of[code], int(rank)) for code, rank in found if code in self.row_of]

    def software(self, row: int) -> Sequence[Software]:
        newer = self._ask(
            "onet_software_skills",
            "select workplace_example, element_name, hot_technology, in_demand from {} where o_net_soc_code = ?",
            self.codes[row],
        )
        older = self._ask(
            "onet_technology_skills",
            "select example, commodity_title, hot_technology, in_demand from {} where o_net_soc_code = ?",
            self.codes[row],
        )
        return [Software(name, kind, hot == "Y", demand == "Y") for name, kind, hot, demand in newer or older]

    def education(self, row: int) -> Mapping[str, float]:
        names = dict(self._ask(
            "onet_education_training_and_experience_categories",
            "select category, category_description from {} where element_id = ?", LEVEL_OF_EDUCATION,
        ))  # fmt: skip
        found = self._ask(
            "onet_education_training_and_experience",
            "select category, data_value from {} where o_net_soc_code = ? and element_id = '2.D.1' and scale_id = 'RL'",
            self.codes[row],
        )
        shares = ((names.get(category, category).partition(" - ")[0], _number(value)) for category, value in found)
        return {name: share for name, share in shares if share}

    def detailed_activities(self, row: int) -> Sequence[str]:
        found = self._ask(
            "onet_tasks_to_dwas", "select distinct dwa_title from {} where o_net_soc_code = ?", self.codes[row]
        )
        return [title for (title,) in found]

    def outlook(self, row: int) -> Outlook | None:
        code = find_soc(self.codes[row], set(self._projections))
        if code is None:
            return None
        told = self._projections[code]
        left = self._separations.get(code, {})
        return Outlook(
            code=code,
            employment=(_number(told.get("employment_2024")), _number(told.get("employment_2034"))),
            change=_number(told.get("employment_change_percent_2024_34")),
            openings=_number(told.get("occupational_openings_2024_34_annual_average")),
            exits=_number(left.get("labor_force_exit_rate_2024_34_annual_average")),
            transfers=_number(left.get("occupational_transfer_rate_2024_34_annual_average")),
            self_employed=_number(told.get("percent_self_employed_2024")),
            entry_education=_text(told.get("typical_education_needed_for_entry")),
            experience=_text(told.get("work_experience_in_a_related_occupation")),
            training=_text(told.get("typical_on_the_job_training_needed_to_attain_competency_in_the_occupation")),
        )

    def telework(self, row: int) -> bool | None:
        found = self._ask("telework", "select teleworkable from {} where onetsoccode = ?", self.codes[row])
        return bool(float(found[0][0])) if found else None

    def exposure(self, row: int) -> Mapping[str, float]:
        rated = self._ask(
            "exposure_eloundou",
            "select dv_rating_beta, human_rating_beta from {} where o_net_soc_code = ?", self.codes[row],
        )  # fmt: skip
        applied = self._ask(
            "exposure_tomlinson", "select ai_applicability_score from {} where soc_code = ?", self.codes[row][:7]
        )
        named = [(name, value) for values in rated for name, value in zip(ELOUNDOU, values, strict=True)]
        named += [(TOMLINSON, value) for (value,) in applied]
        return {name: number for name, value in named if (number := _number(value)) is not None}

    def esco_occupations(self) -> Sequence[EscoOccupation]:
        beside: dict[str, list[int]] = {}
        for code, uri in self._ask("crosswalk", "select o_net_id, esco_or_isco_uri from {}"):
            if code in self.row_of and ISCO not in uri:
                beside.setdefault(uri, []).append(self.row_of[code])
        found = self._ask("esco_occupations", "select concepturi, preferredlabel, altlabels from {}")
        return [
            EscoOccupation(uri, name, tuple((others or "").splitlines()), tuple(beside.get(uri, ())))
            for uri, name, others in found
        ]

    @cached_property
    def _names(self) -> frozenset[str]:
        with closing(self._connect()) as db:
            return frozenset(name for (name,) in db.execute("select name from sqlite_master where type = 'table'"))

    @cached_property
    def _projections(self) -> Mapping[str, Mapping[str, Any]]:
        """Line items by code; the workbook first, since it tells "None" from nothing."""
        return self._by_code("bls_ep_table_1_2") or self._by_code("bls_projections")

    @cached_property
    def _separations(self) -> Mapping[str, Mapping[str, Any]]:
        return self._by_code("bls_ep_table_1_10") or self._by_code("bls_separations")

    def _by_code(self, table: str) -> Mapping[str, Mapping[str, Any]]:
        if table not in self._names:
            return {}
        with closing(self._connect()) as db:
            db.row_factory = sqlite3.Row
            rows = db.execute(f"select * from {table} where occupation_type = 'Line item'").fetchall()  # noqa: S608
        return {row["c_2024_national_employment_matrix_code"]: dict(row) for row in rows}

    def _ask(self, table: str, query: str, *values: str) -> list[tuple[Any, ...]]:
        if table not in self._names:
            return []
        with closing(self._connect()) as db:
            return db.execute(query.format(table), values).fetchall()

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


ELOUNDOU = (
    "Eloundou et al. 2023, rated by a language model (beta)",
    "Eloundou et al. 2023, rated by people (beta)",
)
TOMLINSON = "Tomlinson et al. 2025, applicability score"


def _number(value: object) -> float | None:
    try:
        return None if value is None else float(str(value).replace(",", ""))
    except ValueError:
        return None


def _text(value: str | None) -> str:
    return "" if value in (None, NOTHING) else str(value)


def _core(kind: str | None) -> bool | None:
    return {"Core": True, "Supplemental": False}.get(kind or "")
