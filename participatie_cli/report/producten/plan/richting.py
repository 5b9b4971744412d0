"""Where the programme goes: the mission, the goals with what was measured of them, and what its success depends on."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.report.beeld.blad import Vak
from participatie_cli.report.beeld.tabellen import Kolom
from participatie_cli.report.gegevens import Programmastand
from participatie_cli.report.producten.plan.vakken import Vakregel, Vaksoort, dag_kort, maak_vak
from participatie_cli.scoring.doelen import Doelstand
from participatie_cli.scoring.score import Lijnscore
from participatie_cli.values.aantal import Aantal
from participatie_cli.wording.scores import kort

GROEP: Final = "Richting"
_DOELEN: Final = Vaksoort(
    "missie", GROEP, "Missie en doelen", (Kolom("Wat wij willen", 5), Kolom("Gemeten", 3)), "doelen", "kader.yaml"
)
_FACTOREN: Final = Vaksoort(
    "succesfactoren",
    GROEP,
    "Succesbepalende factoren",
    (Kolom("Factor", 4), Kolom("Trede nu", 2), Kolom("Volgende stap", 5)),
    "factoren",
    "participatie score",
)
_MISSIE: Final = "Missie: niet vastgelegd in het register."
_GEEN_DOELEN: Final = "Doelen: niet vastgelegd in kader.yaml."


def richting(stand: Programmastand) -> Iterator[Vak]:
    """The two boxes."""
    doelen = [Vakregel((een.doel.doel, _gemeten(een))) for een in stand.score.doelen]
    yield maak_vak(_DOELEN, (Vakregel((_MISSIE, "")), *(doelen or [Vakregel((_GEEN_DOELEN, ""))])), "")
    yield maak_vak(_FACTOREN, (_factor(een, stand) for een in stand.score.lijnen), "")


def _gemeten(een: Doelstand) -> str:
    """The newest measurement with its day, its number of people and what was aimed at."""
    meting = een.laatste or een.nulmeting
    if meting is None:
        return "onbekend of er is gemeten" if een.onbekend else "nog niet gemeten"
    assert isinstance(meting.waarde, Aantal)
    eenheid = f" {meting.eenheid}" if isinstance(meting.eenheid, str) else ""
    n = f"n\u00a0=\u00a0{meting.n.voluit}" if isinstance(meting.n, Aantal) else "n onbekend"
    norm = f"; streven {meting.streefwaarde.voluit}" if isinstance(meting.streefwaarde, Aantal) else ""
    was = "" if een.laatste is None else f"; eerst {_waarde(een)}"
    return f"{meting.waarde.voluit}{eenheid} ({dag_kort(meting.datum)}; {n}{norm}{was})"


def _waarde(een: Doelstand) -> str:
    assert een.nulmeting is not None
    assert isinstance(een.nulmeting.waarde, Aantal)
    return een.nulmeting.waarde.voluit


def _factor(een: Lijnscore, stand: Programmastand) -> Vakregel:
    """A line as something that success depends on, with its number."""
    naam = f"({een.lijn.value}) {stand.score.namen[een.lijn]}"
    nu = "niet te beoordelen" if een.stand.niveau is None else f"{kort(een.stand)} van 4"
    return Vakregel((naam, nu, _volgende(een)))


def _volgende(een: Lijnscore) -> str:
    """The question that the next step asks, and how many more."""
    if een.stand.volgende is None:
        return "De hoogste trede is bereikt."
    if not een.nodig:
        return f"Trede {een.stand.volgende}: daarvoor is nu niets aan de orde."
    rest = len(een.nodig) - 1
    meer = f" En nog {rest}." if rest else ""
    return f"Trede {een.stand.volgende}: {een.nodig[0].criterium.vraag}{meer}"
