"""The one way in which a value is refused: what is wrong, and what to write instead."""

from pydantic_core import PydanticCustomError

from participatie_cli.values.onbekend import WOORD


def schrijf(*keuzes: str, onbekend: bool) -> str:
    """What to write: one of these, or also `onbekend` where the field takes that."""
    *vooraan, laatste = (*keuzes, WOORD) if onbekend else keuzes
    if not vooraan:
        return f"Schrijf {laatste}."
    return f"Schrijf {', '.join(vooraan)}{',' if len(keuzes) == 1 else ''} of {laatste}."


class WaardeFout(ValueError):
    """A value that cannot be read; `melding` says what is wrong and `herstel` what to write.

    Where that is one of `keuzes`, `onbekend` is another for a field that takes it: whoever knows the field says so.
    """

    def __init__(self, melding: str, herstel: str = "", keuzes: tuple[str, ...] = ()) -> None:
        self.melding = melding
        self.herstel = schrijf(*keuzes, onbekend=False) if keuzes else herstel
        self.keuzes = keuzes
        super().__init__(f"{melding} {self.herstel}")

    def voor_pydantic(self) -> PydanticCustomError:
        """The error that pydantic collects beside the others."""
        inhoud = {"melding": self.melding, "herstel": self.herstel, "keuzes": self.keuzes}
        return PydanticCustomError("waarde", "{melding} {herstel}", inhoud)
