"""A small conversation with every kind of question in it."""

from collections.abc import Iterator

from participatie_cli.gesprek.lezen import eis_van
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.model.activiteit import Activiteit

TREDEN = (Keuze("informeren", "meeweten", "Inwoners horen wat er gebeurt."), Keuze("raadplegen", "meepraten"))


class Proefgesprek:
    """Asks for a reason only where nothing is open."""

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        yield Gespreksvraag(
            id="titel", tekst="Hoe heet het?", waarom="Om te vinden.", vorm=Vraagvorm.TEKST, mag_onbekend=False
        )
        yield Gespreksvraag(
            id="dag", tekst="Wanneer?", waarom="Zonder dag telt het niet.", vorm=Vraagvorm.DAG, voorstel="vandaag"
        )
        yield Gespreksvraag(
            id="open", tekst="Is er iets te kiezen?", waarom="Anders is vragen niet eerlijk.", vorm=Vraagvorm.JA_NEE
        )
        if gegeven.get("open") == "nee":
            vooraf = ("Dan past meeweten.",)
            yield Gespreksvraag(
                id="reden", tekst="Waarom niet?", waarom="De raad vraagt het.", vorm=Vraagvorm.VERHAAL, vooraf=vooraf
            )
        yield Gespreksvraag(
            id="trede", tekst="Welke trede?", waarom="Zo weet men het.", vorm=Vraagvorm.KEUZE, keuzes=TREDEN
        )
        yield Gespreksvraag(
            id="wijken", tekst="Waar?", waarom="Zo ziet de wijk het.", vorm=Vraagvorm.LIJST, mag_leeg=True
        )
        yield Gespreksvraag(
            id="mensen",
            tekst="Met hoeveel mensen?",
            waarom="Het telt mee in het verslag.",
            vorm=Vraagvorm.GETAL,
            eis=eis_van(Activiteit, "deelnemers"),
            waar_te_vinden="de presentielijst",
        )
