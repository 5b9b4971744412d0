"""Libraries that only some formats need, and what to say where they are not installed."""

from importlib import import_module
from types import ModuleType

from participatie_cli.report.installatie import installatie


class OntbreektFout(Exception):
    """A library that a format needs is not installed; `herstel` is the command that installs it."""

    def __init__(self, module: str, extra: str) -> None:
        self.module = module
        self.extra = extra
        self.zin = f"Voor dit formaat is een extra onderdeel nodig: {module}."
        self.herstel = installatie().herstel(extra)
        super().__init__(self.zin)


def vereis(module: str, extra: str) -> ModuleType:
    """Import a library that comes with an extra; raise OntbreektFout where it is not installed."""
    try:
        return import_module(module)
    except ImportError as fout:
        raise OntbreektFout(module, extra) from fout
