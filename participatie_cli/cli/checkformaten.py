"""`participatie check`: the formats in which it tells what it found."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TextIO

from participatie_cli.cli.formaten import JSON, MARKDOWN, TEKST, Formaat, Formaten, formaatoptie
from participatie_cli.usecases.controleuitvoer import Controleformaat

if TYPE_CHECKING:
    from participatie_cli.results.controle import Controle

AUTO: Final = "auto"
_PLATFORMEN: Final = {"GITHUB_ACTIONS": "github", "GITLAB_CI": "gitlab", "TF_BUILD": "azure"}
"""The variable by which a platform says that it is there, and the format it takes."""


def _schrijver(naam: str) -> "Callable[[Controle, TextIO], None]":
    def schrijf(controle: "Controle", stroom: TextIO) -> None:
        from participatie_cli.usecases import controleschrijvers

        getattr(controleschrijvers, f"als_{naam}")(controle, stroom)

    return schrijf


def _vat_samen(controle: "Controle") -> None:
    from participatie_cli.usecases.controleschrijvers import vat_samen_op_github

    vat_samen_op_github(controle)


def _formaat(
    naam: str,
    voor: str,
    bestand: str,
    *,
    opdrachten: bool = False,
    erbij: "Callable[[Controle], None] | None" = None,
) -> Formaat[Controleformaat]:
    return Formaat(naam, voor, Controleformaat(bestand, _schrijver(naam), opdrachten, erbij))


FORMATEN: Final = Formaten(
    _formaat(TEKST, "mensen", "controle.txt"),
    _formaat(JSON, "programma's", "controle.json"),
    _formaat("github", "GitHub", "controle-github.txt", opdrachten=True, erbij=_vat_samen),
    _formaat("sarif", "codescans", "controle.sarif"),
    _formaat("gitlab", "GitLab", "gl-code-quality-report.json"),
    _formaat("junit", "testresultaten", "controle-junit.xml"),
    _formaat("azure", "Azure DevOps", "controle-azure.txt", opdrachten=True),
    _formaat(MARKDOWN, "een samenvatting", "controle.md"),
    _formaat("csv", "een rekenblad", "controle.csv"),
)


def checkformaatoptie() -> Any:
    """The option `--formaat`, which may be given more than once."""
    hulp = f"{FORMATEN.hulp} Met {AUTO} kiest het programma wat past bij waar het draait. Mag vaker, met --uit."
    return formaatoptie([*FORMATEN, AUTO], hulp)


def gekozen(woorden: list[str] | None) -> dict[str, Controleformaat]:
    """The formats that were asked for, each once; where nothing was, the usual one."""
    namen = [_hier() if een == AUTO else een for een in woorden or [FORMATEN.standaard]]
    return {naam: FORMATEN[naam] for naam in namen}


def _hier() -> str:
    """The format of the platform on which this runs; the usual one where it is none that is known."""
    return next((naam for variabele, naam in _PLATFORMEN.items() if os.environ.get(variabele)), FORMATEN.standaard)
