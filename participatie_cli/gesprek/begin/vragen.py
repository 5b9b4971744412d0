"""The questions by which a register begins, fifteen at most."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from participatie_cli.gesprek.begin import antwoorden as van
from participatie_cli.gesprek.begin.antwoorden import Beginvraag
from participatie_cli.gesprek.begin.beloften import BELOFTEN
from participatie_cli.gesprek.begin.eisen import eis_rol, eis_tekst, volle_dag
from participatie_cli.gesprek.begin.keuzes import (
    BEWAREN,
    LIJNNAMEN,
    RITMES,
    TERMIJNNAMEN,
    VERORDENINGEN,
    als_keuze,
    gemeentekeuze,
)
from participatie_cli.gesprek.lezen import SCHEIDING, eis_van
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.kader.benamingen import Lijn
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.gemeenten import Gemeentenaam
from participatie_cli.kader.ladders import Ladderkeuze
from participatie_cli.kader.organisatie import Aanspreekpunt
from participatie_cli.kader.stukken import Participatiebeleid, Participatieverordening
from participatie_cli.kader.termijnen import Termijn
from participatie_cli.values.onbekend import WOORD

REGELGEVING = "https://lokaleregelgeving.overheid.nl"

_BIJ_DE_GRIFFIE = "het raadsbesluit over participatie, of vraag het de griffie."


@dataclass(frozen=True, slots=True)
class Begin:
    """The conversation. `git` tells whether Git is on this machine."""

    gemeenten: tuple[Gemeentenaam, ...]
    ladders: tuple[Ladderkeuze, ...]
    vandaag: date
    git: bool = True

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        """All that apply after these answers."""
        yield self._gemeente()
        yield self._ladder(van.tekst(gegeven, Beginvraag.GEMEENTE))
        yield from self._rapportage(van.tekst(gegeven, Beginvraag.RAPPORTAGE))
        yield _lijnen()
        yield from _verordening(van.tekst(gegeven, Beginvraag.VERORDENING))
        yield from _beleid(gegeven)
        yield _aanspreekpunt()
        yield _wijken()
        yield self._bewaren()

    def alle_vragen(self) -> Iterator[Gespreksvraag]:
        """Every question that there is, whatever was answered; one of them once."""
        gezien = set[str]()
        for ritme in ("4", van.EIGEN):
            gegeven: Antwoorden = {
                Beginvraag.RAPPORTAGE: ritme,
                Beginvraag.VERORDENING: van.EIGEN,
                Beginvraag.BELEID: "een visie",
            }
            for vraag in self.vragen(gegeven):
                if vraag.id not in gezien:
                    gezien.add(vraag.id)
                    yield vraag

    def _gemeente(self) -> Gespreksvraag:
        return Gespreksvraag(
            id=Beginvraag.GEMEENTE,
            tekst="Voor welke gemeente is dit register?",
            waarom="De code van het CBS volgt uit de naam. Zo zijn registers van gemeenten naast elkaar te leggen.",
            vorm=Vraagvorm.KEUZE,
            keuzes=tuple(gemeentekeuze(een, self.gemeenten) for een in self.gemeenten),
            mag_onbekend=False,
        )

    def _ladder(self, code: str) -> Gespreksvraag:
        opmerking = next((een.opmerking for een in self.gemeenten if een.code == code), "")
        return Gespreksvraag(
            id=Beginvraag.LADDER,
            tekst="Welke treden gebruikt uw gemeente voor de invloed van inwoners?",
            waarom="Bij elk project kiest u een trede. U kunt de treden later zelf aanpassen.",
            vorm=Vraagvorm.KEUZE,
            keuzes=(
                *map(als_keuze, self.ladders),
                Keuze(van.EIGEN, "Eigen treden, die vul ik later in", "U begint met de eerste ladder van deze lijst."),
            ),
            waar_te_vinden="de participatievisie of de verordening van uw gemeente.",
            vooraf=(opmerking,) if opmerking else (),
        )

    def _rapportage(self, ritme: str) -> Iterator[Gespreksvraag]:
        yield Gespreksvraag(
            id=Beginvraag.RAPPORTAGE,
            tekst="Hoe vaak krijgt de raad een rapportage over participatie?",
            waarom="Het programma maakt die rapportage, en zegt op tijd wanneer zij er moet zijn.",
            vorm=Vraagvorm.KEUZE,
            keuzes=RITMES,
            waar_te_vinden=_BIJ_DE_GRIFFIE,
        )
        if ritme == van.EIGEN:
            yield Gespreksvraag(
                id=Beginvraag.RAPPORTDAGEN,
                tekst="Wat is de laatste dag van elke periode?",
                waarom="Een rapportage gaat over alles tot en met die dag.",
                vorm=Vraagvorm.LIJST,
                eis=volle_dag(self.vandaag),
                waar_te_vinden=_BIJ_DE_GRIFFIE,
            )
        elif ritme != WOORD:
            yield Gespreksvraag(
                id=Beginvraag.RAPPORTDAG,
                tekst="Wat is de laatste dag van de eerste periode?",
                waarom="Vanaf die dag telt het programma de volgende perioden.",
                vorm=Vraagvorm.DAG,
                eis=volle_dag(self.vandaag),
                waar_te_vinden=_BIJ_DE_GRIFFIE,
            )

    def _bewaren(self) -> Gespreksvraag:
        zonder = "Git is op deze computer niet gevonden. U kunt nu kiezen; het komt er dan later bij."
        return Gespreksvraag(
            id=Beginvraag.BEWAREN,
            tekst="Waar bewaart u het register?",
            waarom="Met Git ziet u wie wat veranderde en kunt u terug. Een bouwserver controleert elke wijziging.",
            vorm=Vraagvorm.KEUZE,
            keuzes=BEWAREN,
            waar_te_vinden="vraag het de afdeling informatievoorziening.",
            vooraf=() if self.git else (zonder,),
        )


def _lijnen() -> Gespreksvraag:
    return Gespreksvraag(
        id=Beginvraag.LIJNEN,
        tekst="Hoe heten de vier lijnen waarlangs uw gemeente zich ontwikkelt?",
        waarom="Elke regel van het programma hoort bij een lijn: bewust worden, de wet, ondersteunen en leren.",
        vorm=Vraagvorm.LIJST,
        voorstel=f"{SCHEIDING} ".join(LIJNNAMEN),
        delen=(eis_tekst(Lijn, "naam"),) * len(LIJNNAMEN),
        waar_te_vinden="uw participatievisie. Heeft u geen namen, neem dan deze: zij komen uit Assen, 2022.",
    )


def _verordening(soort: str) -> Iterator[Gespreksvraag]:
    yield Gespreksvraag(
        id=Beginvraag.VERORDENING,
        tekst="Heeft uw gemeente een participatieverordening?",
        waarom="De Gemeentewet vraagt er een. Het programma controleert projecten ook tegen uw eigen artikelen.",
        vorm=Vraagvorm.KEUZE,
        keuzes=VERORDENINGEN,
        waar_te_vinden=f"{REGELGEVING}: zoek op de naam van uw gemeente en het woord participatie.",
    )
    if soort not in (*van.MODEL, van.EIGEN):
        return
    yield Gespreksvraag(
        id=Beginvraag.TITEL,
        tekst="Hoe heet de verordening?",
        waarom="Zo noemt het programma haar bij een bevinding.",
        vorm=Vraagvorm.TEKST,
        eis=eis_tekst(Participatieverordening, "naam"),
        waar_te_vinden=f"boven aan de verordening, op {REGELGEVING}.",
    )
    yield Gespreksvraag(
        id=Beginvraag.IN_WERKING,
        tekst="Sinds welke dag geldt de verordening?",
        waarom="Een project van daarvoor krijgt geen verwijt.",
        vorm=Vraagvorm.DAG,
        eis=eis_van(Participatieverordening, "in_werking_op"),
        waar_te_vinden=f"bij “datum inwerkingtreding”, op {REGELGEVING}.",
    )
    yield Gespreksvraag(
        id=Beginvraag.TERMIJNEN,
        tekst=f"Welke termijnen vulde de raad in voor {', '.join(TERMIJNNAMEN[:-1])} en {TERMIJNNAMEN[-1]}?",
        waarom="Het programma rekent er de laatste dag mee uit. Het model van de VNG laat deze vier getallen open.",
        vorm=Vraagvorm.LIJST,
        delen=(eis_van(Termijn, "duur"),) * len(TERMIJNNAMEN),
        waar_te_vinden="de artikelen over eindverslag en uitdaagrecht. Bijvoorbeeld: 8 weken; 8 weken; geen; onbekend",
    )


def _beleid(gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    yield Gespreksvraag(
        id=Beginvraag.BELEID,
        tekst="Welk beleid over participatie is er, naast een verordening? Is het er niet, schrijf dan: geen",
        waarom="Aan wat de gemeente daarin belooft, houdt het programma haar projecten.",
        vorm=Vraagvorm.TEKST,
        eis=eis_tekst(Participatiebeleid, "naam"),
        waar_te_vinden="de website van uw gemeente, of vraag het de griffie. Bijvoorbeeld: Participatievisie 2024",
    )
    if not van.beleid(gegeven):
        return
    yield Gespreksvraag(
        id=Beginvraag.BELEIDSDATUM,
        tekst="Wanneer stelde de raad of het college dat vast?",
        waarom="Een belofte telt vanaf die dag.",
        vorm=Vraagvorm.DAG,
        eis=eis_van(Participatiebeleid, "vastgesteld_op"),
        waar_te_vinden="de besluitenlijst van de raad of het college.",
    )
    yield Gespreksvraag(
        id=Beginvraag.BELOFTEN,
        tekst="Wat belooft uw gemeente daarin?",
        waarom="Alleen wat u kiest, wordt gecontroleerd. U kunt later meer beloften opschrijven.",
        vorm=Vraagvorm.KEUZES,
        keuzes=tuple(Keuze(een.sleutel, een.titel, een.tekst) for een in BELOFTEN),
        waar_te_vinden="het stuk zelf. Kies alleen wat er echt in staat.",
    )


def _aanspreekpunt() -> Gespreksvraag:
    return Gespreksvraag(
        id=Beginvraag.AANSPREEKPUNT,
        tekst="Welke functie is het aanspreekpunt voor participatie, en op welke webpagina staat dat?",
        waarom="Inwoners en collega's weten zo wie zij kunnen vragen. Een functie, nooit een naam.",
        vorm=Vraagvorm.LIJST,
        delen=(eis_rol, eis_tekst(Aanspreekpunt, "adres")),
        waar_te_vinden="de website van uw gemeente. Bijvoorbeeld: participatiecoach; onbekend",
    )


def _wijken() -> Gespreksvraag:
    return Gespreksvraag(
        id=Beginvraag.WIJKEN,
        tekst="Welke wijken en dorpen heeft uw gemeente?",
        waarom="Bij een project kiest u uit deze namen. Zo ziet een wijk wat er speelt.",
        vorm=Vraagvorm.LIJST,
        eis=eis_tekst(Gemeentekader, "toelichting"),
        waar_te_vinden="de wijkindeling van uw gemeente of van het CBS.",
    )
