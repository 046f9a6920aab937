"""What an installed catalog tells of one occupation, asked of the tables of the releases."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from wherenext.core.catalog.facts import Exposure, Facts, Outlook, Published, Related, Software, Task
from wherenext.core.catalog.source import Source
from wherenext.core.catalog.values import Occupation
from wherenext.core.errors import CatalogError
from wherenext.sources.manifest import WHAT_TO_DO
from wherenext.sources.pay import find_soc

DATABASE = "tables.sqlite"
NOTHING = "—"
"""BLS prints a dash where a figure does not apply."""
LEVEL_OF_EDUCATION = "2.D.1"
THOUSAND = 1000
"""BLS prints employment and openings in thousands."""
YEARS = (2024, 2034)
BROADER = "Published for a broader group of occupations."

T = TypeVar("T")
Rows = list[tuple[Any, ...]]


class Tables:
    """The tables of the releases that were installed.

    Parameters
    ----------
    path
        The SQLite file.
    occupations
        All occupations by row.
    source_of
        Identifier of the source of each table, by the table's name.
    sources
        Every source, by identifier.
    """

    def __init__(
        self,
        path: Path,
        occupations: Sequence[Occupation],
        source_of: Mapping[str, str],
        sources: Mapping[str, Source],
    ) -> None:
        self.path = path
        self.codes = [occupation.code for occupation in occupations]
        self.row_of = {code: row for row, code in enumerate(self.codes)}
        self.source_of = source_of
        self.sources = sources

    def read(self, row: int) -> Facts:
        """Read everything published of one occupation, in one connection.

        Raises
        ------
        CatalogError
            If the tables cannot be read; the message says what to do.
        """
        try:
            return self._read(row)
        except sqlite3.Error as error:
            raise CatalogError(f"The tables of the catalog cannot be read. {WHAT_TO_DO}") from error

    def _read(self, row: int) -> Facts:
        with closing(self._connect()) as db:
            asked = _Asked(db, self, self.codes[row])
            return Facts(
                tasks=asked.tasks(),
                titles=asked.titles(),
                related=asked.related(),
                software=asked.software(),
                education=asked.education(),
                activities=asked.activities(),
                outlook=asked.outlook(),
                exposure=asked.exposure(),
            )

    def publish(self, table: str, value: T | None, note: str = "") -> Published[T]:
        """Return a value with the source of its table."""
        source = self.source_of.get(table, "")
        known = self.sources.get(source)
        return Published(value, source, "" if known is None else known.date, note if value is not None else "")

    @cached_property
    def names(self) -> frozenset[str]:
        with closing(self._connect()) as db:
            return frozenset(name for (name,) in db.execute("select name from sqlite_master where type = 'table'"))

    @cached_property
    def projected(self) -> frozenset[str]:
        """Codes of the occupations that projections are published for."""
        table = self.first("bls_ep_table_1_2", "bls_projections")
        if not table:
            return frozenset()
        with closing(self._connect()) as db:
            found = db.execute(f"select {CODE} from {table} where occupation_type = 'Line item'")  # noqa: S608
            return frozenset(code for (code,) in found)

    def first(self, *tables: str) -> str:
        """Return the first of some tables that is there, or nothing."""
        return next((table for table in tables if table in self.names), "")

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


CODE = "c_2024_national_employment_matrix_code"


class _Asked:
    """The questions about one occupation."""

    def __init__(self, db: sqlite3.Connection, tables: Tables, code: str) -> None:
        self.db = db
        self.tables = tables
        self.code = code

    def tasks(self) -> Published[tuple[Task, ...]] | None:
        table = self.tables.first("onet_task_statements")
        if not table:
            return None
        importance = {id_: _number(value) for id_, value in self._ask(
            "onet_task_importance", "select task_id, im_1_5_best from {} where o_net_soc_code = ?"
        )}  # fmt: skip
        importance |= {id_: _number(value) for id_, value in self._ask(
            "onet_task_ratings", "select task_id, data_value from {} where o_net_soc_code = ? and scale_id = 'IM'"
        )}  # fmt: skip
        found = self._ask(table, "select task_id, task, task_type from {} where o_net_soc_code = ?")
        tasks = [Task(text, _core(kind), importance.get(id_)) for id_, text, kind in found]
        return self._publish(table, sorted(tasks, key=lambda task: -(task.importance or 0)))

    def titles(self) -> Published[tuple[str, ...]] | None:
        reported, others = "onet_sample_of_reported_titles", "onet_alternate_titles"
        table = self.tables.first(reported, others)
        if not table:
            return None
        found = self._ask(reported, "select reported_job_title from {} where o_net_soc_code = ?")
        found += self._ask(others, "select alternate_title from {} where o_net_soc_code = ?")
        return self._publish(table, list(dict.fromkeys(title for (title,) in found)))

    def related(self) -> Published[tuple[Related, ...]] | None:
        table = self.tables.first("onet_related_occupations")
        if not table:
            return None
        row_of = self.tables.row_of
        found = self._ask(
            table,
            "select related_o_net_soc_code, index_5 from {} where o_net_soc_code = ? order by cast(index_5 as integer)",
        )
        return self._publish(table, [Related(row_of[code], int(rank)) for code, rank in found if code in row_of])

    def software(self) -> Published[tuple[Software, ...]] | None:
        newer = "select workplace_example, element_name, hot_technology, in_demand from {} where o_net_soc_code = ?"
        older = "select example, commodity_title, hot_technology, in_demand from {} where o_net_soc_code = ?"
        table = self.tables.first("onet_software_skills", "onet_technology_skills")
        if not table:
            return None
        found = self._ask(table, newer if table == "onet_software_skills" else older)
        return self._publish(
            table, [Software(name, kind, hot == "Y", wanted == "Y") for name, kind, hot, wanted in found]
        )

    def education(self) -> Published[Mapping[str, float]] | None:
        table = self.tables.first("onet_education_training_and_experience")
        if not table:
            return None
        categories = "onet_education_training_and_experience_categories"
        names: dict[str, str] = dict(
            self._ask(
                categories, "select category, category_description from {} where element_id = ?", LEVEL_OF_EDUCATION
            )
        )
        found = self._ask(
            table,
            "select category, data_value from {} where o_net_soc_code = ? and element_id = '2.D.1' and scale_id = 'RL'",
        )
        shares = ((str(names.get(level, level)).partition(" - ")[0], _number(value)) for level, value in found)
        return self.tables.publish(table, {name: share for name, share in shares if share} or None)

    def activities(self) -> Published[tuple[str, ...]] | None:
        table = self.tables.first("onet_tasks_to_dwas")
        if not table:
            return None
        found = self._ask(table, "select distinct dwa_title from {} where o_net_soc_code = ?")
        return self._publish(table, [title for (title,) in found])

    def outlook(self) -> Published[Outlook] | None:
        # The workbook first, since it tells "None" from nothing.
        table = self.tables.first("bls_ep_table_1_2", "bls_projections")
        if not table:
            return None
        code = find_soc(self.code, self.tables.projected)
        if code is None:
            return self.tables.publish(table, None)
        told = self._line(table, code)
        left = self._line(self.tables.first("bls_ep_table_1_10", "bls_separations"), code)
        return self.tables.publish(table, _read_outlook(code, told, left), "" if code == self.code[:7] else BROADER)

    def exposure(self) -> tuple[Published[Exposure], ...] | None:
        if not self.tables.first("exposure_eloundou", "exposure_tomlinson"):
            return None
        rated = self._ask(
            "exposure_eloundou", "select dv_rating_beta, human_rating_beta from {} where o_net_soc_code = ?"
        )
        applied = self._ask(
            "exposure_tomlinson", "select ai_applicability_score from {} where soc_code = ?", self.code[:7]
        )
        found = [("exposure_eloundou", *pair) for values in rated for pair in zip(ELOUNDOU, values, strict=True)]
        found += [("exposure_tomlinson", TOMLINSON, value) for (value,) in applied]
        told = [(table, words, _number(value)) for table, words, value in found]
        return tuple(
            self.tables.publish(table, Exposure(*words, value)) for table, words, value in told if value is not None
        )

    def _publish(self, table: str, found: Sequence[T]) -> Published[tuple[T, ...]]:
        return self.tables.publish(table, tuple(found) or None)

    def _line(self, table: str, code: str) -> Mapping[str, Any]:
        if not table:
            return {}
        found = self.db.execute(f"select * from {table} where {CODE} = ? and occupation_type = 'Line item'", (code,))  # noqa: S608
        names = [column[0] for column in found.description]
        return next((dict(zip(names, line, strict=True)) for line in found), {})

    def _ask(self, table: str, query: str, value: str = "") -> Rows:
        if table not in self.tables.names:
            return []
        return self.db.execute(query.format(table), (value or self.code,)).fetchall()


ELOUNDOU = (
    (
        "Rated by a language model",
        "share of its tasks that a language model or software built on one could speed up by half",
    ),
    ("Rated by people", "the same share"),
)
"""The measure beta of Eloundou et al. (2023): direct exposure, and half of what needs further software."""
TOMLINSON = ("Seen in use", "how far people use an assistant for its activities with success")
"""The applicability score of Tomlinson et al. (2025)."""


def _read_outlook(code: str, told: Mapping[str, Any], left: Mapping[str, Any]) -> Outlook:
    return Outlook(
        code=code,
        years=YEARS,
        employment=(_thousands(told.get("employment_2024")), _thousands(told.get("employment_2034"))),
        change=_number(told.get("employment_change_percent_2024_34")),
        openings=_thousands(told.get("occupational_openings_2024_34_annual_average")),
        exits=_number(left.get("labor_force_exit_rate_2024_34_annual_average")),
        transfers=_number(left.get("occupational_transfer_rate_2024_34_annual_average")),
        self_employed=_number(told.get("percent_self_employed_2024")),
        entry_education=_text(told.get("typical_education_needed_for_entry")),
        experience=_text(told.get("work_experience_in_a_related_occupation")),
        training=_text(told.get("typical_on_the_job_training_needed_to_attain_competency_in_the_occupation")),
    )


def _number(value: object) -> float | None:
    try:
        return None if value is None else float(str(value).replace(",", ""))
    except ValueError:
        return None


def _thousands(value: object) -> float | None:
    number = _number(value)
    return None if number is None else round(number * THOUSAND)


def _text(value: str | None) -> str:
    return "" if value in (None, NOTHING) else str(value)


def _core(kind: str | None) -> bool | None:
    return {"Core": True, "Supplemental": False}.get(kind or "")
