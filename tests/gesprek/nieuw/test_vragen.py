"""Which questions come, what ends the talk, and how many questions that takes."""

from typing import Any

import pytest

from participatie_cli.gesprek.gesprek import geldig
from participatie_cli.gesprek.lezen import lees
from participatie_cli.gesprek.nieuw.afronden import MetTerugblik
from participatie_cli.gesprek.nieuw.onderwerp import ONDERWERPEN
from participatie_cli.gesprek.nieuw.weging import Weeguitkomst, Weging
from participatie_cli.gesprek.vraag import Gespreksvraag, Vraagvorm
from participatie_cli.kader.aanwijzing import Aanwijzing
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.waardefout import WaardeFout
from tests.gesprek.nieuw.proef import ANTWOORDEN, VANDAAG, beantwoord, gesprek, kader, uitgangspunt

KORTSTE = {"open": "niets", "participatie": "nee", "reden": "Alles ligt vast.", "gemeld_aan": "college"}
"""From the third subject on: there is nothing to choose, so it ends in no."""


def gesteld(getypt: dict[str, str], **anders: Any) -> list[str]:
    return list(beantwoord(getypt, **anders))


def uitkomst(**anders: str) -> Weeguitkomst:
    return Weging(uitgangspunt(), beantwoord(ANTWOORDEN | anders)).uitkomst


def vraag(naam: str, **anders: str) -> Gespreksvraag:
    gevonden = gesprek().vragen(beantwoord(ANTWOORDEN | anders))
    return next(een for een in gevonden if een.id == naam)


def test_het_kortste_eerlijke_gesprek_heeft_negen_vragen() -> None:
    antwoorden = beantwoord(ANTWOORDEN | KORTSTE)
    assert len(antwoorden) == 9
    assert ONBEKEND not in antwoorden.values()
    assert Weging(uitgangspunt(), antwoorden).uitkomst is Weeguitkomst.NEE


def test_het_gewone_gesprek_heeft_negentien_vragen() -> None:
    antwoorden = beantwoord(ANTWOORDEN)
    assert list(antwoorden) == list(ANTWOORDEN)
    assert len(antwoorden) == 19
    assert ONBEKEND not in antwoorden.values()


def test_het_langste_gesprek_heeft_vijfentwintig_vragen() -> None:
    extra = {"titel": "Molenpark", "kenmerk": "molenpark-2", "initiatiefnemer": "organisatie", "gemeld_op": "gisteren"}
    extra |= {"vorm": "overheidsparticipatie", "instrument": "omgevingsvergunning", "categorie": "geen"}
    extra |= {"groepen": "niemand", "participatie": "ja", "gemist": "niemand"}
    extra |= {"beslisser": "burgemeester", "rol_college": "Het college adviseert."}
    antwoorden = beantwoord(ANTWOORDEN | extra, namen=frozenset({"molenpark"}))
    assert len(antwoorden) == 25
    assert ONBEKEND not in antwoorden.values()


def test_elk_onderwerp_wordt_een_keer_genoemd_in_de_volgorde() -> None:
    regels = [regel for een in gesprek().vragen(beantwoord(ANTWOORDEN)) for regel in een.opening + een.vooraf]
    genoemd = [regel for regel in regels if regel.startswith("Onderwerp")]
    assert genoemd == [f"Onderwerp {nr} van 10: {wat}" for nr, wat in enumerate(ONDERWERPEN, start=1)]


def test_elke_vraag_zegt_waarom_en_wie_het_weet() -> None:
    alle = gesprek().alle_vragen()
    assert len(alle) == len({een.id for een in alle}) == 28
    assert all(een.waarom.endswith(".") or een.waarom.endswith("]") for een in alle)
    assert {een.id for een in alle if not een.mag_onbekend} == {"titel", "kenmerk"}


@pytest.mark.parametrize(
    ("anders", "einde"),
    [
        ({}, Weeguitkomst.JA),
        ({"middelen": "minder"}, Weeguitkomst.LAGER),
        ({"middelen": "later", "wie_regelt": "teamleider"}, Weeguitkomst.NOG_NIET),
        ({"open": "niets", "participatie": "ja"}, Weeguitkomst.LAGER),
        ({"open": "niets", "participatie": "onbekend"}, Weeguitkomst.NOG_NIET),
        ({"open": "er is niets open", "participatie": "nee"}, Weeguitkomst.NEE),
        ({"groepen": "niemand", "gemist": "niemand", "participatie": "nee"}, Weeguitkomst.NEE),
        ({"groepen": "niemand", "gemist": "niemand", "participatie": "ja"}, Weeguitkomst.JA),
        ({"open": "onbekend"}, Weeguitkomst.NOG_NIET),
        ({"groepen": "onbekend", "gemist": "onbekend"}, Weeguitkomst.NOG_NIET),
        ({"capaciteit": "onbekend"}, Weeguitkomst.NOG_NIET),
        ({"open": "niets", "instrument": "omgevingsplan"}, Weeguitkomst.LAGER),
        ({"instrument": "omgevingsvergunning", "categorie": "antenne"}, Weeguitkomst.JA),
    ],
)
def test_uitkomst(anders: dict[str, str], einde: Weeguitkomst) -> None:
    assert uitkomst(**anders) is einde


@pytest.mark.parametrize("instrument", ["omgevingsplan", "omgevingsvisie", "programma"])
def test_waar_de_wet_het_vraagt_is_nee_geen_keuze(instrument: str) -> None:
    assert "participatie" not in gesteld(ANTWOORDEN | KORTSTE | {"instrument": instrument})
    vooraf = vraag("open", instrument=instrument).vooraf
    assert "Omgevingsbesluit" in vooraf[0]
    assert "Nee zeggen kan hier dus niet; hoe mensen meedoen, kiest u zelf." in vooraf


def test_een_nee_van_eerder_telt_niet_waar_de_wet_participatie_vraagt() -> None:
    gegeven = beantwoord(ANTWOORDEN) | {"participatie": "nee", "instrument": "omgevingsvisie"}
    assert Weging(uitgangspunt(), geldig(gesprek(), gegeven)).uitkomst is Weeguitkomst.JA


def test_het_eigen_lijstje_van_de_gemeente_maakt_het_verplicht() -> None:
    keuzes = [een.waarde for een in vraag("categorie", instrument="omgevingsvergunning").keuzes]
    assert keuzes == ["woningen", "zonnepark", "antenne", "opvang", "geen"]
    gekozen = ANTWOORDEN | KORTSTE | {"instrument": "omgevingsvergunning", "categorie": "antenne"}
    assert "participatie" not in gesteld(gekozen)
    assert "participatie" in gesteld(gekozen | {"categorie": "geen"})


@pytest.mark.parametrize("lijst", [None, ONBEKEND, (), "alle"])
def test_zonder_lijst_wordt_er_niet_naar_gevraagd(lijst: Any) -> None:
    gemeente = kader().kader.gemeente
    assert gemeente is not None
    if lijst == "alle":
        lijst = (Aanwijzing.model_validate({"geldig_van": "2024-01-01", "gevallen": "alle"}),)
    gemeente = gemeente.model_copy(update={"verplichte_participatie": lijst})
    assert "categorie" not in gesteld(ANTWOORDEN | {"instrument": "omgevingsvergunning"}, gemeente=gemeente)


def test_zonder_middelen_stopt_het_gesprek_met_wie_en_wanneer() -> None:
    assert gesteld(ANTWOORDEN | {"middelen": "later"})[-3:] == ["middelen", "wie_regelt", "geregeld_op"]


def test_zonder_keuze_hoogstens_de_laagste_trede() -> None:
    assert [een.waarde for een in vraag("niveau", open="niets", participatie="ja").keuzes] == ["informeren"]
    assert vraag("niveau", open="niets", participatie="ja").voorstel == "informeren"
    assert len(vraag("niveau").keuzes) == 5
    assert vraag("niveau").keuzes[1].uitleg.startswith("Inwoners vertellen wat zij ervan vinden.")
    assert "waar kunt maken" in vraag("niveau", middelen="minder").vooraf[1]


def test_een_ladder_zonder_bekende_woorden_heeft_een_laagste_trede() -> None:
    ladder = uitgangspunt().gemeente.ladder
    vreemd = ladder.treden[2].model_copy(update={"id": "trede-a", "naam": "iets eigens"})
    eigen = ladder.model_copy(update={"treden": (vreemd,)})
    gemeente = uitgangspunt().gemeente.model_copy(update={"ladder": eigen})
    assert uitgangspunt(gemeente=gemeente).treden(zonder_invloed=True) == (vreemd,)


def test_zonder_treden_wordt_er_geen_gevraagd() -> None:
    ladder = uitgangspunt().gemeente.ladder.model_copy(update={"treden": ()})
    gemeente = uitgangspunt().gemeente.model_copy(update={"ladder": ladder})
    vragen = {een.id: een for een in gesprek(gemeente=gemeente).vragen({})}
    assert "niveau" not in vragen
    assert vragen["reden"].vooraf == ("Onderwerp 8 van 10: hoeveel invloed mensen hebben",)


def test_wijken_uit_kader_yaml_en_anders_vrij() -> None:
    zonder_geheel = uitgangspunt().gemeente.model_copy(update={"wijken": ("Noord",)})
    gevonden = next(een for een in gesprek(gemeente=zonder_geheel).vragen({}) if een.id == "wijken")
    assert [een.waarde for een in gevonden.keuzes] == ["Noord", "hele gemeente"]
    onbekend = uitgangspunt().gemeente.model_copy(update={"wijken": ONBEKEND})
    gevonden = next(een for een in gesprek(gemeente=onbekend).vragen({}) if een.id == "wijken")
    assert (gevonden.vorm, gevonden.keuzes) == (Vraagvorm.LIJST, ())


@pytest.mark.parametrize(
    ("naam", "tekst", "melding"),
    [
        ("vast", "niets", "staat er iets vast"),
        ("besluitdag", "gisteren", "Die dag is al voorbij."),
        ("terugkoppeling", "2025", "Die dag is al voorbij."),
        ("doel", "De speelplek wordt opnieuw ingericht", "Dit is het project zelf."),
        ("doel", "speelplek aan de vaart.", "Dit is het project zelf."),
        ("open", ";", "Hier staat niets."),
    ],
)
def test_wat_geen_antwoord_is(naam: str, tekst: str, melding: str) -> None:
    anders = {"open": "niets", "participatie": "ja"} if naam == "vast" else {}
    with pytest.raises(WaardeFout, match=melding):
        lees(vraag(naam, **anders), tekst, VANDAAG)


def test_een_dag_van_een_initiatief_is_geweest() -> None:
    met_dag = vraag("gemeld_op", initiatiefnemer="inwoners")
    assert lees(met_dag, "vandaag", VANDAAG) == "2026-10-15"
    with pytest.raises(WaardeFout, match="nog niet geweest"):
        lees(met_dag, "morgen", VANDAAG)


def test_groepen_in_eigen_woorden_of_niemand() -> None:
    assert lees(vraag("groepen"), "Niemand", VANDAAG) == ("niemand",)
    assert lees(vraag("gemist"), "geen; Jongeren", VANDAAG) == ("niemand", "Jongeren")
    assert lees(vraag("vast"), "niets", VANDAAG) == ("niets",)
    assert lees(vraag("besluitdag"), "2026-10", VANDAAG) == "2026-10"


def test_aan_het_eind_wordt_het_teruggelezen() -> None:
    antwoorden = beantwoord(ANTWOORDEN | {"beslisser": "onbekend"})
    *_, laatste = MetTerugblik(uitgangspunt()).vragen(antwoorden)
    assert laatste.id == "klopt"
    assert "  Uitkomst: Ja, mensen doen mee." in laatste.vooraf
    assert "  Wie neemt het besluit? Te vinden bij: de bestuursadviseur of de griffie." in laatste.vooraf
    *_, laatste = MetTerugblik(uitgangspunt()).vragen(beantwoord(ANTWOORDEN))
    assert "Dit is nog open:" not in laatste.vooraf
