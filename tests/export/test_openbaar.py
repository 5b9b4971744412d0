"""What is internal is in no file of an export, whatever its format; how much there is, is told."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

from tests.conftest import Draai
from tests.export.proeven import KLEIN, leg_neer

GEHEIM = "zwanenburcht"
INTERN = f"""\
id: {GEHEIM}
titel: Het {GEHEIM}
samenvatting: Over het {GEHEIM}.
intern: Het college heeft nog niet gekozen.
initiatiefnemer: {{soort: gemeente}}
vorm: inwonersparticipatie
instrumenten: [{{soort: geen}}]
"""
FEITEN = f"""\
terugkoppeling:
  - {{datum: 2024-05-01, wat: Over het {GEHEIM}., bron: [{GEHEIM}], intern: Nog niet openbaar.}}
voornemens:
  - {{wat: Het {GEHEIM} kopen., vastgelegd_op: 2024-05-01, gereed_voor: 2026-01-01, intern: De prijs is geheim.}}
"""


def _leesbaar(pad: Path) -> bytes:
    """What stands in a file, also where it is packed."""
    inhoud = pad.read_bytes()
    if not is_zipfile(BytesIO(inhoud)):
        return inhoud
    with ZipFile(BytesIO(inhoud)) as pakket:
        return b"".join(map(pakket.read, pakket.namelist()))


def test_wat_intern_is_staat_in_geen_enkel_bestand(draai: Draai, tmp_path: Path) -> None:
    register = leg_neer(KLEIN, tmp_path / "klein") / "register"
    (register / f"projecten/{GEHEIM}.yaml").write_text(INTERN, "utf-8")
    plein = register / "projecten/laat-plein.yaml"
    bron = f"  - {{id: {GEHEIM}, titel: Nota {GEHEIM}, zekerheid: hoog}}\n"
    plein.write_text(f"{plein.read_text('utf-8')}{bron}{FEITEN}", "utf-8")
    formaten = [deel for naam in ("csv", "json", "xlsx", "evenementen") for deel in ("--formaat", naam)]
    afloop = draai("export", *formaten, "--uit", "uit", "--peildatum", "2025-06-01", map_=register.parent)
    assert afloop.fout == ""
    geschreven = list((register.parent / "uit").iterdir())
    assert len(geschreven) > 30
    assert [pad.name for pad in geschreven if GEHEIM.encode() in _leesbaar(pad).lower()] == []
    leesmij = (register.parent / "uit/leesmij.md").read_text("utf-8")
    assert "**Niet openbaar.** 1 intern project en 2 interne feiten. Een intern feit telt wel mee" in leesmij
    assert b"laat-plein" in _leesbaar(register.parent / "uit/open-data.xlsx")
