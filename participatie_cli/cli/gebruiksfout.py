"""Wrong use: one sentence and a way out, never a traceback."""


class Gebruiksfout(Exception):
    """The user asked for something that cannot be; ends in exit code 2."""

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel
