"""The direction of the architecture, where import-linter cannot see it."""

import ast
import subprocess
import sys
from pathlib import Path

CORE_MAY_IMPORT = {"numpy", "wherenext"} | set(sys.stdlib_module_names)


def imported_by(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    plain = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    sources = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return plain | sources


def test_core_imports_only_standard_library_and_numpy(root: Path) -> None:
    strangers = {
        (module.name, name)
        for module in (root / "src/wherenext/core").rglob("*.py")
        for name in imported_by(module)
        if name.split(".")[0] not in CORE_MAY_IMPORT
        or (name.startswith("wherenext") and not name.startswith("wherenext.core"))
    }
    assert strangers == set()


def test_core_reads_no_file_clock_or_environment(root: Path) -> None:
    outside = {"os", "pathlib", "io", "time", "socket", "sqlite3", "subprocess", "tempfile", "random", "secrets"}
    found = {
        (module.name, name)
        for module in (root / "src/wherenext/core").rglob("*.py")
        for name in imported_by(module)
        if name.split(".")[0] in outside
    }
    assert found == set()


def test_core_loads_where_only_numpy_is_installed() -> None:
    program = """
import importlib, pkgutil, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        top = name.split(".")[0]
        if top in {"django", "click", "rich", "pypdfium2", "jsonschema", "jinja2", "defusedxml", "platformdirs"}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Refuse())
import wherenext.core
for module in pkgutil.walk_packages(wherenext.core.__path__, "wherenext.core."):
    importlib.import_module(module.name)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
