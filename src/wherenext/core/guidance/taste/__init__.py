"""Taste: what a person likes in work, and the next best question about it."""
