"""De aanpak en het eindverslag zijn te vinden

## Wat

Heeft de gemeente de aanpak van de participatie openbaar gemaakt, of het eindverslag? Dan staat in het register op
welk webadres het stuk te lezen is.

De regel kijkt naar stukken die vanaf 1 mei 2022 openbaar zijn gemaakt.

## Waarom

Een stuk dat niemand kan vinden, is niet echt openbaar.

## Grondslag

Artikel 3.1 lid 1 van de Wet open overheid (Woo): de gemeente maakt uit zichzelf informatie over haar beleid openbaar,
ook over de voorbereiding, de uitvoering en de evaluatie. Dat geldt als het redelijkerwijs kan zonder te veel moeite
of kosten, en niet als een uitzondering van de wet het verhindert of niemand er iets aan heeft. Dit is een plicht om
zich in te spannen; daarom is deze regel een advies. Artikel 2.4 lid 3 vraagt dat het stuk elektronisch te lezen is,
tenzij dat redelijkerwijs niet te vragen is.

## Voorbeeld

Fout:

```yaml
aanpak: {gepubliceerd_op: 2023-10-20, adres: }
```

Goed:

```yaml
aanpak: {gepubliceerd_op: 2023-10-20, adres: https://www.voorbeeldstad.example/aanpak}
```

## Herstel

Vul bij het stuk `adres` in. Staat het nergens op internet, zet het er dan op en haal eerst namen en andere
persoonsgegevens weg.
"""

from dataclasses import dataclass

from participatie_cli.model.activiteit import Verslag
from participatie_cli.model.afweging import Aanpak
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.momenten import laatste_bekende
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

NORM = "woo-3-1"


@dataclass(frozen=True, slots=True)
class OpenbaarStuk:
    """A document that was made public: its key, its name, when and where."""

    sleutel: str
    naam: str
    op: Wanneer
    adres: str | Onbekend | None


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for the address of each document that was made public."""
    for stuk in _stukken(toetsing):
        pad = (stuk.sleutel, "adres")
        if isinstance(stuk.adres, Onbekend):
            yield Onzeker(pad, f"onbekend is waar {stuk.naam} te lezen is")
        elif stuk.adres is None and toetsing.in_kracht(NORM, stuk.op) is True:
            yield Tekort(pad, f"Bij {stuk.naam} staat geen webadres.")
        elif stuk.adres is None:
            yield Onzeker(pad, f"onbekend is of deze norm al gold toen {stuk.naam} openbaar werd")
    if onbekend := _onbekend(toetsing):
        yield onbekend


@gedeeld
def _stukken(toetsing: Toetsing[Project]) -> list[OpenbaarStuk]:
    """What was public by the peildatum, or may have been, under the norm."""
    aanpak, verslag = toetsing.dossier.aanpak, toetsing.dossier.eindverslag
    stukken = []
    if isinstance(aanpak, Aanpak):
        stukken.append(OpenbaarStuk("aanpak", "de aanpak", aanpak.gepubliceerd_op, aanpak.adres))
    if isinstance(verslag, Verslag):
        stukken.append(OpenbaarStuk("eindverslag", "het eindverslag", verslag.op or ONBEKEND, verslag.adres))
    openbaar = [stuk for stuk in stukken if stuk.op is not None and toetsing.telt(stuk.op)]
    return [stuk for stuk in openbaar if toetsing.in_kracht(NORM, stuk.op) is not False]


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where something was made public under the norm."""
    if _stukken(toetsing):
        return None
    geen = "er is op de peildatum geen aanpak of eindverslag openbaar gemaakt waarvoor deze norm geldt"
    return _onbekend(toetsing) or geen


def _onbekend(toetsing: Toetsing[Project]) -> Onzeker | None:
    for sleutel, wat in (("aanpak", "een openbare aanpak"), ("eindverslag", "een openbaar eindverslag")):
        if isinstance(getattr(toetsing.dossier, sleutel), Onbekend):
            return Onzeker((sleutel,), f"onbekend is of er {wat} is")
    return None


def laatste_stuk(toetsing: Toetsing[Project]) -> Datum | Onbekend:
    """The last known day on which one of these became public, else the peildatum; `onbekend` where there is none."""
    stukken = _stukken(toetsing)
    return laatste_bekende(toetsing, (stuk.op for stuk in stukken)) if stukken else ONBEKEND


REGEL = Regel(
    code="OPB001",
    naam="plan-en-verslag-vindbaar",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "woo-2-4-lid-3"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=laatste_stuk,
)
