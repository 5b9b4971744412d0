"""All that an answer about a place in a text can be made of: the text, its kind, and the register around it."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from pydantic.fields import FieldInfo

from participatie_cli.kader.kader import Kader
from participatie_cli.store.schets.deel import Tekstschets
from participatie_cli.store.schets.lezen import schets
from participatie_cli.usecases.taal.bestand import Taalbestand
from participatie_cli.usecases.taal.geheugen import Bekend, Registergeheugen
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import model_op, modellen


@dataclass(frozen=True)
class Taalblik:
    """One text of a file, the framework that holds for it, and what is known of the other files."""

    bestand: Taalbestand
    schets: Tekstschets
    kader: Kader
    bekend: tuple[Bekend, ...]
    peildatum: date

    @cached_property
    def gegevens(self) -> Any:
        """What the text says, as far as it can be told."""
        return self.schets.gegevens()

    def model(self, pad: Pad) -> type[Feit] | None:
        """The type whose fields stand at a place; None where nothing is known of that place."""
        return model_op(self.bestand.soort, self.gegevens, pad) if self.bestand.soort else None

    def modellen(self, pad: Pad) -> tuple[type[Feit], ...]:
        """The types whose fields can stand at a place: more than one where `soort` does not tell yet which it is."""
        if (model := self.model(pad)) is not None or not pad:
            return (model,) if model else ()
        veld = self.veld(pad)
        return tuple(modellen(veld[2].annotation)) if veld else ()

    def veld(self, pad: Pad) -> tuple[type[Feit], str, FieldInfo] | None:
        """The field in which a value stands, with its type and name; of an entry that of its list."""
        *hier, naam = pad[:-1] if isinstance(pad[-1], int) else pad
        model = self.model(tuple(hier))
        veld = model.model_fields.get(str(naam)) if model else None
        return (model, str(naam), veld) if model and veld else None


def blik_op(geheugen: Registergeheugen, bestand: Taalbestand, tekst: str, peildatum: date) -> Taalblik:
    """Gather what is known around a text."""
    return Taalblik(bestand, schets(tekst), geheugen.kader().kader, tuple(geheugen.bekend()), peildatum)
