"""Woorden voor inwoners zijn gewone woorden

## Wat

In teksten die inwoners lezen, staan geen moeilijke woorden waarvoor een gewoon woord bestaat, en geen woorden met meer
letters dan de norm hieronder. De regel kijkt naar dezelfde teksten als de regel over korte zinnen: de titel en de
samenvatting, wat er is gezegd en gedaan, besluiten met hun reden, plannen en lessen. Wat intern is, telt niet mee.

De moeilijke woorden staan in een lijst bij het programma (`woordenlijst.yaml`), elk met een gewoon woord. Woorden uit
de wet die een inwoner tegenkomt, zoals zienswijze of omgevingsvergunning, staan daar niet in: leg die uit. Ook namen
tellen niet mee. Bij een woord met een streepje telt het langste deel.

Per bestand is er hoogstens één bevinding. Zij noemt de woorden die het vaakst voorkomen.

## Waarom

Wie een paar woorden niet kent, begrijpt een tekst niet meer. Een gewoon woord zegt bijna altijd hetzelfde.

## Grondslag

Dit is een afspraak van het register zelf. De lijst en het getal zijn eigen keuzes, en dus een vuistregel. De Nationale
ombudsman vraagt in rapport 2009/180 dat de gemeente inwoners actief en goed informeert; woorden noemt hij niet. Daarom
is dit een advies, en telt het bij geen enkele score mee.

## Voorbeeld

Fout:

```yaml
samenvatting: Conform het beleid faciliteren wij inzake de Stationsstraat een groene wandelroute.
```

Goed:

```yaml
samenvatting: We maken een groene wandelroute langs de Stationsstraat. Zo staat het in het groenplan.
```

## Herstel

Schrijf het gewone woord dat erbij staat, als het past. Past het niet, leg het moeilijke woord dan uit. Maak van een
lang woord een paar korte, of zet er een streepje in.
"""

from collections import defaultdict
from collections.abc import Iterator

from participatie_cli.kader.woordenlijst import Woordenboek
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.rules.contract import Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.leestekst import NORM, Inwonerstekst, Leeszin, geldt_voor, teksten_van
from participatie_cli.values.opsomming import opsomming

_MEESTE = 4
"""So many words are named; of the others their number."""


def toets(toetsing: Toetsing[Project | Maatregel | Experiment | Uitdaagverzoek]) -> Hiaten:
    """Look every word up, and name those that are used most."""
    hoogstens, boek = toetsing.getal(NORM, "woord", toetsing.peildatum), toetsing.kader.woordenboek
    per_woord: dict[str, list[tuple[Leeszin, str]]] = defaultdict(list)
    for zin in _te_bekijken(teksten_van(toetsing), boek, hoogstens):
        for woord, raad in _moeilijk(zin, boek, hoogstens):
            per_woord[woord].append((zin, raad))
    vaakst = [plekken[0] for plekken in sorted(per_woord.values(), key=len, reverse=True)]
    if vaakst:
        over = len(vaakst) - _MEESTE
        rest = [f"nog {over} {'ander woord' if over == 1 else 'andere woorden'}"] if over > 0 else []
        woorden = opsomming([*(raad for _, raad in vaakst[:_MEESTE]), *rest])
        yield Tekort(vaakst[0][0].pad, f"Moeilijk te lezen: {woorden}.")


def _te_bekijken(teksten: tuple[Inwonerstekst, ...], boek: Woordenboek, hoogstens: int) -> Iterator[Leeszin]:
    """The sentences of the texts in which there may be something: of most files none."""
    if boek.treft("\n".join(een.tekst for een in teksten), hoogstens):
        yield from (zin for een in teksten if boek.treft(een.tekst, hoogstens) for zin in een.zinnen)


def _moeilijk(zin: Leeszin, boek: Woordenboek, hoogstens: int) -> Iterator[tuple[str, str]]:
    """Each word in a sentence that is hard to read, and what to do about it."""
    woorden = zin.woorden
    for een in boek.zoek(woorden):
        yield een.woord, f"“{een.vorm}” (bij {zin.onder}, liever “{een.liever}”)"
    for woord in woorden:
        lengte = max(map(len, woord.klein.split("-")))
        if lengte > hoogstens and not woord.is_naam and not boek.kent(woord.klein):
            yield woord.klein, f"“{woord.klein}” (bij {zin.onder}, {lengte} letters)"


REGEL = Regel(
    code="MNS006",
    naam="gewone-woorden",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.BEWUSTWORDING,
    grondslag=(NORM, "ombudsman-informatie"),
    over=(Project, Maatregel, Experiment, Uitdaagverzoek),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
)
