"""One method on a page: what it is, what it does not do, what of it is an estimate, and who used it here."""

from dataclasses import dataclass

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.toolbox.ervaring import Werkvormervaring
from participatie_cli.toolbox.gereedschap import Gereedschap
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.wording.werkvormen import (
    LEGENDA,
    TEKEN,
    geschat_in_woorden,
    kosten_in_woorden,
    mensen_in_woorden,
    met_teken,
    mist_in_woorden,
    reeks_in_woorden,
    weken_in_woorden,
)

_GEEN_ERVARING = "Geen project van dit register noemt deze werkvorm bij een activiteit."


@dataclass(frozen=True, slots=True)
class Werkvormpagina:
    """A method, and the projects that used it; None where there is no register to look in."""

    gereedschap: Gereedschap
    ervaringen: tuple[Werkvormervaring, ...] | None


def toon_werkvorm(scherm: Scherm, pagina: Werkvormpagina) -> None:
    """Write the page."""
    een, vorm = pagina.gereedschap, pagina.gereedschap.werkvorm
    scherm.regel(Deel(een.titel, "bold"), f" ({een.id})")
    scherm.regel(
        f"{een.herkomst.voluit[:1].upper()}{een.herkomst.voluit[1:]}{f': {een.bestand}' if een.bestand else ''}."
    )
    scherm.wit()
    scherm.alinea(vorm.samenvatting)
    if isinstance(vorm.opmerking, str):
        scherm.alinea(vorm.opmerking)
    scherm.kop("In het kort")
    rijen = _kort(een)
    breedte = max(len(kop) for kop, _ in rijen)
    for kop, tekst in rijen:
        scherm.naast(Deel(kop.ljust(breedte), "cyan"), tekst, inspringen=2)
    if any(TEKEN in tekst for _, tekst in rijen):
        scherm.regel(LEGENDA, inspringen=2)
    _toon_wat_niet(scherm, vorm)
    scherm.kop("Bronnen")
    _toon_bronnen(scherm, vorm)
    if pagina.ervaringen is not None:
        _toon_ervaringen(scherm, pagina.ervaringen)


def _kort(een: Gereedschap) -> list[tuple[str, str]]:
    vorm = een.werkvorm
    weken = weken_in_woorden(vorm)
    return [
        ("Treden", met_teken(vorm, reeks_in_woorden(een.niveaus), "niveaus")),
        ("Fasen", met_teken(vorm, reeks_in_woorden(vorm.fasen), "fasen")),
        ("Groep", met_teken(vorm, _tekst(vorm.groep), "groep")),
        ("Mensen", met_teken(vorm, mensen_in_woorden(vorm), "groep_van", "groep_tot")),
        ("Tijd", met_teken(vorm, _tekst(vorm.tijd), "tijd")),
        ("Weken", met_teken(vorm, weken, "weken")),
        ("Kosten", met_teken(vorm, _tekst(vorm.kosten), "kosten")),
        ("Kostenklasse", met_teken(vorm, kosten_in_woorden(vorm), "kostenklasse")),
        ("Kanaal", met_teken(vorm, reeks_in_woorden(vorm.kanalen), "kanalen")),
        ("Voor wie", met_teken(vorm, _tekst(vorm.voor_wie), "voor_wie")),
        ("Bereikt", met_teken(vorm, reeks_in_woorden(vorm.bereikt), "bereikt")),
    ]


def _tekst(waarde: str | Onbekend | None) -> str:
    return str(ONBEKEND if waarde is None else waarde)


def _toon_wat_niet(scherm: Scherm, vorm: Werkvorm) -> None:
    scherm.kop("Wat zij niet doet")
    scherm.regel(met_teken(vorm, mist_in_woorden(vorm), "bereikt_niet"), inspringen=2)
    scherm.regel(met_teken(vorm, f"Kies iets anders: {_tekst(vorm.wanneer_niet)}", "wanneer_niet"), inspringen=2)
    scherm.kop(met_teken(vorm, "Wat er mis kan gaan", "valkuilen"))
    scherm.lijst(bekend(vorm.valkuilen) or (str(ONBEKEND),))


def _toon_bronnen(scherm: Scherm, vorm: Werkvorm) -> None:
    scherm.lijst(
        f"{een.titel} (zekerheid: {een.zekerheid}){f' {een.adres}' if een.adres else ''}"
        for een in bekend(vorm.bronnen)
    )
    if not bekend(vorm.bronnen):
        scherm.regel("Er staat geen bron bij.", inspringen=2)
    scherm.regel(geschat_in_woorden(vorm), inspringen=2)


def _toon_ervaringen(scherm: Scherm, ervaringen: tuple[Werkvormervaring, ...]) -> None:
    scherm.kop("Projecten van dit register die haar gebruikten")
    if not ervaringen:
        scherm.regel(_GEEN_ERVARING, inspringen=2)
    for een in ervaringen:
        scherm.regel(Deel(een.titel, "bold"), f" ({een.id})", inspringen=2)
        regels = (
            *een.activiteiten,
            f"Bereikt in het hele project: {'; '.join(een.bereikt) or 'niet vastgelegd'}.",
            f"Inbreng in het hele project: {een.inbreng}",
            *(f"Les van het project: {les}" for les in een.lessen),
        )
        for regel in regels if een.lessen else (*regels, "Er is nog geen les vastgelegd."):
            scherm.naast(Deel("-"), regel, inspringen=4)
