"""What the council was asked, and what its members asked."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.model.raad import VraagAanRaad, VraagUitRaad
from participatie_cli.model.raadkeuzes import Raadsvraagsoort
from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster, dag_in_woorden
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.plannen import Houder
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.opsomming import opsomming

_AAN: Final = (Kolom("Vraag", 5), Kolom("Over", 3), Kolom("Gesteld", 2), Kolom("Antwoord", 4))
_UIT: Final = (Kolom("Vraag", 4), Kolom("Over", 3), Kolom("Gesteld", 3), Kolom("Antwoord", 4))
_TABEL: Final = "Open vragen, en vragen die in deze periode zijn beantwoord"

_SOORT_ONBEKEND: Final = "onbekend of het een vraag of motie is"


def voorgelegd_aan_raad(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Tabelhoofdstuk:
    """What the municipality asks the council: the open questions, and those answered in this period."""
    rijen = (
        (
            boek.vermeld(vraag.vraag, houder, vraag),
            houder.titel,
            dag_in_woorden(vraag.datum, venster),
            _antwoord(vraag, venster),
        )
        for houder, vraag in gestelde_vragen(gegevens, venster)
    )
    return Tabelhoofdstuk(
        id="voorgelegd-aan-raad",
        titel="Vragen aan de raad",
        inleiding=("Dit vraagt de gemeente aan de raad.",),
        tabel=maak_tabel(_TABEL, _AAN, rijen, "In het register zijn geen vragen aan de raad vastgelegd."),
    )


def vragen_uit_de_raad(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Tabelhoofdstuk:
    """What members of the council asked the college: the open questions, and those answered in this period."""
    rijen = (
        (
            boek.vermeld(vraag.vraag, houder, vraag),
            houder.titel,
            _gesteld(vraag, venster),
            _antwoord(vraag, venster),
        )
        for houder in houders(gegevens)
        for vraag in bekend(houder.vragen_uit_de_raad)
        if _speelt(vraag, venster)
    )
    return Tabelhoofdstuk(
        id="vragen-uit-de-raad",
        titel="Vragen uit de raad",
        inleiding=("Dit vroegen raadsleden aan het college, ook met een motie.",),
        tabel=maak_tabel(_TABEL, _UIT, rijen, "In het register zijn geen vragen uit de raad vastgelegd."),
    )


def houders(gegevens: Gegevens) -> Iterator[Houder]:
    """The files in which such questions and promises stand."""
    return (stuk.dossier for stuk in gegevens.stukken if isinstance(stuk.dossier, Houder))


def gestelde_vragen(gegevens: Gegevens, venster: Venster) -> Iterator[tuple[Houder, VraagAanRaad]]:
    """The questions that the council had before it during this period."""
    for houder in houders(gegevens):
        for vraag in bekend(houder.voorgelegd_aan_raad):
            if _speelt(vraag, venster):
                yield houder, vraag


def is_open(vraag: VraagAanRaad | VraagUitRaad, venster: Venster) -> bool:
    """Whether a question had no answer on the peildatum; of one whose answer nobody knows that is not said."""
    if isinstance(vraag.beantwoord_op, Datum):
        return not venster.bekend_op(vraag.beantwoord_op)
    return not isinstance(vraag.beantwoord_op, Onbekend) and not isinstance(vraag.antwoord, Onbekend)


def _speelt(vraag: VraagAanRaad | VraagUitRaad, venster: Venster) -> bool:
    return venster.bekend_op(vraag.datum) and not venster.ervoor(vraag.beantwoord_op)


def _gesteld(vraag: VraagUitRaad, venster: Venster) -> str:
    """When, in which way and by which parties, as far as that is recorded."""
    delen = [
        dag_in_woorden(vraag.datum, venster),
        vraag.vorm if isinstance(vraag.soort, Raadsvraagsoort) else _SOORT_ONBEKEND,
    ]
    delen += [f"door {opsomming(bekend(vraag.van))}"] if bekend(vraag.van) else []
    delen += ["onbekend door wie"] if isinstance(vraag.van, Onbekend) else []
    return "; ".join(delen)


def _antwoord(vraag: VraagAanRaad | VraagUitRaad, venster: Venster) -> str:
    if is_open(vraag, venster):
        return "nog geen antwoord"
    if isinstance(vraag.beantwoord_op, Onbekend) or isinstance(vraag.antwoord, Onbekend):
        return "onbekend"
    assert isinstance(vraag.beantwoord_op, Datum)
    return f"{vraag.antwoord or 'niet vastgelegd'} ({vraag.beantwoord_op.voluit})"
