"""What the conversations of these tests start from, and answers to every question."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from participatie_cli.gesprek.gesprek import volgende
from participatie_cli.gesprek.lezen import lees
from participatie_cli.gesprek.nieuw.gesprek import Nieuwgesprek
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksantwoord, Gespreksvraag, Vraagvorm
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.values.onbekend import ONBEKEND

VANDAAG = date(2026, 10, 15)
VOORBEELD = Path(__file__).parents[3] / "voorbeeld" / "register"

ANTWOORDEN = {
    "titel": "Speelplek aan de Vaart",
    "samenvatting": "De speelplek wordt opnieuw ingericht.",
    "wijken": "Molenwijk",
    "initiatiefnemer": "gemeente",
    "instrument": "geen",
    "open": "de toestellen; de beplanting",
    "vast": "het budget",
    "groepen": "kinderen; omwonenden",
    "middelen": "genoeg",
    "capaciteit": "projectleider, vier uur per week",
    "doel": "Weten welke toestellen kinderen missen.",
    "fasen": "voorbereiding",
    "besluitdag": "2027-03-15",
    "niveau": "raadplegen",
    "reden": "Kinderen weten het best wat zij missen.",
    "beslisser": "college",
    "rol_raad": "De raad hoort de uitkomst.",
    "gemist": "jongeren",
    "terugkoppeling": "2027-02",
}
"""What somebody types for the most common course, by the id of the question."""


@cache
def kader() -> GelezenKader:
    return lees_kader(VOORBEELD, "register/kader.yaml")


def uitgangspunt(**anders: Any) -> Uitgangspunt:
    gelezen = kader()
    assert gelezen.kader.gemeente is not None
    vast = {"kader": gelezen.kader, "gemeente": gelezen.kader.gemeente, "vandaag": VANDAAG}
    return Uitgangspunt(**vast | {"toegestaan": gelezen.toegestaan} | anders)


def gesprek(**anders: Any) -> Nieuwgesprek:
    return Nieuwgesprek(uitgangspunt(**anders))


def beantwoord(getypt: dict[str, str], **anders: Any) -> dict[str, Gespreksantwoord]:
    """The answers of who types these, and knows nothing else."""
    alles, het_gesprek = dict[str, Gespreksantwoord](), gesprek(**anders)
    while (vraag := volgende(het_gesprek, alles)) is not None:
        tekst = vraag.voorstel if len(vraag.keuzes) == 1 else getypt.get(vraag.id, "onbekend")
        alles[vraag.id] = lees(vraag, tekst, VANDAAG)
    return alles


_TEKSTEN = ("het plein", "de kleur", "ouders: met 'jonge' kinderen", "nee", "Plan #2", "- [ ] {x}", "ja", "2026", "🌳")
_LIJSTEN = ("niets", "niemand", "de route; de bomen", "jongeren", "Ouderen; jongeren", "geen, alles ligt vast")
_DAGEN = ("vandaag", "2026-10-15", "2026-10", "2027-03-15", "2027-03", "2028", "gisteren", "2025")


def antwoord_op(vraag: Gespreksvraag) -> st.SearchStrategy[str]:
    """What somebody may type for a question; some of it is no answer to it."""
    if vraag.vorm is Vraagvorm.KEUZES:
        waarden = [een.waarde for een in vraag.keuzes]
        return st.lists(st.sampled_from(waarden), min_size=1, max_size=3).map(";".join)
    if vraag.keuzes:
        return st.sampled_from([een.waarde for een in vraag.keuzes])
    return st.sampled_from({Vraagvorm.DAG: _DAGEN, Vraagvorm.LIJST: _LIJSTEN}.get(vraag.vorm, _TEKSTEN))


@st.composite
def gesprekken(draw: st.DrawFn) -> Antwoorden:
    """The answers of a whole conversation that somebody may stop halfway."""
    alles, het_gesprek, aantal = dict[str, Gespreksantwoord](), gesprek(), draw(st.integers(1, 30))
    while (vraag := volgende(het_gesprek, alles)) is not None and len(alles) < aantal:
        alles[vraag.id] = _gelezen(vraag, draw(st.one_of(antwoord_op(vraag), st.just("onbekend"))))
    return alles


def _gelezen(vraag: Gespreksvraag, tekst: str) -> Gespreksantwoord:
    try:
        return lees(vraag, tekst, VANDAAG)
    except ValueError:
        return ONBEKEND if vraag.mag_onbekend else "proef"
