"""From news of files to what is to be seen: what is new, what is solved, and what may not be called that."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.model.keuzes import Ernst
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.meekijken import begin_met_kijken
from tests.conftest import Draai
from tests.wacht.proef import KLEIN, Werkplek, niets

PLEIN = "register/projecten/laat-plein.yaml"
GROEN = "register/projecten/groene-as.yaml"
FOUT_IN_HET_NIVEAU = ("niveau: coproduceren", "niveau: koprod")


def test_een_fout_maken_en_herstellen(werk: Werkplek) -> None:
    groen = werk.map_ / GROEN
    begin, fout, hersteld = werk.na(
        werk.vervang(groen, *FOUT_IN_HET_NIVEAU), werk.vervang(groen, *FOUT_IN_HET_NIVEAU[::-1])
    )
    assert (begin.om, begin.gewijzigd, begin.uitgelicht) == (None, (), ())
    assert begin.overig
    assert fout.gewijzigd == (GROEN,)
    (licht,) = fout.uitgelicht
    assert licht.bestand == GROEN
    nieuw = [een for een in licht.aangewezen if een.bevinding.herkenning in fout.net_nieuw]
    assert [(een.bevinding.code, een.regeltekst) for een in nieuw] == [("REG008", "  niveau: koprod")]
    assert (fout.nieuw, fout.net_opgelost) == (len(fout.net_nieuw), ())
    assert [een.code for een in hersteld.net_opgelost] == ["REG008"]
    assert (hersteld.nieuw, hersteld.opgelost) == (0, 0)
    assert hersteld.per_ernst == begin.per_ernst


def test_wat_is_opgelost_telt_vanaf_het_begin(werk: Werkplek) -> None:
    training = werk.map_ / "register/programma/1-bewustwording/trainingen.yaml"
    begin, na, rust = werk.na(werk.vervang(training, "gereed_voor: 2024-12-31", "gereed_voor: 2027-12-31"), niets)
    assert [een.code for een in na.net_opgelost] == ["TRM002"]
    assert (na.opgelost, na.nieuw) == (1, 0)
    assert begin.per_ernst is not None
    assert na.per_ernst == begin.per_ernst | {Ernst.WAARSCHUWING: begin.per_ernst[Ernst.WAARSCHUWING] - 1}
    assert rust is na


def test_een_bestand_dat_niet_meer_te_lezen_is_lost_niets_op(werk: Werkplek) -> None:
    _, na = werk.na(werk.schrijf(werk.plein, "id: [\n"))
    assert (na.opgelost, na.net_opgelost) == (0, ())
    assert {een.bevinding.code[:3] for een in na.uitgelicht[0].aangewezen} >= {"LEZ"}


def test_een_bestand_dat_weg_is_lost_niets_op(werk: Werkplek) -> None:
    begin, na = werk.na(werk.haal_weg(werk.plein))
    assert [(een.bestand, een.weg, een.aangewezen) for een in na.uitgelicht] == [(PLEIN, True, ())]
    assert (na.opgelost, na.net_opgelost) == (0, ())
    assert (begin.bestanden or 0) - (na.bestanden or 0) == 1


def test_een_half_kader_lost_niets_op(werk: Werkplek) -> None:
    begin, na = werk.na(werk.schrijf(werk.map_ / "register/kader.yaml", "gemeente: [\n"))
    assert begin.gemeente == "Voorbeeldstad"
    assert (na.gemeente, na.opgelost, na.net_opgelost) == (None, 0, ())


def test_een_map_met_een_andere_naam_geeft_niets_nieuws(werk: Werkplek) -> None:
    programma, projecten = werk.map_ / "register/programma", werk.map_ / "register/projecten"
    opzij, terug = programma / "1-bewustwording", programma / "1-bewust"
    begin, anders, dieper = werk.na(
        werk.verplaats(opzij, terug), werk.verplaats(werk.plein, projecten / "oud" / werk.plein.name)
    )
    assert (anders.nieuw, anders.opgelost, anders.per_ernst) == (0, 0, begin.per_ernst)
    assert anders.gewijzigd == ("register/programma/1-bewust", "register/programma/1-bewustwording")
    assert (dieper.nieuw, dieper.opgelost, dieper.per_ernst) == (0, 0, begin.per_ernst)
    assert [een.bestand for een in dieper.uitgelicht] == ["register/projecten/oud/laat-plein.yaml", PLEIN]


def test_een_register_dat_weg_is_en_terugkomt(werk: Werkplek) -> None:
    register, opzij = werk.map_ / "register", werk.map_ / "opzij"
    begin, weg, terug = werk.na(werk.verplaats(register, opzij), werk.verplaats(opzij, register))
    assert weg.stop is not None
    assert weg.stop[0] == "De map register staat er niet meer."
    assert weg.per_ernst == begin.per_ernst
    assert (terug.stop, terug.per_ernst, terug.nieuw, terug.opgelost) == (None, begin.per_ernst, 0, 0)


def test_de_map_waarin_men_staat_gaat_weg_en_komt_terug(werk: Werkplek, monkeypatch: pytest.MonkeyPatch) -> None:
    register = werk.map_ / "register"
    monkeypatch.chdir(register)

    def zet_terug() -> list[Path]:
        shutil.copytree(KLEIN / "register", register)
        return [register]

    begin, weg, terug = werk.na(werk.haal_weg(register), zet_terug)
    assert weg.stop is not None
    assert weg.stop[0] == "De map waarin u werkt, staat er niet meer."
    assert (terug.stop, terug.per_ernst) == (None, begin.per_ernst)


def test_een_register_dat_leegloopt(werk: Werkplek) -> None:
    mappen = [map_ for map_ in (werk.map_ / "register").iterdir() if map_.is_dir()]
    weg = werk.na(*map(werk.haal_weg, mappen))[-1]
    assert weg.stop is not None
    assert weg.stop[0].startswith("Er is niets te controleren: ")


def test_een_nieuwe_dag_controleert_opnieuw(werk: Werkplek) -> None:
    werk.dagen = [date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 24)]
    eerste, tweede, derde = werk.na(niets, niets)
    assert tweede is eerste
    assert derde is not eerste
    assert (derde.om is not None, derde.gewijzigd) == (True, ())


def test_voor_en_na_een_controle_is_te_zien_dat_die_loopt(werk: Werkplek) -> None:
    eerst, begin, bezig, na = werk.beelden(werk.vervang(werk.plein, "titel: ", "titel: Echt "))
    assert [een.bezig for een in (eerst, begin, bezig, na)] == [True, False, True, False]
    assert (eerst.per_ernst, bezig.per_ernst) == (None, begin.per_ernst)


def test_duizend_wijzigingen_tegelijk(werk: Werkplek) -> None:
    def alles() -> list[Path]:
        tekst = (werk.map_ / GROEN).read_text("utf-8")
        paden = [werk.plein.with_name(f"as-{nummer}.yaml") for nummer in range(20)]
        for pad in paden:
            pad.write_text(tekst.replace("id: groene-as", f"id: {pad.stem}"), "utf-8")
        return paden

    _, na = werk.na(alles)
    assert len(na.gewijzigd) == 20
    assert len(na.uitgelicht) == 5


def test_wat_een_editor_ernaast_zet_wordt_niet_genoemd(werk: Werkplek) -> None:
    def bewaar() -> list[Path]:
        ernaast = werk.plein.with_name("4913")
        return [ernaast, *werk.vervang(werk.plein, "titel: ", "titel: Echt ")()]

    _, na, los = werk.na(bewaar, lambda: [werk.plein.with_name("4913")])
    assert na.gewijzigd == (PLEIN,)
    assert [een.bestand for een in los.uitgelicht] == [PLEIN]


def test_bekende_bevindingen_tellen_apart(werk: Werkplek, draai: Draai) -> None:
    """As in a check: what is in nulmeting.yaml is a number and nothing to mend now."""
    afloop = draai("nulmeting", "--reden", "Later", "--tot", "2099-12-31", "--ja")
    assert afloop.code == Exitcode.GOED
    (begin,) = werk.na()
    assert begin.bekend > 20
    assert begin.overig == ()
    assert begin.per_ernst == dict.fromkeys(Ernst, 0)


def test_een_pad_en_een_dag_die_niet_kunnen(werk: Werkplek) -> None:
    with pytest.raises(Gebruiksfout, match="bestaat niet"):
        begin_met_kijken([Path("nergens.yaml")], None)
    with pytest.raises(Gebruiksfout, match="peildatum"):
        begin_met_kijken([], "gisteren")
    los = werk.map_ / "los.yaml"
    los.write_text("id: los\n", "utf-8")
    plek = begin_met_kijken([los], None)
    assert (plek.mappen, plek.diep) == ((werk.map_,), False)
    assert begin_met_kijken([werk.plein], None).mappen == (werk.map_ / "register",)
