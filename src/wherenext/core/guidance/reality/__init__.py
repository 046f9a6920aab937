"""A destination examined: difficulty, risk, money, gates, and what is unknown."""
