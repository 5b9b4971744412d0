"""De fasen staan in een volgorde die kan

## Wat

De fasen van een project staan op volgorde: voorbereiding, uitvoering, evaluatie, afgerond. Een fase mag ontbreken en
staat er één keer. Na afgerond komt niets meer. Na gepauzeerd of gestopt kan een project verdergaan, ook met een fase
die het al had. Een latere fase begint niet eerder dan de fase ervoor. Is van een datum alleen de maand of het jaar
bekend, dan is goed wat kan.

Is niet te vinden op welke dag een project eindigde? Dan staat bij de laatste fase `vanaf: onbekend`. Het project telt
dan als klaar, en de volgorde van die ene datum is niet te beoordelen.

## Waarom

Uit de fasen volgt in welke fase een project op een bepaalde dag is. Met een verkeerde volgorde klopt dat niet.

## Grondslag

Dit is een afspraak van het register zelf: feiten staan in een volgorde die kan.

## Voorbeeld

Fout:

```yaml
fasen:
  - {fase: uitvoering, vanaf: 2024-07-01}
  - {fase: voorbereiding, vanaf: 2023-10-01}
```

Goed:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2023-10-01}
  - {fase: uitvoering, vanaf: 2024-07-01}
```

## Herstel

Zet de fasen op volgorde en controleer de datums. Lag een project stil of was het gestopt, en ging het verder? Zet dan
`gepauzeerd` of `gestopt` tussen de fasen, met de dag en de reden.
"""

from bisect import bisect_right
from datetime import date

from participatie_cli.model.fase import Fase
from participatie_cli.model.keuzes import Ernst, Fasenaam, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Compare every phase with the ones before it, by name and by date."""
    fasen = toetsing.dossier.fasen
    if isinstance(fasen, Onbekend):
        yield Onzeker(("fasen",), "onbekend is welke fasen er waren")
        return
    genoemd: dict[Fasenaam, None] = {}
    toppen: list[Fase] = []
    for plaats, fase in enumerate(fasen):
        yield from _namen(("fasen", plaats, "fase"), genoemd, fase.fase)
        yield from _datums(("fasen", plaats, "vanaf"), toppen, fase.vanaf)
        if isinstance(fase.vanaf, Datum) and (not toppen or _begin(toppen[-1]) < fase.vanaf.vroegst):
            toppen.append(fase)


def _namen(pad: tuple[str | int, ...], genoemd: dict[Fasenaam, None], fase: Fasenaam | Onbekend) -> Hiaten:
    """Hold a name against the names before it, each once, and add it to those.

    Behind a phase that nobody knows all may follow: it may have been a pause.
    """
    if isinstance(fase, Onbekend):
        genoemd.clear()
        yield Onzeker(pad, "onbekend is welke fase er toen begon")
        return
    eerder = next((een for een in genoemd if not een.kan_voor(fase)), None)
    if eerder is fase:
        yield Tekort(pad, f"De fase “{fase}” staat er twee keer.")
    elif eerder:
        yield Tekort(pad, f"De fase “{fase}” kan niet na de fase “{eerder}” komen.")
    if fase.is_onderbreking or any(een.is_onderbreking for een in genoemd):
        genoemd.clear()
    genoemd.setdefault(fase)


def _datums(pad: tuple[str | int, ...], toppen: list[Fase], vanaf: Datum | Onbekend) -> Hiaten:
    """Find the first phase that began later: one of those that began later than every phase before them."""
    if isinstance(vanaf, Onbekend):
        yield Onzeker(pad, "onbekend is wanneer een van de fasen begon")
        return
    plek = bisect_right(toppen, vanaf.laatst, key=_begin)
    if plek < len(toppen):
        een = toppen[plek]
        assert isinstance(een.vanaf, Datum)
        begin = f"({vanaf.voluit}) ligt vóór het begin van de fase “{een.fase}” ({een.vanaf.voluit})"
        yield Tekort(pad, f"Het begin van deze fase {begin}.")


def _begin(fase: Fase) -> date:
    """The first day on which a phase with a known date can have begun."""
    assert isinstance(fase.vanaf, Datum)
    return fase.vanaf.vroegst


REGEL = Regel(
    code="REG004",
    naam="fasen-op-volgorde",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-volgorde",),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
