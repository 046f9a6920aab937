"""Run the program as ``python -m wherenext``."""

from wherenext.cli import main

main()
