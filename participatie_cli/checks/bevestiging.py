"""Outcomes that rest on a decree about equated days that was not read, but that three sources confirm."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from participatie_cli.checks.slotsom import NIET_TE_BEOORDELEN, Slotsom
from participatie_cli.kader.kader import Kader
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.rules.contract import Getoetst, Tekort, Toetsing

StelVraag = Callable[[Regelblad, Toetsing[Getoetst]], Slotsom]


def met_bevestiging(vraag: StelVraag, blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom:
    """Ask a rule, and again as if nothing were confirmed: what is then not so, says what it rests on."""
    slotsom = vraag(blad, toetsing)
    if not blad.regel.telt_dagen or not toetsing.kader.gelijkgesteld.bevestigd or slotsom.soort is NIET_TE_BEOORDELEN:
        return slotsom
    streng = vraag(blad, replace(toetsing, kader=_alleen_gelezen(toetsing.kader), geheugen=None))
    zin = _waarop(toetsing.kader)
    zeker = {tekort.pad for tekort in streng.tekorten}
    tekorten = tuple(een if een.pad in zeker else _steunend(een, zin) for een in slotsom.tekorten)
    return replace(slotsom, reden=slotsom.reden if streng.soort is slotsom.soort else zin, tekorten=tekorten)


def _steunend(tekort: Tekort, zin: str) -> Tekort:
    return replace(tekort, steunt_op=zin)


def _waarop(kader: Kader) -> str:
    *eerder, laatste = kader.gelijkgesteld.bronnen
    return (
        "een gelijkgestelde dag telt hier mee; het besluit daarover is niet letterlijk gelezen, maar bevestigd door "
        f"{', '.join(eerder)} en {laatste}"
    )


@lru_cache(maxsize=4)
def _alleen_gelezen(kader: Kader) -> Kader:
    return replace(kader, gelijkgesteld=kader.gelijkgesteld.alleen_gelezen)
