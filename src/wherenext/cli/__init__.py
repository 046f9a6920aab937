"""The command line: arguments in, text and files out."""

from wherenext.cli.program import main

__all__ = ["main"]
