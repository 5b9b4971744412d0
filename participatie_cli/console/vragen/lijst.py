"""The questions of a conversation as a list, for who answers them with options or from a script."""

from collections.abc import Iterable

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.console.vragen.woorden import ONBEKEND, OP_TE_NOEMEN, wat_te_geven
from participatie_cli.gesprek.vraag import Gespreksvraag
from participatie_cli.values.suggestie import bij_naam


def toon_vragen(scherm: Scherm, vragen: Iterable[Gespreksvraag]) -> None:
    """Write each question with its name, what it takes and what there is to choose."""
    for vraag in vragen:
        scherm.regel(Deel(vraag.id, "cyan"), f"  {vraag.tekst}")
        scherm.regel(_neemt(vraag), inspringen=4)
        for een in vraag.keuzes if _heten_anders(vraag) else ():
            scherm.regel(f"{een.waarde} = {een.naam}", inspringen=6)


def _heten_anders(vraag: Gespreksvraag) -> bool:
    """Whether a choice is a number, or a place, for something that has no word of its own."""
    return any((een.waarde.isdigit() or "/" in een.waarde) and een.naam != een.waarde for een in vraag.keuzes)


def _neemt(vraag: Gespreksvraag) -> str:
    kort = len(vraag.keuzes) <= OP_TE_NOEMEN
    namen = [] if _heten_anders(vraag) else [een.waarde if kort else een.naam for een in vraag.keuzes]
    keuzes = f": {', '.join(namen) if kort else bij_naam(namen)}" if namen else ""
    meer = [ONBEKEND] if vraag.mag_onbekend else []
    meer += ["mag leeg"] if vraag.mag_leeg else []
    return f"{wat_te_geven(vraag)}{keuzes}" + (f" ({'; '.join(meer)})" if meer else "")
