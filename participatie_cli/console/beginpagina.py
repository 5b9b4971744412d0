"""What there is after a register began, and what to do next, for people."""

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.console.editorpagina import Editordeel, toon_daarna
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.values.opsomming import opsomming

_WAT: Final = {
    "register/kader.yaml": "de keuzes van uw gemeente; vul hier aan wat nog onbekend is",
    "register/projecten/": "per project een bestand; er staat één verzonnen voorbeeld in",
    "register/programma/": "nog leeg, net als experimenten/, uitdaagrecht/ en toolbox/",
    "README.md": "uitleg voor collega's",
    ".github/": "de controle op GitHub, en elke dag een overzicht van wat er moet gebeuren",
    ".gitlab-ci.yml": "de controle op GitLab",
    "azure-pipelines.yml": "de controle op Azure DevOps",
}

_OPDRACHTEN: Final = ("participatie check", "participatie toon voorbeeld-speelplein", "participatie agenda")


@dataclass(frozen=True, slots=True)
class Beginbeeld:
    """What is shown of a new register: where it stands, of which municipality, which files, and what is still open.

    `git` holds sentences on what became of Git.
    """

    map: str
    gemeente: str
    bestanden: Sequence[str]
    git: Sequence[str]
    open: Sequence[str]
    editors: Sequence[Editordeel]


def toon_begin(scherm: Scherm, beeld: Beginbeeld) -> None:
    """Write what there is now, and the three commands to go on with."""
    scherm.wit()
    scherm.regel(
        Deel(f"Het register van {beeld.gemeente} staat in {'deze map' if beeld.map == '.' else beeld.map}.", "bold")
    )
    wat_er_is = _WAT | {een.bestanden[0]: f"zo ziet u fouten terwijl u typt, in {een.titel}" for een in beeld.editors}
    aanwezig = [(naam, wat) for naam, wat in wat_er_is.items() if any(een.startswith(naam) for een in beeld.bestanden)]
    breedte = max(len(naam) for naam, _ in aanwezig)
    for naam, wat in aanwezig:
        scherm.naast(Deel(naam.ljust(breedte), "cyan"), wat, inspringen=2)
    scherm.wit()
    for zin in beeld.git:
        scherm.regel(zin)
    if beeld.open:
        scherm.regel(f"Nog niet bekend: {opsomming(beeld.open)}. In kader.yaml staat erbij waar u het vindt.")
    for editor in beeld.editors:
        toon_daarna(scherm, editor)
    scherm.kop("Ga nu verder met")
    eerst = [] if beeld.map == "." else [f"cd {shlex.quote(beeld.map)}"]
    for opdracht in (*eerst, *_OPDRACHTEN)[:3]:
        scherm.regel(opdracht, inspringen=2)


def toon_vooraf(scherm: Scherm, map_: str, bestanden: Mapping[str, str]) -> None:
    """Write which files would come, and the text of those that follow from the answers."""
    scherm.regel(Deel(f"Dit zou er in {map_} komen. Er is niets geschreven.", "bold"))
    for naam in bestanden:
        scherm.regel(naam, inspringen=2)
    scherm.kop("register/kader.yaml")
    for regel in bestanden["register/kader.yaml"].splitlines():
        scherm.regel(regel, inspringen=2)
