"""The journey: a ledger of entries, and what it adds up to."""
