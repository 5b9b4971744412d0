"""Gather all that a report is made of: read once, check as of two days, score, and compare with what went before."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli import __version__
from participatie_cli.kader.kader import Kader
from participatie_cli.model.gedeeld import Deler
from participatie_cli.model.keuzes import Fasenaam, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.report.bewijsboek import Bewijsboek
from participatie_cli.report.gegevens import Gegevens, Geteld, Regelkaart, Vroeger
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.scoring.trap import Stand
from participatie_cli.store.git.commits import Commit, laatste_commit_op, staat_in
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.repository import is_ondiep, plek_in
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kaderbron import Kaderbron, kader_uit
from participatie_cli.usecases.lezing import Lezing, lees_bestanden
from participatie_cli.usecases.openbaarmaken import Afscherming
from participatie_cli.usecases.rapportperiode import Rapportmoment, kies_moment
from participatie_cli.usecases.registercontrole import Controlegang, controleer_lezingen
from participatie_cli.usecases.registerversie import Registerversie, commit_in_woorden, geopend, neergezet
from participatie_cli.usecases.scorebron import Scorebron
from participatie_cli.usecases.scoren import Gesteld, scoor
from participatie_cli.usecases.voortgang import met_voortgang
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend

_DAAROM: Final = "Daarom is vergeleken met de feiten uit dit register zoals zij toen golden."
_ONBRUIKBAAR: Final = f"Het register zoals het toen was, is niet te gebruiken. {_DAAROM}"


@dataclass(frozen=True, slots=True)
class Rapportvraag:
    """What the user asked for."""

    periode: str | None = None
    peildatum: str | None = None
    revisie: str | None = None
    vergelijk: str | None = None


@dataclass(frozen=True, slots=True)
class _Ingelezen:
    """A register: its framework, and its files, which of an earlier state are read as they are needed, and only once.

    Files are named from the folder that the register stands in.
    """

    versie: Registerversie
    kader: Kaderbron
    lezingen: Iterable[Lezing]

    def zonder_intern(self, afscherming: Afscherming) -> "_Ingelezen":
        """The register with only the files that count in a public report."""
        over = afscherming.te_tellen(self.lezingen)
        return replace(self, lezingen=tuple(over) if isinstance(self.lezingen, tuple) else over)

    def controleer(self, dag: date) -> Controleverslag:
        """All rules as of a day."""
        return controleer_lezingen(self._te_controleren, self.kader.gelezen, self.kader.naam, self.versie.register, dag)

    def loop_na(self, dag: date, geteld: Geteld, gesteld: dict[tuple[str, date], Uitslag]) -> Iterator[Lezing]:
        """Give the files one by one, counting what the rules say of each as of a day and laying that ready."""
        gang = Controlegang(self.kader.gelezen, self.kader.naam, self.versie.register, dag)
        for lezing, uitslag in self._nagelopen(gang):
            geteld.tel(uitslag)
            if uitslag.uitkomsten:
                gesteld[uitslag.bestand, dag] = replace(uitslag, bevindingen=())
            if lezing is not None:
                yield lezing

    def _nagelopen(self, gang: Controlegang) -> Iterator[tuple[Lezing | None, Uitslag]]:
        yield None, gang.over_het_kader()
        yield from ((lezing, gang.over(lezing)) for lezing in self._te_controleren)
        yield None, gang.over_het_geheel()

    @property
    def _te_controleren(self) -> Iterable[Lezing]:
        return (
            met_voortgang(self.lezingen, "Controleren", sys.stderr)
            if isinstance(self.lezingen, tuple)
            else self.lezingen
        )

    def scorebron(self, dag: date) -> Scorebron:
        """What a scoring as of a day starts from."""
        return Scorebron(self.kader.gelezen, self.kader.naam, dag)


def verzamel(register: Path, vraag: Rapportvraag) -> Gegevens:
    """All that the report is made of; raise Gebruiksfout where period, revision or kader.yaml cannot be used."""
    with geopend(register, vraag.revisie) as versie:
        alles = _ingelezen(versie)
        afscherming = Afscherming.van(alles.lezingen, alles.kader)
        nu = alles.zonder_intern(afscherming)
        moment = kies_moment(nu.kader.kader, vraag.periode, vraag.peildatum)
        verslag = nu.controleer(moment.peildatum)
        with _eerdere_versie(register, versie, moment, vraag.vergelijk) as eerder:
            leesbaar = _leesbaar(eerder, afscherming, gevraagd=vraag.vergelijk is not None)
            vroeger, gesteld = _vroeger(nu, leesbaar, moment)
        bekend = {**gesteld, **_gesteld(verslag)}
        bewijs = Bewijsboek(afscherming.plekken)
        score = scoor(nu.lezingen, nu.scorebron(moment.peildatum), meelezer=bewijs.lees_mee, bekend=bekend)
        standen = vroeger.standen or dict(score.trend[-1].standen if score.trend else ())
        kader = afscherming.kader(nu.kader.kader)
        return Gegevens(
            periode=moment.periode,
            perioden=moment.perioden,
            peildatum=moment.peildatum,
            kader=kader,
            stukken=tuple(afscherming.stukken(nu.lezingen)),
            verslag=afscherming.verslag(verslag),
            score=afscherming.score(score, kader),
            bewijs=bewijs,
            vroeger=replace(vroeger, standen=standen),
            regels=_regelkaarten(nu.kader.kader, Datum.op(moment.peildatum)),
            vastlegging=versie.vastlegging,
            programma=f"participatie {__version__}",
            weggelaten=afscherming.weggelaten,
        )


def _ingelezen(versie: Registerversie) -> _Ingelezen:
    """The register with all its files, for those are asked more than once; equal facts in them are one object."""
    geopend, deler = _open(versie), Deler()
    return replace(geopend, lezingen=tuple(_gedeeld(lezing, deler) for lezing in geopend.lezingen))


def _gedeeld(lezing: Lezing, deler: Deler) -> Lezing:
    deler.deel(lezing.dossier)
    return lezing


def _open(versie: Registerversie) -> _Ingelezen:
    register, vanaf = versie.register, versie.register.parent
    kader = kader_uit(register / KADERBESTAND, vanaf)
    bestanden = tuple(bestanden_in(register, register))
    lezingen = lees_bestanden(bestanden, register, "Lezen", kader.gelezen.toegestaan, vanaf=vanaf)
    return _Ingelezen(versie, kader, lezingen)


@dataclass(frozen=True, slots=True)
class _Eerder:
    """An earlier state of the register, or none and why not."""

    versie: Registerversie | None
    waarom: str
    ingelezen: _Ingelezen | None = None


@contextmanager
def _eerdere_versie(
    register: Path, versie: Registerversie, moment: Rapportmoment, vergelijk: str | None
) -> Iterator[_Eerder]:
    """The register as it stood at the end of the period before, or at the revision to compare with."""
    if vergelijk is not None:
        with geopend(register, vergelijk) as gevraagd:
            assert gevraagd.commit is not None
            yield _Eerder(gevraagd, f"Vergeleken met het register in {commit_in_woorden(gevraagd.commit)}.")
        return
    with ExitStack() as stapel:
        try:
            eerder = _van_toen(register, versie, moment.periode.ervoor, stapel)
        except GitFout as fout:
            if fout.machine:
                raise
            eerder = _Eerder(None, _ONBRUIKBAAR)
        yield eerder


def _van_toen(register: Path, versie: Registerversie, toen: date, stapel: ExitStack) -> _Eerder:
    """The register as Git has it of a day, laid down for as long as the stack stands."""
    dag = Datum.op(toen).voluit
    commit = _commit_toen(register, versie, toen)
    if commit is None or versie.repository is None:
        return _Eerder(None, f"{_waarom_niet(versie, dag)} {_DAAROM}")
    neer = stapel.enter_context(neergezet(register, versie.repository, commit))
    return _Eerder(neer, f"Vergeleken met het register zoals het was op {dag} ({commit_in_woorden(commit)}).")


def _commit_toen(register: Path, versie: Registerversie, dag: date) -> Commit | None:
    """The commit of a day; None where there is none, or where it did not hold this register yet."""
    if versie.repository is None or versie.commit is None:
        return None
    commit = laatste_commit_op(versie.repository, dag, versie.commit)
    kader = plek_in(versie.repository, register / KADERBESTAND)
    return commit if commit and staat_in(versie.repository, commit, kader) else None


def _waarom_niet(versie: Registerversie, dag: str) -> str:
    if versie.repository is None:
        return f"Het register staat niet onder Git; hoe het op {dag} was, is niet bewaard."
    if is_ondiep(versie.repository):
        return (
            f"Deze kopie heeft niet de hele geschiedenis van Git; hoe het register op {dag} was, is hier niet te zien."
        )
    return f"Op {dag} stond dit register nog niet onder Git."


def _leesbaar(eerder: _Eerder, afscherming: Afscherming, *, gevraagd: bool) -> _Eerder:
    """An earlier state with what was read of it; one that cannot be used stops only who asked for it."""
    if eerder.versie is None:
        return eerder
    try:
        return replace(eerder, ingelezen=_open(eerder.versie).zonder_intern(afscherming))
    except Gebruiksfout as fout:
        if gevraagd:
            raise Gebruiksfout(
                f"Het register om mee te vergelijken is niet te gebruiken. {fout.zin}", "Kies een andere revisie."
            ) from fout
        return _Eerder(None, _ONBRUIKBAAR)


def _vroeger(nu: _Ingelezen, eerder: _Eerder, moment: Rapportmoment) -> tuple[Vroeger, Gesteld]:
    """What there was to say then. Without an earlier state the scores of then are the last of the trend.

    An earlier state goes by once: its files are read, checked, scored and forgotten one after the other.
    """
    dag, toen = moment.periode.ervoor, eerder.ingelezen or nu
    geteld, gesteld, fasen = Geteld(), dict[tuple[str, date], Uitslag](), list[tuple[str, Fasenaam | Onbekend | None]]()
    standen: Mapping[Ontwikkellijn, Stand] = {}
    stoet = _noteer_fasen(toen.loop_na(dag, geteld, gesteld), dag, fasen)
    if eerder.ingelezen:
        score = scoor(_een_voor_een(stoet, gesteld), toen.scorebron(dag), bekend=gesteld)
        standen = {lijn.lijn: lijn.stand for lijn in score.lijnen}
    else:
        deque(stoet, maxlen=0)
    return Vroeger(dag, eerder.waarom, tuple(fasen), geteld, standen), {} if eerder.ingelezen else gesteld


def _een_voor_een(lezingen: Iterable[Lezing], gesteld: dict[tuple[str, date], Uitslag]) -> Iterator[Lezing]:
    """Give the files on, and forget what was laid ready for each once it has been used."""
    for lezing in lezingen:
        yield lezing
        gesteld.clear()


def _noteer_fasen(
    lezingen: Iterable[Lezing], dag: date, fasen: list[tuple[str, Fasenaam | Onbekend | None]]
) -> Iterator[Lezing]:
    """Give the files on, and note in which phase each project was."""
    for lezing in lezingen:
        if isinstance(lezing.dossier, Project):
            fasen.append((lezing.dossier.id, lezing.dossier.fase_op(dag)))
        yield lezing


def _gesteld(verslag: Controleverslag) -> Gesteld:
    """What the rules said in a check, so that scoring need not ask again."""
    return {(uitslag.bestand, verslag.peildatum): uitslag for uitslag in verslag.uitslagen if uitslag.uitkomsten}


def _regelkaarten(kader: Kader, dag: Datum) -> dict[str, Regelkaart]:
    """What the report tells of each rule, by code and by name."""
    kaarten: dict[str, Regelkaart] = {}
    for blad in regelbladen():
        regel = blad.regel
        normen = (kader.toegepast(sleutel, dag) or kader.laatste(sleutel) for sleutel in regel.grondslag)
        kaart = Regelkaart(regel.code, blad.tekst.titel, regel.ernst, tuple(norm for norm in normen if norm))
        kaarten |= {regel.code: kaart, regel.naam: kaart}
    return kaarten
