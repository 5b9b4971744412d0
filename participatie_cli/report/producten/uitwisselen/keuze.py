"""Which experiences somebody asks for, and the refusal with what there is where nothing has such a word."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.uitwisselen.ervaringen import Ervaring
from participatie_cli.report.producten.weigering import GeenProduct
from participatie_cli.values.suggestie import bedoelde_u, bij_naam, opgesomd
from participatie_cli.values.vergelijken import kaal

_LIJNEN: Final = ("1", "2", "3", "4")


@dataclass(frozen=True, slots=True)
class Uitwisselvraag:
    """What is asked for; an experience must have all of it. A word also means the longer words that it stands in."""

    thema: str | None = None
    werkvorm: str | None = None
    groep: str | None = None
    lijn: str | None = None

    def past(self, een: Ervaring) -> bool:
        """Whether a file is asked for, as far as its words tell."""
        over = een.over
        paren = ((self.thema, over.themas), (self.werkvorm, over.werkvormen), (self.groep, over.groepen))
        return all(woord is None or bool(_met(woord, woorden)) for woord, woorden in paren)

    def past_werkvorm(self, titel: str) -> bool:
        """Whether a method is asked for."""
        return self.werkvorm is None or bool(_met(self.werkvorm, [titel]))

    def past_les(self, een: Ervaring, les: Les) -> bool:
        """Whether a lesson is asked for."""
        return self.past(een) and (self.lijn is None or int(self.lijn) in een.lijnen_van(les))

    @property
    def in_woorden(self) -> str:
        """What is asked for; empty where that is everything."""
        delen = (("thema", self.thema), ("werkvorm", self.werkvorm), ("groep", self.groep), ("lijn", self.lijn))
        return ", ".join(f"{naam} {waarde}" for naam, waarde in delen if waarde is not None)


def bewaak(vraag: Uitwisselvraag, alle: Sequence[Ervaring]) -> None:
    """Raise GeenProduct where nothing in the register has a word that is asked for."""
    per_soort = woorden_van(alle)
    for naam, gevraagd in (("thema", vraag.thema), ("werkvorm", vraag.werkvorm), ("groep", vraag.groep)):
        er_zijn = [woord for woord, _ in per_soort[naam].most_common()]
        if gevraagd is not None and not _met(gevraagd, er_zijn):
            raad = bedoelde_u(gevraagd, er_zijn, hoogstens=len(er_zijn))
            zin = f"In dit register heeft niets {_LIDWOORD[naam]} {naam} “{gevraagd}”.{raad}"
            raise GeenProduct(zin, f"Kies een {naam}. {opgesomd(er_zijn)}")
    if vraag.lijn is not None and vraag.lijn not in _LIJNEN:
        raise GeenProduct(f"“{vraag.lijn}” is geen ontwikkellijn.", f"Kies uit: {', '.join(_LIJNEN)}.")


_LIDWOORD: Final = {"thema": "het", "werkvorm": "de", "groep": "de"}


def woorden_van(alle: Iterable[Ervaring]) -> dict[str, Counter[str]]:
    """The themes, methods and groups there are, each with the number of projects that have it."""
    telling: dict[str, Counter[str]] = {"thema": Counter(), "werkvorm": Counter(), "groep": Counter()}
    for een in alle:
        if isinstance(een.dossier, Project):
            telling["thema"].update(een.over.themas)
            telling["werkvorm"].update(een.over.werkvormen)
            telling["groep"].update(een.over.groepen)
    return telling


def wat_er_is(stand: Registerstand, alle: Iterable[Ervaring]) -> tuple[str, ...]:
    """What one can choose from, as sentences: the words of most projects first."""
    per_soort = woorden_van(alle)
    meervoud = {"thema": "Thema's", "werkvorm": "Werkvormen", "groep": "Groepen"}
    zinnen = [
        f"{meervoud[naam]}: {bij_naam([een for een, _ in sorted(telling.items(), key=_meeste)])}."
        for naam, telling in per_soort.items()
        if telling
    ]
    gemeente = stand.kader.gemeente
    lijnen = [f"{int(een.nummer)} ({een.naam})" for een in gemeente.ontwikkellijnen] if gemeente else []
    return (*zinnen, f"Ontwikkellijnen: {', '.join(lijnen)}.") if lijnen else tuple(zinnen)


def _meeste(een: tuple[str, int]) -> tuple[int, str]:
    return -een[1], een[0]


def _met(woord: str, woorden: Iterable[str]) -> list[str]:
    gezocht = kaal(woord)
    return [een for een in woorden if gezocht and gezocht in kaal(een)]
