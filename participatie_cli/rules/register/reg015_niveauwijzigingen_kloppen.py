"""Een ander niveau geldt in een tijd die bestaat

## Wat

Verandert het niveau van participatie onderweg, dan ligt elke verandering na de afweging en niet na het einde van het
project. De veranderingen staan op volgorde, en op één dag verandert het niveau hoogstens één keer. Of een trede op de
ladder staat, vraagt REG008.

## Waarom

Uit de veranderingen volgt welk niveau op een dag gold. Met een verandering in een tijd die niet bestaat, klopt dat
niet.

## Grondslag

Dit is een afspraak van het register zelf: feiten staan in een volgorde die kan.

## Voorbeeld

Fout:

```yaml
afweging:
  datum: 2023-10-02
  niveau: informeren
  niveauwijzigingen:
    - {vanaf: 2023-09-01, niveau: coproduceren}
```

Goed:

```yaml
afweging:
  datum: 2023-10-02
  niveau: informeren
  niveauwijzigingen:
    - {vanaf: 2024-01-15, niveau: coproduceren, reden: Bewoners vroegen om mee te tekenen.}
```

## Herstel

Zoek in de bron op welke dag het niveau veranderde en zet de veranderingen op volgorde. Gold een niveau vanaf het begin?
Zet het dan bij `afweging.niveau`.
"""

from datetime import date
from itertools import pairwise

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.niveau import Niveauwijziging
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad

WIJZIGINGEN = ("afweging", "niveauwijzigingen")


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Hold each change against the weighing, the end of the project and the change before it."""
    afweging = toetsing.dossier.afweging
    assert isinstance(afweging, Afweging)
    wijzigingen = afweging.niveauwijzigingen
    if isinstance(wijzigingen, Onbekend):
        yield Onzeker(WIJZIGINGEN, "onbekend is of en wanneer het niveau veranderde")
        return
    einde = toetsing.dossier.einde_op(date.max)
    for plaats, een in enumerate(wijzigingen):
        yield from _binnen(een, afweging.datum, einde, (*WIJZIGINGEN, plaats, "vanaf"))
    for plaats, (eerst, dan) in enumerate(pairwise(wijzigingen), start=1):
        yield from _na_elkaar(eerst, dan, (*WIJZIGINGEN, plaats, "vanaf"))


def _binnen(een: Niveauwijziging, begin: Wanneer, einde: Wanneer, pad: Pad) -> Hiaten:
    vanaf = een.vanaf
    if isinstance(vanaf, Onbekend):
        yield Onzeker(pad, "onbekend is wanneer het niveau veranderde")
    elif isinstance(begin, Datum) and vanaf.voor(begin) is True:
        melding = f"Het niveau verandert op {vanaf.voluit}, vóór de afweging van {begin.voluit}."
        yield Tekort(pad, melding)
    elif isinstance(einde, Datum) and einde.voor(vanaf) is True:
        melding = f"Het niveau verandert op {vanaf.voluit}, na het einde van het project ({einde.voluit})."
        yield Tekort(pad, melding)


def _na_elkaar(eerst: Niveauwijziging, dan: Niveauwijziging, pad: Pad) -> Hiaten:
    if not isinstance(eerst.vanaf, Datum) or not isinstance(dan.vanaf, Datum):
        return
    if eerst.vanaf == dan.vanaf and dan.vanaf.op_de_dag:
        yield Tekort(pad, f"Het niveau verandert twee keer op {dan.vanaf.voluit}.")
    elif dan.vanaf.voor(eerst.vanaf) is True:
        yield Tekort(pad, f"Deze verandering ({dan.vanaf.voluit}) ligt vóór de vorige ({eerst.vanaf.voluit}).")


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where the level changed, or may have."""
    afweging = toetsing.dossier.afweging
    anders = isinstance(afweging, Afweging) and afweging.niveauwijzigingen
    return None if anders else "het niveau is niet veranderd"


REGEL = Regel(
    code="REG015",
    naam="niveauwijzigingen-kloppen",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-volgorde",),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
)
