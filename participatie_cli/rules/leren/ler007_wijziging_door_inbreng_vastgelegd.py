"""Bij een besluit staat wat er door de inbreng is veranderd

## Wat

Neemt de gemeente een besluit nadat er inbreng is gegeven? Dan staat bij dat besluit wat er door de inbreng is
veranderd. Veranderde er niets, dan staat er `geen`. Een besluit van inwoners of van een andere overheid telt niet mee.
De vaststelling van een plan of beleid (`vastgesteld_op`) telt wel mee, ook als er niets onder `besluiten` staat. Staan
daar wel besluiten van de gemeente, maar niet van die dag, dan kan de regel dat niet beoordelen (zie REG017). Een
vergunning telt alleen mee als het besluit onder `besluiten` staat.

## Waarom

Zo ziet iedereen of meedoen verschil maakte. Ook geen verandering kan een goede uitkomst zijn.

## Grondslag

De rekenkamer van Westerkwartier keek in 2022 of inbreng herkenbaar was verwerkt en of het beleid bij de besluiten nog
was aangepast. Zij gaf tips en stelde geen norm. De Noordelijke Rekenkamer vond in 2021 dat plannen soms sterk waren
aangepast, maar dat een goed verslag ontbrak. Dit is goed gebruik en geen wet. De regel geldt voor besluiten vanaf 21
december 2022, de dag waarop de rekenkamer van Westerkwartier dit schreef.

## Voorbeeld

Fout:

```yaml
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het plan vast., participatieparagraaf: nee}
```

Goed:

```yaml
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het plan vast., gewijzigd_door_inbreng: geen}
```

## Herstel

Vul bij het besluit `gewijzigd_door_inbreng` in: in één zin wat er veranderde, of `geen`. Staat de vaststelling van een
plan niet onder `besluiten`, zet haar daar dan bij.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.besluiten import ANDEREN, besluiten_onder, veld_bij, welk
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

NORM = "rekenkamer-westerkwartier"


@dataclass(frozen=True, slots=True)
class Inbrengbegin:
    """When the input began: the first day by which some surely was there, and the first on which some may have been.

    `zonder_dag` tells that there is, or may be, input of which no day is known.
    """

    zeker: date | None
    misschien: date | None
    zonder_dag: bool

    @classmethod
    def van(cls, inbreng: tuple[Inbreng, ...] | Onbekend) -> "Inbrengbegin":
        """Look once through all input."""
        dagen = [punt.datum for punt in bekend(inbreng)]
        bekende = [dag for dag in dagen if isinstance(dag, Datum)]
        zeker = min((dag.laatst for dag in bekende), default=None)
        misschien = min((dag.vroegst for dag in bekende), default=None)
        return cls(zeker, misschien, isinstance(inbreng, Onbekend) or len(bekende) < len(dagen))

    def voor(self, datum: Datum | Onbekend) -> bool | Onbekend:
        """Whether there was input on or before a day."""
        if isinstance(datum, Onbekend):
            return ONBEKEND if self.zonder_dag or self.misschien else False
        if self.zeker and self.zeker <= datum.vroegst:
            return True
        misschien = self.misschien is not None and self.misschien <= datum.laatst
        return ONBEKEND if misschien or self.zonder_dag else False


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for what changed, with every decision after input."""
    inbreng = Inbrengbegin.van(toetsing.dossier.inbreng)
    for plek, besluit in BESLUITEN.van(toetsing):
        gewijzigd, pad = besluit.gewijzigd_door_inbreng, veld_bij(plek, "gewijzigd_door_inbreng")
        if isinstance(gewijzigd, Onbekend):
            yield Onzeker(pad, f"onbekend is wat er bij het besluit {welk(besluit)} door de inbreng is veranderd")
        elif gewijzigd is None and not _zeker(toetsing, besluit, inbreng):
            reden = f"onbekend is of de gemeente het besluit {welk(besluit)} nam na inbreng, en of deze norm al gold"
            yield Onzeker(pad, reden)
        elif gewijzigd is None:
            yield Tekort(pad, f"Bij het besluit {welk(besluit)} staat niet wat er door de inbreng is veranderd.")


def _zeker(toetsing: Toetsing[Project], besluit: Besluit, inbreng: Inbrengbegin) -> bool:
    van_de_gemeente = not isinstance(besluit.door, Onbekend)
    in_kracht = toetsing.in_kracht(NORM, besluit.datum)
    return van_de_gemeente and in_kracht is True and inbreng.voor(besluit.datum) is True


def _na_inbreng(toetsing: Toetsing[Project]) -> Callable[[Besluit], bool]:
    inbreng = Inbrengbegin.van(toetsing.dossier.inbreng)
    return lambda besluit: besluit.door not in ANDEREN and inbreng.voor(besluit.datum) is not False


BESLUITEN = besluiten_onder(NORM, "er is geen besluit na inbreng waarvoor deze norm geldt", _na_inbreng)


REGEL = Regel(
    code="LER007",
    naam="wijziging-door-inbreng-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(NORM, "rekenkamer-vastleggen", "iap2-doorwerking"),
    toets=toets,
    geldt_voor=BESLUITEN.geldt_voor,
    moment=BESLUITEN.moment,
)
