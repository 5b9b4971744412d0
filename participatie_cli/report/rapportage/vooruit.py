"""What must be done, what was promised, and what was knowingly done otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, Tabel
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.geweigerd import Geweigerd
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.toezeggingen import OPEN, Belofte, beloften
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.values.onbekend import WOORD, bekend
from participatie_cli.wording.agenda import dag_van, normen_van, punt_als_zin
from participatie_cli.wording.waarden import aantal

ID: Final = "vooruit"
_MEESTE: Final = 5
_AFGEDAAN: Final = "Toezeggingen en voorwaarden die in deze periode zijn afgedaan"
_BELOFTEN: Final = ("toezegging of voorwaarde", "toezeggingen en voorwaarden")
_KOLOMMEN: Final = (*(Kolom("Uiterlijk", 2), Kolom("Wat", 5), Kolom("Waar", 3), Kolom("Wie", 2), Kolom("Waarom", 3)),)
_KLAAR: Final = (Kolom("Wat", 5), Kolom("Waar", 3), Kolom("Hoe het afliep", 5))
_AFWIJKINGEN: Final = (
    *(Kolom("Project", 3), Kolom("Waarvan", 4), Kolom("Waarom", 4)),
    *(Kolom("Besloten door", 2), Kolom("Geldt tot en met", 2)),
)


def vooruit(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Blokhoofdstuk:
    """The chapter: late first."""
    te_laat, komend = te_doen(gegevens)
    beloofd = tuple(beloften(gegevens, venster, boek))
    deel = blok(
        alineas=[" ".join((*_verder_weg(len(komend) - _MEESTE), *_over_beloften(beloofd, venster)))],
        tabellen=[
            _te_laat(te_laat),
            _komend(komend[:_MEESTE]),
            _afgedaan(beloofd, venster),
            _afwijkingen(gegevens, venster),
        ],
    )
    return Blokhoofdstuk(id=ID, titel="Termijnen, toezeggingen en afwijkingen", blokken=(deel,))


def _verder_weg(rest: int) -> Iterator[str]:
    if rest > 0:
        yield f"Er {'staat' if rest == 1 else 'staan'} nog {aantal(rest, 'termijn', 'termijnen')} verder weg."


def _over_beloften(beloofd: Sequence[Belofte], venster: Venster) -> Iterator[str]:
    """How many promises and conditions stand open, and of how many something is not known."""
    open_ = sum(een.stand == OPEN for een in beloofd)
    vaag = sum(een.stand == WOORD for een in beloofd)
    zonder_dag = sum(een.stand not in (OPEN, WOORD) and not _in_periode(een, venster) for een in beloofd)
    if open_:
        staat = "staat" if open_ == 1 else "staan"
        yield f"Er {staat} {aantal(open_, *_BELOFTEN)} open; die met een dag staan hieronder."
    if vaag:
        yield f"Van {aantal(vaag, *_BELOFTEN)} is onbekend wat ervan kwam."
    if zonder_dag:
        yield f"Van {aantal(zonder_dag, *_BELOFTEN)} is wel bekend wat ervan kwam, maar niet wanneer."


def _in_periode(een: Belofte, venster: Venster) -> bool:
    """Whether it may have been settled in the period; of what has no day nobody can say so."""
    return venster.bevat(een.afgedaan_op) is not False


def _afgedaan(beloofd: Sequence[Belofte], venster: Venster) -> Tabel:
    klaar = (een.rij for een in beloofd if een.stand not in (OPEN, WOORD) and _in_periode(een, venster))
    return maak_tabel(_AFGEDAAN, _KLAAR, ((wat, waar, stand) for wat, waar, *_, stand in klaar), "")


def bekende_uitkomst(tabel: Tabel) -> tuple[Tabel, int]:
    """A table without the rows that end in `onbekend`, and how many those are: what is unknown fills no page."""
    rijen = tuple(rij for rij in tabel.rijen if rij[-1] != WOORD)
    return replace(tabel, rijen=rijen), len(tabel.rijen) - len(rijen)


def te_doen(gegevens: Gegevens) -> tuple[tuple[Agendapunt, ...], tuple[Agendapunt, ...]]:
    """What is late, and the last days that come, as far as that follows from what was known on the peildatum.

    What the register says of days after it may have been written down later.
    """
    bekend_toen = (een for een in gegevens.verslag.agenda if een.volgt_uit_wat_was)
    agenda = Agenda.van(bekend_toen, gegevens.peildatum, date.max)
    return agenda.te_laat, tuple(een for een in agenda.komend if not een.voorbehoud)


def _komend(punten: tuple[Agendapunt, ...]) -> Tabel:
    """Of what is not late the norm can stay in the annex."""
    rijen = ((dag_van(een), punt_als_zin(een), een.titel, een.wie or "") for een in punten)
    return maak_tabel("Wat eraan komt", _KOLOMMEN[:-1], rijen, "")


def _te_laat(punten: tuple[Agendapunt, ...]) -> Tabel:
    rijen = ((dag_van(een), punt_als_zin(een), een.titel, een.wie or "", normen_van(een)) for een in punten)
    return maak_tabel("Te laat", _KOLOMMEN, rijen, "")


def _afwijkingen(gegevens: Gegevens, venster: Venster) -> Tabel:
    """The deviations that count and are in force."""
    geweigerd = Geweigerd(gegevens)
    rijen = (
        (project.titel, _regel(een.regel, gegevens), een.reden, een.besloten_door.value, een.geldig_tot.voluit)
        for project in gegevens.van_soort(Project)
        for een in bekend(project.afwijkingen)
        if venster.bekend_op(een.besloten_op) and een.geldig_tot.laatst >= gegevens.peildatum
        if not geweigerd.telt_niet(project, een)
    )
    return maak_tabel("Bewust anders gedaan dan een norm vraagt", _AFWIJKINGEN, rijen, "")


def _regel(genoemd: str, gegevens: Gegevens) -> str:
    kaart = gegevens.regels.get(genoemd)
    return kaart.titel if kaart else genoemd
