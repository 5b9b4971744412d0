"""How files of the register refer to each other: the index card of a file."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from participatie_cli.model.dossier import Dossier, soortnaam
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.register import Kaart, Verwijst
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar
from participatie_cli.values.spoor import Spoor


def kaart_van(dossier: Dossier, bestand: str, map_: str, onleesbaar: Onleesbaar = ALLES_LEESBAAR) -> Kaart:
    """What the register must remember of a file; `map_` is the path below the register, with slashes."""
    if onleesbaar:
        spoor = Spoor()
        kaart = kaart_van(spoor.gevolgd(dossier, bestand), bestand, map_)
        verwijzingen = tuple(replace(een, pad=onleesbaar.in_bestand(een.pad)) for een in kaart.verwijzingen)
        geraakt = onleesbaar.bij(pad for _, pad in spoor.gelezen)
        return replace(kaart, verwijzingen=verwijzingen, volledig=not geraakt)
    lijn = dossier.lijn if isinstance(dossier, Maatregel) else None
    lijn = None if isinstance(lijn, Onbekend) else lijn
    titel = dossier.titel if isinstance(dossier, Werkvorm) else None
    verwijzingen = tuple(_verwijzingen(dossier))
    return Kaart(bestand, soortnaam(type(dossier)), dossier.id, map_, verwijzingen, lijn, titel=titel)


def _verwijzingen(dossier: Dossier) -> Iterator[Verwijst]:
    if isinstance(dossier, Project):
        yield from _van_project(dossier)
    elif isinstance(dossier, Maatregel):
        yield from _naar_projecten(bekend(dossier.projecten))
    elif isinstance(dossier, Experiment) and isinstance(dossier.project, str):
        yield Verwijst(("project",), "project", dossier.project)


def _van_project(project: Project) -> Iterator[Verwijst]:
    for plaats, verwant in enumerate(bekend(project.verwant)):
        yield Verwijst(("verwant", plaats, "id"), "project", verwant.id)
    for plaats, activiteit in enumerate(bekend(project.activiteiten)):
        if activiteit.methode is not None and not isinstance(activiteit.methode, Onbekend):
            yield Verwijst(("activiteiten", plaats, "methode"), "werkvorm", activiteit.methode)


def _naar_projecten(kenmerken: Iterable[str]) -> Iterator[Verwijst]:
    for plaats, kenmerk in enumerate(kenmerken):
        yield Verwijst(("projecten", plaats), "project", kenmerk)
