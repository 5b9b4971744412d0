"""What lies ahead: what must be done by a day, what is planned, and what changes in the framework."""

from datetime import date
from typing import Final

from participatie_cli.checks.kaderagenda import van_het_kader
from participatie_cli.kader.komend import BINNENKORT
from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.results.agenda import Agenda, Agendapunt, eerstvolgende
from participatie_cli.wording.agenda import dag_van, normen_van, punt_als_zin

_KOLOMMEN: Final = (Kolom("Wanneer", 2), Kolom("Wat", 5), Kolom("Waar", 2), Kolom("Wie", 2), Kolom("Norm", 2))
KADERBESTAND: Final = "kader.yaml"
_INLEIDING: Final = (
    "Eerst staat hier wat te laat is. Daarna komt, op volgorde van datum, wat er moet gebeuren en wat is gepland."
)


def termijnen(gegevens: Gegevens) -> Tabelhoofdstuk:
    """What is late, and everything with a day after the peildatum, in order of time."""
    agenda = _agenda(gegevens)
    te_laat = [("te laat: " + dag_van(een), *_rij(een)) for een in agenda.te_laat]
    return Tabelhoofdstuk(
        id="termijnen",
        titel="Termijnen die eraan komen",
        inleiding=(_INLEIDING,),
        tabel=maak_tabel(
            "Wat er na de peildatum op de kalender staat",
            _KOLOMMEN,
            [*te_laat, *((dag_van(een), *_rij(een)) for een in agenda.komend)],
            "Er zijn geen termijnen vastgelegd.",
        ),
    )


def eerste_termijnen(gegevens: Gegevens) -> tuple[Agendapunt, ...]:
    """The last days that come first; what is only planned is none."""
    komend = eerstvolgende(gegevens.verslag.agenda, gegevens.peildatum)
    return tuple(een for een in komend if een.dag == komend[0].dag)


def _agenda(gegevens: Gegevens) -> Agenda:
    """Of the files and of kader.yaml all that lies ahead; of the framework half a year."""
    dag = gegevens.peildatum
    kader = van_het_kader(gegevens.kader, KADERBESTAND, dag, dag + BINNENKORT)
    return Agenda.van((*gegevens.verslag.agenda, *kader), dag, date.max)


def _rij(een: Agendapunt) -> tuple[str, str, str, str]:
    return punt_als_zin(een), een.titel, een.wie or "", normen_van(een)
