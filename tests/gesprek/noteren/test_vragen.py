"""Each kind of fact has few questions, in the words of the model, and refuses what cannot be."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.gesprek.lezen import lees
from participatie_cli.gesprek.noteren.gesprek import Noteergesprek
from participatie_cli.gesprek.noteren.soort import Noteersoort
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.tabel import SOORTEN, bij_plek, bij_woord, soorten_van, te_noteren
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Vraagvorm
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.bewerken.bewerking import Zetten
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.lezen import begrijp
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad
from participatie_cli.values.waardefout import WaardeFout
from tests.gesprek.noteren.stand import VAN, VANDAAG, soort_van, stand_van, tekst_van

HOOGSTENS = 6
HOOGSTENS_TERUGKOPPELING = 3
BESTAND = {soort: naam for naam, soort in VAN.items() if naam != "leeg"}


def namen(soort: Noteersoort) -> str:
    return f"{'/'.join(een.__name__ for een in soort.over)} {soort.naam}"


def gesprek_van(soort: Noteersoort) -> Noteergesprek:
    return Noteergesprek(soort, stand_van(BESTAND[soort.over[0]]))


def ids(soort: str, gegeven: Antwoorden, bestand: str = "project") -> list[str]:
    gevonden = soort_van(soort, VAN[bestand])
    return [een.id for een in Noteergesprek(gevonden, stand_van(bestand)).vragen(gegeven)]


@pytest.mark.parametrize("soort", SOORTEN, ids=namen)
def test_een_feit_kost_weinig_vragen(soort: Noteersoort) -> None:
    gesprek = gesprek_van(soort)
    alle = list(gesprek.alle_vragen())
    hoogstens = HOOGSTENS_TERUGKOPPELING if soort.naam == "terugkoppeling" else HOOGSTENS
    for status in (None, *Inbrengstatus):
        assert 1 <= len(list(gesprek.vragen({"status": status}))) <= hoogstens
    assert len({een.id for een in alle}) == len(alle)
    assert {een.id for een in gesprek.vragen({})} <= {een.id for een in alle}


@pytest.mark.parametrize("soort", SOORTEN, ids=namen)
def test_elke_vraag_is_te_beantwoorden_en_legt_uit_waarom(soort: Noteersoort) -> None:
    for vraag in gesprek_van(soort).alle_vragen():
        assert vraag.tekst.endswith("?")
        assert vraag.waarom.endswith((".", "?"))
        assert not persoonsgegevens_in(f"{vraag.tekst} {vraag.waarom}")
        if vraag.vorm in (Vraagvorm.KEUZE, Vraagvorm.KEUZES):
            assert vraag.keuzes
        if vraag.voorstel:
            assert lees(vraag, vraag.voorstel, VANDAAG) is not None


@pytest.mark.parametrize("soort", SOORTEN, ids=namen)
def test_wat_het_model_nodig_heeft_wordt_gevraagd(soort: Noteersoort) -> None:
    if soort.wijze.name == "VELDEN":
        return
    nodig = {naam for naam, veld in soort.feit.model_fields.items() if veld.is_required()}
    vragen = {een.id: een for een in gesprek_van(soort).alle_vragen()}
    assert nodig <= vragen.keys()
    assert not [naam for naam in nodig if vragen[naam].mag_leeg]


def test_elk_soort_bestand_heeft_zijn_eigen_feiten() -> None:
    assert {een.naam for een in soorten_van(Maatregel)} >= {"stap", "meting", "les", "toezegging", "voornemen"}
    assert "inbreng" not in {een.naam for een in soorten_van(Maatregel)}
    assert soorten_van(Werkvorm) == ()
    for soort in VAN.values():
        assert len({een.naam for een in soorten_van(soort)}) == len(soorten_van(soort))


def test_de_handleiding_noemt_elke_soort() -> None:
    handleiding = (Path(__file__).parents[3] / "docs" / "handleiding.md").read_text("utf-8")
    stuk = handleiding.split("## Noteren wat er is gebeurd")[1].split("\n## ")[0]
    genoemd = {
        (naam, een)
        for rij in re.findall(r"^\| (`.*`.*) \| (.*) \|$", stuk, re.MULTILINE)
        for naam in re.findall(r"`([^`]+)`", rij[0])
        for een in re.findall(r"project|actie|experiment|verzoek", rij[1])
    }
    woorden = {Project: "project", Maatregel: "actie", Experiment: "experiment", Uitdaagverzoek: "verzoek"}
    assert genoemd == {(een.naam, woord) for soort, woord in woorden.items() for een in soorten_van(soort)}


def test_alleen_wat_open_staat_wordt_aangeboden() -> None:
    leeg = {een.naam for een in te_noteren(stand_van("leeg"))}
    assert {"activiteit", "inbreng", "terugkoppeling", "eindverslag", "fase"} <= leeg
    assert not leeg & {"verslag", "opkomst", "inbreng beantwoorden", "les opvolgen", "voorwaarde voldaan"}
    assert {een.naam for een in te_noteren(stand_van("project"))} == {een.naam for een in soorten_van(Project)}
    zonder_regels = Noteerstand(dossier=stand_van("leeg").dossier, vandaag=VANDAAG)
    assert "afwijking" not in {een.naam for een in te_noteren(zonder_regels)}


@pytest.mark.parametrize(
    ("woord", "soorten"),
    [
        ("inbreng", ["inbreng"]),
        ("Inbreng-Beantwoorden", ["inbreng beantwoorden"]),
        ("evaluatie", ["evaluatie deelnemers", "evaluatie projectleider"]),
        ("bijeenkomst", ["activiteit"]),
        ("motie", ["vraag"]),
        ("taart", []),
    ],
)
def test_een_woord_vindt_zijn_soort(woord: str, soorten: list[str]) -> None:
    assert [een.naam for een in bij_woord(soorten_van(Project), woord)] == soorten


def test_wat_volgt_uit_een_antwoord() -> None:
    assert ids("activiteit", {"datum": "2026-11-12"}) == ["datum", "werkvorm", "kanaal", "deelnemers", "plan_lag_er_al"]
    assert ids("activiteit", {"datum": "2026-12-12"}) == ["datum", "werkvorm", "kanaal", "verwacht", "plan_lag_er_al"]
    assert ids("inbreng", {"activiteit": "1"}) == ["activiteit", "onderwerp", "wat", "status"]
    assert ids("inbreng", {"activiteit": "anders", "status": "niet"}) == [
        *("activiteit", "datum", "onderwerp", "wat", "status", "reden")
    ]
    assert ids("inbreng", {}, "leeg") == ["datum", "onderwerp", "wat", "status"]
    assert ids("terugkoppeling", {}) == ["activiteit", "datum", "kanaal"]
    assert ids("terugkoppeling", {}, "leeg") == ["wat", "datum", "kanaal"]
    assert "participatieparagraaf" not in ids("besluit", {"voorstel": "geen"})
    assert ids("toezegging afdoen", {"nagekomen": "nee"}) == ["welke", "nagekomen", "reden", "afgedaan_op"]
    assert ids("fase", {"fase": "gepauzeerd"}) == ["fase", "vanaf", "reden"]
    assert ids("fase", {"fase": "uitvoering"}) == ["fase", "vanaf"]
    assert ids("besluit", {"uitkomst": "afgewezen"}, "uitdaagverzoek") == [
        *("besluit_op", "uitkomst", "grondsoort", "grond")
    ]


def vraag_uit(soort: str, veld: str, bestand: str = "project") -> Gespreksvraag:
    gesprek = Noteergesprek(soort_van(soort, VAN[bestand]), stand_van(bestand))
    return next(een for een in gesprek.alle_vragen() if een.id == veld)


@pytest.mark.parametrize(
    ("soort", "veld", "bestand", "voorstel"),
    [
        ("inbreng", "datum", "project", "vandaag"),
        ("inbreng", "status", "project", "in behandeling"),
        ("terugkoppeling", "activiteit", "project", "1"),
        ("besluit", "door", "project", "raad"),
        ("besluit", "door", "leeg", ""),
        ("besluit", "voorstel", "project", "1"),
        ("besluit", "voorstel", "leeg", "anders"),
        ("les", "eigenaar", "project", "projectleider plein"),
        ("les", "eigenaar", "leeg", ""),
        ("les", "eigenaar", "maatregel", "participatiecoach"),
        ("les", "eigenaar", "experiment", ""),
        ("fase", "fase", "project", "uitvoering"),
        ("fase", "fase", "leeg", "voorbereiding"),
        ("toezegging afdoen", "welke", "project", "1"),
        ("inbreng beantwoorden", "welke", "project", ""),
    ],
)
def test_waarmee_een_vraag_begint(soort: str, veld: str, bestand: str, voorstel: str) -> None:
    assert vraag_uit(soort, veld, bestand).voorstel == voorstel


def test_wat_al_in_het_bestand_staat_blijft_met_enter() -> None:
    stand = stand_van("experiment")
    bekend = replace(stand, dossier=stand.dossier.model_copy(update={"uitkomst": "De helft deed mee."}))
    gesprek = Noteergesprek(soort_van("uitkomst", Experiment), bekend)
    voorstellen = {een.id: een.voorstel for een in gesprek.alle_vragen()}
    assert voorstellen == {"uitkomst": "De helft deed mee.", "besluit": "", "besluit_op": "vandaag"}


def test_wat_er_te_kiezen_is() -> None:
    assert [een.naam for een in vraag_uit("inbreng", "activiteit").keuzes] == [
        "inloopavond van 12 mei 2026",
        "wandeling van 10 maart 2026",
        "vragenlijst",
        "op een andere dag of langs een andere weg",
    ]
    assert [een.naam for een in vraag_uit("verslag", "welke").keuzes] == ["inloopavond van 12 mei 2026", "vragenlijst"]
    assert [een.naam for een in vraag_uit("inbreng beantwoorden", "welke").keuzes] == [
        "parkeren: Er moet plek voor auto's blijven.",
        "spelen: Een plek om te spelen.",
    ]
    assert [een.naam for een in vraag_uit("voorwaarde voldaan", "welke").keuzes] == ["De school doet mee."]
    assert [een.naam for een in vraag_uit("les opvolgen", "welke").keuzes] == ["Begin eerder. (10 juni 2026)"]
    assert "niet overgenomen" in [een.naam for een in vraag_uit("inbreng", "status").keuzes]


@pytest.mark.parametrize(
    ("soort", "veld", "tekst", "melding"),
    [
        ("inbreng", "datum", "2026-12-01", "1 december 2026 is nog niet geweest."),
        ("inbreng", "datum", "2027-01", "Januari 2027 is nog niet geweest."),
        ("besluit", "datum", "morgen", "1 december 2026 is nog niet geweest."),
        ("terugkoppeling", "kanaal", "brief; bel 06-12345678", "lijkt op een gegeven van een persoon"),
        ("inbreng", "wat", "Mail naar jan@voorbeeld.example.", "lijkt op een gegeven van een persoon"),
        ("toezegging", "door", "wethouder", "“wethouder” is geen keuze."),
        ("activiteit", "deelnemers", "veel", "“veel” is geen aantal zoals"),
        ("verslag", "adres", "onze site", "“onze site” is geen volledig webadres."),
        ("inbreng", "wat", "Eén regel.\nNog een.", "teken dat niet te zien is"),
        ("inbreng", "onderwerp", "onbekend", "Op deze vraag is een antwoord nodig."),
    ],
)
def test_wat_geen_antwoord_kan_zijn(soort: str, veld: str, tekst: str, melding: str) -> None:
    with pytest.raises(WaardeFout) as fout:
        lees(vraag_uit(soort, veld), tekst, VANDAAG)
    assert melding in str(fout.value)
    assert "06-12345678" not in str(fout.value)
    assert "jan@" not in str(fout.value)


def test_een_dag_die_geweest_kan_zijn_mag() -> None:
    assert lees(vraag_uit("inbreng", "datum"), "2026-11", date(2026, 11, 30)) == "2026-11"


@pytest.mark.parametrize(
    ("bestand", "pad", "soort", "gegeven"),
    [
        ("project", ("terugkoppeling",), "terugkoppeling", {}),
        ("project", ("eindverslag",), "eindverslag", {}),
        ("project", ("eindverslag", "noemt"), "eindverslag", {}),
        ("project", ("activiteiten", 1, "verslag"), "verslag", {"welke": "1"}),
        ("project", ("toezeggingen", 0, "nagekomen"), "toezegging afdoen", {"welke": "1"}),
        ("project", ("lessen", 0, "opgevolgd_op"), "les opvolgen", {"welke": "1"}),
        ("project", ("voornemens", 0, "gereed_op"), "voornemen klaar", {"welke": "1"}),
        ("project", ("besluiten", 0, "voorwaarden", 0, "voldaan_op"), "voorwaarde voldaan", {"welke": "1"}),
        ("project", ("inbreng", 2, "status"), "inbreng beantwoorden", {"welke": ("2",)}),
        ("project", ("resultaten", "blauw"), "blauw", {}),
        ("maatregel", ("gereed_op",), "actie klaar", {}),
        ("experiment", ("besluit",), "uitkomst", {}),
        ("uitdaagverzoek", ("besluit_op",), "besluit", {}),
        ("uitdaagverzoek", ("afspraken",), "afspraken", {}),
        ("uitdaagverzoek", ("geevalueerd_op",), "evaluatie", {}),
        ("project", ("instrumenten", 1, "vastgesteld_op"), "vaststelling", {"welke": "2"}),
        ("project", ("instrumenten", 0, "terinzageleggingen", 0, "eind"), None, None),
        ("project", (), None, None),
    ],
)
def test_een_plek_op_de_agenda_vindt_zijn_soort(
    bestand: str, pad: Pad, soort: str | None, gegeven: Antwoorden | None
) -> None:
    gevonden = bij_plek(stand_van(bestand), pad)
    assert (gevonden and gevonden[0].naam, gevonden and gevonden[1]) == (soort, gegeven)


ZELF = [
    *(("maatregel", "actie klaar", "gereed_op"), ("experiment", "gedeeld", "gedeeld_op")),
    *(("project", "les opvolgen", "opgevolgd_op"), ("project", "voornemen klaar", "gereed_op")),
    *(("project", "besluit openbaar", "gepubliceerd_op"), ("project", "voorwaarde voldaan", "voldaan_op")),
    *(("project", "vaststelling", "vastgesteld_op"), ("project", "bekendmaking", "bekendgemaakt_op")),
    *(("project", "inwerkingtreding", "in_werking_op"), ("project", "aanpak", "gepubliceerd_op")),
    *(("project", "raad geïnformeerd", "raad_geinformeerd_op"), ("project", "ontwerp", "gereed_op")),
    *(("project", "antwoord aan initiatiefnemer", "antwoord_op"), ("uitdaagverzoek", "besluit", "besluit_op")),
    *(("uitdaagverzoek", "uitstel", "verdaagd_op"), ("uitdaagverzoek", "doorzending", "doorgezonden_op")),
    *(("uitdaagverzoek", "aangevuld", "aangevuld_op"), ("uitdaagverzoek", "publicatie", "gepubliceerd_op")),
    *(("uitdaagverzoek", "aanvulling gevraagd", "aanvulling_gevraagd_op"),),
    *(("uitdaagverzoek", "evaluatie", "geevalueerd_op"), ("uitdaagverzoek", "volledig", "volledig_op")),
    *(("uitdaagverzoek", "afspraken", "afgesproken_op"),),
]


def _met_onbekend(bestand: str, pad: Pad) -> Noteerstand:
    """The file in which `onbekend` stands at a place."""
    tekst = bewerkt(tekst_van(bestand), [Zetten(pad, "onbekend")], VAN[bestand])
    dossier = begrijp(tekst, bestand, VAN[bestand]).waarde
    assert dossier is not None
    return replace(stand_van(bestand), dossier=dossier)


@pytest.mark.parametrize(("bestand", "naam", "veld"), ZELF)
def test_de_dag_die_het_feit_zelf_is_kan_niet_onbekend_zijn(bestand: str, naam: str, veld: str) -> None:
    vraag = vraag_uit(naam, veld, bestand)
    assert (vraag.mag_onbekend, vraag.mag_leeg) == (False, False)
    with pytest.raises(WaardeFout):
        lees(vraag, "weet ik nog niet", VANDAAG)


@pytest.mark.parametrize(("bestand", "naam", "veld"), ZELF)
def test_een_dag_die_onbekend_is_staat_nog_open(bestand: str, naam: str, veld: str) -> None:
    """Whoever wrote `onbekend` by hand is still asked for the day."""
    stand, soort = stand_van(bestand), soort_van(naam, VAN[bestand])
    open_ = soort.keus.open(stand)[0].pad if soort.keus else soort.plek
    nu = _met_onbekend(bestand, (*open_, veld))
    assert soort.te_noteren(nu)
    assert not soort.keus or open_ in [een.pad for een in soort.keus.open(nu)]


def test_of_de_dag_van_een_feit_bekend_is() -> None:
    gesprek = Noteergesprek(soort_van("terugkoppeling", Project), stand_van("project"))
    assert gesprek.zonder_dag({"activiteit": "1", "datum": ONBEKEND})
    assert not gesprek.zonder_dag({"activiteit": "1", "datum": "2026-11-01", "kanaal": ONBEKEND})
