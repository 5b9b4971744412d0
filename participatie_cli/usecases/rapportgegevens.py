"""Gather all that a report is made of: read once, check as of two days, score, and compare with what went before."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli import __version__
from participatie_cli.checks.afloop import Toestand
from participatie_cli.kader.kader import Kader
from participatie_cli.model.gedeeld import Deler
from participatie_cli.model.keuzes import Fasenaam, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.report.bewijsboek import Bewijsboek
from participatie_cli.report.gegevens import Gegevens, Geteld, Regelkaart, Vroeger
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.scoring.score import Trendpunt
from participatie_cli.scoring.trap import Stand
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.store.werkvormen import landelijke_werkvormen
from participatie_cli.usecases.beoordelen import Beoordelaar
from participatie_cli.usecases.controlegang import Controlegang
from participatie_cli.usecases.ernaast import ernaast, loont
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kaderbron import Kaderbron, kader_uit
from participatie_cli.usecases.lezing import Lezing, lees_bestanden
from participatie_cli.usecases.nulmeting import aantal_bekend
from participatie_cli.usecases.onthouder import onthouden
from participatie_cli.usecases.openbaarmaken import Afscherming
from participatie_cli.usecases.rapportperiode import Rapportmoment, kies_moment
from participatie_cli.usecases.registercontrole import controleer_lezingen
from participatie_cli.usecases.registerversie import Registerversie, geopend
from participatie_cli.usecases.scorebron import Scorebron
from participatie_cli.usecases.scoren import Gesteld, gesteld_in, scoor, trend
from participatie_cli.usecases.verloop import neem, verloop
from participatie_cli.usecases.voortgang import met_voortgang
from participatie_cli.usecases.vroegereversie import ONBRUIKBAAR, Eerder, eerdere_versie
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend

_WEINIG: Final = 500
"""Of so many files all facts can be kept as they are."""
_TE_VEEL: Final = 50_000
"""All files are in memory; of more than these a second process would take too much of it."""


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
        return controleer_lezingen(
            self._te_controleren, self.kader.gelezen, self.kader.naam, self.versie.register, dag, met_herkenning=True
        )

    def loop_na(
        self, dag: date, geteld: Geteld, toestand: Toestand, gesteld: dict[tuple[str, date], Uitslag]
    ) -> Iterator[Lezing]:
        """Give the files one by one, counting what the rules say of each as of a day and laying that ready."""
        beoordelaar = Beoordelaar(self.kader.gelezen, dag, met_agenda=False)
        with onthouden(self.kader.gelezen) as onthouder:
            gang = Controlegang(beoordelaar, self.kader.naam, self.versie.register, onthouder)
            for lezing, uitslag in self._nagelopen(gang):
                geteld.tel(uitslag)
                neem(toestand, uitslag, lezing, self.kader)
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
            met_voortgang(self.lezingen, len(self.lezingen), "Controleren", sys.stderr)
            if isinstance(self.lezingen, tuple)
            else self.lezingen
        )

    def scorebron(self, dag: date, *, met_trend: bool = True) -> Scorebron:
        """What a scoring as of a day starts from."""
        return Scorebron(self.kader.gelezen, self.kader.naam, dag, met_trend)


def verzamel(register: Path, vraag: Rapportvraag) -> Gegevens:
    """All that the report is made of; raise Gebruiksfout where period, revision or kader.yaml cannot be used."""
    with geopend(register, vraag.revisie) as versie:
        alles = _ingelezen(versie)
        afscherming = Afscherming.van(alles.lezingen, alles.kader)
        nu = alles.zonder_intern(afscherming)
        moment = kies_moment(nu.kader.kader, vraag.periode, vraag.peildatum, versie.volledig_op)
        with eerdere_versie(register, versie, moment.periode.ervoor, vraag.vergelijk) as eerder:
            ingelezen, waarom = _leesbaar(eerder, afscherming, gevraagd=vraag.vergelijk is not None)
            aantal = len(tuple(nu.lezingen))
            apart = loont(aantal) and aantal <= _TE_VEEL
            with ernaast(lambda: _terug(nu, ingelezen, waarom, moment), apart=apart) as terug:
                verslag = nu.controleer(moment.peildatum)
                bewijs = Bewijsboek(afscherming.plekken)
                bron = nu.scorebron(moment.peildatum, met_trend=False)
                score = scoor(nu.lezingen, bron, meelezer=bewijs.lees_mee, bekend=gesteld_in(verslag))
                vroeger, toen, verleden = terug()
        standen = vroeger.standen or dict(verleden[-1].standen if verleden else ())
        kader, zichtbaar = afscherming.kader(nu.kader.kader), afscherming.verslag(verslag)
        return Gegevens(
            periode=moment.periode,
            perioden=moment.perioden,
            peildatum=moment.peildatum,
            achteraf=moment.achteraf,
            kader=kader,
            stukken=tuple(afscherming.stukken(nu.lezingen)),
            verslag=_zoals_bekend(zichtbaar, moment),
            score=afscherming.score(replace(score, trend=_op_een_basis(verleden, vroeger)), kader),
            bewijs=bewijs,
            vroeger=replace(vroeger, standen=standen, verloop=verloop(toen, verslag, nu.kader, nu.lezingen)),
            regels=_regelkaarten(nu.kader.kader, Datum.op(moment.peildatum)),
            bekend=aantal_bekend(versie.register, zichtbaar),
            vastlegging=versie.in_woorden(afscherming.projecten),
            programma=f"participatie {__version__}",
            weggelaten=afscherming.weggelaten,
            landelijk=landelijke_werkvormen(),
        )


def _op_een_basis(trend: tuple[Trendpunt, ...], vroeger: Vroeger) -> tuple[Trendpunt, ...]:
    """The trend with the period before as it is compared with elsewhere in the report."""
    if not vroeger.standen:
        return trend
    return tuple(
        replace(punt, standen=tuple(vroeger.standen.items())) if punt.peildatum == vroeger.peildatum else punt
        for punt in trend
    )


def _zoals_bekend(verslag: Controleverslag, moment: Rapportmoment) -> Controleverslag:
    """What a check said, without what may have become known only after the peildatum."""
    uitslagen = (
        replace(uitslag, agenda=tuple(filter(moment.was_bekend, uitslag.agenda))) for uitslag in verslag.uitslagen
    )
    return replace(verslag, uitslagen=tuple(uitslagen))


def _ingelezen(versie: Registerversie) -> _Ingelezen:
    """The register with all its files, for those are asked more than once; equal facts of many are one object."""
    geopend, deler = _open(versie), Deler()
    lezingen = list[Lezing]()
    for lezing in geopend.lezingen:
        if len(lezingen) >= _WEINIG:
            deler.deel(lezing.dossier)
        lezingen.append(lezing)
    return replace(geopend, lezingen=tuple(lezingen))


def _open(versie: Registerversie) -> _Ingelezen:
    register, vanaf = versie.register, versie.register.parent
    kader = kader_uit(register / KADERBESTAND, vanaf)
    bestanden = tuple(bestanden_in(register, register))
    lezingen = lees_bestanden(bestanden, register, "Lezen", kader.gelezen.toegestaan, vanaf=vanaf)
    return _Ingelezen(versie, kader, lezingen)


def _leesbaar(eerder: Eerder, afscherming: Afscherming, *, gevraagd: bool) -> tuple[_Ingelezen | None, str]:
    """What was read of an earlier state, and what to say of it; one that cannot be used stops only who asked for it."""
    if eerder.versie is None:
        return None, eerder.waarom
    try:
        return _open(eerder.versie).zonder_intern(afscherming), eerder.waarom
    except Gebruiksfout as fout:
        if gevraagd:
            raise Gebruiksfout(
                f"Het register om mee te vergelijken is niet te gebruiken. {fout.zin}", "Kies een andere revisie."
            ) from fout
        return None, ONBRUIKBAAR


def _terug(
    nu: _Ingelezen, eerder: _Ingelezen | None, waarom: str, moment: Rapportmoment
) -> tuple[Vroeger, Toestand, tuple[Trendpunt, ...]]:
    """All of the report that looks back: what there was to say then, and the scores of earlier periods."""
    vroeger, gesteld, toestand = _vroeger(nu, eerder, waarom, moment)
    return vroeger, toestand, trend(nu.lezingen, nu.scorebron(moment.peildatum), gesteld)


def _vroeger(
    nu: _Ingelezen, eerder: _Ingelezen | None, waarom: str, moment: Rapportmoment
) -> tuple[Vroeger, Gesteld, Toestand]:
    """What there was to say then. Without an earlier state the scores of then are the last of the trend.

    An earlier state goes by once: its files are read, checked, scored and forgotten one after the other.
    """
    dag, toen = moment.periode.ervoor, eerder or nu
    geteld, gesteld, fasen = Geteld(), dict[tuple[str, date], Uitslag](), list[tuple[str, Fasenaam | Onbekend | None]]()
    standen: Mapping[Ontwikkellijn, Stand] = {}
    toestand = Toestand()
    stoet = _noteer_fasen(toen.loop_na(dag, geteld, toestand, gesteld), dag, fasen)
    if eerder:
        score = scoor(_een_voor_een(stoet, gesteld), toen.scorebron(dag), bekend=gesteld)
        standen = {lijn.lijn: lijn.stand for lijn in score.lijnen}
    else:
        deque(stoet, maxlen=0)
    vroeger = Vroeger(dag, waarom, tuple(fasen), geteld, standen)
    return vroeger, {} if eerder else gesteld, toestand


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


def _regelkaarten(kader: Kader, dag: Datum) -> dict[str, Regelkaart]:
    """What the report tells of each rule, by code and by name."""
    kaarten: dict[str, Regelkaart] = {}
    for blad in regelbladen():
        regel = blad.regel
        normen = (kader.toegepast(sleutel, dag) or kader.laatste(sleutel) for sleutel in regel.grondslag)
        kaart = Regelkaart(regel.code, blad.tekst.titel, regel.ernst, tuple(norm for norm in normen if norm))
        kaarten |= {regel.code: kaart, regel.naam: kaart}
    return kaarten
