"""What changes on disk while somebody works: news of files, each as soon as it is quiet for a moment."""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

WACHT: Final = "wacht"
"""The extra that this takes."""
MEEKIJKEN: Final = "watchfiles"
"""The library that comes with it."""
TIK: Final = 100
"""Milliseconds after which there is news without a change, so that whoever listens can look at the clock and screen."""
RUSTIG: Final = 75
"""Milliseconds without a change after which those before it are told together: an editor can save in two steps."""

_SLAAP: Final = TIK / 1000
_RESTANT: Final = ("~", ".tmp", ".bak")
"""How editors call what they put beside a file while they save it."""


@dataclass(frozen=True, slots=True)
class Bestandsnieuws:
    """Which paths changed since the news before; none where only time passed.

    It is `gepeild` where the system cannot tell of changes, so that the files are gone through again and again.
    """

    paden: frozenset[Path] = frozenset()
    gepeild: bool = False


def bestandsnieuws(mappen: Sequence[Path], *, diep: bool = True) -> Iterator[Bestandsnieuws]:
    """All that changes in these folders, and below them where it goes `diep`: without end, also where they come and go.

    The first news comes once changes are listened for. Raises ImportError where the library for it is not installed.
    """
    nieuws = Bestandsnieuws()
    while True:
        yield from _zolang_ze_weg_zijn(mappen, nieuws)
        try:
            yield from _tot_een_map_een_andere_is(mappen, nieuws, diep=diep)
        except FileNotFoundError:
            time.sleep(_SLAAP)
        except (OSError, RuntimeError):  # too much to listen to, or closed: told by the system, or by the library
            if nieuws.gepeild:
                raise
            nieuws = replace(nieuws, gepeild=True)
            continue
        yield replace(nieuws, paden=frozenset(mappen))


def _zolang_ze_weg_zijn(mappen: Sequence[Path], nieuws: Bestandsnieuws) -> Iterator[Bestandsnieuws]:
    while not all(map(os.path.isdir, mappen)):
        yield nieuws
        time.sleep(_SLAAP)


def _tot_een_map_een_andere_is(
    mappen: Sequence[Path], nieuws: Bestandsnieuws, *, diep: bool
) -> Iterator[Bestandsnieuws]:
    """News until one of the folders is gone or replaced: what was listened to is then another one than stands there."""
    from watchfiles import watch

    begin = _kenmerken(mappen)
    stroom = watch(
        *mappen,
        watch_filter=lambda _, pad: _telt(Path(pad), mappen),
        step=RUSTIG,
        rust_timeout=TIK,
        yield_on_timeout=True,
        force_polling=True if nieuws.gepeild else None,
        ignore_permission_denied=nieuws.gepeild,  # while listening that would hide that there is too much too
        recursive=diep,
    )
    eerste = True
    for gewijzigd in stroom:
        if _kenmerken(mappen) != begin:
            return
        paden = frozenset(mappen if eerste else (Path(pad) for _, pad in gewijzigd))
        eerste = False
        yield replace(nieuws, paden=paden)


def _kenmerken(mappen: Sequence[Path]) -> list[tuple[int, int] | None]:
    """What tells each folder apart from another with its name; None where there is none."""
    kenmerken: list[tuple[int, int] | None] = [None] * len(mappen)
    for plaats, map_ in enumerate(mappen):
        with suppress(OSError):
            gezien = os.stat(map_)
            kenmerken[plaats] = gezien.st_dev, gezien.st_ino
    return kenmerken


def _telt(pad: Path, mappen: Sequence[Path]) -> bool:
    """Whether a change is one of the register: what is hidden is never read, and what an editor leaves is soon gone."""
    for map_ in mappen:
        if pad.is_relative_to(map_):
            delen = pad.relative_to(map_).parts
            return not any(een.startswith(".") for een in delen) and not pad.name.endswith(_RESTANT)
    return False
