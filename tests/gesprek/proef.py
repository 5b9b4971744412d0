"""A small conversation with every kind of question in it."""

from collections.abc import Iterator

from participatie_cli.gesprek.lezen import eis_van
from participatie_cli.gesprek.vraag import Antwoorden, Keuze, Vorm, Vraag
from participatie_cli.model.activiteit import Activiteit

TREDEN = (Keuze("informeren", "meeweten", "Inwoners horen wat er gebeurt."), Keuze("raadplegen", "meepraten"))


class Proefgesprek:
    """Asks for a reason only where nothing is open."""

    def vragen(self, gegeven: Antwoorden) -> Iterator[Vraag]:
        yield Vraag(id="titel", tekst="Hoe heet het?", waarom="Om te vinden.", vorm=Vorm.TEKST, mag_onbekend=False)
        yield Vraag(id="dag", tekst="Wanneer?", waarom="Zonder dag telt het niet.", vorm=Vorm.DAG, voorstel="vandaag")
        yield Vraag(id="open", tekst="Is er iets te kiezen?", waarom="Anders is vragen niet eerlijk.", vorm=Vorm.JA_NEE)
        if gegeven.get("open") == "nee":
            vooraf = ("Dan past meeweten.",)
            yield Vraag(
                id="reden", tekst="Waarom niet?", waarom="De raad vraagt het.", vorm=Vorm.VERHAAL, vooraf=vooraf
            )
        yield Vraag(id="trede", tekst="Welke trede?", waarom="Zo weet men het.", vorm=Vorm.KEUZE, keuzes=TREDEN)
        yield Vraag(id="wijken", tekst="Waar?", waarom="Zo ziet de wijk het.", vorm=Vorm.LIJST, mag_leeg=True)
        yield Vraag(
            id="mensen",
            tekst="Met hoeveel mensen?",
            waarom="Het telt mee in het verslag.",
            vorm=Vorm.GETAL,
            eis=eis_van(Activiteit, "deelnemers"),
            waar_te_vinden="de presentielijst",
        )
