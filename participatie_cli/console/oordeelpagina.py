"""What a person is asked to judge: the question, the content, and what was judged before."""

from collections.abc import Iterable
from dataclasses import dataclass

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.console.woorden import pad_in_woorden
from participatie_cli.model.bevinding import Pad
from participatie_cli.model.oordeel import Oordeel


@dataclass(frozen=True, slots=True)
class Oordeelpagina:
    """What the page shows. `beoordeeld` are places with their content as text."""

    titel: str
    bestand: str
    opdracht: str
    vraag: str
    beoordeeld: tuple[tuple[Pad, str], ...]
    gegeven: Oordeel | None
    vervallen: bool


def toon_oordeelpagina(scherm: Scherm, pagina: Oordeelpagina) -> None:
    """Write the page, with the command that records a judgement at its end."""
    scherm.regel(Deel(pagina.titel, "bold underline"))
    scherm.regel(Deel(pagina.bestand, "dim"))
    scherm.kop("De vraag")
    scherm.regel(f"Beoordeel {pagina.vraag}.", inspringen=2)
    scherm.kop("Waar het over gaat")
    for pad, inhoud in pagina.beoordeeld:
        scherm.regel(Deel(f"{pad_in_woorden(pad)}: ", "bold"), inhoud, inspringen=2)
    scherm.kop("Het oordeel tot nu toe")
    for regel in _tot_nu_toe(pagina):
        scherm.regel(regel, inspringen=2)
    scherm.kop("Zo legt u een oordeel vast")
    scherm.regel(f"{pagina.opdracht} --uitkomst voldoet --door participatiecoach --reden '…'", inspringen=2)


def _tot_nu_toe(pagina: Oordeelpagina) -> Iterable[str]:
    if pagina.gegeven is None:
        yield "Er is nog geen oordeel."
        return
    gegeven = pagina.gegeven
    yield f"{gegeven.uitkomst.value.capitalize()}, volgens {gegeven.door}, {gegeven.op.voluit}: {gegeven.reden}"
    if pagina.vervallen:
        yield "Dit oordeel is vervallen: wat is beoordeeld, is daarna veranderd."
