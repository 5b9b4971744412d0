"""Een verwijzing wijst naar een bestand dat er is

## Wat

Bestanden verwijzen naar elkaar met een kenmerk. Een project noemt bijvoorbeeld een verwant project of een methode uit
de toolbox, en kader.yaml een methode bij `ladder.werkvormen`. Het bestand met dat kenmerk staat in het register.

## Waarom

Een verwijzing naar iets dat er niet is, helpt de lezer niet. In rapporten zou er dan een gat vallen.

## Grondslag

Dit is een afspraak van het register zelf: bestanden verwijzen alleen naar wat er is.

## Voorbeeld

Fout:

```yaml
projecten/groene-as.yaml: {verwant: [{id: groene-plein}]}
projecten/groen-plein.yaml: {id: groen-plein}
```

Goed:

```yaml
projecten/groene-as.yaml: {verwant: [{id: groen-plein}]}
projecten/groen-plein.yaml: {id: groen-plein}
```

## Herstel

Verbeter het kenmerk, voeg het bestand toe, of haal de verwijzing weg.
"""

from collections.abc import Iterable, Iterator

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.register import Verwijst
from participatie_cli.rules.contract import Regel, Registertekort, Registertoetsing, op_peildatum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.suggestie import Raadgever


def toets(toetsing: Registertoetsing) -> Iterator[Registertekort]:
    """Look up every reference among the files that are there; a file outside any register has nothing to refer to."""
    aanwezig = toetsing.register.aanwezig
    geordend = {soort: sorted(namen) for soort, namen in aanwezig.items()}
    for bestand, verwijzingen in _verwijzingen(toetsing):
        raad = Raadgever()
        for verwijst in verwijzingen:
            if verwijst.id not in aanwezig[verwijst.soort]:
                melding = f"Er is geen {verwijst.soort} met het kenmerk “{verwijst.id}”."
                melding += raad(verwijst.id, geordend[verwijst.soort], geordend[verwijst.soort])
                yield Registertekort(bestand, verwijst.pad, melding)


def _verwijzingen(toetsing: Registertoetsing) -> Iterator[tuple[str, Iterable[Verwijst]]]:
    if toetsing.kader.gemeente is not None:
        yield toetsing.register.kaderbestand, _van_kader(toetsing.kader.gemeente)
    for kaart in toetsing.register.kaarten:
        if kaart.mappen:
            yield kaart.bestand, kaart.verwijzingen


def _van_kader(gemeente: Gemeentekader) -> Iterator[Verwijst]:
    for plaats, een in enumerate(bekend(gemeente.ladder.werkvormen)):
        yield Verwijst(("ladder", "werkvormen", plaats, "werkvorm"), "werkvorm", een.werkvorm)


REGEL = Regel(
    code="REG003",
    naam="verwijzing-bestaat",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    over=tuple(MAPPEN.values()),
    toets_register=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
