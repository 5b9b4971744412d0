"""The questions of a conversation as a list, for who answers them with options or from a script."""

from collections.abc import Iterable

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.console.vragen.woorden import ONBEKEND, wat_te_geven
from participatie_cli.gesprek.lezen import KORTE_LIJST
from participatie_cli.gesprek.vraag import Vraag
from participatie_cli.values.suggestie import bij_naam


def toon_vragen(scherm: Scherm, vragen: Iterable[Vraag]) -> None:
    """Write each question with its name, what it takes and what there is to choose."""
    for vraag in vragen:
        scherm.regel(Deel(vraag.id, "cyan"), f"  {vraag.tekst}")
        scherm.regel(_neemt(vraag), inspringen=4)


def _neemt(vraag: Vraag) -> str:
    kort = len(vraag.keuzes) <= KORTE_LIJST
    keuzes = f": {bij_naam([een.waarde if kort else een.naam for een in vraag.keuzes])}" if vraag.keuzes else ""
    meer = [ONBEKEND] if vraag.mag_onbekend else []
    meer += ["mag leeg"] if vraag.mag_leeg else []
    return f"{wat_te_geven(vraag)}{keuzes}" + (f" ({'; '.join(meer)})" if meer else "")
