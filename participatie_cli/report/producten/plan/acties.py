"""What the organisation does: the actions of the programme and what is planned for them, area by area."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.programmakeuzes import Maatregelsoort, Stapsoort
from participatie_cli.model.vooruit import Voornemen
from participatie_cli.report.beeld.blad import Vak
from participatie_cli.report.beeld.tabellen import Kolom, of_niet_vastgelegd
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.plan.stand import Vakstand, rang
from participatie_cli.report.producten.plan.vakken import Vakregel, Vaksoort, dag_kort, maak_vak
from participatie_cli.values.datum import Datum, Wanneer, gebeurd, telt
from participatie_cli.values.onbekend import Onbekend, bekend

GROEP: Final = "Organisatie: wat wij doen"
GEBIEDEN: Final = {
    "leiderschap": "Leiderschap",
    "strategie": "Strategie en beleid",
    "medewerkers-organisatie": "Medewerkers",
    "middelen": "Middelen",
    "processen": "Processen",
}
"""The five areas of the organisation by id, in the order of the model for quality."""
_PER_SOORT: Final = {
    Maatregelsoort.COMMUNICATIE_INTERN: "leiderschap",
    Maatregelsoort.PLANNEN: "leiderschap",
    Maatregelsoort.TRAININGEN: "medewerkers-organisatie",
    Maatregelsoort.UITWISSELEN: "medewerkers-organisatie",
    Maatregelsoort.TOOLBOX: "middelen",
    Maatregelsoort.COACH: "middelen",
    Maatregelsoort.CAMPAGNE: "processen",
}
_PER_LIJN: Final = {Ontwikkellijn.BEWUSTWORDING: "leiderschap", Ontwikkellijn.WETGEVING: "strategie"}
_KOLOMMEN: Final = (Kolom("Actie", 5), Kolom("Wie", 4), Kolom("Wanneer", 3), Kolom("Stand", 3))


def acties(stand: Registerstand) -> Iterator[Vak]:
    """A box for each area."""
    per_gebied: dict[str, list[Vakregel]] = {gebied: [] for gebied in GEBIEDEN}
    for actie in stand.van_soort(Maatregel):
        per_gebied[gebied_van(actie)] += _regels(actie, stand.peildatum)
    for gebied, titel in GEBIEDEN.items():
        soort = Vaksoort(gebied, GROEP, titel, _KOLOMMEN, "acties", "participatie agenda en het register", 90)
        yield maak_vak(soort, per_gebied[gebied], "Bij dit gebied zijn geen acties vastgelegd.")


def gebied_van(actie: Maatregel) -> str:
    """To which area an action belongs: by its kind, or else by its line."""
    if actie.soort:
        return _PER_SOORT[actie.soort]
    return "processen" if isinstance(actie.lijn, Onbekend) else _PER_LIJN.get(actie.lijn, "processen")


def nummer(actie: Maatregel) -> str:
    """The number of the success factor that an action is for."""
    return "(?)" if isinstance(actie.lijn, Onbekend) else f"({actie.lijn.value})"


def _regels(actie: Maatregel, dag: date) -> Iterator[Vakregel]:
    """The action itself, and each of its plans that had been made by the day."""
    hoe = stand_van(actie.gereed_op, actie.gereed_voor, _begonnen(actie, dag), dag)
    yield Vakregel((f"{nummer(actie)} {actie.titel}", _wie(actie.trekker), _wanneer(actie, hoe), hoe), rang(hoe))
    for plan in bekend(actie.voornemens):
        if telt(plan.vastgelegd_op, dag):
            hoe = stand_van(plan.gereed_op, plan.gereed_voor, False, dag)
            wie = _wie(plan.trekker or actie.trekker)
            yield Vakregel((f"{nummer(actie)} {plan.wat}", wie, _wanneer(plan, hoe), hoe), rang(hoe))


def _wie(trekker: object) -> str:
    """The role that owns it; on a sheet without headings one must see of what it is that nothing is known."""
    return trekker if isinstance(trekker, str) else f"trekker {of_niet_vastgelegd(trekker)}"


def _begonnen(actie: Maatregel, dag: date) -> bool | Onbekend:
    """Whether it had begun: it says so, or something of it was carried out."""
    gezet = any(een.soort is Stapsoort.UITVOERING and gebeurd(een.datum, dag) is True for een in bekend(actie.stappen))
    return True if gezet else gebeurd(actie.gestart_op, dag)


def stand_van(klaar: Wanneer, uiterlijk: Wanneer, begonnen: bool | Onbekend, dag: date) -> Vakstand:
    """How it is with something to be done; where it is not known whether it is done, that is what is said."""
    gedaan = gebeurd(klaar, dag)
    if gedaan is not False:
        return Vakstand.KLAAR if gedaan is True else Vakstand.ONBEKEND
    if isinstance(uiterlijk, Datum) and uiterlijk.voor(dag) is True:
        return Vakstand.TE_LAAT
    if begonnen is not False:
        return Vakstand.LOOPT if begonnen is True else Vakstand.ONBEKEND
    return Vakstand.GEPLAND if isinstance(uiterlijk, Datum) else Vakstand.ONBEKEND


def _wanneer(een: Maatregel | Voornemen, hoe: Vakstand) -> str:
    """The day on which it was done, or by which it is to be."""
    dag = een.gereed_op if hoe is Vakstand.KLAAR else een.gereed_voor
    return dag_kort(dag) if isinstance(dag, Datum) else f"datum {dag_kort(dag)}"
