"""One thing that does not fit costs one fact: what is made of the rest of a file, and what is known of the places."""

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
import yaml

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.project import Project
from participatie_cli.store.lezen import Gelezen, lees_dossier
from participatie_cli.store.passend import NIET_TE_LEZEN, passend
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, bekend
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar, Onleesbareplek
from participatie_cli.values.pad import Pad
from tests.gevallen import basis


def als_yaml(gegevens: Any) -> str:
    return str(yaml.safe_dump(gegevens, allow_unicode=True, sort_keys=False))


EEN_ACTIVITEIT = {"datum": "2024-05-01", "werkvorm": "inloopavond"}
VAAG = EEN_ACTIVITEIT | {"deelnemers": "veel"}
AFWIJKING = {
    "regel": "VIS010",
    "reden": "Er is gebeld.",
    "besloten_door": "college",
    "besloten_op": "2024-05-21",
    "geldig_tot": "2025-05-21",
}


def gelezen(tmp_path: Path, naam: str = "groene-as", **anders: Any) -> Gelezen[Project]:
    pad = tmp_path / f"{naam}.yaml"
    pad.write_text(als_yaml({**basis("project"), **anders}), "utf-8")
    return lees_dossier(pad, pad.name, Project)


def gelukt(tmp_path: Path, **anders: Any) -> Project:
    """The value of a file that could be read, if not wholly."""
    waarde = gelezen(tmp_path, **anders).waarde
    assert waarde is not None
    return waarde


@pytest.mark.parametrize(
    ("anders", "pad", "wordt", "open_"),
    [
        ({"vorm": "anders"}, ("vorm",), ONBEKEND, True),
        ({"gebied": "hier"}, ("gebied",), ONBEKEND, True),
        ({"activiteiten": "veel"}, ("activiteiten",), ONBEKEND, True),
        (
            {"activiteiten": [EEN_ACTIVITEIT | {"deelnemers": "veel"}]},
            ("activiteiten", 0, "deelnemers"),
            ONBEKEND,
            True,
        ),
        ({"fasen": [{"fase": "begin", "vanaf": "2024"}]}, ("fasen", 0, "fase"), ONBEKEND, True),
        ({"titel": []}, ("titel",), NIET_TE_LEZEN, False),
        ({"gevolgd": "no"}, ("gevolgd",), ONBEKEND, True),
        ({"intern": []}, ("intern",), NIET_TE_LEZEN, False),
        ({"activiteiten": [EEN_ACTIVITEIT | {"zekerheid": "lag"}]}, ("activiteiten", 0, "zekerheid"), "laag", False),
        ({"instrumenten": None}, ("instrumenten",), ONBEKEND, True),
    ],
)
def test_een_waarde_die_niet_past(tmp_path: Path, anders: Any, pad: Pad, wordt: Any, open_: bool) -> None:
    wat = gelezen(tmp_path, **anders)
    assert wat.waarde is not None
    assert op_pad(wat.waarde, pad) == wordt
    assert [(plek.pad, plek.veld, plek.open) for plek in wat.onleesbaar.plekken] == [(pad, pad, open_)]
    assert [een.pad for een in wat.bevindingen] == [pad]


def test_een_bestand_dat_klopt_heeft_geen_plekken(tmp_path: Path) -> None:
    assert gelezen(tmp_path).onleesbaar is ALLES_LEESBAAR


def test_een_deel_van_een_lijst_valt_weg_en_de_rest_houdt_zijn_plaats_in_het_bestand(tmp_path: Path) -> None:
    activiteiten = ["tekst", EEN_ACTIVITEIT, {"werkvorm": "markt", "datum": "2024"}, [], dict(EEN_ACTIVITEIT)]
    wat = gelezen(tmp_path, activiteiten=activiteiten)
    assert wat.waarde is not None
    assert [een.werkvorm for een in wat.waarde.activiteiten] == ["inloopavond", "markt", "inloopavond"]
    assert [plek.pad for plek in wat.onleesbaar.plekken] == [("activiteiten", 0), ("activiteiten", 3)]
    assert {plek.veld for plek in wat.onleesbaar.plekken} == {("activiteiten",)}
    terug = [wat.onleesbaar.in_bestand(("activiteiten", plaats, "datum")) for plaats in range(3)]
    assert terug == [("activiteiten", plaats, "datum") for plaats in (1, 2, 4)]
    assert wat.onleesbaar.in_bestand(("fasen", 0)) == ("fasen", 0)


def test_een_plek_achter_een_deel_dat_wegviel_staat_in_de_waarde_elders(tmp_path: Path) -> None:
    wat = gelezen(tmp_path, activiteiten=["tekst", VAAG])
    assert Onleesbareplek(("activiteiten", 1, "deelnemers"), ("activiteiten", 0, "deelnemers"), True) in (
        wat.onleesbaar.plekken
    )


def test_van_een_lijst_waarvan_niets_over_is_is_niet_bekend_wat_erin_stond(tmp_path: Path) -> None:
    assert gelukt(tmp_path, activiteiten=["tekst"]).activiteiten is ONBEKEND
    assert gelukt(tmp_path, lessen=[{}]).lessen is ONBEKEND
    assert gelukt(tmp_path, instrumenten=[{"soort": "plan"}]).instrumenten is ONBEKEND


def test_van_een_afwijking_die_wegviel_is_bekend_over_welke_regel_zij_gaat(tmp_path: Path) -> None:
    wat = gelezen(tmp_path, afwijkingen=[AFWIJKING | {"geldig_tot": "later"}])
    (plek,) = wat.onleesbaar.plekken
    assert (plek.pad, plek.veld, plek.regel) == (("afwijkingen", 0), ("afwijkingen",), "VIS010")


@pytest.mark.parametrize(("naam", "wordt"), [("groene-as", "groene-as"), ("Groene As", "groene-as")])
def test_een_kenmerk_dat_niet_past_is_de_naam_van_het_bestand(tmp_path: Path, naam: str, wordt: str) -> None:
    wat = gelezen(tmp_path, naam, id="Groene As!")
    assert wat.waarde is not None
    assert (wat.waarde.id, [plek.pad for plek in wat.onleesbaar.plekken]) == (wordt, [("id",)])


def test_zonder_een_naam_die_kan_is_er_geen_bestand(tmp_path: Path) -> None:
    assert gelezen(tmp_path, "…", id="!").waarde is None


def test_een_vreemde_sleutel_telt_niet_en_een_die_erop_lijkt_is_dan_niet_afwezig(tmp_path: Path) -> None:
    vreemd = gelezen(tmp_path, qqqq="x")
    assert vreemd.waarde is not None
    assert vreemd.onleesbaar == Onleesbaar()
    wat = gelezen(tmp_path, activiteiten=[EEN_ACTIVITEIT | {"deelnemrs": "40"}])
    assert wat.waarde is not None
    assert op_pad(wat.waarde, ("activiteiten", 0, "deelnemers")) is ONBEKEND
    assert [een.pad for een in wat.bevindingen] == [("activiteiten", 0, "deelnemrs")]


def test_een_sleutel_die_anders_heet_maakt_de_nieuwe_onbekend(tmp_path: Path) -> None:
    gegevens = {sleutel: waarde for sleutel, waarde in basis("project").items() if sleutel != "instrumenten"}
    (tmp_path / "a.yaml").write_text(als_yaml({**gegevens, "instrument": "onbekend"}), "utf-8")
    wat = lees_dossier(tmp_path / "a.yaml", "a.yaml", Project)
    assert wat.waarde is not None
    assert wat.waarde.instrumenten is ONBEKEND


@pytest.mark.parametrize("regels", ["vorm: &a x", "vorm: !!python/object:os.system x", "vorm: ja\nvorm: nee"])
def test_wat_de_lezer_weigert_of_twee_keer_ziet_is_niet_bekend(tmp_path: Path, regels: str) -> None:
    gegevens = {sleutel: waarde for sleutel, waarde in basis("project").items() if sleutel != "vorm"}
    (tmp_path / "a.yaml").write_text(f"{als_yaml(gegevens)}\n{regels}\n", "utf-8")
    wat = lees_dossier(tmp_path / "a.yaml", "a.yaml", Project)
    assert wat.waarde is not None
    assert wat.waarde.vorm is ONBEKEND


@pytest.mark.parametrize("volgorde", [*permutations(["id", "titel", "zekerheid"])], ids="-".join)
def test_wat_geweigerd_is_in_wat_al_wegviel_kost_niet_meer(volgorde: tuple[str, ...]) -> None:
    """The parser refuses several values of one fact, of which the id takes all of it away."""
    gegevens = {**basis("project"), "bronnen": [{"id": "een", "titel": "Twee", "zekerheid": "hoog"}]}
    geweigerd = [("bronnen", 0, sleutel) for sleutel in volgorde]
    waarde, onleesbaar = passend(gegevens, Project, (), geweigerd, "groene-as")
    assert waarde is not None
    assert waarde.bronnen is ONBEKEND
    assert [plek.pad for plek in onleesbaar.plekken] == [("bronnen", 0)]


def test_een_vreemde_sleutel_in_wat_al_wegviel_kost_niet_meer(tmp_path: Path) -> None:
    bron = {"id": "een", "titel": "Twee", "zekerheid": "hoog"}
    waarde = gelukt(tmp_path, bronnen=[bron, {"id1": "twee", "titel": "Drie", "zekerheid": "hoog"}])
    assert [een.id for een in bekend(waarde.bronnen)] == ["een"]


def test_een_intern_feit_dat_niet_past_blijft_intern(tmp_path: Path) -> None:
    wat = gelezen(tmp_path, afweging={"intern": "Nog geheim.", "participatie": "x"}, partijen=[{"intern": "x"}, "y"])
    assert wat.waarde is not None
    assert isinstance(wat.waarde.afweging, Afweging)
    assert wat.waarde.afweging.intern == "Nog geheim."
    wegens_vorm = gelezen(tmp_path, afweging=[{"intern": "x"}])
    assert [plek.intern for plek in wegens_vorm.onleesbaar.plekken] == [True]


def test_een_actie_van_een_lijn_die_er_niet_is(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(als_yaml({**basis("maatregel"), "lijn": "5"}), "utf-8")
    wat = lees_dossier(tmp_path / "a.yaml", "a.yaml", Maatregel)
    assert wat.waarde is not None
    assert wat.waarde.lijn is ONBEKEND
