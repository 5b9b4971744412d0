"""From the answer of a rule to what is told of it: its outcome and its findings, with the norms that counted."""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from participatie_cli.checks.ernst import ernst_omdat, ernst_van
from participatie_cli.checks.nieuw import gedempt
from participatie_cli.checks.ronde import Deelantwoord
from participatie_cli.checks.slotsom import Slotsom
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.results.bevinding import Bevinding, Uitkomst, Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.rules.contract import Tekort
from participatie_cli.values.pad import Pad

GIT_ONTHOUDT: Final = (
    "Git bewaart ook wat u weghaalt: staat het al in een commit, vraag dan wie de repository beheert om de "
    "geschiedenis op te schonen."
)
"""What is said of personal data besides how to take it out of the file."""


def uitkomst_van(blad: Regelblad, antwoord: Deelantwoord) -> Uitkomst:
    """The outcome of a rule for the file, or the part of it, that was asked about."""
    regel, toetsing = blad.regel, antwoord.stuk.luik.met
    grondslag = toetsing.kader.toegepaste(regel.grondslag, regel.moment(toetsing))
    norm = regel.maatstaf(toetsing) if regel.maatstaf else regel.grondslag[0]
    return maak_uitkomst(blad, antwoord.slotsom, grondslag, norm)


def maak_uitkomst(blad: Regelblad, antwoord: Slotsom, grondslag: tuple[Geldend, ...], norm: str) -> Uitkomst:
    """The outcome of a rule with the norms it was judged by; it is over `norm` unless a shortcoming names another."""
    genoemd = tuple(sorted({tekort.norm or norm for tekort in antwoord.tekorten})) if antwoord.tekorten else (norm,)
    return _uitkomst(blad.regel.code, blad.regel.naam, antwoord.soort, antwoord.reden, antwoord.pad, grondslag, genoemd)


@lru_cache(maxsize=65_536)
def _uitkomst(
    code: str,
    naam: str,
    soort: Uitkomstsoort,
    reden: str | None,
    pad: Pad | None,
    grondslag: tuple[Geldend, ...],
    genoemd: tuple[str, ...],
) -> Uitkomst:
    """Equal outcomes are one object: a large register repeats them endlessly."""
    over = tuple(versie for versie in grondslag if versie.sleutel in genoemd)
    return Uitkomst(code, naam, soort, reden, pad, grondslag, over)


def als_bevinding(
    blad: Regelblad,
    tekort: Tekort,
    bestand: str,
    uitkomst: Uitkomst,
    peildatum: date,
    toelichting: str | None = None,
) -> Bevinding:
    """A shortcoming as it is shown: with the rule, the norms of its outcome, how to mend it and what was explained."""
    regel, herstel = blad.regel, blad.herstel_te_laat if tekort.te_laat else blad.herstel
    bevinding = Bevinding(
        code=regel.code,
        naam=regel.naam,
        ernst=ernst_van(regel, tekort, uitkomst),
        bestand=bestand,
        pad=tekort.pad,
        melding=tekort.melding,
        herstel=herstel,
        grondslag=uitkomst.grondslag,
        regelnummer=tekort.plek[0] if tekort.plek else None,
        kolom=tekort.plek[1] if tekort.plek else None,
        vertrouwelijk=regel.vertrouwelijk,
        ernst_omdat=ernst_omdat(regel, tekort, uitkomst),
        toelichting=toelichting,
    )
    if bevinding.stopt:
        return replace(bevinding, herstel=f"{herstel} {GIT_ONTHOUDT}")
    return gedempt(bevinding, regel, peildatum)
