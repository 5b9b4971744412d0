"""What a change did to an agenda, in sentences."""

from collections.abc import Iterator
from datetime import date

from participatie_cli.checks.agendaverschil import Agendaverschil
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.values.datum import Datum
from participatie_cli.wording.agenda import dag_van, normen_van, punt_in_woorden


def verschil_in_zinnen(verschil: Agendaverschil, peildatum: date) -> Iterator[str]:
    """What is met first, and then what is to be done from now on."""
    for een in verschil.gedaan:
        if een.te_laat(peildatum):
            yield f"Hiermee is afgerond wat uiterlijk op {dag_van(een)} klaar moest zijn: {_wat(een)}."
        elif isinstance(een.dag, Datum):
            yield f"Hiermee is de termijn van {dag_van(een)} gehaald: {_wat(een)}."
        else:
            yield f"Hiermee is dit gedaan: {_wat(een)}."
    for een in verschil.onzeker:
        yield f"Zonder dag is niet te zeggen of dit op tijd was: {_wat(een)}."
    for een in verschil.vervallen:
        yield f"Dit hoeft niet meer: {_wat(een)}."
    for oud, nieuw in verschil.verschoven:
        yield f"De termijn wordt {dag_van(nieuw)} (dat was {dag_van(oud)}): {_wat(nieuw)}{_norm(nieuw)}."
    for een in verschil.nieuw:
        yield f"Nieuw op de agenda, {_uiterlijk(een)}: {_wat(een)}{_norm(een)}."


def _wat(een: Agendapunt) -> str:
    return punt_in_woorden(een).rstrip(".")


def _uiterlijk(een: Agendapunt) -> str:
    return f"uiterlijk {dag_van(een)}" if isinstance(een.dag, Datum) else "zonder dag"


def _norm(een: Agendapunt) -> str:
    normen = normen_van(een)
    return f" ({normen})" if normen else ""
