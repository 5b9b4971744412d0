"""What residents asked to do themselves, what councillors asked, and how far the goals are."""

from dataclasses import replace
from typing import Final

from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, Tabel
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.doelen import doelen
from participatie_cli.report.hoofdstukken.raad import vragen_uit_de_raad
from participatie_cli.report.hoofdstukken.uitdaagrecht import uitdaagrecht
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.report.rapportage.vooruit import bekende_uitkomst
from participatie_cli.wording.waarden import aantal

ID: Final = "verder"
_VRAGEN: Final = (Kolom("Vraag", 5), Kolom("Over", 3), Kolom("Antwoord", 5))


def verder(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Blokhoofdstuk:
    """The chapter."""
    gesteld, vaag = bekende_uitkomst(vragen_uit_de_raad(gegevens, venster, boek).tabel)
    kort = [(vraag, waar, antwoord) for vraag, waar, _, antwoord in gesteld.rijen]
    vragen = maak_tabel("Vragen uit de raad", _VRAGEN, kort, "")
    deel = blok(
        alineas=[_zonder_antwoord(vaag), _zonder_meting(gegevens)],
        tabellen=[_verzoeken(gegevens, venster), vragen, _doelen(gegevens, boek)],
    )
    return Blokhoofdstuk(id=ID, titel="Verzoeken, vragen en doelen", blokken=(deel,))


def _verzoeken(gegevens: Gegevens, venster: Venster) -> Tabel:
    """The requests that waited for a decision in the period, or got one."""
    spelen = {een.titel for een in gegevens.van_soort(Uitdaagverzoek) if not venster.ervoor(een.besluit_op)}
    tabel = uitdaagrecht(gegevens, venster).tabel
    return replace(tabel, rijen=tuple(rij for rij in tabel.rijen if rij[0] in spelen))


def _zonder_antwoord(vaag: int) -> str:
    return f"Van {aantal(vaag, 'vraag', 'vragen')} uit de raad is onbekend wat het antwoord was." if vaag else ""


def _zonder_meting(gegevens: Gegevens) -> str:
    """Of how many goals there is no baseline, and of how many nobody knows."""
    alle = gegevens.score.doelen
    van_alle = aantal(len(alle), "doel", "doelen")
    vaag = sum(een.nulmeting is None and een.onbekend for een in alle)
    zonder = sum(een.nulmeting is None for een in alle) - vaag
    if zonder and zonder == len(alle):
        return f"Voor geen van de {van_alle} is er een nulmeting."
    geen = f"Voor {zonder} van de {van_alle} is er geen nulmeting." if zonder else ""
    return f"{geen} Van {vaag} van de {van_alle} is onbekend of er is gemeten.".strip() if vaag else geen


def _doelen(gegevens: Gegevens, boek: Bronnenboek) -> Tabel:
    """The goals of which something was measured."""
    tabel = doelen(gegevens, boek).tabel
    gemeten = zip(tabel.rijen, gegevens.score.doelen, strict=False)
    return replace(tabel, rijen=tuple(rij for rij, doel in gemeten if doel.nulmeting is not None))
