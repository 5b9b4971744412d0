"""The four lines of one project on a page."""

from typing import TextIO

from participatie_cli.console.kolommen import TUSSEN
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.console.scorepagina import toon_stand, toon_trend, toon_voorbehoud
from participatie_cli.console.scoreuitleg import Aanwijzer, toon_lijn
from participatie_cli.scoring.score import Programmascore, Projectscore
from participatie_cli.values.datum import Datum
from participatie_cli.wording.agenda import dag_van, punt_in_woorden
from participatie_cli.wording.scores import fase_in_woorden, kwaliteit_in_woorden


def toon_project(
    scherm: Scherm, score: Programmascore, project: Projectscore, plek: Aanwijzer | None, stroom: TextIO
) -> None:
    """Write the page; with `plek` every step is explained."""
    scherm.regel(Deel(project.titel, "bold underline"))
    scherm.regel(Deel(project.bestand, "dim"))
    scherm.wit()
    scherm.regel(Deel("Peildatum: ", "bold"), Datum.op(score.peildatum).voluit)
    scherm.regel(Deel("Fase: ", "bold"), fase_in_woorden(project))
    if project.volgende:
        volgende = f"{dag_van(project.volgende)}, {punt_in_woorden(project.volgende)}"
        scherm.regel(Deel("Volgende datum: ", "bold"), volgende)
    for lijn in project.lijnen:
        if plek:
            toon_lijn(scherm, score, lijn, project.trend, plek, stroom)
        else:
            scherm.kop(f"{lijn.lijn.value} {score.namen[lijn.lijn]}")
            toon_stand(scherm, score, lijn)
            toon_trend(scherm, project.trend, lijn, stroom)
    _toon_kwaliteit(scherm, project)
    toon_voorbehoud(scherm, score)
    if plek is None:
        scherm.wit()
        scherm.regel(f"Waarom? Bekijk de feiten met: participatie score {project.id} --uitleg")


def _toon_kwaliteit(scherm: Scherm, project: Projectscore) -> None:
    if project.kwaliteit is None:
        return
    scherm.kop("Kwaliteit van dit gevolgde project")
    scherm.regel(f"{kwaliteit_in_woorden(project)}.", inspringen=TUSSEN)
    for een in project.kwaliteit.criteria:
        regels = ", ".join(f"{uitkomst.code} {uitkomst.soort.value.replace('_', ' ')}" for uitkomst in een.uitkomsten)
        scherm.regel(f"{een.cijfer.value}: {een.criterium.vraag}", Deel(f"  {regels}", "dim"), inspringen=TUSSEN)
