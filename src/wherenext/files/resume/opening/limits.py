"""How much a résumé may cost to read. A résumé is a few pages; these leave generous room above that."""

FILE_BYTES = 25_000_000
"""Largest file opened. Photographs make résumés large; 25 MB is what mail servers commonly accept."""

UNPACKED_BYTES = 100_000_000
"""Most bytes that a DOCX, ODT or ZIP may unpack to, over all members that are read."""

MEMBER_BYTES = 30_000_000
"""Most bytes of one member of an archive."""

ARCHIVE_MEMBERS = 5_000
"""Most members an archive may list."""

PAGES = 40
"""Pages read; what stands beyond is left out, and the reader says so."""

CHARACTERS = 400_000
"""Characters kept over the whole document."""

LINES = 12_000
"""Lines kept over the whole document."""

LINE_CHARACTERS = 4_000
"""Characters kept of one line."""

OUTPUT_BYTES = 8_000_000
"""Most bytes the child process may answer with."""

CPU_SECONDS = 10
"""Processor time of the child process."""

WALL_SECONDS = 20.0
"""Time after which the child process is ended."""

MEMORY_BYTES = 1_500_000_000
"""Address space of the child process (the Python process itself maps about 100 MB)."""
