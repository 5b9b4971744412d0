"""Which period a report is about, and as of which day."""

from dataclasses import dataclass
from datetime import date

from participatie_cli.kader.kader import Kader
from participatie_cli.kader.rapportage import Periode, Rapportage
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.peildatum import bewaak_peildatum, lees_peildatum
from participatie_cli.usecases.scorebron import PERIODEN, einde_van
from participatie_cli.values.datum import Datum


@dataclass(frozen=True, slots=True)
class Rapportmoment:
    """The period of a report and the day as of which everything is worked out: its last, or one before that."""

    periode: Periode
    perioden: tuple[Periode, ...]
    peildatum: date


def kies_moment(kader: Kader, periode: str | None, peildatum: str | None) -> Rapportmoment:
    """The period that was asked for, or the last that has ended; raise Gebruiksfout where there is none."""
    assert kader.gemeente is not None
    rapportage = kader.gemeente.rapportage
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
    return Rapportmoment(gekozen, _laatste(rapportage, gekozen), dag)


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
