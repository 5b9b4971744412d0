"""What legal instruments share: a competent authority, a draft for inspection, a reasoning about participation."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from participatie_cli.model.keuzes import Overheidslaag
from participatie_cli.model.milieueffectrapport import Milieueffectrapport
from participatie_cli.model.procedure import Motivering, Motiveringspunt, motiveringspunten
from participatie_cli.model.procedurekeuzes import Ontwerpstuk, Ontwerpuitzondering
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.values.datum import Datum
from participatie_cli.values.lengte import Lengte
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Leestekst, Tekst
from participatie_cli.values.zin import Dagzin


def instrumentsoort(woord: str) -> Any:
    """Declare the field that says which instrument it is."""
    uitleg = "Welk instrument het is. Daaruit volgt welke andere sleutels er kunnen staan en welke regels gelden."
    return veld("Soort", uitleg, "", woord)


class Instrument(Feit):
    """What every instrument has."""

    OPENBAAR = True
    KERN = "naam"

    naam: OfOnbekend[Tekst] | None = veld(
        "Naam",
        "Hoe het instrument heet, om twee van dezelfde soort uit elkaar te houden.",
        "Een paar woorden. Weglaten als er maar een is.",
        "vergunning voor de brug",
        anders=None,
    )
    toelichting: OfOnbekend[Leestekst] | None = veld(
        "Toelichting",
        "Wat er over het instrument te zeggen is.",
        "Een paar zinnen.",
        "Ontwerp gepubliceerd.",
        anders=None,
    )
    bevoegd_gezag: OfOnbekend[Overheidslaag] = veld(
        "Bevoegd gezag",
        "Welke overheid beslist.",
        "Weglaten als het de gemeente is.",
        "gemeente",
        anders=Overheidslaag.GEMEENTE,
    )


TERINZAGE_NU = "Schrijf een lijst: `terinzageleggingen:` met daaronder per keer `- kennisgeving:`, `start:` en `eind:`."


class MetTerinzage(Instrument):
    """An instrument whose draft can be laid open for inspection (Awb, afdeling 3.4)."""

    VERVALLEN: ClassVar[Mapping[str, str]] = {"kennisgeving": TERINZAGE_NU, "terinzage": TERINZAGE_NU}

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "vastgesteld_op": Dagzin(
            "{voluit} werd vastgesteld[; bekendgemaakt {bekendgemaakt_op:dag}][; in werking {in_werking_op:dag}].",
            "{voluit} wordt vastgesteld[; bekendgemaakt {bekendgemaakt_op:dag}][; in werking {in_werking_op:dag}].",
            zonder="Onbekend is of en wanneer {voluit} is vastgesteld.",
        ),
        "bekendgemaakt_op": Dagzin(
            "{voluit} werd bekendgemaakt[; in werking {in_werking_op:dag}].",
            "{voluit} wordt bekendgemaakt[; in werking {in_werking_op:dag}].",
            zonder="Onbekend is of en wanneer {voluit} is bekendgemaakt.",
        ),
        "in_werking_op": Dagzin(
            "{voluit} ging gelden.",
            "{voluit} gaat gelden.",
            zonder="Onbekend is of en wanneer {voluit} ging gelden.",
        ),
    }

    LIDWOORD: ClassVar[Literal["de", "het"]] = "het"

    terinzageleggingen: Annotated[Reeks[Terinzage], Lengte(0, 20)] = veld(
        "Terinzageleggingen",
        "Elke keer dat een ontwerp of voorontwerp ter inzage lag.",
        "Een lijst, de eerste keer bovenaan. Vul per keer de kennisgeving, start en eind in. Of onbekend.",
        [{"start": "2024-03-02", "eind": "2024-04-12", "kennisgeving": {"datum": "2024-03-01"}}],
        anders=(),
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
    def voluit(self) -> str:
        """As it stands in a sentence: `het omgevingsplan`."""
        return f"{self.LIDWOORD} {type(self).__name__.lower()}"

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Whether the law prescribes the uniform public procedure of the Awb; most instruments do."""
        return True

    @property
    def ontwerpen(self) -> tuple[Terinzage, ...] | Onbekend:
        """The inspections of the draft itself, in the order of the file."""
        if isinstance(self.terinzageleggingen, Onbekend):
            return ONBEKEND
        return tuple(een for een in self.terinzageleggingen if een.stuk is Ontwerpstuk.ONTWERP)

    @property
    def peilmoment(self) -> Datum | Onbekend | None:
        """What decides between old and new law: the start of the first inspection, else the day of adoption."""
        ontwerpen = self.ontwerpen
        if isinstance(ontwerpen, Onbekend):
            return ONBEKEND
        if not ontwerpen:
            return self.vastgesteld_op
        begin = [een.start for een in ontwerpen if isinstance(een.start, Datum)]
        return min(begin) if len(begin) == len(ontwerpen) else ONBEKEND


class MetMotivering(MetTerinzage):
    """An instrument of the Omgevingswet that must state how people were involved."""

    motivering: OfOnbekend[Motivering] | None = veld(
        "Motivering",
        "Wat het vaststellingsbesluit over de participatie zegt.",
        "Vul de drie vragen in, of onbekend.",
        {"hoe_betrokken": "ja", "resultaten": "ja", "participatiebeleid": "ja"},
        anders=None,
    )

    milieueffectrapport: OfOnbekend[Milieueffectrapport] | None = veld(
        "Milieueffectrapport",
        "Of er een milieueffectrapport (MER) bij hoort, en of dat met het ontwerp ter inzage lag.",
        "Vul in of het moet. Weglaten als het niet speelt.",
        {"verplicht": "ja", "ter_inzage": "ja"},
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
    def met_milieueffectrapport(self) -> bool | Onbekend:
        """Whether the law asks for an environmental impact report; False where nobody wrote that it matters."""
        rapport = self.milieueffectrapport
        return rapport.verplicht if isinstance(rapport, Milieueffectrapport) else rapport or False

    @property
    def motiveringspunten(self) -> tuple[Motiveringspunt, ...]:
        """What the decision must say about participation, and whether it does."""
        return motiveringspunten(self.motivering)
