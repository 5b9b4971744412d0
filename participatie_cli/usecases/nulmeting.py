"""The findings that are known, laid beside a check: which of them it found, and what is wrong with that list."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from participatie_cli.checks.nulmeting import VERLOPEN, Gehouden, houd_tegen
from participatie_cli.model.nulmeting import VERSIE, BekendeBevinding
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.results.vergelijking import Herkomst, Opgelost, Vergelijking
from participatie_cli.rules.catalog import zoek
from participatie_cli.store.nulmeting import AndereVersie, GelezenNulmeting, NulmetingFout, lees_nulmeting
from participatie_cli.store.plaatsen import geplaatst
from participatie_cli.store.register import KADERBESTAND, NULMETINGBESTAND
from participatie_cli.usecases.controlepunten import CONTROLEPUNTEN
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.wording.waarden import aantal, plek
from participatie_cli.wording.zichtbaar import toonbaar


def gelezen_nulmeting(register: Path) -> GelezenNulmeting | None:
    """What is known in a register; None where nobody wrote that down. Raise Gebruiksfout where it cannot be used."""
    naam = naam_van(register / NULMETINGBESTAND)
    try:
        return lees_nulmeting(register, naam)
    except AndereVersie as fout:
        raise Gebruiksfout(
            f"{naam} is van versie {fout.versie}; dit programma kent versie {VERSIE}. Er is niets gecontroleerd.",
            "Gebruik de versie van het programma die dit bestand schreef, of haal het weg en begin opnieuw met "
            "`participatie nulmeting`.",
        ) from fout
    except NulmetingFout as fout:
        meer = (
            f" (Er {'is' if fout.meer == 1 else 'zijn'} nog {aantal(fout.meer, 'fout', 'fouten')}.)"
            if fout.meer
            else ""
        )
        raise Gebruiksfout(
            f"{plek(fout.eerste)}: {fout.eerste.melding}{meer} Zonder de bekende bevindingen zou alles nieuw lijken; "
            "daarom is er niets gecontroleerd.",
            f"{fout.eerste.herstel} Of haal het bestand terug uit Git.",
        ) from fout


def met_nulmeting(
    gelezen: GelezenNulmeting,
    verslag: Controleverslag,
    vergelijking: Vergelijking,
    register: Path,
    *,
    geheel: bool,
    streng: bool = False,
) -> tuple[Controleverslag, Vergelijking]:
    """A check and what it was held against, with what is known in it.

    Of a check that is not over the `geheel` it cannot be told what is solved. What expired is no fault of who is
    compared with an earlier state.
    """
    gehouden = houd(gelezen, verslag, register, geheel=geheel, streng=streng)
    bevindingen = geplaatst(gehouden.bevindingen, gelezen.plaatsen)
    verlopen = [een.vingerafdruk for een in bevindingen if een.code == VERLOPEN.code and vergelijking.sinds]
    opgelost = () if vergelijking.sinds else tuple(_opgelost(een, register) for een in gehouden.opgelost)
    herkomst = {
        **vergelijking.herkomst,
        **dict.fromkeys(gehouden.bekend, Herkomst.BEKEND),
        **dict.fromkeys(verlopen, Herkomst.TIJD),
    }
    erbij = (Uitslag(naam_van(register / NULMETINGBESTAND), None, None, (), bevindingen),) if bevindingen else ()
    return (
        replace(verslag, uitslagen=(*verslag.uitslagen, *erbij)),
        replace(vergelijking, herkomst=herkomst, opgelost=(*vergelijking.opgelost, *opgelost)),
    )


def aantal_bekend(register: Path, verslag: Controleverslag) -> int | Onbekend | None:
    """How many findings of a check are known; None where nobody wrote that down, `onbekend` where it cannot be read."""
    try:
        gelezen = lees_nulmeting(register, NULMETINGBESTAND)
    except (AndereVersie, NulmetingFout):
        return ONBEKEND
    if gelezen is None:
        return None
    return len(houd_tegen(gelezen.waarde, verslag, NULMETINGBESTAND, lambda _: False).bekend)


def houd(
    gelezen: GelezenNulmeting, verslag: Controleverslag, register: Path, *, geheel: bool, streng: bool = False
) -> Gehouden:
    """A check held against what is known."""
    naam = naam_van(register / NULMETINGBESTAND)
    return houd_tegen(gelezen.waarde, verslag, naam, _te_zeggen(verslag, register, geheel=geheel), streng=streng)


def _te_zeggen(verslag: Controleverslag, register: Path, *, geheel: bool) -> Callable[[BekendeBevinding], bool]:
    """Whether a check could have found something: not in what was not looked at, or could not be read."""
    half = {toonbaar(een) for een in (*verslag.niet_gelezen, *verslag.onvolledig)}
    if not geheel or naam_van(register / KADERBESTAND) in half:
        return lambda _: False
    return lambda een: naam_van(register / een.bestand) not in half


def titel_van(bevinding: Bevinding) -> str:
    """What the rule or the check behind a finding asks, in words that hold nothing of the file."""
    if blad := zoek(bevinding.code):
        return blad.tekst.titel
    return next((punt.titel for punt in CONTROLEPUNTEN if punt.code == bevinding.code), bevinding.naam)


def _opgelost(een: BekendeBevinding, register: Path) -> Opgelost:
    return Opgelost(een.code, een.titel, naam_van(register / een.bestand))
