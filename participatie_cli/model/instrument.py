"""What legal instruments share: a competent authority, a draft for inspection, a reasoning about participation."""

from typing import Any, ClassVar, Literal

from participatie_cli.model.keuzes import Ontwerpuitzondering, Overheidslaag
from participatie_cli.model.procedure import (
    Kennisgeving,
    Motivering,
    Motiveringspunt,
    Terinzage,
    motiveringspunten,
)
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst


def instrumentsoort(woord: str) -> Any:
    """Declare the field that says which instrument it is."""
    uitleg = "Welk instrument het is. Daaruit volgt welke andere sleutels er kunnen staan en welke regels gelden."
    return veld("Soort", uitleg, "", woord)


class Instrument(Feit):
    """What every instrument has."""

    toelichting: OfOnbekend[Tekst] | None = veld(
        "Toelichting",
        "Wat er over het instrument te zeggen is.",
        "Een paar zinnen.",
        "Ontwerp gepubliceerd.",
        anders=None,
    )
    bevoegd_gezag: OfOnbekend[Overheidslaag] = veld(
        "Bevoegd gezag",
        "Welke overheid beslist.",
        "",
        "gemeente",
        anders=Overheidslaag.GEMEENTE,
    )


class MetTerinzage(Instrument):
    """An instrument whose draft can be laid open for inspection (Awb, afdeling 3.4)."""

    kennisgeving: OfOnbekend[Kennisgeving] | None = veld(
        "Kennisgeving van het ontwerp",
        "De publicatie dat het ontwerp ter inzage ligt.",
        "Vul datum en inhoud in.",
        {"datum": "2024-03-01"},
        anders=None,
    )
    terinzage: OfOnbekend[Terinzage] | None = veld(
        "Ter inzage",
        "De periode waarin het ontwerp ter inzage lag.",
        "Vul start en eind in.",
        {"start": "2024-03-02", "eind": "2024-04-12"},
        anders=None,
    )
    vastgesteld_op: OfOnbekend[Datum] | None = veld(
        "Vastgesteld op",
        "Wanneer het is vastgesteld.",
        "Een datum. Weglaten zolang het niet is vastgesteld.",
        "2024-06-20",
        anders=None,
    )
    bekendgemaakt_op: OfOnbekend[Datum] | None = veld(
        "Bekendgemaakt op",
        "Wanneer het is gepubliceerd.",
        "Een datum, of onbekend.",
        "2024-07-10",
        anders=None,
    )
    in_werking_op: OfOnbekend[Datum] | None = veld(
        "In werking op", "Vanaf wanneer het geldt.", "Een datum, of onbekend.", "2024-08-07", anders=None
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Whether the law prescribes the uniform public procedure of the Awb; most instruments do."""
        return True

    @property
    def peilmoment(self) -> Datum | Onbekend | None:
        """What decides between old and new law: the start of the inspection, else the day of adoption."""
        if isinstance(self.terinzage, Terinzage):
            return self.terinzage.start
        return self.vastgesteld_op if self.terinzage is None else ONBEKEND


class MetMotivering(MetTerinzage):
    """An instrument of the Omgevingswet that must state how people were involved."""

    LIDWOORD: ClassVar[Literal["de", "het"]] = "het"

    motivering: OfOnbekend[Motivering] | None = veld(
        "Motivering",
        "Wat het vaststellingsbesluit over de participatie zegt.",
        "Vul de drie vragen in, of onbekend.",
        {"hoe_betrokken": "ja", "resultaten": "ja", "participatiebeleid": "ja"},
        anders=None,
    )

    geen_ontwerp_nodig: OfOnbekend[Ontwerpuitzondering] | None = veld(
        "Geen ontwerp nodig",
        "Waarom er geen ontwerp ter inzage hoefde te liggen: welke uitzondering op afdeling 3.4 Awb geldt.",
        "Een ondergeschikte wijziging telt alleen bij een programma. Weglaten als er geen uitzondering is.",
        "verschrijving",
        anders=None,
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Unless an exception is recorded."""
        if isinstance(self.geen_ontwerp_nodig, Onbekend):
            return ONBEKEND
        return self.geen_ontwerp_nodig is None

    @property
    def motiveringspunten(self) -> tuple[Motiveringspunt, ...]:
        """What the decision must say about participation, and whether it does."""
        return motiveringspunten(self.motivering)
