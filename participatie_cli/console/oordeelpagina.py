"""What a person is asked to judge: the question, the content, and what was judged before."""

from collections.abc import Iterable
from dataclasses import dataclass

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.model.oordeel import Oordeel
from participatie_cli.values.pad import Pad
from participatie_cli.wording.waarden import pad_in_woorden


@dataclass(frozen=True, slots=True)
class Oordeelpagina:
    """What the page shows. `beoordeeld` are places with their content as text."""

    titel: str
    bestand: str
    opdracht: str
    vraag: str
    beoordeeld: tuple[tuple[Pad, tuple[str, ...]], ...]
    gegeven: Oordeel | None
    vervallen: bool
    let_op: str | None


@dataclass(frozen=True, slots=True)
class Oordeelregel:
    """A rule that asks for a judgement, and how it stands with one project."""

    regel: str
    vraag: str
    stand: str


def toon_oordeelregels(scherm: Scherm, bestand: str, regels: Iterable[Oordeelregel], opdracht: str) -> None:
    """Write which rules ask for a judgement on a project."""
    scherm.regel(Deel("Wat een mens moet beoordelen", "bold underline"))
    scherm.regel(Deel(bestand, "dim"))
    for een in regels:
        scherm.wit()
        scherm.regel(Deel(een.regel, "bold"), inspringen=2)
        scherm.regel(f"Beoordeel {een.vraag}.", inspringen=4)
        scherm.regel(f"{een.stand[0].upper()}{een.stand[1:]}.", inspringen=4)
    scherm.wit()
    scherm.regel(f"Zie wat er te beoordelen is met {opdracht}.")


def toon_oordeelpagina(scherm: Scherm, pagina: Oordeelpagina) -> None:
    """Write the page, with the command that records a judgement at its end."""
    scherm.regel(Deel(pagina.titel, "bold underline"))
    scherm.regel(Deel(pagina.bestand, "dim"))
    scherm.kop("De vraag")
    scherm.regel(f"Beoordeel {pagina.vraag}.", inspringen=2)
    scherm.kop("Waar het over gaat")
    for pad, inhoud in pagina.beoordeeld:
        _toon_inhoud(scherm, pad, inhoud)
    scherm.kop("Het oordeel tot nu toe")
    for regel in _tot_nu_toe(pagina):
        scherm.regel(regel, inspringen=2)
    if pagina.let_op:
        scherm.kop("Let op")
        scherm.regel(pagina.let_op, inspringen=2)
    scherm.kop("Zo legt u een oordeel vast")
    scherm.regel(f"{pagina.opdracht} --uitkomst voldoet --door participatiecoach --reden '…'", inspringen=2)


def _toon_inhoud(scherm: Scherm, pad: Pad, inhoud: tuple[str, ...]) -> None:
    kop = Deel(f"{pad_in_woorden(pad)}: ", "bold")
    if len(inhoud) == 1:
        scherm.regel(kop, inhoud[0], inspringen=2)
        return
    scherm.regel(kop, inspringen=2)
    for een in inhoud:
        scherm.regel(f"- {een}", inspringen=4)


def _tot_nu_toe(pagina: Oordeelpagina) -> Iterable[str]:
    if pagina.gegeven is None:
        yield "Er is nog geen oordeel."
        return
    gegeven = pagina.gegeven
    yield f"{gegeven.uitkomst.value.capitalize()}, volgens {gegeven.door}, {gegeven.op.voluit}: {gegeven.reden}"
    if pagina.vervallen:
        yield "Dit oordeel is vervallen: wat is beoordeeld, is daarna veranderd."
