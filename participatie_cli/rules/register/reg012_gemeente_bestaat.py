"""De gemeente in kader.yaml bestaat

## Wat

In `kader.yaml` staan de naam van de gemeente en haar code bij het CBS: GM en vier cijfers. Een gemeente met die code
bestaat op de peildatum, en zij heet zo. Voorbeeldstad met code GM9999 is verzonnen en mag in voorbeelden.

## Waarom

Met de code zijn registers van gemeenten naast elkaar te leggen. Een verkeerde code wijst naar een andere gemeente.

## Grondslag

Dit is een afspraak van het register zelf. De codes en namen zijn die van het CBS.

## Voorbeeld

Fout:

```yaml
gemeente: {naam: Assen, cbs: GM0160}
```

Goed:

```yaml
gemeente: {naam: Assen, cbs: GM0106}
```

## Herstel

Zoek de code en de naam van uw gemeente op bij het CBS. Is uw gemeente nieuw? Werk dan eerst het programma bij.
"""

from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.gemeenten import Gemeenten, zonder_toevoeging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum

CBS, NAAM = ("gemeente", "cbs"), ("gemeente", "naam")
NOG_NIET: Final = {"PV": "een provincie", "WS": "een waterschap"}
"""Authorities with codes of their own, which the framework does not know yet."""


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Look up the code, and hold the name against it."""
    gemeenten, eigen = toetsing.kader.gemeenten, toetsing.dossier.gemeente
    if gemeenten is None:
        yield Onzeker(CBS, "onbekend is welke gemeenten er zijn")
        return
    gevonden = gemeenten.per_code.get(eigen.cbs)
    if gevonden is None:
        yield Tekort(CBS, _onbekende_code(eigen.cbs, eigen.naam, gemeenten))
    elif not gevonden.bestaat_op(toetsing.peildatum):
        yield Tekort(CBS, f"Een gemeente met code {eigen.cbs} ({gevonden.naam}) bestond op de peildatum niet meer.")
    elif zonder_toevoeging(eigen.naam) != gevonden.naam:
        code_van_de_naam = _code_van(eigen.naam, gemeenten)
        melding = (
            f"Bij code {eigen.cbs} hoort de gemeente {gevonden.naam}. Hier staat “{eigen.naam}”.{code_van_de_naam}"
        )
        yield Tekort(NAAM, melding)


def _onbekende_code(code: str, naam: str, gemeenten: Gemeenten) -> str:
    soort = NOG_NIET.get(code[:2].upper())
    if soort:
        return f"“{code}” is de code van {soort}. Dit programma is er nu alleen voor gemeenten."
    return f"Er is geen gemeente met code “{code}”.{_code_van(naam, gemeenten)}"


def _code_van(naam: str, gemeenten: Gemeenten) -> str:
    """What the code of a name is, for each municipality of that name; nothing where there is none."""
    gezocht = zonder_toevoeging(naam)
    codes = [een.code for een in gemeenten.per_code.values() if een.naam == gezocht]
    return f" De code van {gezocht} is {' of '.join(codes)}." if codes else ""


REGEL = Regel(
    code="REG012",
    naam="gemeente-bestaat",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-gemeente",),
    over=(Gemeentekader,),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
