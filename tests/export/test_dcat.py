"""The record for data portals passes the shapes of Geonovum, and says which line is missing where it cannot be made."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.export.dcat import BESTAND, NietTeBeschrijven, als_dcat, te_beschrijven
from participatie_cli.export.pakket import Pakket, maak_pakket
from participatie_cli.kader.publicatie import Publicatie
from participatie_cli.values.onbekend import ONBEKEND
from tests.conftest import is_zoals
from tests.export.proeven import bestanden, gegevens, project, register, voorbeeld

VOLLEDIG = {
    "adres": "https://participatie.proefdorp.example",
    "contact": {"naam": "Team participatie", "adres": "https://www.proefdorp.example/meedoen"},
    "licentie": "cc-by",
}


def met_publicatie(publicatie: Any) -> Pakket:
    eigen = Publicatie.model_validate(publicatie) if isinstance(publicatie, dict) else publicatie
    return maak_pakket(gegevens(register(project(), publicatie=eigen)))


def vormen(map_: Path) -> Any:
    """The shapes of Geonovum and those that they build on."""
    import rdflib

    alles = rdflib.Graph()
    for naam in ("dcat-ap-nl-shapes.ttl", "dcat-ap-shapes.ttl"):
        alles.parse(map_ / naam)
    return alles


@pytest.mark.langzaam
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib", "ignore::DeprecationWarning:pyshacl")
@pytest.mark.parametrize("welk", ["voorbeeldstad", "alleen een webpagina als contact"])
def test_de_beschrijving_voldoet_aan_dcat_ap_nl(welk: str) -> None:
    map_ = os.environ.get("PARTICIPATIE_DCAT")
    if map_ is None:
        pytest.skip("PARTICIPATIE_DCAT does not name the folder with the shapes of DCAT-AP-NL, which are not ours")
    import rdflib
    from pyshacl import validate

    namen = [naam for vorm in ("csv", "json", "xlsx", "parquet", "evenementen") for naam in bestanden(vorm)]
    pakket = voorbeeld() if welk == "voorbeeldstad" else met_publicatie(VOLLEDIG)
    tekst = als_dcat(pakket, [een for een in namen if te_beschrijven(een)])[BESTAND]
    beschrijving = rdflib.Graph().parse(data=tekst, format="json-ld")
    vorm = vormen(Path(map_))
    voldoet, _, waarom = validate(beschrijving, shacl_graph=vorm)
    assert voldoet, waarom
    zonder = json.loads(tekst)
    del zonder["dcat:dataset"]["dcat:contactPoint"]  # the shapes bite
    kaal = rdflib.Graph().parse(data=json.dumps(zonder), format="json-ld")
    assert not validate(kaal, shacl_graph=vorm)[0]


def test_de_beschrijving_van_een_klein_register() -> None:
    tekst = als_dcat(met_publicatie(VOLLEDIG), ["open-data.json", "inbreng.csv"])[BESTAND].decode()
    is_zoals(tekst, "export-catalogus.jsonld")


@pytest.mark.parametrize(
    ("publicatie", "regel"),
    [
        (None, "publicatie: {adres: "),
        (ONBEKEND, "publicatie: {adres: "),
        (VOLLEDIG | {"adres": "onbekend"}, "adres: https://"),
        (VOLLEDIG | {"contact": "onbekend"}, "contact: {naam: Team participatie, email: "),
        (VOLLEDIG | {"contact": {"naam": "Loket", "email": "onbekend"}}, "contact: {naam: Loket, email: "),
        (VOLLEDIG | {"licentie": "onbekend"}, "licentie: cc0"),
    ],
)
def test_zonder_contact_of_adres_staat_er_welke_regel_ontbreekt(publicatie: Any, regel: str) -> None:
    with pytest.raises(NietTeBeschrijven) as fout:
        als_dcat(met_publicatie(publicatie), ["open-data.json"])
    assert fout.value.regel.startswith(regel)


def test_de_regel_die_wordt_aangeraden_helpt() -> None:
    """Following the advice, line after line, ends in a record."""
    publicatie: dict[str, Any] = {}
    for _ in range(3):
        with pytest.raises(NietTeBeschrijven) as fout:
            als_dcat(met_publicatie(publicatie), ["open-data.json"])
        naam, _, waarde = fout.value.regel.partition(": ")
        delen = waarde.strip("{}").split(", ") if waarde.startswith("{") else []
        publicatie[naam] = dict(deel.split(": ") for deel in delen) if delen else waarde
    assert als_dcat(met_publicatie(publicatie), ["open-data.json"])


def test_beschreven_worden_alleen_de_gegevens() -> None:
    assert te_beschrijven("inbreng.csv")
    assert te_beschrijven("evenementen.jsonld")
    assert not any(map(te_beschrijven, ("leesmij.md", "csv-metadata.json", BESTAND)))
    beschreven = json.loads(als_dcat(replace(met_publicatie(VOLLEDIG)), ["inbreng.csv"])[BESTAND])
    (bestand,) = beschreven["dcat:dataset"]["dcat:distribution"]
    assert bestand["dcat:downloadURL"] == {"@id": "https://participatie.proefdorp.example/open-data/inbreng.csv"}
    assert beschreven["dct:publisher"]["@id"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm9998"
