"""A check as rows for a spreadsheet: the findings, and what was knowingly deviated from."""

from collections.abc import Iterator
from typing import Final, TextIO

from participatie_cli.console.controlebeeld import Controlebeeld
from participatie_cli.console.rekenblad import schrijf_rijen

KOLOMMEN: Final = (
    *("soort", "bestand", "regelnummer", "kolom", "code", "naam", "ernst", "herkomst", "telt", "melding"),
    *("toelichting", "herstel", "normen", "vingerafdruk"),
)
_PER_CEL: Final = 32_000
"""A spreadsheet takes no more characters in a cell than 32,767."""


def schrijf_csv(beeld: Controlebeeld, stroom: TextIO) -> None:
    """Write one row for each finding and each deviation."""
    schrijf_rijen(KOLOMMEN, (tuple(cel[:_PER_CEL] for cel in rij) for rij in _rijen(beeld)), stroom)


def _rijen(beeld: Controlebeeld) -> Iterator[tuple[str, ...]]:
    for een in beeld.gemeld:
        bevinding = een.bevinding
        waar = (een.bestand, str(bevinding.regelnummer or ""), str(bevinding.kolom or ""))
        wat = (bevinding.code, bevinding.naam, bevinding.ernst.value, een.herkomst.value, "ja" if een.telt else "nee")
        normen = "; ".join(norm.bepaling.vindplaats for norm in bevinding.grondslag)
        tekst = (bevinding.melding, bevinding.toelichting or "", bevinding.herstel, normen)
        yield ("bevinding", *waar, *wat, *tekst, bevinding.vingerafdruk)
    for afgeweken in beeld.afgeweken:
        uitkomst = afgeweken.uitkomst
        normen = "; ".join(norm.bepaling.vindplaats for norm in uitkomst.over)
        waar = (afgeweken.bestand, str(afgeweken.regelnummer), "")
        yield (
            "afwijking",
            *waar,
            uitkomst.code,
            uitkomst.naam,
            "",
            "",
            "nee",
            uitkomst.reden or "",
            "",
            "",
            normen,
            "",
        )
