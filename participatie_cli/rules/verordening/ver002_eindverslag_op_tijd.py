"""Het eindverslag is op tijd openbaar

## Wat

Staat in de verordening een termijn voor een eindverslag, dan maakt de gemeente na de laatste activiteit zo'n verslag
van de participatie openbaar, binnen die termijn. De dag na de laatste activiteit is de eerste dag. Valt de laatste dag
in een weekend, op een feestdag of op een dag die daarmee is gelijkgesteld, dan loopt de termijn door tot en met de
eerstvolgende werkdag. Een termijn van meer dan twaalf weken schuift niet op. De termijn staat in kader.yaml bij
`eindverslag_weken`. Noemt de verordening geen termijn, schrijf daar dan `geen`.

De regel geldt voor een project dat begon toen de verordening al gold. Zij geldt niet voor een omgevingsvergunning: daar
regelt de aanvrager de participatie. Zij geldt ook niet als inwoners zelf de eerste stap zetten.

## Waarom

Deelnemers willen weten wat iedereen heeft gezegd en wat ermee is gedaan, terwijl zij het gesprek nog weten.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. De regel rekent pas als daar
ook de termijn staat. Een verordening geldt gewoonlijk voor participatie die onder die verordening begon. Regelt zij het
anders, dan ziet deze regel dat niet. Artikel 145 van de Gemeentewet zegt dat de Algemene termijnenwet geldt voor
termijnen in een verordening, tenzij de verordening iets anders bepaalt. In het model van de VNG vult de raad een
termijn in en gaat inwonersparticipatie over betrekken op initiatief van de gemeente.

## Voorbeeld

Fout:

```yaml
# in kader.yaml staat eindverslag_weken: 8; de laatste dag is dan 28 oktober 2024
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
activiteiten:
  - {datum: 2024-09-02, werkvorm: inloopavond}
eindverslag: {op: 2024-10-29}
```

Goed:

```yaml
# in kader.yaml staat eindverslag_weken: 8; de laatste dag is dan 28 oktober 2024
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
activiteiten:
  - {datum: 2024-09-02, werkvorm: inloopavond}
eindverslag: {op: 2024-10-28}
```

## Herstel

Maak het eindverslag openbaar en vul `op` en `adres` in bij `eindverslag`.
"""

from datetime import date

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.termijn import einde_na, waarom_open
from participatie_cli.model.activiteit import Verslag
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import met_termijn, op_initiatief_van_de_gemeente, zeker_eerst
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing

EINDVERSLAG = ("eindverslag",)
TE_GROF = "de datums zijn te grof om te zien of het eindverslag op tijd was"
ACTIVITEITEN = ("activiteiten",)


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Work out the last day of the term and compare the report, or the peildatum, with it."""
    vanaf = toetsing.dossier.laatste_activiteit
    duur = toetsing.gemeente.termijnen.eindverslag_weken if toetsing.gemeente else ONBEKEND
    if not isinstance(vanaf, Datum) or not isinstance(duur, Duur):
        yield Onzeker(EINDVERSLAG, "in kader.yaml is onbekend of de verordening een termijn noemt")
        return
    laatst = einde_na(vanaf, duur, toetsing.kader.gelijkgesteld)
    verslag = toetsing.dossier.eindverslag
    openbaar = verslag.op if isinstance(verslag, Verslag) else verslag
    openbaar = openbaar if toetsing.telt(openbaar) else None
    if isinstance(openbaar, Onbekend):
        yield Onzeker(EINDVERSLAG, "onbekend is of en wanneer het eindverslag openbaar is gemaakt")
    elif (te_laat := laatst.voor(openbaar or toetsing.peildatum)) is ONBEKEND:
        yield Onzeker(EINDVERSLAG, waarom_open(TE_GROF, laatst, toetsing.kader.gelijkgesteld, vanaf, openbaar))
    elif te_laat:
        yield Tekort(EINDVERSLAG, _feit(openbaar, duur, laatst.laatst))


def _feit(openbaar: Datum | None, duur: Duur, laatst: date) -> str:
    termijn = f"De termijn van {duur} na de laatste activiteit eindigde uiterlijk op {Datum.op(laatst).voluit}."
    if openbaar is None:
        return f"Op de peildatum is geen eindverslag met een datum vastgelegd. {termijn}"
    return f"Het eindverslag is van {openbaar.voluit}. {termijn}"


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Not for a permit, and only where there is a term, once the last activity has been."""
    geen = met_termijn(toetsing.gemeente.termijnen.eindverslag_weken) if toetsing.gemeente else None
    return zeker_eerst(op_initiatief_van_de_gemeente(toetsing), geen, _na_de_laatste(toetsing))


def _na_de_laatste(toetsing: Toetsing[Project]) -> Reden:
    laatste = toetsing.dossier.laatste_activiteit
    if isinstance(laatste, Onbekend):
        return Onzeker(ACTIVITEITEN, "onbekend is wanneer de laatste activiteit was")
    if laatste is None:
        return "er zijn geen activiteiten"
    return None if toetsing.telt(laatste) else "de laatste activiteit was op de peildatum nog niet geweest"


REGEL = Regel(
    code="VER002",
    naam="eindverslag-op-tijd",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-eindverslag", "gemeentewet-145", "atw-1", "atw-4"),
        *("vng-eindverslag-lid-1", "vng-reikwijdte-lid-2", "vng-definities"),
    ),
    toets=toets,
    geldt_voor=geldt_voor,
)
