"""How good the shipped catalog is, beside its peers: python -m bench.catalog.

Needs the releases (WHERENEXT_TEST_DATA) and the registry packages that ``make catalog`` keeps in .cache.
"""

import csv
import os
import statistics
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray
from training.catalog.__main__ import ESTIMATED, read_relations
from training.catalog.estimate import estimate_kinds, measure, split_at_random, split_by_family
from training.catalog.kernels import linear, read_kernels
from training.catalog.links import OPTIONAL, measure_links
from training.catalog.occupations import Texts, read_texts
from training.catalog.releases import find_releases, read_ratings
from training.catalog.skills import read_skills
from training.catalog.vectors import occupation_vectors

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.values import ElementKind
from wherenext.sources.catalog import SHIPPED, open_catalog
from wherenext.sources.judged import judge_zone, weigh_in
from wherenext.sources.manifest import read_manifest
from wherenext.sources.words import open_encoder

Array = NDArray[np.float64]
HERE = Path(__file__).parent
OPENINGS = 20
OPEN = """
import time, numpy
from wherenext.sources.catalog import SHIPPED, open_catalog
from wherenext.sources.judged import judge_zone, weigh_in
start = time.perf_counter(); catalog = open_catalog(SHIPPED); opened = time.perf_counter()
area = catalog.find_area("Portland, OR"); found = time.perf_counter()
catalog.pay.see_from(area.row); seen = time.perf_counter()
catalog.find_by_title("nurs"); searched = time.perf_counter()
print(*(1000 * (b - a) for a, b in ((start, opened), (opened, found), (found, seen), (seen, searched))))
"""


def main() -> None:
    releases, catalog, texts = find_releases(), open_catalog(SHIPPED), read_texts()
    tell_estimates(releases, catalog, texts)
    tell_links(releases, catalog, texts)
    tell_mapping(catalog)
    tell_speed()


def tell_estimates(releases: Path, catalog: Catalog, texts: Texts) -> None:
    """Print correlations with the published ratings: peers beside ours, folds at random and by family."""
    offered = np.array(texts.offered)
    codes = [code for code, chosen in zip(texts.codes, texts.offered, strict=True) if chosen]
    release = releases / "onet" / "db_30_1_text.zip"
    truth = {kind: read_ratings(release, kind, texts.codes)[1][offered].astype(np.float64) for kind in ESTIMATED}
    encoder = open_encoder()
    plain = linear(occupation_vectors(texts, encoder)[offered].astype(np.float64))
    kernels = {"plain": plain, **read_kernels(texts, catalog.pay, encoder)}
    splits = {"random": split_at_random(len(codes)), "family": split_by_family(codes)}
    print("\nEstimated ratings, out of fold: correlation with O*NET 30.1 and error on its scale, medians over elements")
    print(f"{'':16} {'-- ten folds at random --':>40} {'-- by occupation family --':>40} {'error':>7}")
    peers = ("vectors", "MiniLM", "TF-IDF", "ours")
    print(f"{'':16}" + "".join(f"{name:>10}" for name in (*peers, *peers)) + f"{'mean':>8}{'ours':>7}")
    found: dict[str, dict[str, dict[str, Array]]] = {}
    for split, folds in splits.items():
        found[split] = {
            peer: estimate_kinds(kernels, truth, folds, recipe)
            for peer, recipe in (("vectors", {"plain": 1}), ("MiniLM", {"tasks": 1}), ("TF-IDF", {"tfidf": 1}))
        }
        found[split]["ours"] = estimate_kinds(kernels, truth, folds)
    alone = {split: found[split]["ours"][ElementKind.PREPARATION] for split in splits}
    for split, estimates in alone.items():
        found[split]["ours"][ElementKind.PREPARATION] = weigh_in(codes, estimates[:, 0])[:, None].astype(np.float64)
    for kind, values in truth.items():
        shipped = catalog.ratings[kind].values[offered].astype(np.float64)
        found["random"]["ours"][kind] = shipped
        cells = [measure(found[split][peer][kind], values).correlation for split in splits for peer in peers]
        mean = measure_mean(values, splits["random"])
        print(
            f"{kind:16}"
            + "".join(f"{cell:10.3f}" for cell in cells)
            + f"{mean:8.2f}{measure(shipped, values).error:7.2f}"
        )
    tell_zones(truth[ElementKind.PREPARATION][:, 0], alone["random"][:, 0], codes)


def tell_zones(zones: Array, estimates: Array, codes: list[str]) -> None:
    """Print how often the job zone is right: as estimated, as the authors judge it, and both together."""
    judged = np.array([judge_zone(code) for code in codes], np.float64)
    both = weigh_in(codes, estimates)
    for name, found in (("estimate alone", estimates), ("judgement alone", judged), ("both, as shipped", both)):
        off = np.abs(zones - np.clip(np.round(found), 1, 5))
        error, alike = np.sqrt(np.mean((found - zones) ** 2)), np.corrcoef(found, zones)[0, 1]
        print(
            f"Job zone, {name:17} {np.mean(off == 0):.1%} exact, {np.mean(off <= 1):.1%} within one zone, "
            f"error {error:.3f}, correlation {alike:.3f}"
        )


def measure_mean(values: Array, folds: NDArray[np.int64]) -> float:
    """Return the error of guessing the mean of the other folds."""
    known = ~np.isnan(values).any(axis=1)
    guesses = np.stack([values[known & (folds != fold)].mean(axis=0) for fold in folds])
    return float(np.median(np.sqrt(np.mean((guesses[known] - values[known]) ** 2, axis=0))))


def tell_links(releases: Path, catalog: Catalog, texts: Texts) -> None:
    """Print precision and recall of linked skills against ESCO's own relations."""
    skills = read_skills()
    rows = np.flatnonzero(texts.offered)
    relations = read_relations(releases, [texts.codes[row] for row in rows], skills)
    related = relations.related()
    usual = np.broadcast_to(np.maximum(related, 0).mean(axis=0), related.shape)
    ours = np.zeros(related.shape, np.float32)
    links, weights = catalog.links.skills[rows], catalog.links.weights[rows]
    np.put_along_axis(ours, links.astype(np.int64), weights, axis=1)
    nearest = unit(catalog.occupation_vectors[rows]) @ unit(catalog.skill_vectors).T
    sets = {"most usual skills": usual, "nearest vectors": nearest, "ours": ours}
    print(f"\nLinked skills against ESCO 1.1.1 through the crosswalk, {int((related[:, 0] >= 0).sum())} occupations")
    print(f"{'':20} {'essential and optional: precision, recall':^50} {'essential only: precision, recall':^50}")
    print(f"{'':20}" + "".join(f"{f'@{count}':>16}" for count in (10, 20, 40) * 2))
    for name, worth in sets.items():
        cells = [tell_figures(measure_links(worth, related, least)) for least in (1, 2)]
        print(f"{name:20}" + "".join(f"{cell:>16}" for row in cells for cell in row))
    measured = read_manifest(SHIPPED).measured
    far = [tell_figures(measured[name]) for name in ("links in a new family", "links, essential, in a new family")]
    print(f"{'ours, new family':20}" + "".join(f"{cell:>16}" for row in far for cell in row))
    print(calibrate(ours, related))


def unit(vectors: NDArray[np.number]) -> NDArray[np.float32]:
    floats = vectors.astype(np.float32)
    return floats / np.maximum(np.linalg.norm(floats, axis=1, keepdims=True), 1e-9)


def tell_figures(figures: dict[str, float]) -> list[str]:
    return [f"{figures[f'precision at {n}']:.3f} {figures[f'recall at {n}']:.3f}" for n in (10, 20, 40)]


def calibrate(worth: NDArray[np.float32], related: NDArray[np.int8]) -> str:
    """Say how far the stated strengths are from what is found, in tenths."""
    linked = (related[:, :1] >= 0) & (worth > 0)
    said, found = worth[linked], np.array([0.0, OPTIONAL, 1.0])[related[linked]]
    tenth = np.minimum((said * 10).astype(int), 9)
    gaps = [abs(said[tenth == t].mean() - found[tenth == t].mean()) * (tenth == t).mean() for t in np.unique(tenth)]
    return f"Stated strength against found relations: expected calibration error {sum(gaps):.3f}"


def tell_mapping(catalog: Catalog) -> None:
    """Print how often the table of groups names an element that a reader named for a skill."""
    print("\nESCO skill -> O*NET element through its groups: named by a reader, of 100 skills drawn at random")
    for name in ("first", "second"):
        with (HERE / f"skill_elements_{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = [(row["uri"], row["elements"].split()) for row in csv.DictReader(file)]
        ranked = [(rank_elements(catalog, uri), wanted) for uri, wanted in rows]
        counts = [sum(bool(set(got[:n]) & set(wanted)) for got, wanted in ranked) for n in (1, 3)]
        use = "looked at while the table was made" if name == "first" else "not looked at"
        print(f"{name:8} strongest {counts[0]}, among three {counts[1]}   ({use})")


def rank_elements(catalog: Catalog, uri: str) -> list[str]:
    found = catalog.elements_of_skill(catalog.row_of_skill[uri])
    return sorted(found, key=lambda element: -found[element])


def tell_speed() -> None:
    """Print medians over fresh processes, numpy already imported."""
    runs = [subprocess.run([sys.executable, "-c", OPEN], capture_output=True, text=True, check=True).stdout.split()
            for _ in range(OPENINGS)]  # fmt: skip
    medians = [statistics.median(float(run[i]) for run in runs) for i in range(4)]
    names = ("open", "find an area", "pay of all seen from it", "search titles")
    print(f"\nMilliseconds, median of {OPENINGS} fresh processes: " + ", ".join(
        f"{name} {value:.1f}" for name, value in zip(names, medians, strict=True)
    ))  # fmt: skip


if __name__ == "__main__":
    main()
