"""The outline of a file, and the days above it."""

from participatie_cli.usecases.taal.codelens import dagregels
from participatie_cli.usecases.taal.symbolen import Symbool, symbolen
from tests.editor.proef import PEILDATUM, WORTEL, Schrijftafel

TEKST = """\
titel: Groene As
fasen:
  - fase: voorbereiding
    vanaf: 2023-10-01
  - vanaf: 2024-01-01
gebied: {wijken: [Centrum]}
activiteiten:
  - datum: 2024-05-01
    werkvorm: inloopavond
los
raar: x
"""


def _boom(rij: list[Symbool], diepte: int = 0) -> list[str]:
    return [
        regel for een in rij for regel in (f"{'  ' * diepte}{een.naam} | {een.detail}", *_boom(een.onder, diepte + 1))
    ]


def test_de_inhoud_van_een_bestand(assen: Schrijftafel) -> None:
    blik, _ = assen.blik("projecten/groene-as.yaml", TEKST)
    assert _boom(symbolen(blik)) == [
        "Titel | Groene As",
        "Fasen | ",
        "  voorbereiding | 2023-10-01",
        "    Fase | voorbereiding",
        "    Vanaf | 2023-10-01",
        "  fase | 2024-01-01",
        "    Vanaf | 2024-01-01",
        "Gebied | ",
        "  Wijken | ",
        "    Centrum | ",
        "Activiteiten | ",
        "  inloopavond | 2024-05-01",
        "    Datum | 2024-05-01",
        "    Werkvorm | inloopavond",
        "raar | x",
    ]


def test_elk_deel_ligt_in_het_vorige(assen: Schrijftafel) -> None:
    pad = "projecten/koopmansplein.yaml"
    blik, _ = assen.blik(pad, (WORTEL / "register" / pad).read_text("utf-8"))
    stapel = symbolen(blik)
    gezien = 0
    while stapel:
        een = stapel.pop()
        assert een.heel[0] <= een.kop[0] < een.kop[1] <= een.heel[1]
        for onder in een.onder:
            assert een.heel[0] <= onder.heel[0] <= onder.heel[1] <= een.heel[1]
        stapel += een.onder
        gezien += 1
    assert gezien > 100


def test_de_eerste_dag_staat_erboven_en_bij_het_feit_waar_zij_uit_volgt(voorbeeldstad: Schrijftafel) -> None:
    regels = {}
    for pad in sorted((voorbeeldstad.register / "projecten").glob("*.yaml")):
        naam = f"projecten/{pad.name}"
        beeld = voorbeeldstad.beoordeel(naam, pad.read_text("utf-8"))
        regels[pad.stem] = [(beeld.tekst[slice(*een.stuk)], een.tekst) for een in dagregels(beeld, PEILDATUM)]
        voorbeeldstad.geheugen.sluit(beeld.bestand)
    met = {naam: rij for naam, rij in regels.items() if rij}
    assert met
    for rij in met.values():
        assert rij[0][0] == "id"
        assert all(tekst.startswith("Uiterlijk ") for _, tekst in rij)


def test_een_leeg_bestand_heeft_geen_dagen(assen: Schrijftafel) -> None:
    assert dagregels(assen.beoordeel("projecten/leeg.yaml", ""), PEILDATUM) == ()
    assen.geheugen.sluit(assen.bestand("projecten/leeg.yaml"))
