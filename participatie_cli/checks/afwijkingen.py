"""Comply or explain: what a recorded deviation changes, and when it is itself a finding."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Final

from participatie_cli.checks.slotsom import GeweigerdeAfwijking
from participatie_cli.checks.verklaring import afwijkingen_van, van_kracht
from participatie_cli.model.afwijking import Afwijking
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Controlepunt, Uitkomstsoort
from participatie_cli.rules.catalog import regelbladen, zoek
from participatie_cli.rules.contract import Getoetst
from participatie_cli.values.suggestie import Raadgever

VERLOPEN: Final = Controlepunt(
    "AFW001",
    "afwijking-verlopen",
    Ernst.WAARSCHUWING,
    "Een afwijking is verlopen",
    "Een afwijking geldt tot en met de dag die erbij staat. Daarna telt de regel weer.",
    "Voldoe alsnog aan de regel, of laat opnieuw besluiten en pas `geldig_tot` aan.",
)
NIET_NODIG: Final = Controlepunt(
    "AFW002",
    "afwijking-niet-nodig",
    Ernst.ADVIES,
    "Een afwijking is niet meer nodig",
    "Er staat een afwijking van een regel waaraan het project voldoet of die niet geldt.",
    "Haal de afwijking weg.",
)
ONBEKENDE_REGEL: Final = Controlepunt(
    "AFW003",
    "afwijking-van-onbekende-regel",
    Ernst.FOUT,
    "Een afwijking noemt een regel die niet bestaat",
    "Bij een afwijking staat de code of de naam van een regel. Deze regel is niet gevonden.",
    "Zoek de juiste code of naam op met `participatie regel`.",
)
NIET_TOEGESTAAN: Final = Controlepunt(
    "AFW004",
    "afwijking-niet-toegestaan",
    Ernst.FOUT,
    "Van deze regel kan niet worden afgeweken",
    "Regels over persoonsgegevens en over de vorm van het register gelden altijd.",
    "Haal de afwijking weg en los de bevinding zelf op.",
)
TELT_NIET: Final = Controlepunt(
    "AFW005",
    "afwijking-telt-niet",
    Ernst.WAARSCHUWING,
    "Een afwijking van een wet telt niet",
    "Van een wet kan een gemeente niet afwijken, tenzij een artikel dat zelf toestaat. De uitleg staat bij de "
    "bevinding; de regel blijft staan.",
    "Herstel wat nog kan. Staat een artikel de afwijking toe, noem dat dan bij `op_grond_van`. Haal de afwijking "
    "anders weg.",
)
ANDER_ORGAAN: Final = Controlepunt(
    "AFW006",
    "afwijking-door-ander-orgaan",
    Ernst.WAARSCHUWING,
    "Over een afwijking besliste een ander orgaan",
    "De norm of de verordening zegt wie over een afwijking beslist. Een besluit van een ander telt niet.",
    "Laat het orgaan dat erover gaat alsnog besluiten, en pas `besloten_door` en `besloten_op` aan.",
)
CONTROLEPUNTEN: Final = (VERLOPEN, NIET_NODIG, ONBEKENDE_REGEL, NIET_TOEGESTAAN, TELT_NIET, ANDER_ORGAAN)


def bevindingen_over_weigeringen(bestand: str, weigeringen: Iterable[GeweigerdeAfwijking]) -> Iterator[Bevinding]:
    """The deviations that do not count, each told once."""
    for een in dict.fromkeys((een.plaats, een.veld, een.waarom) for een in weigeringen):
        plaats, veld, waarom = een
        punt = ANDER_ORGAAN if veld == "besloten_door" else TELT_NIET
        yield punt.bevinding(bestand, ("afwijkingen", plaats, veld), waarom)


def bevindingen_over_afwijkingen(
    dossier: Getoetst, bestand: str, soorten: dict[str, Uitkomstsoort], peildatum: date
) -> Iterator[Bevinding]:
    """What is wrong with the deviations themselves. `soorten` holds the outcome of every rule by code."""
    raad = Raadgever()
    for plaats, afwijking in enumerate(afwijkingen_van(dossier)):
        if oordeel := _oordeel(afwijking, soorten, peildatum, raad):
            punt, veld, melding = oordeel
            yield punt.bevinding(bestand, ("afwijkingen", plaats, veld), melding)


def _oordeel(
    afwijking: Afwijking, soorten: dict[str, Uitkomstsoort], peildatum: date, raad: Raadgever
) -> tuple[Controlepunt, str, str] | None:
    blad = zoek(afwijking.regel)
    if blad is None:
        bedoeld = raad(afwijking.regel.lower(), _af_te_wijken())
        return ONBEKENDE_REGEL, "regel", f"De regel “{afwijking.regel}” bestaat niet.{bedoeld}"
    if not blad.regel.af_te_wijken:
        return (
            NIET_TOEGESTAAN,
            "regel",
            f"Van regel {blad.regel.code} ({blad.regel.naam}) kan niet worden afgeweken.",
        )
    if afwijking.geldig_tot.voor(peildatum) is True:
        return VERLOPEN, "geldig_tot", f"Deze afwijking gold tot en met {afwijking.geldig_tot.voluit}."
    if van_kracht(afwijking, peildatum) and soorten.get(blad.regel.code) in (
        Uitkomstsoort.VOLDOET,
        Uitkomstsoort.NIET_VAN_TOEPASSING,
    ):
        return NIET_NODIG, "regel", f"De afwijking van regel {blad.regel.code} is niet (meer) nodig."
    return None


@cache
def _af_te_wijken() -> dict[str, str]:
    """The names and codes of the rules that one can deviate from, each by how it may have been meant."""
    regels = [blad.regel for blad in regelbladen() if blad.regel.af_te_wijken]
    return {regel.naam: regel.naam for regel in regels} | {regel.code.lower(): regel.code for regel in regels}
