"""De goede kring mag een zienswijze geven

## Wat

Ligt een ontwerp ter inzage, dan mogen minstens de belanghebbenden een zienswijze geven. Schrijft de Omgevingswet de
procedure voor, dan mag iedereen het: bij een omgevingsplan, een omgevingsvisie, een programma en een
omgevingsvergunning. Voor een vergunning die vóór 1 januari 2024 is aangevraagd, is de oude wet niet gelezen. Dat is ook
zo voor een ontwerp dat toen al ter inzage lag. Dan vraagt de regel alleen om de belanghebbenden. Kiest het bestuur zelf
voor afdeling 3.4, dan zijn belanghebbenden genoeg.

Bij een bestemmingsplan van de raad kan iedereen een zienswijze geven. Stond het alleen open voor anderen, dan is het
niet te beoordelen: vanaf wanneer die tekst gold, is niet gelezen. Bij een wijziging of uitwerking door het college zijn
belanghebbenden genoeg.

Bij inspraak over beleid of over een voorontwerp gaat het om ingezetenen en belanghebbenden. Mochten alleen
belanghebbenden reageren, dan is het niet te beoordelen: wat de verordening zegt, staat niet in het register. Dat is ook
zo als de kring niet is vastgelegd.

## Waarom

Wie mag reageren, moet dat weten. Wie iedereen hoort, hoort ook mensen die niet naast het plan wonen.

## Grondslag

Artikel 3:15 lid 1 van de Algemene wet bestuursrecht (Awb) geeft belanghebbenden het recht op een zienswijze. Volgens
lid 2 kan een wettelijk voorschrift of het bestuur de kring groter maken. Artikel 16.23 van de Omgevingswet doet dat:
een ieder kan zienswijzen geven. Volgens artikel 16.22 geldt dat steeds als die wet afdeling 3.4 voorschrijft. De
uitzonderingen voor een gedoogplicht en een onteigening komen in het register niet voor. Voor een bestemmingsplan zegt
artikel 3.8 lid 1 van de vroegere Wet ruimtelijke ordening ook: iedereen. Artikel 3.9a zegt dat niet. Artikel 150 lid 1
van de Gemeentewet noemt ingezetenen en belanghebbenden; de verordening van de gemeente werkt dat uit.

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
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Beleid, Bestemmingsplan, Programma
from participatie_cli.model.procedurekeuzes import Kring, Ontwerpstuk
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

IEDEREEN = "ow-16-23-lid-1"
ANDERE_WETTEN = ("gemeentewet-150-lid-1", "wro-3-8-lid-1", "wro-3-9a-lid-1")
KRING = (*TERINZAGE, "kring")
OVERGANG = "alleen {kring} mochten een zienswijze geven; of de Omgevingswet al gold, is niet te zien"
TE_KLEIN = "Volgens het register mogen alleen {kring} een zienswijze geven. De Omgevingswet zegt: iedereen."
OUDE_WET = (
    "niet iedereen mocht een zienswijze geven; artikel 3.8 van de Wet ruimtelijke ordening zegt van wel, maar vanaf "
    "wanneer die tekst gold, is niet gelezen"
)
SOORT_PLAN = "onbekend is of dit een bestemmingsplan van de raad is of een wijziging of uitwerking door het college"
INSPRAAK = (
    "alleen belanghebbenden mochten een zienswijze geven; inspraak gaat om ingezetenen en belanghebbenden, en wat de "
    "verordening zegt, staat niet in het register"
)


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask who may file a view, and under the Omgevingswet whether that is everybody."""
    kring = op_pad(toetsing.dossier, KRING)
    if isinstance(kring, Onbekend):
        yield Onzeker(KRING, "onbekend is wie een zienswijze mag geven")
    elif kring is None:
        yield Onzeker(KRING, "niet vastgelegd is wie een zienswijze mag geven")
    elif kring is not Kring.IEDEREEN:
        instrument = toetsing.dossier.instrument
        iedereen = False if _voorontwerp(toetsing) else _iedereen(toetsing)
        if isinstance(iedereen, Onbekend):
            yield Onzeker(KRING, OVERGANG.format(kring=kring))
        elif iedereen:
            yield Tekort(KRING, TE_KLEIN.format(kring=kring), IEDEREEN)
        elif isinstance(instrument, Bestemmingsplan) and not _voorontwerp(toetsing):
            yield from _oude_wet(instrument)
        elif kring is Kring.BELANGHEBBENDEN and _inspraak(toetsing):
            yield Onzeker(KRING, INSPRAAK)


def _oude_wet(plan: Bestemmingsplan) -> Hiaten:
    """Under the Wro a plan of the council was open to everybody, a change of it by the college was not."""
    if plan.wijziging_of_uitwerking is None or isinstance(plan.wijziging_of_uitwerking, Onbekend):
        yield Onzeker((*INSTRUMENT, "wijziging_of_uitwerking"), SOORT_PLAN)
    elif not plan.wijziging_of_uitwerking:
        yield Onzeker(KRING, OUDE_WET)


def _voorontwerp(toetsing: Toetsing[Projectdeel]) -> bool:
    terinzage = toetsing.dossier.terinzage
    return isinstance(terinzage, Terinzage) and terinzage.stuk is Ontwerpstuk.VOORONTWERP


def _inspraak(toetsing: Toetsing[Projectdeel]) -> bool:
    """Whether the inspection is inspraak under an ordinance (article 150 Gemeentewet)."""
    instrument = toetsing.dossier.instrument
    return _voorontwerp(toetsing) or (isinstance(instrument, Beleid) and instrument.inspraak is True)


def _iedereen(toetsing: Toetsing[Projectdeel]) -> bool | Onbekend:
    """Whether the Omgevingswet applied: for a permit when it was asked for, else when the draft was laid open.

    It does not where an authority chose the division itself, for a programme of free form.
    """
    instrument = toetsing.dossier.instrument
    if isinstance(instrument, Programma) and instrument.voorgeschreven is not True:
        return instrument.voorgeschreven
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
    grondslag=("awb-3-15-lid-1", "awb-3-15-lid-2", "ow-16-22", IEDEREEN, *ANDERE_WETTEN),
    toetst=(IEDEREEN,),
    toets=toets,
    geldt_voor=onder_afdeling_3_4,
    moment=eerste_dag_ter_inzage,
    per=Per.TERINZAGE,
)
