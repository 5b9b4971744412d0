"""`participatie nieuw` as a user meets it: a script, a person, and what can go wrong."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from io import StringIO
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest

from participatie_cli import cli
from participatie_cli.console.vragen.regels import InRegels
from participatie_cli.model.project import Project
from participatie_cli.store.lezen import begrijp
from participatie_cli.usecases import gesprekken, nieuwproject, peildatum
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import bekend
from tests.conftest import Afloop, Draai, is_zoals
from tests.gesprek.nieuw.proef import ANTWOORDEN, VANDAAG, VOORBEELD

SPEELPLEK = Path("projecten") / "speelplek-aan-de-vaart.yaml"
Zeg = Callable[..., Afloop]


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for een in iter_modules(cli.__path__, "participatie_cli.cli."):
        import_module(een.name)  # a command that is imported below would keep this day for good
    monkeypatch.setattr(peildatum, "lees_peildatum", lambda _: VANDAAG)
    return Path(shutil.copytree(VOORBEELD, tmp_path / "register"))


@pytest.fixture
def zeg(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> Zeg:
    """Hold the conversation by typing lines; where they end, somebody stops."""

    def _zeg(*regels: str, kenmerk: tuple[str, ...] = ()) -> Afloop:
        invoer = StringIO("".join(f"{een}\n" for een in regels))
        monkeypatch.setattr(gesprekken, "kan_vragen", lambda: True)
        monkeypatch.setattr(nieuwproject, "kan_vragen", lambda: True)
        monkeypatch.setattr(gesprekken, "_partner", lambda dag: InRegels(invoer, sys.stdout, dag))
        return draai("nieuw", *kenmerk, map_=register)

    return _zeg


def opties(**anders: str | None) -> list[str]:
    alles = {vraag: een for vraag, een in (ANTWOORDEN | anders).items() if een is not None}
    return [deel for vraag, een in alles.items() for deel in ("--antwoord", f"{vraag}={een}")]


def gelezen(pad: Path) -> Project:
    terug = begrijp(pad.read_text("utf-8"), pad.name, Project)
    assert terug.waarde is not None, terug.bevindingen
    return terug.waarde


def test_een_script_geeft_alles_mee(draai: Draai, register: Path) -> None:
    afloop = draai("nieuw", *opties(), "--ja", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "nieuw.txt")


def test_de_vragen_van_dit_register(draai: Draai, register: Path) -> None:
    afloop = draai("nieuw", "--vragen", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "nieuw-vragen.txt")


def test_met_json_op_de_standaardinvoer(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO(json.dumps(ANTWOORDEN | {"open": ["de kleur", "de bomen"]})))
    afloop = draai("nieuw", "--json", "--ja", "-a", "titel=Molenhof", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    project = gelezen(register / "projecten" / "molenhof.yaml")
    assert op_pad(project, ("afweging", "ruimte", "open")) == ("de kleur", "de bomen")


def test_zonder_naam_staat_er_alleen_wat_nodig_is(draai: Draai, register: Path) -> None:
    """How a conversation opens is nothing to who is not in one."""
    fout = draai("nieuw", "--ja", map_=register).fout
    nodig = "Hier kan niemand antwoord geven. Nodig is een antwoord op: titel.\nVoeg toe: --antwoord titel=…\n"
    assert fout == nodig


def test_zonder_ja_wordt_er_niets_geschreven(draai: Draai, register: Path) -> None:
    afloop = draai("nieuw", *opties(), map_=register)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "hier kan niemand antwoord geven" in afloop.fout
    assert not (register / SPEELPLEK).exists()


def test_het_gesprek_van_begin_tot_eind(zeg: Zeg, register: Path) -> None:
    afloop = zeg(*ANTWOORDEN.values(), "ja")
    assert (afloop.code, afloop.fout) == (0, "")
    assert "20. Klopt dit zo?" in afloop.uit
    assert "Uitkomst: ja, mensen doen mee." in afloop.uit
    assert "0 fouten, 0 waarschuwingen en 0 adviezen." in afloop.uit
    assert "Voor “jongeren”, een groep die eerder niet werd bereikt. Bereikt jongeren." in afloop.uit
    assert "Verder met dit gesprek" not in afloop.uit
    assert str(op_pad(gelezen(register / SPEELPLEK), ("afweging", "datum"))) == "2026-10-15"


def test_wie_nee_zegt_aan_het_eind_gooit_het_weg(zeg: Zeg, register: Path) -> None:
    assert zeg(*ANTWOORDEN.values(), "nee").uit.endswith("Er is niets gewijzigd.\n")
    assert not (register / SPEELPLEK).exists()


@pytest.mark.langzaam
@pytest.mark.parametrize("na", range(len(ANTWOORDEN) + 1))
def test_wie_stopt_houdt_wat_is_gezegd_en_gaat_verder_waar_hij_was(
    zeg: Zeg, register: Path, draai: Draai, na: int
) -> None:
    """The state is the file: what was answered is not asked again, and the end is the same file."""
    typ = list(ANTWOORDEN.values())
    eerst = zeg(*typ[:na])
    if na == 0:
        assert "Er is niets gewijzigd." in eerst.uit
        assert not (register / SPEELPLEK).exists()
        return
    assert "Gestopt. Wat u zei, is bewaard." in eerst.uit
    assert draai("check", str(register / SPEELPLEK), map_=register).code == Exitcode.GOED
    halverwege = list(ANTWOORDEN).index("capaciteit")
    rest = typ[na - 1 :] if na == halverwege else typ[na:]  # that there is enough counts only with who does it
    if not rest:
        return
    daarna = zeg(*rest, "ja", kenmerk=("speelplek-aan-de-vaart",))
    assert (daarna.code, daarna.fout) == (0, "")
    assert "Uitkomst: ja, mensen doen mee." in daarna.uit
    uit_een_keer = register.parent / "een-keer"
    shutil.copytree(VOORBEELD, uit_een_keer / "register")
    draai("nieuw", *opties(), "--ja", map_=uit_een_keer)
    assert gelezen(register / SPEELPLEK) == gelezen(uit_een_keer / "register" / SPEELPLEK)


def test_wie_niets_meer_weet_verandert_niets(zeg: Zeg, register: Path) -> None:
    zeg(*list(ANTWOORDEN.values())[:-2])
    voor = (register / SPEELPLEK).read_bytes()
    for regels in ((), ("onbekend", "onbekend", "ja")):
        assert "Er is niets gewijzigd." in zeg(*regels, kenmerk=("speelplek-aan-de-vaart",)).uit
    assert (register / SPEELPLEK).read_bytes() == voor


def test_verder_laat_staan_wat_iemand_zelf_schreef(zeg: Zeg, register: Path) -> None:
    zeg(*list(ANTWOORDEN.values())[:8])
    tekst = (register / SPEELPLEK).read_text("utf-8")
    eigen = tekst.replace("  budget: onbekend\n", "  budget: 1500  # uit de begroting\n")
    (register / SPEELPLEK).write_text(eigen, "utf-8")
    zeg(*list(ANTWOORDEN.values())[8:], "ja", kenmerk=("speelplek-aan-de-vaart",))
    assert "  budget: 1500  # uit de begroting\n" in (register / SPEELPLEK).read_text("utf-8")


def test_zonder_middelen_komt_er_een_plan_dat_later_klaar_is(zeg: Zeg, draai: Draai, register: Path) -> None:
    eerst = zeg(*list(ANTWOORDEN.values())[:8], "later", "teamleider", "2026-12-01", "ja")
    assert "Uitkomst: nog niet." in eerst.uit
    assert "1 december 2026" in eerst.uit
    (plan,) = bekend(gelezen(register / SPEELPLEK).voornemens)
    assert (plan.trekker, str(plan.gereed_voor), plan.gereed_op) == ("teamleider", "2026-12-01", None)
    zeg("later", "onbekend", "2027-01-01", "ja", kenmerk=("speelplek-aan-de-vaart",))
    (plan,) = bekend(gelezen(register / SPEELPLEK).voornemens)
    assert (plan.trekker, str(plan.gereed_voor)) == ("teamleider", "2027-01-01")
    zeg("genoeg", *list(ANTWOORDEN.values())[9:], "ja", kenmerk=("speelplek-aan-de-vaart",))
    (plan,) = bekend(gelezen(register / SPEELPLEK).voornemens)
    assert str(plan.gereed_op) == "2026-10-15"


def test_een_concept_kan_alsnog_eindigen_in_nee(zeg: Zeg, draai: Draai, register: Path) -> None:
    """What cannot stand beside a no is taken back."""
    draai("nieuw", *opties(open=None), "--ja", map_=register)
    assert op_pad(gelezen(register / SPEELPLEK), ("afweging", "niveau")) == "raadplegen"
    afloop = zeg("niets", "nee", "ja", kenmerk=("speelplek-aan-de-vaart",))
    assert "aan wie dat is gemeld" not in afloop.fout
    assert "Uitkomst: nee" in afloop.uit
    assert "REG018" not in draai("check", str(register / SPEELPLEK), map_=register).uit


def test_een_groep_die_er_al_staat_houdt_wat_erbij_staat(zeg: Zeg, draai: Draai, register: Path) -> None:
    draai("nieuw", *opties(gemist=None), "--ja", map_=register)
    tekst = (register / SPEELPLEK).read_text("utf-8")
    eigen = tekst.replace("  - groep: kinderen\n", "  - groep: kinderen\n    omvang: 40\n")
    (register / SPEELPLEK).write_text(eigen, "utf-8")
    zeg("kinderen; ouderen", "ja", kenmerk=("speelplek-aan-de-vaart",))
    groepen = bekend(gelezen(register / SPEELPLEK).belanghebbenden)
    assert [(een.groep, een.eerder_niet_bereikt) for een in groepen] == [
        ("kinderen", True),
        ("omwonenden", False),
        ("ouderen", True),
    ]
    assert "    omvang: 40\n" in (register / SPEELPLEK).read_text("utf-8")


def test_de_beslisser_komt_later_bij_het_besluit(zeg: Zeg, draai: Draai, register: Path) -> None:
    draai("nieuw", *opties(beslisser=None, rol_raad=None), "--ja", map_=register)
    zeg("raad", "Het college bereidt het voor.", "ja", kenmerk=("speelplek-aan-de-vaart",))
    project = gelezen(register / SPEELPLEK)
    assert str(bekend(project.besluiten)[0].door) == "raad"
    assert op_pad(project, ("afweging", "rollen", "raad")) == "De raad neemt het besluit."


def test_twee_tegelijk(zeg: Zeg, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who answered everything loses nothing to somebody who took the same name meanwhile."""
    gewoon = nieuwproject.leg_vast

    def eerst_een_ander(*argumenten: Any, **rest: Any) -> object:
        monkeypatch.setattr(nieuwproject, "leg_vast", gewoon)
        (register / SPEELPLEK).write_text("id: speelplek-aan-de-vaart\n", "utf-8")
        return gewoon(*argumenten, **rest)

    monkeypatch.setattr(nieuwproject, "leg_vast", eerst_een_ander)
    afloop = zeg(*ANTWOORDEN.values(), "ja")
    assert "Intussen maakte iemand anders projecten/speelplek-aan-de-vaart.yaml." in afloop.uit
    assert gelezen(register / "projecten" / "speelplek-aan-de-vaart-2.yaml").id == "speelplek-aan-de-vaart-2"
    assert (register / SPEELPLEK).read_text("utf-8") == "id: speelplek-aan-de-vaart\n"


@pytest.mark.langzaam
def test_vier_tegelijk_in_het_echt(register: Path) -> None:
    """One of them makes the file, whole; the others are told that it is there."""
    opdracht = [sys.executable, "-m", "participatie_cli", "nieuw", "-a", "titel=Molenhof", "--ja"]
    kinderen = [
        subprocess.Popen(opdracht, cwd=register, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    gezegd = [kind.communicate()[1] for kind in kinderen]
    assert sorted(kind.returncode for kind in kinderen) == [Exitcode.GOED, *[Exitcode.VERKEERD_GEBRUIK] * 3]
    assert sum("bestaat al" in een or "kenmerk" in een for een in gezegd) == 3
    assert gelezen(register / "projecten" / "molenhof.yaml").titel == "Molenhof"


def test_een_script_schrijft_niet_over_een_ander_heen(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nieuwproject, "voer_gesprek", _met_een_ander(register))
    afloop = draai("nieuw", *opties(), "--ja", map_=register)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "bestaat al" in afloop.fout


def test_twee_vullen_hetzelfde_concept_aan(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draai("nieuw", "-a", "titel=Speelplek aan de Vaart", "--ja", map_=register)
    ander = (register / SPEELPLEK).read_text("utf-8").replace("doel: onbekend", "doel: Horen wat kinderen willen.")
    monkeypatch.setattr(nieuwproject, "voer_gesprek", _met_een_ander(register, ander))
    afloop = draai("nieuw", "speelplek-aan-de-vaart", "-a", "open=de kleur", "--ja", map_=register)
    assert "Iemand anders vulde dit project intussen aan. Er is niets gewijzigd." in afloop.fout
    assert (register / SPEELPLEK).read_text("utf-8") == ander


def _met_een_ander(register: Path, tekst: str = "id: speelplek-aan-de-vaart\n") -> Callable[..., object]:
    def voer(*argumenten: Any, **rest: Any) -> object:
        (register / SPEELPLEK).write_text(tekst, "utf-8")
        return gesprekken.voer_gesprek(*argumenten, **rest)

    return voer


@pytest.mark.parametrize(
    ("argumenten", "zin", "herstel"),
    [
        (("havenkade",), "havenkade.yaml is er al, en daar staat al in wat er met inwoners is gebeurd.", ""),
        (("loten",), "loten.yaml is er al en is geen project.", "Kies een ander kenmerk."),
        (("Kader",), "kader.yaml is er al.", "kader-2"),
        (("Molen Hof",), "kan geen kenmerk zijn", "molen-hof"),
        ((), "Nodig is een antwoord op: titel.", "--antwoord titel=…"),
        (
            ("-a", "titel=x", "-a", "samenvatting=Bel 06 12345678"),
            "op `samenvatting` kan niet.",
            "een rol",
        ),
        (("-a", "titel=x", "-a", "niveau=hoog"), "Het antwoord op `niveau` kan niet.", "raadplegen"),
        (("-a", "titel=x", "-a", "trede=hoog"), "geen vraag “trede”", ""),
        (("-a", "titel=twee\nregels"), "niet te zien is (U+000A)", "op één regel"),
        (("-a", "titel=🌳"), "Nodig is een antwoord op: kenmerk.", "--antwoord kenmerk=…"),
        (("-a", "titel=Molenpark"), "Nodig is een antwoord op: kenmerk.", ""),
    ],
)
def test_wat_niet_kan_krijgt_een_zin(
    draai: Draai, register: Path, argumenten: tuple[str, ...], zin: str, herstel: str
) -> None:
    voor = sorted(register.rglob("*"))
    afloop = draai("nieuw", *argumenten, "--ja", map_=register)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert zin in afloop.fout
    assert herstel in afloop.fout
    assert "12345678" not in afloop.fout
    assert sorted(register.rglob("*")) == voor


def test_een_afweging_die_klaar_is(draai: Draai, register: Path) -> None:
    draai("nieuw", *opties(), "--ja", map_=register)
    afloop = draai("nieuw", "speelplek-aan-de-vaart", map_=register)
    assert "en de afweging is klaar" in afloop.fout
    assert "participatie toon speelplek-aan-de-vaart" in afloop.fout


def test_zonder_register(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("nieuw", map_=tmp_path)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "participatie init" in afloop.fout


def test_zonder_kader_yaml(draai: Draai, register: Path) -> None:
    (register / "kader.yaml").unlink()
    assert "staat geen kader.yaml" in draai("nieuw", map_=register).fout


def test_een_kader_yaml_dat_niet_te_lezen_is(draai: Draai, register: Path) -> None:
    (register / "kader.yaml").write_text("ladder: [\n", "utf-8")
    afloop = draai("nieuw", map_=register)
    assert "kader.yaml is niet te lezen (regel 2): " in afloop.fout
    assert "participatie check kader.yaml" in afloop.fout


def test_een_kader_yaml_met_een_fout_wordt_genoemd(draai: Draai, register: Path) -> None:
    kader = (register / "kader.yaml").read_text("utf-8")
    (register / "kader.yaml").write_text(f"{kader}\nfoutje: ja\n", "utf-8")
    afloop = draai("nieuw", "-a", "titel=Molenhof", "--ja", map_=register)
    assert afloop.code == 0
    assert afloop.fout.startswith("Let op: in kader.yaml klopt iets niet")


def test_een_map_waarin_men_niet_mag_schrijven(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told before anything is asked."""
    monkeypatch.setattr("participatie_cli.usecases.nieuwbegin.os.access", lambda pad, _: pad != register / "projecten")
    assert "In projecten mag u niet schrijven." in draai("nieuw", map_=register).fout


def test_een_koppeling_wordt_niet_gevolgd(draai: Draai, register: Path, tmp_path: Path) -> None:
    shutil.move(register / "projecten", tmp_path / "elders")
    (register / "projecten").symlink_to(tmp_path / "elders", target_is_directory=True)
    voor = sorted((tmp_path / "elders").iterdir())
    assert "is een koppeling (symlink)" in draai("nieuw", *opties(), "--ja", map_=register).fout
    assert sorted((tmp_path / "elders").iterdir()) == voor


def test_een_register_zonder_map_met_projecten(draai: Draai, register: Path) -> None:
    shutil.rmtree(register / "projecten")
    shutil.rmtree(register / "toolbox")
    afloop = draai("nieuw", "plein", *opties(), "--ja", map_=register)
    assert afloop.code == 0
    assert "  Breed: " in afloop.uit  # the national methods need no folder
    assert (register / "projecten" / "plein.yaml").exists()
