"""What a scoring starts from: the framework of a register, and the day or the period."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.kader.kader import Kader
from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.rapportage import Rapportage
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.peildatum import bewaak_peildatum, lees_peildatum
from participatie_cli.values.datum import MAANDEN, Datum
from participatie_cli.values.waardefout import WaardeFout

PERIODEN: Final = 4
"""How many periods stand beside each other, the last included: with a report every four months, a year and a bit."""


@dataclass(frozen=True, slots=True)
class Scorebron:
    """A framework, as far as it could be read, what its kader.yaml is called, and the day as of which to score.

    Without `met_trend` no earlier days are looked at.
    """

    gelezen: GelezenKader
    kadernaam: str
    peildatum: date
    met_trend: bool = True

    @property
    def kader(self) -> Kader:
        """The framework."""
        return self.gelezen.kader

    @property
    def meetlat(self) -> Meetlat:
        """The method, which comes with the program."""
        assert self.kader.meetlat is not None
        return self.kader.meetlat

    @property
    def eerder(self) -> tuple[tuple[int, date], ...]:
        """Number and last day of the periods before, oldest first; none without a cycle of reports."""
        rapportage = _rapportage(self.kader) if self.met_trend else None
        return rapportage.laatste_voor(self.peildatum, PERIODEN - 1) if rapportage else ()

    @property
    def nr(self) -> int | None:
        """The number of the report whose period ends on the day."""
        rapportage = _rapportage(self.kader)
        return rapportage.nummer_op(self.peildatum) if rapportage else None


def _rapportage(kader: Kader) -> Rapportage | None:
    """The calendar of reports; None where there is none that can be read."""
    return kader.gemeente.rapportage if kader.gemeente and kader.gemeente.rapportage.heeft_kalender else None


def open_bron(register: Path, peildatum: str | None, periode: str | None) -> Scorebron:
    """Read the framework and understand the day; raise Gebruiksfout where day or period cannot be."""
    naam = naam_van(register / KADERBESTAND)
    gelezen = lees_kader(register, naam)
    if peildatum is not None and periode is not None:
        raise Gebruiksfout("Kies een peildatum of een periode, niet allebei.", "Laat een van de twee opties weg.")
    dag = lees_peildatum(peildatum) if periode is None else einde_van(periode, gelezen.kader)
    bewaak_peildatum(gelezen.kader, dag)
    return Scorebron(gelezen, naam, dag)


def einde_van(periode: str, kader: Kader) -> date:
    """The last day of the period that ends in a month; raise Gebruiksfout, with the nearest, where none does."""
    maand, rapportage = _maand(periode), _rapportage(kader)
    if rapportage is None:
        raise Gebruiksfout(
            "Zonder de rapportage in kader.yaml is niet bekend welke perioden er zijn.",
            "Gebruik --peildatum, of herstel kader.yaml.",
        )
    einde = rapportage.einde_in(maand.year, maand.month)
    if einde is None:
        nabij = rapportage.dichtstbij(maand)
        raise Gebruiksfout(
            f"Er eindigt geen periode in {_in_woorden(maand)}. De dichtstbijzijnde eindigt in {_in_woorden(nabij)}.",
            f"Schrijf --periode {nabij:%Y-%m}, of kies een dag met --peildatum.",
        )
    return einde


def _maand(tekst: str) -> date:
    try:
        datum = Datum.lees(tekst)
    except WaardeFout as fout:
        raise Gebruiksfout(
            f"De periode klopt niet. {fout.melding}", "Schrijf jaar-maand, bijvoorbeeld 2026-09."
        ) from None
    if datum.op_de_dag or datum.vroegst.month != datum.laatst.month:
        raise Gebruiksfout(f"De periode “{tekst}” is geen maand.", "Schrijf jaar-maand, bijvoorbeeld 2026-09.")
    return datum.laatst


def _in_woorden(dag: date) -> str:
    return f"{MAANDEN[dag.month - 1]} {dag.year}"
