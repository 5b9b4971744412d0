"""What must be done, by whom and by when, and what is planned: over the whole register or one file of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from participatie_cli.kader.bepaling import Laag
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.komend import Gebeurtenis, Gebeurtenissoort, komend
from participatie_cli.results.agenda import Agenda, Agendapunt, Agendasoort
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, Registerbestand
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.usecases.registercontrole import Controleopdracht, controleer_met
from participatie_cli.values.datum import Datum

VOORUIT: Final = 92
"""Days that one looks ahead unless asked otherwise: a quarter."""
_GEBEURT: Final = {
    Gebeurtenissoort.BEGINT: "gaat gelden",
    Gebeurtenissoort.VERANDERT: "krijgt een andere tekst",
    Gebeurtenissoort.EINDIGT: "geldt voor het laatst",
}
_REGELGEVING: Final = (Laag.WET, Laag.VERORDENING)


@dataclass(frozen=True, slots=True)
class Agendavraag:
    """What is asked for: how many days ahead, of which kinds (all where none is named), and only what is public."""

    vooruit: int = VOORUIT
    soorten: frozenset[Agendasoort] = frozenset()
    openbaar: bool = False


def maak_agenda(
    register: Path,
    bestanden: tuple[Registerbestand, ...],
    peildatum: date,
    vraag: Agendavraag,
    alleen: Registerbestand | None = None,
) -> Agenda:
    """The agenda of these files and of kader.yaml, or of the one file `alleen`, as of a day."""
    naam = naam_van(register / KADERBESTAND)
    gelezen = lees_kader(register, naam)
    bewaak_peildatum(gelezen.kader, peildatum)
    verslag = controleer_met(gelezen, naam, Controleopdracht(register, bestanden), peildatum)
    uitslagen = [een for een in verslag.uitslagen if alleen is None or een.bestand == naam_van(alleen.pad)]
    tot = _tot(peildatum, vraag.vooruit)
    kader = () if alleen else tuple(van_het_kader(gelezen.kader, naam, peildatum, tot))
    return agenda_van((*(een for uitslag in uitslagen for een in uitslag.agenda), *kader), peildatum, vraag)


def agenda_van(punten: Iterable[Agendapunt], peildatum: date, vraag: Agendavraag = Agendavraag()) -> Agenda:
    """These lines in order: what is late, then what comes within the days asked for, then what has no day."""
    tot = _tot(peildatum, vraag.vooruit)
    gevraagd = [een for een in punten if _gevraagd(een, vraag)]
    met_dag = sorted((een for een in gevraagd if isinstance(een.dag, Datum)), key=_op_dag)
    te_laat = tuple(een for een in met_dag if een.te_laat(peildatum))
    return Agenda(
        peildatum=peildatum,
        tot=tot,
        te_laat=te_laat,
        komend=tuple(een for een in met_dag if not een.te_laat(peildatum) and _komt(een, peildatum, tot)),
        zonder_dag=tuple(een for een in gevraagd if not isinstance(een.dag, Datum)),
    )


def eerstvolgende(uitslagen: Iterable[Uitslag], peildatum: date, aantal: int) -> tuple[Agendapunt, ...]:
    """The first few last days that have not passed, whenever they are."""
    punten = (een for uitslag in uitslagen for een in uitslag.agenda)
    komend_ = [een for een in punten if een.soort is Agendasoort.TERMIJN and not een.niet_eerder]
    komt = [een for een in komend_ if isinstance(een.dag, Datum) and een.dag.voor(peildatum) is not True]
    return tuple(sorted(komt, key=_op_dag)[:aantal])


def van_het_kader(kader: Kader, bestand: str, peildatum: date, tot: date) -> Iterator[Agendapunt]:
    """The changes of law and ordinance; the days by which one must comply are those of the rules about that."""
    for een in komend(kader, peildatum, tot - peildatum):
        if een.geldend.laag in _REGELGEVING and een.soort in _GEBEURT:
            yield _wijziging(een, bestand)


def _wijziging(een: Gebeurtenis, bestand: str) -> Agendapunt:
    vindplaats = een.geldend.bepaling.vindplaats
    return Agendapunt(
        soort=Agendasoort.KADER,
        bestand=bestand,
        id=None,
        titel="wet en verordening",
        pad=(een.geldend.sleutel, een.soort),
        wat=f"{vindplaats} {_GEBEURT[een.soort]}",
        dag=een.dag,
        normen=(een.geldend,),
        openbaar=True,
    )


def _tot(peildatum: date, vooruit: int) -> date:
    """The last day that is looked at; the calendar ends somewhere."""
    return peildatum + min(timedelta(days=vooruit), date.max - peildatum)


def _gevraagd(een: Agendapunt, vraag: Agendavraag) -> bool:
    return (not vraag.soorten or een.soort in vraag.soorten) and (een.openbaar or not vraag.openbaar)


def _op_dag(een: Agendapunt) -> tuple[date, date, str, str]:
    assert isinstance(een.dag, Datum)
    return een.dag.vroegst, een.dag.laatst, een.bestand, een.wat


def _komt(een: Agendapunt, peildatum: date, tot: date) -> bool:
    """Whether a line is within the days asked for; what may have passed, or still goes on, belongs to them."""
    assert isinstance(een.dag, Datum)
    laatst = een.tot.laatst if een.tot else een.dag.laatst
    voorbij = laatst < peildatum and not een.voorbehoud
    return een.dag.vroegst <= tot and not voorbij
