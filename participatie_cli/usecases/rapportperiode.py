"""Which period a report is about, and as of which day."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime

from participatie_cli.kader.kader import Kader
from participatie_cli.kader.rapportage import Periode, Rapportage
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.peildatum import bewaak_peildatum, lees_peildatum
from participatie_cli.usecases.scorebron import PERIODEN, einde_van
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend


@dataclass(frozen=True, slots=True)
class Rapportmoment:
    """The period of a report and the day as of which everything is worked out: its last, or one before that.

    `stand_van` is the day that the register is of: by then more may have been known than on the peildatum.
    """

    periode: Periode
    perioden: tuple[Periode, ...]
    peildatum: date
    stand_van: date
    is_laatste: bool

    @property
    def achteraf(self) -> date | None:
        """The day that the register is of, where a later period had ended by then."""
        return None if self.is_laatste else self.stand_van

    def was_bekend(self, een: Agendapunt) -> bool:
        """Whether a line of the agenda was known on the peildatum, as far as the register can tell.

        What follows from what had happened was. What had happened by the day that the register is of may have been
        written down afterwards; what lies ahead of both is a plan, unless the report looks back on a former period.
        """
        if een.volgt_uit_wat_was or self.stand_van <= self.peildatum:
            return True
        return self.is_laatste and isinstance(een.dag, Datum) and een.dag.vroegst > self.stand_van


def kies_moment(kader: Kader, periode: str | None, peildatum: str | None, commit_op: date | None) -> Rapportmoment:
    """The period that was asked for, or the last that has ended; raise Gebruiksfout where there is none.

    `commit_op` is the day of the commit that holds all of the register; None where there is none.
    """
    assert kader.gemeente is not None
    rapportage = kader.gemeente.rapportage
    if isinstance(rapportage.datums, Onbekend):
        raise Gebruiksfout(
            "In kader.yaml staat bij `rapportage` nog niet wanneer er een tussenrapportage is.",
            "Vul `eerste` en `elke_maanden` in, of een lijst met `datums`.",
        )
    if not rapportage.heeft_kalender:
        raise Gebruiksfout(
            "Wat in kader.yaml bij `rapportage` staat, klopt niet. Zo is niet bekend welke perioden er zijn.",
            "Herstel dat eerst: `participatie check` zegt hoe.",
        )
    gekozen = _periode(kader, rapportage, periode, peildatum)
    dag = _laatste_dag(gekozen) if peildatum is None else lees_peildatum(peildatum)
    if not gekozen.begin <= dag <= gekozen.einde:
        raise _buiten(gekozen, dag)
    bewaak_peildatum(kader, dag)
    stand_van = commit_op or vandaag()
    later = rapportage.laatste_voor(stand_van, 1)
    is_laatste = not later or later[0][1] <= gekozen.einde
    return Rapportmoment(gekozen, _laatste(rapportage, gekozen), dag, stand_van, is_laatste)


def vandaag() -> date:
    """The day on which a report is made; raise Gebruiksfout where SOURCE_DATE_EPOCH is set and is no moment.

    Who wants the same bytes tomorrow sets it, as for other programs: seconds since 1970, in UTC.
    """
    moment = os.environ.get("SOURCE_DATE_EPOCH")
    if not moment:
        return lees_peildatum(None)
    try:
        return datetime.fromtimestamp(int(moment), UTC).date()
    except (ValueError, OverflowError, OSError) as fout:
        raise Gebruiksfout(
            "Wat in SOURCE_DATE_EPOCH staat, is geen moment.",
            "Zet er een heel getal in: het aantal seconden sinds 1 januari 1970. Of haal de instelling weg.",
        ) from fout


def _periode(kader: Kader, rapportage: Rapportage, periode: str | None, peildatum: str | None) -> Periode:
    if periode is not None:
        return rapportage.periode_van(einde_van(periode, kader))
    if peildatum is not None:
        return rapportage.periode_van(lees_peildatum(peildatum))
    geweest = rapportage.laatste_voor(lees_peildatum(None), 1)
    if not geweest:
        eerste = Datum.op(next(rapportage.dagen)[1]).voluit
        raise Gebruiksfout(
            f"Er is nog geen periode afgelopen. De eerste eindigt op {eerste}.",
            "Kies met --peildatum een dag waarvoor u een tussenstand wilt.",
        )
    return rapportage.periode_van(geweest[0][1])


def _laatste_dag(periode: Periode) -> date:
    """The last day of a period, and of one that still runs today: what lies ahead has not happened."""
    vandaag = lees_peildatum(None)
    if vandaag < periode.begin:
        raise Gebruiksfout(
            f"De periode die eindigt op {Datum.op(periode.einde).voluit} is nog niet begonnen.",
            "Kies met --periode een eerdere maand, of laat --periode weg.",
        )
    return min(vandaag, periode.einde)


def _buiten(periode: Periode, dag: date) -> Gebruiksfout:
    begin, einde = Datum.op(periode.begin).voluit, Datum.op(periode.einde).voluit
    return Gebruiksfout(
        f"De peildatum {Datum.op(dag).voluit} ligt niet in de periode {begin} tot en met {einde}.",
        f"Kies een dag in die periode, of laat --peildatum weg: dan geldt {periode.einde}.",
    )


def _laatste(rapportage: Rapportage, gekozen: Periode) -> tuple[Periode, ...]:
    """The last periods up to this one, oldest first."""
    eerder = rapportage.laatste_voor(gekozen.einde, PERIODEN - 1)
    return (*(rapportage.periode_van(einde) for _, einde in eerder), gekozen)
