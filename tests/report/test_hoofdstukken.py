"""What the report tells of a period that has something in every chapter, and of one that has nothing."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.report.beeld.bouwstenen import Lijst, Tabel
from participatie_cli.report.beeld.rapport import Projectblok, Rapport
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.usecases.openbaarmaken import NIET_OPENBAAR, Afscherming
from participatie_cli.values.datum import Datum
from tests.report.registers import RIJK, echt_rapport, leg_neer, rapport, verander


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return leg_neer(tmp_path_factory.mktemp("rijk"))


@pytest.fixture(scope="module")
def rijk(register: Path) -> Rapport:
    return rapport(register, periode=RIJK)


@pytest.fixture(scope="module")
def groene_as(rijk: Rapport) -> Projectblok:
    return next(blok for blok in rijk.projecten.gevolgd if blok.id == "groene-as")


def gezegd(lijst: Lijst) -> list[str]:
    return [f"{punt.datum}: {punt.tekst}" for punt in lijst.punten]


def delen(waarde: Any, soort: type) -> list[Any]:
    """Every part of the view model of one kind."""
    gevonden = [waarde] if isinstance(waarde, soort) else []
    if isinstance(waarde, tuple):
        return gevonden + [deel for een in waarde for deel in delen(een, soort)]
    if is_dataclass(waarde):
        return gevonden + [deel for veld in fields(waarde) for deel in delen(getattr(waarde, veld.name), soort)]
    return gevonden


@pytest.mark.parametrize("welk", ["rijk", "echt"])
def test_wat_er_niet_is_wordt_gezegd(welk: str, rijk: Rapport) -> None:
    """A list or table has content or the sentence that it has none; never both, never neither."""
    heel = rijk if welk == "rijk" else echt_rapport()
    lijsten, tabellen = delen(heel, Lijst), delen(heel, Tabel)
    assert len(lijsten) > 30
    assert len(tabellen) > 20
    assert all(bool(lijst.punten) != bool(lijst.leeg) for lijst in lijsten)
    assert all(not (lijst.eerder and lijst.punten) for lijst in lijsten)
    assert all(bool(tabel.rijen) != bool(tabel.leeg) for tabel in tabellen)
    for tabel in tabellen:
        assert {len(rij) for rij in (*tabel.rijen, tabel.getallen, tabel.breedtes)} == {len(tabel.kolommen)}


@pytest.mark.parametrize("welk", ["rijk", "echt"])
def test_elke_verwijzing_naar_een_bron_klopt(welk: str, rijk: Rapport) -> None:
    heel = rijk if welk == "rijk" else echt_rapport()
    nummers = [regel.nummer for regel in heel.bronnen.bronnen]
    genoemd = {
        nummer for lijst in delen(heel, Lijst) for punt in (*lijst.punten, *lijst.eerder) for nummer in punt.bronnen
    }
    assert nummers == list(range(1, len(nummers) + 1))
    assert genoemd <= set(nummers)
    assert genoemd


def test_wat_na_de_peildatum_kwam_staat_er_niet(rijk: Rapport) -> None:
    tekst = str(rijk)
    for later in ("Dit kwam na de peildatum", "geteld na de peildatum", "Pas later bedacht", "De raad wil dat"):
        assert later not in tekst


def test_de_drie_vragen_van_een_project(groene_as: Projectblok) -> None:
    vragen = groene_as.vragen
    assert (
        "11 juni 2024: Tekenmiddag op school; 30 deelnemers. (een andere bron zegt: Er waren 25 kinderen.)"
        in gezegd(vragen.gebeurd)
    )
    assert "20 juni 2024: Het omgevingsplan werd vastgesteld." in gezegd(vragen.gebeurd)
    assert "2024, mogelijk in deze periode: Gesprekken met ondernemers; 7 deelnemers." in gezegd(vragen.gebeurd)
    assert gezegd(vragen.uitgeprobeerd) == [
        "2024, mogelijk in deze periode: Werkvorm “Inloopavond”, volgens dit register voor het eerst gebruikt."
    ]
    assert gezegd(vragen.blauw) == [
        "20 augustus 2024: bankjes geplaatst, 1.250,5 meter",
        "21 augustus 2024: kosten, onbekend hoeveel",
    ]
    assert gezegd(vragen.rood) == [
        "5 september 2024: Jongeren zagen hun tekening terug. (van jongeren; opgehaald met gesprek; 12 mensen)",
        "10 september 2024: Deelnemers kijken terug (enquête): cijfer voor het proces 7,4, voor de uitkomst 7,1; "
        "60 van 110 mensen antwoordden.",
    ]
    assert gezegd(vragen.lessen) == [
        "1 september 2024: De projectleider kijkt terug: De middag op school gaf de beste ideeën.",
        "15 september 2024: Ga eerder naar scholen toe. (projectleider; uiterlijk 31 december 2024)",
    ]


def test_het_plan_van_toen_en_dat_van_straks(groene_as: Projectblok) -> None:
    assert gezegd(groene_as.vragen.vorig_plan) == [
        "uiterlijk 30 september 2024: De schouw herhalen. Klaar: 5 september 2024.",
        "uiterlijk 30 september 2024: Ondernemers bezoeken. Dat dit klaar is, is niet vastgelegd.",
    ]
    assert gezegd(groene_as.vragen.plan) == [
        "uiterlijk 30 september 2024: Ondernemers bezoeken. (participatiecoach) Deze datum is voorbij; dat het "
        "klaar is, is niet vastgelegd.",
        "uiterlijk 2 oktober 2024: De opening samen voorbereiden. (projectleider)",
        "uiterlijk 31 december 2024: Les opvolgen: Ga eerder naar scholen toe. (projectleider)",
    ]


def test_lijn_met_een_stap_en_een_meting(rijk: Rapport) -> None:
    lijn = rijk.lijnen.lijnen[0]
    assert gezegd(lijn.vragen.gebeurd) == [
        "18 juni 2024: Trainingen: Twaalf projectleiders oefenen met hun eigen project."
    ]
    assert gezegd(lijn.vragen.blauw) == ["18 juni 2024: medewerkers getraind, 12 medewerkers"]
    assert lijn.acties.rijen[0][3].startswith("18 juni 2024: Twaalf projectleiders oefenen")


def test_wetgeving_vertelt_welke_normen_gingen_gelden(rijk: Rapport) -> None:
    gebeurd = gezegd(rijk.lijnen.lijnen[1].vragen.gebeurd)
    assert "23 juli 2024: Verordening participatie en uitdaagrecht Assen, uitdaagrecht: gaat gelden" in gebeurd


def test_inbreng_met_twijfel_en_reden(rijk: Rapport) -> None:
    rijen = {rij[1]: rij for rij in rijk.inbreng.periode.rijen}
    assert set(rijen) == {"bankjes", "fontein"}
    assert rijen["fontein"][4] == "Niet overgenomen. Een fontein past niet in het budget."
    assert rijen["bankjes"][4] == "Overgenomen. Reden: niet vastgelegd."
    assert gezegd(rijk.inbreng.teruggekoppeld) == [
        "12 september 2024: Groene As: Wat er met elk idee is gedaan. Verteld aan deelnemers."
    ]


def test_alleen_wie_in_de_periode_voor_het_eerst_werd_bereikt(rijk: Rapport) -> None:
    assert [(rij[0], rij[4]) for rij in rijk.bereik.groepen.rijen] == [("jongeren", "30")]


def test_deelnames_tellen_alleen_wat_bekend_is(rijk: Rapport) -> None:
    """The activity of 2024 may lie outside the period, the one of October does; one number is not known."""
    assert rijk.bereik.grafiek.tabel.rijen[-1] == ("juni tot en met september 2024", "minstens 30", "2", "1", "0")


def test_vragen_aan_de_raad_die_openstaan_of_net_zijn_beantwoord(rijk: Rapport) -> None:
    assert [(rij[0], rij[3]) for rij in rijk.voorgelegd_aan_raad.tabel.rijen] == [
        ("Wil de raad de route doortrekken?", "nog geen antwoord"),
        ("Mag het budget hoger?", "Dat mag niet. (20 juni 2024)"),
    ]
    assert "Aan de raad: 1 open vraag." in rijk.samenvatting.zinnen[4]


def test_vragen_uit_de_raad_zijn_iets_anders(rijk: Rapport) -> None:
    assert [(rij[0], *rij[2:]) for rij in rijk.vragen_uit_de_raad.tabel.rijen] == [
        (
            "Waarom duurt het zo lang?",
            "15 juni 2024; schriftelijke vraag; door fractie A en fractie B",
            "Er was overleg nodig. (2 juli 2024)",
        ),
        ("Maak ook plek voor fietsen.", "20 juni 2024; motie; onbekend door wie", "nog geen antwoord"),
        ("Kan het goedkoper?", "20 juni 2024; onbekend of het een vraag of motie is", "onbekend"),
    ]


def test_een_toezegging_zonder_uitkomst_is_niet_nagekomen_en_niet_gebroken(rijk: Rapport) -> None:
    assert [(rij[0].split(" [")[0], *rij[2:]) for rij in rijk.toezeggingen.tabel.rijen] == [
        (
            "De wethouder komt terug in de wijk.",
            "het college aan inwoners; 11 juni 2024",
            "31 december 2024",
            "nog open",
        ),
        (
            "Een brief over de planning.",
            "het college aan de raad; 20 juni 2024",
            "niet vastgelegd",
            "nagekomen (5 juli 2024)",
        ),
        (
            "Meer lantaarnpalen.",
            "het college aan inwoners; 20 juni 2024",
            "niet vastgelegd",
            "niet nagekomen (1 september 2024): De netbeheerder heeft geen plek.",
        ),
        ("Een tweede schouw.", "onbekend aan anderen; datum onbekend", "niet vastgelegd", "onbekend"),
        ("Later nagekomen.", "de raad aan inwoners; 20 februari 2024", "niet vastgelegd", "nog open"),
        ("Nagekomen zonder dag.", "de raad aan inwoners; 20 februari 2024", "niet vastgelegd", "nagekomen"),
        ("Er komt een plan voor het verkeer.", "voorwaarde van de raad; 20 juni 2024", "1 december 2024", "nog open"),
        (
            "De bankjes staan er.",
            "voorwaarde van de raad; 20 juni 2024",
            "niet vastgelegd",
            "voldaan (20 augustus 2024)",
        ),
        ("Er is geld van de provincie.", "voorwaarde van de raad; 20 juni 2024", "niet vastgelegd", "onbekend"),
    ]
    komt = [rij[1] for rij in rijk.termijnen.tabel.rijen]
    assert "Er komt een plan voor het verkeer." in komt


def test_stemmen_staan_bij_het_besluit(rijk: Rapport) -> None:
    (blok,) = [blok for blok in rijk.projecten.gevolgd if blok.id == "groene-as"]
    assert any("Uitslag: 24 stemmen voor en 9 tegen." in punt.tekst for punt in blok.vragen.gebeurd.punten)


def test_uitdaagverzoek_zoals_het_er_toen_voor_stond(register: Path, rijk: Rapport) -> None:
    assert rijk.uitdaagrecht.tabel.rijen[0][4] == "Nog geen besluit."
    later = rapport(register, periode="2025-01")
    assert later.uitdaagrecht.tabel.rijen[0][4] == "Toegewezen op 5 november 2024."
    assert rapport(register, periode="2024-05").uitdaagrecht.tabel.leeg


def test_afwijkingen_met_wie_besloot_en_wat_verlopen_is(rijk: Rapport) -> None:
    rijen = {rij[1].split()[0]: rij for rij in rijk.afwijkingen.tabel.rijen}
    assert [rij[3] for rij in rijen.values()] == ["college", "college"]
    assert [rij[5] for rij in rijen.values()] == ["21 mei 2025", "1 maart 2024 (verlopen)"]


def test_een_uitleg_bij_een_wet_telt_niet(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    haast = {"regel": "AWB001", "reden": "Er was haast.", "besloten_door": "college", "besloten_op": "2024-03-01"}
    kort = {"instrumenten": [{"terinzageleggingen": [{"eind": "2024-04-16"}]}]}
    verander(
        tmp_path / "register/projecten/groene-as.yaml", kort | {"afwijkingen": [haast | {"geldig_tot": "2025-12-31"}]}
    )
    gevonden = rapport(register, periode="2024-09")
    (rij,) = (rij for rij in gevonden.afwijkingen.tabel.rijen if rij[1].startswith("AWB001"))
    assert rij[5] == "31 december 2025 (telt niet)"
    (fout,) = (rij[1] for rij in gevonden.naleving.fouten.rijen if "AWB001" in rij[2] and "groene-as" in rij[0])
    assert "Toelichting van de gemeente: Er was haast (besloten door college op 1 maart 2024" in fout


def test_doelen_met_en_zonder_nulmeting(rijk: Rapport) -> None:
    gemeten = [rij[1] for rij in rijk.doelen.tabel.rijen]
    assert gemeten == [
        "nulmeting vertrouwen: 6.1 punten (31 januari 2024, n = 300); laatste meting vertrouwen: 6.4 punten "
        "(15 september 2024, n = 280)",
        "onbekend of er is gemeten",
    ]


def test_termijnen_zijn_plannen_en_geen_gebeurtenissen(rijk: Rapport) -> None:
    wat = {rij[1]: rij[0] for rij in rijk.termijnen.tabel.rijen}
    assert wat["De opening samen voorbereiden"] == "2 oktober 2024"
    assert wat["Opening van de route"] == "2 oktober 2024"
    assert wat["Tussenrapportage 7 uitbrengen"] == "31 januari 2025"
    assert wat["Een resultaat in rood vastleggen, voor de tussenrapportage"] == "te laat: 30 september 2023"
    assert not any("is opgevolgd" in een or "antwoordde" in een for een in wat)


def test_een_lege_periode_vult_niets_op() -> None:
    """The real register has no fact in its last period: the report says so and tells what it knows from before."""
    echt = echt_rapport()
    assert echt.samenvatting.zinnen[0].startswith("Over deze periode is in het register niets vastgelegd.")
    for lijn in echt.lijnen.lijnen:
        assert lijn.vragen.gebeurd.leeg == "In deze periode niet vastgelegd."
        assert lijn.vragen.gebeurd.eerder
    assert echt.bereik.grafiek.tabel.rijen[-1][1] == "niet vastgelegd"


def test_vergelijking_met_de_vorige_periode(rijk: Rapport) -> None:
    assert gezegd(rijk.veranderingen.fasen) == [
        "1 juli 2024: Groene As: van voorbereiding naar uitvoering",
        "1 september 2024: Laat Plein: van voorbereiding naar uitvoering",
    ]
    nieuw = {rij[1].split()[0] for rij in rijk.veranderingen.nieuw_gevonden.rijen}
    assert "VIS001" in nieuw
    assert "niet onder Git" in rijk.veranderingen.inleiding[0]


def test_een_afgesloten_en_een_nieuw_project(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    verander(
        register / "projecten/groene-as.yaml",
        {"fasen": [{"fase": "voorbereiding", "vanaf": "2023-10-01"}, {"fase": "afgerond", "vanaf": "2024-07-01"}]},
    )
    verander(register / "projecten/laat-plein.yaml", {"fasen": [{"fase": "voorbereiding", "vanaf": "2024-06-10"}]})
    veranderd = rapport(register, periode=RIJK).veranderingen
    assert gezegd(veranderd.afgesloten) == ["1 juli 2024: Groene As: van voorbereiding naar afgerond"]
    assert gezegd(veranderd.nieuw) == ["10 juni 2024: Laat Plein"]


def test_pauze_einde_zonder_dag_ander_niveau_en_einddatum_zijn_te_lezen(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    begin = {"fase": "voorbereiding", "vanaf": "2023-10-01"}
    stil = {"fase": "gepauzeerd", "vanaf": "2024-07-01", "reden": "Er is geen geld."}
    niveau = {"vanaf": "2024-06-10", "niveau": "raadplegen", "reden": "Er was minder tijd."}
    verander(
        register / "projecten/groene-as.yaml",
        {
            "fasen": [begin, stil],
            "afweging": {"niveauwijzigingen": [niveau]},
            "einddatums": [{"wat": "de huur", "datum": "2030-01-01"}],
        },
    )
    verander(register / "projecten/laat-plein.yaml", {"fasen": [begin, {"fase": "afgerond", "vanaf": "onbekend"}]})
    verslag = rapport(register, periode=RIJK)
    (blok,) = [blok for blok in verslag.projecten.gevolgd if blok.id == "groene-as"]
    gebeurd = [punt.tekst for punt in blok.vragen.gebeurd.punten]
    assert "Het project kwam stil te liggen: Er is geen geld." in gebeurd
    assert "Inwoners deden vanaf toen mee op trede raadplegen. Er was minder tijd." in gebeurd
    stand = dict(blok.gegevens.rijen)
    assert (stand["Fase"], stand["Niveau van participatie"]) == ("gepauzeerd", "meepraten")
    assert "Laatste dag van de huur" in [rij[1] for rij in verslag.termijnen.tabel.rijen]
    assert [rij[1] for rij in verslag.projecten.alle.rijen] == ["gepauzeerd", "afgerond, dag onbekend"]
    assert ("Projecten die lopen", "0") in [rij[:2] for rij in verslag.samenvatting.cijfers.rijen]
    assert gezegd(verslag.veranderingen.fasen) == ["1 juli 2024: Groene As: van voorbereiding naar gepauzeerd"]


def test_wat_intern_is_staat_niet_in_een_openbaar_verslag(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    geheim, waarom = "zeer geheim", "Nog niet rond."
    verander(
        register / "projecten/groene-as.yaml",
        {
            "inbreng": [
                {
                    "onderwerp": geheim,
                    "wat": geheim,
                    "datum": "2024-06-11",
                    "status": "niet",
                    "intern": waarom,
                },
                {"onderwerp": "bankjes", "wat": "Zet bankjes neer.", "datum": "2024-06-12", "status": "overgenomen"},
            ],
            "afweging": {"niveau": "geheime-trede", "intern": waarom},
            "bronnen": [{"id": "plan", "titel": "Plan", "zekerheid": "hoog"}],
        },
    )
    verander(register / "projecten/laat-plein.yaml", {"intern": "De plek is nog niet gekozen.", "titel": geheim})
    verander(register / "experimenten/gesprek-aan-de-deur.yaml", {"project": "laat-plein", "titel": geheim})
    verander(
        register / "kader.yaml",
        {"doelen": [{"id": "v", "doel": geheim, "metingen": "onbekend", "intern": waarom}]},
    )
    verslag = rapport(register, periode=RIJK)
    tekst = str(verslag)
    assert [woord for woord in (geheim, "geheime-trede", "laat-plein", waarom) if woord in tekst] == []
    assert "Zet bankjes neer." in tekst
    assert NIET_OPENBAAR in [rij[1] for rij in verslag.naleving.fouten.rijen]
    assert dict(verslag.verantwoording.tabel.rijen)["Niet openbaar"].startswith(
        "Weggelaten omdat het intern is: 1 project en 3 losse feiten."
    )


def test_wat_moet_om_een_intern_feit_staat_niet_in_een_openbaar_verslag() -> None:
    """It would tell what is planned."""
    punt = Agendapunt(
        soort=Agendasoort.TERMIJN,
        bestand="b",
        id="b",
        titel="B",
        pad=("terugkoppeling",),
        wat="zorgen dat dit klopt: deelnemers horen het",
        aanleiding="gepland is op 5 december 2024: Besluit: zeer geheim",
        vanaf=("besluiten", 0, "datum"),
        dag=Datum.lees("2024-12-04"),
    )
    afscherming = Afscherming(plekken={"b": frozenset({("besluiten", 0)})})
    uitslagen = [Uitslag("b", "project", "b", (), (), agenda=(een,)) for een in (punt, replace(punt, vanaf=()))]
    openbaar = afscherming.verslag(Controleverslag(date(2024, 9, 30), None, 1, tuple(uitslagen)))
    assert [len(een.agenda) for een in openbaar.uitslagen] == [0, 1]


def test_een_tussenstand_zegt_dat_de_periode_nog_loopt(register: Path) -> None:
    half = rapport(register, peildatum="2024-07-01")
    assert half.kop.tussenstand.startswith("Dit is een tussenstand. De periode loopt nog tot en met 30 september 2024")
    assert half.kop.nummer == "6"
    assert "Jongeren zagen hun tekening terug" not in str(half)


def test_normen_staan_met_hun_tekst_en_alle_uitkomsten(rijk: Rapport) -> None:
    normen = {norm.vindplaats: norm for groep in rijk.normen.groepen for norm in groep.normen}
    norm = normen["artikel 3:16 lid 1 en 2 Awb"]
    assert "zes weken" in norm.tekst
    assert norm.adres.startswith("https://wetten.overheid.nl/")
    assert norm.niet == "register/projecten/laat-plein.yaml"
    geteld = [
        een.uitkomsten.split(", ") for een in normen.values() if "hoort bij een andere norm" not in een.uitkomsten
    ]
    assert all(len(delen) == 5 and sum(int(deel.split()[0]) for deel in delen) for delen in geteld)
    assert len(geteld) < len(normen)


def test_het_peilmoment_staat_op_elke_pagina(rijk: Rapport) -> None:
    for deel in (
        "nr. 6",
        "juni tot en met september 2024",
        "peildatum 30 september 2024",
        "niet onder Git",
        "kader 20",
    ):
        assert deel in rijk.kop.voettekst
    assert rijk.kop.peildatum_iso == date(2024, 9, 30).isoformat()


def test_goed_gebruik_van_anderen_gaat_hier_niet_gelden(register: Path) -> None:
    """Only law and ordinance come into force; a promise or the practice of another town does not."""
    wet = rapport(register, periode="2024-05").lijnen.lijnen[1].vragen.gebeurd
    assert not any("presentatie" in een.lower() or "Haarlem" in een for een in gezegd(wet))
    assert any(
        "gaat gelden" in een for een in gezegd(rapport(register, periode="2024-01").lijnen.lijnen[1].vragen.gebeurd)
    )


def test_voor_de_eerste_periode_is_er_niets_om_mee_te_vergelijken(register: Path) -> None:
    eerste = rapport(register, periode="2023-01")
    assert "Er is geen vorige periode om mee te vergelijken." in eerste.samenvatting.zinnen[1]
    assert eerste.samenvatting.cijfers.rijen[1][2] == "geen vorige periode"


def test_alles_wat_niet_te_lezen_is_staat_vooraan(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    (register / "projecten/laat-plein.yaml").write_text("kapot: [", "utf-8")
    assert rapport(register, periode=RIJK).samenvatting.zinnen[0] == (
        "Let op: niet te lezen, en daarom nergens in dit verslag: register/projecten/laat-plein.yaml."
    )
