"""The implementation programme along the four development lines, and what is tried out."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bron
from participatie_cli.model.keuzes import Lijnnummer
from participatie_cli.model.programmakeuzes import Experimentbesluit, Maatregelsoort
from participatie_cli.model.raad import (
    RAADSVRAGEN_VERVALLEN,
    TOEZEGGINGEN,
    UIT_DE_RAAD,
    VOORGELEGD,
    Toezegging,
    VraagAanRaad,
    VraagUitRaad,
)
from participatie_cli.model.resultaat import Les, Resultaten
from participatie_cli.model.stap import Meting, Stap
from participatie_cli.model.vooruit import Voornemen
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kenmerk, Leestekst, Tekst
from participatie_cli.values.zin import Dagzin


class Maatregel(Feit):
    """An action of the programme, one file in `programma/<lijn>/`."""

    KERN = "titel"
    VERVALLEN = RAADSVRAGEN_VERVALLEN

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "gestart_op": Dagzin("De actie begon.", "De actie begint."),
        "gereed_voor": Dagzin("De actie moest klaar zijn.", "De actie moet klaar zijn.", termijn=True),
        "gereed_op": Dagzin("De actie was klaar.", "De actie komt klaar.", achteraf=True),
    }

    id: Kenmerk = veld("Kenmerk", "De naam van het bestand zonder .yaml.", "Kleine letters en streepjes.", "trainingen")
    titel: Leestekst = veld("Titel", "Hoe de actie heet.", "Een paar woorden.", "Trainingen")
    lijn: OfOnbekend[Lijnnummer] = veld("Ontwikkellijn", "Bij welke van de vier lijnen de actie hoort.", "", "1")
    soort: Maatregelsoort | None = veld(
        "Soort actie",
        "Wat voor actie het is, als een criterium van de ontwikkellijnen ernaar vraagt.",
        "Weglaten als het een andere actie is.",
        "trainingen",
        anders=None,
    )
    samenvatting: Leestekst = veld(
        "Samenvatting",
        "Wat de actie inhoudt.",
        "Twee of drie korte zinnen.",
        "Medewerkers leren hoe zij inwoners betrekken.",
    )
    opmerking: OfOnbekend[Tekst] | None = veld(
        "Opmerking",
        "Wat de lezer moet weten.",
        "Een paar zinnen.",
        "Gemaakt uit openbare bronnen.",
        anders=None,
    )
    trekker: OfOnbekend[Tekst] | None = veld(
        "Trekker", "Wie de actie trekt.", "Een rol, nooit een naam.", "participatiecoach", anders=None
    )
    gestart_op: OfOnbekend[Datum] | None = veld(
        "Gestart op", "Wanneer de actie begon.", "Een datum, of onbekend.", "2022-10-06", anders=None
    )
    gereed_voor: OfOnbekend[Datum] | None = veld(
        "Gereed voor",
        "Wanneer de actie klaar moet zijn.",
        "Een datum, of onbekend.",
        "2024-01-01",
        anders=None,
    )
    gereed_op: OfOnbekend[Datum] | None = veld(
        "Gereed op",
        "Wanneer de actie klaar was.",
        "Een datum. Weglaten zolang zij loopt.",
        "2024-07-23",
        anders=None,
    )
    stappen: Reeks[Stap] = veld(
        "Stappen",
        "Wat er van dag tot dag voor de actie is gedaan.",
        "Een lijst op volgorde van datum. Of onbekend.",
        [{"datum": "2022-10-06", "wat": "De coach is begonnen."}],
        anders=(),
    )
    metingen: Reeks[Meting] = veld(
        "Metingen",
        "Welke aantallen en cijfers er over de actie zijn.",
        "Een lijst met voor elke meting wat, wanneer en hoeveel. Of onbekend.",
        [{"wat": "medewerkers getraind", "datum": "2023-01-31", "waarde": "12"}],
        anders=(),
    )
    projecten: Reeks[Kenmerk] = veld(
        "Projecten",
        "Welke projecten bij deze actie horen.",
        "Een lijst met kenmerken.",
        ["tiny-houses-witterhoofdweg"],
        anders=(),
    )
    resultaten: OfOnbekend[Resultaten] | None = veld(
        "Resultaten",
        "Wat het opleverde, blauw en rood.",
        "Vul blauw en rood in, of onbekend.",
        {"blauw": []},
        anders=None,
    )
    lessen: Reeks[Les] = veld(
        "Lessen",
        "Wat een volgende actie hiervan kan leren.",
        "Een lijst met lessen, of onbekend.",
        [{"les": "Kort oefenen werkt beter."}],
        anders=(),
    )
    voornemens: Reeks[Voornemen] = veld(
        "Voornemens",
        "Wat er is gepland, ook voor de volgende tussenrapportage.",
        "Een lijst met voor elk plan wat, wanneer vastgelegd en wanneer klaar. Of onbekend.",
        [{"wat": "Langs de deuren gaan.", "vastgelegd_op": "2026-09-15", "gereed_voor": "2027-01-31"}],
        anders=(),
    )
    voorgelegd_aan_raad: Reeks[VraagAanRaad] = VOORGELEGD
    vragen_uit_de_raad: Reeks[VraagUitRaad] = UIT_DE_RAAD
    toezeggingen: Reeks[Toezegging] = TOEZEGGINGEN
    bronnen: Reeks[Bron] = veld(
        "Bronnen",
        "Waar de feiten vandaan komen.",
        "Een lijst met bronnen.",
        [{"id": "presentatie", "titel": "Raadspresentatie", "zekerheid": "hoog"}],
        anders=(),
    )


class Experiment(Feit):
    """Something tried out, one file in `experimenten/`."""

    KERN = "titel"
    DAG = "van"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "van": Dagzin(
            "Het experiment begon[ en duurde tot en met {tot:anders}].",
            "Het experiment begint[ en duurt tot en met {tot:anders}].",
            zonder="Onbekend is wanneer het experiment begon.",
        ),
        "tot": Dagzin("Laatste dag van het experiment."),
        "besluit_op": Dagzin("Besluit na het experiment[: {besluit}].", "Besluit na het experiment.", achteraf=True),
        "gedeeld_op": Dagzin(
            "De ervaring met het experiment is met anderen gedeeld.",
            "De ervaring met het experiment wordt met anderen gedeeld.",
            achteraf=True,
        ),
    }

    id: Kenmerk = veld(
        "Kenmerk", "De naam van het bestand zonder .yaml.", "Kleine letters en streepjes.", "deur-aan-deur"
    )
    titel: Leestekst = veld("Titel", "Hoe het experiment heet.", "Een paar woorden.", "Deur aan deur peilen")
    samenvatting: Leestekst = veld(
        "Samenvatting",
        "Wat er wordt geprobeerd.",
        "Twee of drie korte zinnen.",
        "Medewerkers gaan langs de deuren.",
    )
    opmerking: OfOnbekend[Tekst] | None = veld(
        "Opmerking",
        "Wat de lezer moet weten.",
        "Een paar zinnen.",
        "Gemaakt uit openbare bronnen.",
        anders=None,
    )
    project: OfOnbekend[Kenmerk] | None = veld(
        "Project",
        "Bij welk project het hoort.",
        "Het kenmerk van een project.",
        "aardgasvrij-de-lariks",
        anders=None,
    )
    hypothese: OfOnbekend[Leestekst] | None = veld(
        "Hypothese",
        "Wat men verwacht.",
        "Eén zin.",
        "Zo spreken we mensen die niet naar een avond komen.",
        anders=None,
    )
    van: OfOnbekend[Datum] | None = veld(
        "Van", "Wanneer het begint.", "Een datum, of onbekend.", "2024-02", anders=None
    )
    tot: OfOnbekend[Datum] | None = veld(
        "Tot en met", "Wanneer het eindigt.", "Een datum, of onbekend.", "2024-02", anders=None
    )
    succescriterium: OfOnbekend[Leestekst] | None = veld(
        "Succescriterium",
        "Wanneer het geslaagd is.",
        "Eén zin met een getal.",
        "We spreken de helft van de bewoners.",
        anders=None,
    )
    uitkomst: OfOnbekend[Leestekst] | None = veld(
        "Uitkomst", "Wat eruit kwam.", "Eén of twee zinnen.", "Ruim de helft is gesproken.", anders=None
    )
    besluit: OfOnbekend[Experimentbesluit] | None = veld(
        "Besluit", "Wat er daarna gebeurt.", "Weglaten zolang er niet is besloten.", "opschalen", anders=None
    )
    besluit_op: OfOnbekend[Datum] | None = veld(
        "Besluit op", "Wanneer dat is besloten.", "Een datum, of onbekend.", "2024-04-23", anders=None
    )
    gedeeld_op: OfOnbekend[Datum] | None = veld(
        "Gedeeld op",
        "Wanneer de ervaring met anderen is gedeeld, zoals met andere teams of gemeenten.",
        "Een datum, of onbekend.",
        "2024-05-14",
        anders=None,
    )
    lessen: Reeks[Les] = veld(
        "Lessen",
        "Wat anderen van het experiment kunnen leren.",
        "Een lijst met lessen, of onbekend.",
        [{"les": "Ga twee keer langs."}],
        anders=(),
    )
    bronnen: Reeks[Bron] = veld(
        "Bronnen",
        "Waar de feiten vandaan komen.",
        "Een lijst met bronnen.",
        [{"id": "rtv-lar", "titel": "Nieuwsbericht", "zekerheid": "midden"}],
        anders=(),
    )
