"""Libraries that not every use needs, and what to say where they are not installed."""

from importlib import import_module
from types import ModuleType

from participatie_cli.report.installatie import installatie


class OntbreektFout(Exception):
    """A library is not installed that `waarvoor` needs; `herstel` is the command that installs it."""

    def __init__(self, module: str, extra: str, waarvoor: str = "dit formaat") -> None:
        self.module = module
        self.extra = extra
        self.zin = f"Voor {waarvoor} is een extra onderdeel nodig: {module}."
        self.herstel = installatie().herstel(extra)
        super().__init__(self.zin)


def vereis(module: str, extra: str, waarvoor: str = "dit formaat") -> ModuleType:
    """Import a library that comes with an extra; raise OntbreektFout where it is not installed."""
    try:
        return import_module(module)
    except ImportError as fout:
        raise OntbreektFout(module, extra, waarvoor) from fout
