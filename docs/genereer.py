"""Write the documents that follow from the code: schemas, fields, rules, scores, templates, open data, pictures, tables
of the manual, how well personal data is found, how fast the program is, and what build servers do.

Run `python -m docs.genereer` after a change of the model, the rules or the framework. `--controleer` writes nothing
and tells with exit code 1 that a document is out of date; a test does the same.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.snelheid.bladzijde import BEELD, snelheidspagina
from benchmarks.snelheid.grafiek import snelheidsgrafiek
from benchmarks.snelheid.uitkomst import lees
from docs.bouwservers import bouwservers
from docs.editorpagina import editorpagina
from docs.invullen import tabel, vul_in
from docs.opendatapagina import opendatapagina
from docs.persoonsgegevenspagina import persoonsgegevenspagina
from docs.regelpaginas import MAP, regelpaginas
from docs.schermbeelden import schermbeelden
from docs.scorespagina import scorespagina
from docs.sitepagina import sitepagina
from docs.sjablonenpagina import sjablonenpagina
from docs.veldenpagina import veldenpagina
from participatie_cli.cli.checkformaten import FORMATEN as CHECKFORMATEN
from participatie_cli.usecases.controlepunten import CONTROLEPUNTEN
from participatie_cli.usecases.exitcode import BETEKENIS, Exitcode
from participatie_cli.usecases.schemas import BESTANDEN, schematekst

DOCS = Path(__file__).parent


def documenten() -> dict[Path, str]:
    """Every generated document with its text."""
    schemas = {DOCS / "schema" / f"{naam}.json": schematekst(naam) for naam in BESTANDEN}
    bladen = {"velden.md": veldenpagina(), "scores.md": scorespagina(), "sjablonen.md": sjablonenpagina()}
    bladen |= {"site.md": sitepagina(), "open-data.md": opendatapagina()}
    bladen |= {"editor.md": editorpagina()}
    uitkomst = lees()
    bladen |= {"snelheid.md": snelheidspagina(uitkomst), f"beelden/{BEELD}": snelheidsgrafiek(uitkomst)}
    bladen |= {"persoonsgegevens.md": persoonsgegevenspagina(), "handleiding.md": _handleiding()}
    geschreven = {DOCS / naam: tekst for naam, tekst in bladen.items()}
    return schemas | regelpaginas() | schermbeelden() | bouwservers() | geschreven


def _handleiding() -> str:
    """The manual with its generated tables filled in; all else in it is written by hand."""
    tekst = (DOCS / "handleiding.md").read_text("utf-8")
    codes = [("code", "betekenis"), *((str(int(code)), BETEKENIS[code]) for code in sorted(Exitcode))]
    rijen = [
        ("code", "wat", "herstel"),
        *((f"{punt.code} {punt.naam}", punt.wat, punt.herstel) for punt in CONTROLEPUNTEN),
    ]
    formaten = [("formaat", "voor", "bestand met `--uit`")]
    formaten += [(f"`{een}`", CHECKFORMATEN.voor(een), f"`{CHECKFORMATEN[een].bestand}`") for een in CHECKFORMATEN]
    for naam, inhoud in (("exitcodes", codes), ("controlepunten", rijen), ("formaten", formaten)):
        tekst = vul_in(tekst, naam, tabel(inhoud))
    return tekst


def main() -> int:
    """Write or compare; the exit code says whether anything was out of date."""
    alleen_kijken = "--controleer" in sys.argv[1:]
    alle = documenten()
    verouderd = [pad for pad, tekst in alle.items() if not pad.exists() or pad.read_text("utf-8") != tekst]
    over = sorted(set(MAP.glob("*.md")) - alle.keys())
    for pad in (*verouderd, *over):
        print(f"{'verouderd' if alleen_kijken else 'geschreven'}: {pad.relative_to(DOCS.parent)}")
    if not alleen_kijken:
        _schrijf({pad: alle[pad] for pad in verouderd}, over)
    return int(alleen_kijken and bool(verouderd or over))


def _schrijf(nieuw: dict[Path, str], over: Sequence[Path]) -> None:
    for pad, tekst in nieuw.items():
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    for pad in over:
        pad.unlink()


if __name__ == "__main__":
    sys.exit(main())
