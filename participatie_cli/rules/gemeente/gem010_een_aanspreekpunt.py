"""Er is één aanspreekpunt voor participatie

## Wat

De gemeente heeft één aanspreekpunt voor participatie. In kader.yaml staat welke rol dat is, sinds wanneer, en op welke
pagina staat hoe men het aanspreekpunt bereikt.

## Waarom

Een inwoner met een vraag of een idee moet niet hoeven zoeken. Ook medewerkers weten dan bij wie zij terechtkunnen.

## Grondslag

Deze regel geldt als de gemeente één aanspreekpunt heeft beloofd, zoals een participatiecoach. Waar en wanneer zij dat
beloofde, staat bij de normen. Dat het adres erbij staat, is een afspraak van dit register.

## Voorbeeld

Fout:

```yaml
aanspreekpunt:
```

Goed:

```yaml
aanspreekpunt:
  rol: participatiecoach
  sinds: 2023-01-01
  adres: https://www.gemeente.example/participatie
```

## Herstel

Vul `aanspreekpunt` in: een rol en nooit een naam, de datum en het adres van de pagina.
"""

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.vastlegging import ingevuld, vastgelegd
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND

PUNT, SINDS, ADRES = ("aanspreekpunt",), ("aanspreekpunt", "sinds"), ("aanspreekpunt", "adres")


def _er_al(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    er_al = toetsing.gebeurd(op_pad(toetsing.dossier, SINDS))
    if er_al is ONBEKEND:
        yield Onzeker(SINDS, "onbekend is of het aanspreekpunt er op de peildatum al was")
    elif not er_al:
        yield Tekort(SINDS, "Het aanspreekpunt was er op de peildatum nog niet.")


REGEL = Regel(
    code="GEM010",
    naam="een-aanspreekpunt",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("belofte-coach",),
    over=(Gemeentekader,),
    toets=ingevuld(
        PUNT,
        "Er is geen aanspreekpunt voor participatie vastgelegd.",
        "onbekend is of er een aanspreekpunt voor participatie is",
        _er_al,
        vastgelegd(ADRES, "Er is niet vastgelegd", "op welke pagina staat hoe men het aanspreekpunt bereikt"),
    ),
    moment=op_peildatum,
)
