"""What was decided, and what follows."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from participatie_cli.model.besluit import Besluit, Stemmen
from participatie_cli.model.vooruitblik import vooruitblik
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.site.beeld.onderdelen import Dagregel
from participatie_cli.site.beeld.project import Besluitkaart
from participatie_cli.site.boek import Projectstuk
from participatie_cli.site.dagen import iso, regel, voluit
from participatie_cli.site.maat import Paginamaat
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend

_INBRENG: Final = ("inbreng",)
GEEN: Final = "Er is nog niets besloten."
ONBEKEND: Final = "Wat er is besloten, is onbekend."
NIETS: Final = "Er is geen besluit vastgelegd."


def besluiten(stuk: Projectstuk, maat: Paginamaat) -> tuple[Besluitkaart, ...]:
    """The decisions, the newest first."""
    alle = sorted(bekend(stuk.project.besluiten), key=_dag, reverse=True)
    return tuple(_beslissing(een, maat) for een in maat.eerste(alle))


def geen_besluit(stuk: Projectstuk) -> str:
    """Why there is none; empty where there is one."""
    alle = stuk.project.besluiten
    if isinstance(alle, Onbekend):
        return ONBEKEND
    return "" if alle else GEEN if "besluiten" in stuk.project.model_fields_set else NIETS


def _dag(een: Besluit) -> date:
    return een.datum.laatst if isinstance(een.datum, Datum) else date.min


def _beslissing(een: Besluit, maat: Paginamaat) -> Besluitkaart:
    return Besluitkaart(
        dag=voluit(een.datum),
        iso=iso(een.datum),
        wie=een.beslisser,
        wat=een.betwist(maat.tekst(een.besluit)),
        uitslag=f"{zin(een.stemmen.voluit)}" if isinstance(een.stemmen, Stemmen) else "",
        verandering=maat.tekst(zin(een.verandering)) if een.verandering else "",
        adres=een.adres if isinstance(een.adres, str) else "",
    )


def vervolg(stuk: Projectstuk, maat: Paginamaat, *, voorbij: bool = False) -> Iterator[Dagregel]:
    """What comes, in order of time, without the moments to take part and the open input, which stand above.

    With `voorbij` what should have been done by a day that has passed, and of which nobody wrote that it was.
    """
    meedoen = {een.pad[:-1] for een in stuk.meedoen} | {een.pad for een in stuk.meedoen}
    punten = [een for een in vooruitblik(stuk.project, stuk.beeld.peildatum) if een.pad not in meedoen]
    punten = [een for een in punten if een.pad[:-1] not in meedoen and een.pad[:1] != _INBRENG]
    for een in maat.eerste([een for een in punten if een.voorbij_op(stuk.beeld.peildatum) is voorbij]):
        wie = f" ({een.wie})" if een.wie else ""
        twijfel = f" {zin(een.twijfel)}" if een.twijfel else ""
        wat = f"{een.wat.removesuffix('.')}{wie}.{twijfel}"
        komt = regel(een.datum, maat.tekst(wat))
        uiterlijk = f"uiterlijk {komt.dag}" if een.uiterlijk and komt.dag else komt.dag or "zonder dag"
        yield Dagregel(dag=uiterlijk, iso=komt.iso, tekst=komt.tekst)
