"""A product as lines of text, to look at as a whole; the commit that it rests on differs each time."""

from collections.abc import Iterator

from participatie_cli.report.beeld.bouwstenen import Blok, Tabel
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.gegevens import Registerstand


def in_regels(product: Product, stand: Registerstand) -> str:
    """All of it, in order."""
    tekst = "".join(f"{regel}\n" for regel in _regels(product))
    return tekst.replace(stand.vastlegging, "VASTLEGGING")


def alle_teksten(product: Product) -> str:
    """What it says, without its head and foot."""
    return "\n".join(regel for een in product.hoofdstukken for blok in een.blokken for regel in _blok(blok))


def tabel_van(product: Product, titel: str) -> Tabel:
    """The one table with this title."""
    tabellen = (tabel for een in product.hoofdstukken for blok in een.blokken for tabel in blok.tabellen)
    (gevonden,) = (een for een in tabellen if een.titel == titel)
    return gevonden


def punten_van(product: Product, hoofdstuk: str) -> list[str]:
    """The points of all lists in a chapter."""
    blokken = (blok for een in product.hoofdstukken if een.id == hoofdstuk for blok in een.blokken)
    return [punt.tekst for blok in blokken for lijst in blok.lijsten for punt in lijst.punten]


def _regels(product: Product) -> Iterator[str]:
    kop = product.kop
    yield f"{kop.soort} | {kop.titel} | {kop.ondertitel} | {kop.gemeente} | {kop.peildatum}"
    for een in product.hoofdstukken:
        yield ""
        yield f"## {een.titel}"
        for blok in een.blokken:
            yield from _blok(blok)
    yield ""
    yield from product.slot


def _blok(blok: Blok) -> Iterator[str]:
    yield from [f"### {blok.kop}"] * bool(blok.kop)
    yield from blok.alineas
    for lijst in blok.lijsten:
        yield from [lijst.titel] * bool(lijst.titel)
        yield from (f"- {punt.datum}{': ' if punt.datum else ''}{punt.tekst}" for punt in lijst.punten)
    for tabel in blok.tabellen:
        yield f"[{tabel.titel}]"
        yield from (" | ".join(rij) for rij in (tabel.kolommen, *tabel.rijen))
