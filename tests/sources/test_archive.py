"""Files are found in folders and ZIPs; what is hostile is refused before it is unpacked."""

import struct
import zipfile
from pathlib import Path

import pytest

from wherenext.core.errors import CatalogError
from wherenext.sources.releases import archive
from wherenext.sources.releases.archive import find_members
from wherenext.sources.releases.tables import name_columns


def test_find_members_in_folders_and_zips(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.txt").write_text("1", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "b.ZIP", "w") as packed:
        packed.writestr("in/two.txt", "22")
        packed.writestr("in\\three.txt", "333")
        packed.mkdir("empty")
    found = {member.name: (member.place, member.size, member.read()) for member in find_members(tmp_path)}
    assert found == {
        "one.txt": ("one.txt", 1, b"1"),
        "two.txt": ("b.ZIP/in/two.txt", 2, b"22"),
        "three.txt": ("b.ZIP/in\\three.txt", 3, b"333"),
    }


def test_damaged_zip_of_somebody_else_does_not_stand_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "holiday.zip").write_bytes(b"PK cut off")
    (tmp_path / "Skills.txt").write_text("1", encoding="utf-8")
    assert [member.name for member in find_members(tmp_path)] == ["Skills.txt"]


def test_damaged_zip_of_a_release_is_told(tmp_path: Path) -> None:
    (tmp_path / "db_30_1_text.zip").write_bytes(b"PK cut off")
    with pytest.raises(CatalogError, match="cut off or no ZIP"):
        list(find_members(tmp_path))


def test_member_that_leads_outside_is_only_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "slip.zip", "w") as packed:
        packed.writestr("../../outside.txt", "x")
    (member,) = find_members(tmp_path)
    assert (member.name, member.read()) == ("outside.txt", b"x")
    assert not (tmp_path.parent / "outside.txt").exists()


def test_entry_that_declares_another_size_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "liar.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("Skills.txt", "0" * 1000)
    content = bytearray(path.read_bytes())
    directory = content.rindex(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = struct.pack("<I", 10)
    path.write_bytes(content)
    (member,) = find_members(path)
    with pytest.raises(CatalogError, match="is damaged at Skills"):
        member.read()


def test_locked_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "locked.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("Skills.txt", "secret")
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1
    path.write_bytes(content)
    (member,) = find_members(path)
    with pytest.raises(CatalogError, match="is damaged"):
        member.read()


def test_file_larger_than_any_release_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "Skills.txt"
    with path.open("wb") as file:
        file.truncate(archive.MOST_BYTES + 1)
    (member,) = find_members(path)
    with pytest.raises(CatalogError, match="larger than any file"):
        member.read()


def test_name_columns_are_plain_and_differ() -> None:
    names = name_columns(["O*NET-SOC Code", "Index", "2024 Title", "", "A b", "a_b", "Größe"])
    assert names == ["o_net_soc_code", "index_1", "c_2024_title", "column", "a_b", "a_b_5", "größe"]
