"""Damaged files, many in one process: run as ``python mutations.py SEED COUNT FOLDER``.

Each file of the folder is damaged in ways drawn from the seed and given to the reader as the child process would, all
in this one process, under the child's own limits. The process prints the number of files read and its longest time, and
ends with the first thing that no reader may do: an exception of another kind, an answer over the limit, a hang.
"""

import io
import json
import random
import resource
import sys
import time
import zipfile
from pathlib import Path

from wherenext.files.resume.child import answer, lower
from wherenext.files.resume.formats.json_resume import from_record, to_record
from wherenext.files.resume.lines import unpack
from wherenext.files.resume.opening import limits
from wherenext.files.resume.understanding.structure import read_lines

SECONDS = 5.0
"""More than this on one small file is a hang."""

MARKS = (
    b"\0" * 8,
    b"\xff" * 16,
    b"9999999999",
    b"<" * 50,
    b"%PDF-",
    b"PK\x03\x04",
    b"endobj",
    b"<w:p>",
    b"&lol;",
    b"{",
    b"[" * 60,
)


def damaged(data: bytes, rng: random.Random) -> bytes:
    """A damaged copy of a file; of what is packed, mostly a part within, so that damage reaches the readers."""
    if data.startswith(b"PK") and rng.random() < 0.8:
        return repacked(data, rng)
    return scrambled(data, rng)


def repacked(data: bytes, rng: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        chosen = rng.choice([name for name in old.namelist() if name.endswith((".xml", ".csv"))])
        for name in old.namelist():
            new.writestr(name, scrambled(old.read(name), rng) if name == chosen else old.read(name))
    return out.getvalue()


def scrambled(data: bytes, rng: random.Random) -> bytes:
    """The bytes with a few changed, parts cut out, doubled or put in."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 12))):
        at = rng.randrange(len(out) or 1)
        kind = rng.randrange(7)
        if kind == 0 and out:
            out[at] = rng.randrange(256)
        elif kind == 1:
            del out[at:]
        elif kind == 2:
            del out[at : at + rng.randint(1, 200)]
        elif kind == 3:
            out[at:at] = rng.choice(MARKS)
        elif kind == 4:
            out[at:at] = out[at : at + rng.randint(1, 400)]
        elif kind == 5:
            out[at : at + 1] = bytes([out[at] ^ (1 << rng.randrange(8))]) if out else b""
        else:
            digits = [i for i in range(at, min(at + 300, len(out))) if 48 <= out[i] <= 57]
            for i in digits[:4]:
                out[i] = rng.randrange(48, 58)
    return bytes(out)


def understand(written: bytes) -> None:
    """Go the whole way that the parent goes."""
    packed = json.loads(written)
    if "error" in packed:
        return
    if packed["record"] is not None:
        to_record(from_record(packed["record"], packed["notes"]))
    else:
        to_record(read_lines([unpack(line) for line in packed["lines"]], packed["notes"]))


def main(seed: str, count: int, folder: Path) -> None:
    lower(resource, resource.RLIMIT_AS, limits.MEMORY_BYTES)
    rng = random.Random(seed)  # noqa: S311 - nothing secret is drawn
    files = [path.read_bytes() for path in sorted(folder.iterdir())]
    longest = 0.0
    for number in range(count):
        data = damaged(files[number % len(files)], rng)
        (folder.parent / f"last-{seed}").write_bytes(data)  # what brought the process down can be looked at
        start = time.perf_counter()
        written = answer(data)
        understand(written)
        took = time.perf_counter() - start
        longest = max(longest, took)
        if took > SECONDS or len(written) > limits.OUTPUT_BYTES:
            sys.exit(f"file {number} of seed {seed}: {took:.1f} s, {len(written)} bytes")
    print(json.dumps({"files": count, "longest": longest}))  # noqa: T201 - the answer of this process


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
