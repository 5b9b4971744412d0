"""What a journalist asks of the invented municipality, counted straight from its files without the program."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

import yaml

from participatie_cli.store.voorbeeld import voorbeeldmap

Blok = dict[str, Any]


@lru_cache
def projecten() -> tuple[Blok, ...]:
    """The public projects as text, without facts that are internal."""
    alle = (yaml.load(pad.read_text("utf-8"), yaml.BaseLoader) for pad in _paden())
    return tuple(_openbaar(een) for een in alle if "intern" not in een)


def _paden() -> list[Any]:
    return sorted((voorbeeldmap() / "register/projecten").glob("*.yaml"))


def _openbaar(waarde: Any) -> Any:
    if isinstance(waarde, list):
        return [_openbaar(een) for een in waarde if not (isinstance(een, dict) and "intern" in een)]
    if isinstance(waarde, dict):
        delen = waarde.items()
        return {naam: _openbaar(een) for naam, een in delen if not (isinstance(een, dict) and "intern" in een)}
    return waarde


def lijst(project: Blok, *pad: str) -> list[Any]:
    """The entries of a list; none where it is not there or unknown."""
    waarde: Any = project
    for stap in pad:
        waarde = waarde.get(stap, []) if isinstance(waarde, dict) else []
    return waarde if isinstance(waarde, list) else []


def alle(*pad: str) -> Iterator[tuple[Blok, Any]]:
    """Each entry of a list of any project, with that project."""
    return ((project, een) for project in projecten() for een in lijst(project, *pad))


def per_fase(dag: date) -> Counter[str]:
    """How many projects are in each phase, where the days are known."""
    telling = Counter[str]()
    for project in projecten():
        begonnen = [een["fase"] for een in lijst(project, "fasen") if een["vanaf"] <= dag.isoformat()]
        telling[begonnen[-1] if begonnen else ""] += 1
    return telling


def inbreng_per_wijk() -> Counter[tuple[str, str]]:
    """How many points of input there are by district and by what was done with them."""
    return Counter(
        (wijk, een["status"]) for project, een in alle("inbreng") for wijk in lijst(project, "gebied", "wijken")
    )


def deelnemers(jaar: str) -> tuple[int, int]:
    """How many people took part at least in activities that began in a year, and of how many nobody knows."""
    geteld = [een.get("deelnemers", "") for _, een in alle("activiteiten") if een["datum"].startswith(jaar)]
    return sum(int(een) for een in geteld if een.isdigit()), sum(not een.isdigit() for een in geteld)
