"""participatie: a checked register of citizen participation for Dutch municipalities."""

__version__ = "0.1.0"
