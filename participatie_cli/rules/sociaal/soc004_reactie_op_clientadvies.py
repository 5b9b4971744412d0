"""Op een advies van cliënten is schriftelijk gereageerd

## Wat

Gaven cliënten of hun vertegenwoordigers advies voordat het beleid is vastgesteld? Dan staat in het register wanneer
de gemeente daar schriftelijk op heeft gereageerd.

De regel kijkt naar beleid onder de Wmo 2015, de Jeugdwet of de Participatiewet, vanaf de dag waarop het is
vastgesteld. Een advies dat na dat besluit kwam, telt niet mee.

## Waarom

Wie advies geeft, wil weten wat ermee is gedaan. Zonder antwoord geven mensen een volgende keer geen advies meer.

## Grondslag

De Nationale ombudsman vraagt gemeenten om actief te vertellen wat er met inbreng is gedaan. Dit is goed gebruik. De
drie wetten vragen zelf niet om een schriftelijke reactie. De verordening van uw gemeente kan dat wel doen; dat
controleert deze regel niet.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: beleid
    clientadviezen:
      - {wet: wmo, gevraagd_op: 2024-03-01, ontvangen_op: 2024-04-15}
```

Goed:

```yaml
instrumenten:
  - soort: beleid
    clientadviezen:
      - {wet: wmo, gevraagd_op: 2024-03-01, ontvangen_op: 2024-04-15, reactie_op: 2024-05-13}
```

## Herstel

Schrijf de cliëntenraad wat er met het advies is gedaan en vul `reactie_op` in.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Sociaalwet
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.clientadvies import adviezen, over_beleid_onder
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look for a reaction to each advice that came before the decision."""
    for pad, advies in adviezen(toetsing, *Sociaalwet):
        if advies.ontvangen_op is not None:
            yield from _reactie(toetsing, (*pad, "reactie_op"), advies.ontvangen_op, advies.reactie_op)


def _reactie(toetsing: Toetsing[Projectdeel], pad: Pad, ontvangen: Datum | Onbekend, reactie: Wanneer) -> Hiaten:
    op_tijd = _voor(ontvangen, toetsing.dossier.vastgesteld_op)
    if op_tijd is False or (isinstance(reactie, Datum) and toetsing.telt(reactie)):
        return
    if isinstance(reactie, Onbekend):
        yield Onzeker(pad, "onbekend is of er schriftelijk op het advies is gereageerd")
    elif isinstance(op_tijd, Onbekend) or isinstance(ontvangen, Onbekend):
        yield Onzeker(pad, "onbekend is of het advies er was voordat het beleid werd vastgesteld")
    else:
        yield Tekort(pad, f"Op het advies van {ontvangen.voluit} is geen schriftelijke reactie vastgelegd.")


def _voor(ontvangen: Datum | Onbekend, besluit: Wanneer) -> bool | Onbekend:
    return ontvangen.voor(besluit) if isinstance(ontvangen, Datum) and isinstance(besluit, Datum) else ONBEKEND


REGEL = Regel(
    code="SOC004",
    naam="reactie-op-clientadvies",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-informatie",),
    toets=toets,
    geldt_voor=over_beleid_onder(*Sociaalwet),
    moment=dag_van_vaststelling,
    per=Per.INSTRUMENT,
)
