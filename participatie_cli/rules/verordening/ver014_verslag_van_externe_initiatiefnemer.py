"""Van een initiatief van buiten is er een verslag van de participatie

## Wat

Neemt iemand anders dan de gemeente het initiatief, zoals inwoners of een onderneming? Dan levert de initiatiefnemer een
verslag van de participatie in. De regel vraagt dit zodra er een besluit is genomen, of als de uitvoering begon. Een
vaststelling (`vastgesteld_op`) en een besluit van een andere overheid tellen daarbij mee. Een besluit van inwoners telt
niet mee. De andere regels vragen bij zo'n project dezelfde feiten als bij een project van de gemeente.

## Waarom

Wie over het plan van een ander beslist, moet kunnen zien wie meededen en wat zij zeiden.

## Grondslag

Geen wet die is gelezen, vraagt dit van elk initiatief. Gennep vraagt bij verplichte participatie een rapportage over
hoe de participatie ging en wat de resultaten zijn. Maastricht vraagt een initiatiefnemer om een verslag met wat er is
ingebracht en wat er niet is overgenomen. Steunt de gemeente een initiatief van een ander, dan heet dat
overheidsparticipatie. In kader.yaml staat wat de verordening van de gemeente daarover zegt en hoe zij is gelezen. Voor
een aanvraag om een omgevingsvergunning gelden eigen regels.

## Voorbeeld

Fout:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-02-01}
initiatiefnemer: {soort: inwoners}
```

Goed:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-02-01}
initiatiefnemer: {soort: inwoners, verslag: {op: 2024-06-01}}
```

## Herstel

Vraag de initiatiefnemer om een verslag zonder namen, en vul de datum in bij `initiatiefnemer.verslag`.
"""

from participatie_cli.model.activiteit import Verslag
from participatie_cli.model.initiatief import Initiatiefnemer
from participatie_cli.model.keuzes import Ernst, Fasenaam, Initiatiefnemersoort, Ontwikkellijn, Orgaan
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import door_de_gemeente, met_participatie
from participatie_cli.rules.besluiten import beslissingen, mist_beslissingen
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

VERSLAG = ("initiatiefnemer", "verslag")
UITGEVOERD = (Fasenaam.UITVOERING, Fasenaam.EVALUATIE, Fasenaam.AFGEROND)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for the report that the initiator handed in."""
    initiatiefnemer = toetsing.dossier.initiatiefnemer
    assert isinstance(initiatiefnemer, Initiatiefnemer)
    verslag = initiatiefnemer.verslag
    datum = verslag.op if isinstance(verslag, Verslag) else verslag
    if isinstance(datum, Onbekend):
        yield Onzeker(VERSLAG, "onbekend is of en wanneer de initiatiefnemer een verslag inleverde")
    elif toetsing.gebeurd(datum) is False:
        yield Tekort(VERSLAG, "Op de peildatum is geen verslag van de initiatiefnemer met een datum vastgelegd.")


def _van_buiten(toetsing: Toetsing[Project]) -> Reden:
    initiatiefnemer = toetsing.dossier.initiatiefnemer
    soort = initiatiefnemer.soort if isinstance(initiatiefnemer, Initiatiefnemer) else initiatiefnemer
    if isinstance(soort, Onbekend):
        return Onzeker(("initiatiefnemer",), "onbekend is wie het initiatief nam")
    return "de gemeente nam het initiatief" if soort is Initiatiefnemersoort.GEMEENTE else None


def _verder(toetsing: Toetsing[Project]) -> Reden:
    fase = toetsing.dossier.werkfase_op(toetsing.peildatum)
    genomen = [een for een in beslissingen(toetsing) if een.door is not Orgaan.INWONERS]
    if fase in UITGEVOERD or any(isinstance(een.datum, Datum) and een.door is not ONBEKEND for een in genomen):
        return None
    if genomen or fase is ONBEKEND or mist_beslissingen(toetsing):
        return Onzeker(("besluiten",), "onbekend is of er al een besluit is genomen")
    return "er is nog geen besluit genomen"


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only for an initiative of others in which people take part, once somebody decided or it went on."""
    participatie = zeker_eerst(door_de_gemeente(toetsing), met_participatie(toetsing))
    return zeker_eerst(_van_buiten(toetsing), participatie, _verder(toetsing))


REGEL = Regel(
    code="VER014",
    naam="verslag-van-externe-initiatiefnemer",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("participatieverslag-gennep", "participatieverslag-maastricht", "verordening-overheidsparticipatie"),
    toets=toets,
    geldt_voor=geldt_voor,
)
