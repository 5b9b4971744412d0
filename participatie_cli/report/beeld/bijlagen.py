"""The chapters of the verantwoording, made from the named parts of the view model by their types alone.

There is no list of fields here, so that none can be forgotten: a field that is added to a chapter is printed, unless
the model itself says that it is not (`Veldrol.STIL`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import Field, fields, is_dataclass, replace
from typing import Any, Final

from participatie_cli.report.beeld.bouwstenen import (
    ETIKET,
    ROL,
    Blok,
    Blokhoofdstuk,
    Bronregel,
    Grafiek,
    Hoofdstuk,
    Lijst,
    Punt,
    Tabel,
    Veldrol,
    Zin,
)
from participatie_cli.report.beeld.omvang import omvang
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel

VOORVOEGSEL: Final = "bijlage-"
"""Before the name of a chapter or a chart, which the rapportage can have too."""
_INLEIDING: Final = "inleiding"
_INHOUD: Final = tuple(veld.name for veld in fields(Blok) if veld.name not in ("kop", "inklapbaar", "omvang"))
"""What a block holds, in the order in which it is printed."""
_NIETS: Final = "–"


def bijlagen(rapport: Rapport) -> tuple[Blokhoofdstuk, ...]:
    """Every named chapter in the order of the view model."""
    delen = ((veld.name, getattr(rapport, veld.name)) for veld in fields(rapport))
    return tuple(
        in_blokken(deel, f"{VOORVOEGSEL}{naam.replace('_', '-')}")
        for naam, deel in delen
        if isinstance(deel, Hoofdstuk)
    )


def in_blokken(hoofdstuk: Hoofdstuk, id_: str) -> Blokhoofdstuk:
    """A named chapter as blocks, in the order of its fields."""
    return Blokhoofdstuk(id=id_, titel=hoofdstuk.titel, blokken=tuple(_samengevoegd(_van_velden(hoofdstuk))))


def _van_velden(deel: Any) -> Iterator[Blok]:
    for veld in fields(deel):
        if veld.metadata[ROL] is None:
            yield from _van_waarde(veld, getattr(deel, veld.name))


def _van_waarde(veld: "Field[Any]", waarde: Any) -> Iterator[Blok]:
    """The blocks of one field, by the type of its value; none where it is empty."""
    etiket = veld.metadata[ETIKET]
    match waarde:
        case "" | ():
            return
        case str():
            yield Blok(alineas=(_met_etiket(veld, waarde),))
        case Lijst():
            yield Blok(kop=etiket, lijsten=(waarde,))
        case Tabel():
            yield Blok(kop=etiket, tabellen=(waarde,))
        case Grafiek():
            yield Blok(kop=etiket, grafieken=(replace(waarde, id=f"{VOORVOEGSEL}{waarde.id}"),))
        case tuple():
            yield from _van_rij(veld, waarde)
        case _ if _is_tekst(waarde):
            yield Blok(alineas=(": ".join(_teksten(waarde)),))
        case _:
            yield from _van_velden(waarde)


def _van_rij(veld: "Field[Any]", rij: tuple[Any, ...]) -> Iterator[Blok]:
    """The blocks of a field that holds several values of one type."""
    eerste, etiket = rij[0], veld.metadata[ETIKET]
    if isinstance(eerste, str):
        yield Blok(alineas=rij) if veld.name == _INLEIDING else Blok(zinnen=tuple(Zin(tekst=een) for een in rij))
    elif isinstance(eerste, Bronregel):
        yield Blok(bronnen=rij)
    elif _kopveld(eerste) is None:
        yield Blok(tabellen=(_als_tabel(etiket, rij),))
    elif _is_tekst(eerste):
        yield Blok(kop=etiket, lijsten=tuple(_als_lijst(een) for een in rij))
    else:
        for een in rij:
            yield Blok(kop=_kop(een), inklapbaar=True, omvang=omvang(een))
            yield from _van_velden(een)


def _als_tabel(titel: str, rij: tuple[Any, ...]) -> Tabel:
    """Values without a heading as rows, with a column per field."""
    rijen = [[_cel(getattr(een, veld.name)) for veld in fields(een)] for een in rij]
    kolommen = [Kolom(veld.metadata[ETIKET]) for veld in fields(rij[0])]
    return maak_tabel(titel, kolommen, rijen, "")


def _cel(waarde: Any) -> str:
    return ("; ".join(waarde) if isinstance(waarde, tuple) else str(waarde)) or _NIETS


def _als_lijst(deel: Any) -> Lijst:
    """A value that is a heading and texts as a list."""
    punten = tuple(Punt(tekst=tekst, datum="", bronnen=()) for tekst in _teksten(deel))
    return Lijst(titel=_kop(deel), punten=punten, leeg="", eerder=())


def _is_tekst(deel: Any) -> bool:
    """Whether all fields of a value are texts."""
    return all(isinstance(getattr(deel, veld.name), str) for veld in fields(deel))


def _teksten(deel: Any) -> Iterator[str]:
    for veld in fields(deel):
        if veld.metadata[ROL] is None and (tekst := getattr(deel, veld.name)):
            yield _met_etiket(veld, tekst)


def _met_etiket(veld: "Field[Any]", tekst: str) -> str:
    etiket = veld.metadata[ETIKET]
    return f"{etiket}: {tekst}" if etiket else tekst


def _kopveld(deel: Any) -> str | None:
    assert is_dataclass(deel)
    return next((veld.name for veld in fields(deel) if veld.metadata[ROL] is Veldrol.KOP), None)


def _kop(deel: Any) -> str:
    naam = _kopveld(deel)
    assert naam is not None
    return str(getattr(deel, naam))


def _samengevoegd(blokken: Iterable[Blok]) -> Iterator[Blok]:
    """As few blocks as print this content in this order."""
    vorige: Blok | None = None
    for blok in blokken:
        if vorige is None:
            vorige = blok
        elif not blok.kop and _gevuld(vorige)[-1:] <= _gevuld(blok)[:1]:
            erbij = {_INHOUD[plaats]: getattr(vorige, _INHOUD[plaats]) for plaats in _gevuld(vorige)}
            nieuw = {_INHOUD[plaats]: getattr(blok, _INHOUD[plaats]) for plaats in _gevuld(blok)}
            vorige = replace(vorige, **{naam: erbij.get(naam, ()) + deel for naam, deel in nieuw.items()})
        else:
            yield vorige
            vorige = blok
    if vorige is not None:
        yield vorige


def _gevuld(blok: Blok) -> list[int]:
    """The places in the order of print that a block fills."""
    return [plaats for plaats, naam in enumerate(_INHOUD) if getattr(blok, naam)]
