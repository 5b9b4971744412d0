"""What a row is known by, in this export and in later ones: not by its place in a list, which changes.

An entry of a list has no name of its own. Its id follows from what makes it this entry: the text that says what it is,
the texts and dates that it must have, or its own id where it has one. Only entries that are the same in all of that
get more digits, which follow from all that is known of them.
"""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from participatie_cli.export.cel import is_vaste_soort, kolomsoort
from participatie_cli.export.tabel import Kolomsoort
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.veld import Feit

_CIJFERS: Final = 8
_HERKENT: Final = (Kolomsoort.TEKST, Kolomsoort.ADRES, Kolomsoort.DATUM)
EIGEN: Final = "id"
"""The field in which some facts have a name of their own."""
_KOLOM: Final = {EIGEN: "kenmerk"}
"""How a field is called in a table, where that is otherwise."""

BLIJFT: Final = "Het kenmerk van deze rij. Het blijft gelijk als er andere rijen bij komen of de volgorde verandert."
"""What holds of the id of every row."""


def kenmerkuitleg(soorten: Sequence[type[Feit]]) -> str:
    """Of what the ids of these entries are made; without kinds of facts it is the word in the row."""
    velden = dict.fromkeys(naam for soort in soorten for naam in herkend_aan(soort))
    namen = opsomming([_KOLOM.get(naam, naam) for naam in velden]) or "naam"
    return (
        f"{BLIJFT} Het bestaat uit het kenmerk van de rij waar deze bij hoort, de naam van de lijst en acht tekens die "
        f"volgen uit {namen}. Wie juist dat wijzigt, geeft de rij een ander kenmerk. Rijen die daarin gelijk zijn, "
        "krijgen er acht tekens bij die volgen uit de hele rij."
    )


def kenmerken(rij: Sequence[object]) -> tuple[str, ...]:
    """An id for each entry of a list."""
    namen = [_cijfers(_herkenning(een)) for een in rij]
    keren = Counter(namen)
    dubbel = [
        f"{naam}-{_cijfers(_inhoud(een))}" if keren[naam] > 1 else naam for naam, een in zip(namen, rij, strict=True)
    ]
    eerder, uniek = Counter[str](), []
    for naam in dubbel:
        eerder[naam] += 1
        uniek.append(naam if eerder[naam] == 1 else f"{naam}-{eerder[naam]}")
    return tuple(uniek)


def herkend_aan(soort: type[Feit]) -> tuple[str, ...]:
    """The fields by which an entry is known."""
    if EIGEN in soort.model_fields:
        return (EIGEN,)
    return tuple(
        naam
        for naam, veld in soort.model_fields.items()
        if naam == soort.KERN or is_vaste_soort(veld) or (veld.is_required() and kolomsoort(veld) in _HERKENT)
    )


def _herkenning(een: object) -> str:
    if not isinstance(een, Feit):
        return str(een)
    return "\n".join(str(getattr(een, naam)) for naam in herkend_aan(type(een)))


def _inhoud(een: object) -> str:
    return een.model_dump_json(exclude_defaults=True) if isinstance(een, Feit) else str(een)


def _cijfers(tekst: str) -> str:
    return sha256(tekst.encode(errors="surrogatepass")).hexdigest()[:_CIJFERS]
