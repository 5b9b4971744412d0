"""One project through time: what residents may still see of its versions in Git, and what changed each time."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Final

from participatie_cli.model.openbaar import openbaar_deel
from participatie_cli.model.project import Project
from participatie_cli.model.stam import Stam
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.git.geschiedenis import Bestandsstand
from participatie_cli.store.git.objecten import Inhoudlezer
from participatie_cli.store.vroeger import Vroegerlezer
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.veranderd import in_zinnen, weggehaald, wijzigingen_in
from participatie_cli.wording.waarden import aantal

EERSTE: Final = "Het project kwam in het register."
TERUG: Final = "Het project staat weer in het register, na een tijd waarin het er niet in stond."


@dataclass(frozen=True, slots=True)
class Dagversie:
    """What residents may still see of a project as it stood at the end of a day, and what changed since the one before.

    `ingetrokken` counts what stood in it and may not be seen any more, or is not in the register any more. `ontoonbaar`
    counts the days before or within it of which nothing can be shown, because the file was not in order.
    """

    op: date
    commit: str
    dossier: Project
    veranderd: tuple[str, ...] = ()
    ingetrokken: int = 0
    ontoonbaar: int = 0


@dataclass(frozen=True, slots=True)
class Versiebron:
    """Where versions are read: a git that runs, the texts that kader.yaml allows, and the contents that cannot be read.

    `begin` is the first commit that is here, where the history goes further back than that.
    """

    lezer: Inhoudlezer
    toegestaan: Toegestaan
    onleesbaar: frozenset[str] = frozenset()
    begin: str | None = None

    def inhoud(self, nummer: str) -> bytes | None:
        """What is in a file, None where it cannot be read; raise GitFout where git fails."""
        return None if nummer in self.onleesbaar else self.lezer.inhoud(nummer)


@dataclass(frozen=True, slots=True)
class Versiereeks:
    """The versions of a project. `sleutel` stands for all that decides them: the same key, the same versions."""

    kenmerk: str
    sleutel: str
    nu: Project
    standen: tuple[Bestandsstand, ...] = field(repr=False)
    bron: Versiebron = field(repr=False)

    @property
    def waarom_niet_ouder(self) -> str | None:
        """That older versions are not shown because something was withdrawn, and what; None where nothing was."""
        intrekkingen = self.nu.ingetrokken
        if isinstance(intrekkingen, Onbekend):
            return "Er is iets uit het register gehaald; onbekend is wat. Hoe het daarvoor was, is niet meer te zien."
        if not intrekkingen:
            return None
        wat = opsomming([een.wat.rstrip(".") for een in intrekkingen])
        dag = self._grens
        begin = f"Hoe het voor {Datum.op(dag).voluit} was" if dag else "Hoe het daarvoor was"
        return f"Uit het register gehaald: {wat}. {begin}, is niet meer te zien."

    @property
    def nieuwste(self) -> date:
        """The last day on which something in the file may have changed."""
        return self.standen[-1].op

    def lees(self, hoogstens: int | None = None) -> tuple[Dagversie, ...]:
        """The versions, newest first; with `hoogstens` no more than the last so many. Raise GitFout where git fails."""
        return tuple(islice(self._versies(), hoogstens))

    @property
    def _grens(self) -> date | None:
        """The last day on which something was withdrawn, as far as that is known."""
        intrekkingen = () if isinstance(self.nu.ingetrokken, Onbekend) else self.nu.ingetrokken
        return max((een.op.laatst for een in intrekkingen if isinstance(een.op, Datum)), default=None)

    def _versies(self) -> Iterator[Dagversie]:
        """Each version, once it is known how the one before it read; what looks the same to residents is one."""
        nieuwer: Dagversie | None = None
        for ouder in self._gelezen():
            veranderd = _veranderd(ouder, nieuwer) if nieuwer else ()
            if nieuwer and veranderd:
                yield _klaar(nieuwer, veranderd)
            nieuwer = ouder if veranderd or not nieuwer else _samen(ouder, nieuwer)
        if nieuwer is not None:
            yield _klaar(nieuwer, (EERSTE,) if self._is_eerste(nieuwer) else ())

    def _is_eerste(self, versie: Dagversie) -> bool:
        eerste = self.standen[0].commit
        return versie.commit == eerste and eerste != self.bron.begin

    def _gelezen(self) -> Iterator[Dagversie]:
        """What may be seen of each day on which the file changed, newest first, before it is known what changed.

        `veranderd` holds only that the project was away in the meantime.
        """
        openbaar = openbaar_deel(self.nu)
        if openbaar is None:
            return
        stam, lezer = Stam(self.nu, openbaar), Vroegerlezer(self.kenmerk, self.bron.toegestaan)
        vorige: Dagversie | None = None
        for stand, inhoud in self._standen():
            vroeger = None if inhoud is None else lezer.lees(inhoud)
            if vroeger is None:
                vorige = vorige and _na_een_gat(vorige, stand)
                continue
            if not self._na_intrekking(vroeger.project):
                break
            if (gezuiverd := stam.zuiver(vroeger.project)) is not None:
                if vorige is not None:
                    yield vorige
                over, weg = gezuiverd
                over = over if over.id == self.nu.id else over.model_copy(update={"id": self.nu.id})
                vorige = Dagversie(stand.op, stand.commit, over, ingetrokken=weg + vroeger.weggelaten)
        if vorige is not None:
            yield vorige

    def _na_intrekking(self, vroeger: Project) -> bool:
        """Whether a version says of all that was withdrawn until today that it was."""
        toen, nu = vroeger.ingetrokken, self.nu.ingetrokken
        if isinstance(nu, Onbekend) or isinstance(toen, Onbekend):
            return toen is nu
        return len(toen) >= len(nu)

    def _standen(self) -> Iterator[tuple[Bestandsstand, bytes | None]]:
        """The days on which the file changed since something was withdrawn, newest first, each with its content.

        None where there is no file, or nothing that can be read.
        """
        grens = self._grens
        for een in reversed(self.standen):
            if grens is None or een.op >= grens:
                yield een, None if een.nummer is None else self.bron.inhoud(een.nummer)


def _klaar(versie: Dagversie, veranderd: tuple[str, ...]) -> Dagversie:
    """A version of which it is known what changed; last it is told how many near it cannot be shown."""
    hoeveel = versie.ontoonbaar
    zin = f"{aantal(hoeveel, 'versie is', 'versies zijn')} niet te tonen: het bestand was toen niet in orde."
    return replace(versie, veranderd=(*veranderd, zin) if hoeveel else veranderd)


def _na_een_gat(versie: Dagversie, stand: Bestandsstand) -> Dagversie:
    """A version before which there was no file for a while, or one that was not in order."""
    if stand.nummer is None:
        return replace(versie, veranderd=(TERUG,))
    return replace(versie, ontoonbaar=versie.ontoonbaar + 1)


def _veranderd(ouder: Dagversie, nieuwer: Dagversie) -> tuple[str, ...]:
    """What changed from one version to the next, in sentences; none where residents see no difference."""
    wijzigingen = (
        *wijzigingen_in(ouder.dossier, nieuwer.dossier, nieuwer.op),
        *weggehaald(ouder.ingetrokken - nieuwer.ingetrokken),
    )
    return (*nieuwer.veranderd, *in_zinnen(wijzigingen))


def _samen(ouder: Dagversie, nieuwer: Dagversie) -> Dagversie:
    """Two days on which residents see the same: it stood there from the first of them on."""
    return replace(
        ouder,
        ingetrokken=max(ouder.ingetrokken, nieuwer.ingetrokken),
        ontoonbaar=ouder.ontoonbaar + nieuwer.ontoonbaar,
    )
