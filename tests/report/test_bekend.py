"""The report says how many findings are known."""

from pathlib import Path

import pytest

from participatie_cli.usecases.rapportgegevens import Rapportvraag, verzamel
from tests.report.registers import RIJK, leg_neer, rapport


@pytest.mark.parametrize(
    ("hoeveel", "zin"), [pytest.param(1, "1 bevinding staat", marks=pytest.mark.langzaam), (2, "2 bevindingen staan")]
)
def test_de_verantwoording_telt_wat_bekend_is(hoeveel: int, zin: str, tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    bevindingen = [*verzamel(register, Rapportvraag(periode=RIJK)).verslag.bevindingen]
    assert "Bekend" not in " ".join(rapport(register, periode=RIJK).naleving.inleiding)
    rest = "code: X, bestand: x, titel: X, reden: Archief."
    dagen = ["2099-12-31"] * hoeveel + ["2020-01-01"] * 3
    rijen = [
        f"  - {{vingerafdruk: '{een.vingerafdruk}', {rest}, geldig_tot: {dag}}}"
        for een, dag in zip(bevindingen, dagen, strict=False)
    ]
    (register / "nulmeting.yaml").write_text("\n".join(["versie: 1", "bevindingen:", *rijen, ""]), "utf-8")
    regels = rapport(register, periode=RIJK).naleving.inleiding
    assert regels[-1] == f"Bekend: {zin} in nulmeting.yaml, elk met een reden en een laatste dag."


def test_een_kapotte_nulmeting_maakt_het_aantal_onbekend(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    (register / "nulmeting.yaml").write_text("versie: 9\n", "utf-8")
    regels = rapport(register, periode=RIJK).naleving.inleiding
    assert regels[-1].endswith("dat bestand is niet te lezen. Hun aantal is onbekend.")
