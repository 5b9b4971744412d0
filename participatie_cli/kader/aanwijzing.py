"""The cases in which the council requires participation before an application (art. 16.55 lid 7 Ow), in their time."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from participatie_cli.kader.geldigheid import allebei, geldt_op
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import Kenmerk, Tekst
from participatie_cli.values.zin import Dagzin


class Gevallen(StrEnum):
    """For which applications outside the plan participation is required."""

    LIJST = "lijst"
    ALLE = "alle"
    GEEN = "geen"


class Categorie(Bronvermelding):
    """A case on the list."""

    KERN = "tekst"

    id: Kenmerk = veld("Kenmerk", "Het woord dat projecten gebruiken.", "Kleine letters en streepjes.", "antenne")
    tekst: Tekst = veld(
        "Tekst",
        "Welke activiteiten of bouwplannen eronder vallen, in eigen woorden.",
        "Eén zin.",
        "Een antenne lager dan 40 meter.",
    )


class Aanwijzing(Bronvermelding):
    """What the council designated from a day on; it holds until the next one, or until its own last day."""

    DAG = "geldig_van"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "geldig_van": Dagzin(
            "De lijst met verplichte participatie ging gelden.",
            "De lijst met verplichte participatie gaat gelden.",
        ),
        "geldig_tot": Dagzin("Laatste dag van de lijst met verplichte participatie.", termijn=True),
    }

    geldig_van: Datum = veld("Geldig van", "De eerste dag waarop dit geldt.", "Een datum.", "2024-01-01")
    geldig_tot: OfOnbekend[Datum] | None = veld(
        "Geldig tot en met",
        "De laatste dag waarop dit geldt.",
        "Een datum, of onbekend. Weglaten als dit geldt tot de volgende lijst.",
        "2025-10-15",
        anders=None,
    )
    gevallen: Gevallen = veld(
        "Gevallen",
        "Voor welke aanvragen buiten het omgevingsplan participatie verplicht is.",
        "Bij lijst staan de gevallen bij `categorieen`.",
        "lijst",
        anders=Gevallen.LIJST,
    )
    volgens: OfOnbekend[Tekst] | None = veld(
        "Volgens",
        "Naar welke andere lijst het raadsbesluit verwijst, als het zelf geen gevallen noemt.",
        "De naam van die lijst, of onbekend.",
        "de lijst voor het adviesrecht van de raad",
        anders=None,
    )
    toelichting: OfOnbekend[Tekst] | None = veld(
        "Toelichting",
        "Wat er nog niet is gelezen.",
        "Eén zin.",
        "Het eind van de lijst is niet gelezen.",
        anders=None,
    )
    categorieen: tuple[Categorie, ...] = veld(
        "Categorieën",
        "De gevallen op de lijst.",
        "Een lijst. Weglaten bij alle of geen.",
        [{"id": "antenne", "tekst": "Een antenne."}],
        anders=(),
    )


def aanwijzing_op(aanwijzingen: tuple[Aanwijzing, ...] | Onbekend, moment: Wanneer) -> Aanwijzing | Onbekend | None:
    """What was designated at a moment; None where nothing was, `onbekend` where the dates leave that open."""
    if isinstance(aanwijzingen, Onbekend):
        return ONBEKEND
    op_volgorde = sorted(aanwijzingen, key=lambda een: een.geldig_van)
    antwoorden = [(_geldt(een, volgende, moment), een) for een, volgende in _met_volgende(op_volgorde)]
    for geldt, een in antwoorden:
        if geldt is True:
            return een
    return ONBEKEND if any(geldt is ONBEKEND for geldt, _ in antwoorden) else None


def _met_volgende(rij: list[Aanwijzing]) -> list[tuple[Aanwijzing, Aanwijzing | None]]:
    return list(zip(rij, [*rij[1:], *([None] if rij else [])], strict=True))


def _geldt(een: Aanwijzing, volgende: Aanwijzing | None, moment: Wanneer) -> bool | Onbekend:
    zelf = geldt_op(een.geldig_van, een.geldig_tot, moment)
    if volgende is None or zelf is False:
        return zelf
    al_een_ander = geldt_op(volgende.geldig_van, None, moment)
    return allebei(zelf, al_een_ander if isinstance(al_een_ander, Onbekend) else not al_een_ander)
