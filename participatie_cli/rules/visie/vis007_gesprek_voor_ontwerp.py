"""Het gesprek met inwoners begint vóór het eerste ontwerp

## Wat

De eerste activiteit met inwoners is er eerder dan het eerste uitgewerkte ontwerp of conceptbesluit. Het veld
`plan_lag_er_al` bij die activiteit geeft de doorslag. Is dat niet ingevuld, dan telt de datum van het ontwerp. Een
project met een ontwerp, eigen besluit of vastgesteld plan en zonder activiteit voldoet ook niet. Een plan dat een
andere overheid vaststelde (`vastgesteld_op`), telt daarbij mee. Van een besluit van een andere overheid onder
`besluiten` is niet te zien of het over een plan gaat, of bijvoorbeeld over subsidie; alleen daarmee volgt geen oordeel.
De regel geldt niet als een inwoner zelf de eerste stap zet.

## Waarom

Ligt er al een plan, dan is meedenken vaak alleen nog reageren. Inwoners voelen dan dat de uitkomst al vaststaat.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 dat de gemeente inwoners op tijd betrekt, dus voordat de uitkomst
vaststaat. Deze regel neemt het eerste ontwerp als grens; dat is een strenge lezing. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
activiteiten:
  - {datum: 2024-03-01, werkvorm: inloopavond, plan_lag_er_al: ja}
```

Goed:

```yaml
activiteiten:
  - {datum: 2024-01-15, werkvorm: wandeling door de straat}
ontwerp: {gereed_op: 2024-02-01}
```

## Herstel

Controleer `plan_lag_er_al` en de datums. Kloppen ze, schrijf dan onder `lessen` op hoe het gesprek de volgende keer
eerder begint.

Te laat gedaan? Controleer `plan_lag_er_al` en de datums. Kloppen ze, schrijf dan onder `lessen` op hoe het gesprek de
volgende keer eerder begint, met `regel: VIS007` erbij. De les staat dan bij deze bevinding.
"""

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.besluit import Ontwerp
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan, Vorm
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import GEWEEST, eerste_onder
from participatie_cli.rules.besluiten import beslissingen, mist_beslissingen, vaststellingen
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eersten
from participatie_cli.rules.plaatsen import ACTIVITEITEN
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.pad import Pad

LAG_ER_AL = "Bij de eerste activiteit met inwoners lag er al een uitgewerkt plan."
GEEN_GESPREK = "Er is al een ontwerp of besluit en er staat geen activiteit met inwoners bij."


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Judge every activity that may have been the first; they must agree."""
    oordelen = [_oordeel(toetsing, plek, activiteit) for plek, activiteit in _mogelijk_eerste(toetsing)]
    tekorten = [oordeel for oordeel in oordelen if isinstance(oordeel, Tekort)]
    onzeker = [oordeel for oordeel in oordelen if isinstance(oordeel, Onzeker)]
    if not oordelen:
        yield _zonder_activiteit(toetsing)
    elif len(tekorten) == len(oordelen):
        yield tekorten[0]
    elif onzeker:
        yield onzeker[0]
    elif tekorten:
        yield Onzeker(ACTIVITEITEN, "onbekend is welke activiteit de eerste was")


def _mogelijk_eerste(toetsing: Toetsing[Project]) -> list[tuple[Pad, Activiteit]]:
    """The activities before which surely none came."""
    geweest = GEWEEST.van(toetsing)
    dagen = [activiteit.datum for _, activiteit in geweest if isinstance(activiteit.datum, Datum)]
    vroegste = [dag for dag in eersten(dagen) if isinstance(dag, Datum)]
    return [
        (plek, een)
        for plek, een in geweest
        if isinstance(een.datum, Onbekend) or not any(dag.voor(een.datum) is True for dag in vroegste)
    ]


def _oordeel(toetsing: Toetsing[Project], plek: Pad, activiteit: Activiteit) -> Tekort | Onzeker | None:
    lag_er_al, pad = activiteit.plan_lag_er_al, (*plek, "plan_lag_er_al")
    if lag_er_al is None or isinstance(lag_er_al, Onbekend):
        return _naast_het_ontwerp(toetsing, pad, activiteit.datum)
    return Tekort(pad, LAG_ER_AL, te_laat=True) if lag_er_al else None


def _naast_het_ontwerp(toetsing: Toetsing[Project], pad: Pad, datum: Datum | Onbekend) -> Tekort | Onzeker | None:
    ontwerp = toetsing.dossier.ontwerp
    gereed = ontwerp.gereed_op if isinstance(ontwerp, Ontwerp) else ontwerp
    if _ligt_er_iets(toetsing) is False:
        return None
    if not (isinstance(gereed, Datum) and isinstance(datum, Datum)) or (op_tijd := datum.voor(gereed)) is ONBEKEND:
        return Onzeker(pad, "onbekend is of er bij de eerste activiteit al een plan lag")
    begin = f"Het eerste ontwerp is van {gereed.voluit}."
    melding = f"{begin} De eerste activiteit is van {datum.voluit}, dus niet daarvoor."
    return None if op_tijd else Tekort(pad, melding, te_laat=True)


def _zonder_activiteit(toetsing: Toetsing[Project]) -> Tekort | Onzeker:
    if _ligt_er_iets(toetsing) is ONBEKEND:
        return Onzeker(ACTIVITEITEN, "onbekend is of er al een ontwerp of besluit is")
    return Tekort(ACTIVITEITEN, GEEN_GESPREK)


def _ligt_er_iets(toetsing: Toetsing[Project]) -> bool | Onbekend:
    project = toetsing.dossier
    genomen, misschien_anders = beslissingen(toetsing), (Orgaan.ANDERE_OVERHEID, ONBEKEND)
    momenten: list[Wanneer] = [besluit.datum for besluit in genomen if besluit.door not in misschien_anders]
    momenten += [vaststelling.datum for _, vaststelling in vaststellingen(project)]
    momenten += [project.ontwerp.gereed_op] if isinstance(project.ontwerp, Ontwerp) else []
    momenten += [terinzage.start for terinzage in bekend(project.terinzageleggingen)]
    if any(toetsing.telt(moment) for moment in momenten):
        return True
    misschien = mist_beslissingen(toetsing) or bool(genomen)
    return ONBEKEND if misschien or ONBEKEND in (project.ontwerp, project.terinzageleggingen) else False


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Not where people do not take part or where a resident takes the first step."""
    project, participatie = toetsing.dossier, toetsing.dossier.participatie_op(toetsing.peildatum)
    if participatie is False:
        return "er komt geen participatie"
    if project.vorm is Vorm.OVERHEIDSPARTICIPATIE:
        return "de inwoner zet hier de eerste stap"
    if isinstance(project.vorm, Onbekend):
        return Onzeker(("vorm",), "onbekend is wie de eerste stap zette")
    if isinstance(project.activiteiten, Onbekend):
        return Onzeker(ACTIVITEITEN, "onbekend is welke activiteiten er waren")
    return None if GEWEEST.van(toetsing) else _zonder_gesprek(toetsing, participatie)


def _zonder_gesprek(toetsing: Toetsing[Project], participatie: bool | Onbekend) -> Reden:
    if isinstance(participatie, Onbekend):
        return Onzeker(("afweging", "participatie"), "onbekend is of er participatie komt")
    return "er is nog geen gesprek en nog geen ontwerp" if _ligt_er_iets(toetsing) is False else None


def eerste_activiteit(toetsing: Toetsing[Project]) -> Wanneer:
    """The first activity of which the date is known, or else the start of a project that falls under the norm."""
    return eerste_onder("ombudsman-houding", toetsing, [een.datum for _, een in GEWEEST.van(toetsing)])


REGEL = Regel(
    code="VIS007",
    naam="gesprek-voor-ontwerp",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.BEWUSTWORDING,
    grondslag=("ombudsman-houding", "gennep-tijdig"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=eerste_activiteit,
    vooraf=True,
)
