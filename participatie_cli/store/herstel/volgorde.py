"""The keys at the top of a file in the order of its kind, each with the comment above it."""

from collections.abc import Sequence
from itertools import chain

from participatie_cli.store.bewerken.blad import Blad, lees_blad, regeleinde_van
from participatie_cli.store.yaml import ontleed

_REGELEINDEN = ("\r", "\n")


def op_volgorde(tekst: str, volgorde: Sequence[str]) -> str:
    """The text with its keys in an order; as it was where it is in order, or cannot be taken apart safely.

    A key that the order does not name stays behind the one that it stands behind. White lines stay where they stood.
    """
    einde = regeleinde_van(tekst)
    blad = lees_blad(tekst if tekst.endswith(_REGELEINDEN) else f"{tekst}{einde}", einde)
    wortel = blad.wortel
    if wortel is None or wortel.soort is not dict or wortel.haken or wortel.kolom:
        return tekst
    sleutels = [str(een) for een in wortel.kinderen]
    gewenst = _gewenst(sleutels, volgorde)
    nieuw = _herschikt(blad, sleutels, gewenst) if sleutels != gewenst else tekst
    return nieuw if _is_zelfde(tekst, nieuw) else tekst


def _gewenst(sleutels: Sequence[str], volgorde: Sequence[str]) -> list[str]:
    plaats, rang = dict[str, int](), -1
    for een in sleutels:
        rang = volgorde.index(een) if een in volgorde else rang
        plaats[een] = rang
    return sorted(sleutels, key=lambda een: (plaats[een], een not in volgorde))


def _herschikt(blad: Blad, sleutels: Sequence[str], gewenst: Sequence[str]) -> str:
    """The lines of each key with the comment above it, in another order; the white below a place stays there."""
    assert blad.wortel is not None
    kinderen = enumerate(blad.wortel.kinderen.values())
    begin = [_begin(blad, blad.regel(kind.plek), eerste=not nr) for nr, kind in kinderen]
    delen = [blad.regels[van:tot] for van, tot in zip(begin, [*begin[1:], len(blad.regels)], strict=True)]
    vol = [len(deel) - _wit_onder(deel) for deel in delen]
    stukken = {een: deel[:tot] for een, deel, tot in zip(sleutels, delen, vol, strict=True)}
    gaten = [deel[tot:] for deel, tot in zip(delen, vol, strict=True)]
    nieuw = chain.from_iterable((*stukken[een], *gat) for een, gat in zip(gewenst, gaten, strict=True))
    return "".join((*blad.regels[: begin[0]], *nieuw))


def _begin(blad: Blad, regel: int, *, eerste: bool) -> int:
    """The line where a key begins, with the comment directly above it; what stands above the first is of the file."""
    while not eerste and blad.regels[regel - 1].startswith("#"):
        regel -= 1
    return regel


def _wit_onder(regels: Sequence[str]) -> int:
    return next(nr for nr, regel in enumerate(reversed(regels)) if regel.strip())


def _is_zelfde(oud: str, nieuw: str) -> bool:
    """Whether both say the same, and no word was lost."""
    voor, na = ontleed(oud), ontleed(nieuw)
    return not na.problemen and voor.gegevens == na.gegevens and sorted(oud.split()) == sorted(nieuw.split())
