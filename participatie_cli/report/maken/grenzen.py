"""How much a template of a municipality may ask of the machine; the manual and docs/sjablonen.md state the same."""

import os
from dataclasses import dataclass
from types import ModuleType

try:
    import resource
except ImportError:  # Windows has other means, and there only the time is bounded
    _bron: ModuleType | None = None
else:
    _bron = resource


@dataclass(frozen=True, slots=True)
class Grenzen:
    """For one document: seconds on the clock, bytes of memory, and bytes of what comes out."""

    seconden: int = 60
    geheugen: int = 2_000_000_000
    uitvoer: int = 100_000_000

    def leg_op(self) -> None:
        """Bound this process, as far as the system can; there is no way back.

        The time of the processor ends a process whose parent has gone; while it lives that looks at the clock.
        """
        if _bron is None:
            return
        processor = self.seconden * (os.cpu_count() or 1)
        for naam, grens in (("RLIMIT_AS", self.geheugen), ("RLIMIT_CPU", processor), ("RLIMIT_FSIZE", self.uitvoer)):
            if soort := getattr(_bron, naam, None):
                _begrens(soort, grens)
        _begrens(_bron.RLIMIT_CORE, 0)


def _begrens(soort: int, grens: int) -> None:
    assert _bron is not None
    hoogste = _bron.getrlimit(soort)[1]
    nieuw = grens if hoogste == _bron.RLIM_INFINITY else min(grens, hoogste)
    try:
        _bron.setrlimit(soort, (nieuw, nieuw))
    except (OSError, ValueError):  # a system that has the limit by name only
        return
