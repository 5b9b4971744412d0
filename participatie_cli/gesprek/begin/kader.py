"""What kader.yaml says after the conversation, key by key, with what belongs there for who opens the file."""

from collections.abc import Iterator
from typing import Any

from participatie_cli.gesprek.begin import antwoorden as van
from participatie_cli.gesprek.begin.antwoorden import Beginvraag
from participatie_cli.gesprek.begin.beloften import BELOFTEN
from participatie_cli.gesprek.begin.bronnen import BELEID, KLEUREN, LADDER, bronnen, gekozen_ladder
from participatie_cli.gesprek.begin.keuzes import LIJNNAMEN
from participatie_cli.gesprek.begin.verordening import (
    Modelverordening,
    bepalingen,
    heeft_verordening,
    termijnen,
    verordening,
)
from participatie_cli.gesprek.begin.vragen import REGELGEVING, Begin
from participatie_cli.gesprek.ingevuld import Ingevuld
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.kader.vorm import HUIDIGE_VORM
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import WOORD


def kaderkeuzes(begin: Begin, gegeven: Antwoorden, model: Modelverordening) -> Iterator[Ingevuld]:
    """Every key, in the order of the file."""
    gemeente = next(een for een in begin.gemeenten if een.code == gegeven[Beginvraag.GEMEENTE])
    dag = Datum.op(begin.vandaag).voluit
    zin = f"Gemaakt op {dag}, bij het begin van het register. Wat onbekend is, moet nog worden gezocht."
    yield Ingevuld(
        "vorm", HUIDIGE_VORM, "In welke vorm het register is geschreven. Dit getal past het programma zelf aan."
    )
    yield Ingevuld("toelichting", zin, "Wat een lezer van het register moet weten.")
    yield Ingevuld("gemeente", {"naam": gemeente.naam, "cbs": gemeente.code})
    yield _ladder(begin, gegeven)
    yield _lijnen(gegeven)
    yield _kleuren()
    yield _rapportage(gegeven)
    wijken = list(van.teksten(gegeven, Beginvraag.WIJKEN))
    yield Ingevuld("wijken", wijken or WOORD, "De namen waaruit u bij een project kiest, zoals [Centrum, Noord].")
    yield from _van_de_verordening(gegeven, model)
    yield from _beleid(gegeven)
    yield from _later()
    yield _aanspreekpunt(gegeven)
    yield from _vastleggen(gegeven)
    yield from _regelingen(gegeven, model)
    yield Ingevuld(
        "bronnen", bronnen(begin, gegeven), "Waar dit vandaan komt. Zet bij een stuk dat u las: zekerheid: hoog."
    )


def _ladder(begin: Begin, gegeven: Antwoorden) -> Ingevuld:
    ladder, gekozen = gekozen_ladder(begin, gegeven), van.tekst(gegeven, Beginvraag.LADDER)
    zelf = gekozen == ladder.id
    wat = (
        "Gekozen bij het begin van dit register."
        if zelf
        else "De gemeente koos nog geen ladder; dit is er een om mee te beginnen."
    )
    uitleg = "De treden van laag naar hoog. Een project noemt de `id`; inwoners lezen de `naam`. Pas ze gerust aan."
    return Ingevuld(
        "ladder",
        {
            "toelichting": f"{wat} De treden: {ladder.vindplaats}. De uitleg per trede is een eigen omschrijving.",
            "zekerheid": "midden" if zelf else "laag",
            "bron": [LADDER],
            "treden": [{"id": id_, "naam": naam, "uitleg": tekst} for id_, naam, tekst in ladder.treden],
        },
        uitleg,
    )


def _lijnen(gegeven: Antwoorden) -> Ingevuld:
    namen = van.teksten(gegeven, Beginvraag.LIJNEN, LIJNNAMEN)
    lijnen = [
        {"nummer": str(nummer), "naam": LIJNNAMEN[nummer - 1] if naam == WOORD else naam}
        for nummer, naam in enumerate(namen, start=1)
    ]
    uitleg = "De vier lijnen waarlangs de gemeente zich ontwikkelt. Elke regel van het programma hoort bij een lijn."
    return Ingevuld("ontwikkellijnen", lijnen, uitleg)


def _kleuren() -> Ingevuld:
    return Ingevuld(
        "resultaten",
        {
            "toelichting": "Dit is de lezing waarmee het programma begint. Te bevestigen door de participatiecoach.",
            "zekerheid": "laag",
            "bron": [KLEUREN],
            "blauw": {"naam": "blauw", "uitleg": "Wat is afgesproken en te tellen, zoals activiteiten en aantallen."},
            "rood": {
                "naam": "rood",
                "uitleg": "Wat mensen ervaren, zoals contact en vertrouwen. Rood betekent niet slecht.",
            },
        },
        "Twee soorten resultaten, zoals zij in een rapportage heten.",
    )


def _rapportage(gegeven: Antwoorden) -> Ingevuld:
    ritme, eerste = van.tekst(gegeven, Beginvraag.RAPPORTAGE), van.tekst(gegeven, Beginvraag.RAPPORTDAG)
    dagen, uitleg = sorted(van.teksten(gegeven, Beginvraag.RAPPORTDAGEN)), "Wanneer er een rapportage aan de raad is."
    if dagen:
        return Ingevuld("rapportage", {"datums": dagen, "verschenen": WOORD}, uitleg)
    if ritme.isdigit() and eerste != WOORD:
        return Ingevuld("rapportage", {"eerste": eerste, "elke_maanden": ritme, "verschenen": WOORD}, uitleg)
    gekozen = f" U koos elke {ritme} maanden; alleen de eerste dag ontbreekt nog." if ritme.isdigit() else ""
    zoek = " Schrijf `eerste: 2027-01-31` en `elke_maanden: 4` in plaats van `datums`. Vraag het de griffie."
    return Ingevuld("rapportage", {"datums": WOORD, "verschenen": WOORD}, f"{uitleg}{gekozen}{zoek}")


def _van_de_verordening(gegeven: Antwoorden, model: Modelverordening) -> Iterator[Ingevuld]:
    uitleg = "Termijnen die de gemeente zelf stelt, zoals in haar verordening: [{duur: 8 weken, artikel: artikel 5}]."
    if van.tekst(gegeven, Beginvraag.VERORDENING) == van.GEEN:
        uitleg += " Er is nog geen verordening. Is zij er, zet haar dan hierboven onder `verordening`."
    else:
        zoek = f"Zoek op {REGELGEVING} op de naam van uw gemeente. Vul aan wat er nog onbekend staat, met het artikel."
        waarde = verordening(gegeven) if heeft_verordening(gegeven) else WOORD
        yield Ingevuld("verordening", waarde, f"De participatieverordening van de raad. {zoek}")
    yield Ingevuld("termijnen", termijnen(gegeven, model), uitleg)


def _beleid(gegeven: Antwoorden) -> Iterator[Ingevuld]:
    naam, datum = van.beleid(gegeven), van.tekst(gegeven, Beginvraag.BELEIDSDATUM)
    if naam is None and van.tekst(gegeven, Beginvraag.BELEID) != WOORD:
        return
    beleid = [{"naam": naam, "vastgesteld_op": datum, "bron": [BELEID]}] if naam else WOORD
    yield Ingevuld(
        "participatiebeleid", beleid, "Ander beleid over participatie, zoals een visie. Vraag het de griffie."
    )


def _later() -> Iterator[Ingevuld]:
    """What is not asked at the beginning, and still counts: unknown is never a no."""
    uitleg = "De omgevingsvisie, en waar daarin staat wat de wet vraagt. Zoek op https://omgevingswet.overheid.nl."
    yield Ingevuld("omgevingsvisie", WOORD, uitleg)
    uitleg = (
        "Of er in begroting en jaarverslag een paragraaf over participatie staat: [{soort: begroting, jaar: 2027}]."
    )
    yield Ingevuld("planning_en_control", WOORD, uitleg)
    uitleg = "De verklaringen over uw websites. Zoek op https://www.toegankelijkheidsverklaring.nl."
    yield Ingevuld("toegankelijkheid", WOORD, uitleg)


def _aanspreekpunt(gegeven: Antwoorden) -> Ingevuld:
    rol, adres = van.teksten(gegeven, Beginvraag.AANSPREEKPUNT, (WOORD, WOORD))
    punt = WOORD if rol == WOORD else {"rol": rol, "sinds": WOORD, "adres": adres}
    uitleg = "Wie inwoners en collega's kunnen vragen: een functie, nooit een naam, en de webpagina waarop dat staat."
    return Ingevuld("aanspreekpunt", punt, uitleg)


def _vastleggen(gegeven: Antwoorden) -> Iterator[Ingevuld]:
    """With Git each change that the program writes can be a commit; it asks each time."""
    if van.met_git(gegeven):
        uitleg = "Of het programma na elke wijziging een commit aanbiedt. Weghalen mag."
        yield Ingevuld("vastleggen", {"commit": True}, uitleg)


def _regelingen(gegeven: Antwoorden, model: Modelverordening) -> Iterator[Ingevuld]:
    alle = [een for een in (_als_regeling_verordening(gegeven, model), _als_regeling_beleid(gegeven)) if een]
    uitleg = (
        "Wat de gemeente vastlegde en beloofde; daaraan houdt het programma haar projecten. Lees elk artikel na, pas de"
        " tekst aan en schrijf dan `zekerheid: letterlijk`. Welke sleutels er zijn, ziet u met `participatie kader`."
    )
    if alle:
        yield Ingevuld("regelingen", alle, uitleg)


def _als_regeling_verordening(gegeven: Antwoorden, model: Modelverordening) -> dict[str, Any] | None:
    gevonden = list(bepalingen(gegeven, model)) if heeft_verordening(gegeven) else []
    if not gevonden:
        return None
    titel, variant = van.tekst(gegeven, Beginvraag.TITEL), van.MODEL.get(van.tekst(gegeven, Beginvraag.VERORDENING))
    gelezen = (
        f"Overgenomen van variant {variant} van het model van de VNG"
        if variant
        else "Alleen de termijnen zijn ingevuld"
    )
    return {
        "titel": "Participatieverordening" if titel == WOORD else titel,
        "laag": "verordening",
        "gelezen": f"{gelezen}; de verordening zelf is nog niet nagelezen.",
        "bepalingen": gevonden,
    }


def _als_regeling_beleid(gegeven: Antwoorden) -> dict[str, Any] | None:
    gekozen, naam = van.teksten(gegeven, Beginvraag.BELOFTEN), van.beleid(gegeven)
    if not gekozen or not naam:
        return None
    datum = van.tekst(gegeven, Beginvraag.BELEIDSDATUM)
    return {
        "titel": naam,
        "laag": "visie",
        "gelezen": "De beloften zijn gekozen bij het begin van dit register; het stuk zelf is nog niet nagelezen.",
        "bepalingen": [
            {"id": een.sleutel, "vindplaats": naam, "tekst": een.tekst, "geldig_van": datum, "zekerheid": "geheugen"}
            for een in BELOFTEN
            if een.sleutel in gekozen
        ],
    }
