"""Pages of a PDF: letters with their places, columns, tables, lines in reading order."""
