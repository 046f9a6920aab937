"""How far ahead a destination lies."""

HORIZON = 60
"""Months: a destination is a five-year guess."""
