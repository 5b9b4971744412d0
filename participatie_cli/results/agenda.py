"""What lies ahead: what is to be done by a day, and what is planned."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True, kw_only=True)
class Agendapunt:
    """One line of an agenda, in the file `bestand` with its `titel`.

    Of something to be done `dag` is the last day, `onbekend` where it cannot be worked out; `wie` is a role, `pad` is
    where it is written down once it is done, and `vanaf` the place of the fact that the day is worked out from (empty
    where the norm gives it). `code` is the rule that finds it missing once the day has passed, None where no rule does.
    `voorbehoud` says what is missing, or else why it is not certain that this is the day. With `niet_eerder` it is the
    first day for it, and no deadline. `aanleiding` is an event to come for which this must be in order, to be put after
    `want`. `tot` is the last day of what takes more than one. What is `openbaar` stands in the register as something
    that residents may see. `binnen` is the project that its file belongs to, None where it is no part of one.
    `herkenning` tells it apart from all else in its file, in this agenda and in later ones.
    """

    soort: Agendasoort
    bestand: str
    id: str | None
    titel: str
    pad: Pad
    wat: str
    dag: Datum | Onbekend
    wie: str | None = None
    code: str | None = None
    vanaf: Pad = ()
    normen: tuple[Geldend, ...] = ()
    voorbehoud: str | None = None
    niet_eerder: bool = False
    aanleiding: str | None = None
    tot: Datum | None = None
    openbaar: bool = False
    binnen: str | Onbekend | None = None
    herkenning: str = ""

    @property
    def volgt_uit_wat_was(self) -> bool:
        """Whether it follows from what had happened, and not from what a register says of days to come."""
        return self.soort is Agendasoort.TERMIJN and self.aanleiding is None

    def te_laat(self, peildatum: date) -> bool:
        """Whether the last day has certainly passed."""
        if self.soort is not Agendasoort.TERMIJN or self.niet_eerder or self.voorbehoud:
            return False
        return isinstance(self.dag, Datum) and self.dag.voor(peildatum) is True


@dataclass(frozen=True, slots=True)
class Agenda:
    """The lines as of a day, up to and including another: what is late, what comes, and what has no day.

    Of the files that are `ongelezen` nothing is in it, and of those that are `onvolledig` not what does not fit there.
    With `openbaar` it holds only what residents may see, and the names of such files are not for them.
    """

    peildatum: date
    tot: date
    te_laat: tuple[Agendapunt, ...]
    komend: tuple[Agendapunt, ...]
    zonder_dag: tuple[Agendapunt, ...]
    gemeente: str | None = None
    ongelezen: tuple[str, ...] = ()
    onvolledig: tuple[str, ...] = ()
    openbaar: bool = False

    @classmethod
    def van(cls, punten: Iterable[Agendapunt], peildatum: date, tot: date) -> "Agenda":
        """These lines in order of time; what may have passed already, or still goes on, belongs to what comes."""
        alle = list(punten)
        met_dag = sorted((een for een in alle if isinstance(een.dag, Datum)), key=_op_dag)
        return cls(
            peildatum=peildatum,
            tot=tot,
            te_laat=tuple(een for een in met_dag if een.te_laat(peildatum)),
            komend=tuple(een for een in met_dag if not een.te_laat(peildatum) and _komt(een, peildatum, tot)),
            zonder_dag=tuple(een for een in alle if not isinstance(een.dag, Datum)),
        )

    @property
    def punten(self) -> tuple[Agendapunt, ...]:
        """All lines, in the order in which they are shown."""
        return (*self.te_laat, *self.komend, *self.zonder_dag)


def eerstvolgende(punten: Iterable[Agendapunt], peildatum: date) -> tuple[Agendapunt, ...]:
    """The last days that have not passed, whenever they are, in order of time."""
    deadlines = (een for een in punten if een.soort is Agendasoort.TERMIJN and not een.niet_eerder)
    komt = [een for een in deadlines if isinstance(een.dag, Datum) and een.dag.voor(peildatum) is not True]
    return tuple(sorted(komt, key=_op_dag))


def _op_dag(een: Agendapunt) -> tuple[date, date, str, str]:
    assert isinstance(een.dag, Datum)
    return een.dag.vroegst, een.dag.laatst, een.bestand, een.wat


def _komt(een: Agendapunt, peildatum: date, tot: date) -> bool:
    assert isinstance(een.dag, Datum)
    laatst = een.tot.laatst if een.tot else een.dag.laatst
    voorbij = laatst < peildatum and not een.voorbehoud
    return een.dag.vroegst <= tot and not voorbij
