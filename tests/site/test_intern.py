"""What is internal, or was withdrawn, stands nowhere on the site: no page, feed, calendar, index or earlier version."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from participatie_cli.model.openbaar import interne_plekken
from participatie_cli.model.project import Project
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.register import bestanden_in
from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.lezing import lees_bestanden
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.veld import Feit
from tests.report.gitproef import git, leg_vast
from tests.report.registers import leg_neer
from tests.site.conftest import maak

_LANG = 25
"""A text of so many signs says something by itself; a shorter one can stand elsewhere by chance."""


def teksten(waarde: object) -> Iterator[str]:
    """Every text within a fact that is long enough to be known by."""
    if isinstance(waarde, Feit):
        for deel in waarde.__dict__.values():
            yield from teksten(deel)
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from teksten(deel)
    elif isinstance(waarde, str) and len(waarde) >= _LANG:
        yield str(waarde)


def alles(site: Path) -> str:
    """Everything that a browser can get, with what is packed unpacked."""
    delen = []
    for pad in sorted(site.rglob("*")):
        if pad.is_file():
            inhoud = pad.read_bytes()
            delen.append((gzip.decompress(inhoud) if inhoud[:2] == b"\x1f\x8b" else inhoud).decode("utf-8", "replace"))
    return "\n".join(delen)


def intern_in(register: Path) -> set[str]:
    """The texts of all internal projects and facts of a register."""
    gevonden: set[str] = set()
    for lezing in lees_bestanden(tuple(bestanden_in(register, register)), register, "Lezen", Toegestaan()):
        dossier = lezing.dossier
        if isinstance(dossier, Project) and dossier.intern:
            gevonden |= set(teksten(dossier))
        elif dossier is not None:
            gevonden |= {tekst for plek in interne_plekken(dossier) for tekst in teksten(op_pad(dossier, plek))}
    return gevonden


@pytest.mark.langzaam
def test_niets_van_wat_intern_is_staat_op_de_site(voorbeeldsite: Path) -> None:
    intern = intern_in(voorbeeldmap() / "register")
    assert len(intern) > 10
    geheel = alles(voorbeeldsite)
    assert "Maak een plek waar je veilig het water in kunt." in geheel
    assert [tekst for tekst in intern if tekst in geheel] == []


@pytest.mark.langzaam
@pytest.mark.parametrize("hoe", ["intern", "weg", "bestand", "ingetrokken"])
def test_wat_is_ingetrokken_is_ook_uit_de_eerdere_versies_weg(hoe: str, tmp_path: Path) -> None:
    """And it is said that something was withdrawn."""
    zin = "Maak de stoep breder voor wie slecht loopt."
    register = leg_neer(tmp_path)
    git(tmp_path, "init", "--quiet")
    pad = register / "projecten/laat-plein.yaml"
    oud = pad.read_text("utf-8")
    punt = f"  - {{onderwerp: stoep, wat: {zin}, status: overgenomen}}\n"
    pad.write_text(oud.replace("inbreng:\n", f"inbreng:\n{punt}"), "utf-8")
    leg_vast(tmp_path, "2024-05-01T12:00:00+02:00")
    maak(register, tmp_path / "voor", "2024-09-30", met_zoeken=False, met_gegevens=False)
    assert zin in alles(tmp_path / "voor")
    match hoe:
        case "intern":
            intern = punt.replace("status:", "intern: Dat is nog niet zeker., status:")
            pad.write_text(oud.replace("inbreng:\n", f"inbreng:\n{intern}"), "utf-8")
        case "weg":
            pad.write_text(oud, "utf-8")
        case "bestand":
            pad.unlink()
        case _:
            weg = "ingetrokken:\n  - {op: 2024-06-01, wat: wat iemand over de stoep zei}\n"
            pad.write_text(f"{oud}{weg}", "utf-8")
    leg_vast(tmp_path, "2024-06-01T12:00:00+02:00")
    maak(register, tmp_path / "na", "2024-09-30")
    geheel = alles(tmp_path / "na")
    assert zin not in geheel
    gezegd = {
        "intern": "1 gegeven is later weggehaald",
        "weg": "1 gegeven is later weggehaald",
        "bestand": "1 project stond hier eerder en is weggehaald.",
        "ingetrokken": "Hier is iets weggehaald. Het ging over: wat iemand over de stoep zei",
    }
    assert gezegd[hoe] in geheel
