"""How a person and occupations fit: can, want, live, what is missing, and which are shown first."""
