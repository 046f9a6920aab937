"""Which kind of file it is, told by its first bytes and never by its name."""

import enum

from wherenext.core.errors import EncryptedDocument, UnsupportedDocument


class Kind(enum.Enum):
    """Kinds that are read."""

    PDF = "PDF"
    ARCHIVE = "archive"  # DOCX, ODT and LinkedIn's export are all ZIP files; what is inside decides
    JSON = "JSON"
    XML = "XML"
    TEXT = "text"


PICTURES = {
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"BM": "BMP",
    b"RIFF": "WebP",
    b"\x00\x00\x01\x00": "icon",
}
OTHERS = {
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"SQLite format 3": "a database",
    b"%!PS": "PostScript",
    b"{\\rtf": "RTF",
}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ADVICE = "Save it as PDF, DOCX, ODT, plain text or JSON Resume and try again."


def recognise(data: bytes) -> Kind:
    """Return the kind of a file, or the reason why it is not read."""
    if data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-") or b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Kind.ARCHIVE
    refuse(data)
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in (b"{", b"["):
        return Kind.JSON
    if start[:300].lower().startswith((b"<!doctype html", b"<html")):
        raise UnsupportedDocument(f"The file is a web page, which is not read. Open it and print it to PDF. {ADVICE}")
    if start.startswith(b"<?xml") or start[:300].lower().startswith(
        (b"<learnerinfo", b"<candidate", b"<skillspassport")
    ):
        return Kind.XML
    return Kind.TEXT


def refuse(data: bytes) -> None:
    """Raise for files that are known and not read."""
    if data.startswith(OLE):
        refuse_old_office(data)
    if data[4:8] == b"ftyp":
        raise UnsupportedDocument(f"The file is a picture or a film, not a text document. {ADVICE}")
    for magic, name in PICTURES.items():
        if data.startswith(magic) and (len(magic) > 2 or b"\0" in data[:64]):
            raise UnsupportedDocument(f"The file is a picture ({name}), not a text document. {ADVICE}")
    for magic, name in OTHERS.items():
        if data.startswith(magic) and (len(magic) > 2 or b"\0" in data[:64]):
            raise UnsupportedDocument(f"The file is {name}, which is not read. {ADVICE}")


def refuse_old_office(data: bytes) -> None:
    """Return an OLE container is an encrypted new document or an old one."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise EncryptedDocument("The document asks for a password. Save it without one and try again.")
    raise UnsupportedDocument(f"The file is in the old Word format (.doc), which is not read. {ADVICE}")
