"""Work for another process that tells where it is done, or ends badly; it imports little, so that it starts soon."""

import errno
import json
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout


@dataclass(frozen=True)
class Spion:
    """Tells what it has around it: the names of its surroundings, the content of its folder, and the folder."""

    sjabloon: Path

    def doe(self) -> bytes:
        return json.dumps((sorted(os.environ), os.listdir("."), os.getcwd())).encode()


@dataclass(frozen=True)
class Weigeraar:
    """Ends with a fault."""

    fout: Callable[[], Exception]
    sjabloon: Path = Path("map/a")

    def doe(self) -> bytes:
        raise self.fout()


def vol() -> OSError:
    return OSError(errno.ENOSPC, "No space left on device")


def ontbreekt() -> OntbreektFout:
    return OntbreektFout("typst", "pdf")


def val_om() -> Exception:
    os.kill(os.getpid(), signal.SIGSEGV)
    return MemoryError()
