"""A record by which others find the data: DCAT-AP-NL 3, as JSON-LD."""

import json
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any, Final

from participatie_cli.export.evenementen import Organisator
from participatie_cli.export.pakket import Pakket
from participatie_cli.kader.publicatie import Contactpunt, Licentie, Publicatie
from participatie_cli.values.onbekend import Onbekend

BESTAND: Final = "catalogus.jsonld"
MAP: Final = "open-data/"
"""Where below the address of the site the files are put."""
VOORBEELD: Final = "{naam: Team participatie, email: participatie@gemeente.nl}"
"""What the line for the contact looks like."""

_EU: Final = "http://publications.europa.eu/resource/authority"
_LICENTIES: Final = {Licentie.CC0: f"{_EU}/licence/CC0", Licentie.CC_BY: f"{_EU}/licence/CC_BY_4_0"}
_SOORTEN: Final = {
    ".csv": ("CSV", "text/csv"),
    ".json": ("JSON", "application/json"),
    ".xlsx": ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ".parquet": ("PARQUET", "application/vnd.apache.parquet"),
    ".jsonld": ("JSON_LD", "application/ld+json"),
}
_IANA: Final = "https://www.iana.org/assignments/media-types"
_BESCHRIJVING: Final = (
    "Projecten waarin inwoners meedenken: activiteiten, inbreng en wat ermee is gedaan, resultaten, besluiten, "
    "termijnen en wat regels over participatie daarvan zeggen. Leeg betekent niet vastgelegd; onbekend is een waarde."
)
_TREFWOORDEN: Final = ("participatie", "inspraak", "inwoners", "omgevingswet", "gemeente")
_CONTEXT: Final = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


class NietTeBeschrijven(Exception):
    """Something that the record must hold is not in kader.yaml: what, and the line to write there."""

    def __init__(self, zin: str, regel: str) -> None:
        super().__init__(zin)
        self.zin = zin
        self.regel = regel


def volledige_publicatie(publicatie: Publicatie | Onbekend | None) -> tuple[str, Contactpunt, Licentie]:
    """Address, contact and licence; raise NietTeBeschrijven for what is not there."""
    if not isinstance(publicatie, Publicatie):
        regel = f"publicatie: {{adres: https://participatie.gemeente.nl/, contact: {VOORBEELD}, licentie: cc0}}"
        raise NietTeBeschrijven("er staat niet waar de site is, en bij wie gebruikers terecht kunnen", regel)
    if not isinstance(publicatie.adres, str):
        raise NietTeBeschrijven("er staat niet waar de site is", "adres: https://participatie.gemeente.nl/")
    contact = publicatie.contact
    if not isinstance(contact, Contactpunt):
        raise NietTeBeschrijven("er staat niet bij wie gebruikers terecht kunnen", f"contact: {VOORBEELD}")
    if not any(isinstance(een, str) for een in (contact.adres, contact.email)):
        zin = "er staat niet hoe men het contact bereikt"
        raise NietTeBeschrijven(zin, f"contact: {{naam: {contact.naam}, email: participatie@gemeente.nl}}")
    if not isinstance(publicatie.licentie, Licentie):
        raise NietTeBeschrijven("er staat niet wat anderen met de gegevens mogen doen", "licentie: cc0")
    return publicatie.adres, contact, publicatie.licentie


def als_dcat(pakket: Pakket, bestanden: Sequence[str]) -> dict[str, bytes]:
    """The record of these files, by its name; raise NietTeBeschrijven where it cannot be made."""
    register = pakket.gegevens.registers[0]
    adres, contact, licentie = volledige_publicatie(register.publicatie)
    vast = _Vast(pakket, adres if adres.endswith("/") else f"{adres}/", contact, licentie)
    tekst = json.dumps(vast.catalogus(bestanden), ensure_ascii=False, indent=2)
    return {BESTAND: f"{tekst}\n".encode()}


class _Vast:
    """The parts of a record, of one municipality."""

    def __init__(self, pakket: Pakket, adres: str, contact: Contactpunt, licentie: Licentie) -> None:
        register = pakket.gegevens.registers[0]
        self._pakket = pakket
        self._adres = adres
        self._contact = contact
        self._licentie = licentie
        self._wie = Organisator(register.gemeente, register.code)
        self._map = f"{adres}{MAP}"

    def catalogus(self, bestanden: Sequence[str]) -> dict[str, Any]:
        """The catalogue with its one dataset."""
        titel = self._pakket.titel
        return {
            "@context": _CONTEXT,
            "@id": f"{self._map}#catalogus",
            "@type": "dcat:Catalog",
            "dct:title": _nl(f"Open data van de gemeente {self._wie.naam} over participatie"),
            "dct:description": _nl(f"De open data uit het {titel[0].lower()}{titel[1:]}."),
            "dct:publisher": self._uitgever(),
            "dct:language": _is(f"{_EU}/language/NLD", "dct:LinguisticSystem"),
            "dct:modified": self._dag(),
            "dct:license": self._voorwaarden(),
            "foaf:homepage": _is(self._adres, "foaf:Document"),
            "dcat:contactPoint": self._contactpunt(),
            "dcat:dataset": self._dataset(bestanden),
        }

    def _dataset(self, bestanden: Sequence[str]) -> dict[str, Any]:
        toegang = {"@id": f"{_EU}/access-right/PUBLIC", "@type": "dct:RightsStatement"}
        vastlegging = self._pakket.gegevens.registers[0].vastlegging
        return {
            "@id": f"{self._map}#dataset",
            "@type": "dcat:Dataset",
            "dct:identifier": f"{self._map}#dataset",
            "dct:title": _nl(self._pakket.titel),
            "dct:description": _nl(_BESCHRIJVING),
            "dct:accessRights": toegang,
            "dct:creator": self._uitgever(),
            "dct:publisher": self._uitgever(),
            "dct:language": _is(f"{_EU}/language/NLD", "dct:LinguisticSystem"),
            "dct:modified": self._dag(),
            "dcat:version": f"{self._pakket.gegevens.peildatum} ({vastlegging})",
            "dcat:contactPoint": self._contactpunt(),
            "dcat:keyword": [_nl(woord) for woord in _TREFWOORDEN],
            "dcat:theme": _thema(),
            "dcat:landingPage": _is(self._adres, "foaf:Document"),
            "dcat:distribution": [self._distributie(naam) for naam in bestanden],
        }

    def _distributie(self, naam: str) -> dict[str, Any]:
        pad = PurePosixPath(naam)
        soort, media = _SOORTEN[pad.suffix]
        return {
            "@id": f"{self._map}{naam}#distributie",
            "@type": "dcat:Distribution",
            "dct:title": _nl(f"{pad.stem.replace('_', ' ').replace('-', ' ')} ({soort.replace('_', '-')})"),
            "dct:license": self._voorwaarden(),
            "dct:format": _is(f"{_EU}/file-type/{soort}", "dct:MediaTypeOrExtent"),
            "dcat:mediaType": _is(f"{_IANA}/{media}", "dct:MediaType"),
            "dcat:accessURL": {"@id": self._map},
            "dcat:downloadURL": {"@id": f"{self._map}{naam}"},
            "dct:modified": self._dag(),
        }

    def _uitgever(self) -> dict[str, Any]:
        return {"@id": self._wie.tooi, "@type": "foaf:Agent", "foaf:name": _nl(f"Gemeente {self._wie.naam}")}

    def _contactpunt(self) -> dict[str, Any]:
        punt: dict[str, Any] = {"@id": f"{self._map}#contact", "@type": ["vcard:Kind", "vcard:Organization"]}
        punt["vcard:fn"] = self._contact.naam
        if isinstance(self._contact.email, str):
            punt["vcard:hasEmail"] = {"@id": f"mailto:{self._contact.email}"}
        if isinstance(self._contact.adres, str):
            punt["vcard:hasURL"] = {"@id": self._contact.adres}
        return punt

    def _voorwaarden(self) -> dict[str, Any]:
        return _is(_LICENTIES[self._licentie], "dct:LicenseDocument")

    def _dag(self) -> dict[str, str]:
        return {"@value": self._pakket.gegevens.peildatum.isoformat(), "@type": "xsd:date"}


def _nl(tekst: str) -> dict[str, str]:
    return {"@value": tekst, "@language": "nl"}


def _is(adres: str, soort: str) -> dict[str, str]:
    return {"@id": adres, "@type": soort}


def _thema() -> dict[str, Any]:
    return {
        "@id": f"{_EU}/data-theme/GOVE",
        "@type": "skos:Concept",
        "skos:prefLabel": _nl("Overheid en publieke sector"),
        "skos:inScheme": {"@id": f"{_EU}/data-theme", "@type": "skos:ConceptScheme", "dct:title": _nl("Datathema")},
    }


def te_beschrijven(naam: str) -> bool:
    """Whether a file is a form of the data, and not a description of it."""
    pad = PurePosixPath(naam)
    return pad.suffix in _SOORTEN and naam not in (BESTAND, "csv-metadata.json")
