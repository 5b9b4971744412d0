"""The files of a new register: kader.yaml from the answers, and what comes with the program to begin with."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from participatie_cli import __version__
from participatie_cli.gesprek.begin import antwoorden as van
from participatie_cli.gesprek.begin.antwoorden import Beginvraag, Bewaren
from participatie_cli.gesprek.begin.bronnen import gekozen_ladder
from participatie_cli.gesprek.begin.kader import kaderkeuzes
from participatie_cli.gesprek.begin.verordening import Modelverordening
from participatie_cli.gesprek.begin.vragen import Begin
from participatie_cli.gesprek.ingevuld import Ingevuld
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.project import Project
from participatie_cli.store.beginset import begintekst
from participatie_cli.store.register import KADERBESTAND, REGISTERMAP
from participatie_cli.store.uitschrijven import schrijf_uit
from participatie_cli.store.werkvormen import landelijke_werkvormen
from participatie_cli.store.yaml import ontleed
from participatie_cli.toolbox.gereedschap import stel_samen
from participatie_cli.usecases.editors import Editor, editorteksten
from participatie_cli.usecases.registerkeuzes import lijsten_van
from participatie_cli.usecases.schemamap import SCHEMAMAP, schemateksten

PROJECT: Final = "voorbeeld-speelplein"
"""The invented project that a register begins with."""
PROGRAMMA: Final = "https://github.com/participatie-register/participatie/archive/refs/tags/v{}.zip"
"""Where a build server gets this version of the program."""
CONTROLE: Final[Mapping[Bewaren, Mapping[str, str]]] = {
    Bewaren.GITHUB: {
        "controle/github.yml": ".github/workflows/register.yml",
        "controle/github-agenda.yml": ".github/workflows/agenda.yml",
    },
    Bewaren.GITLAB: {"controle/gitlab.yml": ".gitlab-ci.yml"},
    Bewaren.AZURE: {"controle/azure.yml": "azure-pipelines.yml"},
}
"""What each build server does with a register, and where it looks for that."""
_MET_GIT: Final = (
    "Leg elke wijziging vast met Git: `git add register` en `git commit`. Zo ziet u wie wat veranderde en kunt u terug."
)
_ZONDER_GIT: Final = (
    "Dit register staat niet in Git. Daardoor is niet te zien wie wat wanneer veranderde, is er geen weg terug, en kan"
    " een rapportage niet zeggen uit welke stand zij is gemaakt. Maak dus zelf kopieën. Met `git init` begint u alsnog."
)
_LEEG: Final = {
    "programma": "wat de gemeente doet om participatie te verbeteren, zoals trainingen",
    "experimenten": "wat de gemeente uitprobeert, met wat u verwacht en wanneer u besluit",
    "uitdaagrecht": "verzoeken van inwoners om een taak van de gemeente over te nemen",
    "toolbox": "een werkvorm van de gemeente zelf, of een die zij anders gebruikt; `participatie toolbox` toont alle",
}


def beginbestanden(
    begin: Begin, gegeven: Antwoorden, model: Modelverordening, editors: Sequence[Editor]
) -> dict[str, str]:
    """The text of each file, by its path with slashes."""
    gemeente = next(een.naam for een in begin.gemeenten if een.code == gegeven[Beginvraag.GEMEENTE])
    bewaren = van.tekst(gegeven, Beginvraag.BEWAREN)
    leesmij = begintekst("LEESMIJ.md").replace("GEMEENTE", gemeente)
    kader = _kader(begin, gegeven, model, gemeente)
    bestanden = {
        "README.md": leesmij.replace("BEWAREN", _MET_GIT if van.met_git(gegeven) else _ZONDER_GIT),
        f"{REGISTERMAP}/{KADERBESTAND}": kader,
        f"{REGISTERMAP}/projecten/{PROJECT}.yaml": _project(begin, gegeven),
        **dict(_lege_mappen()),
        **editorteksten(editors, f"{REGISTERMAP}/"),
        **(dict(_schemas(kader)) if any(een.met_schemas for een in editors) else {}),
    }
    return bestanden | (dict(_voor_git(bewaren)) if van.met_git(gegeven) else {})


def _kader(begin: Begin, gegeven: Antwoorden, model: Modelverordening, gemeente: str) -> str:
    kop = (
        f"Wat de gemeente {gemeente} koos, beloofde en vaststelde over participatie.",
        "Staat ergens `onbekend`? Boven de sleutel staat waar u het vindt. Wat u invult, controleert het programma.",
    )
    return schrijf_uit(kop, list(kaderkeuzes(begin, gegeven, model)))


def _project(begin: Begin, gegeven: Antwoorden) -> str:
    """The invented project, at the second rung of the ladder."""
    gegevens: dict[str, Any] = ontleed(begintekst("voorbeeldproject.yaml")).gegevens
    gegevens["afweging"]["niveau"] = gekozen_ladder(begin, gegeven).treden[1][0]
    kop = (
        "VERZONNEN VOORBEELD. Dit project bestaat niet. Het laat zien hoe een bestand begint, en mag weg.",
        "Alle sleutels staan in docs/velden.md bij het programma.",
    )
    return schrijf_uit(kop, [Ingevuld(sleutel, waarde) for sleutel, waarde in gegevens.items()])


def _lege_mappen() -> Iterator[tuple[str, str]]:
    """A folder without a file would be lost in Git, and nobody would know what it is for."""
    for map_, wat in _LEEG.items():
        yield f"{REGISTERMAP}/{map_}/README.md", f"Hier komt {wat}. Elk bestand eindigt op `.yaml`.\n"


def _schemas(kader: str) -> Iterator[tuple[str, str]]:
    """The schemas of the register as it begins."""
    gemeente = Gemeentekader.model_validate(ontleed(kader).gegevens)
    namen = {soortnaam(soort): frozenset[str]() for soort in MAPPEN.values()}
    namen[soortnaam(Project)] = frozenset({PROJECT})
    toolbox = stel_samen(landelijke_werkvormen(), (), gemeente)
    for naam, tekst in schemateksten(lijsten_van(gemeente, toolbox, namen)).items():
        yield f"{SCHEMAMAP}/{naam}", tekst


def _voor_git(bewaren: str) -> Iterator[tuple[str, str]]:
    yield ".gitattributes", begintekst("gitattributes")
    yield ".gitignore", begintekst("gitignore")
    for bron, plek in CONTROLE.get(Bewaren(bewaren), {}).items():
        yield plek, controletekst(bron)


def controletekst(bron: str, programma: str = PROGRAMMA.format(__version__)) -> str:
    """What a build server is to do, with where it gets the program."""
    return begintekst(bron).replace("PROGRAMMA", programma)
