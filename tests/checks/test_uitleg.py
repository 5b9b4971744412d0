"""An explanation tells what the check did, and nothing else."""

from dataclasses import replace

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.checks.naspeuren import volg
from participatie_cli.checks.uitleg import Uitleg, leg_uit
from participatie_cli.kader.duur import weken
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import regelbladen, zoek
from participatie_cli.rules.contract import Toetsing
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.spoor import Spoor
from tests.gevallen import PEILDATUM, SOORTEN, alle_gevallen, dossier, kader
from tests.rules.test_gevallen import omstandigheden

BESTAND, KADER = "projecten/groene-as.yaml", "kader.yaml"
CODES = [blad.regel.code for blad in regelbladen() if blad.regel.toets_register is None]


def uitleg(code: str, verschil: object = None) -> Uitleg:
    blad = zoek(code)
    assert blad is not None
    return leg_uit(blad, Toetsing(dossier("project", verschil), kader(), PEILDATUM), BESTAND, KADER)


@pytest.mark.langzaam
@pytest.mark.parametrize("code", CODES)
def test_uitleg_komt_op_dezelfde_uitkomst_uit(code: str) -> None:
    blad = zoek(code)
    assert blad is not None
    for geval in (een for een in alle_gevallen() if een.code == code):
        ding, omgeving = omstandigheden(geval.code, geval.inhoud)
        uitslag = controleer_dossier(ding, BESTAND, omgeving, geval.peildatum)
        verklaring = leg_uit(blad, Toetsing(ding, omgeving, geval.peildatum), BESTAND, KADER)
        assert verklaring.uitkomst == next(een for een in uitslag.uitkomsten if een.code == code)
        gegeven = [(een.soort, een.reden) for vraag in verklaring.vragen if (een := vraag.leidt_tot)]
        eerst_iets_anders = any(een.soort is not Uitkomstsoort.VOLDOET for een in verklaring.vereist)
        assert _zelf_geantwoord(verklaring) in gegeven or eerst_iets_anders


def _zelf_geantwoord(verklaring: Uitleg) -> tuple[Uitkomstsoort, str | None]:
    """The outcome as the rule gave it: without the name of the part it is of, and before a deviation explained it."""
    soort, reden = verklaring.uitkomst.soort, verklaring.uitkomst.reden
    if soort is Uitkomstsoort.AFWIJKING:
        return Uitkomstsoort.VOLDOET_NIET, None
    kop = f"{verklaring.over[0][0]}: " if verklaring.over else ""
    return soort, reden and reden.removeprefix(kop)


def test_een_termijn_zonder_eigen_bepaling_verschuift_niets() -> None:
    """A term of kader.yaml is a provision too; beside it the others stay what they are."""
    ding, omgeving = dossier("project"), kader()
    assert omgeving.gemeente is not None
    spoor = Spoor()
    gevolgd = volg(Toetsing(ding, omgeving, PEILDATUM), spoor, BESTAND, KADER).kader
    assert len(omgeving.geldend) > sum(len(een.bepalingen) for een in omgeving.gemeente.regelingen)
    assert [een.sleutel for een in gevolgd.geldend] == [een.sleutel for een in omgeving.geldend]
    assert {sleutel: len(rij) for sleutel, rij in gevolgd.per_sleutel.items()} == {
        sleutel: len(rij) for sleutel, rij in omgeving.per_sleutel.items()
    }
    assert all(een.sleutel == sleutel for sleutel, rij in gevolgd.per_sleutel.items() for een in rij)


def test_feiten_komen_met_hun_plek_ook_uit_het_kader() -> None:
    gevraagd = uitleg("TRM003").vragen[-1]
    assert gevraagd.feiten[BESTAND, ("activiteiten", 0, "verslag", "op")].voluit == "4 december 2023"
    assert gevraagd.feiten[KADER, ("termijnen", "verslag_van_activiteit", 0, "duur")] == weken(4)


def test_een_afwijking_wordt_genoemd() -> None:
    afwijking = {
        "regel": "VIS001",
        "reden": "Mondeling gedaan.",
        "besloten_door": "college",
        "besloten_op": "2024-01-01",
        "geldig_tot": "2024-06-30",
    }
    verklaring = uitleg("VIS001", {"afweging": None, "afwijkingen": [afwijking]})
    assert [een.code for een in verklaring.bevindingen] == ["VIS001", "AFW001"]
    assert uitleg("VIS002", {"afwijkingen": [afwijking]}).bevindingen == ()


def test_zonder_datum_telt_de_nieuwste_tekst() -> None:
    verklaring = uitleg("AWB001", {"instrumenten": [{"terinzageleggingen": [{"start": ONBEKEND.value}]}]})
    assert verklaring.moment is ONBEKEND
    assert [norm.sleutel for norm in verklaring.uitkomst.grondslag] == list(verklaring.blad.regel.grondslag)


def test_een_norm_die_toen_niet_gold_heeft_geen_tekst() -> None:
    verklaring = uitleg(
        "OMW005",
        {"instrumenten": [{"terinzageleggingen": [{"start": "2020-01-01"}], "vastgesteld_op": "2020-06-01"}]},
    )
    assert "ow-16-29" not in {norm.sleutel for norm in verklaring.uitkomst.grondslag}
    assert verklaring.uitkomst.over == ()


def test_naspeuren_ziet_alleen_wat_van_de_kopie_wordt_gelezen() -> None:
    project, spoor = dossier("project"), Spoor()
    kopie = spoor.gevolgd(project, "een")
    assert kopie.titel
    assert project.samenvatting
    assert kopie.bronnen[0].titel
    assert kopie.bronnen
    assert spoor.gelezen == {
        ("een", ("titel",)): project.titel,
        ("een", ("bronnen",)): project.bronnen,
        ("een", ("bronnen", 0, "titel")): project.bronnen[0].titel,
    }


def test_naspeuren_laat_de_soort_en_wat_eerder_is_gelezen_zoals_het_is() -> None:
    project, spoor = dossier("project"), Spoor()
    kopie = spoor.gevolgd(project, "een")
    assert isinstance(kopie, type(project))
    assert (type(kopie).__name__, kopie.kern) == (type(project).__name__, project.kern)
    eerder = spoor.gelezen
    spoor.begin_opnieuw()
    assert (list(eerder), spoor.gelezen) == ([("een", ("titel",))], {})
    assert kopie.model_dump() == project.model_dump()
    assert kopie == spoor.gevolgd(project, "twee")
    assert "__getattribute__" not in vars(type(project))


def test_zonder_kader_van_de_gemeente_is_uit_te_leggen() -> None:
    blad = zoek("VIS001")
    assert blad is not None
    toetsing = Toetsing(dossier("project"), replace(kader(), gemeente=None), PEILDATUM)
    feiten = [plek for vraag in leg_uit(blad, toetsing, BESTAND, KADER).vragen for plek in vraag.feiten]
    assert {bestand for bestand, _ in feiten} == {BESTAND}


def test_elke_soort_bestand_is_uit_te_leggen() -> None:
    for blad in regelbladen():
        for naam, soort in SOORTEN.items():
            if blad.regel.toets_register is None and soort in blad.regel.over:
                assert leg_uit(blad, Toetsing(dossier(naam), kader(), PEILDATUM), BESTAND, KADER).vragen


TWEE = {
    "instrumenten": [
        {},
        {
            "soort": "omgevingsvergunning",
            "naam": "vergunning voor de brug",
            "procedure": "uitgebreid",
            "terinzageleggingen": [
                {"start": "2024-03-07", "eind": "2024-04-16", "kennisgeving": {"datum": "2024-03-06"}}
            ],
        },
    ]
}
"""A plan whose draft lay open long enough, and a permit whose draft did not."""


def test_de_uitleg_noemt_elk_deel_en_legt_het_slechtste_uit() -> None:
    verklaring = uitleg("AWB001", TWEE)
    assert verklaring.over == (
        ("omgevingsvergunning “vergunning voor de brug”", Uitkomstsoort.VOLDOET_NIET),
        ("omgevingsplan", Uitkomstsoort.VOLDOET),
    )
    gelezen = {pad for vraag in verklaring.vragen for bestand, pad in vraag.feiten if bestand == BESTAND}
    assert ("instrumenten", 1, "terinzageleggingen", 0, "eind") in gelezen
    assert not [pad for pad in gelezen if pad[:2] == ("instrumenten", 0)]
    assert [een.pad for een in verklaring.bevindingen] == [("instrumenten", 1, "terinzageleggingen", 0, "eind")]


def test_een_deel_noemt_geen_delen() -> None:
    assert uitleg("AWB001", {}).over == ()
    assert uitleg("VIS007", TWEE).over == ()


def test_de_uitleg_zegt_dat_het_afhangt_van_wat_geen_dag_heeft() -> None:
    """Case VIS010/gesprek-zonder-datum: with the conversation there is a finding, and without it there is none."""
    geval = next(een for een in alle_gevallen() if str(een) == "VIS010/gesprek-zonder-datum")
    blad = zoek("VIS010")
    assert blad is not None
    verklaring = leg_uit(blad, Toetsing(*omstandigheden("VIS010", geval.inhoud), geval.peildatum), BESTAND, KADER)
    *_, laatste = verklaring.vragen
    assert laatste.vraag == "Blijft dat zo als wat geen precieze datum heeft er nog niet was?"
    assert laatste.leidt_tot is not None
    assert laatste.leidt_tot.soort is verklaring.uitkomst.soort is Uitkomstsoort.NIET_TE_BEOORDELEN
