"""Het niveau komt uit kader.yaml

## Wat

Het niveau van participatie is een trede van de participatieladder: een vaste lijst van weinig naar veel invloed. Die
lijst staat in `kader.yaml`. Een project en een methode gebruiken precies die woorden, ook als het niveau later
verandert. Zegt kader.yaml bij `ladder.werkvormen` zelf bij welke treden een methode past, dan tellen die, en niet die
uit het bestand van de methode. Elke trede heeft een eigen kenmerk.

## Waarom

Alleen met dezelfde woorden zijn projecten te tellen en te vergelijken.

## Grondslag

Dit is een afspraak van het register zelf: bestanden verwijzen alleen naar wat er is.

## Voorbeeld

Fout:

```yaml
afweging: {niveau: meedenken}
```

Goed:

```yaml
afweging: {niveau: adviseren}
```

## Herstel

Kies een trede die in `kader.yaml` staat. Klopt het woord en ontbreekt het daar? Voeg het dan toe aan `kader.yaml`.
Geef elke trede daar een eigen `id`.
"""

from collections.abc import Iterator, Mapping

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import Raadgever
from participatie_cli.values.synoniemen.opzoeken import wegwijzer


def toets(toetsing: Toetsing[Project | Werkvorm | Gemeentekader]) -> Hiaten:
    """Look up every rung among those of the municipality."""
    if toetsing.gemeente is None:
        yield Onzeker((), "kader.yaml ontbreekt of is niet te lezen")
        return
    yield from _dubbel(toetsing.dossier)
    raad, (kenmerken, wegen) = Raadgever(), toetsing.kader.eens(_treden)
    for pad, niveau in _niveaus(toetsing.dossier, toetsing.gemeente):
        if niveau not in kenmerken:
            yield Tekort(pad, f"De trede “{niveau}” staat niet in kader.yaml.{raad(niveau, wegen, kenmerken)}")


def _treden(kader: Kader) -> tuple[tuple[str, ...], Mapping[str, tuple[str, ...]]]:
    """The rungs of the municipality, and which of them each word can mean."""
    assert kader.gemeente is not None
    kenmerken = tuple(dict.fromkeys(trede.id for trede in kader.gemeente.ladder.treden))
    op_woord = {woord: (id_,) for woord, id_ in kader.gemeente.treden_op_woord.items()}
    return kenmerken, {**wegwijzer("Trede", kenmerken), **op_woord}


def _niveaus(dossier: Project | Werkvorm | Gemeentekader, gemeente: Gemeentekader) -> Iterator[tuple[Pad, str]]:
    if isinstance(dossier, Gemeentekader):
        yield from _van_werkvormen(dossier)
    elif isinstance(dossier, Werkvorm):
        for plaats, niveau in enumerate(bekend(dossier.niveaus if gemeente.eigen_niveaus(dossier.id) is None else ())):
            yield ("niveaus", plaats), niveau
    elif isinstance(dossier.afweging, Afweging):
        if isinstance(dossier.afweging.niveau, str):
            yield ("afweging", "niveau"), dossier.afweging.niveau
        for plaats, een in enumerate(bekend(dossier.afweging.niveauwijzigingen)):
            if isinstance(een.niveau, str):
                yield ("afweging", "niveauwijzigingen", plaats, "niveau"), een.niveau


def _dubbel(dossier: Project | Werkvorm | Gemeentekader) -> Iterator[Tekort]:
    """Each rung whose word another rung above it in the list has too."""
    gezien: set[str] = set()
    for plaats, trede in enumerate(dossier.ladder.treden if isinstance(dossier, Gemeentekader) else ()):
        if trede.id in gezien:
            yield Tekort(("ladder", "treden", plaats, "id"), f"Het kenmerk “{trede.id}” is al van een andere trede.")
        gezien.add(trede.id)


def _van_werkvormen(gemeente: Gemeentekader) -> Iterator[tuple[Pad, str]]:
    for nummer, een in enumerate(bekend(gemeente.ladder.werkvormen)):
        for plaats, niveau in enumerate(een.niveaus):
            yield ("ladder", "werkvormen", nummer, "niveaus", plaats), niveau


REGEL = Regel(
    code="REG008",
    naam="niveau-uit-kader",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    over=(Project, Werkvorm, Gemeentekader),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
