"""Patterns across projects, counted in the outcomes of rules and told as facts: never of fewer than three projects."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.project import Project
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.wording.waarden import aantal

MINSTENS: Final = 3
"""Of fewer projects nothing is told: that would be about one project and its people."""


@dataclass(frozen=True, slots=True)
class Patroonvraag:
    """What the outcome of a rule says of a project, where it is met and where it is not."""

    code: str
    onderwerp: str
    wel: str
    niet: str


VRAGEN: Final = (
    Patroonvraag(
        "VIS001",
        "De keuze over participatie op tijd",
        "was er een keuze over participatie vóór of op de dag van het eerste besluit",
        "is geen keuze over participatie vastgelegd van vóór of op de dag van het eerste besluit",
    ),
    Patroonvraag(
        "VIS007",
        "Het gesprek vóór het ontwerp",
        "lag er bij het eerste gesprek met inwoners nog geen ontwerp of besluit",
        "lag het ontwerp of besluit er eerder dan het gesprek met inwoners, of is geen gesprek vastgelegd",
    ),
    Patroonvraag(
        "VIS008",
        "Een nieuwe groep",
        "is een groep genoemd die eerder niet werd bereikt, en hoe zij is uitgenodigd",
        "is geen groep vastgelegd die eerder niet werd bereikt, of niet hoe zij is uitgenodigd",
    ),
    Patroonvraag(
        "VIS015",
        "Vragen hoe mensen willen meedoen",
        "is aan elke groep gevraagd hoe zij wilde meedoen",
        "is niet bij elke groep vastgelegd dat is gevraagd hoe zij wilde meedoen",
    ),
    Patroonvraag(
        "VIS016",
        "Vooraf kunnen inlezen",
        "konden deelnemers zich vooraf inlezen",
        "is niet vastgelegd dat deelnemers zich vooraf konden inlezen",
    ),
    Patroonvraag(
        "VIS010",
        "Terugkoppeling",
        "hoorden deelnemers wat er met hun inbreng is gedaan",
        "is niet vastgelegd dat deelnemers hoorden wat er met hun inbreng is gedaan",
    ),
    Patroonvraag(
        "VIS018",
        "Terugkoppeling vóór het besluit",
        "hoorden deelnemers vóór het besluit wat er met hun inbreng is gedaan",
        "is niet vastgelegd dat deelnemers vóór het besluit hoorden wat er met hun inbreng is gedaan",
    ),
    Patroonvraag(
        "VER002",
        "Het eindverslag",
        "was het eindverslag op tijd openbaar",
        "was het eindverslag niet op tijd openbaar, of is dat niet vastgelegd",
    ),
    Patroonvraag(
        "LER001",
        "Terugkijken van twee kanten",
        "keken projectleider en deelnemers allebei terug",
        "is niet vastgelegd dat projectleider en deelnemers allebei terugkeken",
    ),
)


@dataclass(frozen=True, slots=True)
class Patroon:
    """How many projects are on each side; `met_reden` of those where it was not so laid down why."""

    vraag: Patroonvraag
    wel: int
    niet: int
    met_reden: int
    onbekend: int

    @property
    def basis(self) -> int:
        """Of how many projects it is known."""
        return self.wel + self.niet

    @property
    def zin(self) -> str:
        """The pattern as a fact: how it was not, or how it was where it always was, with what is not known."""
        hoeveel, feit = (self.niet, self.vraag.niet) if self.niet else (self.wel, self.vraag.wel)
        deel = f"alle {self.basis}" if hoeveel == self.basis else f"{hoeveel} van de {self.basis}"
        reden = f" Bij {self.met_reden} daarvan is vastgelegd waarom." if self.met_reden else ""
        rest = aantal(self.onbekend, "ander project", "andere projecten")
        open_ = f" Van {rest} is het onbekend." if self.onbekend else ""
        return f"Bij {deel} projecten {feit}.{reden}{open_}"


def patronen(stand: Registerstand, kenmerken: Collection[str]) -> tuple[Patroon, ...]:
    """Those of which enough is known, among the projects with these ids."""
    return tuple(een for een in _alle(stand, kenmerken) if een.basis >= MINSTENS)


def _alle(stand: Registerstand, kenmerken: Collection[str]) -> Iterator[Patroon]:
    telling = _tel(stand, kenmerken)
    for vraag in VRAGEN:
        soorten = telling[vraag.code]
        afgeweken = soorten[Uitkomstsoort.AFWIJKING]
        yield Patroon(
            vraag=vraag,
            wel=soorten[Uitkomstsoort.VOLDOET],
            niet=soorten[Uitkomstsoort.VOLDOET_NIET] + afgeweken,
            met_reden=afgeweken,
            onbekend=soorten[Uitkomstsoort.NIET_TE_BEOORDELEN],
        )


def _tel(stand: Registerstand, kenmerken: Collection[str]) -> dict[str, Counter[Uitkomstsoort]]:
    telling: dict[str, Counter[Uitkomstsoort]] = {vraag.code: Counter() for vraag in VRAGEN}
    for uitslag in stand.verslag.uitslagen:
        if uitslag.soort == soortnaam(Project) and uitslag.id in kenmerken:
            for uitkomst in uitslag.uitkomsten:
                if uitkomst.code in telling:
                    telling[uitkomst.code][uitkomst.soort] += 1
    return telling
