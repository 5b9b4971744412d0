"""Which dates lie ahead: in the files, in the framework, and of the report itself."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.komend import Gebeurtenissoort, komend
from participatie_cli.model.datum import Datum
from participatie_cli.report.gebeurtenissen import moment_in_woorden, wat_komt
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.rapport import Tabelhoofdstuk
from participatie_cli.report.tabellen import Kolom, maak_tabel

_KOLOMMEN: Final = (Kolom("Wanneer", 2), Kolom("Wat", 6), Kolom("Waar", 3))
GEBEURT: Final = {
    Gebeurtenissoort.BEGINT: "gaat gelden",
    Gebeurtenissoort.VERANDERT: "krijgt een andere tekst",
    Gebeurtenissoort.EINDIGT: "geldt voor het laatst",
    Gebeurtenissoort.UITERLIJK: "laatste dag om hieraan te voldoen",
}
"""What happens to a provision, in words."""


def termijnen(gegevens: Gegevens) -> Tabelhoofdstuk:
    """Everything with a day after the peildatum, in order of time."""
    rijen = sorted({*_uit_stukken(gegevens), *_uit_kader(gegevens), *_volgend_verslag(gegevens)})
    return Tabelhoofdstuk(
        id="termijnen",
        titel="Termijnen die eraan komen",
        inleiding=(),
        tabel=maak_tabel(
            "Wat er na de peildatum op de kalender staat",
            _KOLOMMEN,
            ((dag.voluit, wat, waar) for dag, wat, waar in rijen),
            "Er zijn geen termijnen vastgelegd.",
        ),
    )


def komende(gegevens: Gegevens) -> Iterator[tuple[Datum, str, str]]:
    """Day, what and where of all that lies ahead in the files and the framework."""
    yield from _uit_stukken(gegevens)
    yield from _uit_kader(gegevens)


def _uit_stukken(gegevens: Gegevens) -> Iterator[tuple[Datum, str, str]]:
    for stuk in gegevens.stukken:
        for moment in wat_komt(stuk, gegevens.peildatum):
            yield moment.datum, moment_in_woorden(moment, stuk.dossier), stuk.dossier.titel


def _uit_kader(gegevens: Gegevens) -> Iterator[tuple[Datum, str, str]]:
    for een in komend(gegevens.kader, gegevens.peildatum):
        yield een.dag, f"{een.bepaling.vindplaats}: {GEBEURT[een.soort]}", "kader"


def _volgend_verslag(gegevens: Gegevens) -> Iterator[tuple[Datum, str, str]]:
    rapportage = gegevens.kader.gemeente.rapportage if gegevens.kader.gemeente else None
    volgende = rapportage and next((een for een in rapportage.dagen if een[1] > gegevens.peildatum), None)
    if volgende:
        nr, dag = volgende
        yield Datum.op(dag), f"Einde van de periode van tussenrapportage nr. {nr}", "kader.yaml"
