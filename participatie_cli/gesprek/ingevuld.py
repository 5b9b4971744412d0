"""What a conversation fills in: a key of a file, with what belongs there for who opens it later."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ingevuld:
    """A key at the top of a file with its value; `uitleg` comes above it as a comment."""

    sleutel: str
    waarde: object
    uitleg: str = ""
