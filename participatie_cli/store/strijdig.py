"""A kader.yaml of which some provisions contradict something: the rest of it, without those."""

from collections.abc import Iterable
from dataclasses import replace

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.strijdigheid import Kaderplek, Strijdigheid
from participatie_cli.values.onleesbaar import Onleesbaar, Onleesbareplek
from participatie_cli.values.pad import Pad

_Bepaling = tuple[int, int]
"""A regulation among those of a municipality, and a provision in it."""


def zonder_strijdige(
    gemeente: Gemeentekader, onleesbaar: Onleesbaar, strijdig: Iterable[Strijdigheid]
) -> tuple[Gemeentekader, Onleesbaar]:
    """Leave out every provision that has a part in a contradiction: which of them is right, is not known."""
    weg = sorted({plaats for een in strijdig for plek in (een.plek, een.andere) for plaats in _plaats(plek)})
    regelingen = tuple(
        regeling.model_copy(
            update={"bepalingen": tuple(b for plaats, b in enumerate(regeling.bepalingen) if (nr, plaats) not in weg)}
        )
        for nr, regeling in enumerate(gemeente.regelingen)
    )
    plekken = tuple(_weggelaten(gemeente, onleesbaar, plaats) for plaats in weg)
    anders = tuple(replace(een, veld=_opgeschoven(een.veld, weg)) for een in onleesbaar.plekken if not _in(een, weg))
    weggelaten = dict(onleesbaar.weggelaten)
    for plek in plekken:
        *lijst, plaats = plek.pad
        weggelaten[tuple(lijst)] = tuple(sorted((*weggelaten.get(tuple(lijst), ()), int(plaats))))
    return gemeente.model_copy(update={"regelingen": regelingen}), Onleesbaar((*anders, *plekken), weggelaten)


def in_bestand(strijdigheid: Strijdigheid, onleesbaar: Onleesbaar) -> Strijdigheid:
    """A contradiction with the places of the municipality as they are in its file."""
    andere = strijdigheid.andere and _in_bestand(strijdigheid.andere, onleesbaar)
    return replace(strijdigheid, plek=_in_bestand(strijdigheid.plek, onleesbaar), andere=andere)


def _in_bestand(plek: Kaderplek, onleesbaar: Onleesbaar) -> Kaderplek:
    if not plek.van_gemeente:
        return plek
    _, nummer, *pad = onleesbaar.in_bestand(("regelingen", plek.nummer, *plek.pad))
    return replace(plek, nummer=int(nummer), pad=tuple(pad))


def _plaats(plek: Kaderplek | None) -> tuple[_Bepaling, ...]:
    return ((plek.nummer, int(plek.pad[1])),) if plek and plek.van_gemeente else ()


def _weggelaten(gemeente: Gemeentekader, onleesbaar: Onleesbaar, plaats: _Bepaling) -> Onleesbareplek:
    nummer, bepaling = plaats
    lijst = ("regelingen", nummer, "bepalingen")
    kenmerken = frozenset({gemeente.regelingen[nummer].bepalingen[bepaling].id})
    pad = onleesbaar.in_bestand((*lijst, bepaling))
    return Onleesbareplek(pad, lijst, open=False, feiten=True, kenmerken=kenmerken)


def _in(plek: Onleesbareplek, weg: list[_Bepaling]) -> bool:
    """Whether a place lies in a provision that is left out."""
    return any(plek.veld[:4] == ("regelingen", nummer, "bepalingen", plaats) for nummer, plaats in weg)


def _opgeschoven(veld: Pad, weg: list[_Bepaling]) -> Pad:
    """A field as it stands where the provisions before it are gone."""
    match veld:
        case ("regelingen", int() as nummer, "bepalingen", int() as plaats, *rest):
            ervoor = sum(nr == nummer and een < plaats for nr, een in weg)
            return ("regelingen", nummer, "bepalingen", plaats - ervoor, *rest)
    return veld
