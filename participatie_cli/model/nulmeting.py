"""`register/nulmeting.yaml`: the findings that were known on a day, so that a check fails only on new ones."""

import re
from typing import Annotated, Any, Final

from pydantic import AfterValidator, WithJsonSchema

from participatie_cli.values.datum import Datum
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import Getal, Tekst

VERSIE: Final = 1
"""The version of the form of the file that this program reads."""
_VORM: Final = re.compile("[0-9a-f]{32}")


def _vingerafdruk(tekst: str) -> str:
    if not _VORM.fullmatch(tekst):
        raise WaardeFout(
            "Dit is geen vingerafdruk: dat zijn 32 cijfers en letters van a tot en met f.",
            "Haal de regels van deze bevinding weg en geef `participatie nulmeting --erbij`.",
        ).voor_pydantic()
    return tekst


_SCHEMA: Final[dict[str, Any]] = {"type": "string", "pattern": f"^{_VORM.pattern}$"}
Vingerafdruk = Annotated[Tekst, AfterValidator(_vingerafdruk), WithJsonSchema(_SCHEMA)]


class BekendeBevinding(Feit):
    """One finding that is known, until a day and for a reason."""

    KERN = "titel"
    HEET = "bekende bevinding"

    vingerafdruk: Vingerafdruk = veld(
        "Vingerafdruk",
        "Waaraan de controle de bevinding herkent, ook als haar bestand anders heet of er regels bij kwamen.",
        "Laat dit invullen door `participatie nulmeting`.",
        "0f3a9c1d2b4e0f3a9c1d2b4e0f3a9c1d",
    )
    code: Tekst = veld("Code", "Welke regel de bevinding gaf.", "De code.", "VIS001")
    bestand: Tekst = veld(
        "Bestand", "In welk bestand de bevinding stond.", "Het pad onder het register.", "projecten/koopmansplein.yaml"
    )
    titel: Tekst = veld("Titel", "Wat de regel vraagt.", "De titel van de regel.", "Er is een doel")
    reden: Tekst = veld(
        "Reden", "Waarom de bevinding nog blijft staan.", "Eén zin.", "Het oude archief wordt dit jaar aangevuld."
    )
    geldig_tot: Datum = veld(
        "Geldig tot", "Tot en met welke dag de bevinding als bekend geldt.", "Een datum.", "2027-06-30"
    )


class Nulmeting(Feit):
    """All findings that are known, the file `nulmeting.yaml`."""

    versie: Getal = veld(
        "Versie", "In welke vorm dit bestand is geschreven.", "Het programma zet dit er zelf.", str(VERSIE)
    )
    bevindingen: tuple[BekendeBevinding, ...] = veld(
        "Bevindingen",
        "Welke bevindingen bekend zijn.",
        "Laat dit invullen door `participatie nulmeting`. Haal weg wat is opgelost.",
        [],
    )
