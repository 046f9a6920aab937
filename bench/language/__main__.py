"""Words to skills and occupations, beside the peers: `make bench` or `python -m bench.language`."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from bench.language import measures, ours, tasks
from bench.language.peers import BM25, Characters, Vectors, minilm, raw_static
from bench.language.tasks import Task

MOST = int(os.environ.get("WHERENEXT_BENCH_QUERIES", "2000"))
"""Queries of a task, drawn with a seed; the transformer needs the time."""

PEERS: dict[str, Callable[[], object]] = {
    "raw static": lambda: Vectors(raw_static()),
    "MiniLM": lambda: Vectors(minilm()),
    "BM25": BM25,
    "TF-IDF char": Characters,
}


@dataclass
class Row:
    """One line of the table."""

    task: str
    floor: str
    goal: str
    ours: str = ""
    peers: dict[str, str] = field(default_factory=dict)


Measure = Callable[[list[list[int]], list[frozenset[int]]], float]


def peer_values(task: Task, measure: Measure, top: int, names: Sequence[str] = tuple(PEERS)) -> dict[str, str]:
    values = {}
    for name in names:
        ranked: list[list[int]] = []
        peer = PEERS[name]()
        scores = peer.scores(task.queries, task.keys)  # type: ignore[attr-defined]
        ranked = measures.rank(scores, task.rows, top)
        values[name] = f"{measure(ranked, task.truth):.3f}"
    return values


def accuracy(ranked: list[list[int]], truth: list[frozenset[int]]) -> float:
    return measures.accuracy(ranked, truth)


def titles() -> Row:
    task = tasks.titles(MOST)
    row = Row(
        f"held-out alternate title -> O*NET occupation, other titles indexed, acc@1 (n={len(task.queries)})",
        "0.41",
        "0.66",
    )
    row.peers = peer_values(task, accuracy, 1)
    row.ours = f"{accuracy(ours.ranked(ours.occupations(), task.queries, 1), task.truth):.3f}"
    return row


def titles_main_only() -> Row:
    task = tasks.titles_main_only(MOST)
    row = Row(f"the same, peers with main titles only, ours as shipped, acc@1 (n={len(task.queries)})", "0.21", "0.40")
    row.peers = peer_values(task, accuracy, 1)
    row.ours = f"{accuracy(ours.ranked(ours.occupations(), task.queries, 1), task.truth):.3f}"
    return row


def statements() -> Row:
    task = tasks.tasks(MOST)
    row = Row(f"held-out task statement -> occupation, acc@1 of 923 (n={len(task.queries)})", "0.19", "0.45")
    row.peers = peer_values(pooled_text(task), accuracy, 1, ("BM25",)) | {
        name: f"{accuracy(nearest_centre(task, encoder), task.truth):.3f}"
        for name, encoder in (("raw static", raw_static()), ("MiniLM", minilm()))
    }
    row.ours = f"{accuracy(ours.ranked(ours.occupations(), task.queries, 1), task.truth):.3f}"
    return row


def pooled_text(task: Task) -> Task:
    """All statements of an occupation as one text, which suits BM25 best."""
    joined: dict[int, list[str]] = {}
    for text, row in zip(task.keys, task.rows.tolist(), strict=True):
        joined.setdefault(row, []).append(text)
    rows = sorted(joined)
    return Task(task.queries, task.truth, [" ".join(joined[row]) for row in rows], np.array(rows))


def nearest_centre(task: Task, encoder: object) -> list[list[int]]:
    keys = encoder.encode(task.keys)  # type: ignore[attr-defined]
    centres = np.zeros((task.count, keys.shape[1]), np.float32)
    np.add.at(centres, task.rows, keys)
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
    return [[int(row)] for row in (encoder.encode(task.queries) @ centres.T).argmax(1)]  # type: ignore[attr-defined]


def alternative_names() -> Row:
    task = tasks.alternative_names(MOST)
    row = Row(f"held-out ESCO alternative name -> skill, others indexed, acc@1 (n={len(task.queries)})", "0.85", "0.93")
    row.peers = peer_values(task, accuracy, 1, ("raw static", "BM25", "TF-IDF char"))
    main = Task(task.queries, task.truth, task.keys[: task.count], task.rows[: task.count])
    row.peers |= {"MiniLM": peer_values(main, accuracy, 1, ("MiniLM",))["MiniLM"] + " (names only)"}
    row.ours = f"{accuracy(ours.found(ours.skills_without_held_out(), task.queries, 1), task.truth):.3f}"
    return row


def vacancies() -> Row:
    task = tasks.vacancies()
    row = Row(f"vacancy title -> ESCO occupation, JobBERT set, MRR (n={len(task.queries)})", "0.33", "0.45")
    chosen = np.random.default_rng(tasks.SEED).permutation(len(task.queries))[:MOST].tolist()
    part = Task([task.queries[i] for i in chosen], [task.truth[i] for i in chosen], task.keys, task.rows)
    row.peers = peer_values(part, measures.reciprocal_rank, 100)
    ranked = ours.ranked(ours.esco_occupations(task), task.queries, 100)
    same = measures.reciprocal_rank([ranked[i] for i in chosen], part.truth)
    row.ours = f"{measures.reciprocal_rank(ranked, task.truth):.3f} ({same:.3f} on the peers' {len(chosen)})"
    return row


def like_titles() -> Row:
    task = tasks.like_titles()
    row = Row(f"TalentCLEF 2025 English, validation half, MAP (n={len(task.queries)})", "MiniLM", "MiniLM + 0.10")
    row.peers = peer_values(task, measures.average_precision, len(task.keys))
    ranked = ours.ranked(ours.titles_index(task), task.queries, len(task.keys))
    row.ours = f"{measures.average_precision(ranked, task.truth):.3f}"
    return row


def advertisements() -> Row:
    task = tasks.advertisements()
    row = Row(f"advertisement sentence -> ESCO skills, TECH test, RP@5 (n={len(task.queries)})", "MiniLM", "0.50")
    row.peers = peer_values(task, measures.r_precision, 5)
    row.ours = f"{measures.r_precision(ours.found(ours.skills(), task.queries), task.truth):.3f}"
    return row


def first_person() -> list[Row]:
    given = tasks.sentences()
    showing = [one for one in given if one.skills]
    silent = [one for one in given if not one.spans and not one.skills]
    placed = [one for one in given if one.occupations]
    main = tasks.main_titles()
    to_jobs = Task(
        [one.text for one in placed],
        [one.occupations for one in placed],
        [key.text for key in main],
        np.arange(len(main)),
    )
    names = [name for _, name in tasks.corpus.skills()]
    to_skills = Task([one.text for one in showing], [one.skills for one in showing], names, np.arange(len(names)))

    def at_five(ranked: list[list[int]], truth: list[frozenset[int]]) -> float:
        return measures.accuracy(ranked, truth, 5)

    jobs = Row(
        f"first-person sentence -> occupation, hit@5, development set (n={len(placed)})", "MiniLM", "above MiniLM"
    )
    jobs.peers = peer_values(to_jobs, at_five, 5)
    jobs.ours = f"{at_five(ours.ranked(ours.occupations(), to_jobs.queries, 5), to_jobs.truth):.3f}"
    skills = Row(f"first-person sentence -> skill, hit@5, development set (n={len(showing)})", "MiniLM", "above MiniLM")
    skills.peers = peer_values(to_skills, at_five, 5)
    skills.ours = f"{at_five(ours.found(ours.skills(), to_skills.queries), to_skills.truth):.3f}"
    quiet = Row(f"first-person sentence that shows no skill, nothing said (n={len(silent)})", "", "")
    quiet.ours = f"{np.mean([not matches for matches in ours.found(ours.skills(), [s.text for s in silent])]):.3f}"
    return [jobs, skills, quiet]


def speed() -> Row:
    row = Row("texts a second to a top 10 of 1,016 titles, two threads", "19,000", "40,000")
    texts = [pair.text for pair in tasks.corpus.alternate_titles()]
    index = ours.occupations()
    index.nearest(texts[:1000])
    row.ours = f"{per_second(lambda: nearest_on_two_threads(index, texts), len(texts)):,.0f}"
    fused = texts[:4000]
    row.ours += f" (vectors), {per_second(lambda: index.link(fused, 10), len(fused)):,.0f} (with letters, one thread)"
    raw, matrix = raw_static(), raw_static().encode([key.text for key in tasks.main_titles()]).T
    row.peers["raw static"] = f"{per_second(lambda: top_ten(raw, matrix, texts), len(texts)):,.0f}"
    some = texts[:: len(texts) // 1000][:1000]
    row.peers["MiniLM"] = f"{per_second(lambda: minilm().encode(some), len(some)):,.0f}"
    return row


def per_second(call: Callable[[], object], count: int) -> float:
    best = np.inf
    for _ in range(3):
        began = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - began)
    return count / best


def nearest_on_two_threads(index: object, texts: list[str]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    half = len(texts) // 2
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(index.nearest, (texts[:half], texts[half:])))  # type: ignore[attr-defined]


def top_ten(encoder: object, matrix: np.ndarray, texts: list[str]) -> None:
    for start in range(0, len(texts), 1024):
        scores = encoder.encode(texts[start : start + 1024]) @ matrix  # type: ignore[attr-defined]
        np.argpartition(scores, -10, axis=1)[:, -10:]


COLD = {
    "ours": "from wherenext.sources.words import open_occupations; open_occupations().link(['nurse'], 10)",
    "MiniLM": (
        "from bench.language.peers import minilm; import numpy as np; "
        "minilm().encode(['nurse']) @ np.zeros((384, 1016), np.float32)"
    ),
    "BM25": "import bm25s; r = bm25s.BM25(); r.index(bm25s.tokenize(['nurse'] * 1016, show_progress=False), "
    "show_progress=False); r.get_scores(['nurse'])",
}


def cold_start() -> Row:
    row = Row("cold start, import to first answer, median of 5", "0.23 s", "0.25 s")
    for name, code in COLD.items():
        times = []
        for _ in range(5):
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"PYTHONPATH": "."})
            times.append(time.perf_counter() - began)
        value = f"{sorted(times)[2]:.2f} s"
        if name == "ours":
            row.ours = value
        else:
            row.peers[name] = value
    return row


ROWS: list[Callable[[], Row | list[Row]]] = [
    titles, titles_main_only, statements, alternative_names, vacancies, like_titles, advertisements, first_person,
    speed, cold_start,
]  # fmt: skip


def main() -> None:
    columns = [*PEERS]
    print("| task | floor | " + " | ".join(columns) + " | goal | **ours** |")
    print("| --- " * (len(columns) + 4) + "|")
    wanted = set(sys.argv[1:])
    for make in ROWS:
        if wanted and make.__name__ not in wanted:
            continue
        made = make()
        for row in made if isinstance(made, list) else [made]:
            peers = " | ".join(row.peers.get(name, "") for name in columns)
            print(f"| {row.task} | {row.floor} | {peers} | {row.goal} | **{row.ours}** |", flush=True)


if __name__ == "__main__":
    main()
