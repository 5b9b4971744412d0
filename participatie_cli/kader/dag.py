"""A date of which the day itself must be known, for data in which a month or year would mean nothing."""

from typing import Annotated

from pydantic import AfterValidator

from participatie_cli.values.datum import Datum
from participatie_cli.values.waardefout import WaardeFout


def _op_de_dag(datum: Datum) -> Datum:
    if not datum.op_de_dag:
        raise WaardeFout(f"“{datum}” is geen dag.", "Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31.").voor_pydantic()
    return datum


Dag = Annotated[Datum, AfterValidator(_op_de_dag)]
