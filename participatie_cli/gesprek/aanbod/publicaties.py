"""Official publications as KOOP describes them: search results, the metadata of one, or the publication itself.

Seen: records of the search service (SRU 2.0, scheme gzd, 2023), `metadata.xml` and `metadata_owms.xml` (2024) and the
text of a publication (op-xsd-2012-3, 2017). In none of them stood on which days something lies open: that is asked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.gesprek.aanbod.aanbod import Aanbod, Aanbodbron, Aanbodlijst, AndereExport
from participatie_cli.gesprek.aanbod.publicatiesoorten import SOORTEN_PUBLICATIE
from participatie_cli.gesprek.aanbod.tekst import als_kenmerk, dag_uit, schoon
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.xmlelement import Xmlelement
from participatie_cli.wording.waarden import aantal

_SRU: Final = "http://docs.oasis-open.org/ns/search-ws/sruResponse"
_GEBIED: Final = "officielepublicaties"
_OP: Final = "op-xsd-2012-3"
_ADRES: Final = "https://zoek.officielebekendmakingen.nl/"
_OPNIEUW: Final = "Bewaar de zoekresultaten of de publicatie opnieuw van overheid.nl, zonder er iets in te veranderen."
_WELKE: Final = (
    "zoekresultaten van overheid.nl (searchRetrieveResponse), de metadata van een publicatie (metadata_gegevens of "
    "owms-metadata) of de publicatie zelf (officiele-publicatie)"
)


@dataclass(frozen=True, slots=True)
class Publicatiegegevens:
    """What the metadata says: the number, the title, the day on which it appeared, by whom and in which section."""

    nummer: str
    titel: str
    dag: str
    adres: str
    plek: str
    van: str = ""
    rubriek: str = ""


def lees_publicaties(wortel: Xmlelement) -> Aanbodlijst:
    """What a file of publications offers; raise AndereExport where it is no such file, or one of another version."""
    lezers = {
        "searchRetrieveResponse": _zoekresultaten,
        "metadata_gegevens": _metadata,
        "owms-metadata": _owms,
        "officiele-publicatie": _publicatie,
    }
    lezer = lezers.get(wortel.naam)
    if lezer is None:
        raise _anders(f"Verwacht is {_WELKE}; gevonden is “{schoon(wortel.naam)}”.")
    publicaties = tuple(lezer(wortel))
    eenmalig = {een.nummer: een for een in reversed(publicaties)}
    return Aanbodlijst(
        "officiële publicaties",
        tuple(_als_aanbod(een) for een in publicaties if eenmalig[een.nummer] is een),
        opmerkingen=tuple(_geteld(wortel.woord("numberOfRecords"), len(publicaties), len(eenmalig))),
    )


def _geteld(gevonden: str, in_bestand: int, verschillend: int) -> Iterator[str]:
    """What of the results of a search is not among the facts: those that stand there twice, and those that do not."""
    if dubbel := in_bestand - verschillend:
        yield f"{dubbel} × niet voorgesteld: dezelfde publicatie staat al eerder in het bestand."
    if gevonden.isdecimal() and (elders := int(gevonden) - in_bestand) > 0:
        resultaten = aantal(int(gevonden), "zoekresultaat", "zoekresultaten")
        yield f"De zoekdienst vond {resultaten}; daarvan {_staan(elders)} niet in dit bestand."


def _staan(hoeveel: int) -> str:
    return f"{'staat' if hoeveel == 1 else 'staan'} er {hoeveel}"


def _zoekresultaten(wortel: Xmlelement) -> Iterator[Publicatiegegevens]:
    if wortel.ruimte != _SRU:
        raise _anders(f"Verwacht is SRU 2.0 ({_SRU}); gevonden is “{schoon(wortel.ruimte)}”.")
    if melding := wortel.op("diagnostics"):
        uitleg = schoon(melding.woord("diagnostic", "message")) or "geen uitleg"
        raise AndereExport(f"De zoekdienst gaf geen resultaten, maar een foutmelding: {uitleg}.", "Zoek opnieuw.")
    records = wortel.op("records")
    for nr, record in enumerate(records.onder("record") if records else (), start=1):
        yield _record(record, f"record {nr}")


def _record(record: Xmlelement, plek: str) -> Publicatiegegevens:
    gzd = record.op("recordData", "gzd")
    meta = gzd.op("originalData", "meta") if gzd else None
    if gzd is None or meta is None:
        gevonden = schoon(record.woord("recordSchema")) or "iets anders"
        raise _anders(f"Verwacht is in {plek} het schema gzd; gevonden is “{gevonden}”.")
    gebied = meta.woord("tpmeta", "product-area")
    if gebied not in ("", _GEBIED):
        raise _anders(f"Verwacht is in {plek} een publicatie ({_GEBIED}); gevonden is “{schoon(gebied)}”.")
    adres = gzd.woord("enrichedData", "preferredUrl")
    return _uit_owms(meta, plek, adres)


def _owms(wortel: Xmlelement) -> Iterator[Publicatiegegevens]:
    yield _uit_owms(wortel, "de metadata", "")


def _uit_owms(meta: Xmlelement, plek: str, adres: str) -> Publicatiegegevens:
    """The core and the mantle are the same wherever this metadata stands."""
    kern, mantel = meta.op("owmskern"), meta.op("owmsmantel")
    velden = {
        "identifier": kern.woord("identifier") if kern else "",
        "title": kern.woord("title") if kern else "",
        "available": mantel.woord("available") if mantel else "",
    }
    _bewaak_velden(velden, plek)
    van, rubriek = (kern.woord("creator"), kern.woord("type")) if kern else ("", "")
    return _gemaakt(velden["identifier"], velden["title"], velden["available"], adres, plek, van, rubriek)


def _metadata(wortel: Xmlelement) -> Iterator[Publicatiegegevens]:
    gegevens = {
        een.kenmerken.get("name", ""): een.kenmerken.get("content", "")
        for een in wortel.onder("metadata")
        if een.kenmerken.get("scheme") != "OVERHEID.Informatietype"
    }
    velden = {naam: gegevens.get(naam, "") for naam in ("DC.identifier", "DC.title", "DCTERMS.available")}
    _bewaak_velden(velden, "de metadata")
    van, rubriek = gegevens.get("DC.creator", ""), gegevens.get("DC.type", "")
    nummer, titel, dag = velden.values()
    yield _gemaakt(nummer, titel, dag, "", "de metadata", van, rubriek)


def _publicatie(wortel: Xmlelement) -> Iterator[Publicatiegegevens]:
    schema = wortel.kenmerken.get("noNamespaceSchemaLocation", "")
    if schema.rpartition("/")[2] not in ("", _OP):
        raise _anders(f"Verwacht is een publicatie volgens {_OP}; gevonden is “{schoon(schema)}”.")
    metadata = wortel.op("metadata")
    namen = {
        een.kenmerken.get("name"): een.kenmerken.get("content", "") for een in (metadata.kinderen if metadata else ())
    }
    nummer = namen.get("OVERHEIDop.externMetadataRecord", "").removesuffix("/metadata.xml").rpartition("/")[2]
    titels = (een.woord("kop", "titel") for een in wortel.kinderen)
    titel = next((een for een in titels if een), "")
    _bewaak_velden({"OVERHEIDop.externMetadataRecord": nummer, "kop/titel": titel}, "de publicatie")
    yield _gemaakt(nummer, titel, "", "", "de publicatie", wortel.woord("kop", "subtitel"), "")


def _bewaak_velden(velden: dict[str, str], plek: str) -> None:
    if leeg := [naam for naam, waarde in velden.items() if not waarde]:
        raise _anders(f"Verwacht zijn in {plek} {', '.join(velden)}; niet gevonden: {', '.join(leeg)}.")


def _gemaakt(nummer: str, titel: str, dag: str, adres: str, plek: str, van: str, rubriek: str) -> Publicatiegegevens:
    nummer = schoon(nummer)
    return Publicatiegegevens(
        nummer, schoon(titel), dag_uit(dag), adres or f"{_ADRES}{nummer}.html", plek, schoon(van), schoon(rubriek)
    )


def _anders(zin: str) -> AndereExport:
    return AndereExport(f"Dit bestand is niet zoals het programma officiële publicaties kent. {zin}", _OPNIEUW)


def _als_aanbod(een: Publicatiegegevens) -> Aanbod:
    dag = "de dag staat er niet in" if een.dag == WOORD else een.dag
    getoond = [f"verschenen: {dag}", f"nummer: {een.nummer}", f"adres: {een.adres}"]
    getoond += [f"van: {een.van}"] if een.van else []
    getoond += [f"rubriek: {een.rubriek}"] if een.rubriek else []
    return Aanbod(
        id=als_kenmerk(een.nummer),
        kop=f"publicatie: {een.titel}",
        soorten=SOORTEN_PUBLICATIE,
        antwoorden={"datum": een.dag, "bekendgemaakt_op": een.dag, "kenmerk": een.nummer, "adres": een.adres},
        bron=Aanbodbron(als_kenmerk(een.nummer), een.titel, een.adres),
        plek=een.plek,
        plekken={"titel": f"{een.plek}, titel", "datum": f"{een.plek}, dag van verschijnen", "kenmerk": een.plek},
        getoond=tuple(getoond),
        eigen_bron=True,
    )
