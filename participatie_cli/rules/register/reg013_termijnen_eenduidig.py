"""Voor één onderwerp geldt op een dag één termijn

## Wat

In `kader.yaml` staan bij `termijnen` de termijnen die de gemeente zelf stelt. Een onderwerp kan er meer hebben: voor
verschillende soorten verzoeken, of na elkaar. Op één dag geldt er voor één soort verzoek hoogstens één. De laatste dag
van een termijn ligt niet vóór haar eerste dag.

## Waarom

Gelden er twee termijnen tegelijk, dan is niet te zien of iets op tijd was.

## Grondslag

Dit is een afspraak van het register zelf: wat er staat, kan ook zo zijn.

## Voorbeeld

Fout:

```yaml
termijnen:
  eindverslag: [{duur: 8 weken}, {duur: 12 weken, geldig_van: 2026-01-01}]
```

Goed:

```yaml
termijnen:
  eindverslag: [{duur: 8 weken, geldig_tot: 2025-12-31}, {duur: 12 weken, geldig_van: 2026-01-01}]
```

## Herstel

Zet bij de oude termijn de laatste dag in `geldig_tot`. Gelden er echt twee naast elkaar? Zeg dan bij elke termijn voor
welk `soort_verzoek` zij is.
"""

from collections.abc import Iterator
from datetime import date

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.termijnen import Termijn, Termijnen, Verzoektermijn
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.pad import Pad


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Hold the terms of each subject against each other, in order of their first day."""
    for naam in Termijnen.model_fields:
        per_soort: dict[str | None, list[tuple[date, date, Pad]]] = {}
        for plaats, termijn in enumerate(bekend(getattr(toetsing.dossier.termijnen, naam))):
            pad = ("termijnen", naam, plaats)
            dagen = _dagen(termijn)
            if dagen and dagen[1] < dagen[0]:
                yield Tekort((*pad, "geldig_tot"), "De laatste dag van deze termijn ligt vóór haar eerste dag.")
            elif dagen:
                soort = termijn.soort_verzoek if isinstance(termijn, Verzoektermijn) else None
                per_soort.setdefault(soort, []).append((*dagen, pad))
        for rij in per_soort.values():
            yield from _tegelijk(sorted(rij))


def _tegelijk(rij: list[tuple[date, date, Pad]]) -> Iterator[Tekort]:
    """Each term that begins while one before it still holds."""
    bezet = date.min
    for begin, eind, pad in rij:
        if pad != rij[0][2] and begin <= bezet:
            vanaf = f"op {Datum.op(begin).voluit}" if begin > date.min else "vanaf het begin"
            yield Tekort(pad, f"Voor dit onderwerp geldt {vanaf} al een andere termijn.")
        bezet = max(bezet, eind)


def _dagen(termijn: Termijn) -> tuple[date, date] | None:
    """The first day that it surely holds and the last; None where that is unknown."""
    van, tot = termijn.geldig_van, termijn.geldig_tot
    begin = date.min if van is None else van.laatst if isinstance(van, Datum) else None
    eind = date.max if tot is None else tot.vroegst if isinstance(tot, Datum) else None
    return None if begin is None or eind is None else (begin, eind)


REGEL = Regel(
    code="REG013",
    naam="termijnen-eenduidig",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-volgorde",),
    over=(Gemeentekader,),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
