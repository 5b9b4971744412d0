"""The four development lines, each with the three questions and its actions."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.komend import komend
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.rapport import Lijnblok, Lijnen
from participatie_cli.report.beeld.tabellen import (
    NIET_VASTGELEGD,
    Kolom,
    maak_tabel,
    met_bronnen,
    of_niet_vastgelegd,
    zin,
)
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.gebeurtenissen import gebeurtenissen
from participatie_cli.report.feiten.inperiode import Gedateerd, Venster, dag_in_woorden, punt
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.kleuren import kleurnamen
from participatie_cli.report.hoofdstukken.uitgeprobeerd import eerste_keren, experimenten, verteld
from participatie_cli.report.hoofdstukken.vragen import Verhaal, beantwoord_vragen
from participatie_cli.values.datum import Datum
from participatie_cli.wording.scores import voluit

_LIJN_VAN: Final = {
    "register_openbaar_op": Ontwikkellijn.BEWUSTWORDING,
    "toegankelijkheid": Ontwikkellijn.BEWUSTWORDING,
    "aanspreekpunt": Ontwikkellijn.ONDERSTEUNEN,
    "externe_toetsen": Ontwikkellijn.LEREN,
}
"""To which line a fact of kader.yaml belongs; all others are about legislation."""

_KOLOMMEN: Final = (Kolom("Actie", 3), Kolom("Begonnen", 2), Kolom("Klaar", 2), Kolom("Laatste stap", 6))


def lijnen(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Lijnen:
    """One block per line."""
    return Lijnen(
        id="lijnen",
        titel="De vier ontwikkellijnen",
        inleiding=("Per lijn staan hier de drie vragen van de raad, wat er is geleerd en wat het plan is.",),
        lijnen=tuple(_lijn(lijn, gegevens, venster, boek) for lijn in Ontwikkellijn),
    )


def _lijn(lijn: Ontwikkellijn, gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Lijnblok:
    naam = gegevens.score.namen[lijn]
    acties = tuple(actie for actie in gegevens.van_soort(Maatregel) if actie.lijn is lijn)
    proeven = experimenten(gegevens) if lijn is Ontwikkellijn.LEREN else ()
    verhaal = Verhaal(
        houders=acties,
        experimenten=proeven,
        gebeurd=(*_uit_kader(lijn, gegevens), *_normen(lijn, gegevens)),
        uitgeprobeerd=(*verteld(proeven, venster), *_eerste_keren(lijn, gegevens)),
        kleuren=kleurnamen(gegevens.kader),
        met_titel=True,
    )
    stand = next((een.stand for een in gegevens.score.lijnen if een.lijn is lijn), None)
    return Lijnblok(
        nummer=str(lijn.value),
        naam=naam,
        titel=f"Lijn {lijn.value}: {naam}",
        stand=zin(voluit(stand, gegevens.score.meetlat)) if stand else "Niet te beoordelen.",
        vragen=beantwoord_vragen(verhaal, venster, boek),
        acties=_acties(acties, venster, boek),
    )


def _uit_kader(lijn: Ontwikkellijn, gegevens: Gegevens) -> Iterator[Gedateerd]:
    gemeente = gegevens.kader.gemeente
    for feit in gebeurtenissen(gemeente) if gemeente else ():
        if _LIJN_VAN.get(feit.sleutel, Ontwikkellijn.WETGEVING) is lijn:
            yield feit


def _normen(lijn: Ontwikkellijn, gegevens: Gegevens) -> Iterator[Gedateerd]:
    """What began, changed or ended in the framework during the period, told under legislation."""
    if lijn is Ontwikkellijn.WETGEVING:
        periode = gegevens.periode
        for een in komend(gegevens.kader, periode.ervoor, gegevens.peildatum - periode.ervoor):
            if not een.is_regelgeving:
                continue
            bepaling = een.geldend.bepaling
            yield Gedateerd(een.dag, f"{bepaling.vindplaats}: {een.soort.woorden}", bepaling, bepaling)


def _eerste_keren(lijn: Ontwikkellijn, gegevens: Gegevens) -> Iterator[Gedateerd]:
    """Methods used for the first time, told where the organisation is supported with methods."""
    if lijn is Ontwikkellijn.ONDERSTEUNEN:
        yield from (feit for _, feit in eerste_keren(gegevens))


def _acties(acties: tuple[Maatregel, ...], venster: Venster, boek: Bronnenboek) -> Tabel:
    return maak_tabel(
        "Acties van deze lijn",
        _KOLOMMEN,
        (
            (actie.titel, _dag(actie.gestart_op, venster), _dag(actie.gereed_op, venster), _stap(actie, venster, boek))
            for actie in acties
        ),
        "Bij deze lijn zijn geen acties vastgelegd.",
    )


def _dag(dag: object, venster: Venster) -> str:
    """A day as far as it has come."""
    if isinstance(dag, Datum):
        return dag.voluit if venster.bekend_op(dag) else "nog niet"
    return of_niet_vastgelegd(dag)


def _stap(actie: Maatregel, venster: Venster, boek: Bronnenboek) -> str:
    """The newest step that had been taken by the peildatum."""
    stappen = [
        feit for feit in gebeurtenissen(actie) if isinstance(feit.datum, Datum) and venster.bekend_op(feit.datum)
    ]
    if not stappen:
        return NIET_VASTGELEGD
    laatste = punt(stappen[-1], boek)
    return met_bronnen(f"{dag_in_woorden(stappen[-1].datum)}: {laatste.tekst}", laatste.bronnen)
