"""About the site: what it is made of, how sure that is, what is not in it, and whom to ask."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.organisatie import Aanspreekpunt
from participatie_cli.kader.publicatie import Contactpunt, Publicatie
from participatie_cli.report.producten.kop import slot
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Overblad, Overdeel
from participatie_cli.site.beeld.onderdelen import Sitelink
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.wording.waarden import aantal

_TITEL: Final = "Over deze site"


def overblad(koppen: Koppen, versies: tuple[str, ...], gegevens: tuple[Sitelink, ...]) -> Overblad:
    """The page; `versies` are sentences about earlier versions, `gegevens` the files with open data."""
    return Overblad(
        kop=koppen.kop(_TITEL, adressen.OVER, f"Waar de site over meedoen in {koppen.gemeente} vandaan komt."),
        titel=_TITEL,
        delen=(
            Overdeel(id="waaruit", titel="Waar de feiten vandaan komen", alineas=tuple(_waaruit(koppen))),
            Overdeel(id="zekerheid", titel="Hoe zeker het is", alineas=_ZEKERHEID),
            Overdeel(id="ontbreekt", titel="Wat er niet bij staat", alineas=tuple(_ontbreekt(koppen))),
            Overdeel(id="versies", titel="Eerdere versies", alineas=versies),
            Overdeel(id="gegevens", titel="Open data", alineas=tuple(_gegevens(koppen, gegevens)), schakels=gegevens),
            Overdeel(id="privacy", titel="Uw privacy", alineas=_PRIVACY),
            *_toegankelijk(koppen),
            _contact(koppen),
        ),
    )


_ZEKERHEID: Final = (
    "Bij elke bron staat hoe zeker zij is. Hoog: het stuk zelf is gelezen. Midden: het komt uit de krant of uit een "
    "samenvatting. Laag: het is afgeleid, en moet nog worden nagegaan.",
    "“Onbekend” betekent: er is gezocht en niet gevonden. “Niet vastgelegd” betekent: niemand schreef het op. Het "
    "betekent nooit nee.",
)
_PRIVACY: Final = (
    "Deze site vraagt niets van u en bewaart niets over u. Er zijn geen cookies, en er wordt niets van andere sites "
    "geladen.",
    "In het register staan geen namen van inwoners of ambtenaren. Staat er toch iets over u? Onder “Vragen” staat bij "
    "wie u terechtkunt.",
)


def _waaruit(koppen: Koppen) -> Iterator[str]:
    yield (
        "Alles op deze site komt uit een participatieregister. Daarin staat per project wat er met inwoners is gedaan. "
        "De site wordt daaruit gemaakt met het programma participatie."
    )
    stand, *_ = slot(koppen.boek.stand)
    yield stand
    yield koppen.boek.gemeente.toelichting


def _ontbreekt(koppen: Koppen) -> Iterator[str]:
    stand = koppen.boek.stand
    weg = stand.weggelaten
    yield (
        f"Intern, en dus niet op de site: {aantal(weg.projecten, 'project', 'projecten')} en "
        f"{aantal(weg.feiten, 'feit', 'feiten')}."
        if weg.projecten or weg.feiten
        else "Er is niets weggelaten omdat het intern is."
    )
    if stand.ongelezen:
        yield f"Niet te lezen, en dus niet op de site: {aantal(len(stand.ongelezen), 'bestand', 'bestanden')}."
    if stand.onvolledig:
        wat = aantal(len(stand.onvolledig), "bestand is een gegeven", "bestanden zijn gegevens")
        yield f"In {wat} niet te lezen. Daar staat: onbekend."


def _gegevens(koppen: Koppen, gegevens: tuple[Sitelink, ...]) -> Iterator[str]:
    if gegevens:
        yield "U kunt de gegevens van de projecten ook downloaden. In de uitleg staat wat elke kolom betekent."
    else:
        yield "De gegevens zelf staan niet bij deze site. Vraag ze bij de gemeente."
    publicatie = koppen.boek.gemeente.publicatie
    if isinstance(publicatie, Publicatie) and publicatie.licentie and not isinstance(publicatie.licentie, Onbekend):
        yield f"Voor hergebruik geldt: {publicatie.licentie.voluit}."
    else:
        yield "Onder welke voorwaarden u ze mag gebruiken, is niet vastgelegd."


def _toegankelijk(koppen: Koppen) -> Iterator[Overdeel]:
    verklaringen = [een for een in bekend(koppen.boek.gemeente.toegankelijkheid) if isinstance(een.adres, str)]
    per_adres = {str(een.adres): f"Verklaring over {een.website}" for een in verklaringen}
    schakels = tuple(Sitelink(tekst=tekst, adres=adres) for adres, tekst in per_adres.items())
    yield Overdeel(
        id="toegankelijk",
        titel="Voor iedereen te gebruiken",
        alineas=(
            "De site werkt met een toetsenbord, met een schermlezer, op een telefoon en zonder script. Kunt u iets "
            "niet lezen of vinden? Onder “Vragen” staat bij wie u terechtkunt.",
        ),
        schakels=schakels,
    )


def _contact(koppen: Koppen) -> Overdeel:
    gemeente = koppen.boek.gemeente
    publicatie = gemeente.publicatie
    contact = publicatie.contact if isinstance(publicatie, Publicatie) else None
    alineas, schakels = [], []
    if isinstance(gemeente.aanspreekpunt, Aanspreekpunt) and isinstance(gemeente.aanspreekpunt.rol, str):
        alineas.append(f"Het aanspreekpunt voor participatie is de {gemeente.aanspreekpunt.rol}.")
    if isinstance(contact, Contactpunt):
        alineas.append(f"Vragen over deze site kunt u stellen aan: {contact.naam}.")
        if isinstance(contact.adres, str):
            schakels.append(Sitelink(tekst=contact.naam, adres=contact.adres))
        if isinstance(contact.email, str):
            schakels.append(Sitelink(tekst=contact.email, adres=f"mailto:{contact.email}"))
    if not alineas:
        alineas.append("Bij wie u terechtkunt met een vraag, is niet vastgelegd.")
    return Overdeel(id="contact", titel="Vragen", alineas=tuple(alineas), schakels=tuple(schakels))
