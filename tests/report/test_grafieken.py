"""The three charts: what is drawn is what is known, and the words and the table say the same."""

from itertools import product

import pytest

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.report.beeld.bouwstenen import Balk, Grafiek, Vulling
from participatie_cli.report.grafiek.grafieken import (
    Deelnames,
    Lijnenpunt,
    deelnamesgrafiek,
    lijnengrafiek,
    uitkomstengrafiek,
)
from participatie_cli.report.grafiek.inbrenggrafiek import Inbrengtelling, inbrenggrafiek
from participatie_cli.report.grafiek.tekenen import deel_in, teken
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.scoring.trap import Stand
from participatie_cli.values.aantal import Aantal, tel_op
from participatie_cli.values.onbekend import ONBEKEND
from tests.conftest import is_zoals

VOL, GEARCEERD, OPEN = Vulling.VOL, Vulling.GEARCEERD, Vulling.OPEN
NAMEN = {
    Ontwikkellijn.BEWUSTWORDING: "Creëren van bewustwording intern en extern",
    Ontwikkellijn.WETGEVING: "Voldoen aan wetgeving",
    Ontwikkellijn.ONDERSTEUNEN: "Ondersteunen en faciliteren van organisatie, bestuur en inwoners",
    Ontwikkellijn.LEREN: "Leren van ervaringen",
}


def _punt(label: str, *standen: tuple[int | None, int]) -> Lijnenpunt:
    return Lijnenpunt(label, {lijn: Stand(*stand) for lijn, stand in zip(Ontwikkellijn, standen, strict=True)})


def _balken(grafiek: Grafiek) -> list[Balk]:
    return [balk for groep in grafiek.groepen for balk in groep.balken]


LIJNEN = lijnengrafiek(
    [_punt("mei 2026", (None, 4), (None, 0), (0, 0), (1, 4)), _punt("sep 2026", (1, 2), (None, 2), (0, 3), (4, 4))],
    NAMEN,
)
UITKOMSTEN = uitkomstengrafiek(
    {
        Uitkomstsoort.VOLDOET: 412,
        Uitkomstsoort.VOLDOET_NIET: 37,
        Uitkomstsoort.NIET_VAN_TOEPASSING: 1203,
        Uitkomstsoort.NIET_TE_BEOORDELEN: 288,
    }
)


def _deelnames(label: str, *aantallen: str | None) -> Deelnames:
    """Participants as they stand in a file; None where they were not recorded."""
    gelezen = (ONBEKEND if een == "onbekend" else Aantal.lees(een) if een else None for een in aantallen)
    return Deelnames(label, tel_op(gelezen))


DEELNAMES = deelnamesgrafiek(
    [
        _deelnames("sep 2025"),
        _deelnames("jan 2026", "onbekend", None),
        _deelnames("mei 2026", *["20"] * 9, *["onbekend"] * 3),
        _deelnames("sep 2026", "45"),
    ]
)
INBRENG = inbrenggrafiek(Inbrengtelling(met=4, zonder=5, onbekend=1))


@pytest.mark.parametrize("grafiek", [LIJNEN, UITKOMSTEN, DEELNAMES, INBRENG], ids=lambda grafiek: grafiek.id)
def test_de_tekening_is_zoals_bekeken(grafiek: Grafiek) -> None:
    is_zoals(teken(grafiek, sjablonen_uit()), f"{grafiek.id}.svg")


@pytest.mark.parametrize("grafiek", [LIJNEN, UITKOMSTEN, DEELNAMES, INBRENG], ids=lambda grafiek: grafiek.id)
def test_elk_patroon_staat_een_keer_in_de_legenda(grafiek: Grafiek) -> None:
    uitgelegd = [regel.vulling for regel in grafiek.legenda]
    assert len(set(uitgelegd)) == len(uitgelegd)
    assert {deel.vulling for balk in _balken(grafiek) for deel in balk.delen} <= set(uitgelegd)


@pytest.mark.parametrize("grafiek", [LIJNEN, UITKOMSTEN, DEELNAMES, INBRENG], ids=lambda grafiek: grafiek.id)
def test_de_beschrijving_zegt_elke_waarde(grafiek: Grafiek) -> None:
    assert all(balk.tekst in grafiek.beschrijving and balk.naam in grafiek.beschrijving for balk in _balken(grafiek))
    assert grafiek.beschrijving.endswith(".")
    assert grafiek.svg == ""


@pytest.mark.parametrize("grafiek", [LIJNEN, UITKOMSTEN, DEELNAMES, INBRENG], ids=lambda grafiek: grafiek.id)
def test_elke_rij_van_de_tabel_heeft_een_cel_per_kolom(grafiek: Grafiek) -> None:
    tabel = grafiek.tabel
    assert {len(rij) for rij in (*tabel.rijen, tabel.getallen, tabel.breedtes)} == {len(tabel.kolommen)}
    assert tabel.leeg == ""


@pytest.mark.parametrize(
    ("stand", "tekst", "vullingen"),
    [
        (Stand(2, 2), "trede 2", (VOL, VOL, OPEN, OPEN)),
        (Stand(1, 4), "trede 1–4", (VOL, GEARCEERD, GEARCEERD, GEARCEERD)),
        (Stand(0, 0), "trede 0", (OPEN,) * 4),
        (Stand(0, 3), "trede 0–3", (GEARCEERD, GEARCEERD, GEARCEERD, OPEN)),
        (Stand(4, 4), "trede 4", (VOL,) * 4),
        (Stand(None, 2), "niet te beoordelen", (GEARCEERD, GEARCEERD, OPEN, OPEN)),
        (Stand(None, 0), "niet aan de orde", ()),
    ],
)
def test_een_lijn_is_vier_blokken(stand: Stand, tekst: str, vullingen: tuple[Vulling, ...]) -> None:
    punt = Lijnenpunt("sep 2026", dict.fromkeys(Ontwikkellijn, stand))
    balk = _balken(lijnengrafiek([punt], NAMEN))[0]
    assert balk.tekst == tekst
    assert tuple(deel.vulling for deel in balk.delen) == vullingen
    assert {deel.deel for deel in balk.delen} <= {1 / 4}


def test_alleen_een_zekere_nul_is_helemaal_open() -> None:
    for niveau, hoogstens in product((None, 0), range(5)):
        punt = Lijnenpunt("sep 2026", dict.fromkeys(Ontwikkellijn, Stand(niveau, hoogstens)))
        balk = _balken(lijnengrafiek([punt], NAMEN))[0]
        assert ({deel.vulling for deel in balk.delen} == {OPEN}) is (niveau == hoogstens == 0)


def test_de_lijnen_staan_als_tabel() -> None:
    assert LIJNEN.tabel.kolommen == ("Ontwikkellijn", "mei 2026", "sep 2026")
    assert LIJNEN.tabel.rijen[1] == ("2 Voldoen aan wetgeving", "niet aan de orde", "niet te beoordelen")
    assert [groep.titel for groep in LIJNEN.groepen] == [f"{lijn.value} {NAMEN[lijn]}" for lijn in Ontwikkellijn]


def test_alle_vijf_uitkomsten_staan_er_ook_de_nullen() -> None:
    assert UITKOMSTEN.tabel.rijen == (
        ("voldoet", "412", "21 %"),
        ("voldoet niet", "37", "2 %"),
        ("niet van toepassing", "1203", "62 %"),
        ("niet te beoordelen", "288", "15 %"),
        ("afwijking", "0", "0 %"),
    )
    balken = _balken(UITKOMSTEN)
    assert [deel.deel for balk in balken for deel in balk.delen] == [412 / 1203, 37 / 1203, 1, 288 / 1203, 0]
    assert len({balk.delen[0].vulling for balk in balken}) == len(Uitkomstsoort)
    assert balken[0].tekst == "412 (21 %)"


def test_zonder_uitkomsten_is_er_geen_deel_van_iets() -> None:
    leeg = uitkomstengrafiek({})
    assert [balk.tekst for balk in _balken(leeg)] == ["0"] * 5
    assert {rij[2] for rij in leeg.tabel.rijen} == {"geen"}


@pytest.mark.parametrize(
    ("aantallen", "tekst", "cellen"),
    [
        ((), "niet vastgelegd", ("niet vastgelegd", "0", "0", "0")),
        ((None,), "onbekend, bij 1 activiteit", ("onbekend", "1", "1", "0")),
        (("onbekend", None), "onbekend, bij 2 activiteiten", ("onbekend", "2", "2", "0")),
        (("100", "80", "onbekend"), "minstens 180, uit 2 van 3 activiteiten", ("minstens 180", "3", "1", "0")),
        (("0", "onbekend"), "minstens 0, uit 1 van 2 activiteiten", ("minstens 0", "2", "1", "0")),
        (("45",), "45, uit 1 activiteit", ("45", "1", "0", "0")),
        (("0",), "0, uit 1 activiteit", ("0", "1", "0", "0")),
        (("ongeveer 150", "20"), "ongeveer 170, uit 2 activiteiten; 1 ongeveer", ("ongeveer 170", "2", "0", "1")),
        (("meer dan 1500", "20"), "minstens 1.521, uit 2 activiteiten", ("minstens 1.521", "2", "0", "0")),
        (("tussen 40 en 50", "10"), "tussen 50 en 60, uit 2 activiteiten", ("tussen 50 en 60", "2", "0", "0")),
        (
            ("minstens 4000", "ongeveer 30", "ongeveer 10", "onbekend", None),
            "minstens 4.040, uit 3 van 5 activiteiten; 2 ongeveer",
            ("minstens 4.040", "5", "2", "2"),
        ),
    ],
)
def test_de_som_zegt_wat_zij_is(aantallen: tuple[str | None, ...], tekst: str, cellen: tuple[str, ...]) -> None:
    grafiek = deelnamesgrafiek([_deelnames("p", *aantallen)])
    assert _balken(grafiek)[0].tekst == tekst
    assert grafiek.tabel.rijen == (("p", *cellen),)


def test_wat_onbekend_is_wordt_anders_getekend_dan_een_nul() -> None:
    niets, onbekend, deels, nul = (
        _balken(deelnamesgrafiek([_deelnames("p", *een)]))[0].delen
        for een in ((), ("onbekend", None), ("10", "onbekend"), ("0", "0"))
    )
    assert niets == ()
    assert [deel.vulling for deel in onbekend] == [GEARCEERD]
    assert [deel.vulling for deel in deels] == [VOL, GEARCEERD]
    assert sum(deel.deel for deel in deels) == pytest.approx(1)
    assert [(deel.deel, deel.vulling) for deel in nul] == [(0, VOL)]


def test_de_beschrijving_zegt_wat_deelnames_niet_zijn() -> None:
    assert "geen verschillende mensen" in DEELNAMES.beschrijving
    assert "Meer deelnames is op zichzelf niet beter." in DEELNAMES.beschrijving


@pytest.mark.parametrize("grafiek", [lijnengrafiek([], NAMEN), deelnamesgrafiek([])], ids=lambda grafiek: grafiek.id)
def test_zonder_perioden_zegt_de_grafiek_dat(grafiek: Grafiek) -> None:
    zin = "Er is nog geen periode om te laten zien."
    assert (grafiek.beschrijving, grafiek.tabel.rijen, grafiek.tabel.leeg) == (zin, (), zin)
    assert [een.tekst for een in deel_in(grafiek).teksten] == [zin]
