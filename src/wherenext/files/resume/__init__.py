"""Résumés in: a file becomes lines in a child process with limits, lines become plain values here."""
