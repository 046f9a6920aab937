import numpy as np
import pytest

from wherenext.core.errors import CatalogError
from wherenext.sources.words import open_encoder


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "tokens.txt").write_text("nurse\nwelder", "utf-8")
    np.save(tmp_path / "vectors.npy", np.eye(2, 4, dtype=np.int8))
    np.save(tmp_path / "weights.npy", np.ones(2, np.float32))
    return tmp_path


def test_open_encoder_of_a_folder(folder):
    assert open_encoder(folder).encode(["Welder"]).tolist() == [[0, 1, 0, 0]]


def test_open_encoder_without_files(tmp_path):
    with pytest.raises(CatalogError, match="absent or damaged"):
        open_encoder(tmp_path)


def test_open_encoder_of_a_pickle(folder):
    np.save(folder / "vectors.npy", np.array([{}, {}], object), allow_pickle=True)
    with pytest.raises(CatalogError, match="absent or damaged"):
        open_encoder(folder)


def test_open_encoder_of_arrays_that_do_not_fit(folder):
    np.save(folder / "weights.npy", np.ones(3, np.float32))
    with pytest.raises(CatalogError, match="do not fit"):
        open_encoder(folder)


def test_shipped_encoder_knows_near_from_far():
    nurse, near, far = open_encoder().encode(["registered nurse", "hospital nurse", "bridge welder"])
    assert nurse @ near > nurse @ far + 0.2
