"""Write docs/reference/entries.md and the record's JSON Schema from the program: python docs/make_entries.py."""

import json
from pathlib import Path

from wherenext.files.entry_reference import build_reference, build_schema

ROOT = Path(__file__).parent.parent

if __name__ == "__main__":
    (ROOT / "docs/reference/entries.md").write_text(build_reference(), encoding="utf-8")
    schema = json.dumps(build_schema(), indent=2, ensure_ascii=False) + "\n"
    (ROOT / "src/wherenext/files/schemas/record.schema.json").write_text(schema, encoding="utf-8")
