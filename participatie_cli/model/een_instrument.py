"""The legal instrument of a project: which law applies depends on it."""

from typing import Annotated, Literal

from pydantic import Field

from participatie_cli.model.instrument import Instrument, instrumentsoort
from participatie_cli.model.plan import (
    Beleid,
    Bestemmingsplan,
    Omgevingsplan,
    Omgevingsvisie,
    Programma,
    Projectbesluit,
)
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure
from participatie_cli.model.vergunning import Omgevingsvergunning


class Uitdaagverzoekinstrument(Instrument, Uitdaagprocedure):
    """The project carries out a request under the right to challenge."""

    HEET = "Uitdaagverzoek"

    soort: Literal["uitdaagverzoek"] = instrumentsoort("uitdaagverzoek")


class GeenInstrument(Instrument):
    """The project needs no legal instrument."""

    HEET = "Geen instrument"

    soort: Literal["geen"] = instrumentsoort("geen")


EenInstrument = Annotated[
    Omgevingsvergunning
    | Omgevingsplan
    | Omgevingsvisie
    | Programma
    | Projectbesluit
    | Bestemmingsplan
    | Beleid
    | Uitdaagverzoekinstrument
    | GeenInstrument,
    Field(discriminator="soort"),
]
"""Any of the instruments; `soort` says which."""
