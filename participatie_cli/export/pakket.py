"""All tables of an export, with the guide to their columns, and what to say of the whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.export.afgeleid import gemeenten, niveaus, termijnen, uitkomsten
from participatie_cli.export.gegevens import Exportgegevens, Gemeenteregister
from participatie_cli.export.projecttabellen import projecttabellen
from participatie_cli.export.tabel import SCHEIDING, Datakolom, Datatabel, Kolomsoort
from participatie_cli.export.verdelingen import verdelingen
from participatie_cli.kader.publicatie import Licentie
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.opsomming import opsomming

UITLEG: Final = "uitleg"
_VOOROP: Final = (
    *("projecten", "activiteiten", "inbreng", "resultaten_blauw", "resultaten_rood", "besluiten"),
    *("termijnen", "uitkomsten", "wijken", "themas", "bronnen"),
)
"""The tables that are asked for most, in this order; the others follow in the order of the model."""

LICENTIES: Final = {
    Licentie.CC0: "https://creativecommons.org/publicdomain/zero/1.0/",
    Licentie.CC_BY: "https://creativecommons.org/licenses/by/4.0/",
}
"""The address of each licence, as kader.yaml names it."""


_ZONDER_LICENTIE: Final = "onbekend. Vraag de gemeente hoe u de gegevens mag gebruiken; zie ook de tabel gemeenten."


@dataclass(frozen=True, slots=True)
class Pakket:
    """The tables, of which the last is the guide, and what they are made of."""

    gegevens: Exportgegevens
    tabellen: tuple[Datatabel, ...]

    @property
    def titel(self) -> str:
        """What the whole is called."""
        namen = [een.gemeente for een in self.gegevens.registers]
        van = f"{'de gemeente' if len(namen) == 1 else 'de gemeenten'} {opsomming(namen)}"
        return f"Participatieregister van {van}"

    @property
    def licenties(self) -> dict[Licentie, str]:
        """The licences that hold, each with its address; none where it is unknown of any register."""
        woorden = [een.licentie for een in self.gegevens.registers]
        if not all(isinstance(een, Licentie) for een in woorden):
            return {}
        return {een: adres for een, adres in LICENTIES.items() if een in woorden}

    @property
    def licentie(self) -> str:
        """The addresses of the licences; `onbekend` where they are not known."""
        return " ".join(self.licenties.values()) or WOORD


def maak_pakket(gegevens: Exportgegevens) -> Pakket:
    """Make all tables; those with distributions over municipalities only of more than one."""
    alle = (
        *projecttabellen(gegevens),
        *(maak(gegevens) for maak in (termijnen, uitkomsten, niveaus, gemeenten)),
        *((verdelingen(gegevens),) if len(gegevens.registers) > 1 else ()),
    )
    plaats = {naam: nummer for nummer, naam in enumerate(_VOOROP)}
    tabellen = tuple(sorted(alle, key=lambda een: plaats.get(een.naam, len(plaats))))
    return Pakket(gegevens, (*tabellen, uitleg(tabellen)))


_GIDS: Final = (
    Datakolom(naam="tabel", titel="Tabel", betekenis="In welke tabel de kolom staat.", altijd=True),
    Datakolom(naam="kolom", titel="Kolom", betekenis="Hoe de kolom heet.", altijd=True),
    Datakolom(naam="titel", titel="Titel", betekenis="Hoe de kolom heet in gewone taal.", altijd=True),
    Datakolom(naam="betekenis", titel="Betekenis", betekenis="Wat er in de kolom staat.", altijd=True),
    Datakolom(
        naam="soort",
        titel="Soort",
        betekenis="Wat voor waarden het zijn. Een datum of aantal zoals bekend staat er zoals iemand het wist, ook als "
        "dat een maand is of ongeveer 150; met een dag of een getal kunt u rekenen.",
        soort=Kolomsoort.WOORD,
        woorden=tuple(een.value for een in Kolomsoort),
        altijd=True,
    ),
    Datakolom(naam="woorden", titel="Woorden", betekenis="Welke woorden er kunnen staan.", soort=Kolomsoort.LIJST),
    Datakolom(
        naam="invullen",
        titel="Zo is gevraagd het in te vullen",
        betekenis="Wat de gemeente is gevraagd op te schrijven. Staat er dat men iets weglaat, dan is de cel leeg.",
    ),
    Datakolom(naam="voorbeeld", titel="Voorbeeld", betekenis="Hoe een waarde eruit kan zien."),
    Datakolom(
        naam="kan_leeg",
        titel="Kan leeg zijn",
        betekenis="Leeg betekent: niet vastgelegd, en nooit vanzelf nee of nul.",
        soort=Kolomsoort.WOORD,
        woorden=("ja", "nee"),
        altijd=True,
    ),
    Datakolom(
        naam="kan_onbekend",
        titel="Kan onbekend zijn",
        betekenis="Onbekend betekent: iemand heeft gezocht en het is niet te vinden.",
        soort=Kolomsoort.WOORD,
        woorden=("ja", "nee"),
        altijd=True,
    ),
    Datakolom(naam="verwijst_naar", titel="Verwijst naar", betekenis="Van welke tabel de `id` hier staat."),
    Datakolom(
        naam="sleutel_in_register",
        titel="Sleutel in het register",
        betekenis="Waar de waarde in een bestand van het register staat. Leeg als zij is uitgerekend.",
    ),
    Datakolom(naam="id", titel="Kenmerk", betekenis="Tabel en kolom met een punt ertussen.", altijd=True),
)


def uitleg(tabellen: tuple[Datatabel, ...]) -> Datatabel:
    """The guide: every column of every table, its own included."""
    wat = "Elke kolom van elke tabel: wat er staat, wat leeg en onbekend betekenen, en waar het vandaan komt."
    leeg = Datatabel(UITLEG, "Uitleg", wat, _GIDS, ())
    rijen = tuple(_regel(tabel, kolom) for tabel in (*tabellen, leeg) for kolom in tabel.kolommen)
    return Datatabel(UITLEG, leeg.titel, wat, _GIDS, rijen)


def _regel(tabel: Datatabel, kolom: Datakolom) -> tuple[str | tuple[str, ...] | None, ...]:
    return (
        tabel.naam,
        kolom.naam,
        kolom.titel,
        kolom.betekenis,
        kolom.soort.value,
        kolom.woorden or None,
        kolom.invullen or None,
        kolom.voorbeeld or None,
        "nee" if kolom.altijd else "ja",
        "ja" if kolom.onbekend else "nee",
        kolom.verwijst or None,
        kolom.bron or None,
        f"{tabel.naam}.{kolom.naam}",
    )


def leeswijzer(pakket: Pakket) -> Iterator[tuple[str, str]]:
    """What to know before reading, as headings with a text."""
    gegevens = pakket.gegevens
    if len(gegevens.registers) == 1:
        yield from _over(gegevens.registers[0])
    else:
        for een in gegevens.registers:
            yield f"{een.gemeente} ({een.code})", " ".join(f"{kop}: {tekst}" for kop, tekst in _over(een))
    yield (
        "Peildatum",
        f"{gegevens.peildatum.isoformat()}. Fase, niveau, termijnen en uitkomsten zijn zoals zij toen waren.",
    )
    yield "Licentie", _licentie(pakket)
    yield "Gemaakt met", f"{gegevens.programma}, met het landelijke kader {gegevens.uitgave}"
    yield (
        "Leeg",
        "Niet vastgelegd: niemand schreef het op. Bij sommige kolommen staat wanneer men iets weglaat. Leeg is nooit "
        "vanzelf nee of nul.",
    )
    yield "onbekend", "Iemand heeft gezocht en het is niet te vinden. Ook dat is nooit nee en nooit nul."
    yield (
        "Datums",
        "Een datum staat er zoals hij bekend is: een dag (2024-04-11), een maand (2024-04), een jaar (2024) of "
        "onbekend. In de kolommen met _vroegst en _laatst staat de eerste en de laatste dag die het kan zijn; die "
        "zijn leeg als de datum onbekend is.",
    )
    yield (
        "Aantallen",
        "Een aantal staat er zoals het bekend is: 150, ongeveer 150, minstens 40, onbekend. In de kolommen met "
        "_laagst en _hoogst staat een getal om mee te rekenen; ongeveer 150 telt daar voor 150, en zonder grens is "
        "het leeg.",
    )
    yield "Kolommen", "Wat elke kolom betekent, staat in de tabel uitleg; in JSON staat het bij elke tabel."
    yield "Lijsten", f"In een cel met meer woorden staat er een {SCHEIDING} tussen."
    yield "Kenmerken", "Elke rij heeft een `id` die gelijk blijft als er rijen bij komen. Bij de kolom `id` staat hoe."
    yield "Alle dagen", "Alles wat in het register staat, staat erin, ook wat na de peildatum komt. Kijk naar de datum."


def _over(een: Gemeenteregister) -> Iterator[tuple[str, str]]:
    """What to know of one register."""
    yield "Wat dit is", een.toelichting
    yield "Versie van het register", een.vastlegging
    if een.weggelaten:
        yield "Niet openbaar", een.weggelaten
    if een.ongelezen:
        yield "Niet te lezen", f"Zoveel bestanden waren niet te lezen en ontbreken: {een.ongelezen}."


def _licentie(pakket: Pakket) -> str:
    bekend = [f"{een} ({adres})" for een, adres in pakket.licenties.items()]
    return opsomming(bekend) or _ZONDER_LICENTIE
