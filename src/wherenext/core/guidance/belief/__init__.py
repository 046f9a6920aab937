"""A destination as a hypothesis: what speaks for it and against it, and what comes next."""
