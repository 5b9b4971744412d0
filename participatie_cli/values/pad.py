"""A symbolic place in a file."""

Pad = tuple[str | int, ...]
"""Keys and list positions counted from 0, as in `("besluiten", 2, "datum")`."""
