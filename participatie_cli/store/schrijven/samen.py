"""Several files that change together: all of them are ready on disk before the first gets its new content."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.store.schrijven.bestanden import (
    Opmerkingen,
    bewaar_namen,
    krijgt_nieuwe_naam,
    maak_mappen,
    ruim_lege_mappen,
    trek_terug,
    vul_voor,
)
from participatie_cli.store.schrijven.eigenschappen import bewaak_schrijfbaar
from participatie_cli.store.schrijven.fout import SchrijfFout, door_het_systeem
from participatie_cli.store.schrijven.geschreven import noteer
from participatie_cli.store.schrijven.onderbreking import ongestoord
from participatie_cli.store.schrijven.slot import Slot
from participatie_cli.store.schrijven.tijdelijk import Tijdelijk, tijdelijk_in


@dataclass(frozen=True, slots=True)
class Vervanging:
    """Other content for a file that is locked and that must be `oud` still; None takes the file away."""

    slot: Slot
    oud: bytes
    nieuw: bytes | None

    @property
    def pad(self) -> Path:
        """The file."""
        return self.slot.pad


@dataclass(frozen=True, slots=True)
class Nieuw:
    """A file that is not there yet."""

    pad: Path
    nieuw: bytes


Schrijfstap = Vervanging | Nieuw
_Klaar = list[tuple[Schrijfstap, Tijdelijk | None]]


def vervang(stappen: Sequence[Schrijfstap], *, besloten: bool = False) -> Opmerkingen:
    """Change files together; raise SchrijfFout where that fails.

    Then nothing has changed, unless the system refused one file after it took another: what did is noted. What is
    `besloten` is the business of the program: only who runs it can read it, and nobody is told of it.
    """
    gemaakt: list[Path] = []
    opmerkingen: list[str] = []
    try:
        with ExitStack() as stapel:
            klaar: _Klaar = []
            for stap in sorted(stappen, key=lambda een: isinstance(een, Vervanging)):  # a new name can be taken
                tijdelijk = _klaargezet(stap, stapel, gemaakt, [een.pad.parent for een, _ in klaar])
                klaar.append((stap, tijdelijk))
                if tijdelijk is not None and stap.nieuw is not None:
                    opmerkingen += vul_voor(stap.pad, tijdelijk, stap.nieuw, besloten=besloten)
            with ongestoord():
                _voltooi(klaar, besloten=besloten)
        for map_ in dict.fromkeys(stap.pad.parent for stap in stappen):
            opmerkingen += bewaar_namen(map_)
    except FileExistsError as fout:
        namen = [stap.pad.name for stap in stappen if isinstance(stap, Nieuw)]
        raise SchrijfFout(f"{namen[0]} bestaat al.", "Kies een andere naam.") from fout
    except OSError as fout:
        raise door_het_systeem(fout) from fout
    finally:
        ruim_lege_mappen(gemaakt)
    return tuple(dict.fromkeys(opmerkingen))


def _klaargezet(stap: Schrijfstap, stapel: ExitStack, gemaakt: list[Path], al_in: list[Path]) -> Tijdelijk | None:
    """A place for the new content, beside the file; None where the file goes."""
    if isinstance(stap, Nieuw):
        maak_mappen(stap.pad.parent, gemaakt)
        if stap.pad.exists() or stap.pad.is_symlink():
            raise FileExistsError(stap.pad.name)
    else:
        bewaak_schrijfbaar(stap.pad)
        if stap.pad.read_bytes() != stap.oud:
            raise SchrijfFout(f"{stap.pad.name} is intussen veranderd.")
    if stap.nieuw is None:
        return None
    return stapel.enter_context(tijdelijk_in(stap.pad.parent, opgeruimd=stap.pad.parent in al_in))


def _voltooi(klaar: _Klaar, *, besloten: bool) -> None:
    """Put everything in place, new files first: those go again where the next cannot come."""
    gezet: list[Schrijfstap] = []
    try:
        for stap, tijdelijk in klaar:
            _geef_plaats(stap, tijdelijk)
            gezet.append(stap)
            if not besloten:
                noteer(stap.pad)
    except OSError:
        if all(isinstance(een, Nieuw) for een in gezet):
            for een in gezet:
                trek_terug(een.pad)
        raise


def _geef_plaats(stap: Schrijfstap, tijdelijk: Tijdelijk | None) -> None:
    if tijdelijk is None:
        stap.pad.unlink()
    elif isinstance(stap, Nieuw):
        krijgt_nieuwe_naam(tijdelijk.pad, stap.pad)
    else:
        tijdelijk.pad.replace(stap.pad)
