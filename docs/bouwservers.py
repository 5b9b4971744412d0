"""What build servers do with a register: the files to copy in `ci/` and in `docs/ci.md`, and this repository's own.

All of them come from what `init` lays down, so there is one text of each.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from docs.invullen import blok, tabel, vul_in
from participatie_cli import __version__
from participatie_cli.usecases.beginbestanden import CONTROLE, controletekst

WORTEL: Final = Path(__file__).parent.parent
BLAD: Final = WORTEL / "docs" / "ci.md"
ACTIE: Final = WORTEL / "action.yml"
HAKEN: Final = WORTEL / ".pre-commit-hooks.yaml"
REPOSITORY: Final = "participatie-register/participatie"
EIGEN_AGENDA: Final = WORTEL / ".github/workflows/agenda.yml"
_UIT_DEZE_MAP: Final = "."
_GEMAAKT: Final = "# Gemaakt met `python -m docs.genereer` uit participatie_cli/beginset/{}. Wijzig het daar.\n"


def bouwservers() -> dict[Path, str]:
    """Every generated file with its text."""
    agenda = "controle/github-agenda.yml"
    eigen = _GEMAAKT.format(agenda) + controletekst(agenda, _UIT_DEZE_MAP)
    bestanden = {WORTEL / "ci" / Path(bron).name: controletekst(bron) for bron, _ in bronnen()}
    return bestanden | {EIGEN_AGENDA: eigen, BLAD: _blad()}


def bronnen() -> Iterator[tuple[str, str]]:
    """Each source, and where a build server looks for it."""
    for bestanden in CONTROLE.values():
        yield from bestanden.items()


def _blad() -> str:
    tekst = BLAD.read_text("utf-8")
    for bron, plek in bronnen():
        naam = Path(bron).stem
        tekst = vul_in(tekst, naam, f"Zet dit in `{plek}`:\n\n{blok('yaml', controletekst(bron))}")
    tekst = vul_in(tekst, "actie", blok("yaml", actievoorbeeld("COMMIT")))
    tekst = vul_in(tekst, "invoer", tabel([("invoer", "wat", "standaard"), *_invoer()]))
    tekst = vul_in(tekst, "pre-commit", blok("yaml", haakvoorbeeld()))
    return vul_in(tekst, "haken", tabel([("haak", "wat"), *_haken()]))


def actievoorbeeld(commit: str) -> str:
    """A workflow that uses the action: that of `init`, with its last two steps put in one."""
    begin, _, _ = controletekst("controle/github.yml").partition("      - name: Python klaarzetten\n")
    return f"""{begin}      - name: Register controleren
        uses: {REPOSITORY}@{commit} # v{__version__}
        with:
          register: register
"""


def haakvoorbeeld() -> str:
    """A configuration of pre-commit with both hooks."""
    return f"""default_install_hook_types: [pre-commit, pre-push]
repos:
  - repo: https://github.com/{REPOSITORY}
    rev: v{__version__}
    hooks:
      - id: participatie-bestand
      - id: participatie-register
"""


def _invoer() -> Iterator[tuple[str, str, str]]:
    for naam, een in _lees(ACTIE)["inputs"].items():
        yield f"`{naam}`", " ".join(een["description"].split()), f"`{een['default']}`" if een["default"] else "leeg"


def _haken() -> Iterator[tuple[str, str]]:
    for haak in _lees(HAKEN):
        yield f"`{haak['id']}`", haak["description"]


def _lees(pad: Path) -> Any:
    return yaml.safe_load(pad.read_text("utf-8"))
