"""Why a product cannot be made, in one sentence with a way out."""


class GeenProduct(Exception):
    """Nothing can be made of what was asked for."""

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel
