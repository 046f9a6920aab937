"""The opening of the shipped weights and indexes: mapped into memory, so that they are there in milliseconds."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from wherenext.core.errors import CatalogError
from wherenext.core.language.bridge import BridgedIndex
from wherenext.core.language.build import BRIDGED_LEXICAL, BRIDGED_TABLED
from wherenext.core.language.encoder import Encoder
from wherenext.core.language.finder import Finder
from wherenext.core.language.index import Index
from wherenext.core.language.judgement import Judgement
from wherenext.core.language.labeller import Labeller, Matrix
from wherenext.core.language.lexicon import Lexicon
from wherenext.core.language.table import Table
from wherenext.core.language.tokens import Vocabulary
from wherenext.core.language.views import View, ViewIndex
from wherenext.sources.manifest import WHAT_TO_DO

SHIPPED = Path(__file__).parent / "data" / "words"

T = TypeVar("T")

LEAST_UNDERTAKING = 0.001
"""Kinds of undertaking less likely than this are not named."""

TABLE = ("parts", "starts", "rows", "weights")
"""The arrays of a table, as their files are called."""
MATRICES = ("from_parts", "from_vector", "to_labels", "straight")
"""The layers of a labeller, as their files are called."""


def open_encoder(folder: Path = SHIPPED) -> Encoder:
    """Open the encoder; the large arrays stay on disk until they are touched."""
    return _guard(lambda: _encoder(folder))


def open_occupations(folder: Path = SHIPPED, encoder: Encoder | None = None) -> ViewIndex:
    """Open the index of O*NET's occupations; identifiers are O*NET-SOC codes."""
    return _guard(lambda: _views(folder, "occupation", encoder or _encoder(folder)))


def open_skills(folder: Path = SHIPPED, encoder: Encoder | None = None) -> Finder:
    """Open the finder of ESCO's skills; identifiers are URIs."""
    return _guard(lambda: _finder(folder, "skill", encoder))


def open_elements(folder: Path = SHIPPED, encoder: Encoder | None = None) -> Finder:
    """Open the finder of O*NET's skills and areas of knowledge; identifiers are those of its content model."""
    return _guard(lambda: _finder(folder, "element", encoder))


def open_undertakings(folder: Path = SHIPPED, encoder: Encoder | None = None) -> Index:
    """Open the index of kinds of undertaking; identifiers are their names, one of them empty: that none is meant."""
    names = _guard(lambda: _index(folder, "undertaking", encoder or _encoder(folder)))
    return replace(names, lexical=0.0, tabled=1.0, least=LEAST_UNDERTAKING)


def open_destinations(folder: Path = SHIPPED, encoder: Encoder | None = None) -> Labeller:
    """Open what labels a destination's words with kinds of undertaking, with the work in it and with its sort."""
    return _guard(lambda: _labeller(folder, "destination", encoder or _encoder(folder)))


def open_index(folder: Path, kind: str) -> Index:
    """Open an index by names."""
    return _guard(lambda: _index(folder, kind, _encoder(SHIPPED)))


def open_people(folder: Path = SHIPPED) -> NDArray[np.float32]:
    """Open how many thousand people work in each of O*NET's occupations."""
    return cast("NDArray[np.float32]", _guard(lambda: _array(folder, "occupation_people")))


BRIDGED_WARMTH = 1.4
"""Temperature of the probabilities of a bridged index, chosen on held-out names of ESCO's occupations."""


def open_bridge(folder: Path, kind: str) -> BridgedIndex:
    """Open an index that an installed catalog holds beside names, such as ESCO's occupations by way of O*NET's."""
    return _guard(lambda: _bridge(folder, kind, open_occupations()), f"An index cannot be read. {WHAT_TO_DO}")


def has_index(folder: Path, kind: str) -> bool:
    """Whether a folder holds an index of things by their names and by way of others."""
    return all((folder / f"{kind}_{part}").exists() for part in ("spread.npy", "table.json"))


DAMAGED = "The weights of the language model are absent or damaged; install the program again."


def _guard(read: Callable[[], T], message: str = DAMAGED) -> T:
    try:
        return read()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CatalogError(message) from error


def _encoder(folder: Path) -> Encoder:
    vocabulary = Vocabulary(_lines(folder / "tokens.txt"))
    encoder = Encoder(vocabulary, _array(folder, "vectors"), _array(folder, "weights"))
    if not len(vocabulary.tokens) == len(encoder.vectors) == len(encoder.weights):
        raise ValueError
    return encoder


def _finder(folder: Path, kind: str, encoder: Encoder | None) -> Finder:
    fitted = json.loads((folder / "judgement.json").read_text("utf-8"))[kind]
    return Finder(_index(folder, kind, encoder or _encoder(folder)), Judgement(**fitted))


def _index(folder: Path, kind: str, encoder: Encoder) -> Index:
    index = Index(
        encoder=encoder,
        ids=_lines(folder / f"{kind}_ids.txt"),
        names=_lines(folder / f"{kind}_names.txt"),
        prototypes=_array(folder, f"{kind}_prototypes"),
        scales=_array(folder, f"{kind}_scales"),
        biases=_array(folder, f"{kind}_biases"),
        lexicon=_lexicon(folder, kind),
        table=_table(folder, kind),
    )
    if not len(index.ids) == len(index.names) == len(index.prototypes) == len(index.scales) == len(index.biases):
        raise ValueError
    return index


def _labeller(folder: Path, kind: str, encoder: Encoder) -> Labeller:
    layers = {name: Matrix(*(_array(folder, f"{kind}_{name}{end}") for end in ("", "_scales"))) for name in MATRICES}
    labeller = Labeller(
        encoder=encoder,
        ids=_lines(folder / f"{kind}_ids.txt"),
        middle=_array(folder, f"{kind}_middle"),
        parts=_array(folder, f"{kind}_parts"),
        rarity=_array(folder, f"{kind}_rarity"),
        **layers,
        biases=_array(folder, f"{kind}_biases"),
    )
    labels = {len(labeller.ids), len(labeller.to_labels.integers), len(labeller.straight.integers)}
    if labels != {len(labeller.biases)} or len(labeller.parts) != len(labeller.from_parts.integers):
        raise ValueError
    return labeller


def _bridge(folder: Path, kind: str, over: ViewIndex) -> BridgedIndex:
    names = _index(folder, kind, over.encoder)
    index = replace(names, lexical=BRIDGED_LEXICAL, tabled=BRIDGED_TABLED, warmth=BRIDGED_WARMTH)
    spread = _array(folder, f"{kind}_spread")
    if spread.shape != (len(index.ids), len(over.ids)):
        raise ValueError
    return BridgedIndex(index, over, spread)


def _views(folder: Path, kind: str, encoder: Encoder) -> ViewIndex:
    settings = json.loads((folder / f"{kind}_views.json").read_text("utf-8"))
    index = ViewIndex(
        encoder=encoder,
        ids=_lines(folder / f"{kind}_ids.txt"),
        names=_lines(folder / f"{kind}_names.txt"),
        called=_view(folder, f"{kind}_called", settings["called"]),
        done=_view(folder, f"{kind}_done", settings["done"]),
    )
    if not len(index.ids) == len(index.names) == len(index.called.prototypes) == len(index.done.prototypes):
        raise ValueError
    return index


def _view(folder: Path, name: str, settings: dict[str, float]) -> View:
    return View(
        prototypes=_array(folder, f"{name}_prototypes"),
        scales=_array(folder, f"{name}_scales"),
        biases=_array(folder, f"{name}_biases"),
        priors=_array(folder, f"{name}_priors"),
        table=_table(folder, name),
        lexical=settings["lexical"],
        warmth=settings["warmth"],
    )


def _table(folder: Path, name: str) -> Table:
    settings = json.loads((folder / f"{name}_table.json").read_text("utf-8"))
    parts, starts, rows, weights = (_array(folder, f"{name}_table_{part}") for part in TABLE)
    if len(starts) != len(parts) + 1 or not starts[-1] == len(rows) == len(weights):
        raise ValueError
    return Table(parts, starts, rows, weights, settings["unit"], settings["depth"])


def _save_table(folder: Path, name: str, table: Table) -> None:
    arrays: tuple[NDArray[Any], ...] = (table.parts, table.starts, table.rows, table.weights)
    for part, array in zip(TABLE, arrays, strict=True):
        np.save(folder / f"{name}_table_{part}.npy", array)
    settings = {"unit": table.unit, "depth": table.depth}
    (folder / f"{name}_table.json").write_text(json.dumps(settings) + "\n", "utf-8")


def _lexicon(folder: Path, kind: str) -> Lexicon:
    return Lexicon(
        stems=_lines(folder / f"{kind}_stems.txt"),
        weights=_array(folder, f"{kind}_stem_weights"),
        starts=_array(folder, f"{kind}_stem_starts"),
        names=_array(folder, f"{kind}_stem_names"),
        rows=_array(folder, f"{kind}_name_rows"),
    )


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").split("\n")


def _array(folder: Path, name: str) -> Any:
    return np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False))


def save_index(folder: Path, kind: str, index: Index) -> None:
    """Write an index beside an encoder, so that it can be opened again."""
    lines = {"ids": index.ids, "names": index.names, "stems": index.lexicon.stems}
    arrays: dict[str, NDArray[Any]] = {
        "prototypes": index.prototypes,
        "scales": index.scales,
        "biases": index.biases,
        "stem_weights": index.lexicon.weights,
        "stem_starts": index.lexicon.starts,
        "stem_names": index.lexicon.names,
        "name_rows": index.lexicon.rows,
    }
    for name, values in lines.items():
        _save_lines(folder / f"{kind}_{name}.txt", values)
    for name, array in arrays.items():
        np.save(folder / f"{kind}_{name}.npy", array)
    _save_table(folder, kind, index.table)


def save_labeller(folder: Path, kind: str, labeller: Labeller) -> None:
    """Write a labeller beside its encoder, so that it can be opened again."""
    arrays: dict[str, NDArray[Any]] = {
        "middle": labeller.middle,
        "parts": labeller.parts,
        "rarity": labeller.rarity,
        "biases": labeller.biases,
    }
    for name in MATRICES:
        matrix: Matrix = getattr(labeller, name)
        arrays |= {name: matrix.integers, f"{name}_scales": matrix.scales}
    for name, array in arrays.items():
        np.save(folder / f"{kind}_{name}.npy", array)
    _save_lines(folder / f"{kind}_ids.txt", labeller.ids)


def save_bridge(folder: Path, kind: str, bridged: BridgedIndex) -> None:
    """Write a bridged index, so that it can be opened again."""
    save_index(folder, kind, bridged.index)
    np.save(folder / f"{kind}_spread.npy", bridged.spread)


def save_views(folder: Path, kind: str, index: ViewIndex) -> None:
    """Write an index of two views beside its encoder."""
    settings = {}
    for name, view in (("called", index.called), ("done", index.done)):
        settings[name] = {"lexical": view.lexical, "warmth": view.warmth}
        _save_table(folder, f"{kind}_{name}", view.table)
        arrays: dict[str, NDArray[Any]] = {
            "prototypes": view.prototypes,
            "scales": view.scales,
            "biases": view.biases,
            "priors": view.priors,
        }
        for part, array in arrays.items():
            np.save(folder / f"{kind}_{name}_{part}.npy", array)
    _save_lines(folder / f"{kind}_ids.txt", index.ids)
    _save_lines(folder / f"{kind}_names.txt", index.names)
    (folder / f"{kind}_views.json").write_text(json.dumps(settings, indent=2) + "\n", "utf-8")


def _save_lines(path: Path, lines: Sequence[str]) -> None:
    path.write_text("\n".join(lines), "utf-8")
