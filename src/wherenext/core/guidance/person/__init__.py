"""One person: what they said, what speaks from it, and the skills it proves."""
