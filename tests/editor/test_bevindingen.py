"""What is said while somebody types is what a check says of the same text once it is saved, at its place."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store.leespunten import GROOTSTE_BESTAND
from participatie_cli.usecases.registercontrole import controleer, stel_vast
from participatie_cli.usecases.taal.bestand import taalbestand
from participatie_cli.usecases.taal.bevindingen import Taalbeeld
from tests.editor.proef import KLEIN, PEILDATUM, WORTEL, Schrijftafel, neem_over
from tests.properties.yamlteksten import LEESTEKENS, VREEMD, document

KOOPMANSPLEIN = (WORTEL / "register/projecten/koopmansplein.yaml").read_text("utf-8")


def _onderstreept(beeld: Taalbeeld, code: str) -> list[str]:
    return [beeld.tekst[slice(*een.stuk)] for een in beeld.onderstreept if een.bevinding.code == code]


@pytest.mark.parametrize(
    ("oud", "nieuw", "code", "woorden"),
    [
        ("vorm: inwonersparticipatie", "vorm: samen", "LEZ016", ["samen"]),
        ("vorm: inwonersparticipatie", "vormm: inwonersparticipatie", "LEZ014", ["vormm"]),
        ("vorm: inwonersparticipatie\n", "", "LEZ015", ["id"]),
        ("wijken: [Centrum]", "wijken: [Centrm]", "REG011", ["Centrm"]),
        ("id: koopmansplein", "id: koopmansplijn", "REG001", ["koopmansplijn"]),
        ("fase: uitvoering", "fase: [uitvoering]", "LEZ016", ["[uitvoering]"]),
        ("plek: Koopmansplein", "plek: bel 06-12345678 of", "PRV005", ["06-12345678"]),
        ("titel: Koopmansplein", "titel: 'Koopmansplein", "LEZ007", ["titel"]),
        ("initiatiefnemer:\n  soort: gemeente", "initiatiefnemer:\n  oort: gemeente", "LEZ015", ["initiatiefnemer"]),
        ("    vanaf: 2020-09\n", "", "LEZ015", ["fase"]),
        ("vorm: inwonersparticipatie", "vorm: inwonersparticipatie\nvorm: x", "LEZ008", ["vorm"]),
    ],
)  # fmt: skip
def test_wat_er_onderstreept_wordt(assen: Schrijftafel, oud: str, nieuw: str, code: str, woorden: list[str]) -> None:
    tekst = KOOPMANSPLEIN.replace(oud, nieuw, 1)
    assert tekst != KOOPMANSPLEIN
    beeld = assen.beoordeel("projecten/koopmansplein.yaml", tekst)
    assert _onderstreept(beeld, code) == woorden


def _gecontroleerd(register: Path) -> list[Bevinding]:
    return list(controleer(stel_vast([register]), PEILDATUM).bevindingen)


def _als_regels(bevindingen: list[Bevinding]) -> Counter[tuple[object, ...]]:
    return Counter(
        (een.code, een.ernst, een.pad, een.melding, een.herstel, een.regelnummer or 1, een.kolom or 1)
        for een in bevindingen
    )


def _zelfde_als_bewaard(tafel: Schrijftafel, naam: str, tekst: str) -> None:
    """Of a finding over the whole register the check itself looks the line up only when it is shown."""
    beeld = tafel.beoordeel(naam, tekst)
    tafel.geheugen.sluit(tafel.bestand(naam))
    pad = tafel.register / naam
    was = pad.read_bytes() if pad.exists() else None
    pad.write_bytes(tekst.encode())
    echt = [een for een in _gecontroleerd(tafel.register) if een.bestand.endswith(f"register/{naam}")]
    if was is None:
        pad.unlink()
    else:
        pad.write_bytes(was)
    eigen = [een.bevinding for een in beeld.onderstreept]
    zonder_plek = {(een.code, een.pad, een.melding) for een in echt if een.regelnummer is None}
    assert Counter((een.code, een.pad, een.melding, een.herstel) for een in eigen) == Counter(
        (een.code, een.pad, een.melding, een.herstel) for een in echt
    )
    met_plek = [een for een in eigen if (een.code, een.pad, een.melding) not in zonder_plek]
    assert _als_regels(met_plek) == _als_regels([een for een in echt if een.regelnummer is not None])
    for een in beeld.onderstreept:
        assert 0 <= een.stuk[0] <= een.stuk[1] <= len(tekst)
        assert (
            een.stuk[0] < een.stuk[1] or not tekst.strip() or tekst[een.stuk[0] : een.stuk[0] + 1] in ("", "\n", "\r")
        )


@pytest.fixture(scope="module")
def tafel(tmp_path_factory: pytest.TempPathFactory) -> Schrijftafel:
    return Schrijftafel(neem_over(KLEIN, tmp_path_factory.mktemp("tafel")))


NAMEN = st.sampled_from(
    ["projecten/groene-as.yaml", "projecten/laat-plein.yaml", "kader.yaml", "projecten/nieuw.yaml", "toolbox/x.yaml"]
)


@given(NAMEN, st.text(alphabet=LEESTEKENS + VREEMD))
def test_elke_tekst(tafel: Schrijftafel, naam: str, tekst: str) -> None:
    _zelfde_als_bewaard(tafel, naam, tekst)


@given(NAMEN, st.integers())
def test_elk_document(tafel: Schrijftafel, naam: str, zaad: int) -> None:
    _zelfde_als_bewaard(tafel, naam, document(Random(zaad)))


@given(NAMEN, st.floats(0, 1), st.integers(0, 40), st.text(alphabet=LEESTEKENS + VREEMD, max_size=8))
def test_een_greep_in_een_goed_bestand(tafel: Schrijftafel, naam: str, deel: float, weg: int, erbij: str) -> None:
    pad = tafel.register / naam
    heel = pad.read_text("utf-8") if pad.exists() else KOOPMANSPLEIN
    plek = int(deel * len(heel))
    _zelfde_als_bewaard(tafel, naam, f"{heel[:plek]}{erbij}{heel[plek + weg :]}")


def test_wat_over_het_hele_register_gaat_komt_als_alles_gelezen_is(klein: Schrijftafel) -> None:
    tekst = (klein.register / "projecten/groene-as.yaml").read_text("utf-8")
    tekst += "\nverwant:\n  - {id: bestaat-niet, soort: vervolg}\n"
    vers = Schrijftafel.__new__(Schrijftafel)
    vers.register, vers.geheugen = klein.register, type(klein.geheugen)(klein.register)
    assert _onderstreept(vers.beoordeel("projecten/groene-as.yaml", tekst), "REG003") == []
    vers.lees_bij()
    assert _onderstreept(vers.beoordeel("projecten/groene-as.yaml", tekst), "REG003") == ["bestaat-niet"]


def test_wat_in_kader_getypt_wordt_geldt_meteen(klein: Schrijftafel) -> None:
    """A district that is not saved yet is a district."""
    tekst = (klein.register / "projecten/groene-as.yaml").read_text("utf-8")
    tekst = tekst.replace("wijken: [Centrum]", "wijken: [Nieuwland]")
    assert _onderstreept(klein.beoordeel("projecten/groene-as.yaml", tekst), "REG011") == ["Nieuwland"]
    kader = (klein.register / "kader.yaml").read_text("utf-8")
    nieuw = "\n".join("wijken: [Nieuwland]" if een.startswith("wijken:") else een for een in kader.split("\n"))
    assert klein.beoordeel("kader.yaml", nieuw).raakt_anderen
    assert _onderstreept(klein.beoordeel("projecten/groene-as.yaml", tekst), "REG011") == []


def test_een_kader_dat_kapot_is_laat_de_rest_staan(klein: Schrijftafel) -> None:
    beeld = klein.beoordeel("kader.yaml", "gemeente: {naam: [")
    assert _onderstreept(beeld, "LEZ007")
    tekst = (klein.register / "projecten/groene-as.yaml").read_text("utf-8").replace("\nvorm:", "\nvormm:")
    assert _onderstreept(klein.beoordeel("projecten/groene-as.yaml", tekst), "LEZ014") == ["vormm"]


def test_naast_het_register_worden_alleen_persoonsgegevens_gezocht(klein: Schrijftafel) -> None:
    beeld = klein.beoordeel("LEESMIJ.md", "vorm: x\nMail naar jan.jansen@gmail.com.\n")
    assert [een.bevinding.code for een in beeld.onderstreept] == ["PRV004"]
    assert _onderstreept(beeld, "PRV004") == ["jan.jansen@gmail.com"]


def test_een_megabyte_en_meer(klein: Schrijftafel) -> None:
    net_te_groot = "# " + "x" * GROOTSTE_BESTAND
    beeld = klein.beoordeel("projecten/groene-as.yaml", net_te_groot)
    assert [een.bevinding.code for een in beeld.onderstreept] == ["LEZ002"]


def test_buiten_een_register_is_er_niets(tmp_path: Path) -> None:
    assert taalbestand(tmp_path / "docker-compose.yaml") is None


def test_een_bestand_met_zijn_soort(klein: Schrijftafel) -> None:
    assert klein.bestand("kader.yaml").soortnaam == "kader"
    assert klein.bestand("projecten/a/b.yaml").soortnaam == "project"
    assert klein.bestand("ergens/b.yaml").soortnaam is None
    assert not klein.bestand("nulmeting.yaml").gelezen
    assert klein.bestand("projecten/a.yaml").naam == "register/projecten/a.yaml"
