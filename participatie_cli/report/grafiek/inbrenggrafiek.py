"""Which share of the input of a period has an answer, as one bar with the same in words and in a table."""

from dataclasses import dataclass
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Balk, Balkdeel, Balkgroep, Grafiek, Vulling
from participatie_cli.report.grafiek.delen import legenda_van, tabel_bij
from participatie_cli.scoring.telling import Aandeel

TITEL: Final = "Inbreng met een antwoord"


@dataclass(frozen=True, slots=True)
class Inbrengtelling:
    """How many points of input have an answer, have none yet, and of how many that is not known; together not zero."""

    met: int
    zonder: int
    onbekend: int

    @property
    def totaal(self) -> int:
        """All of them."""
        return self.met + self.zonder + self.onbekend


def inbrenggrafiek(telling: Inbrengtelling) -> Grafiek:
    """The bar; a part of which there is nothing is not drawn."""
    delen = (
        ("met antwoord", telling.met, Vulling.VOL),
        ("nog zonder antwoord", telling.zonder, Vulling.OPEN),
        ("onbekend", telling.onbekend, Vulling.GEARCEERD),
    )
    gevuld = [(wat, hoeveel, vulling) for wat, hoeveel, vulling in delen if hoeveel]
    tekst = f"{telling.met} van de {telling.totaal} ({Aandeel(telling.met, telling.totaal).procent} %)"
    balk = Balk(
        naam="met antwoord",
        tekst=tekst,
        delen=tuple(Balkdeel(deel=hoeveel / telling.totaal, vulling=vulling) for _, hoeveel, vulling in gevuld),
    )
    rijen = tuple((wat, str(hoeveel)) for wat, hoeveel, _ in gevuld)
    verteld = ", ".join(f"{wat} {hoeveel}" for wat, hoeveel, _ in gevuld)
    return Grafiek(
        id="grafiek-inbreng",
        titel=TITEL,
        beschrijving=f"Van {telling.totaal} punten inbreng: {verteld}; met antwoord {tekst}. Procenten zijn afgerond.",
        groepen=(Balkgroep(titel="", balken=(balk,)),),
        legenda=legenda_van({vulling: wat for wat, _, vulling in gevuld}),
        svg="",
        tabel=tabel_bij(TITEL, ("Inbreng", "Aantal"), rijen, eerste=3, getallen=True),
    )
