"""Op elke zienswijze staat een antwoord bij het besluit

## Wat

Zijn er zienswijzen gegeven, dan geeft het besluit of een nota van beantwoording op elke zienswijze een antwoord. Het
aantal bij `beantwoord` is gelijk aan het aantal bij `zienswijzen`. De regel kijkt vanaf de dag van het besluit. Bij
een aanvraag die is ingetrokken, geldt de regel niet.

## Waarom

Wie de moeite nam om te reageren, wil zien wat ermee is gedaan. Zo blijft ook niets liggen.

## Grondslag

Artikel 3:46 van de Algemene wet bestuursrecht (Awb) vraagt een deugdelijke motivering. Dat elke zienswijze een eigen
antwoord krijgt, staat daar niet; dat is goed gebruik. Voor een verordening geldt artikel 3:46 niet.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{zienswijzen: 3, beantwoord: 2}]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{zienswijzen: 3, beantwoord: 3}]
```

## Herstel

Tel in de nota of het besluit hoeveel zienswijzen een antwoord kregen en vul `beantwoord` in. Ontbreekt een antwoord,
geef het dan alsnog. Kregen gelijke zienswijzen samen één antwoord, tel ze dan elk mee.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.bereik import ingetrokken, met_zienswijzen, op_het_ontwerp
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.onbekend import ONBEKEND

BEANTWOORD = (*TERINZAGE, "beantwoord")


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Compare how many views were answered with how many there were."""
    terinzage = toetsing.dossier.terinzage
    assert isinstance(terinzage, Terinzage)
    beantwoord, aantal = terinzage.beantwoord, terinzage.zienswijzen
    assert isinstance(aantal, Aantal)
    een = str(aantal) == "1"
    kwamen = f"Er {'kwam' if een else 'kwamen'} {aantal.voluit} zienswijze{'' if een else 'n'}."
    zonder = f"{kwamen} Hoeveel er een antwoord kregen, is niet vastgelegd."
    yield from ingevuld(BEANTWOORD, zonder, "onbekend is hoeveel zienswijzen een antwoord kregen")(toetsing)
    if isinstance(beantwoord, Aantal):
        anders = (beantwoord.minder_dan(aantal), aantal.minder_dan(beantwoord))
        if True in anders:
            yield Tekort(BEANTWOORD, f"{kwamen} Volgens het register zijn er {beantwoord.voluit} beantwoord.")
        elif ONBEKEND in anders:
            yield Onzeker(BEANTWOORD, "onbekend is of elke zienswijze een antwoord kreeg")


def _na_besluit(toetsing: Toetsing[Projectdeel]) -> Reden:
    nog_niet = toetsing.gebeurd(dag_van_vaststelling(toetsing)) is False
    return "het besluit was er op de peildatum nog niet" if nog_niet else None


REGEL = Regel(
    code="AWB010",
    naam="nota-van-beantwoording",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-46",),
    toets=toets,
    geldt_voor=mits(op_het_ontwerp, met_zienswijzen, ingetrokken, _na_besluit),
    moment=dag_van_vaststelling,
    per=Per.ZIENSWIJZEN,
)
