"""Het eindverslag zegt wat er is ingebracht en wat ermee gebeurt

## Wat

Is er een eindverslag van de participatie? Dan staan er drie dingen in: wat mensen inbrachten, wat de gemeente daarop
zegt en hoe het verdergaat.

De regel geldt voor een project dat begon toen de verordening al gold. Zij geldt niet voor een omgevingsvergunning: daar
regelt de aanvrager de participatie. Zij geldt ook niet als inwoners zelf de eerste stap zetten.

## Waarom

Met alleen een lijst van wensen weet niemand wat de gemeente ermee doet.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. Het model van de VNG laat de
raad kiezen of hij onderwerpen noemt; de lijst van het model is niet gelezen. Volgens de handleiding bij het model blikt
het verslag terug op proces en resultaat. De Nationale ombudsman vraagt dat inwoners horen wat er met hun inbreng is
gedaan. De drie onderdelen zijn daaruit afgeleid. In het model gaat inwonersparticipatie over betrekken op initiatief
van de gemeente.

## Voorbeeld

Fout:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
eindverslag: {op: 2024-12-02, noemt: [inbreng]}
```

Goed:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
eindverslag: {op: 2024-12-02, noemt: [inbreng, reactie, vervolg]}
```

## Herstel

Vul onder `eindverslag.noemt` in wat er in het verslag staat. Ontbreekt er iets, vul dan het verslag zelf aan.
"""

from participatie_cli.model.activiteit import Eindverslag
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Verslaginhoud
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import op_initiatief_van_de_gemeente
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.voorwaarden import mits, zodra
from participatie_cli.values.onbekend import Onbekend, bekend

NOEMT = ("eindverslag", "noemt")
WAT = {
    Verslaginhoud.INBRENG: "wat mensen hebben ingebracht",
    Verslaginhoud.REACTIE: "wat de gemeente daarop zegt",
    Verslaginhoud.VERVOLG: "hoe het verdergaat",
}


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Compare what the report tells with what it should."""
    verslag = toetsing.dossier.eindverslag
    assert isinstance(verslag, Eindverslag)
    if isinstance(verslag.ontbreekt, Onbekend):
        yield Onzeker(NOEMT, "onbekend is wat er in het eindverslag staat")
    for inhoud in bekend(verslag.ontbreekt):
        yield Tekort(NOEMT, f"Niet vastgelegd is dat in het eindverslag staat {WAT[inhoud]}.")


met_verslag = zodra(("eindverslag",), "er is op de peildatum geen eindverslag", "onbekend is of er een eindverslag is")


REGEL = Regel(
    code="VER005",
    naam="eindverslag-noemt-inbreng-en-reactie",
    ernst=Ernst.WAARSCHUWING,
    ongelezen=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-eindverslag-inhoud", "verordening-overgangsrecht"),
        *(
            "vng-eindverslag-lid-2",
            "vng-overgangsrecht",
            "vng-reikwijdte-lid-2",
            "vng-definities",
            "ombudsman-informatie",
        ),
    ),
    toets=toets,
    geldt_voor=mits(op_initiatief_van_de_gemeente, met_verslag),
)
