"""Provisions and regulations to try things on."""

from typing import Any

from participatie_cli.kader.bepaling import Bepaling, Regeling
from participatie_cli.kader.kader import Kader


def bepaling(sleutel: str = "x-1", **anders: Any) -> Bepaling:
    gewoon = {
        "id": sleutel,
        "vindplaats": f"artikel {sleutel}",
        "tekst": "Zo is het.",
        "geldig_van": "2020-01-01",
        "zekerheid": "letterlijk",
    }
    return Bepaling.model_validate(gewoon | anders)


def regeling(*bepalingen: Bepaling, titel: str = "X", laag: str = "wet") -> Regeling:
    leeg = Regeling.model_validate({"titel": titel, "laag": laag, "gelezen": "ja"})
    return leeg.model_copy(update={"bepalingen": bepalingen})


def kader(*bepalingen: Bepaling) -> Kader:
    return Kader.van([regeling(*bepalingen)])
