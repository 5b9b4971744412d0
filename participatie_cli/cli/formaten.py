"""The formats of a command in one place: option, help, completion and who writes each follow from it."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import typer

from participatie_cli.report.sjabloon.namen import FORMATEN_VAN

if TYPE_CHECKING:
    from participatie_cli.console.scherm import Scherm

TEKST: Final = "tekst"
JSON: Final = "json"
MARKDOWN: Final = "markdown"
_ALS_EINDE: Final = {"md": MARKDOWN, "txt": TEKST}

S = TypeVar("S")
W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Formaat(Generic[S]):
    """A format: its word on the command line, whom or what it is for, and what writes it."""

    naam: str
    voor: str
    schrijf: S


class Formaten(Generic[S]):
    """The formats of one command, of which the first is the usual one."""

    def __init__(self, *formaten: Formaat[S]) -> None:
        self._op_naam = {formaat.naam: formaat for formaat in formaten}

    def __iter__(self) -> Iterator[str]:
        return iter(self._op_naam)

    def __getitem__(self, naam: str) -> S:
        return self._op_naam[naam].schrijf

    def voor(self, naam: str) -> str:
        """Whom or what a format is for."""
        return self._op_naam[naam].voor

    @property
    def standaard(self) -> str:
        """The word of the usual format."""
        return next(iter(self))

    @property
    def hulp(self) -> str:
        """Whom or what each format is for."""
        return f"Voor {een_van([f'{formaat.voor} ({formaat.naam})' for formaat in self._op_naam.values()])}."

    def optie(self) -> Any:
        """The option `--formaat`."""
        return formaatoptie(list(self), self.hulp)


def documentformaatoptie(soort: str) -> Any:
    """The option `--formaat` of a command that makes a document of this kind."""
    namen = FORMATEN_VAN[soort]
    return formaatoptie(namen, f"{een_van(list(namen))}.")


def formaatoptie(namen: Sequence[str], hulp: str) -> Any:
    """An option `--formaat` that takes one of these words, or how files of that format end."""
    return woordoptie("--formaat", namen, hulp, _ALS_EINDE)


def woordoptie(optie: str, namen: Sequence[str], hulp: str, anders: Mapping[str, str] | None = None) -> Any:
    """An option that takes one of these words, or another word for one of them."""

    def lees(woord: str) -> str:
        woord = (anders or {}).get(woord, woord)
        if woord not in namen:
            raise typer.BadParameter(_geen_keuze(woord, namen))
        return woord

    def vul_aan(begin: str) -> list[str]:
        return [naam for naam in namen if naam.startswith(begin)]

    metavar = optie.removeprefix("--").upper() if len(namen) > 1 else namen[0]
    return typer.Option(
        optie, metavar=metavar, parser=lees, autocompletion=vul_aan, show_default=len(namen) > 1, help=hulp
    )


def _geen_keuze(woord: str, namen: Sequence[str]) -> str:
    """What Typer says of any wrong choice, so that it is put in Dutch in one place."""
    return f"{woord!r} is not one of {', '.join(repr(naam) for naam in namen)}."


def tekst_of_json(
    toon: "Callable[[Scherm, W], None]", als_gegevens: Callable[[W], object]
) -> Formaten[Callable[[W], None]]:
    """The formats of a command that shows one value to people and gives it to programs."""

    def als_tekst(waarde: W) -> None:
        from participatie_cli.console.scherm import Scherm

        toon(Scherm(sys.stdout), waarde)

    def als_json(waarde: W) -> None:
        from participatie_cli.console.als_json import schrijf_json

        schrijf_json(als_gegevens(waarde), sys.stdout)

    return Formaten(Formaat(TEKST, "mensen", als_tekst), Formaat(JSON, "programma's", als_json))


def een_van(woorden: list[str]) -> str:
    """`a, b of c`."""
    *eerder, laatste = woorden
    return f"{', '.join(eerder)} of {laatste}" if eerder else laatste
