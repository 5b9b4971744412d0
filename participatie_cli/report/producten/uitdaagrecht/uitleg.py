"""A page in plain words for residents: what the right to challenge is, how to use it, and what to expect and when.

It is made of the rules of the municipality and in its voice. What nobody looked up is said to be so.
"""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.organisatie import Aanspreekpunt
from participatie_cli.kader.termijnen import GEEN, Beginpunt, Verzoektermijn
from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Punt, Tabel
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.kop import productkop, slot
from participatie_cli.report.producten.uitdaagrecht.regels import (
    AANVULLEN,
    BESLUIT,
    PUBLICATIE,
    TERMIJNEN,
    UITSTEL,
    Verordeningstand,
    geldt_op_andere_dag,
    gelezen,
    met_vindplaats,
    termijnen,
    voorschrift,
    waar,
)
from participatie_cli.report.rapportage.blokken import blok, lijst, met_inhoud
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.wording.waarden import in_woorden

NIET_OPGEZOCHT: Final = "Dat hebben wij nog niet opgezocht."
GELDT_NIET: Final = "Onze regel hierover geldt op deze dag niet."
GELDT_NIET_IN_DE_WET: Final = "De wet zegt daar op deze dag nog niets over."
_NIET_NAGELEZEN: Final = "In onze verordening zelf hebben wij dit nog niet opgezocht. In een andere bron staat: "
_WET: Final = "gemeentewet-150-lid-3"
_TERMIJN: Final = (Kolom("Wat gebeurt er", 4), Kolom("Wanneer", 4), Kolom("Waar staat dat", 3))
_STAPPEN: Final = {
    AANVULLEN: "Mist er iets in uw verzoek? Dan vult u het aan",
    BESLUIT: "Wij besluiten over uw verzoek",
    UITSTEL: "Hebben wij meer tijd nodig? Dan stellen wij het besluit uit",
    PUBLICATIE: "Wij maken het besluit openbaar",
}
_WANNEER: Final = {
    AANVULLEN: "U krijgt daarvoor {duur}",
    UITSTEL: "Hoogstens {duur} later",
    PUBLICATIE: "Binnen {duur} na het besluit",
}
_BESLUIT: Final = {
    Beginpunt.ONTVANGST: "Binnen {duur} nadat wij uw verzoek kregen",
    Beginpunt.VOLLEDIG_VERZOEK: "Binnen {duur} nadat uw verzoek volledig was",
}


def uitleg(stand: Registerstand) -> Product:
    """The page."""
    hoofdstukken = (
        _hoofdstuk("wat", "Wat is het uitdaagrecht?", blok(alineas=_wat(stand))),
        _hoofdstuk("wie", "Wie mag het vragen, en waarvoor?", blok(lijsten=[lijst("", _wie(stand))])),
        _hoofdstuk("hoe", "Hoe vraagt u het aan?", blok(lijsten=[lijst("", _hoe(stand))])),
        _hoofdstuk("wanneer", "Wat gebeurt er daarna, en wanneer?", blok(tabellen=[_termijntabel(stand)])),
        _hoofdstuk("nee", "Wanneer zeggen wij nee?", blok(lijsten=[lijst("", _nee(stand))])),
        _hoofdstuk("ja", "Wat gebeurt er als wij ja zeggen?", blok(lijsten=[lijst("", _ja(stand))])),
        _hoofdstuk("oneens", "Bent u het niet met ons eens?", blok(lijsten=[lijst("", _oneens(stand))])),
    )
    return Product(
        kop=productkop(stand, "Uitleg voor inwoners", "Het uitdaagrecht: zelf een taak van de gemeente doen"),
        hoofdstukken=tuple(met_inhoud(hoofdstukken)),
        slot=slot(stand),
    )


def _hoofdstuk(id_: str, titel: str, inhoud: Blok) -> Blokhoofdstuk:
    return Blokhoofdstuk(id=id_, titel=titel, blokken=(inhoud,))


def _punt(tekst: str) -> Punt:
    return Punt(tekst=tekst, datum="", bronnen=())


def _wat(stand: Registerstand) -> Iterator[str]:
    eigen = Verordeningstand.van(stand)
    bron = voorschrift(stand, "verordening-uitdaagrecht") or voorschrift(stand, _WET)
    waar_ = f" ({_van(bron)})" if bron else ""
    yield "Doet de gemeente iets wat u en uw buren beter of anders kunnen?"
    yield f"Met het uitdaagrecht vraagt u of u die taak mag overnemen{waar_}."
    yield _onze_regels(eigen)
    if eigen.adres:
        yield eigen.adres


def _onze_regels(eigen: Verordeningstand) -> str:
    """Where the rules stand, or why that cannot be told."""
    if eigen.stuk is None:
        return "Wij hebben hiervoor nog geen eigen regels vastgelegd in ons register."
    if isinstance(eigen.stuk, Onbekend):
        return f"Hebben wij hiervoor eigen regels? {NIET_OPGEZOCHT}"
    sinds = eigen.stuk.in_werking_op
    if eigen.geldt is False:
        return f"Onze regels gaan gelden op {in_woorden(sinds)}. Zij staan in: {eigen.naam}."
    begin = (
        f"Zij gelden sinds {in_woorden(sinds)}." if eigen.geldt is True else "Sinds wanneer zij gelden, is onbekend."
    )
    return f"Onze regels staan in: {eigen.naam}. {begin}"


def _regel(stand: Registerstand, sleutel: str, vraag: str) -> Punt:
    """What a provision of the municipality says, in answer to a question; else that nobody looked it up."""
    eigen = voorschrift(stand, sleutel)
    if eigen is None:
        return _punt(f"{vraag} {GELDT_NIET if geldt_op_andere_dag(stand, sleutel) else NIET_OPGEZOCHT}")
    tekst = met_vindplaats(eigen)
    return _punt(tekst if gelezen(eigen) else f"{vraag} {_NIET_NAGELEZEN}{tekst}")


def _wie(stand: Registerstand) -> Iterator[Punt]:
    if wet := voorschrift(stand, _WET):
        waar_ = wet.bepaling.vindplaats
        yield _punt(f"De wet noemt inwoners, en organisaties uit de samenleving: maatschappelijke partijen ({waar_}).")
        yield _punt(f"Het kan een taak zijn die de raad aan het gemeentebestuur heeft gegeven ({waar_}).")
        yield _punt(f"Het kan ook een taak uit een andere wet zijn, als die wet dat toelaat ({waar_}).")
    else:
        anders = GELDT_NIET_IN_DE_WET if geldt_op_andere_dag(stand, _WET) else NIET_OPGEZOCHT
        yield _punt(f"Wie mag het vragen, en voor welke taken? {anders}")
    eigen = Verordeningstand.van(stand)
    staat = f"{eigen.voorwaarden} van: {eigen.naam}." if eigen.voorwaarden else NIET_OPGEZOCHT
    yield _punt(f"Waar staan onze voorwaarden? {staat[:1].upper()}{staat[1:]}")


def _hoe(stand: Registerstand) -> Iterator[Punt]:
    yield _regel(stand, "verordening-uitdaagverzoek-onderbouwing", "Wat zet u in uw verzoek?")
    yield _regel(stand, "verordening-uitdaagverzoek-doorzending", "Naar wie stuurt u het?")
    gemeente = stand.kader.gemeente
    loket = gemeente.aanspreekpunt if gemeente else None
    if not isinstance(loket, Aanspreekpunt):
        yield _punt(f"Bij wie kunt u vragen stellen? {NIET_OPGEZOCHT}")
    else:
        adres = f" Kijk op {loket.adres}." if isinstance(loket.adres, str) else f" Het adres? {NIET_OPGEZOCHT}"
        yield _punt(f"Hebt u vragen? Stel ze aan: {loket.rol}.{adres}")


def _termijntabel(stand: Registerstand) -> Tabel:
    return maak_tabel("Wat u mag verwachten", _TERMIJN, (rij for naam in TERMIJNEN for rij in _rijen(stand, naam)), "")


def _rijen(stand: Registerstand, naam: str) -> Iterator[tuple[str, ...]]:
    gekozen = termijnen(stand, naam)
    if isinstance(gekozen, Onbekend):
        yield _STAPPEN[naam], NIET_OPGEZOCHT, "onbekend"
    elif not gekozen:
        yield _STAPPEN[naam], GELDT_NIET, ""
    for een in bekend(gekozen):
        soort = f" (soort verzoek: {een.soort_verzoek})" if een.soort_verzoek else ""
        yield f"{_STAPPEN[naam]}{soort}", _wanneer(naam, een), waar(een)


def _wanneer(naam: str, een: Verzoektermijn) -> str:
    if isinstance(een.duur, Onbekend):
        return NIET_OPGEZOCHT
    if een.duur is GEEN:
        return "Daarvoor is geen vaste tijd"
    return _WANNEER.get(naam, _BESLUIT[een.begint_bij]).format(duur=een.duur)


def _nee(stand: Registerstand) -> Iterator[Punt]:
    yield _regel(stand, "verordening-uitdaagverzoek-afwijzing", "Welke redenen zijn er om nee te zeggen?")
    if wet := voorschrift(stand, _WET):
        yield _punt(f"Mag volgens een andere wet alleen de gemeente de taak doen? Dan kan het niet ({_van(wet)}).")


def _van(wet: Geldend) -> str:
    return wet.bepaling.vindplaats


def _ja(stand: Registerstand) -> Iterator[Punt]:
    yield _regel(stand, "verordening-uitdaagrecht-afspraken", "Welke afspraken maken wij dan?")
    yield _regel(stand, "verordening-uitdaagbesluit-openbaar", "Kan iedereen ons besluit lezen?")


def _oneens(stand: Registerstand) -> Iterator[Punt]:
    yield _punt(f"Kunt u tegen ons besluit bezwaar maken? {NIET_OPGEZOCHT} Vraag het ons.")
    if melding := voorschrift(stand, "awb-3-45"):
        yield _punt(f"Kan het? Dan staat bij ons besluit bij wie en tot wanneer ({_van(melding)}).")
    if termijn := voorschrift(stand, "awb-6-7"):
        yield _punt(f"U hebt er dan zes weken voor ({_van(termijn)}).")
