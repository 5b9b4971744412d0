"""What went otherwise than before, as facts: groups that were reached for the first time, and plans that changed."""

from collections.abc import Iterable, Iterator
from datetime import date

from participatie_cli.model.programma import Experiment
from participatie_cli.model.project import Project
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.report.beeld.bouwstenen import Punt
from participatie_cli.report.beeld.tabellen import of_niet_vastgelegd, zin
from participatie_cli.report.producten.uitwisselen.ervaringen import Ervaring
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.zin import op_of_in


def bereikt(alle: Iterable[Ervaring], peildatum: date) -> Iterator[Punt]:
    """The groups that were not reached before and were now, with how."""
    for project in _projecten(alle):
        for groep in bekend(project.belanghebbenden):
            if groep.eerder_niet_bereikt is not True or not telt(groep.bereikt_op, peildatum):
                continue
            if isinstance(groep.bereikt, Aantal) and groep.bereikt.minstens(1) is True:
                hoe = f" {zin(groep.hoe)}" if isinstance(groep.hoe, str) else ""
                yield _punt(f"{project.titel}: {groep.groep}, {groep.bereikt.voluit} bereikt.{hoe}")


def veranderd(alle: Iterable[Ervaring], peildatum: date) -> Iterator[Punt]:
    """What changed in decisions because of what people brought in."""
    for project in _projecten(alle):
        for besluit in bekend(project.besluiten):
            wat = besluit.gewijzigd_door_inbreng
            if isinstance(wat, str) and wat != "geen" and gebeurd(besluit.datum, peildatum) is True:
                yield _punt(f"{project.titel}: {zin(wat)}")


def experimentrijen(alle: Iterable[Ervaring], peildatum: date) -> Iterator[tuple[str, ...]]:
    """Every experiment with what was expected, what came of it and what was decided."""
    for een in alle:
        if isinstance(een.dossier, Experiment):
            yield _experiment(een.dossier, peildatum)


def _experiment(een: Experiment, peildatum: date) -> tuple[str, ...]:
    klaar = telt(een.tot, peildatum)
    uitkomst = of_niet_vastgelegd(een.uitkomst) if klaar else "loopt nog"
    besloten = een.besluit is not None and telt(een.besluit_op, peildatum)
    besluit = str(een.besluit) if besloten else "nog niet vastgelegd"
    dag = f" ({op_of_in(een.besluit_op)})" if besloten and isinstance(een.besluit_op, Datum) else ""
    return een.titel, of_niet_vastgelegd(een.hypothese), uitkomst, f"{besluit}{dag}"


def valkuilrijen(werkvormen: Iterable[Werkvorm]) -> Iterator[tuple[str, ...]]:
    """Of every method what can go wrong and when something else is better."""
    for een in werkvormen:
        kuilen = " ".join(map(zin, bekend(een.valkuilen))) or of_niet_vastgelegd(een.valkuilen)
        yield een.titel, kuilen, of_niet_vastgelegd(een.wanneer_niet)


def _projecten(alle: Iterable[Ervaring]) -> Iterator[Project]:
    return (een.dossier for een in alle if isinstance(een.dossier, Project))


def _punt(tekst: str) -> Punt:
    return Punt(tekst=tekst, datum="", bronnen=())
