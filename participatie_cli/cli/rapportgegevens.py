"""Gather all that a report is made of: read once, check as of two days, score, and compare with what went before."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli import __version__
from participatie_cli.cli.gebruiksfout import Gebruiksfout
from participatie_cli.cli.kaderbron import Kaderbron, kader_uit
from participatie_cli.cli.lezing import Lezing, lees_bestanden
from participatie_cli.cli.rapportperiode import Moment, kies_moment
from participatie_cli.cli.registercontrole import controleer_lezingen
from participatie_cli.cli.registerversie import Registerversie, commit_in_woorden, geopend, neergezet
from participatie_cli.cli.scorebron import Scorebron
from participatie_cli.cli.scoren import Gesteld, scoor
from participatie_cli.cli.voortgang import met_voortgang
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.uitslag import Controleverslag
from participatie_cli.report.bewijsboek import Bewijsboek
from participatie_cli.report.gegevens import Gegevens, Regelkaart, Stuk, Vroeger
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.scoring.trap import Stand
from participatie_cli.store.git.commits import Commit, laatste_commit_op, staat_in
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.repository import is_ondiep, plek_in
from participatie_cli.store.register import KADERBESTAND, bestanden_in

_DAAROM: Final = "Daarom is vergeleken met de feiten uit dit register zoals zij toen golden."
_ONBRUIKBAAR: Final = f"Het register zoals het toen was, is niet te gebruiken. {_DAAROM}"


@dataclass(frozen=True, slots=True)
class Vraag:
    """What the user asked for."""

    periode: str | None = None
    peildatum: str | None = None
    revisie: str | None = None
    vergelijk: str | None = None


@dataclass(frozen=True, slots=True)
class _Ingelezen:
    """A register that was read: its framework and its files, named from the folder that the register stands in."""

    versie: Registerversie
    kader: Kaderbron
    lezingen: tuple[Lezing, ...]

    @property
    def stukken(self) -> tuple[Stuk, ...]:
        """The files that could be read."""
        return tuple(Stuk(lezing.naam, lezing.dossier) for lezing in self.lezingen if lezing.dossier is not None)

    def controleer(self, dag: date) -> Controleverslag:
        """All rules as of a day."""
        lezingen = met_voortgang(self.lezingen, "Controleren", sys.stderr)
        return controleer_lezingen(lezingen, self.kader.gelezen, self.kader.naam, self.versie.register, dag)

    def scorebron(self, dag: date) -> Scorebron:
        """What a scoring as of a day starts from."""
        return Scorebron(self.kader.gelezen, self.kader.naam, dag)


def verzamel(register: Path, vraag: Vraag) -> Gegevens:
    """All that the report is made of; raise Gebruiksfout where period, revision or kader.yaml cannot be used."""
    with geopend(register, vraag.revisie) as versie:
        nu = _lees_in(versie)
        moment = kies_moment(nu.kader.kader, vraag.periode, vraag.peildatum)
        verslag = nu.controleer(moment.peildatum)
        with _eerdere_versie(register, versie, moment, vraag.vergelijk) as eerder:
            vroeger, gesteld = _vroeger(nu, _leesbaar(eerder, gevraagd=vraag.vergelijk is not None), moment)
        bekend = {**gesteld, **_gesteld(verslag)}
        bewijs = Bewijsboek()
        score = scoor(nu.lezingen, nu.scorebron(moment.peildatum), meelezer=bewijs.lees_mee, bekend=bekend)
        standen = vroeger.standen or dict(score.trend[-1].standen if score.trend else ())
        return Gegevens(
            periode=moment.periode,
            perioden=moment.perioden,
            peildatum=moment.peildatum,
            kader=nu.kader.kader,
            stukken=nu.stukken,
            verslag=verslag,
            score=score,
            bewijs=bewijs,
            vroeger=replace(vroeger, standen=standen),
            regels=_regelkaarten(),
            vastlegging=versie.vastlegging,
            programma=f"participatie {__version__}",
        )


def _lees_in(versie: Registerversie) -> _Ingelezen:
    register, vanaf = versie.register, versie.register.parent
    kader = kader_uit(register / KADERBESTAND, vanaf)
    bestanden = tuple(bestanden_in(register, register))
    return _Ingelezen(versie, kader, tuple(lees_bestanden(bestanden, register, "Lezen", vanaf=vanaf)))


@dataclass(frozen=True, slots=True)
class _Eerder:
    """An earlier state of the register, or none and why not."""

    versie: Registerversie | None
    waarom: str
    ingelezen: _Ingelezen | None = None


@contextmanager
def _eerdere_versie(register: Path, versie: Registerversie, moment: Moment, vergelijk: str | None) -> Iterator[_Eerder]:
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


def _leesbaar(eerder: _Eerder, *, gevraagd: bool) -> _Eerder:
    """The same once it has been read; an earlier state that cannot be used stops only who asked for it."""
    if eerder.versie is None:
        return eerder
    try:
        return replace(eerder, ingelezen=_lees_in(eerder.versie))
    except Gebruiksfout as fout:
        if gevraagd:
            raise Gebruiksfout(
                f"Het register om mee te vergelijken is niet te gebruiken. {fout.zin}", "Kies een andere revisie."
            ) from fout
        return _Eerder(None, _ONBRUIKBAAR)


def _vroeger(nu: _Ingelezen, eerder: _Eerder, moment: Moment) -> tuple[Vroeger, Gesteld]:
    """What there was to say then. Without an earlier state the scores of then are the last of the trend."""
    dag = moment.periode.ervoor
    toen = eerder.ingelezen or nu
    verslag = toen.controleer(dag)
    standen: Mapping[Ontwikkellijn, Stand] = {}
    if eerder.ingelezen:
        score = scoor(toen.lezingen, toen.scorebron(dag), bekend=_gesteld(verslag))
        standen = {lijn.lijn: lijn.stand for lijn in score.lijnen}
    vroeger = Vroeger(dag, eerder.waarom, toen.stukken, verslag, standen)
    return vroeger, {} if eerder.ingelezen else _gesteld(verslag)


def _gesteld(verslag: Controleverslag) -> Gesteld:
    """What the rules said in a check, so that scoring need not ask again."""
    return {(uitslag.bestand, verslag.peildatum): uitslag for uitslag in verslag.uitslagen if uitslag.uitkomsten}


def _regelkaarten() -> dict[str, Regelkaart]:
    """What the report tells of each rule, by code and by name."""
    kaarten: dict[str, Regelkaart] = {}
    for blad in regelbladen():
        regel = blad.regel
        kaart = Regelkaart(regel.code, blad.tekst.titel, regel.ernst, regel.grondslag)
        kaarten |= {regel.code: kaart, regel.naam: kaart}
    return kaarten
