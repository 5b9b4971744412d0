"""Recording with a decision that its proposal has a paragraph: which decision, which fields, and when it cannot be."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment
from participatie_cli.usecases import vastleggen
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.paragraafvastleggen import leg_paragraaf_vast

VANDAAG = date(2026, 10, 15)
BESLUITEN = """besluiten:
  - {datum: 2024-05-01, door: raad, besluit: De raad geeft geld.}
  # dit blijft staan
  - {datum: 2024-06-20, door: college, besluit: Het college kiest.}
  - {datum: 2024-07-01, door: raad, besluit: Een motie., voorstel: nee}
"""


@pytest.fixture
def register(register_klein: Path, tmp_path: Path) -> Path:
    doel = Path(shutil.copytree(register_klein / "register", tmp_path / "register"))
    pad = doel / "projecten" / "groene-as.yaml"
    zonder = pad.read_text("utf-8").splitlines(keepends=True)
    begin = next(nr for nr, regel in enumerate(zonder) if regel.startswith("besluiten:"))
    einde = next(nr for nr, regel in enumerate(zonder) if nr > begin and regel[:1].isalpha())
    pad.write_text("".join((*zonder[:begin], BESLUITEN, *zonder[einde:])), "utf-8")
    return doel


def tekst(register: Path) -> str:
    return (register / "projecten" / "groene-as.yaml").read_text("utf-8")


def leg_vast(register: Path, moment: Paragraafmoment, voor: Lezer, kenmerk: str = "groene-as") -> tuple[Path, ...]:
    return leg_paragraaf_vast(register, kenmerk, moment, voor, vandaag=VANDAAG, zonder_vragen=True).paden


def test_een_vooruitblik_legt_alleen_de_paragraaf_vast(register: Path) -> None:
    voor = tekst(register)
    assert len(leg_vast(register, Paragraafmoment.VOORUIT, Lezer.RAAD)) == 1
    na = tekst(register)
    assert na == voor.replace("De raad geeft geld.}", "De raad geeft geld., participatieparagraaf: ja}")


def test_een_terugblik_op_inbreng_zegt_ook_wat_het_opleverde(register: Path) -> None:
    leg_vast(register, Paragraafmoment.TERUG, Lezer.COLLEGE)
    erbij = "Het college kiest., participatieparagraaf: ja, paragraaf_noemt_resultaten: ja}"
    assert erbij in " ".join(tekst(register).split())
    assert "# dit blijft staan" in tekst(register)


def test_wat_er_al_staat_verandert_niet(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    leg_vast(register, Paragraafmoment.VOORUIT, Lezer.RAAD)
    capsys.readouterr()
    assert leg_vast(register, Paragraafmoment.VOORUIT, Lezer.RAAD) == ()
    assert capsys.readouterr().out == "Er is niets gewijzigd: het staat er al.\n"


def test_zonder_besluit_van_dat_orgaan_is_er_niets_om_het_bij_te_leggen(register: Path) -> None:
    pad = register / "projecten" / "groene-as.yaml"
    pad.write_text(tekst(register).replace("door: college", "door: ambtelijk"), "utf-8")
    voor = tekst(register)
    with pytest.raises(Gebruiksfout, match="geen besluit van het college op een voorstel") as reden:
        leg_vast(register, Paragraafmoment.VOORUIT, Lezer.COLLEGE)
    assert reden.value.herstel == "Noteer eerst het besluit met `participatie noteer groene-as besluit`."
    assert tekst(register) == voor


def test_een_ander_bestand_heeft_geen_paragraaf(register: Path) -> None:
    with pytest.raises(Gebruiksfout, match="is geen project"):
        leg_vast(register, Paragraafmoment.VOORUIT, Lezer.RAAD, "trainingen")


def test_een_onbekend_kenmerk_wordt_geweigerd(register: Path) -> None:
    with pytest.raises(Gebruiksfout, match="Bedoelde u “groene-as”"):
        leg_vast(register, Paragraafmoment.VOORUIT, Lezer.RAAD, "groene-ass")


def test_een_besluit_dat_intussen_veranderde_wordt_niet_aangeraakt(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = register / "projecten" / "groene-as.yaml"
    echt = vastleggen.begin

    def ander_was_eerder(paden: list[Path]) -> None:
        pad.write_text(tekst(register).replace("De raad geeft geld.", "De raad geeft minder."), "utf-8")
        echt(paden)

    monkeypatch.setattr(vastleggen, "begin", ander_was_eerder)
    with pytest.raises(Gebruiksfout, match="intussen veranderd"):
        leg_vast(register, Paragraafmoment.VOORUIT, Lezer.RAAD)
