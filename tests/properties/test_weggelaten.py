"""A fact left out never accuses elsewhere and never acquits: leaving out says that nobody looked.

That is what the manual says of it. Rules that ask that a fact be written down find at its own place that it is not.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import pytest

from participatie_cli.checks.controle import vraag_regels
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import Dossier
from participatie_cli.rules.catalog import Regelblad, met_vereisten, regels_over, zoek
from participatie_cli.values.pad import Pad
from tests.gevallen import PEILDATUM, SOORTEN, Geval, alle_gevallen, dossier, kader
from tests.onbekendheid import (
    UIT_TWEE_GETALLEN,
    VRAAGT_OPSCHRIJVEN,
    beschuldigt,
    ligt_voor_de_start,
    met_een_onbekende,
    met_een_weglating,
    raakt,
    spreekt_vrij,
)
from tests.properties.registers import PEILDATUM as NU
from tests.properties.registers import STAP, Proef, proeven
from tests.rules.test_gevallen import omstandigheden

CODES = sorted({geval.code for geval in alle_gevallen()})


class Antwoord(NamedTuple):
    """What a rule says, and at which places it finds something."""

    soort: str
    plekken: tuple[Pad, ...]


def antwoorden(ding: Dossier, omgeving: Kader, peildatum: date, bladen: tuple[Regelblad, ...]) -> dict[str, Antwoord]:
    uitslag = vraag_regels(ding, "x.yaml", omgeving, peildatum, bladen)
    plekken = {een.code: tuple(b.pad for b in uitslag.bevindingen if b.code == een.code) for een in uitslag.uitkomsten}
    return {een.code: Antwoord(een.soort, plekken[een.code]) for een in uitslag.uitkomsten}


def _bij_zichzelf(pad: Pad, na: Antwoord) -> bool:
    return any(raakt(pad, plek) for plek in na.plekken)


def _vrij(code: str, voor: str, na: str) -> bool:
    """Whether leaving out a fact took a finding away, be it that the rule would then not apply."""
    blad = zoek(code)
    assert blad is not None
    weg = voor == "voldoet_niet" and na == "niet_van_toepassing" and blad.regel.af_te_wijken
    return spreekt_vrij(code, voor, na) or (weg and code not in UIT_TWEE_GETALLEN)


def _fout(code: str, pad: Pad, voor: Antwoord, na: Antwoord) -> bool:
    elders = beschuldigt(voor.soort, na.soort) and not (code in VRAAGT_OPSCHRIJVEN and _bij_zichzelf(pad, na))
    blad = zoek(code)
    assert blad is not None
    return (elders and blad.regel.af_te_wijken) or _vrij(code, voor.soort, na.soort)


@pytest.mark.parametrize("soort", SOORTEN)
def test_in_het_goede_bestand(soort: str) -> None:
    ding, bladen = dossier(soort), regels_over(SOORTEN[soort])
    assert _gevonden(ding, kader(), PEILDATUM, bladen, 1) == []


def _gevonden(ding: Dossier, omgeving: Kader, peildatum: date, bladen: tuple[Regelblad, ...], stap: int) -> list[str]:
    voor = antwoorden(ding, omgeving, peildatum, bladen)
    weglatingen = list(met_een_weglating(ding))
    return [
        f"{code} {pad}: {voor[code].soort} -> {na.soort}"
        for pad, ander in weglatingen[len(weglatingen) % stap :: stap]
        if not ligt_voor_de_start(ding, pad)
        for code, na in antwoorden(ander, omgeving, peildatum, bladen).items()
        if _fout(code, pad, voor[code], na)
    ]


def _in_geval(geval: Geval) -> Iterator[tuple[Pad, Antwoord, Antwoord]]:
    """The answer of the rule before and after each fact of its case is left out."""
    blad = zoek(geval.code)
    assert blad is not None
    if blad.regel.toets_register is not None:
        return
    ding, omgeving = omstandigheden(geval.code, geval.inhoud)
    if not isinstance(ding, Dossier):
        return
    bladen = met_vereisten(blad)
    voor = antwoorden(ding, omgeving, geval.peildatum, bladen)[geval.code]
    for pad, ander in met_een_weglating(ding):
        if not ligt_voor_de_start(ding, pad):
            yield pad, voor, antwoorden(ander, omgeving, geval.peildatum, bladen)[geval.code]


@pytest.mark.langzaam
@pytest.mark.parametrize("code", CODES)
def test_in_elk_geval_van_een_regel(code: str) -> None:
    """And a rule is named as one that asks to write something down if and only if its cases show that."""
    paren = [(geval, *een) for geval in alle_gevallen() if geval.code == code for een in _in_geval(geval)]
    assert [f"{geval} {pad}: {voor} -> {na}" for geval, pad, voor, na in paren if _fout(code, pad, voor, na)] == []
    vraagt = any(beschuldigt(voor.soort, na.soort) and _bij_zichzelf(pad, na) for _, pad, voor, na in paren)
    blad = zoek(code)
    assert blad is not None
    assert not blad.regel.af_te_wijken or vraagt is (code in VRAAGT_OPSCHRIJVEN)


def _in_register(proef: Proef, stap: int) -> list[str]:
    bladen = regels_over(type(proef.dossier))
    return _gevonden(proef.dossier, proef.kader, NU, bladen, stap) + _met_onbekend(proef, bladen, stap)


def _met_onbekend(proef: Proef, bladen: tuple[Regelblad, ...], stap: int) -> list[str]:
    voor = antwoorden(proef.dossier, proef.kader, NU, bladen)
    onbekend = list(met_een_onbekende(proef.dossier))
    return [
        f"{code} {pad} onbekend: {voor[code].soort} -> {na.soort}"
        for pad, ander in onbekend[len(onbekend) % stap :: stap]
        if not ligt_voor_de_start(proef.dossier, pad)
        for code, na in antwoorden(ander, proef.kader, NU, bladen).items()
        if beschuldigt(voor[code].soort, na.soort) or spreekt_vrij(code, voor[code].soort, na.soort)
    ]


@pytest.mark.parametrize("nummer", range(len(proeven())))
def test_in_het_register(nummer: int) -> None:
    assert _in_register(proeven()[nummer], STAP) == []


@pytest.mark.langzaam
@pytest.mark.parametrize("nummer", range(len(proeven())))
def test_in_het_register_voor_elk_feit(nummer: int) -> None:
    assert _in_register(proeven()[nummer], 1) == []
