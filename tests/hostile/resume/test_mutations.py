"""Four thousand damaged files: no crash, no hang, no byte over the limit."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.files.resume import documents
from tests.files.resume.formats.test_documents import CANDIDATE, PASSPORT, RECORD, odt_archive

FILES_A_PROCESS = 1000
MUTATE = Path(__file__).with_name("mutations.py")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One small file of each kind; what is packed in ZIP also unpacked, so that damage reaches the readers within."""
    folder = tmp_path_factory.mktemp("mutations") / "files"
    folder.mkdir()
    odt_archive("<text:p>Ada Marlow, cook</text:p>").file.close()
    files = {
        "a.pdf": documents.resume_pdf(),
        "b.docx": documents.resume_docx(),
        "c.txt": documents.resume_text(),
        "d.md": b"# Ada\n\n## Experience\n\n### Nurse, Clinic\n*2019 - 2021* | Salem, OR\n\n- Care\n\n"
        + documents.resume_text(),
        "e.json": json.dumps(RECORD).encode(),
        "f.xml": PASSPORT,
        "g.xml": CANDIDATE,
        "h.zip": documents.zipped({"Positions.csv": b"Company Name,Title,Started On\nClinic,Nurse,Mar 2019\n"}),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.mark.parametrize("seed", range(4))
def test_damaged_files_are_read_or_refused(seed: int, folder: Path) -> None:
    command = [sys.executable, MUTATE, str(seed), str(FILES_A_PROCESS), folder]

    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)

    assert done.returncode == 0, f"{done.returncode} {done.stderr[-2000:]}"
    assert json.loads(done.stdout)["files"] == FILES_A_PROCESS
