"""Where a file stands as of a date, in a few words under a heading each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from participatie_cli.model.afweging import Aanpak, Afweging
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.fase import fasen_op
from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import NIET_VASTGELEGD, Project
from participatie_cli.model.tijdlijn import merk_intern
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.zin import in_een_zin, op_of_in

Staatregel = tuple[str, str]
"""A short heading and what stands behind it."""


@dataclass(frozen=True, slots=True)
class Woordkeus:
    """What a municipality calls its rungs, by id, and its lines, by number; `niveaus` are those of a method."""

    treden: Mapping[str, str] = field(default_factory=dict)
    lijnen: Mapping[int, str] = field(default_factory=dict)
    niveaus: tuple[str, ...] | Onbekend | None = None

    def trede(self, niveau: str) -> str:
        """A rung by the word for residents, with that of the files where it is another."""
        naam = self.treden.get(niveau, niveau)
        return naam if naam == niveau else f"{naam} ({niveau})"

    def lijn(self, nummer: int) -> str:
        """A line by its number and its name."""
        return f"{nummer}, {self.lijnen[nummer]}" if nummer in self.lijnen else str(nummer)


def staat(dossier: Dossier, peildatum: date, woorden: Woordkeus | None = None) -> Iterator[Staatregel]:
    """What characterises a file as of a date; what nobody wrote down costs no line."""
    woorden = woorden or Woordkeus()
    if isinstance(dossier, Project):
        yield from _van_een_project(dossier, peildatum, woorden)
    elif isinstance(dossier, Maatregel):
        yield from _van_een_actie(dossier, peildatum, woorden)
    elif isinstance(dossier, Experiment):
        yield from _van_een_experiment(dossier, peildatum)
    elif isinstance(dossier, Uitdaagverzoek):
        yield from _van_een_verzoek(dossier, peildatum)
    else:
        yield from _van_een_werkvorm(dossier, woorden)


def _ingevuld(*regels: tuple[str, object]) -> Iterator[Staatregel]:
    """The lines of which the value was written down, be it as unknown."""
    for kop, waarde in regels:
        if waarde is not None and waarde != ():
            yield kop, in_een_zin(waarde)


def _van_een_project(project: Project, peildatum: date, woorden: Woordkeus) -> Iterator[Staatregel]:
    afweging = project.afweging if isinstance(project.afweging, Afweging) else None
    aanpak = project.aanpak if isinstance(project.aanpak, Aanpak) else None
    yield from _ingevuld(("Intern", project.intern))
    yield "Fase", _fase(project, peildatum)
    yield "Niveau", _niveau(project, peildatum, woorden)
    yield from _ingevuld(("Doel", afweging and afweging.doel), ("Beslist", afweging and afweging.beslisser))
    yield "Initiatief", f"{initiatief(project)}; {project.vorm}"
    for partij in bekend(project.partijen):
        yield "Doet mee", f"{partij.betwist(partij.kern)}{merk_intern(partij)}"
    yield from _ingevuld(("Plek", _plek(project.gebied)), ("Contact", aanpak and aanpak.contact))
    yield "Instrument", _instrumenten(project)


def _fase(project: Project, peildatum: date) -> str:
    laatste = fasen_op(bekend(project.fasen), peildatum)[-1]
    sinds = laatste.vanaf if laatste and project.fase_op(peildatum) is laatste.fase else None
    return f"{project.fase_in_woorden(peildatum)}{f', sinds {sinds.voluit}' if isinstance(sinds, Datum) else ''}"


def _plek(gebied: Gebied | Onbekend | None) -> Onbekend | str | None:
    if not isinstance(gebied, Gebied):
        return gebied
    delen = [gebied.plek] if isinstance(gebied.plek, str) else []
    return ", ".join([*delen, *bekend(gebied.wijken)]) or None


def _instrumenten(project: Project) -> str:
    if isinstance(project.instrumenten, Onbekend):
        return str(ONBEKEND)
    return in_een_zin(tuple(een.kern or een.soort for een in project.instrumenten))


def initiatief(project: Project) -> str:
    """The kind of whoever took the first step, with the name of the organisation where it is recorded."""
    wie = project.initiatiefnemer
    if isinstance(wie, Onbekend):
        return str(wie)
    naam = f" ({wie.naam})" if wie.naam and not isinstance(wie.naam, Onbekend) else ""
    return f"{wie.soort}{naam}{f'; aanspreekpunt: {wie.contact}' if wie.contact else ''}"


def _niveau(project: Project, peildatum: date, woorden: Woordkeus) -> str:
    niveau = project.niveau_op(peildatum)
    naam = woorden.trede(niveau) if isinstance(niveau, str) else niveau or NIET_VASTGELEGD
    return f"{naam}{', achteraf geschat' if project.niveau_is_geschat_op(peildatum) else ''}"


def _van_een_actie(actie: Maatregel, peildatum: date, woorden: Woordkeus) -> Iterator[Staatregel]:
    yield "Ontwikkellijn", str(actie.lijn) if isinstance(actie.lijn, Onbekend) else woorden.lijn(int(actie.lijn))
    if isinstance(actie.gereed_op, Datum) and telt(actie.gereed_op, peildatum):
        yield "Stand", f"klaar {op_of_in(actie.gereed_op)}"
    elif isinstance(actie.gestart_op, Datum):
        geweest = gebeurd(actie.gestart_op, peildatum) is not False
        yield "Stand", f"{'loopt sinds' if geweest else 'begint'} {actie.gestart_op.voluit}"
    yield from _ingevuld(("Trekker", actie.trekker), ("Projecten", actie.projecten))


def _van_een_experiment(experiment: Experiment, peildatum: date) -> Iterator[Staatregel]:
    voorbij = telt(experiment.tot, peildatum)
    besloten = experiment.besluit is not None and telt(experiment.besluit_op, peildatum)
    yield from _ingevuld(
        ("Project", experiment.project),
        ("Verwachting", experiment.hypothese),
        ("Geslaagd als", experiment.succescriterium),
        ("Uitkomst", experiment.uitkomst if voorbij else None),
        ("Besluit", experiment.besluit if besloten else "nog niet genomen of niet vastgelegd"),
    )


def _van_een_verzoek(verzoek: Uitdaagverzoek, peildatum: date) -> Iterator[Staatregel]:
    orgaan = verzoek.bevoegd_orgaan
    yield from _ingevuld(("Taak", verzoek.taak))
    yield "Stand", _besloten(verzoek, peildatum)
    yield from _ingevuld(("Beslist", orgaan.voluit if isinstance(orgaan, Orgaan) else orgaan))


def _besloten(verzoek: Uitdaagverzoek, peildatum: date) -> str:
    if isinstance(verzoek.besluit_op, Datum) and telt(verzoek.besluit_op, peildatum):
        return f"{verzoek.uitkomst or 'besloten'} {op_of_in(verzoek.besluit_op)}"
    if verzoek.besluit_op is ONBEKEND:
        uitkomst = verzoek.uitkomst
        return f"{uitkomst or 'onbekend is of er een besluit is'}; de dag is onbekend" if uitkomst else str(ONBEKEND)
    return "nog geen besluit"


def _van_een_werkvorm(werkvorm: Werkvorm, woorden: Woordkeus) -> Iterator[Staatregel]:
    niveaus = werkvorm.niveaus if woorden.niveaus is None else woorden.niveaus
    yield from _ingevuld(
        ("Past bij", niveaus if isinstance(niveaus, Onbekend) else tuple(map(woorden.trede, niveaus))),
        ("Goed voor", werkvorm.voor_wie),
        ("Hoeveel mensen", werkvorm.groep),
        ("Wat het kost", werkvorm.kosten),
        ("Hoelang het duurt", werkvorm.tijd),
        ("Bereikt", werkvorm.bereikt),
        ("Bereikt niet", werkvorm.bereikt_niet),
    )
    for valkuil in bekend(werkvorm.valkuilen):
        yield "Let op", valkuil
    yield from _ingevuld(("Kies iets anders", werkvorm.wanneer_niet))
