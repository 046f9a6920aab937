"""ZIP files from strangers: opened with limits on what they list and what they unpack to."""

import io
import zipfile
import zlib

from wherenext.core.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument
from wherenext.files.resume.opening import limits

ENCRYPTED = 0x1  # APPNOTE.TXT 4.4.4, general purpose bit 0
CHUNK = 1 << 16


class Archive:
    """Members of a ZIP file by name; what is read over all of them is bounded."""

    def __init__(self, data: bytes) -> None:
        try:
            self.file = zipfile.ZipFile(io.BytesIO(data))
            self.infos = {info.filename: info for info in self.file.infolist()}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError) as error:
            raise damaged() from error
        if len(self.infos) > limits.ARCHIVE_MEMBERS:
            raise DocumentTooLarge(
                f"The file holds more than {limits.ARCHIVE_MEMBERS} parts. Save it again as PDF or DOCX."
            )
        self.room = limits.UNPACKED_BYTES

    def names(self) -> list[str]:
        return list(self.infos)

    def read(self, name: str) -> bytes | None:
        """Return a member's bytes, or None where there is no such member."""
        info = self.infos.get(name)
        if info is None:
            return None
        if info.flag_bits & ENCRYPTED:
            raise EncryptedDocument("The file asks for a password. Save it without one and try again.")
        if info.file_size > limits.MEMBER_BYTES:
            raise too_large()
        try:
            return self.unpack(info)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            OSError,
            ValueError,
            RuntimeError,
        ) as error:
            raise damaged() from error

    def unpack(self, info: zipfile.ZipInfo) -> bytes:
        parts: list[bytes] = []
        size = 0
        with self.file.open(info) as stream:
            while chunk := stream.read(CHUNK):
                size += len(chunk)
                self.room -= len(chunk)
                if size > limits.MEMBER_BYTES or self.room < 0:
                    raise too_large()
                parts.append(chunk)
        return b"".join(parts)


def damaged() -> DamagedDocument:
    return DamagedDocument("The file is damaged or cut off. Download or save it again and try again.")


def too_large() -> DocumentTooLarge:
    return DocumentTooLarge(
        f"The file unpacks to more than {limits.MEMBER_BYTES // 1_000_000} MB of text. Save the résumé "
        f"again as PDF or DOCX."
    )
