"""A page of chapters, as the documents have them."""

from collections.abc import Sequence
from dataclasses import replace

from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Tabel
from participatie_cli.report.beeld.vervang import vervang
from participatie_cli.site.beeld.bladen import Hoofdstukkenblad
from participatie_cli.site.beeld.onderdelen import Bladkop
from participatie_cli.site.maat import Paginamaat


def hoofdstukkenblad(
    kop: Bladkop,
    titel: str,
    ondertitel: str,
    hoofdstukken: Sequence[Blokhoofdstuk],
    maat: Paginamaat,
    slot: tuple[str, ...] = (),
) -> Hoofdstukkenblad:
    """The page, with no more in it than it may hold.

    A page may not say by itself how wide its columns are: its security policy allows no style but that of the sheet.
    """
    licht = vervang(tuple(hoofdstukken), Tabel, lambda een: replace(een, breedtes=(), rijen=een.rijen[: maat.stuks]))
    return Hoofdstukkenblad(
        kop=kop,
        titel=titel,
        ondertitel=ondertitel,
        hoofdstukken=tuple(_licht(een, maat) for een in licht),
        slot=slot,
    )


def _licht(hoofdstuk: Blokhoofdstuk, maat: Paginamaat) -> Blokhoofdstuk:
    return replace(hoofdstuk, blokken=tuple(_licht_blok(een, maat) for een in hoofdstuk.blokken))


def _licht_blok(een: Blok, maat: Paginamaat) -> Blok:
    lijsten = tuple(replace(lijst, punten=lijst.punten[: maat.stuks]) for lijst in een.lijsten)
    return replace(een, alineas=tuple(map(maat.tekst, een.alineas)), lijsten=lijsten)
