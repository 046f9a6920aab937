"""Makes the catalog that is shipped with the program: ``make catalog``."""

import hashlib
import shutil
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from training.catalog import esco, packages, sources
from training.catalog.beside import read_beside, sum_groups
from training.catalog.estimate import estimate_kinds, measure, split_at_random, split_by_family
from training.catalog.kernels import read_kernels
from training.catalog.links import estimate_by_codes, estimate_by_esco, keep_strongest, measure_links, rank
from training.catalog.mapping import read_group_elements
from training.catalog.occupations import Texts, read_texts
from training.catalog.pay import DATE, read_areas, read_cells
from training.catalog.releases import find_releases, read_ratings
from training.catalog.skills import Skills, read_skills
from training.catalog.vectors import occupation_vectors, skill_vectors

from wherenext.core.catalog.catalog import Catalog, Ratings, SkillLinks
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind, Occupation
from wherenext.sources.catalog import SHIPPED
from wherenext.sources.judged import weigh_in
from wherenext.sources.manifest import Manifest, Origin
from wherenext.sources.pay import build_pay
from wherenext.sources.words import open_encoder
from wherenext.sources.writing import write_catalog

ESTIMATED = (
    ElementKind.INTEREST, ElementKind.VALUE, ElementKind.SKILL, ElementKind.SKILL_LEVEL, ElementKind.KNOWLEDGE,
    ElementKind.KNOWLEDGE_LEVEL, ElementKind.ACTIVITY, ElementKind.ABILITY, ElementKind.STYLE, ElementKind.PREPARATION,
)  # fmt: skip
RANGES = {
    ElementKind.SKILL: (1, 5), ElementKind.KNOWLEDGE: (1, 5), ElementKind.SKILL_LEVEL: (0, 7),
    ElementKind.KNOWLEDGE_LEVEL: (0, 7), ElementKind.ABILITY: (1, 5), ElementKind.ACTIVITY: (1, 5),
    ElementKind.INTEREST: (1, 7), ElementKind.VALUE: (1, 7), ElementKind.STYLE: (-3, 3),
    ElementKind.PREPARATION: (1, 5),
}  # fmt: skip
MISSING = (
    "tasks", "alternative titles", "work context", "education and training", "related occupations", "software",
    "projections", "exposure and telework", "ESCO occupations",
)  # fmt: skip
LIKE = {"tfidf": 2, "meaning": 2, "pay": 1, "industry": 1, "code": 1}
"""Weights of the kernels by which occupations share skills."""
KernelSet = dict[str, NDArray[np.float64]]


def main() -> None:
    releases = find_releases()
    texts, skills = read_texts(), read_skills()
    pay = build_pay(read_cells(), read_areas(), texts.codes, sources.OEWS.id, DATE)
    encoder = open_encoder()
    kernels = read_kernels(texts, pay, encoder)
    ratings, tables = estimate_ratings(releases, texts, kernels)
    links, measured = estimate_links(releases, texts, skills, kernels)
    catalog = Catalog(
        version=f"shipped {sources.ESTIMATE.date}",
        sources=sources.SHIPPED,
        occupations=[
            Occupation(row, code, title, offered)
            for row, (code, title, offered) in enumerate(zip(texts.codes, texts.titles, texts.offered, strict=True))
        ],
        ratings=ratings,
        links=links,
        pay=pay,
        skill_uris=skills.uris,
        skill_names=skills.names,
        skill_groups=[],
        skill_group_lists=skills.groups,
        skill_alternatives=skills.alternatives,
        group_names=skills.group_names,
        group_elements=read_group_elements(),
        occupation_vectors=occupation_vectors(texts, encoder),
        skill_vectors=skill_vectors(skills, encoder),
    )
    replace(catalog, describe(catalog, texts, skills, tables, measured))


def estimate_ratings(
    releases: Path, texts: Texts, kernels: KernelSet
) -> tuple[dict[ElementKind, Ratings], dict[str, dict[str, object]]]:
    """Estimate each kind out of fold, and measure it with folds at random and by family."""
    release = releases / "onet" / "db_30_1_text.zip"
    offered = np.array(texts.offered)
    codes = [code for code, chosen in zip(texts.codes, texts.offered, strict=True) if chosen]
    published = {kind: read_ratings(release, kind, texts.codes) for kind in ESTIMATED}
    truth = {kind: values[offered].astype(np.float64) for kind, (_, values) in published.items()}
    near = estimate_kinds(kernels, truth, split_at_random(len(codes)))
    far = estimate_kinds(kernels, truth, split_by_family(codes))
    ratings, tables = {}, {}
    for kind, (elements, _) in published.items():
        estimates = np.clip(near[kind], *RANGES[kind])
        accuracy, accuracy_far = (measure(each, truth[kind]) for each in _as_opened(kind, codes, estimates, far[kind]))
        values = np.full((len(texts.codes), len(elements)), np.nan, np.float32)
        values[offered] = np.round(estimates, 2)
        tables[str(kind)] = {
            "basis": Basis.ESTIMATED, "source": sources.ESTIMATE.id, "accuracy": round(accuracy.correlation, 3),
            "accuracy_far": round(accuracy_far.correlation, 3), "error": round(accuracy.error, 3),
        }  # fmt: skip
        print(f"{kind:16} {accuracy.correlation:.3f} at random, {accuracy_far.correlation:.3f} by family", flush=True)
        ratings[kind] = Ratings(kind, elements, values, Basis.ESTIMATED, sources.ESTIMATE.id)
    return ratings, tables


def _as_opened(kind: ElementKind, codes: list[str], *estimates: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """Return estimates as the program opens them: the authors' judgement is weighed in with preparation."""
    if kind is not ElementKind.PREPARATION:
        return list(estimates)
    return [weigh_in(codes, each[:, 0])[:, None].astype(np.float64) for each in estimates]


def estimate_links(
    releases: Path, texts: Texts, skills: Skills, kernels: KernelSet
) -> tuple[SkillLinks, dict[str, dict[str, float]]]:
    """Estimate which skills each occupation asks for, and measure it against ESCO's own relations."""
    rows = np.flatnonzero(texts.offered)
    codes = [texts.codes[row] for row in rows]
    relations = read_relations(releases, codes, skills)
    worth = estimate_worth(texts, skills, kernels, relations, split_at_random(len(codes)))
    far = estimate_worth(texts, skills, kernels, relations, split_by_family(codes))
    chosen, weights = keep_strongest(worth)
    links = np.full((len(texts.codes), chosen.shape[1]), -1, np.int32)
    strengths = np.zeros(links.shape, np.float32)
    links[rows], strengths[rows] = chosen, np.round(weights, 3)
    related = relations.related()
    measured = {
        name: {figure: round(value, 3) for figure, value in measure_links(estimates, related, least).items()}
        for name, estimates, least in (
            ("links", worth, 1), ("links, essential", worth, 2), ("links in a new family", far, 1),
            ("links, essential, in a new family", far, 2),
        )
    }  # fmt: skip
    print(measured, flush=True)
    return SkillLinks(links, strengths, Basis.ESTIMATED, sources.ESTIMATE.id), measured


def read_relations(releases: Path, codes: list[str], skills: Skills) -> esco.Relations:
    """Read what ESCO relates to each occupation."""
    skill_row = {uri: row for row, uri in enumerate(skills.uris)}
    return esco.Relations(
        codes, esco.read_crosswalk(releases), esco.read_relations(releases, skill_row), len(skills.uris)
    )


def estimate_worth(
    texts: Texts, skills: Skills, kernels: KernelSet, relations: esco.Relations,
    folds: NDArray[np.int64],
) -> NDArray[np.float32]:  # fmt: skip
    """Return how strongly each offered occupation is estimated to ask for each skill, out of fold."""
    kernel = np.average([kernels[name] for name in LIKE], axis=0, weights=list(LIKE.values()))
    by_codes = estimate_by_codes(kernel, relations, folds)
    by_esco = estimate_by_esco(read_beside(texts, relations), relations, folds)
    both = by_codes + by_esco
    usual = np.broadcast_to(by_codes.mean(axis=0), both.shape)
    share = both / both.max(axis=1, keepdims=True)
    # How near a skill's name is to an occupation's text would add little; and the project's own encoder, which has
    # learned from ESCO's relations, must not tell: the estimates would be measured by what they were made from.
    features = (both, by_codes, by_esco, usual, sum_groups(both, skills), share)
    return rank(np.stack(features), relations.related(), folds)


def describe(
    catalog: Catalog,
    texts: Texts,
    skills: Skills,
    tables: dict[str, dict[str, object]],
    measured: dict[str, dict[str, float]],
) -> Manifest:
    """Say what the catalog was made from and how good it is."""
    counts = {
        packages.ONET: len(texts.codes), packages.TASKS: sum(map(len, texts.tasks)),
        packages.OEWS: len(catalog.pay.soc), packages.ESCO: len(skills.uris),
    }  # fmt: skip
    return Manifest(
        version=catalog.version,
        sources=catalog.sources,
        origins=tuple(Origin(package.file, package.sha256, rows) for package, rows in counts.items()),
        tables=tables,
        settings={
            "links": {"basis": catalog.links.basis, "source": catalog.links.source},
            "pay": {"source": catalog.pay.source, "date": catalog.pay.date},
            "encoder": encoder_digest(),
        },
        measured=measured,
        missing=MISSING,
    )


def encoder_digest() -> str:
    """Digest of the weights the vectors were made with, so that a test can tell when they have moved apart."""
    weights = Path(SHIPPED).parent / "words" / "vectors.npy"
    return hashlib.sha256(weights.read_bytes()).hexdigest()


def replace(catalog: Catalog, manifest: Manifest) -> None:
    """Write the new catalog beside the old one and put it in its place."""
    fresh = SHIPPED.with_name("catalog.new")
    shutil.rmtree(fresh, ignore_errors=True)
    write_catalog(fresh, catalog, manifest)
    shutil.rmtree(SHIPPED, ignore_errors=True)
    fresh.rename(SHIPPED)
    size = sum(path.stat().st_size for path in SHIPPED.iterdir())
    print(f"{SHIPPED}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
