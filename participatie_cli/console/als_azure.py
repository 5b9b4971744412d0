"""Findings as issues of a build, by the logging commands of Azure Pipelines, which knows errors and warnings."""

from collections.abc import Iterator
from typing import Final, TextIO

from participatie_cli.console.controlebeeld import Controlebeeld, Gemeld, gespreid, zinnen
from participatie_cli.console.stroom import Stroom
from participatie_cli.model.keuzes import Ernst

_PROCENT: Final = ("%", "%AZP25")
_IN_TEKST: Final = (_PROCENT, ("\r", "%0D"), ("\n", "%0A"))
_IN_WAARDE: Final = (*_IN_TEKST, (";", "%3B"), ("]", "%5D"))


def schrijf_azure(beeld: Controlebeeld, stroom: TextIO) -> None:
    """Write an issue for each new finding; of those that Azure shows first, many files and rules have one."""
    uit = Stroom.om(stroom).voor_programmas()
    for opdracht in _opdrachten(beeld):
        uit.opdracht(opdracht)


def _opdrachten(beeld: Controlebeeld) -> Iterator[str]:
    for een in gespreid(beeld.nieuw):
        bevinding = een.bevinding
        eigenschappen = {"type": _soort(een), "sourcepath": een.bestand}
        if gebied := een.gebied:
            eigenschappen |= {"linenumber": str(gebied[0]), "columnnumber": str(gebied[1])}
        eigenschappen["code"] = bevinding.code
        ingevuld = "".join(f"{naam}={_vervangen(waarde, _IN_WAARDE)};" for naam, waarde in eigenschappen.items())
        tekst = f"{bevinding.ernst.value.capitalize()}: {' '.join(zinnen(bevinding))}"
        yield f"##vso[task.logissue {ingevuld}]{_vervangen(tekst, _IN_TEKST)}"


def _soort(een: Gemeld) -> str:
    return "error" if een.bevinding.stopt or een.bevinding.ernst is Ernst.FOUT else "warning"


def _vervangen(tekst: str, paren: tuple[tuple[str, str], ...]) -> str:
    for teken, code in paren:
        tekst = tekst.replace(teken, code)
    return tekst
