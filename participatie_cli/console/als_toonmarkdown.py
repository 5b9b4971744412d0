"""A page about one file of the register as a document in Markdown."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from participatie_cli.console.paginabeeld import (
    BETER,
    GEBEURD,
    INBRENG,
    KOMT,
    ZONDER_DATUM,
    Pagina,
    Paginarij,
    over_inbreng,
    redenen,
    rijen_gebeurd,
    rijen_komt,
)
from participatie_cli.console.scoretabel import veilig
from participatie_cli.console.stroom import Stroom
from participatie_cli.values.datum import Datum
from participatie_cli.wording.waarden import per_ernst, per_uitkomst


def schrijf_pagina(pagina: Pagina, stroom: TextIO) -> None:
    """Write the page."""
    Stroom.om(stroom).voor_programmas().write("\n".join(_markdown(pagina)) + "\n")


def _markdown(pagina: Pagina) -> Iterator[str]:
    yield f"# {veilig(pagina.titel)}"
    yield from ("", f"{veilig(pagina.bestand)}, op {Datum.op(pagina.peildatum).voluit}")
    for alinea in pagina.aanhef:
        yield from ("", veilig(alinea))
    yield ""
    yield from _rijen(pagina.staat)
    yield from _blok(GEBEURD, _rijen(rijen_gebeurd(pagina)))
    geheel, punten = over_inbreng(pagina)
    yield from _blok(INBRENG, [*([veilig(geheel), ""] if geheel else []), *_lijst(punten)])
    yield from _blok(KOMT, _rijen(rijen_komt(pagina)))
    yield from _blok(ZONDER_DATUM, _lijst(een.voluit for een in pagina.zonder_datum))
    yield from _blok(BETER, _bevindingen(pagina))
    yield from ("", f"{per_ernst(pagina.verslag.per_ernst)}.")
    yield from ("", f"Uitkomsten: {per_uitkomst(pagina.verslag.per_uitkomst)}.")


def _blok(kop: str, regels: Iterable[str]) -> Iterator[str]:
    if geheel := list(regels):
        yield from ("", f"## {kop}", "", *geheel)


def _rijen(rijen: Iterable[Paginarij]) -> Iterator[str]:
    return (f"- **{veilig(links)}**: {veilig(rechts)}" for links, rechts in rijen)


def _lijst(regels: Iterable[str]) -> Iterator[str]:
    return (f"- {veilig(regel)}" for regel in regels)


def _bevindingen(pagina: Pagina) -> Iterator[str]:
    for een in sorted(pagina.bevindingen, key=lambda een: een.bevinding.ernst.rang):
        bevinding = een.bevinding
        tekst = veilig(f"{bevinding.melding} ({bevinding.code})")
        yield f"- **{bevinding.ernst.value}**: {tekst}"
    yield from _lijst(f"Niet te beoordelen: {reden}" for reden in redenen(pagina)[0])
