"""Mending a register: what can be mended without anybody having to think about it, shown before it is written."""

import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.store import leespunten as punt
from participatie_cli.store.herstel.bestand import Herstelling, herstel
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, Registerbestand, bestanden_in
from participatie_cli.store.tekst import hele_tekst
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.schrijfwens import Herschreven
from participatie_cli.usecases.vastleggen import leg_vast
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.suggestie import bedoelde_u
from participatie_cli.wording.waarden import aantal

GEWOON: Final = frozenset({Herstelling.TEKENS, Herstelling.SCHRIJFWIJZE})
"""What is mended where nothing else is asked: what the check has something to say of."""
BIJ_CODE: Final = {
    punt.BYTE_ORDER_MARK.code: Herstelling.TEKENS,
    punt.ONZICHTBAAR_TEKEN.code: Herstelling.TEKENS,
    punt.WAARDE.code: Herstelling.SCHRIJFWIJZE,
    "REG001": Herstelling.SCHRIJFWIJZE,
    "REG021": Herstelling.VORM,
}
"""The mend that belongs to a finding."""


@dataclass(frozen=True, slots=True)
class Herstelvraag:
    """What the user asked for."""

    welke: frozenset[Herstelling]
    zonder_vragen: bool


def gekozen(wat: str | None, *, vorm: bool) -> frozenset[Herstelling]:
    """The mends of a kind or a code, or the ordinary ones; raise Gebruiksfout where there is none of that name."""
    if vorm:
        return frozenset({Herstelling.VORM})
    if wat is None:
        return GEWOON
    namen = {een.value: een for een in Herstelling} | BIJ_CODE
    gevonden = namen.get(wat) or namen.get(wat.upper())
    if gevonden is None:
        raad = bedoelde_u(wat, list(namen), er_zijn=list(namen)).strip()
        zin = f"Voor “{wat}” is er geen herstelling die het programma zelf kan doen."
        raise Gebruiksfout(zin, f"Typ `participatie fix` voor het hele register. {raad}".strip())
    return frozenset({gevonden})


def herstel_register(register: Path, vraag: Herstelvraag, peildatum: date) -> None:
    """Show what changes in each file, ask, and write all of it or nothing."""
    if ongelezen := [naam_van(een.pad) for een in _alle(register) if not _is_te_lezen(een.pad)]:
        meld(f"Niet te lezen, en daarom overgeslagen: {opsomming(ongelezen)}. Zie `participatie check`.")
    wensen = list(_wensen(register, vraag.welke))
    if not wensen:
        sys.stdout.write("Er is niets dat het programma zelf kan herstellen.\n")
        return
    wat = " en ".join(sorted(een.value for een in vraag.welke))
    sys.stdout.write(f"Te herstellen in {aantal(len(wensen), 'bestand', 'bestanden')}: {wat}.\n")
    kader = lees_kader(register, naam_van(register / KADERBESTAND))
    boodschap = f"Register hersteld: {wat}"
    vastgelegd = leg_vast(wensen, kader, peildatum, zonder_vragen=vraag.zonder_vragen, boodschap=boodschap)
    if vastgelegd.paden and Herstelling.VORM in vraag.welke:
        sys.stdout.write("Wat van de oude vorm nog met de hand moet, noemt `participatie check`.\n")


def _alle(register: Path) -> tuple[Registerbestand, ...]:
    """The files of the register, kader.yaml first."""
    return (Registerbestand(register / KADERBESTAND, None), *bestanden_in(register, register))


def _is_te_lezen(pad: Path) -> bool:
    tekst = hele_tekst(pad)
    return tekst is not None and not ontleed(tekst.removeprefix("\ufeff")).problemen


def _wensen(register: Path, welke: Collection[Herstelling]) -> Iterator[Herschreven]:
    """The files in which something changes."""
    for bestand in _alle(register):
        soort = Gemeentekader if bestand.pad == register / KADERBESTAND else bestand.soort
        if soort is None or (tekst := hele_tekst(bestand.pad)) is None:
            continue
        herschrijf = partial(herstel, soort=soort, naam=bestand.pad.stem, welke=welke)
        if herschrijf(tekst) != tekst:
            yield Herschreven(bestand, naam_van(bestand.pad), herschrijf)
