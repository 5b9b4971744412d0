"""While a term runs, what is not there yet is not asked: the condition that several rules share."""

from collections.abc import Callable
from typing import Any

from participatie_cli.rules.contract import Hiaten, Toetsing
from participatie_cli.values.datum import Datum


def na_de_termijn(sleutel: str, toets: Callable[[Toetsing[Any]], Hiaten]) -> Callable[[Toetsing[Any]], str | None]:
    """Apply at once where all is in order; otherwise from the day after the last day that a provision gives."""

    def geldt_voor(toetsing: Toetsing[Any]) -> str | None:
        dag = toetsing.kader.uiterlijk(sleutel, toetsing.peildatum)
        if isinstance(dag, Datum) and not dag.voor(toetsing.peildatum) and any(toets(toetsing)):
            return f"de termijn loopt tot en met {dag.voluit}"
        return None

    return geldt_voor
