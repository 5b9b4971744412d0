"""De kennisgeving over de participatie komt vóór de verkenning

## Wat

Volgt de gemeente voor een omgevingsplan vrijwillig de stappen van de projectprocedure? Dan publiceert zij uiterlijk
bij het begin van de verkenning hoe zij mensen betrekt. Erin staat wie worden betrokken, waarover, wanneer, wat de rol
is van de gemeente en de initiatiefnemer, en waar meer informatie is.

Begon de verkenning vóór 1 januari 2024, dan geldt deze regel niet.

## Waarom

Wie op tijd weet hoe het gesprek gaat, kan vanaf het begin meedoen.

## Grondslag

Artikel 5.47 lid 4 van de Omgevingswet vraagt de kennisgeving en artikel 5.3 van het Omgevingsbesluit de vijf
onderdelen. Een gemeente hoeft deze procedure niet te volgen: zij kan ervoor kiezen bij regels voor een project van
publiek belang (artikel 5.55). Doet zij dat, dan behandelt de rechter een beroep sneller. Daarom is dit een
waarschuwing.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - projectprocedure:
      verkenning_start: 2024-02-01
      kennisgeving: {datum: 2024-02-02, noemt: [wie, waarover, wanneer, rol, informatie]}
```

Goed:

```yaml
instrumenten:
  - projectprocedure:
      verkenning_start: 2024-02-01
      kennisgeving: {datum: 2024-02-01, noemt: [wie, waarover, wanneer, rol, informatie]}
```

## Herstel

Leg de kennisgeving vast bij `projectprocedure` en schrijf bij `noemt` wat erin staat. Kwam zij te laat, of ontbreekt
er iets, vertel mensen dan alsnog hoe zij worden betrokken.

Te laat gedaan? Controleer de datums. Kloppen ze, vertel mensen dan alsnog hoe zij worden betrokken, en schrijf onder
`lessen` op hoe het de volgende keer op tijd komt, met `regel: OMW018` erbij.
"""

from typing import Final

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.procedurekeuzes import Participatieinhoud
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import op_dag
from participatie_cli.rules.projectprocedure import PROJECTPROCEDURE, met_projectprocedure
from participatie_cli.rules.vastlegging import gebeurd, te_grof
from participatie_cli.rules.voorwaarden import mits, zodra
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

KENNISGEVING, VERKENNING = (*PROJECTPROCEDURE, "kennisgeving"), (*PROJECTPROCEDURE, "verkenning_start")
DATUM, NOEMT = (*KENNISGEVING, "datum"), (*KENNISGEVING, "noemt")
GEVRAAGD: Final = {
    Participatieinhoud.WIE: "wie worden betrokken",
    Participatieinhoud.WAAROVER: "waarover zij worden betrokken",
    Participatieinhoud.WANNEER: "wanneer zij worden betrokken",
    Participatieinhoud.ROL: "wat de rol is van de gemeente en de initiatiefnemer",
    Participatieinhoud.INFORMATIE: "waar meer informatie is",
}


def _op_tijd(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    datum, begin = op_pad(toetsing.dossier, DATUM), op_pad(toetsing.dossier, VERKENNING)
    if isinstance(datum, Onbekend):
        yield Onzeker(DATUM, "onbekend is wanneer de kennisgeving over de participatie er was")
    elif begin.voor(datum) is True:
        toen = f"{'op' if begin.op_de_dag else 'in'} {begin.voluit}"
        melding = f"De kennisgeving over de participatie is van {datum.voluit}. De verkenning begon {toen}."
        yield Tekort(DATUM, melding, te_laat=True)
    elif datum.uiterlijk(begin) is not True:
        yield Onzeker(DATUM, te_grof("de kennisgeving op tijd was"))


def _compleet(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    kennisgeving = op_pad(toetsing.dossier, KENNISGEVING)
    ontbreekt = kennisgeving.ontbreekt
    if isinstance(ontbreekt, Onbekend):
        yield Onzeker(NOEMT, "onbekend is wat er in de kennisgeving over de participatie staat")
    elif ontbreekt and toetsing.in_kracht("ob-5-3-lid-1", kennisgeving.datum) is not True:
        yield Onzeker(NOEMT, "de kennisgeving over de participatie kan van vóór het Omgevingsbesluit zijn")
    else:
        for inhoud in ontbreekt:
            yield Tekort(NOEMT, f"Niet vastgelegd is dat in de kennisgeving staat {GEVRAAGD[inhoud]}.")


begonnen = zodra(
    VERKENNING,
    "op de peildatum is geen begin van de verkenning vastgelegd",
    "onbekend is wanneer de verkenning begon",
)


REGEL = Regel(
    code="OMW018",
    naam="kennisgeving-participatie-voor-de-verkenning",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-5-47-lid-4", "ob-5-3-lid-1", "ow-5-55"),
    toets=gebeurd(
        KENNISGEVING,
        "De verkenning is begonnen. Op de peildatum is geen kennisgeving over de participatie vastgelegd.",
        "onbekend is of er een kennisgeving over de participatie was",
        _op_tijd,
        _compleet,
    ),
    geldt_voor=mits(met_projectprocedure, begonnen),
    moment=op_dag(VERKENNING, bij=Omgevingsplan),
    per=Per.INSTRUMENT,
    vooraf=True,
)
