"""The one way in which a value is refused: what is wrong, and what to write instead."""

from pydantic_core import PydanticCustomError


class WaardeFout(ValueError):
    """A value that cannot be read; `zin` says what is wrong and `herstel` what to write."""

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(f"{zin} {herstel}")
        self.zin = zin
        self.herstel = herstel

    def voor_pydantic(self) -> PydanticCustomError:
        """Give the fault as an error that pydantic collects beside the others."""
        return PydanticCustomError("waarde", "{zin} {herstel}", {"zin": self.zin, "herstel": self.herstel})
