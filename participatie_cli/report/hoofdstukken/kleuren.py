"""How to read the report: what blue and red mean, and what unknown is."""

from participatie_cli.kader.benamingen import Kleuren
from participatie_cli.kader.kader import Kader
from participatie_cli.report.beeld.rapport import Kleuruitleg, Leeswijzer
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.values.onbekend import bekend

_INLEIDING = (
    "Dit verslag is gemaakt uit het participatieregister. Het vertelt alleen wat daar is vastgelegd. Waar niets is "
    "vastgelegd, staat dat er.",
    "Onbekend betekent: iemand heeft gezocht en het is niet te vinden. Onbekend telt nooit als nee en nooit als nul. "
    "Niet vastgelegd betekent: er staat niets over in het register.",
    "Het nummer van dit verslag is geteld vanaf de eerste einddatum in kader.yaml. Of de eerdere verslagen zijn "
    "verschenen, staat daar los van.",
    "Een getal tussen vierkante haken, zoals [3], verwijst naar de bronnen achterin.",
)
_NIET_GELEZEN = "Niet bekend: kader.yaml kon niet worden gelezen."


def kleurnamen(kader: Kader) -> tuple[str, str]:
    """What the municipality calls the two colours."""
    if kader.gemeente is None:
        return "blauw", "rood"
    return kader.gemeente.resultaten.blauw.naam, kader.gemeente.resultaten.rood.naam


def _noot(kleuren: Kleuren) -> str:
    """How certain the explanation is, and what else the colours may mean."""
    blauw, rood = kleuren.blauw.naam, kleuren.rood.naam
    lezingen = [
        f"Een andere lezing: {blauw} is dan “{een.blauw}” en {rood} “{een.rood}” {een.toelichting}"
        for een in bekend(kleuren.andere_lezingen)
    ]
    return " ".join((kleuren.toelichting, *lezingen))


def leeswijzer(gegevens: Gegevens) -> Leeswijzer:
    """The explanation that is printed in every report."""
    kleuren = gegevens.kader.gemeente.resultaten if gegevens.kader.gemeente else None
    blauw, rood = kleurnamen(gegevens.kader)
    return Leeswijzer(
        id="leeswijzer",
        titel="Hoe u dit verslag leest",
        inleiding=_INLEIDING,
        blauw=Kleuruitleg(naam=blauw, uitleg=zin(kleuren.blauw.uitleg) if kleuren else _NIET_GELEZEN),
        rood=Kleuruitleg(naam=rood, uitleg=zin(kleuren.rood.uitleg) if kleuren else _NIET_GELEZEN),
        kleurnoot=_noot(kleuren) if kleuren else "",
    )
