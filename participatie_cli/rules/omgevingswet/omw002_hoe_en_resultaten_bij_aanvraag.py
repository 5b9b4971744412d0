"""De aanvraag zegt hoe anderen zijn betrokken en wat dat opleverde

## Wat

Zegt de aanvraag om een omgevingsvergunning dat anderen zijn betrokken? Dan geeft de aanvrager ook gegevens over hoe dat
ging en over de resultaten. In het register staat van beide kort wat de aanvraag zegt. Vraagt de aanvraag om een
vergunning te wijzigen of in te trekken, dan geldt deze regel niet.

## Waarom

Pas als de gemeente weet wat er is gezegd, kan zij dat meewegen.

## Grondslag

Artikel 7.4 lid 2 van de Omgevingsregeling vraagt gegevens over hoe anderen zijn betrokken en over de resultaten. De
regeling vraagt geen apart document en schrijft geen vorm voor. Gegevens die de gemeente al heeft, hoeft de aanvrager
niet te geven (artikel 16.55 lid 5 van de Omgevingswet). Volgens artikel 7.2 van de regeling geldt dit bij elke
omgevingsvergunning van de artikelen 5.1, 5.3 en 5.4 van die wet.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-02-01, participatie: ja, hoe: Een avond voor de buren.}
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag:
      datum: 2024-02-01
      participatie: ja
      hoe: Een avond voor de buren.
      resultaten: De ingang is verplaatst.
```

## Herstel

Vul `hoe` en `resultaten` in met wat de aanvraag zegt, zonder namen. Staat het niet in de aanvraag en heeft de gemeente
de gegevens ook niet op een andere manier, vraag dan de aanvrager om dit aan te vullen.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.vergunning import Aanvraag
from participatie_cli.rules.bereik import bij_nieuwe_vergunning
from participatie_cli.rules.contract import Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.vastlegging import Toets, ingevuld, samen

AANVRAAG = (*INSTRUMENT, "aanvraag")


def _gegeven(veld: str, wat: str) -> Toets:
    tekort = f"Bij de aanvraag is niet vastgelegd {wat}."
    return ingevuld((*AANVRAAG, veld), tekort, f"onbekend is of de aanvraag zegt {wat}")


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where the application says that others were involved."""
    aanvraag = toetsing.dossier.aanvraag
    buiten_bereik = bij_nieuwe_vergunning(toetsing)
    if buiten_bereik is not None or not isinstance(aanvraag, Aanvraag):
        return buiten_bereik
    if not isinstance(aanvraag.participatie, bool):
        return Onzeker((*AANVRAAG, "participatie"), "onbekend is of er volgens de aanvraag participatie was")
    return None if aanvraag.participatie else "volgens de aanvraag was er geen participatie"


REGEL = Regel(
    code="OMW002",
    naam="hoe-en-resultaten-bij-aanvraag",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("or-7-4-lid-2", "or-7-2", "ow-16-55-lid-2", "ow-16-55-lid-5", "ow-16-55-lid-6"),
    toets=samen(
        _gegeven("hoe", "hoe anderen zijn betrokken"), _gegeven("resultaten", "wat de resultaten daarvan zijn")
    ),
    geldt_voor=geldt_voor,
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
)
