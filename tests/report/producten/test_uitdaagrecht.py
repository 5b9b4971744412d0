"""The right to challenge: each request with its steps, what is late first, and only what the rules of here say."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.uitdaagrecht.overzicht import GEEN_VERZOEKEN, overzicht
from participatie_cli.report.producten.uitdaagrecht.stappen import VOLGORDE, laatste_stap, stappen
from participatie_cli.report.producten.uitdaagrecht.uitleg import GELDT_NIET, NIET_OPGEZOCHT, uitleg
from participatie_cli.report.producten.uitdaagrecht.verzoeken import verzoeken
from participatie_cli.usecases.registerstand import lees_stand
from tests.conftest import is_zoals
from tests.report.producten.tekst import alle_teksten, in_regels, punten_van, tabel_van
from tests.report.registers import verander

DAG = date(2025, 6, 1)
ALLE = "Verzoeken onder het uitdaagrecht"
VERZOEK = {"id": "a", "titel": "A", "samenvatting": "Iets.", "ontvangen_op": "2025-01-06"}
JA = {"besluit_op": "2025-03-03", "uitkomst": "toegewezen"}


def verzoek(**velden: str) -> Uitdaagverzoek:
    return Uitdaagverzoek.model_validate(VERZOEK | velden)


@pytest.mark.parametrize("naam", ["assen", "voorbeeldstad"])
def test_het_hele_overzicht(naam: str, standen: dict[str, Registerstand]) -> None:
    is_zoals(in_regels(overzicht(standen[naam]), standen[naam]), f"uitdaagrecht-{naam}.txt")


@pytest.mark.parametrize("naam", ["assen", "voorbeeldstad"])
def test_de_hele_uitleg(naam: str, standen: dict[str, Registerstand]) -> None:
    is_zoals(in_regels(uitleg(standen[naam]), standen[naam]), f"uitdaaguitleg-{naam}.txt")


@pytest.mark.parametrize(
    ("velden", "stap", "dag"),
    [
        ({}, "ontvangen", "6 januari 2025"),
        ({"ontvangen_op": "onbekend"}, "ontvangen", "onbekend"),
        ({}, "volledig", "niet vastgelegd; om aanvulling is niet gevraagd"),
        (
            {"aanvulling_gevraagd_op": "2025-01-20"},
            "volledig",
            "nog niet vastgelegd; om aanvulling gevraagd: 20 januari 2025",
        ),
        ({"aanvulling_gevraagd_op": "2025-01-20", "aangevuld_op": "2025-02-03"}, "volledig", "3 februari 2025"),
        ({"aangevuld_op": "2025-02-03", "volledig_op": "2025-02-10"}, "volledig", "10 februari 2025"),
        ({"bevoegd_orgaan": "college"}, "doorgezonden", "niet nodig: het college beslist"),
        ({"bevoegd_orgaan": "raad"}, "doorgezonden", "nog niet vastgelegd; naar de raad"),
        ({}, "doorgezonden", "nog niet vastgelegd; onbekend is welk orgaan beslist"),
        ({"bevoegd_orgaan": "raad", "doorgezonden_op": "2025-01-13"}, "doorgezonden", "13 januari 2025; naar de raad"),
        ({}, "besloten", "nog niet vastgelegd"),
        ({"besluit_op": "2025-07-01"}, "besloten", "nog niet, gepland: 1 juli 2025"),
        (
            {"besluit_op": "2025-06"},
            "besloten",
            "juni 2025, onbekend of het al zover was; wat er is besloten, is niet vastgelegd",
        ),
        (
            {**JA, "uitkomst": "afgewezen", "grondsoort": "onvolledig"},
            "besloten",
            "3 maart 2025; afgewezen, onvolledig",
        ),
        ({**JA, "gepubliceerd_op": "2025-03-10"}, "openbaar", "10 maart 2025"),
        ({**JA, "afspraken": "https://a.example"}, "afgesproken", "onbekend; te lezen op https://a.example"),
        ({**JA, "afgesproken_op": "2025-04-01"}, "afgesproken", "1 april 2025"),
        ({**JA, "uitkomst": "afgewezen"}, "afgesproken", "niet aan de orde: het verzoek is afgewezen"),
        (
            {**JA, "evalueren_voor": "2026-03"},
            "geëvalueerd",
            "nog niet vastgelegd; uiterlijk afgesproken voor maart 2026",
        ),
        ({"besluit_op": "2025-07-01", "uitkomst": "afgewezen"}, "geëvalueerd", "nog niet vastgelegd"),
    ],
)
def test_een_stap_heeft_een_dag_of_een_reden(velden: dict[str, str], stap: str, dag: str) -> None:
    (gevonden,) = (een for een in stappen(verzoek(**velden), DAG) if een.naam == stap)
    assert gevonden.dag == dag


@pytest.mark.parametrize(
    ("velden", "stap"),
    [
        ({"ontvangen_op": "onbekend"}, "onbekend"),
        ({}, "ontvangen"),
        ({"volledig_op": "2025-02-03"}, "volledig"),
        (JA, "besloten"),
        ({**JA, "uitkomst": "ingetrokken"}, "ingetrokken"),
        ({"besluit_op": "2025-07-01", "uitkomst": "ingetrokken"}, "ontvangen"),
        ({**JA, "gepubliceerd_op": "2025-03-10", "geevalueerd_op": "2025-05-30"}, "geëvalueerd"),
        ({**JA, "geevalueerd_op": "2025-06-02"}, "besloten"),
    ],
)
def test_de_laatste_stap_is_die_zeker_is_gezet(velden: dict[str, str], stap: str) -> None:
    assert laatste_stap(verzoek(**velden), DAG) == stap
    assert stap in VOLGORDE


def test_wat_te_laat_is_staat_vooraan_in_woorden(standen: dict[str, Registerstand]) -> None:
    product = overzicht(standen["voorbeeldstad"])
    eerste, tweede = punten_van(product, "te-doen")
    assert eerste.startswith("Onderhoud van het sportveld: ")
    assert "75 dagen te laat" in eerste
    assert "Wie: het college. Dit is 25 dagen te laat" in tweede
    rijen = tabel_van(product, ALLE).rijen
    assert [rij[4].endswith("(te laat)") for rij in rijen] == [True, True, *[False] * (len(rijen) - 2)]


def test_een_verzoek_dat_ook_een_project_is_telt_eens(standen: dict[str, Registerstand]) -> None:
    titels = [een.titel for een in verzoeken(standen["voorbeeldstad"])]
    assert "Buurtgroen in de Molenwijk" in titels
    assert "Groen door de buurt" not in titels
    assert "De uitvoering is het project “Groen door de buurt”." in alle_teksten(overzicht(standen["voorbeeldstad"]))


def test_een_project_zonder_eigen_bestand_staat_er_zelf_in(standen: dict[str, Registerstand]) -> None:
    stand = standen["voorbeeldstad"]
    zonder = tuple(een for een in stand.stukken if not isinstance(een.dossier, Uitdaagverzoek))
    (een,) = verzoeken(replace(stand, stukken=zonder))
    assert (een.titel, een.is_project) == ("Groen door de buurt", True)


@pytest.mark.parametrize(
    ("verordening", "zin", "eigen"),
    [
        (None, "Het register noemt geen verordening", "Wij hebben hiervoor nog geen eigen regels vastgelegd"),
        (
            "onbekend",
            "Onbekend is of de gemeente een verordening",
            f"Hebben wij hiervoor eigen regels? {NIET_OPGEZOCHT}",
        ),
        ({"in_werking_op": "onbekend"}, "", "de verordening over participatie. Sinds wanneer zij gelden, is onbekend."),
    ],
)
def test_een_gemeente_zonder_bekende_verordening(
    verordening: Any, zin: str, eigen: str, standen: dict[str, Registerstand]
) -> None:
    kader = standen["voorbeeldstad"].kader.gemeente
    assert kader
    leeg = type(kader).model_validate(
        {"vorm": "2", "gemeente": {"naam": "Leegstad", "cbs": "GM9999"}}
        | _verplicht(kader)
        | {"verordening": verordening}
    )
    stand = replace(standen["voorbeeldstad"], kader=Kader.van(_landelijk(standen["voorbeeldstad"]), leeg))
    raad, inwoner = overzicht(stand), uitleg(stand)
    assert zin in alle_teksten(raad)
    assert eigen in alle_teksten(inwoner)
    assert {rij[1] for rij in tabel_van(raad, "Termijnen op deze dag").rijen} == {"onbekend"}
    assert {rij[1] for rij in tabel_van(inwoner, "Wat u mag verwachten").rijen} == {NIET_OPGEZOCHT}


def _landelijk(stand: Registerstand) -> list[Any]:
    eigen = {id(een) for een in stand.kader.gemeente.regelingen} if stand.kader.gemeente else set()
    alle = {id(een.regeling): een.regeling for een in stand.kader.geldend}
    return [een for nummer, een in alle.items() if nummer not in eigen and "Voorbeeldstad" not in een.titel]


def _verplicht(kader: Gemeentekader) -> dict[str, Any]:
    return {
        naam: getattr(kader, naam)
        for naam, veld in type(kader).model_fields.items()
        if veld.is_required() and naam not in ("gemeente", "vorm")
    }


def test_voor_de_verordening_gold_zij_nog_niet(standen: dict[str, Registerstand]) -> None:
    stand = replace(standen["voorbeeldstad"], peildatum=date(2024, 6, 15))
    raad, inwoner = overzicht(stand), uitleg(stand)
    assert GEEN_VERZOEKEN in alle_teksten(raad)
    assert "gold op deze dag nog niet: zij gaat gelden op 15 oktober 2024." in alle_teksten(raad)
    assert {rij[1] for rij in tabel_van(raad, "Termijnen op deze dag").rijen} == {"geldt op deze dag niet"}
    assert {rij[1] for rij in tabel_van(inwoner, "Wat u mag verwachten").rijen} == {GELDT_NIET}
    assert NIET_OPGEZOCHT not in "\n".join(punten_van(inwoner, "nee"))


def test_zonder_kader_is_alles_onbekend(standen: dict[str, Registerstand]) -> None:
    stand = replace(standen["assen"], kader=replace(standen["assen"].kader, gemeente=None))
    assert "Onbekend is of de gemeente een verordening" in alle_teksten(overzicht(stand))
    assert f"Bij wie kunt u vragen stellen? {NIET_OPGEZOCHT}" in punten_van(uitleg(stand), "hoe")


def test_wat_niet_te_lezen_of_onvolledig_is_wordt_gezegd(klein: Path) -> None:
    (klein / "uitdaagrecht/kapot.yaml").write_text("id: [", "utf-8")
    verander(klein / "uitdaagrecht/groenbeheer-buurt.yaml", {"uitkomst": "misschien", "besluit_op": "2025-01-07"})
    tekst = alle_teksten(overzicht(lees_stand(klein, DAG)))
    assert "Niet gelezen: 1 bestand met een verzoek." in tekst
    assert "Van Groenbeheer door de buurt past niet alles in het register." in tekst


def test_een_verzoek_van_later_staat_er_niet_in(klein: Path) -> None:
    assert GEEN_VERZOEKEN in alle_teksten(overzicht(lees_stand(klein, date(2024, 9, 1))))
    (een,) = verzoeken(lees_stand(klein, date(2024, 9, 2)))
    assert laatste_stap(een.procedure, date(2024, 9, 2)) == "ontvangen"


def test_geen_termijn_is_een_antwoord(klein: Path) -> None:
    termijnen = {"uitdaagbesluit": [{"duur": "geen"}], "uitdaagbesluit_verdaging": [{"duur": "onbekend"}]}
    verander(klein / "kader.yaml", {"termijnen": termijnen})
    stand = lees_stand(klein, DAG)
    rijen = {rij[0]: rij[1] for rij in tabel_van(overzicht(stand), "Termijnen op deze dag").rijen}
    assert rijen["Besluit op uitdaagverzoek"] == "geen termijn"
    assert rijen["Uitstel van het besluit op een uitdaagverzoek"] == "onbekend"
    woorden = [rij[1] for rij in tabel_van(uitleg(stand), "Wat u mag verwachten").rijen]
    assert woorden[1:3] == ["Daarvoor is geen vaste tijd", NIET_OPGEZOCHT]


def test_de_uitleg_noemt_bij_elke_regel_waar_die_staat(standen: dict[str, Registerstand]) -> None:
    product = uitleg(standen["voorbeeldstad"])
    zonder = [
        punt
        for hoofdstuk in ("wie", "nee", "ja")
        for punt in punten_van(product, hoofdstuk)
        if "artikel" not in punt.lower()
    ]
    assert zonder == []
    assert all("artikel" in rij[2] for rij in tabel_van(product, "Wat u mag verwachten").rijen)


def test_lange_zinnen_staan_niet_in_onze_eigen_woorden(standen: dict[str, Registerstand]) -> None:
    """A provision has its own words; ours are short."""
    eigen = alle_teksten(uitleg(standen["voorbeeldstad"])).split("\n")[:3]
    assert max(len(zin.split()) for regel in eigen for zin in regel.split(". ")) <= 20
