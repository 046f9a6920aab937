"""From lines to a résumé: sections, entries, fields."""
