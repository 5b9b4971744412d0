"""De goede kring mag een zienswijze geven

## Wat

Ligt een ontwerp ter inzage, dan mogen minstens de belanghebbenden een zienswijze geven. Schrijft de Omgevingswet de
procedure voor, dan mag iedereen het: bij een omgevingsplan, een omgevingsvisie, een programma en een
omgevingsvergunning. Voor een vergunning die vóór 1 januari 2024 is aangevraagd, is de oude wet niet gelezen. Dat is ook
zo voor een ontwerp dat toen al ter inzage lag. Dan vraagt de regel alleen om de belanghebbenden. Bij beleid kan de
verordening een grotere kring voorschrijven; dat controleert deze regel niet. Is de kring niet vastgelegd, dan is het
niet te beoordelen.

## Waarom

Wie mag reageren, moet dat weten. Wie iedereen hoort, hoort ook mensen die niet naast het plan wonen.

## Grondslag

Artikel 3:15 lid 1 van de Algemene wet bestuursrecht (Awb) geeft belanghebbenden het recht op een zienswijze. Volgens
lid 2 kan een wettelijk voorschrift of het bestuur de kring groter maken. Artikel 16.23 van de Omgevingswet doet dat:
een ieder kan zienswijzen geven. Volgens artikel 16.22 geldt dat steeds als die wet afdeling 3.4 voorschrijft. De
uitzonderingen voor een gedoogplicht en een onteigening komen in het register niet voor.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{kring: belanghebbenden}]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{kring: iedereen}]
```

## Herstel

Vul bij `terinzageleggingen` de `kring` in, zoals zij in de kennisgeving staat. Is de kring te klein geweest,
bespreek dan met een jurist of het ontwerp opnieuw ter inzage moet.
"""

from participatie_cli.model.instrument import MetMotivering
from participatie_cli.model.keuzes import Ernst, Kring, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

IEDEREEN = "ow-16-23-lid-1"
KRING = (*TERINZAGE, "kring")
OVERGANG = "alleen belanghebbenden mochten een zienswijze geven; of de Omgevingswet al gold, is niet te zien"
TE_KLEIN = "Volgens het register mogen alleen belanghebbenden een zienswijze geven. De Omgevingswet zegt: iedereen."


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask who may file a view, and under the Omgevingswet whether that is everybody."""
    kring = op_pad(toetsing.dossier, KRING)
    if isinstance(kring, Onbekend):
        yield Onzeker(KRING, "onbekend is wie een zienswijze mag geven")
    elif kring is None:
        yield Onzeker(KRING, "niet vastgelegd is wie een zienswijze mag geven")
    elif kring is Kring.BELANGHEBBENDEN:
        iedereen = _iedereen(toetsing)
        if isinstance(iedereen, Onbekend):
            yield Onzeker(KRING, OVERGANG)
        elif iedereen:
            yield Tekort(KRING, TE_KLEIN, IEDEREEN)


def _iedereen(toetsing: Toetsing[Projectdeel]) -> bool | Onbekend:
    """Whether the Omgevingswet applied: for a permit when it was asked for, else when the draft was laid open."""
    instrument = toetsing.dossier.instrument
    if isinstance(instrument, Omgevingsvergunning):
        aanvraag = toetsing.dossier.aangevraagd_op
        return ONBEKEND if aanvraag is None else toetsing.in_kracht(IEDEREEN, aanvraag)
    start = eerste_dag_ter_inzage(toetsing)
    return isinstance(instrument, MetMotivering) and toetsing.in_kracht(IEDEREEN, start)


REGEL = Regel(
    code="AWB006",
    naam="kring-van-indieners",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-15-lid-1", "awb-3-15-lid-2", "ow-16-22", IEDEREEN),
    toets=toets,
    geldt_voor=onder_afdeling_3_4,
    moment=eerste_dag_ter_inzage,
    per=Per.TERINZAGE,
)
