"""Provisions of law, ordinance, vision and good practice, each valid from and until a date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar, Final

from pydantic import ConfigDict

from participatie_cli.kader.afwijkruimte import KAN, NIET_GELEZEN, NOOIT, Afwijkruimte
from participatie_cli.kader.duur import Duur, Eenheid
from participatie_cli.kader.geldigheid import geldt_op
from participatie_cli.kader.leeszekerheid import Bevestigers, Leeszekerheid, bevestigd_door, met_bronnen
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Onbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, Tekst, Webadres
from participatie_cli.values.zin import Dagzin


class Laag(StrEnum):
    """Where a norm comes from; only `wet`, `verordening` and `register` can carry severity `fout`."""

    WET = "wet"
    VERORDENING = "verordening"
    VISIE = "visie"
    GOED_GEBRUIK = "goed gebruik"
    REGISTER = "register"


class Norm(Feit):
    """A number that a provision sets, with the dates between which it holds."""

    id: Tekst = veld(
        "Kenmerk", "Korte naam waarmee regels het getal noemen.", "Kleine letters, cijfers en streepjes.", "termijn"
    )
    waarde: OfOnbekend[Getal] = veld("Waarde", "Hoeveel de bepaling vraagt.", "Een geheel getal, of onbekend.", "6")
    eenheid: Tekst = veld(
        "Eenheid", "Waarin de waarde is geteld.", "Een woord, zoals weken, maanden of procent.", "weken"
    )

    @property
    def duur(self) -> Duur | None:
        """How long it is; None where the number is unknown or counts something else than time."""
        if isinstance(self.waarde, Onbekend) or self.eenheid not in tuple(Eenheid):
            return None
        return Duur(self.waarde, Eenheid(self.eenheid))


class Bepaling(Feit):
    """One provision: an article (or part of one), paraphrased in our own words."""

    model_config = ConfigDict(json_schema_extra=met_bronnen)
    KERN = "vindplaats"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "geldig_van": Dagzin("Ging gelden: {vindplaats}.", "Gaat gelden: {vindplaats}."),
        "geldig_tot": Dagzin("Laatste dag van {vindplaats}.", termijn=True),
        "uiterlijk": Dagzin(
            "Aan {vindplaats} moest zijn voldaan.", "Aan {vindplaats} moet zijn voldaan.", termijn=True
        ),
    }

    id: Tekst = veld(
        "Kenmerk",
        "Sleutel waarmee regels naar de bepaling verwijzen.",
        "Regeling, streepje, artikel.",
        "awb-3-16",
    )
    vindplaats: Tekst = veld("Vindplaats", "Hoe men ernaar verwijst.", "Artikel en regeling.", "artikel 3:16 Awb")
    tekst: Tekst = veld(
        "Tekst",
        "Wat de bepaling zegt, in eigen woorden.",
        "Eén of twee zinnen.",
        "Een ontwerp ligt zes weken ter inzage.",
    )
    adres: Webadres | None = veld(
        "Adres",
        "Waar de bepaling te lezen is.",
        "Het volledige webadres.",
        "https://wetten.overheid.nl/",
        anders=None,
    )
    geldig_van: OfOnbekend[Datum] = veld(
        "Geldig van", "De eerste dag waarop de bepaling geldt.", "Een datum, of onbekend.", "2024-01-01"
    )
    geldig_tot: OfOnbekend[Datum] | None = veld(
        "Geldig tot en met",
        "De laatste dag waarop de bepaling geldt.",
        "Een datum. Weglaten als zij nog geldt.",
        "2024-12-31",
        anders=None,
    )
    zekerheid: Leeszekerheid = veld(
        "Zekerheid",
        "Hoe de tekst is gelezen.",
        "Bij letterlijk is de tekst zelf gelezen, bij secundair een andere bron. Bij bevestigd zeggen drie bronnen, los"
        " van elkaar, hetzelfde.",
        "letterlijk",
    )
    bevestigd_door: Bevestigers = bevestigd_door()
    normen: tuple[Norm, ...] = veld(
        "Normen",
        "Getallen die de bepaling stelt.",
        "Een lijst met voor elk getal een kenmerk, de waarde en de eenheid.",
        [{"id": "termijn", "waarde": "6", "eenheid": "weken"}],
        anders=(),
    )
    uiterlijk: OfOnbekend[Datum] | None = veld(
        "Uiterlijk",
        "De laatste dag waarop iemand nog op tijd aan de bepaling voldoet.",
        "Een datum. Weglaten als de bepaling meteen geldt.",
        "2026-12-31",
        anders=None,
    )
    afwijken: Afwijkruimte | None = veld(
        "Afwijken",
        "Of van deze bepaling kan worden afgeweken, op welke grond, en wie dat beslist.",
        "Weglaten als het is zoals bij de regeling.",
        {"mag": "kan", "door": ["college"]},
        anders=None,
    )
    niet_getoetst: Tekst | None = veld(
        "Niet getoetst",
        "Waarom geen regel naar deze bepaling vraagt.",
        "Eén zin. Weglaten als er een regel bij hoort.",
        "Deze plicht rust op de aanvrager en laat in het register geen spoor na.",
        anders=None,
    )

    def geldt_op(self, moment: Datum | date) -> bool | Onbekend:
        """Whether the provision is in force at a moment; both its bounds are inclusive."""
        return geldt_op(self.geldig_van, self.geldig_tot, moment if isinstance(moment, Datum) else Datum.op(moment))


class Regeling(Feit):
    """A law, ordinance, vision or guideline, with the provisions the tool knows of it."""

    KERN = "titel"

    titel: Tekst = veld(
        "Titel",
        "De officiële naam van de regeling.",
        "Neem de titel over zoals die is gepubliceerd.",
        "Algemene wet bestuursrecht",
    )
    laag: Laag = veld("Laag", "Waar de regeling vandaan komt.", "", "wet")
    kenmerk: OfOnbekend[Tekst] | None = veld(
        "Kenmerk", "Het nummer van de regeling.", "BWB-id of CVDR-nummer.", "BWBR0005537", anders=None
    )
    adres: Webadres | None = veld(
        "Adres",
        "Waar de regeling staat.",
        "Het volledige webadres.",
        "https://wetten.overheid.nl/BWBR0005537",
        anders=None,
    )
    vastgesteld_door: OfOnbekend[Orgaan] | None = veld(
        "Vastgesteld door",
        "Welk orgaan van de gemeente deze tekst vaststelde.",
        "Alleen bij een visie of belofte van de gemeente zelf. Weglaten als de tekst alleen is verteld, zoals in een"
        " presentatie of op een website: dan is een bevinding erover een advies.",
        "raad",
        anders=None,
    )
    gelezen: Tekst = veld("Gelezen", "Welke tekst is gelezen en wanneer.", "Eén zin.", "Stand 2026.")
    afwijken: Afwijkruimte | None = veld(
        "Afwijken",
        "Of van deze regeling kan worden afgeweken, op welke grond, en wie dat beslist.",
        "Weglaten bij een wet, dan kan het niet, en bij een belofte of goed gebruik, dan kan het. Bij een verordening"
        " zonder dit is het onbekend.",
        {"mag": "kan", "door": ["college"]},
        anders=None,
    )
    bepalingen: tuple[Bepaling, ...] = veld(
        "Bepalingen",
        "Welke artikelen, beloften of afspraken eruit gelden.",
        "Een lijst met voor elke bepaling een kenmerk, de vindplaats en de tekst.",
        [],
        anders=(),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Geldend:
    """One version of a provision with the regulation it stands in.

    It is not `zeker` where it is open whether it was in force. A framework makes each once, so two are equal only where
    they are one.
    """

    bepaling: Bepaling
    regeling: Regeling
    zeker: bool = True

    @property
    def sleutel(self) -> str:
        """The key by which rules name the provision."""
        return self.bepaling.id

    @property
    def laag(self) -> Laag:
        """Whether it is law, ordinance, vision and so on."""
        return self.regeling.laag

    @property
    def alleen_verteld(self) -> bool:
        """Whether it is the municipality's own word, of which it is not known that a body laid it down."""
        door = self.regeling.vastgesteld_door
        return self.laag is Laag.VISIE and (door is None or isinstance(door, Onbekend))

    @property
    def afwijkruimte(self) -> Afwijkruimte:
        """Whether one may deviate: as the provision says, else its regulation, else as its layer has it."""
        return self.bepaling.afwijken or self.regeling.afwijken or _GEWOON[self.laag]

    @property
    def letterlijk(self) -> bool:
        """Whether its own text was read and surely counts; what the register asks of itself is no text of another."""
        gelezen = self.bepaling.zekerheid is Leeszekerheid.LETTERLIJK or self.laag is Laag.REGISTER
        return self.zeker and gelezen


_GEWOON: Final = {
    Laag.WET: NOOIT,
    Laag.REGISTER: KAN,
    Laag.VERORDENING: NIET_GELEZEN,
    Laag.VISIE: KAN,
    Laag.GOED_GEBRUIK: KAN,
}
"""What holds where neither says whether one may deviate; a rule about the form of a file leaves no room itself."""


@lru_cache(maxsize=4096)
def als_twijfel(geldend: Geldend) -> Geldend:
    """Give the version as one of which it is open whether it was in force."""
    return Geldend(geldend.bepaling, geldend.regeling, zeker=False)
