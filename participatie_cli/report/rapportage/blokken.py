"""Blocks of a chapter, made with only what is in them."""

from collections.abc import Iterable, Iterator, Sequence

from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Grafiek, Lijst, Punt, Tabel, Zin
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel


def blok(
    *,
    kop: str = "",
    inklapbaar: bool = False,
    alineas: Iterable[str] = (),
    zinnen: Iterable[Zin] = (),
    lijsten: Iterable[Lijst] = (),
    tabellen: Iterable[Tabel] = (),
    grafieken: Iterable[Grafiek] = (),
) -> Blok:
    """A block; lists and tables with nothing in them are left out, for they cost the reader a line."""
    return Blok(
        kop=kop,
        inklapbaar=inklapbaar,
        alineas=tuple(een for een in alineas if een),
        zinnen=tuple(zinnen),
        lijsten=tuple(een for een in lijsten if een.punten),
        tabellen=tuple(een for een in tabellen if een.rijen),
        grafieken=tuple(grafieken),
    )


def lijst(titel: str, punten: Iterable[Punt]) -> Lijst:
    """A list of what there is."""
    return Lijst(titel=titel, punten=tuple(punten), leeg="", eerder=())


def met_gevulde_kolommen(titel: str, kolommen: Sequence[Kolom], rijen: Sequence[Sequence[str]]) -> Tabel:
    """A table without the columns in which nothing stands at all."""
    houden = [plaats for plaats, _ in enumerate(kolommen) if plaats == 0 or any(rij[plaats] for rij in rijen)]
    gekozen = [tuple(rij[plaats] for plaats in houden) for rij in rijen]
    return maak_tabel(titel, [kolommen[plaats] for plaats in houden], gekozen, "")


def met_inhoud(hoofdstukken: Iterable[Blokhoofdstuk]) -> Iterator[Blokhoofdstuk]:
    """The chapters in which something stands, each without its empty blocks."""
    for een in hoofdstukken:
        gevuld = tuple(deel for deel in een.blokken if _heeft_inhoud(deel))
        if gevuld:
            yield Blokhoofdstuk(id=een.id, titel=een.titel, blokken=gevuld)


def _heeft_inhoud(deel: Blok) -> bool:
    return any((deel.alineas, deel.zinnen, deel.lijsten, deel.tabellen, deel.grafieken))
