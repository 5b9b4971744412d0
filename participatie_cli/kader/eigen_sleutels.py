"""The keys that a municipality can use under `regelingen`, in words of their own (`data/eigen-sleutels.yaml`).

Source: the articles of the model ordinance of the VNG of 2024, through its explanation; the model itself was not read.
"""

from collections.abc import Mapping
from typing import Final

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst

NIET_IN_HET_MODEL: Final = "niet gevonden in het model van de VNG"


class EigenSleutel(Feit):
    """One key: what a provision under it is about, and the keys of the provisions of the model that ask the same."""

    KERN = "titel"

    id: Tekst = veld("Sleutel", "De `id` van een bepaling.", "Kleine letters en streepjes.", "verordening-eindverslag")
    titel: Tekst = veld("Titel", "Waar de bepaling over gaat.", "Een paar woorden.", "Eindverslag")
    uitleg: Tekst = veld("Uitleg", "Wat de bepaling regelt of belooft.", "Eén zin.", "Of er een eindverslag is.")
    model: tuple[Tekst, ...] = veld(
        "Model", "Welke bepalingen van het model erbij horen.", "Een lijst.", ["vng-eindverslag-lid-1"], anders=()
    )

    def in_het_model(self, per_sleutel: Mapping[str, tuple[Geldend, ...]]) -> str:
        """Where the model of the VNG has it: the articles of each variant, or that it was not found there."""
        versies = (versie for sleutel in self.model for versie in per_sleutel[sleutel])
        return "; ".join(versie.bepaling.vindplaats for versie in versies) or NIET_IN_HET_MODEL


class EigenSleutels(Feit):
    """All of them, those of an ordinance first."""

    sleutels: tuple[EigenSleutel, ...] = veld("Sleutels", "De sleutels.", "Een lijst.", [])

    @property
    def per_id(self) -> dict[str, EigenSleutel]:
        """Each by its key."""
        return {een.id: een for een in self.sleutels}
