"""Values as a product tells them: each as a sentence, and that it is not recorded where it is empty."""

from collections.abc import Sequence
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld
from participatie_cli.report.producten.tekstmaat import WEG, Woordruimte
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.zin import in_een_zin
from participatie_cli.wording.waarden import aantal

_VOOR: Final = {Agendasoort.TERMIJN: "uiterlijk "}
"""What stands before the day of a line of the agenda."""


def zoals_het_staat(waarde: object, ruimte: Woordruimte) -> str:
    """A text of the register, `onbekend` where somebody looked, or that nobody wrote it down; without a full stop."""
    if waarde is None or waarde == ():
        return NOG_NIET
    return ruimte.tekst(str(waarde)).removesuffix(".")


def item(kop: str, *zinnen: str) -> Blok:
    """A heading with its text in one paragraph."""
    return blok(kop=kop, alineas=(" ".join(een for een in zinnen if een),))


def als_zin(tekst: str) -> str:
    """A text as a sentence; what was shortened ends as it is."""
    return f"{tekst[:1].upper()}{tekst[1:]}" if tekst.endswith(WEG) else zin(tekst)


def regel(kop: str, waarde: object, ruimte: Woordruimte) -> str:
    """`Doel: …`, as a sentence."""
    return als_zin(f"{kop}: {zoals_het_staat(waarde, ruimte)}")


_MEER: Final = {"punt": "punten", "groep": "groepen", "weg": "wegen"}


def opgesomd(
    kop: str, waarde: Sequence[str] | Onbekend | None, leeg: str, ruimte: Woordruimte, wat: str = "punt"
) -> str:
    """`Open: a, b en nog 3 andere punten`; an empty list says something else than one that nobody wrote."""
    if waarde is None or isinstance(waarde, Onbekend):
        return regel(kop, waarde, ruimte)
    delen, ander = [een.removesuffix(".") for een in waarde], "ander" if wat == "punt" else "andere"
    gezegd = ruimte.rij(delen, f"{ander} {wat}", f"andere {_MEER[wat]}") if delen else leeg
    return als_zin(f"{kop}: {gezegd}")


def dagen(van: object, tot: object = None) -> str:
    """A day, or the first and the last one, in words."""
    eerste = van.voluit if isinstance(van, Datum) else "dag onbekend"
    return f"{eerste} – {tot.voluit}" if isinstance(tot, Datum) and tot != van else eerste


def plannen_van(beeld: Projectbeeld, *, met_activiteiten: bool = True) -> list[tuple[str, str]]:
    """What the file says of the days to come, each with its day in words."""
    return [
        (f"{_VOOR.get(een.soort, '')}{dagen(een.dag, een.tot)}", een.wat.removesuffix("."))
        for een in beeld.plannen()
        if met_activiteiten or een.pad[0] != "activiteiten"
    ]


def hoeveel(getal: Aantal | Onbekend | None) -> str:
    """A number of people."""
    if getal is None:
        return NOG_NIET
    return str(ONBEKEND) if isinstance(getal, Onbekend) else getal.voluit


def nog_meer(over: int, enkelvoud: str, meervoud: str) -> tuple[str, ...]:
    """That there is more than was told; nothing where all was told."""
    return (f"En nog {aantal(over, enkelvoud, meervoud)}, zie het register.",) if over > 0 else ()


def met_woord(voor: str, waarde: object, anders: str) -> str:
    """`aan omwonenden`, or `aan wie: onbekend` where there is no such value."""
    if waarde is None or waarde == () or isinstance(waarde, Onbekend):
        return f"{anders}: {waarde or NOG_NIET}"
    return f"{voor} {in_een_zin(waarde)}"
