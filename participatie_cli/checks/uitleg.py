"""Why a rule gave its outcome: each question on the way, with the facts that were looked at to answer it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.checks.naspeuren import volg
from participatie_cli.checks.oordelen import gegeven_oordeel
from participatie_cli.checks.ronde import Deelantwoord, Toetsronde
from participatie_cli.checks.slotsom import Slotsom
from participatie_cli.checks.toetsen import (
    als_alles_telt,
    beantwoord,
    buiten_bereik,
    buiten_geldigheid,
    gevraagd,
    niet_voldaan,
    nog_niet_begonnen,
)
from participatie_cli.checks.tweezijdig import Tweeluik
from participatie_cli.model.oordeel import Oordeel
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Uitsnede
from participatie_cli.results.bevinding import Bevinding, Uitkomst, Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad, met_vereisten, zoek
from participatie_cli.rules.contract import Getoetst, Toetsing
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar
from participatie_cli.values.pad import Pad
from participatie_cli.values.spoor import Feitplek, Spoor

Feiten = Mapping[Feitplek, Any]
OVER_EEN_REGEL: Final[tuple[Pad, ...]] = (("afwijkingen",), ("oordelen",))
"""The lists of a file whose entries name a rule."""
_KLOPT: Final = "Wat geldt, nu niet alles in het bestand klopt?"
_NOG_NIET: Final = "Blijft dat zo als wat geen precieze datum heeft er nog niet was?"


@dataclass(frozen=True, slots=True)
class Tussenvraag:
    """One question on the way. `leidt_tot` is the answer it gave; None where it let the next be asked."""

    vraag: str
    leidt_tot: Slotsom | None
    feiten: Feiten


@dataclass(frozen=True, slots=True)
class Uitleg:
    """Everything an explanation says. `moment` is the date that decides which version of the norm counts.

    `over` names each part that was asked about with its outcome, the one that decides first; it is empty where there
    is one only.
    """

    blad: Regelblad
    bestand: str
    uitkomst: Uitkomst
    over: tuple[tuple[str, Uitkomstsoort], ...]
    vragen: tuple[Tussenvraag, ...]
    moment: Datum | Onbekend | None
    vereist: tuple[Uitkomst, ...]
    bevindingen: tuple[Bevinding, ...]
    oordeel: Oordeel | None


def leg_uit(
    blad: Regelblad,
    toetsing: Toetsing[Getoetst],
    bestand: str,
    kaderbestand: str,
    onleesbaar: Onleesbaar = ALLES_LEESBAAR,
) -> Uitleg:
    """Explain the outcome of a rule on one file. The file and kader.yaml are named as the caller names them."""
    uitslag = controleer_dossier(
        toetsing.dossier,
        bestand,
        toetsing.kader,
        toetsing.peildatum,
        alleen=blad,
        onleesbaar=onleesbaar,
        vondsten=toetsing.vondsten,
    )
    uitkomsten = {een.code: een for een in uitslag.uitkomsten}
    antwoorden, eerder = _gegeven(blad, toetsing, onleesbaar)
    stuk = antwoorden[0].stuk
    spoor = Spoor()
    gevolgd = volg(stuk.toetsing, spoor, bestand, kaderbestand, _plaatsen(stuk.deel, onleesbaar))
    return Uitleg(
        blad=blad,
        bestand=bestand,
        uitkomst=uitkomsten[blad.regel.code],
        over=tuple((een.stuk.naam, een.slotsom.soort) for een in antwoorden if een.stuk.naam),
        vragen=(
            *_vragen(blad, gevolgd, spoor, eerder),
            *_teruggenomen(antwoorden[0].slotsom, onleesbaar or toetsing.kader.onleesbaar),
        ),
        moment=blad.regel.moment(stuk.toetsing),
        vereist=tuple(uitkomsten[code] for code in blad.regel.vereist),
        bevindingen=tuple(een for een in uitslag.bevindingen if _hoort_bij(een, blad, toetsing.dossier)),
        oordeel=gegeven_oordeel(toetsing.dossier, blad, toetsing.peildatum),
    )


def _plaatsen(deel: Uitsnede | None, onleesbaar: Onleesbaar) -> Callable[[Pad], Pad]:
    """From places in a part to those in the file."""
    return lambda pad: onleesbaar.in_bestand(deel.in_bestand(pad) if deel else pad)


def _teruggenomen(slotsom: Slotsom, onleesbaar: Onleesbaar) -> tuple[Tussenvraag, ...]:
    """The last question, of a file in which something does not fit: whether the answer rests on that."""
    return (Tussenvraag(_KLOPT, slotsom, {}),) if onleesbaar else ()


def _gegeven(
    blad: Regelblad, toetsing: Toetsing[Getoetst], onleesbaar: Onleesbaar
) -> tuple[list[Deelantwoord], dict[str, Uitkomstsoort]]:
    """The answer for each part, and what was known of other rules when the part that decides was asked."""
    ronde = Toetsronde(toetsing.dossier, toetsing.kader, toetsing.peildatum, onleesbaar, toetsing.vondsten)
    *_, antwoorden = (ronde.vraag(een) for een in met_vereisten(blad))
    return antwoorden, ronde.eerder(antwoorden[0].stuk)


def _vragen(
    blad: Regelblad, toetsing: Toetsing[Getoetst], spoor: Spoor, eerder: dict[str, Uitkomstsoort]
) -> Iterator[Tussenvraag]:
    """The questions in the order in which they are asked; the last one only where the others leave room for it."""
    begin = _gesteld("Was het project begonnen?", spoor, lambda: nog_niet_begonnen(blad, toetsing))
    vooraf = [
        *([begin] if blad.regel.af_te_wijken and isinstance(toetsing.dossier, Project) else []),
        _gesteld("Gaat de regel over dit bestand?", spoor, lambda: buiten_bereik(blad, toetsing)),
        _gesteld("Gold de norm op het moment dat telt?", spoor, lambda: buiten_geldigheid(blad, toetsing)),
    ]
    yield from vooraf
    if not any(vraag.leidt_tot for vraag in vooraf) and niet_voldaan(blad, eerder) is None:
        yield _gesteld("Is eraan voldaan?", spoor, lambda: gevraagd(blad, toetsing))
    zeker = _gesteld(_NOG_NIET, spoor, lambda: beantwoord(blad, Tweeluik(toetsing), eerder))
    if zeker.leidt_tot != als_alles_telt(blad, toetsing, eerder):
        yield zeker


def _gesteld(vraag: str, spoor: Spoor, stel: Callable[[], Slotsom | None]) -> Tussenvraag:
    spoor.begin_opnieuw()
    return Tussenvraag(vraag, stel(), spoor.gelezen)


def _hoort_bij(bevinding: Bevinding, blad: Regelblad, dossier: Getoetst) -> bool:
    """Whether a finding is of this rule, or about a deviation from it or a judgement on it."""
    if bevinding.code == blad.regel.code:
        return True
    genoemd = op_pad(dossier, (*bevinding.pad[:2], "regel")) if bevinding.pad[:1] in OVER_EEN_REGEL else None
    return isinstance(genoemd, str) and zoek(genoemd) is blad
