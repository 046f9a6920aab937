"""Documents that tell their own structure: text, Word, OpenDocument, and records of other sites."""
