"""Verplichte participatie was er vóór de aanvraag

## Wat

De gemeenteraad kan gevallen aanwijzen waarin participatie verplicht is. Het gaat dan om een buitenplanse
omgevingsplanactiviteit, kort bopa: een plan dat niet in het omgevingsplan past. Valt de aanvraag in zo'n geval, dan is
er minstens één activiteit van vóór de dag van de aanvraag. De gevallen staan in kader.yaml bij
`verplichte_participatie`. Valt de aanvraag in geen van die gevallen, schrijf dan `bopa_categorie: geen`.

Wat de participatie opleverde, staat bij de aanvraag; dat vraagt regel OMW002. Zegt de aanvraag dat er geen participatie
was, maar is er wel een activiteit van vóór die dag, dan kan deze regel niet kiezen tussen die twee.

De plicht is van de aanvrager. Zij geldt niet als de aanvraag alleen vraagt om een vergunning te wijzigen of in te
trekken. Is een activiteit van dezelfde dag als de aanvraag, kijk dan zelf welke er eerder was.

## Waarom

Bij plannen die niet in het omgevingsplan passen, moeten mensen kunnen meepraten voordat de aanvraag er ligt.

## Grondslag

Artikel 16.55 lid 7 van de Omgevingswet geeft de raad deze bevoegdheid als het college beslist. De gemeente legt in
kader.yaml vast welke gevallen de raad aanwees; of dat besluit op dit artikel steunt, controleert deze regel niet. De
wet zegt niet hoe de participatie eruit moet zien.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    bopa: ja
    bopa_categorie: antenne
    aanvraag: {datum: 2024-02-01, participatie: nee}
activiteiten: []
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    bopa: ja
    bopa_categorie: antenne
    aanvraag: {datum: 2024-02-01, participatie: ja}
activiteiten:
  - {datum: 2024-01-15, werkvorm: gesprek met de buren}
```

## Herstel

Leg de activiteit van vóór de aanvraag vast met haar datum. Was die er niet, bespreek dan met een jurist en met de
aanvrager hoe het verder moet.
"""

from typing import Final

from participatie_cli.kader.aanwijzing import Aanwijzing, Gevallen, aanwijzing_op
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Overheidslaag
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.vergunning import GEEN_CATEGORIE, Aanvraag, Omgevingsvergunning
from participatie_cli.rules.bereik import om_nieuwe_vergunning
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag, eersten
from participatie_cli.rules.plaatsen import ACTIVITEITEN, GEZAG, INSTRUMENT
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.onthouden import VanDeLijst
from participatie_cli.values.suggestie import bij_naam

BOPA = (*INSTRUMENT, "bopa")
CATEGORIE = (*INSTRUMENT, "bopa_categorie")
PARTICIPATIE = (*INSTRUMENT, "aanvraag", "participatie")
GEEN_GEVALLEN = "de raad wees geen gevallen aan waarin participatie verplicht is"
TEGENSPRAAK = "volgens de aanvraag was er geen participatie, maar er is een activiteit van vóór de aanvraag vastgelegd"
ZELFDE_DAG = "een activiteit is van dezelfde dag als de aanvraag; kijk zelf welke er eerder was"


def _datums(activiteiten: tuple[Activiteit, ...]) -> tuple[frozenset[Wanneer], list[Wanneer]]:
    """The days of the activities, and of those the few that decide whether any was early; the same for each permit."""
    datums = [activiteit.datum for activiteit in activiteiten]
    return frozenset(datums), eersten(datums)


_DATUMS: Final = VanDeLijst(_datums)


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look for one activity before the day of the application."""
    aanvraag, activiteiten = toetsing.dossier.aangevraagd_op, toetsing.dossier.activiteiten
    datums, eerste = _DATUMS(bekend(activiteiten))
    if not isinstance(aanvraag, Datum) or isinstance(activiteiten, Onbekend):
        yield Onzeker(ACTIVITEITEN, "onbekend is welke activiteiten er waren")
        return
    if any(isinstance(datum, Datum) and datum.voor(aanvraag) is True for datum in eerste):
        yield from _aanvraag_spreekt_tegen(toetsing)
        return
    if aanvraag.op_de_dag and aanvraag in datums:
        yield Onzeker(ACTIVITEITEN, ZELFDE_DAG)
    elif any(not isinstance(datum, Datum) or aanvraag.voor(datum) is not True for datum in eerste):
        yield Onzeker(ACTIVITEITEN, "niet van elke activiteit is bekend of zij vóór de aanvraag was")
    else:
        melding = f"De aanvraag is van {aanvraag.voluit}. Er is geen activiteit van vóór die dag vastgelegd."
        yield Tekort(ACTIVITEITEN, melding)


def _aanvraag_spreekt_tegen(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """The application says that nobody took part, though an activity came before it."""
    aanvraag = toetsing.dossier.aanvraag
    if isinstance(aanvraag, Aanvraag) and aanvraag.participatie is False:
        yield Onzeker(PARTICIPATIE, TEGENSPRAAK)


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only for an application in a case that the council designated."""
    instrument = toetsing.dossier.instrument
    if isinstance(instrument, Onbekend):
        return Onzeker(INSTRUMENT, "onbekend is of er een aanvraag om een omgevingsvergunning is")
    if not isinstance(instrument, Omgevingsvergunning) or instrument.aanvraag is None:
        return "er is geen aanvraag om een omgevingsvergunning"
    if not toetsing.telt(toetsing.dossier.aangevraagd_op):
        return "de aanvraag was er op de peildatum nog niet"
    buiten_de_gevallen = _buiten_de_bopa(instrument) or _buiten_de_lijst(toetsing, instrument.bopa_categorie)
    return zeker_eerst(buiten_de_gevallen, om_nieuwe_vergunning(toetsing))


def _buiten_de_bopa(instrument: Omgevingsvergunning) -> Reden:
    if instrument.bopa is False:
        return "de aanvraag past in het omgevingsplan"
    if instrument.bopa_categorie == GEEN_CATEGORIE:
        return "de aanvraag valt niet in een geval met verplichte participatie"
    if isinstance(instrument.bevoegd_gezag, Onbekend):
        return Onzeker(GEZAG, "onbekend is wie over de aanvraag beslist")
    if instrument.bevoegd_gezag is not Overheidslaag.GEMEENTE:
        return "het college beslist niet over deze aanvraag"
    if instrument.bopa is not True:
        return Onzeker(BOPA, "onbekend is of de aanvraag in het omgevingsplan past")
    return None


def _buiten_de_lijst(toetsing: Toetsing[Projectdeel], categorie: str | Onbekend | None) -> Reden:
    if toetsing.gemeente is None:
        return Onzeker(CATEGORIE, "kader.yaml ontbreekt of is niet te lezen")
    aangewezen = toetsing.gemeente.verplichte_participatie
    if aangewezen is None:
        return "de gemeente heeft hier in kader.yaml niets over vastgelegd"
    if isinstance(aangewezen, Onbekend):
        return Onzeker(CATEGORIE, "in kader.yaml is onbekend wanneer participatie verplicht is")
    lijst = aanwijzing_op(aangewezen, toetsing.dossier.aangevraagd_op)
    if lijst is None:
        return "de lijst met verplichte participatie gold niet op de dag van de aanvraag"
    if isinstance(lijst, Aanwijzing) and lijst.gevallen is not Gevallen.LIJST:
        return GEEN_GEVALLEN if lijst.gevallen is Gevallen.GEEN else None
    if categorie is None or isinstance(categorie, Onbekend) or isinstance(lijst, Onbekend):
        return Onzeker(CATEGORIE, "onbekend is of de aanvraag valt in een geval met verplichte participatie")
    namen = [een.id for een in lijst.categorieen]
    if categorie not in namen:
        daar = f" (daar staat: {bij_naam(namen)})" if namen else ""
        reden = f"“{categorie}” staat niet op de lijst in kader.yaml{daar}; die lijst is misschien niet volledig"
        return Onzeker(CATEGORIE, reden)
    return None


REGEL = Regel(
    code="OMW003",
    naam="verplichte-participatie-voor-aanvraag",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-16-55-lid-7", "verplichte-participatie"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
    vooraf=True,
)
