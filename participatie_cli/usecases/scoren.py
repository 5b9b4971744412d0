"""Read every file once, put to it what the criteria ask, as of now and of earlier periods, and weigh the answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from participatie_cli.checks.controle import controleer_dossier, vraag_regels
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.meetlat import bruikbaar
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.results.beoordeling import Beoordeling
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.scoring import lijnscore
from participatie_cli.scoring.doelen import doelen_op
from participatie_cli.scoring.dossierscore import Dossierscore, beoordeel, in_beeld
from participatie_cli.scoring.kwaliteit import Kwaliteit, weeg
from participatie_cli.scoring.lijnscore import Bijeen, Gedeeld, Meelezer
from participatie_cli.scoring.score import Lijnscore, Programmascore, Projectscore, Trendpunt
from participatie_cli.scoring.vraag import Gevraagd
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.usecases.onthouder import Onthouder, onthouden
from participatie_cli.usecases.scorebron import Scorebron
from participatie_cli.usecases.vragenboek import Vragenboek
from participatie_cli.values.datum import telt
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.onleesbaar import Onleesbaar

Gesteld = Mapping[tuple[str, date], Uitslag]
"""What the rules said, by the name of the file and the day."""


def gesteld_in(verslag: Controleverslag) -> Gesteld:
    """What the rules said in a check, so that scoring need not ask again."""
    return {(uitslag.bestand, verslag.peildatum): uitslag for uitslag in verslag.uitslagen if uitslag.uitkomsten}


def scoor(
    lezingen: Iterable[Lezing],
    bron: Scorebron,
    *,
    een_project: bool = False,
    met_antwoorden: bool = False,
    meelezer: Meelezer | None = None,
    bekend: Gesteld | None = None,
) -> Programmascore:
    """Score the programme by these files, and every project among them that had begun.

    Of `een_project` the trend, over the earlier days that the source names, is of the project; without it, of the
    programme. What the rules said of a file as of a day is taken from `bekend` where it is there, and asked where it
    is not. What each file answered is counted and forgotten: only `met_antwoorden` is all of it kept, to be shown, and
    a `meelezer` keeps of it what it wants.
    """
    boek, oogst = Vragenboek(bron.kader, met_projecttrend=een_project), _Oogst(bron, met_antwoorden, meelezer)
    ongelezen, onvolledig = [] if bron.kader.gemeente else [bron.kadernaam], list[str]()
    aantal = 0
    with onthouden(bron.gelezen) as onthouder:
        vraag = _Vrager(bron.kader, bron.peildatum, bekend or {}, onthouder)
        if kader := _kaderstuk(bron):
            onvolledig += [kader.naam] * bool(kader.onleesbaar)
            oogst.tel(_op_alle_dagen(kader, bron, boek, vraag)[0])
        for lezing in lezingen:
            aantal += 1
            if (stuk := _stuk(lezing)) is None:
                ongelezen.append(lezing.naam)
                continue
            per_dag, uitslag = _op_alle_dagen(stuk, bron, boek, vraag)
            onvolledig += [stuk.naam] * bool(stuk.onleesbaar)
            oogst.tel(per_dag)
            if isinstance(stuk.dossier, Project) and _begonnen(stuk.dossier, bron.peildatum):
                score = oogst.project(stuk.dossier, stuk.naam, per_dag[bron.peildatum], uitslag)
                oogst.projecten.append(_met_trend(score, per_dag, bron) if een_project else score)
    geheel = _programma(bron, oogst, aantal, tuple(ongelezen), een_project=een_project)
    return replace(geheel, onvolledig=tuple(onvolledig))


def trend(lezingen: Iterable[Lezing], bron: Scorebron, bekend: Gesteld) -> tuple[Trendpunt, ...]:
    """Where the programme stood on the earlier days of the source; what is `bekend` of the rules is not asked again."""
    boek, oogst = Vragenboek(bron.kader), _Oogst(bron, met_antwoorden=False, meelezer=None)
    with onthouden(bron.gelezen) as onthouder:
        vraag = _Vrager(bron.kader, bron.peildatum, bekend, onthouder)
        for stuk in chain([_kaderstuk(bron)], map(_stuk, lezingen)):  # one at a time: there can be very many
            if stuk is not None:
                oogst.tel(_op_eerdere_dagen(stuk, bron, boek, vraag))
    return oogst.trend


@dataclass(frozen=True, slots=True)
class _Stuk:
    """A file that is scored, with what in it does not fit; `lezing` is how it was read, None of kader.yaml."""

    dossier: Gevraagd
    naam: str
    onleesbaar: Onleesbaar
    lezing: Lezing | None = None


def _kaderstuk(bron: Scorebron) -> _Stuk | None:
    gemeente = bron.kader.gemeente
    return _Stuk(gemeente, bron.kadernaam, bron.kader.onleesbaar) if gemeente else None


def _stuk(lezing: Lezing) -> _Stuk | None:
    return _Stuk(lezing.dossier, lezing.naam, lezing.onleesbaar, lezing) if lezing.dossier is not None else None


class _Oogst:
    """What is kept of the files: counts for each day, and the score of each project."""

    def __init__(self, bron: Scorebron, met_antwoorden: bool, meelezer: Meelezer | None) -> None:
        self.bron = bron
        self.met_antwoorden = met_antwoorden
        self.projecten: list[Projectscore] = []
        self._per_dag = {dag: Bijeen() for _, dag in bron.eerder} | {bron.peildatum: Bijeen(meelezer)}
        self._gedeeld = Gedeeld()

    def tel(self, per_dag: Mapping[date, Dossierscore]) -> None:
        """Count the answers of one file as of each day; of earlier days only counts are shown."""
        for dag, score in per_dag.items():
            self._per_dag[dag].voeg_toe(score, met_antwoorden=self.met_antwoorden and dag == self.bron.peildatum)

    def lijnen(self, dag: date) -> tuple[Lijnscore, ...]:
        """Where the programme stood on a day."""
        return self._per_dag[dag].lijnen(self.bron.kader, dag)

    @property
    def trend(self) -> tuple[Trendpunt, ...]:
        """Where the programme stood on each earlier day."""
        return tuple(_punt(nr, dag, self.lijnen(dag)) for nr, dag in self.bron.eerder)

    def project(self, project: Project, naam: str, score: Dossierscore, uitslag: Uitslag) -> Projectscore:
        """Where one project stands on the day itself."""
        bron = self.bron
        lijnen = lijnscore.project(score, bron.kader, bron.peildatum, met_antwoorden=self.met_antwoorden)
        return Projectscore(
            id=project.id,
            titel=project.titel,
            bestand=naam,
            fase=project.fase_op(bron.peildatum),
            fase_in_woorden=project.fase_in_woorden(bron.peildatum),
            volgende=_volgende(uitslag, bron.peildatum),
            lijnen=lijnen if self.met_antwoorden else self._gedeeld(lijnen),
            kwaliteit=_kwaliteit(project, uitslag, bron),
        )


def _volgende(uitslag: Uitslag, dag: date) -> Agendapunt | None:
    """What comes first in a project: something to be done or something that is planned."""
    komend = Agenda.van(uitslag.agenda, dag, date.max).komend
    return next((een for een in komend if not een.voorbehoud), None)


def _programma(
    bron: Scorebron, oogst: _Oogst, bestanden: int, ongelezen: tuple[str, ...], *, een_project: bool
) -> Programmascore:
    return Programmascore(
        peildatum=bron.peildatum,
        nr=bron.nr,
        gemeente=bron.kader.gemeente.gemeente.naam if bron.kader.gemeente else None,
        namen=lijnnamen(bron.kader),
        meetlat=bron.meetlat,
        lijnen=oogst.lijnen(bron.peildatum),
        trend=() if een_project else oogst.trend,
        projecten=tuple(sorted(oogst.projecten, key=lambda project: project.id)),
        doelen=doelen_op(bron.kader.gemeente, bron.peildatum),
        bestanden=bestanden,
        ongelezen=ongelezen,
        ongebruikt=_ongebruikt(bron),
    )


def _ongebruikt(bron: Scorebron) -> tuple[str, ...]:
    """Of which criteria the change in kader.yaml cannot be used; REG010 tells why."""
    aanpassingen = bekend(bron.kader.gemeente.scoreaanpassingen) if bron.kader.gemeente else ()
    return tuple(dict.fromkeys(een.criterium for een in aanpassingen if not bruikbaar(een, bron.meetlat)))


def _met_trend(score: Projectscore, per_dag: Mapping[date, Dossierscore], bron: Scorebron) -> Projectscore:
    """The score of a project with where it stood at the end of earlier periods, as far as it ran then."""
    eerder = [(nr, dag) for nr, dag in bron.eerder if dag in per_dag]
    return replace(
        score, trend=tuple(_punt(nr, dag, lijnscore.project(per_dag[dag], bron.kader, dag)) for nr, dag in eerder)
    )


def _begonnen(project: Project, dag: date) -> bool:
    """Whether a project had begun, or may have."""
    return telt(project.start, dag)


def _kwaliteit(project: Project, uitslag: Uitslag, bron: Scorebron) -> Kwaliteit | None:
    """Only of a followed project."""
    if project.gevolgd is not True:
        return None
    return weeg(bron.meetlat.kwaliteit, {een.code: een for een in uitslag.uitkomsten})


def _op_alle_dagen(
    stuk: _Stuk, bron: Scorebron, boek: Vragenboek, vraag: "_Vrager"
) -> tuple[dict[date, Dossierscore], Uitslag]:
    """The answers of a file as of the day, and as of the earlier days on which it counted."""
    dossier = stuk.dossier
    gevolgd = isinstance(dossier, Project) and dossier.gevolgd is True
    nu = boek.nu(type(dossier), met_kwaliteit=gevolgd)
    uitslag = vraag(stuk, bron.peildatum, nu.bladen)
    score = beoordeel(dossier, uitslag, bron.kader, bron.peildatum, nu.vragen, onleesbaar=stuk.onleesbaar)
    return {bron.peildatum: score, **_op_eerdere_dagen(stuk, bron, boek, vraag)}, uitslag


def _op_eerdere_dagen(stuk: _Stuk, bron: Scorebron, boek: Vragenboek, vraag: "_Vrager") -> dict[date, Dossierscore]:
    """The answers of a file as of the earlier days on which it counted."""
    toen, per_dag = boek.toen(type(stuk.dossier)), dict[date, Dossierscore]()
    for _, dag in bron.eerder:
        if in_beeld(stuk.dossier, bron.meetlat, dag) is not False:
            eerder = vraag(stuk, dag, toen.bladen)
            per_dag[dag] = beoordeel(
                stuk.dossier, eerder, bron.kader, dag, toen.vragen, met_bewijs=False, onleesbaar=stuk.onleesbaar
            )
    return per_dag


@dataclass(frozen=True, slots=True)
class _Vrager:
    """Asks rules about a file as of a day, unless that has been done; only the day itself needs findings.

    Of a project all rules are asked on the day itself: what must be done next follows from any of them.
    """

    kader: Kader
    peildatum: date
    bekend: Gesteld
    onthouder: Onthouder

    def __call__(self, stuk: _Stuk, dag: date, bladen: tuple[Regelblad, ...]) -> Uitslag:
        if gesteld := self.bekend.get((stuk.naam, dag)):
            return gesteld
        nu = dag == self.peildatum
        heel = nu and isinstance(stuk.dossier, Project)

        def maak(dag: date) -> Beoordeling:
            return Beoordeling(self._vraag(stuk, dag, bladen, heel=heel, nu=nu), None, stuk.naam)

        if stuk.lezing is None:
            return maak(dag).uitslag
        vraag = f"score, {heel}, {nu}, {' '.join(blad.regel.code for blad in bladen)}"
        return self.onthouder.beoordeling(stuk.lezing, vraag, dag, maak).uitslag

    def _vraag(self, stuk: _Stuk, dag: date, bladen: tuple[Regelblad, ...], *, heel: bool, nu: bool) -> Uitslag:
        dossier, naam, onleesbaar = stuk.dossier, stuk.naam, stuk.onleesbaar
        if heel:
            return controleer_dossier(dossier, naam, self.kader, dag, onleesbaar=onleesbaar)
        return vraag_regels(dossier, naam, self.kader, dag, bladen, met_bevindingen=nu, onleesbaar=onleesbaar)


def _punt(nr: int, dag: date, lijnen: tuple[Lijnscore, ...]) -> Trendpunt:
    return Trendpunt(dag, nr, tuple((lijn.lijn, lijn.stand) for lijn in lijnen))


def lijnnamen(kader: Kader) -> dict[Ontwikkellijn, str]:
    """What the lines are called; without kader.yaml by their own word."""
    eigen = {lijn.nummer: lijn.naam for lijn in kader.gemeente.ontwikkellijnen} if kader.gemeente else {}
    return {lijn: eigen.get(lijn, lijn.name.capitalize()) for lijn in Ontwikkellijn}
