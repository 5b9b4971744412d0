"""Which dates lie ahead: in the files, in the framework, and of the report itself."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.bepaling import Laag
from participatie_cli.kader.komend import Gebeurtenis, Gebeurtenissoort, komend
from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.feiten.gebeurtenissen import moment_in_woorden, termijnen_van, wat_komt
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.values.datum import Datum

_KOLOMMEN: Final = (Kolom("Wanneer", 2), Kolom("Wat", 6), Kolom("Waar", 3))
_INLEIDING: Final = (
    "Hier staat alles in het register en het kader met een datum na de peildatum. Bij een verslag over een periode die "
    "al langer voorbij is, kan daar ook iets bij zijn dat pas later bekend werd."
)
GEBEURT: Final = {
    Gebeurtenissoort.BEGINT: "gaat gelden",
    Gebeurtenissoort.VERANDERT: "krijgt een andere tekst",
    Gebeurtenissoort.EINDIGT: "geldt voor het laatst",
    Gebeurtenissoort.UITERLIJK: "laatste dag om hieraan te voldoen",
}
"""What happens to a provision, in words."""


def regelgeving(een: Gebeurtenis) -> bool:
    """Whether it is about law or ordinance; a promise or the good practice of others does not come into force."""
    return een.geldend.laag in (Laag.WET, Laag.VERORDENING)


def termijnen(gegevens: Gegevens) -> Tabelhoofdstuk:
    """Everything with a day after the peildatum, in order of time."""
    rijen = sorted({*_uit_stukken(gegevens), *_uit_kader(gegevens), *_volgend_verslag(gegevens)})
    return Tabelhoofdstuk(
        id="termijnen",
        titel="Termijnen die eraan komen",
        inleiding=(_INLEIDING,),
        tabel=maak_tabel(
            "Wat er na de peildatum op de kalender staat",
            _KOLOMMEN,
            ((dag.voluit, wat, waar) for dag, wat, waar in rijen),
            "Er zijn geen termijnen vastgelegd.",
        ),
    )


def komende(gegevens: Gegevens) -> Iterator[tuple[Datum, str, str]]:
    """Day, what and where of the terms in the files and the framework; what is only planned is no term."""
    for stuk in gegevens.stukken:
        for moment in termijnen_van(stuk, gegevens.peildatum):
            yield moment.datum, moment_in_woorden(moment), stuk.dossier.titel
    yield from _uit_kader(gegevens)


def _uit_stukken(gegevens: Gegevens) -> Iterator[tuple[Datum, str, str]]:
    for stuk in gegevens.stukken:
        for moment in wat_komt(stuk, gegevens.peildatum):
            yield moment.datum, moment_in_woorden(moment), stuk.dossier.titel


def _uit_kader(gegevens: Gegevens) -> Iterator[tuple[Datum, str, str]]:
    for een in komend(gegevens.kader, gegevens.peildatum):
        if not regelgeving(een):
            continue
        yield een.dag, f"{een.geldend.bepaling.vindplaats}: {GEBEURT[een.soort]}", "kader"


def _volgend_verslag(gegevens: Gegevens) -> Iterator[tuple[Datum, str, str]]:
    rapportage = gegevens.kader.gemeente.rapportage if gegevens.kader.gemeente else None
    volgende = rapportage and next((een for een in rapportage.dagen if een[1] > gegevens.peildatum), None)
    if volgende:
        nr, dag = volgende
        yield Datum.op(dag), f"Einde van de periode van tussenrapportage nr. {nr}", "kader.yaml"
