"""Two methods for a project, for people: why these, whom they will not reach, and what did not count."""

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.toolbox.advies import Werkvormadvies, Werkvormvoorstel
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.werkvormen import geschat_in_woorden, kosten_in_woorden, mist_in_woorden, weken_in_woorden

GEEN_BREDE = "In de toolbox staat geen werkvorm voor veel mensen."
GEEN_GERICHTE = "In de toolbox staat geen werkvorm voor mensen die anders worden gemist."
GEEN_OORDEEL = (
    "Het programma kiest niet en zet niets op volgorde. Van wat past, noemt het de eerste vanaf een plek in de lijst "
    "die per project verschilt."
)


def toon_advies(scherm: Scherm, advies: Werkvormadvies) -> None:
    """Write the pair with all that it rests on."""
    feiten = advies.feiten
    scherm.regel(Deel(f"Twee werkvormen voor {feiten.titel}", "bold"), f" ({feiten.id})")
    toon_paar(scherm, advies)
    scherm.kop("Wat meetelde")
    scherm.lijst(feiten.telt or ("Van dit project is niets bekend dat meetelt.",))
    if feiten.telt_niet:
        scherm.kop("Wat niet meetelde")
        scherm.lijst(feiten.telt_niet)
    scherm.wit()
    if advies.ook:
        scherm.regel(
            f"Er {'past' if advies.ook == 1 else 'passen'} nog {aantal(advies.ook, 'werkvorm', 'werkvormen')}."
        )
    scherm.regel(GEEN_OORDEEL)


def toon_paar(scherm: Scherm, advies: Werkvormadvies) -> None:
    """Write the two, each with its reason and what it will not reach."""
    for rol, voorstel, anders in (
        ("Breed", advies.breed, GEEN_BREDE),
        ("Voor wie anders wordt gemist", advies.gericht, GEEN_GERICHTE),
    ):
        scherm.wit()
        if voorstel:
            _toon_voorstel(scherm, rol, voorstel)
        else:
            scherm.regel(f"{rol}: {anders}", inspringen=2)


def _toon_voorstel(scherm: Scherm, rol: str, voorstel: Werkvormvoorstel) -> None:
    een = voorstel.gereedschap
    scherm.regel(f"{rol}: ", Deel(een.titel, "bold"), f" ({een.id})", inspringen=2)
    for regel in (
        voorstel.reden,
        f"Weken: {weken_in_woorden(een.werkvorm)}. Kostenklasse: {kosten_in_woorden(een.werkvorm)}.",
        mist_in_woorden(een.werkvorm),
        *(f"Let op: {wat}." for wat in voorstel.let_op),
        geschat_in_woorden(een.werkvorm),
    ):
        scherm.naast(Deel("-"), regel, inspringen=4)
