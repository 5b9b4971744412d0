"""The steps of a request under the right to challenge, each with its day, or why it has none."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from participatie_cli.model.keuzes import Orgaan, Uitdaaguitkomst
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure
from participatie_cli.values.datum import Datum, Wanneer, gebeurd
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.wording.waarden import in_woorden

INGETROKKEN: Final = "ingetrokken"
VOLGORDE: Final = (
    *("ontvangen", "volledig", "doorgezonden", "besloten", "openbaar", "afgesproken", "geëvalueerd"),
    *(INGETROKKEN, str(ONBEKEND)),
)
"""Where a request can be, in order."""
NOG_NIET: Final = "nog niet vastgelegd"
_GEEN_OPENING: Final = "niet aan de orde: het verzoek is {uitkomst}"
_NA_EEN_JA: Final = (Uitdaaguitkomst.TOEGEWEZEN, Uitdaaguitkomst.DEELS)


@dataclass(frozen=True, slots=True)
class Verzoekstap:
    """A step: what it is called, its day in words, and whether it was made by the peildatum."""

    naam: str
    dag: str
    gedaan: bool | Onbekend


def stappen(verzoek: Uitdaagprocedure, peildatum: date) -> tuple[Verzoekstap, ...]:
    """All steps in their order."""
    return tuple(_stappen(verzoek, peildatum))


def laatste_stap(verzoek: Uitdaagprocedure, peildatum: date) -> str:
    """The step in which a request is: the last that was surely made."""
    besloten = gebeurd(verzoek.besluit_op, peildatum)
    if verzoek.uitkomst is Uitdaaguitkomst.INGETROKKEN and besloten is not False:
        return INGETROKKEN
    gedaan = [een.naam for een in stappen(verzoek, peildatum) if een.gedaan is True]
    return gedaan[-1] if gedaan else str(ONBEKEND)


def _stappen(verzoek: Uitdaagprocedure, peildatum: date) -> Iterator[Verzoekstap]:
    besloten = gebeurd(verzoek.besluit_op, peildatum)
    yield _stap("ontvangen", verzoek.ontvangen_op, peildatum)
    yield _volledig(verzoek, peildatum)
    yield _doorgezonden(verzoek, peildatum)
    yield _stap("besloten", verzoek.besluit_op, peildatum, _uitkomst(verzoek) if besloten is not False else "")
    yield _stap("openbaar", verzoek.gepubliceerd_op, peildatum)
    yield _na_een_ja("afgesproken", _dag_van_de_afspraken(verzoek), verzoek, peildatum, _waar(verzoek))
    yield _na_een_ja("geëvalueerd", verzoek.geevalueerd_op, verzoek, peildatum, _uiterlijk(verzoek))


def _stap(naam: str, dag: Wanneer, peildatum: date, erbij: str = "") -> Verzoekstap:
    gedaan = gebeurd(dag, peildatum)
    return Verzoekstap(naam, f"{_in_woorden(dag, gedaan)}{f'; {erbij}' if erbij else ''}", gedaan)


def _in_woorden(dag: Wanneer, gedaan: bool | Onbekend) -> str:
    if dag is None:
        return NOG_NIET
    if not isinstance(dag, Datum):
        return str(dag)
    if gedaan is False:
        return f"nog niet, gepland: {dag.voluit}"
    return dag.voluit if gedaan is True else f"{dag.voluit}, onbekend of het al zover was"


def _uitkomst(verzoek: Uitdaagprocedure) -> str:
    """What was decided, and on which ground where it was refused."""
    grond = f", {verzoek.grondsoort}" if verzoek.grondsoort else ""
    return f"{verzoek.uitkomst or 'wat er is besloten, is niet vastgelegd'}{grond}"


def _volledig(verzoek: Uitdaagprocedure, peildatum: date) -> Verzoekstap:
    """When it was complete: as recorded, else when it was added to, where that was asked for."""
    dag = verzoek.aangevuld_op if verzoek.volledig_op is None else verzoek.volledig_op
    gevraagd = gebeurd(verzoek.aanvulling_gevraagd_op, peildatum) is not False
    if dag is None and gevraagd:
        wanneer = in_woorden(verzoek.aanvulling_gevraagd_op)
        return Verzoekstap("volledig", f"{NOG_NIET}; om aanvulling gevraagd: {wanneer}", gedaan=False)
    if dag is None:
        return Verzoekstap("volledig", "niet vastgelegd; om aanvulling is niet gevraagd", ONBEKEND)
    return _stap("volledig", dag, peildatum)


def _doorgezonden(verzoek: Uitdaagprocedure, peildatum: date) -> Verzoekstap:
    if verzoek.doorgezonden_op is None and verzoek.bevoegd_orgaan is Orgaan.COLLEGE:
        return Verzoekstap("doorgezonden", "niet nodig: het college beslist", gedaan=False)
    orgaan = verzoek.bevoegd_orgaan
    naar = f"naar {orgaan.voluit}" if isinstance(orgaan, Orgaan) else "onbekend is welk orgaan beslist"
    return _stap("doorgezonden", verzoek.doorgezonden_op, peildatum, naar)


def _na_een_ja(naam: str, dag: Wanneer, verzoek: Uitdaagprocedure, peildatum: date, erbij: str) -> Verzoekstap:
    """A step that comes only after the request got a yes."""
    uitkomst = verzoek.uitkomst if gebeurd(verzoek.besluit_op, peildatum) is not False else None
    if dag is None and isinstance(uitkomst, Uitdaaguitkomst) and uitkomst not in _NA_EEN_JA:
        return Verzoekstap(naam, _GEEN_OPENING.format(uitkomst=uitkomst), gedaan=False)
    return _stap(naam, dag, peildatum, erbij)


def _dag_van_de_afspraken(verzoek: Uitdaagprocedure) -> Wanneer:
    """The day on which they were made, `onbekend` where they can be read and nobody wrote the day down."""
    zonder_dag = verzoek.afgesproken_op is None and isinstance(verzoek.afspraken, str)
    return ONBEKEND if zonder_dag else verzoek.afgesproken_op


def _waar(verzoek: Uitdaagprocedure) -> str:
    return f"te lezen op {verzoek.afspraken}" if isinstance(verzoek.afspraken, str) else ""


def _uiterlijk(verzoek: Uitdaagprocedure) -> str:
    return "" if verzoek.evalueren_voor is None else f"uiterlijk afgesproken voor {in_woorden(verzoek.evalueren_voor)}"
