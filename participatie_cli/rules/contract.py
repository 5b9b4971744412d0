"""What a rule is, what it is asked about, and what it may answer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Generic, TypeVar

from participatie_cli.kader.bepaling import Bepaling, Norm
from participatie_cli.kader.duur import Duur
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import MAPPEN, Dossier
from participatie_cli.model.fase import einde_op
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per
from participatie_cli.model.register import Register
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.rules.geheugen import Geheugen
from participatie_cli.rules.termijndag import NogNiet, Uiterlijk
from participatie_cli.values.datum import Datum, Wanneer, gebeurd
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.onthouden import VanDeLijst
from participatie_cli.values.pad import Pad

Getoetst = Dossier | Gemeentekader
"""What a rule can be asked about: any file of the register, kader.yaml included."""

ALLE_SOORTEN: Final[tuple[type[Getoetst], ...]] = (*MAPPEN.values(), Gemeentekader)

_EINDE: Final = VanDeLijst(einde_op)
"""The end of a project, which many of its parts are asked about one after the other."""

D = TypeVar("D", bound=Getoetst, covariant=True)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Tekort:
    """A place where what the norm asks is not there, and the fact as one sentence.

    `norm` is the key of the norm that is not met where that is another ground than the one the rule is over.
    `steunt_op` says what it rests on that was not read word for word, where it would not stand without that. `te_laat`
    says that what is asked was done, but not in time: then there is nothing to mend, and something to learn. `plek` is
    the line and column of what was found in the text of the file itself, which is at no place that a path can name.
    """

    pad: Pad
    melding: str
    norm: str | None = None
    steunt_op: str | None = None
    te_laat: bool = False
    plek: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Onzeker:
    """A place where the facts are not known well enough to answer, and why."""

    pad: Pad
    reden: str


@dataclass(frozen=True, slots=True)
class Kanttekening:
    """The norm is met by a measure that is not its own, and which one that is."""

    reden: str


@dataclass(frozen=True, slots=True)
class Oordeelvraag:
    """A question that only a person can answer, as `of …`, and the places whose content is judged."""

    vraag: str
    velden: tuple[Pad, ...]


@dataclass(frozen=True, slots=True)
class Registertekort:
    """A shortcoming that a rule over the whole register found, with the file it is in."""

    bestand: str
    pad: Pad
    melding: str

    @property
    def tekort(self) -> Tekort:
        """The place within that file, and the fact."""
        return Tekort(self.pad, self.melding)


Hiaat = Tekort | Onzeker | Kanttekening | Uiterlijk
Hiaten = Iterator[Hiaat]
"""What `toets` yields: nothing when the rule holds, or on what that rests; and the last day for what is to be done."""

Reden = str | Onzeker | NogNiet | None
"""What `geldt_voor` gives: why the rule does not apply, or why that cannot be told; None where it applies."""


@dataclass(frozen=True, slots=True)
class Toetsing(Generic[D]):
    """All a rule may look at: one file of the register, the framework and the date as of which it is judged.

    `open_telt` answers whether a fact counts of which it is open whether it had come about by the peildatum, and
    whether a rule applies of which that is open, with why. A rule never asks that itself: `checks.tweezijdig` asks each
    rule both ways, and keeps only what it says in both. `vondsten` is the personal data that stands in the text of the
    file, which the file itself does not hold any more. `geheugen` is there where many rules are asked about one file;
    `peildag` is the peildatum in the form that days of facts have.
    """

    dossier: D
    kader: Kader
    peildatum: date
    open_telt: Callable[[Onzeker | None], bool] = lambda _: True
    vondsten: tuple[Privacyvondst, ...] = ()
    geheugen: Geheugen | None = None
    peildag: Datum = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "peildag", Datum.op(self.peildatum))

    def eens(self, vraag: Callable[["Toetsing[Any]"], R]) -> R:
        """What a question gives that several rules share; where it can be remembered it is worked out once."""
        antwoord: R = self.geheugen.eens(vraag, self) if self.geheugen else vraag(self)
        return antwoord

    @property
    def staat_vast(self) -> bool:
        """Whether what was answered so far rests on nothing open, and nobody follows what is looked at."""
        return self.geheugen is not None and not self.geheugen.open_

    def gebeurd(self, moment: Wanneer) -> bool | Onbekend:
        """Whether something had happened by the peildatum; False where it has no date, `onbekend` where it is open."""
        return gebeurd(moment, self.peildatum)

    def telt(self, moment: Wanneer) -> bool:
        """Whether a fact counts as of the peildatum: not one that came later; of one without a date that is open."""
        al = ONBEKEND if moment is None else gebeurd(moment, self.peildatum)
        return self.open_telt(None) if isinstance(al, Onbekend) else al

    def tenzij(self, onzeker: Onzeker, reden: str) -> str | None:
        """A reason not to apply that may hold: it takes no answer away that is no finding."""
        return None if self.open_telt(onzeker) else reden

    def in_kracht(self, sleutel: str, moment: Wanneer) -> bool | Onbekend:
        """Whether a provision was in force when something in this file happened.

        Where the date leaves that open, it lies between the start of the project and its end, or else the peildatum.
        """
        if not self.kader.versies(sleutel):
            return ONBEKEND
        versie = self.kader.bepaling(sleutel, moment) if isinstance(moment, Datum) else ONBEKEND
        if not isinstance(versie, Onbekend):
            return versie is not None
        if self.klaar_voor(sleutel):
            return False
        start = self.dossier.start if isinstance(self.dossier, Project) else None
        grenzen = (start, self.peildatum) if isinstance(start, Datum) else ()
        zeker = [isinstance(self.kader.bepaling(sleutel, grens), Bepaling) for grens in grenzen]
        return True if zeker and all(zeker) else ONBEKEND

    def klaar_voor(self, sleutel: str) -> bool:
        """Whether the project surely ended before a provision first held; one that ended later, or never, did not."""
        versies = self.kader.versies(sleutel)
        einde = _EINDE(self.dossier.fasen, self.peildatum) if isinstance(self.dossier, Project) else None
        begin = versies[0].bepaling.geldig_van if versies else None
        return isinstance(einde, Datum) and isinstance(begin, Datum) and einde.voor(begin) is True

    def getal(self, sleutel: str, naam: str, moment: Datum | date) -> int:
        """The number of a norm of the package's own data, which has one at every moment the rule is asked about.

        Where a rough date leaves open which version counts, it is that of the peildatum.
        """
        waarde = self._norm(sleutel, naam, moment).waarde
        assert isinstance(waarde, int)
        return waarde

    def duur(self, sleutel: str, naam: str, moment: Datum | date) -> Duur:
        """How long a norm of the package's own data is, found in the same way."""
        duur = self._norm(sleutel, naam, moment).duur
        assert duur is not None
        return duur

    def _norm(self, sleutel: str, naam: str, moment: Datum | date) -> Norm:
        norm = self.kader.norm(sleutel, naam, moment) or self.kader.norm(sleutel, naam, self.peildatum)
        assert norm is not None
        return norm

    @property
    def gemeente(self) -> Gemeentekader | None:
        """The municipality's own choices; None where kader.yaml could not be read."""
        return self.kader.gemeente


@dataclass(frozen=True, slots=True)
class Registertoetsing:
    """What a rule over the whole register may look at."""

    register: Register
    kader: Kader
    peildatum: date


def vanaf_de_start(toetsing: Toetsing[Project]) -> Wanneer:
    """The moment at which validity is judged unless a rule about projects says otherwise: the start."""
    return toetsing.dossier.start


def op_peildatum(toetsing: Toetsing[Any]) -> Datum:
    """The moment at which validity is judged for a rule about the register itself."""
    return toetsing.peildag


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """One rule. Its published text is the docstring of its module; its validity is that of `grondslag[0]`.

    That is also the norm its outcome is over, unless `maatstaf` gives another ground for a file. `toetst` names the
    grounds that it can find not to be met, where that is not the first alone; the others it counts with or explains by.
    Its findings have severity `ernst` where the norm they are about was read word for word, and else `ernst_ongelezen`.

    Exactly one of `toets`, `toets_register` and `oordeel` is given. `moment` gives the date that decides whether the
    norm already, or still, applied; `geldt_voor` gives None where the rule applies and otherwise the reason
    why not, or Onzeker where that cannot be told. `per` says of what it is asked where a project has several
    instruments or inspections; the worst answer is that of the file. `vereist` names the codes of rules that must
    hold first. A rule that is not `af_te_wijken` is about the file itself: it is also asked before the project begins.
    A `vertrouwelijk` rule asks only what was found in the text of the file (`vondsten`); its findings never show the
    line they are about. Only a rule that `telt_dagen` looks at
    equated days. `kijkt_terug` says why a rule gives no day ahead although its grounds name a term. What a rule
    asks `vooraf` must be there before the event that it waits for.

    Up to and including the day `nieuw_tot` a rule is new, and what it finds is an advice: register and people get time
    to catch up. A `vertrouwelijk` rule is never new.
    """

    code: str
    naam: str
    ernst: Ernst
    lijn: Ontwikkellijn
    grondslag: tuple[str, ...]
    toetst: tuple[str, ...] = ()
    over: tuple[type[Getoetst], ...] = (Project,)
    toets: Callable[[Toetsing[Any]], Hiaten] | None = None
    toets_register: Callable[[Registertoetsing], Iterator[Registertekort]] | None = None
    oordeel: Oordeelvraag | None = None
    geldt_voor: Callable[[Toetsing[Any]], Reden] | None = None
    moment: Callable[[Toetsing[Any]], Wanneer] = vanaf_de_start
    maatstaf: Callable[[Toetsing[Any]], str] | None = None
    per: Per = Per.BESTAND
    vereist: tuple[str, ...] = ()
    af_te_wijken: bool = True
    vertrouwelijk: bool = False
    kijkt_terug: str = ""
    vooraf: bool = False
    nieuw_tot: date | None = None

    def is_nieuw_op(self, dag: date) -> bool:
        """Whether the rule is still new on a day."""
        return self.nieuw_tot is not None and dag <= self.nieuw_tot and not self.vertrouwelijk

    @property
    def getoetst(self) -> tuple[str, ...]:
        """The keys of the norms that it asks for: a case fails on each."""
        return self.toetst or self.grondslag[:1]

    def maatstaf_in(self, toetsing: Toetsing[Any]) -> str:
        """The key of the norm that the outcome is over in this file."""
        return self.maatstaf(toetsing) if self.maatstaf else self.grondslag[0]

    ongelezen: Ernst | None = None
    telt_dagen: bool = False

    @property
    def ernst_ongelezen(self) -> Ernst:
        """The severity where the norm was not read word for word: `ongelezen`, and at most a warning."""
        return self.ongelezen or max(self.ernst, Ernst.WAARSCHUWING, key=lambda ernst: ernst.rang)
