"""Documents with made-up content of every kind, to try a template on before it meets the real register."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

from participatie_cli.report.beeld.bijlagen import bijlagen
from participatie_cli.report.beeld.blad import Planblad, Vak
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, Zin
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.vervang import vervang

_SVG: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img"><title>proef</title></svg>'
_KOLOMMEN: Final = 3
_VASTE_TEKST: Final = {"svg": _SVG, "taal": "nl", "peildatum_iso": "2026-09-30", "papier": "a4"}
T = TypeVar("T")


def proefrapport(hoeveel: int) -> Rapport:
    """A whole report in which every list has so many entries, and every text names its own field."""
    vol = _vul(Rapport, hoeveel, 1)
    return replace(vol, hoofdstukken=_met_doel(vol.hoofdstukken), bijlagen=bijlagen(vol))


def proefproduct(hoeveel: int) -> Product:
    """A whole product in which every list has so many entries, and every text names its own field."""
    vol = _vul(Product, hoeveel, 1)
    return replace(vol, hoofdstukken=_met_doel(vol.hoofdstukken))


def proefblad(vakken: Sequence[str], hoeveel: int) -> Planblad:
    """A whole sheet with every box, in which every list has so many entries, and every text names its own field."""
    vak = replace(_vul(Vak, hoeveel, 1), hoogte=0.0)
    return replace(_vul(Planblad, hoeveel, 1), vakken=tuple(replace(vak, id=kenmerk) for kenmerk in vakken))


def _met_doel(alle: tuple[Blokhoofdstuk, ...]) -> tuple[Blokhoofdstuk, ...]:
    """Chapters with ids of their own, the first of which the sentences lead to."""
    eigen = tuple(replace(een, id=f"hoofdstuk-{plaats}") for plaats, een in enumerate(alle, 1))
    return vervang(eigen, Zin, lambda zin: replace(zin, naar=eigen[0].id))


def _vul(soort: type[T], hoeveel: int, plaats: int) -> T:
    hints = get_type_hints(soort)
    assert is_dataclass(soort)
    inhoud = {veld.name: _waarde(hints[veld.name], hoeveel, veld.name, plaats) for veld in fields(soort)}
    if "rijen" in inhoud:
        inhoud |= _tabelinhoud(hoeveel)
    if "leeg" in inhoud and hoeveel:
        inhoud["leeg"] = ""
    return soort(**inhoud)


def _waarde(soort: Any, hoeveel: int, naam: str, plaats: int) -> Any:
    """A value for a field; numbers count, so that what should be unique is."""
    if get_origin(soort) is tuple:
        return tuple(_waarde(get_args(soort)[0], hoeveel, naam, plaats) for plaats in range(1, hoeveel + 1))
    if isinstance(soort, type) and is_dataclass(soort):
        return _vul(soort, hoeveel, plaats)
    if isinstance(soort, type) and issubclass(soort, Enum):
        return next(iter(soort))
    if soort is str:
        return _VASTE_TEKST.get(naam, naam)
    return soort(plaats)


def _tabelinhoud(hoeveel: int) -> dict[str, Any]:
    """Columns there always are, also where there is no row."""
    cellen = tuple(f"cel {nummer}" for nummer in range(1, _KOLOMMEN + 1))
    return {
        "kolommen": tuple(f"kolom {nummer}" for nummer in range(1, _KOLOMMEN + 1)),
        "getallen": (False, False, True),
        "breedtes": (50, 25, 25),
        "rijen": (cellen,) * hoeveel,
    }
