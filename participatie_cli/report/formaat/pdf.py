"""The report as PDF: accessible (PDF/UA-1) and fit to be kept (PDF/A-2a) in one file."""

import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.formaat.zonder_vorm import zonder_vormloze_tekens
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.report.sjabloon.sjablonen import TYPST, Sjablonen, SjabloonFout

NORMEN: Final = ["ua-1", "a-2a"]
_ERBIJ: Final = frozenset({".typ", ".png", ".jpg", ".jpeg", ".svg"})
_PAKKET: Final = re.compile(r"\b(?:import|include)\b[^\"]*\"@")
_PLEK: Final = re.compile(r"([\w.-]+\.typ):(\d+):\d+")
_ONBEKENDE_NAAM: Final = re.compile(r"(?:dictionary does not contain key \"|unknown variable: )([\w-]+)")


def als_pdf(rapport: Rapport, sjablonen: Sjablonen) -> bytes:
    """The report as PDF; raise SjabloonFout where a template is wrong or gives so much as a warning."""
    typst = vereis("typst", "pdf")
    gegevens = json.dumps(asdict(rapport), ensure_ascii=False)
    with tempfile.TemporaryDirectory(prefix="participatie-") as map_:
        sjabloon = _zet_klaar(sjablonen, Path(map_))
        while True:
            try:
                inhoud, waarschuwingen = _zet(typst, sjabloon, gegevens, rapport.kop.peildatum_iso, sjablonen)
                break
            except typst.TypstError as fout:
                vorige, gegevens = gegevens, zonder_vormloze_tekens(gegevens, fout.diagnostic)
                if gegevens == vorige:
                    raise _fout(fout, sjablonen) from fout
    for waarschuwing in waarschuwingen:
        raise _fout(waarschuwing, sjablonen)
    assert isinstance(inhoud, bytes)
    return inhoud


def _zet(typst: Any, sjabloon: Path, gegevens: str, dag: str, sjablonen: Sjablonen) -> tuple[Any, Sequence[Any]]:
    """Let Typst make the PDF, with the warnings that it gave; raise what Typst raises."""
    gezet: tuple[Any, Sequence[Any]] = typst.compile_with_warnings(
        sjabloon,
        root=sjabloon.parent,
        font_paths=[str(pad) for pad in lettertypen(sjablonen)],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"rapport": gegevens},
        pdf_standards=NORMEN,
        timestamp=datetime.fromisoformat(dag).replace(tzinfo=UTC),
    )
    return gezet


def lettertypen(sjablonen: Sjablonen) -> Iterator[Path]:
    """The folders with fonts, a municipality's own first; those of the machine are never used."""
    return (map_ / "lettertypen" for map_ in sjablonen.mappen if (map_ / "lettertypen").is_dir())


def _zet_klaar(sjablonen: Sjablonen, map_: Path) -> Path:
    """Put the templates and their pictures side by side in a folder with nothing else, a municipality's own first."""
    for bron in reversed(sjablonen.mappen):
        for pad in sorted(bron.glob("*.*")):
            if pad.suffix in _ERBIJ and pad.is_file() and not pad.is_symlink():
                shutil.copyfile(pad, map_ / pad.name)
    for pad in sorted(map_.glob("*.typ")):
        _zonder_pakketten(pad, sjablonen)
    return map_ / sjablonen.zoek(TYPST).name


def _zonder_pakketten(pad: Path, sjablonen: Sjablonen) -> None:
    """A package would be fetched from the internet, which this program never does."""
    for regel, tekst in enumerate(pad.read_text("utf-8", errors="replace").splitlines(), start=1):
        if _PAKKET.search(tekst):
            bestand = sjablonen.zoek(pad.name)
            wat = "een pakket van internet kan hier niet"
            raise SjabloonFout(
                f"In het sjabloon {bestand}, regel {regel}, staat een fout: {wat}.",
                "Haal deze regel weg, of zet de inhoud van het pakket zelf in een bestand ernaast.",
                bestand=bestand,
                regel=regel,
                wat=wat,
            )


def _fout(fout: Any, sjablonen: Sjablonen) -> SjabloonFout:
    """What Typst says, with the file as the municipality knows it and the line."""
    hints: Sequence[str] = fout.hints
    naam = _ONBEKENDE_NAAM.search(fout.message)
    wat = f"de naam “{naam[1]}” bestaat niet" if naam else "; ".join((fout.message, *hints))
    plek = _PLEK.search(fout.diagnostic)
    bestand, regel = (sjablonen.zoek(plek[1]), int(plek[2])) if plek else (sjablonen.zoek(TYPST), None)
    waar = str(bestand) if regel is None else f"{bestand}, regel {regel},"
    return SjabloonFout(
        f"In het sjabloon {waar} staat een fout: {wat}.",
        "Verbeter dit bestand, of haal het weg: dan gebruikt het programma het ingebouwde sjabloon.",
        bestand=bestand,
        regel=regel,
        wat=wat,
    )
