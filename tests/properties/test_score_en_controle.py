"""What a score says of a file is what a check says of it, and knowing less makes neither a no nor a yes."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple

import pytest

from participatie_cli.checks.controle import vraag_regels
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import Dossier
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.rules.catalog import regels_over, zoek
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.dossierscore import beoordeel
from participatie_cli.scoring.vraag import Vraag
from participatie_cli.usecases.vragenboek import Vragenboek
from participatie_cli.values.pad import Pad
from tests.gevallen import PEILDATUM, SOORTEN, alle_gevallen, dossier, kader
from tests.onbekendheid import VRAAGT_OPSCHRIJVEN, ligt_voor_de_start, met_een_onbekende, met_een_weglating
from tests.properties.registers import PEILDATUM as NU
from tests.properties.registers import STAP, VAAK, proeven
from tests.rules.test_gevallen import omstandigheden

WORDT: Final = (
    (Uitkomstsoort.VOLDOET_NIET, Antwoordsoort.NIET_GEHAALD),
    (Uitkomstsoort.NIET_TE_BEOORDELEN, Antwoordsoort.NIET_TE_BEOORDELEN),
    (Uitkomstsoort.AFWIJKING, Antwoordsoort.UITGELEGD),
    (Uitkomstsoort.VOLDOET, Antwoordsoort.GEHAALD),
    (Uitkomstsoort.NIET_VAN_TOEPASSING, Antwoordsoort.NIET_AAN_DE_ORDE),
)
"""What a criterion says where this is the worst that its rules say."""

VRAAGT_MEER: Final = frozenset({"les-op-tijd-opgevolgd", "lessen-opgevolgd-deel"})
"""Criteria that ask more than their rule: a lesson that was taken up must also have been so in time."""

Ding = Dossier | Gemeentekader


BIJ_EEN_GEVAL: Final = 23
"""Every so many-th of the facts that a case is about; what else is in its file, is as in the correct one."""


class Geval(NamedTuple):
    """A file, with what it is held against; `over` are the keys that it is about, where that is not all of it."""

    naam: str
    ding: Any
    kader: Kader
    peildatum: date
    over: frozenset[str] | None = None

    def gaat_over(self, pad: Pad) -> bool:
        """Whether a place in the file is what it is about."""
        return self.over is None or pad[0] in self.over


@lru_cache(maxsize=512)
def _boek(omgeving: Kader) -> Vragenboek:
    return Vragenboek(omgeving, met_projecttrend=True)


class Gezegd(NamedTuple):
    """What check and score say of one file, and the questions of the score."""

    uitkomsten: Mapping[str, Uitkomst]
    antwoorden: Mapping[str, Antwoordsoort]
    vragen: Mapping[str, Vraag]


def gezegd(geval: Geval) -> Gezegd:
    ronde = _boek(geval.kader).nu(type(geval.ding), met_kwaliteit=False)
    uitslag = vraag_regels(geval.ding, "x.yaml", geval.kader, geval.peildatum, ronde.bladen)
    score = beoordeel(geval.ding, uitslag, geval.kader, geval.peildatum, ronde.vragen)
    return Gezegd(
        {een.code: een for een in uitslag.uitkomsten},
        {een: antwoord.soort for een, antwoord in score.antwoorden.items()},
        {criterium.id: vraag for criterium, vraag in ronde.vragen},
    )


def goede() -> Iterator[Geval]:
    return (Geval(soort, dossier(soort), kader(), PEILDATUM) for soort in SOORTEN)


def uit_registers() -> Iterator[Geval]:
    for proef in proeven():
        yield Geval(proef.bestand.pad.name, proef.dossier, proef.kader, NU)
    for omgeving in {proef.kader for proef in proeven()}:
        yield Geval("kader.yaml", omgeving.gemeente, omgeving, NU)


def uit_gevallen() -> Iterator[Geval]:
    for geval in alle_gevallen():
        blad = zoek(geval.code)
        assert blad is not None
        if blad.regel.toets_register is None:
            over = frozenset(geval.inhoud.get("gegeven") or ())
            yield Geval(str(geval), *omstandigheden(geval.code, geval.inhoud), geval.peildatum, over)


def _verschil(geval: Geval) -> Iterator[str]:
    """Where the score says something else than the rules that carry it."""
    beide = gezegd(geval)
    for criterium, soort in beide.antwoorden.items():
        codes = beide.vragen[criterium].regels
        soorten = {beide.uitkomsten[code].soort for code in codes if code in beide.uitkomsten}
        bedoeld = next((wordt for een, wordt in WORDT if een in soorten), Antwoordsoort.NIET_AAN_DE_ORDE)
        mag = {bedoeld} | ({Antwoordsoort.NIET_AAN_DE_ORDE} if bedoeld is Antwoordsoort.GEHAALD else set())
        if criterium in VRAAGT_MEER and bedoeld is Antwoordsoort.GEHAALD:
            mag |= {Antwoordsoort.NIET_GEHAALD, Antwoordsoort.NIET_TE_BEOORDELEN}
        if codes and soort not in mag:
            yield f"{geval.naam} {criterium}: de controle geeft {sorted(soorten)}, de score {soort}"


def test_de_score_zegt_wat_de_controle_zegt() -> None:
    assert [een for geval in (*goede(), *uit_registers()) for een in _verschil(geval)] == []


@pytest.mark.langzaam
def test_de_score_zegt_in_elk_geval_wat_de_controle_zegt() -> None:
    assert [een for geval in uit_gevallen() for een in _verschil(geval)] == []


def _opgeschreven(beide: Gezegd, criterium: str) -> bool:
    """Whether a rule that asks to write something down carries the no."""
    codes = beide.vragen[criterium].regels
    nee = {code for code in codes if code in beide.uitkomsten and beide.uitkomsten[code].soort == "voldoet_niet"}
    return bool(nee & VRAAGT_OPSCHRIJVEN)


def _anders(geval: Geval, stap: int) -> Iterator[str]:
    """Criteria that say no, or no longer do, because of a fact that is unknown or left out."""
    voor = gezegd(geval).antwoorden
    onbekend, weg = list(met_een_onbekende(geval.ding)), list(met_een_weglating(geval.ding))
    minder: list[tuple[bool, Pad, Any]] = [(False, *een) for een in onbekend] + [(True, *een) for een in weg]
    minder = [een for een in minder if geval.gaat_over(een[1])]
    for weggelaten, pad, ding in minder[len(minder) % stap :: stap]:
        if ligt_voor_de_start(geval.ding, pad):
            continue
        na = gezegd(geval._replace(ding=ding))
        for criterium, soort in na.antwoorden.items():
            beschuldigt = soort is Antwoordsoort.NIET_GEHAALD is not voor[criterium]
            spreekt_vrij = soort is Antwoordsoort.GEHAALD and voor[criterium] is Antwoordsoort.NIET_GEHAALD
            if spreekt_vrij or (beschuldigt and not (weggelaten and _opgeschreven(na, criterium))):
                yield f"{geval.naam} {pad} {criterium}: {voor[criterium]} -> {soort}"


def _projecten(gevallen: Iterator[Geval]) -> list[Geval]:
    return [geval for geval in gevallen if isinstance(geval.ding, Dossier)]


def test_minder_weten_geeft_geen_ander_antwoord() -> None:
    assert [een for geval in goede() for een in _anders(geval, 1)] == []
    assert [een for geval in _projecten(uit_registers()) for een in _anders(geval, STAP)] == []


@pytest.mark.langzaam
def test_minder_weten_geeft_nergens_een_ander_antwoord() -> None:
    assert [een for geval in _projecten(uit_registers()) for een in _anders(geval, VAAK)] == []


def _spreekt_zichzelf_tegen(geval: Geval) -> bool:
    """Whether a rule of the register finds that what a file says does not go together."""
    bladen = regels_over(type(geval.ding))
    uitslag = vraag_regels(geval.ding, "x.yaml", geval.kader, geval.peildatum, bladen)
    return any(een.code.startswith("REG") and een.soort == "voldoet_niet" for een in uitslag.uitkomsten)


@pytest.mark.langzaam
def test_minder_weten_geeft_in_geen_geval_een_ander_antwoord() -> None:
    anders = [(geval, een) for geval in _projecten(uit_gevallen()) for een in _anders(geval, BIJ_EEN_GEVAL)]
    assert [een for geval, een in anders if not _spreekt_zichzelf_tegen(geval)] == []
