"""A project as far as it is about one of its instruments, or about one inspection of that instrument's draft."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import ConfigDict

from participatie_cli.model.een_instrument import EenInstrument
from participatie_cli.model.instrument import Instrument, MetTerinzage
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.procedurekeuzes import Ontwerpstuk
from participatie_cli.model.project import Project
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.vergunning import Aanvraag, Omgevingsvergunning
from participatie_cli.values.aantal import geen
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad

Plaats = tuple[int, tuple[int, ...]]
"""An instrument and its inspections, by their places in the file."""


class Per(StrEnum):
    """What a rule is asked of: the whole file, each instrument, or each inspection.

    One that was done over no longer counts for how it was done; the views that it brought still do.
    """

    BESTAND = "bestand"
    INSTRUMENT = "instrument"
    TERINZAGE = "terinzagelegging"
    ZIENSWIJZEN = "terinzagelegging, ook een die is overgedaan"


class Projectdeel(Project):
    """A project as if it had one instrument only, whose inspection that counts stands first."""

    model_config = ConfigDict(defer_build=True)

    @property
    def instrument(self) -> EenInstrument | Onbekend:
        """That instrument."""
        return ONBEKEND if isinstance(self.instrumenten, Onbekend) else self.instrumenten[0]

    @property
    def terinzage(self) -> Terinzage | Onbekend | None:
        """The inspection that this is about; None where nothing was laid open."""
        rij = self.terinzageleggingen
        return ONBEKEND if isinstance(rij, Onbekend) else next(iter(rij), None)

    @property
    def kennisgeving(self) -> Kennisgeving | Onbekend | None:
        """The notice of that inspection; None where there is none."""
        return self.terinzage.kennisgeving if isinstance(self.terinzage, Terinzage) else self.terinzage

    @property
    def uniforme_terinzage(self) -> Terinzage | Onbekend | None:
        """The inspection under Awb, afdeling 3.4; `onbekend` where it is open whether that division applies.

        Of a text before the draft it does unless the ordinance says otherwise (article 150 lid 2 Gemeentewet).
        """
        terinzage, instrument = self.terinzage, self.instrument
        if not isinstance(instrument, MetTerinzage) or terinzage is None:
            return ONBEKEND if isinstance(instrument, Onbekend) else None
        volgt = instrument.volgt_afdeling_3_4
        if isinstance(terinzage, Terinzage) and terinzage.stuk is Ontwerpstuk.VOORONTWERP:
            anders = terinzage.andere_procedure
            volgt = ONBEKEND if isinstance(anders, Onbekend) else anders is None
        if isinstance(volgt, Onbekend):
            return ONBEKEND
        return terinzage if volgt else None

    @property
    def zienswijzen(self) -> bool | Onbekend | None:
        """Whether views were given in any of the inspections; None where nothing was laid open."""
        if isinstance(self.terinzageleggingen, Onbekend):
            return ONBEKEND
        zonder = [geen(een.zienswijzen) for een in self.terinzageleggingen]
        if False in zonder:
            return True
        return None if not zonder else ONBEKEND if ONBEKEND in zonder else False

    @property
    def peilmoment(self) -> Datum | Onbekend | None:
        """What decides between old and new law for a plan; None where nothing has been laid open or adopted."""
        if isinstance(self.instrument, Onbekend):
            return ONBEKEND
        return self.instrument.peilmoment if isinstance(self.instrument, MetTerinzage) else None

    @property
    def aanvraag(self) -> Aanvraag | Onbekend | None:
        """The application for an omgevingsvergunning; None where there is none."""
        if isinstance(self.instrument, Onbekend):
            return ONBEKEND
        return self.instrument.aanvraag if isinstance(self.instrument, Omgevingsvergunning) else None

    @property
    def aangevraagd_op(self) -> Datum | Onbekend | None:
        """The date of that application."""
        return self.aanvraag.datum if isinstance(self.aanvraag, Aanvraag) else self.aanvraag

    @property
    def vastgesteld_op(self) -> Datum | Onbekend | None:
        """The day on which the plan, policy or permit was adopted; None where it was not."""
        if isinstance(self.instrument, Onbekend):
            return ONBEKEND
        return self.instrument.vastgesteld_op if isinstance(self.instrument, MetTerinzage) else None


@dataclass(frozen=True, slots=True)
class Uitsnede:
    """A part of a project, with what it is called among the others; None where it is the only one.

    `instrument` is its place in the file, and `terinzageleggingen` that of each of its inspections.
    """

    project: Projectdeel
    naam: str | None = None
    instrument: int = 0
    terinzageleggingen: tuple[int, ...] = ()

    def in_bestand(self, pad: Pad) -> Pad:
        """The place in the file of a place in this part; a list that holds nothing is as deep as it goes."""
        if pad[:2] != ("instrumenten", 0):
            return pad
        if isinstance(self.project.instrumenten, Onbekend):
            return ("instrumenten",)
        rest = pad[2:]
        if rest[:1] == ("terinzageleggingen",) and len(rest) > 1:
            plaats = self.terinzageleggingen[int(rest[1]) :][:1]
            rest = ("terinzageleggingen", *plaats, *rest[2:]) if plaats else ("terinzageleggingen",)
        return ("instrumenten", self.instrument, *rest)


def plaatsen_van(project: Project, per: Per) -> tuple[Plaats, ...]:
    """The parts of a project of which a rule is asked, in the order of the file; always at least one."""
    if isinstance(project.instrumenten, Onbekend):
        return ((0, ()),)
    keuzes = (_per_instrument(instrument, per) for instrument in project.instrumenten)
    return tuple((plaats, keuze) for plaats, rij in enumerate(keuzes) for keuze in rij)


def uitsneden(project: Project, plaatsen: tuple[Plaats, ...]) -> tuple[Uitsnede, ...]:
    """Such parts with what is in them."""
    if isinstance(project.instrumenten, Onbekend):
        return (Uitsnede(_deel(project, ONBEKEND)),)
    rij = project.instrumenten
    if len(plaatsen) == 1:
        ((plaats, keuze),) = plaatsen
        return (Uitsnede(_deel(project, (_met(rij[plaats], keuze),)), None, plaats, keuze),)
    namen, keren = tuple(namen_van(rij)), Counter(plaats for plaats, _ in plaatsen)
    return tuple(
        Uitsnede(
            _deel(project, (_met(rij[plaats], keuze),)),
            _naam(namen[plaats], rij[plaats], keuze, keren[plaats] > 1),
            plaats,
            keuze,
        )
        for plaats, keuze in plaatsen
    )


def _deel(project: Project, instrumenten: tuple[EenInstrument, ...] | Onbekend) -> Projectdeel:
    """A copy as a part, whose fields need not be gone through again one by one."""
    deel = Projectdeel.__new__(Projectdeel)
    deel.__setstate__({**project.__getstate__(), "__dict__": {**project.__dict__, "instrumenten": instrumenten}})
    return deel


def _met(instrument: EenInstrument, keuze: tuple[int, ...]) -> EenInstrument:
    """The instrument with only these inspections, in this order."""
    if not isinstance(instrument, MetTerinzage) or isinstance(instrument.terinzageleggingen, Onbekend):
        return instrument
    if keuze == tuple(range(len(instrument.terinzageleggingen))):
        return instrument
    gekozen = tuple(instrument.terinzageleggingen[plaats] for plaats in keuze)
    return instrument.model_copy(update={"terinzageleggingen": gekozen})


def _per_instrument(instrument: Instrument, per: Per) -> list[tuple[int, ...]]:
    """For each part of this instrument the places of its inspections, the one that counts first."""
    rij = instrument.terinzageleggingen if isinstance(instrument, MetTerinzage) else ()
    if isinstance(rij, Onbekend) or not rij:
        return [()]
    if per is Per.INSTRUMENT:
        return [tuple(plaats for plaats, een in reversed(list(enumerate(rij))) if een.stuk is Ontwerpstuk.ONTWERP)]
    over = frozenset() if per is Per.ZIENSWIJZEN else _overgedaan(rij)
    return [(plaats,) for plaats in range(len(rij)) if plaats not in over]


def _overgedaan(rij: tuple[Terinzage, ...]) -> frozenset[int]:
    """The places of the inspections that say they were done over, where a later one of the same kind of text is."""
    laatste = {een.stuk: plaats for plaats, een in enumerate(rij)}
    return frozenset(
        plaats for plaats, een in enumerate(rij) if een.overgedaan is not None and plaats < laatste[een.stuk]
    )


def namen_van(instrumenten: tuple[EenInstrument, ...]) -> Iterator[str]:
    """What each instrument is called: its own name, else its kind, with a number where there are more of that kind."""
    keren, eerder = Counter(een.soort for een in instrumenten), Counter[str]()
    for een in instrumenten:
        eerder[een.soort] += 1
        nummer = f" {eerder[een.soort]}" if keren[een.soort] > 1 else ""
        yield f"{een.soort} “{een.naam}”" if isinstance(een.naam, str) else f"{een.soort}{nummer}"


def _naam(instrument: str, feit: Instrument, keuze: tuple[int, ...], meer: bool) -> str:
    """What a part is called in a message: `omgevingsplan, ter inzage vanaf 7 maart 2024`."""
    if not meer or not isinstance(feit, MetTerinzage) or isinstance(feit.terinzageleggingen, Onbekend):
        return instrument
    een: Any = feit.terinzageleggingen[keuze[0]]
    wat = "" if een.stuk is Ontwerpstuk.ONTWERP else f" {een.stuk}"
    vanaf = (
        f"ter inzage vanaf {een.start.voluit}" if isinstance(een.start, Datum) else f"{keuze[0] + 1}e keer ter inzage"
    )
    return f"{instrument},{wat} {vanaf}"
