"""Het besluit op een uitdaagverzoek is op tijd openbaar

## Wat

Na het besluit op een uitdaagverzoek maakt de gemeente dat besluit openbaar. Noemt de verordening een termijn, dan
gebeurt dat binnen die termijn. De dag na het besluit is de eerste dag. Valt de laatste dag in een weekend, op een
feestdag of op een dag die daarmee is gelijkgesteld, dan loopt de termijn door tot en met de eerstvolgende werkdag. Een
termijn van meer dan twaalf weken schuift niet op. De termijn staat in kader.yaml bij `uitdaagbesluit_publicatie`.
Noemt de verordening geen termijn, schrijf daar dan `geen`.

## Waarom

Anderen kunnen leren van een besluit en zien dat de gemeente gelijke verzoeken gelijk behandelt.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. De regel rekent pas als daar
ook de termijn staat. In het model van de VNG vult de raad een termijn in. Artikel 145 van de Gemeentewet zegt dat de
Algemene termijnenwet geldt voor termijnen in een verordening, tenzij de verordening iets anders bepaalt. Artikel 1 van
die wet verschuift een laatste dag in een weekend of op een feestdag; volgens artikel 4 onder a niet bij een lange
termijn.

## Voorbeeld

Fout:

```yaml
besluit_op: 2024-11-05
gepubliceerd_op: 2024-11-20
```

Goed:

```yaml
besluit_op: 2024-11-05
gepubliceerd_op: 2024-11-19
```

## Herstel

Maak het besluit openbaar, zonder namen van inwoners, en vul `gepubliceerd_op` in.
"""

from participatie_cli.kader.termijnen import Verzoektermijn
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel
from participatie_cli.rules.eigen_termijn import waarom_geen_termijn
from participatie_cli.rules.looptijd import Looptijd, zonder_dag
from participatie_cli.rules.rollen import GEMEENTE
from participatie_cli.rules.termijndag import Taak
from participatie_cli.rules.uitdaging import (
    OVER,
    Verzoek,
    met_termijn,
    na_besluit,
    ontvangst,
    plek,
    termijn_van,
    verzoek_in_woorden,
    zekere_procedure,
)
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend


def toets(toetsing: Verzoek) -> Hiaten:
    """Work out the last day of the term and compare the publication, or the peildatum, with it."""
    procedure, eigen = zekere_procedure(toetsing), termijn_van(toetsing, "uitdaagbesluit_publicatie")
    pad, besluit = plek(toetsing, "gepubliceerd_op"), procedure.besluit_op
    openbaar = procedure.gepubliceerd_op if toetsing.telt(procedure.gepubliceerd_op) else None
    taak = Taak("het besluit over het verzoek openbaar maken", GEMEENTE, plek(toetsing, "besluit_op"))
    if not isinstance(eigen, Verzoektermijn):
        reden = waarom_geen_termijn(toetsing, "uitdaagbesluit_publicatie", verzoek_in_woorden(procedure))
        yield from zonder_dag(pad, taak, reden, nog_te_doen=openbaar is None)
    elif not isinstance(besluit, Datum) or isinstance(openbaar, Onbekend):
        yield Onzeker(pad, "van het besluit of van de publicatie daarvan is de datum onbekend")
    else:
        termijn, geen = Looptijd.na(besluit, eigen.lengte, toetsing), "Er is geen publicatie vastgelegd."
        wanneer = f"Het besluit is openbaar sinds {openbaar.voluit}." if openbaar else geen
        melding = f"{wanneer} De termijn van {eigen.lengte} na het besluit {termijn.eindigde}."
        yield from termijn.vraag(toetsing, pad, openbaar, taak, "het besluit op tijd openbaar was", melding)


REGEL = Regel(
    code="VER007",
    naam="uitdaagbesluit-openbaar",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-uitdaagbesluit-openbaar", "gemeentewet-145", "atw-1", "atw-4"),
        "vng-uitdaagbesluit-openbaar",
    ),
    over=OVER,
    toets=toets,
    geldt_voor=mits(na_besluit(), met_termijn("uitdaagbesluit_publicatie")),
    moment=ontvangst,
    per=Per.INSTRUMENT,
    telt_dagen=True,
)
