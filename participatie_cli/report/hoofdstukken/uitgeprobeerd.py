"""What was tried out: experiments, and methods used for the first time."""

from collections.abc import Iterable, Iterator

from participatie_cli.model.programma import Experiment
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.feiten.inperiode import Gedateerd, Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend


def experimenten(gegevens: Gegevens, project: str | None = None) -> tuple[Experiment, ...]:
    """The experiments, or those of one project."""
    alle = (experiment for experiment in gegevens.van_soort(Experiment))
    return tuple(een for een in alle if project is None or een.project == project)


def verteld(gedaan: Iterable[Experiment], venster: Venster) -> Iterator[Gedateerd]:
    """Experiments, each by its day in the period where it has one."""
    for een in gedaan:
        yield Gedateerd(_dag(een, venster), _in_zinnen(een, venster), een, een)


def _dag(experiment: Experiment, venster: Venster) -> Datum | Onbekend | None:
    """The day by which an experiment is told: its newest in the period, its newest before it, or its beginning."""
    dagen = [een for een in (experiment.besluit_op, experiment.tot, experiment.van) if isinstance(een, Datum)]
    erin = [dag for dag in dagen if venster.bevat(dag) is not False]
    ervoor = [dag for dag in dagen if venster.ervoor(dag)]
    return next(iter((*erin, *ervoor)), experiment.van)


def _in_zinnen(experiment: Experiment, venster: Venster) -> str:
    delen = [zin(experiment.titel)]
    delen += [f"Verwachting: {experiment.hypothese}"] if experiment.hypothese is not None else []
    delen += [f"Geslaagd als: {experiment.succescriterium}"] if experiment.succescriterium is not None else []
    voorbij = experiment.tot is None or venster.bekend_op(experiment.tot)
    delen += [f"Uitkomst: {experiment.uitkomst}"] if experiment.uitkomst is not None and voorbij else []
    besloten = experiment.besluit is not None and venster.bekend_op(experiment.besluit_op)
    delen += [f"Besluit: {experiment.besluit}" if besloten else "Besluit: nog niet vastgelegd"]
    return " ".join(zin(deel) for deel in delen)


def eerste_keren(gegevens: Gegevens) -> tuple[tuple[str, Gedateerd], ...]:
    """Each method of the toolbox the first time the register tells of it, with the id of the project."""
    titels = {werkvorm.id: werkvorm.titel for werkvorm in gegevens.werkvormen}
    eerste: dict[str, tuple[str, Gedateerd]] = {}
    for project in gegevens.van_soort(Project):
        for activiteit in bekend(project.activiteiten):
            methode, dag = activiteit.methode, activiteit.datum
            if isinstance(methode, str) and isinstance(dag, Datum):
                tekst = f"Werkvorm “{titels.get(methode, methode)}”, volgens dit register voor het eerst gebruikt."
                nieuw = project.id, Gedateerd(dag, tekst, project, activiteit)
                eerste[methode] = min(eerste.get(methode, nieuw), nieuw, key=_dag_van)
    return tuple(eerste.values())


def _dag_van(een: tuple[str, Gedateerd]) -> str:
    return str(een[1].datum)
