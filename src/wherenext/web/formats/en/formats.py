"""How days are written in English: as in the longer forms on the pages, Wednesday, 1 April 2026."""

DATE_FORMAT = "j F Y"
