"""What a check says of each project: how much is new, solved and known, and what to do first."""

from collections import Counter
from dataclasses import dataclass

from participatie_cli.console.controlebeeld import Controlebeeld, Gemeld
from participatie_cli.results.vergelijking import Herkomst
from participatie_cli.wording.waarden import gevonden_in_woorden
from participatie_cli.wording.zichtbaar import toonbaar


@dataclass(frozen=True, slots=True)
class Projectstand:
    """One file of which there is something to say; `oud` counts the findings that are not new."""

    bestand: str
    naam: str
    nieuw: tuple[Gemeld, ...]
    oud: int
    opgelost: int

    @property
    def nieuw_in_woorden(self) -> str:
        """`1 fout en 2 adviezen`."""
        telling = Counter(een.bevinding.ernst for een in self.nieuw)
        return gevonden_in_woorden(dict(sorted(telling.items(), key=lambda een: een[0].rang))) if telling else "0"

    @property
    def eerst(self) -> str:
        """How to mend the worst that is new."""
        return f"{self.nieuw[0].bevinding.herstel} ({self.nieuw[0].bevinding.code})" if self.nieuw else ""

    @property
    def bestand_in_code(self) -> str:
        """Its path, fit to stand between the marks of code."""
        return toonbaar(self.bestand).replace("`", "'")


def per_project(beeld: Controlebeeld) -> list[Projectstand]:
    """Each file of which there is something to say, the one with the worst first."""
    namen = {een.bestand: een.naam for een in beeld.bestanden}
    opgelost = Counter(een.bestand for een in beeld.opgelost)
    per_bestand: dict[str, list[Gemeld]] = {}
    for een in beeld.gemeld:
        per_bestand.setdefault(een.bestand, []).append(een)
    for bestand in opgelost:
        per_bestand.setdefault(bestand, [])
    return [
        Projectstand(bestand, namen.get(bestand, bestand), nieuw, len(rij) - len(nieuw), opgelost[bestand])
        for bestand, rij in per_bestand.items()
        for nieuw in [tuple(een for een in rij if een.herkomst is Herkomst.NIEUW)]
    ]
