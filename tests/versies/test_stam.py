"""What is withdrawn today is gone from every version of before, wherever it stood and however it read."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.model.instrument import Instrument
from participatie_cli.model.openbaar import interne_plekken, openbaar_deel, staat_intern
from participatie_cli.model.project import Project
from participatie_cli.model.stam import Stam
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.doorloop import feiten, op_pad
from participatie_cli.values.onbekend import ONBEKEND, bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.wording.veranderd import wijzigingen_in
from tests.strategieen import ruwe_feiten

VOORBEELD = sorted((Path(__file__).parents[2] / "voorbeeld/register/projecten").glob("*.yaml"))
OPENBAAR = [pad for pad in VOORBEELD if "\nintern:" not in pad.read_text("utf-8")]

RIJK: Final = ("opvang-zonneveld",)
RIJK_EERST = [pad if pad.stem in RIJK else pytest.param(pad, marks=pytest.mark.langzaam) for pad in OPENBAAR]
"""What holds for the richest is tried every day, for all of them where time does not matter."""


@cache
def gegevens(pad: Path) -> dict[str, Any]:
    gelezen: dict[str, Any] = ontleed(pad.read_text("utf-8")).gegevens
    return gelezen


def anders(waarde: Any, pad: Pad, nieuw: dict[str, Any]) -> Any:
    """Raw data in which a block at a place has other keys as well."""
    if not pad:
        return {**waarde, **nieuw}
    stap, *rest = pad
    if isinstance(waarde, dict):
        return {**waarde, stap: anders(waarde[str(stap)], tuple(rest), nieuw)}
    return [anders(een, tuple(rest), nieuw) if plaats == stap else een for plaats, een in enumerate(waarde)]


def teksten(feit: Feit) -> Iterator[str]:
    """What somebody wrote in a fact: texts and numbers, wherever in it."""
    for _, deel in feiten(feit):
        for naam, waarde in deel.__dict__.items():
            if naam not in ("bron", "zekerheid"):
                yield from (een for een in (waarde if isinstance(waarde, tuple) else (waarde,)) if type(een) is str)


def af_te_schermen(project: Project) -> list[Pad]:
    """The places of the facts that can be internal by themselves."""
    return [pad for pad, feit in feiten(project) if pad and hasattr(feit, "intern")]


def mag_niet(heel: Project) -> set[str]:
    """The texts that stand in what is internal and nowhere else."""
    openbaar = openbaar_deel(heel)
    assert openbaar is not None
    return set(teksten(heel)) - set(teksten(openbaar))


def een_versie(nu: Project, vroeger: Project) -> tuple[Project, int]:
    """A version of before as residents may see it today."""
    openbaar = openbaar_deel(nu)
    assert openbaar is not None
    versie = Stam(nu, openbaar).zuiver(vroeger)
    assert versie is not None
    return versie


def genummerd(waarde: Any, nummers: Iterator[int]) -> Any:
    """Raw data in which every sentence is another one."""
    if isinstance(waarde, dict):
        return {naam: genummerd(deel, nummers) for naam, deel in waarde.items()}
    if isinstance(waarde, list):
        return [genummerd(deel, nummers) for deel in waarde]
    return f"{waarde} Dat is zin {next(nummers)}." if str(waarde).endswith(".") and " " in waarde else waarde


def weggehaald(waarde: Any, pad: Pad) -> Any:
    """Raw data without the entry of a list at a place."""
    stap, *rest = pad
    if isinstance(waarde, dict):
        return {**waarde, stap: weggehaald(waarde[str(stap)], tuple(rest))}
    delen = enumerate(waarde)
    if rest:
        return [weggehaald(een, tuple(rest)) if plaats == stap else een for plaats, een in delen]
    return [een for plaats, een in delen if plaats != stap]


def herschreven(waarde: Any) -> Any:
    """Raw data in which every longer text lacks its last words, as it read before somebody added those."""
    if isinstance(waarde, dict):
        return {naam: deel if naam in ("id", "titel") else herschreven(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, list):
        return [herschreven(deel) for deel in waarde]
    woorden = str(waarde).split(" ")
    return " ".join(woorden[:-2]) if len(woorden) > 7 else waarde


def omgekeerd(ruw: dict[str, Any]) -> dict[str, Any]:
    """Raw data with every list the other way round, so that no place in it says anything."""
    return {sleutel: waarde[::-1] if isinstance(waarde, list) else waarde for sleutel, waarde in ruw.items()}


@pytest.mark.parametrize("pad", RIJK_EERST, ids=lambda pad: pad.stem)
def test_wat_nu_intern_is_stond_er_nooit(pad: Path) -> None:
    """Each fact of the invented municipality, one by one: as it was, turned round, and before it was rewritten."""
    ruw = gegevens(pad)
    project, andersom, korter = map(Project.model_validate, (ruw, omgekeerd(ruw), herschreven(ruw)))
    al_intern = interne_plekken(project)
    for plek in af_te_schermen(project):
        if staat_intern(plek, al_intern):
            continue
        nu = Project.model_validate(anders(ruw, plek, {"intern": "Dit is afgeschermd."}))
        weg = mag_niet(nu)
        for versie in (project, andersom):
            over, aantal = een_versie(nu, versie)
            assert not weg & set(teksten(over)), plek
            assert aantal > 0
            zinnen = " ".join(een.tekst for een in wijzigingen_in(over, openbaar_deel(nu) or nu, date(2026, 11, 1)))
            assert not [tekst for tekst in weg if len(tekst) > 15 and tekst in zinnen]
        over, _ = een_versie(nu, korter)
        assert not {tekst for tekst in weg if len(tekst) > 40} & set(teksten(over)), plek
        assert not set(teksten(op_pad(korter, plek))) & set(teksten(over)) - set(teksten(openbaar_deel(nu) or nu)), plek


@pytest.mark.parametrize("pad", RIJK_EERST, ids=lambda pad: pad.stem)
def test_wat_is_weggehaald_stond_er_nooit(pad: Path) -> None:
    """Each entry of each list, one by one, taken out of the file of today."""
    ruw = gegevens(pad)
    vroeger = Project.model_validate(ruw)
    zichtbaar = openbaar_deel(vroeger)
    assert zichtbaar is not None
    for plek, feit in feiten(zichtbaar):
        if not plek or isinstance(plek[-1], str) or isinstance(feit, Instrument) or openbaar_deel(feit) is not feit:
            continue
        nu = Project.model_validate(weggehaald(ruw, plek)) if op_pad(vroeger, plek) == feit else vroeger
        weg = set(teksten(feit)) - set(teksten(nu))
        over, aantal = een_versie(nu, vroeger)
        assert not weg & set(teksten(over)), plek
        assert aantal > 0 or nu is vroeger


@pytest.mark.parametrize("pad", OPENBAAR, ids=lambda pad: pad.stem)
def test_wat_er_nog_staat_stond_er(pad: Path) -> None:
    """Nothing is left out of a version of which everything stands there today, in whatever order."""
    ruw = gegevens(pad)
    nu = Project.model_validate(ruw)
    for vroeger in (nu, Project.model_validate(ruw), Project.model_validate(omgekeerd(ruw))):
        assert een_versie(nu, vroeger) == (openbaar_deel(vroeger), 0)


@given(st.data())
def test_elk_project_van_het_model(data: st.DataObject) -> None:
    """Any project that the model takes, with any of its facts internal today."""
    ruw = data.draw(ruwe_feiten(Project))
    ruw.pop("intern", None)
    nummers = iter(range(10_000))
    ruw = genummerd(ruw, nummers)
    vroeger = Project.model_validate(ruw)
    plekken = [plek for plek in af_te_schermen(vroeger) if op_pad(vroeger, plek).intern is None]
    if plekken:
        nu = Project.model_validate(anders(ruw, data.draw(st.sampled_from(plekken)), {"intern": "Nog niet."}))
        over, _ = een_versie(nu, vroeger)
        assert not mag_niet(nu) & set(teksten(over))


def project(**velden: Any) -> Project:
    """A project of a few facts."""
    ruw = {"id": "plein", "titel": "Plein", "samenvatting": "Het plein.", "initiatiefnemer": {"soort": "gemeente"}}
    return Project.model_validate({**ruw, "vorm": "onbekend", "instrumenten": "onbekend", **velden})


def test_een_tekst_die_nu_intern_is_stond_ook_elders_niet() -> None:
    geheim = "De gemeente koopt grond van de buurman."
    nu = project(besluiten=[{"datum": "2024-05-01", "door": "raad", "besluit": geheim, "intern": "Nog geheim."}])
    over, aantal = een_versie(nu, project(opmerking=f"Let op. {geheim}", samenvatting="Het plein."))
    assert over.opmerking is None
    assert aantal == 1
    openbaar = openbaar_deel(nu)
    assert openbaar is not None
    assert Stam(nu, openbaar).zuiver(project(samenvatting=geheim)) is None
    nu = project(opmerking="Er is meer.", gebied={"wijken": ["Centrum"]}, **_besluit(geheim))
    over, aantal = een_versie(nu, project(opmerking=geheim, gebied={"wijken": ["Centrum"], "plek": geheim}))
    assert over.opmerking is None
    assert aantal == 2


def _besluit(tekst: str) -> dict[str, Any]:
    return {"besluiten": [{"datum": "2024-05-01", "door": "raad", "besluit": tekst, "intern": "Nog geheim."}]}


def test_wat_verbeterd_is_blijft_staan_zoals_het_was() -> None:
    activiteit = {"datum": "2024-05-01", "werkvorm": "inloopavond", "deelnemers": "20"}
    nu = project(samenvatting="Het plein wordt groen.", activiteiten=[activiteit])
    vroeger = project(activiteiten=[{**activiteit, "datum": "2024-04-01", "deelnemers": "12"}])
    assert een_versie(nu, vroeger) == (vroeger, 0)


def test_een_feit_wordt_stap_voor_stap_herkend() -> None:
    """From one version to the next little changed; from the first to that of today nearly all did."""
    stappen = [
        "Maak een plek met water.",
        "Maak een plek met stromend water.",
        "Maak een veilige plek met stromend water.",
        "Maak een veilige speelplek met stromend water voor kinderen.",
    ]
    versies = [
        project(inbreng=[{"onderwerp": f"water {een[-9:-1]}", "wat": een, "datum": "2024-05-01", "status": "niet"}])
        for een in stappen
    ]
    *vroeger, nu = versies
    openbaar = openbaar_deel(nu)
    assert openbaar is not None
    stam = Stam(nu, openbaar)
    assert [stam.zuiver(een) for een in reversed(vroeger)] == [(een, 0) for een in reversed(vroeger)]


def test_een_versie_die_zelf_intern_was() -> None:
    nu = project()
    assert Stam(nu, nu).zuiver(project(intern="Nog niet openbaar.")) is None


def test_een_instrument_dat_er_niet_meer_is() -> None:
    nu = project(instrumenten=[{"soort": "geen"}])
    over, aantal = een_versie(nu, project(instrumenten=[{"soort": "beleid", "naam": "oud beleid"}]))
    assert over.instrumenten is ONBEKEND
    assert aantal == 1


def test_bronnen_die_alleen_noemt_wat_weg_is() -> None:
    bron = {"id": "brief", "titel": "Een brief", "zekerheid": "hoog"}
    les = {"les": "Begin vroeg.", "bron": ["brief"]}
    nu = project(bronnen=[bron, {**bron, "id": "stuk"}], lessen=[{**les, "bron": ["stuk"]}])
    over, _ = een_versie(nu, project(bronnen=[bron], lessen=[{**les, "les": "De buurman was erg boos."}]))
    assert over.bronnen == ()


def test_een_bron_die_nu_alleen_bij_iets_interns_hoort() -> None:
    bronnen = [{"id": een, "titel": f"De {een}", "zekerheid": "hoog"} for een in ("brief", "krant")]
    lessen = [
        {"les": "Begin vroeg.", "bron": ["krant"]},
        {"les": "Vraag het na.", "bron": ["brief"], "intern": "Nog niet."},
    ]
    nu = project(bronnen=bronnen, lessen=lessen)
    over, aantal = een_versie(nu, project(bronnen=bronnen))
    assert [een.id for een in bekend(over.bronnen)] == ["krant"]
    assert aantal == 1
