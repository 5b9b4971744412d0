"""Vastgelegd is of de aanvraag een bopa is

## Wat

Bij een aanvraag om een omgevingsvergunning staat in het register of het een buitenplanse omgevingsplanactiviteit is,
kort bopa. Dat is een plan dat niet in het omgevingsplan past. Is het een bopa en heeft de gemeente een lijst met
verplichte participatie, dan staat er ook bij in welke categorie de aanvraag valt. Valt zij in geen categorie, schrijf
dan `geen`. Vraagt de aanvraag om een vergunning te wijzigen of in te trekken, dan geldt deze regel niet.

## Waarom

Alleen wie weet of het een bopa is, kan zien of participatie vooraf verplicht was. Ook hangt ervan af wat er in de
kennisgeving van het besluit staat.

## Grondslag

Artikel 16.55 lid 7 van de Omgevingswet: de raad kan gevallen aanwijzen waarin participatie verplicht is voordat een
bopa wordt aangevraagd. De wet vraagt niet om dit in een register te zetten; daarom is dit een advies. De lijst van de
gemeente staat in kader.yaml bij `verplichte_participatie`.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    bopa: ja
    aanvraag: {datum: 2024-02-01}
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    bopa: ja
    bopa_categorie: geen
    aanvraag: {datum: 2024-02-01}
```

## Herstel

Vul `bopa` in met ja of nee. Vul bij ja ook `bopa_categorie` in: een kenmerk van de lijst in kader.yaml, of geen.
"""

from participatie_cli.kader.aanwijzing import Gevallen, aanwijzing_op
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.bereik import bij_nieuwe_vergunning
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

BOPA, CATEGORIE = (*INSTRUMENT, "bopa"), (*INSTRUMENT, "bopa_categorie")


def _categorie(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """The category of a bopa, as far as the municipality had a list on the day of the application."""
    categorie, gold = op_pad(toetsing.dossier, CATEGORIE), _lijst_gold(toetsing)
    if op_pad(toetsing.dossier, BOPA) is False or isinstance(categorie, str) or gold is False:
        return
    if categorie is None and gold is True:
        melding = "Niet vastgelegd is in welke categorie met verplichte participatie de bopa valt, of geen."
        yield Tekort(CATEGORIE, melding)
    else:
        yield Onzeker(CATEGORIE, "onbekend is in welke categorie met verplichte participatie de bopa valt")


def _lijst_gold(toetsing: Toetsing[Projectdeel]) -> bool | Onbekend:
    aangewezen = toetsing.gemeente.verplichte_participatie if toetsing.gemeente else ONBEKEND
    if aangewezen is None:
        return False
    lijst = aanwijzing_op(aangewezen, toetsing.dossier.aangevraagd_op)
    return ONBEKEND if isinstance(lijst, Onbekend) else lijst is not None and lijst.gevallen is Gevallen.LIJST


REGEL = Regel(
    code="OMW009",
    naam="bopa-status-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-16-55-lid-7", "verplichte-participatie"),
    toets=ingevuld(
        BOPA,
        "Niet vastgelegd is of de aanvraag een buitenplanse omgevingsplanactiviteit (bopa) is.",
        "onbekend is of de aanvraag een bopa is",
        _categorie,
    ),
    geldt_voor=bij_nieuwe_vergunning,
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
)
