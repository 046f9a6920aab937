"""Wherenext: from "Is this job all there is?" to a career destination, held as a hypothesis."""

__version__ = "0.1.0"
