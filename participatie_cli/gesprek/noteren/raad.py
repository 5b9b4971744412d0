"""Promises, and questions of and to the council, with how each of them ended."""

from typing import Final

from participatie_cli.gesprek.noteren.besluiten import VOORGELEGD
from participatie_cli.gesprek.noteren.openstaand import (
    zonder,
)
from participatie_cli.gesprek.noteren.soort import Keus, Noteersoort, Veldvraag, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.velden import dag, dag_die_komt, keuze, lijst, verhaal
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.raad import Toezegging, VraagAanRaad, VraagUitRaad

BEIDE: Final = (Project, Maatregel)


def _niet_nagekomen(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    return gegeven.get("nagekomen") == "nee"


def _antwoordvragen(wie: str) -> tuple[Veldvraag, ...]:
    return (
        verhaal(
            "antwoord",
            f"Wat antwoordde {wie}?",
            "Een vraag zonder antwoord blijft in de tussenrapportage open staan.",
            mag_leeg=False,
        ),
        dag("beantwoord_op", "Wanneer kwam het antwoord?", "Zo is te zien hoe lang het duurde.", mag_leeg=False),
    )


RAAD: Final = (
    Noteersoort(
        naam="toezegging",
        uitleg="Iets dat is beloofd aan raad, inwoners of anderen.",
        ook=("belofte",),
        over=BEIDE,
        feit=Toezegging,
        plek=("toezeggingen",),
        vragen=(
            verhaal("wat", "Wat is er beloofd?", "Eén zin, zodat later te zien is of het is gebeurd."),
            keuze("door", "Wie beloofde het?", "De belofte komt bij raad, college of burgemeester op de agenda."),
            keuze("aan", "Aan wie?", "Wie de belofte kreeg, mag weten hoe het afloopt."),
            dag("datum", "Wanneer is het beloofd?", "De tussenrapportage noemt beloften uit de periode."),
            dag_die_komt("gereed_voor", "Voor welke dag moet het klaar zijn?", "Met een dag komt het op de agenda."),
        ),
    ),
    Noteersoort(
        naam="toezegging afdoen",
        uitleg="Een belofte is nagekomen, of het gaat niet door.",
        ook=("toezegging nakomen", "nagekomen", "afdoen"),
        over=BEIDE,
        feit=Toezegging,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Welke toezegging?",
            waarom="Deze toezeggingen staan nog open.",
            open=zonder(("toezeggingen",), "nagekomen", "afgedaan_op"),
        ),
        vragen=(
            keuze(
                "nagekomen",
                "Is de belofte nagekomen?",
                "Ook een belofte die niet doorgaat, krijgt een einde, met de reden.",
                mag_leeg=False,
            ),
            verhaal(
                "reden",
                "Waarom niet?",
                "Wie de belofte kreeg, mag weten waarom het niet doorgaat.",
                als=_niet_nagekomen,
            ),
            dag("afgedaan_op", "Wanneer was dat?", "Vanaf die dag staat de belofte niet meer open."),
        ),
    ),
    Noteersoort(
        naam="vraag",
        uitleg="Een vraag of motie van raadsleden.",
        ook=("raadsvraag", "motie", "vraag uit de raad"),
        over=BEIDE,
        feit=VraagUitRaad,
        plek=("vragen_uit_de_raad",),
        vragen=(
            verhaal("vraag", "Wat vragen raadsleden?", "Eén vraag, in gewone woorden."),
            keuze("soort", "Hoe is het gevraagd?", "Een schriftelijke vraag krijgt een schriftelijk antwoord."),
            dag("datum", "Wanneer?", "Zo is te zien hoe lang het antwoord duurt."),
            lijst("van", "Van welke fracties?", "Een fractie is openbaar; een persoon noemt u niet."),
        ),
    ),
    Noteersoort(
        naam="vraag beantwoorden",
        uitleg="Het college gaf antwoord op een vraag uit de raad.",
        over=BEIDE,
        feit=VraagUitRaad,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Welke vraag is beantwoord?",
            waarom="Deze vragen uit de raad staan nog open.",
            open=zonder(("vragen_uit_de_raad",), "antwoord", "beantwoord_op"),
        ),
        vragen=_antwoordvragen("het college"),
    ),
    Noteersoort(
        naam="voorgelegd",
        uitleg="De gemeente vraagt iets aan de raad.",
        ook=("raadsvoorstel", "vraag aan de raad"),
        over=BEIDE,
        feit=VraagAanRaad,
        plek=("voorgelegd_aan_raad",),
        vragen=(
            verhaal("vraag", "Wat vraagt de gemeente aan de raad?", "De vraag staat vooraan in de tussenrapportage."),
            dag("datum", "Wanneer is het gevraagd?", "Zo is te zien hoe lang de vraag open staat."),
        ),
    ),
    Noteersoort(
        naam="voorgelegd beantwoorden",
        uitleg="De raad gaf antwoord op wat is voorgelegd.",
        ook=("antwoord van de raad",),
        over=BEIDE,
        feit=VraagAanRaad,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Waarop gaf de raad antwoord?", waarom="Deze vragen aan de raad staan nog open.", open=VOORGELEGD
        ),
        vragen=_antwoordvragen("de raad"),
    ),
)
"""In the order in which they are offered."""
