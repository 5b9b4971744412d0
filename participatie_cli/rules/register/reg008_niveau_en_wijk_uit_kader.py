"""Het niveau en de wijken komen uit kader.yaml

## Wat

Het niveau van participatie is een trede van de participatieladder: een vaste lijst van weinig naar veel invloed. Die
lijst staat in `kader.yaml`. Daar staan ook de namen van de wijken. Een project en een methode gebruiken precies die
woorden. Gaat een project over de hele gemeente, schrijf dan `hele gemeente`.

## Waarom

Alleen met dezelfde woorden zijn projecten te tellen en te vergelijken.

## Grondslag

Dit is een afspraak van het register zelf: bestanden verwijzen alleen naar wat er is.

## Voorbeeld

Fout:

```yaml
afweging: {niveau: meedenken}
gebied: {wijken: [Centrun]}
```

Goed:

```yaml
afweging: {niveau: adviseren}
gebied: {wijken: [Centrum]}
```

## Herstel

Kies een woord dat in `kader.yaml` staat. Klopt het woord en ontbreekt het daar? Voeg het dan toe aan `kader.yaml`.
"""

from collections.abc import Iterator

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import Raadgever


def toets(toetsing: Toetsing[Project | Werkvorm]) -> Antwoord:
    """Look up every rung and every district among the choices of the municipality."""
    gemeente = toetsing.gemeente
    if gemeente is None:
        yield Onzeker((), "kader.yaml ontbreekt of is niet te lezen")
        return
    raad, treden, gebieden = Raadgever(), gemeente.treden_op_woord, gemeente.gebieden
    kenmerken = frozenset(treden.values())
    for pad, niveau in _niveaus(toetsing.dossier):
        if niveau not in kenmerken:
            yield Tekort(pad, f"De trede “{niveau}” staat niet in kader.yaml.{raad(niveau, treden)}")
    bekende_gebieden = frozenset(() if isinstance(gebieden, Onbekend) else gebieden)
    for pad, wijk in _wijken(toetsing.dossier):
        if isinstance(gebieden, Onbekend):
            yield Onzeker(pad, "in kader.yaml staat nog niet welke wijken er zijn")
        elif wijk not in bekende_gebieden:
            yield Tekort(pad, f"De wijk “{wijk}” staat niet in kader.yaml.{raad(wijk, gebieden)}")


def _niveaus(dossier: Project | Werkvorm) -> Iterator[tuple[Pad, str]]:
    if isinstance(dossier, Werkvorm):
        for plaats, niveau in enumerate(bekend(dossier.niveaus)):
            yield ("niveaus", plaats), niveau
    elif isinstance(dossier.afweging, Afweging) and isinstance(dossier.afweging.niveau, str):
        yield ("afweging", "niveau"), dossier.afweging.niveau


def _wijken(dossier: Project | Werkvorm) -> Iterator[tuple[Pad, str]]:
    if isinstance(dossier, Project) and isinstance(dossier.gebied, Gebied):
        for plaats, wijk in enumerate(bekend(dossier.gebied.wijken)):
            yield ("gebied", "wijken", plaats), wijk


REGEL = Regel(
    code="REG008",
    naam="niveau-en-wijk-uit-kader",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    over=(Project, Werkvorm),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
