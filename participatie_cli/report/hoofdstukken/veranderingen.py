"""What changed since the previous report: projects, phases, scores and findings."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from participatie_cli.checks.afloop import Afloop
from participatie_cli.model.fase import fasen_op
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.rapport import Veranderingen
from participatie_cli.report.beeld.tabellen import Kolom, getal, maak_tabel
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Gedateerd, opgesomd
from participatie_cli.report.gegevens import Gegevens, Stuk, Vondstaantal
from participatie_cli.scoring.trap import Stand
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.wording.scores import kort
from participatie_cli.wording.waarden import in_woorden

_SCORES: Final = (Kolom("Lijn", 5), Kolom("Toen", 2), Kolom("Nu", 2), Kolom("Verschil", 4))
_BEVINDINGEN: Final = (Kolom("Bestand", 4), Kolom("Regel", 5), Kolom("Ernst", 2), Kolom("Aantal", 1, getal=True))
_NIET_MEER: Final = (*_BEVINDINGEN[:-1], Kolom("Wat ervan is geworden", 5), _BEVINDINGEN[-1])
_BESTANDEN: Final = (Kolom("Titel", 3), Kolom("Bestand toen", 4), Kolom("Wat", 2), Kolom("Bestand nu", 4))
Projectfasen = Mapping[str, Fasenaam | Onbekend | None]
"""The phase of each project of then, by its id."""


def veranderingen(gegevens: Gegevens, boek: Bronnenboek) -> Veranderingen:
    """The chapter on changes."""
    toen, nu = dict(gegevens.vroeger.fasen), _projecten(gegevens.stukken)
    verloop = gegevens.vroeger.verloop
    return Veranderingen(
        id="veranderingen",
        titel="Wat er veranderde sinds de vorige rapportage",
        inleiding=(gegevens.vroeger.vergeleken_met,),
        nieuw=opgesomd("Nieuwe projecten", _nieuw(toen, nu, gegevens), boek, "Er kwamen geen projecten bij."),
        afgesloten=opgesomd(
            "Afgesloten projecten",
            _naar_fase(toen, nu, gegevens, einde=True),
            boek,
            "Er zijn geen projecten afgesloten.",
        ),
        fasen=opgesomd(
            "Andere fase", _naar_fase(toen, nu, gegevens, einde=False), boek, "Geen project kwam in een andere fase."
        ),
        scores=_scores(gegevens),
        bestanden=maak_tabel(
            "Bestanden die verdwenen of een andere naam of map kregen",
            _BESTANDEN,
            ((een.titel, een.toen, een.afloop.value, een.nu) for een in verloop.bestanden),
            "Er is geen bestand verdwenen, onleesbaar geworden, hernoemd of verplaatst.",
        ),
        niet_meer=_niet_meer(verloop.weg, gegevens),
        nieuw_gevonden=maak_tabel(
            "Nieuwe bevindingen",
            _BEVINDINGEN,
            ((*_gevonden(een, gegevens), getal(een.aantal)) for een in verloop.erbij),
            "Er kwamen geen bevindingen bij.",
        ),
    )


def _projecten(stukken: Iterable[Stuk]) -> dict[str, Project]:
    return {stuk.dossier.id: stuk.dossier for stuk in stukken if isinstance(stuk.dossier, Project)}


def _nieuw(toen: Projectfasen, nu: dict[str, Project], gegevens: Gegevens) -> Iterator[Gedateerd]:
    """Projects that have begun and that there were not yet, in the register or at all."""
    for kenmerk, project in nu.items():
        if project.fase_op(gegevens.peildatum) is not None and toen.get(kenmerk) is None:
            yield Gedateerd(project.start, project.titel, project, project)


def _naar_fase(toen: Projectfasen, nu: dict[str, Project], gegevens: Gegevens, *, einde: bool) -> Iterator[Gedateerd]:
    """Projects that came into another phase, either one that ends them or one that does not."""
    for kenmerk, project in nu.items():
        oud, nieuw = toen.get(kenmerk), project.fase_op(gegevens.peildatum)
        if oud is not None and isinstance(nieuw, Fasenaam) and nieuw is not oud and nieuw.is_einde == einde:
            sinds, naar = _sinds(project, gegevens.peildatum), project.fase_in_woorden(gegevens.peildatum)
            yield Gedateerd(sinds, f"{project.titel}: van {in_woorden(oud)} naar {naar}", project, project)


def _sinds(project: Project, peildatum: date) -> Datum | Onbekend | None:
    """The day on which the phase of now began, also where the project had been in it before."""
    fase = fasen_op(bekend(project.fasen), peildatum)[-1]
    return fase.vanaf if fase else None


def _scores(gegevens: Gegevens) -> Tabel:
    titel = "De vier lijnen, toen en nu"
    return maak_tabel(titel, _SCORES, _lijnen(gegevens), "De lijnen zijn niet te vergelijken.")


def _lijnen(gegevens: Gegevens) -> Iterator[tuple[str, str, str, str]]:
    for lijn in gegevens.score.lijnen:
        oud = gegevens.vroeger.standen.get(lijn.lijn)
        naam = f"{lijn.lijn.value} {gegevens.score.namen[lijn.lijn]}"
        yield naam, kort(oud) if oud else "onbekend", kort(lijn.stand), _verschil(oud, lijn.stand)


def _verschil(oud: Stand | None, nieuw: Stand) -> str:
    """What differs; a line that looks the same may still have lost or won what it can be at most."""
    if oud is None:
        return "niet te vergelijken"
    if kort(oud) != kort(nieuw):
        return "veranderd"
    if oud.hoogstens == nieuw.hoogstens:
        return "geen"
    return f"kon hoogstens trede {oud.hoogstens} zijn, nu hoogstens trede {nieuw.hoogstens}"


def _niet_meer(weg: Iterable[Vondstaantal], gegevens: Gegevens) -> Tabel:
    """Findings of then, each with the one word for what became of it."""
    return maak_tabel(
        "Bevindingen die er niet meer zijn",
        _NIET_MEER,
        ((*_gevonden(een, gegevens), f"{een.afloop}: {Afloop(een.afloop).uitleg}", getal(een.aantal)) for een in weg),
        "Alle bevindingen van toen zijn er nog.",
    )


def _gevonden(een: Vondstaantal, gegevens: Gegevens) -> tuple[str, str, str]:
    return een.bestand or "het hele register", _regel(een.code, gegevens), een.ernst


def _regel(code: str, gegevens: Gegevens) -> str:
    regel = gegevens.regels.get(code)
    return f"{code} {regel.titel}" if regel else code
