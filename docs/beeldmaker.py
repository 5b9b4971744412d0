"""Runs the program on a fixed day, with answers that are typed as one sees them: for the pictures in the documents.

python -m docs.beeldmaker 2026-10-15 '["answer", …]' check …
"""

import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from participatie_cli.cli.hoofd import hoofd
from participatie_cli.usecases import gesprekken, peildatum, vastleggen


class _VasteDag(date):
    """A calendar that stands still."""

    dag: ClassVar[str]

    @classmethod
    def today(cls) -> "_VasteDag":
        """The day that the pictures are of."""
        return cls.fromisoformat(cls.dag)


class _Typist:
    """A keyboard at which what is typed can be seen."""

    def __init__(self, regels: Iterator[str]) -> None:
        self._regels = regels

    def isatty(self) -> bool:
        """Somebody sits there."""
        return True

    def readline(self) -> str:
        """The next answer; it is shown as it is typed."""
        regel = next(self._regels, None)
        if regel is None:
            return ""
        sys.stdout.write(f"{regel}\n")
        return f"{regel}\n"


def _ja(vraag: str, anders: str) -> bool:
    """Somebody says yes."""
    sys.stdout.write(f"{vraag} [j/N] j\n")
    return True


def main() -> None:
    """Run it."""
    _, dag, antwoorden, *argumenten = sys.argv
    vast: Any = _VasteDag
    vars(peildatum)["date"] = vast
    vars(gesprekken)["kan_vragen"] = lambda: True
    vars(vastleggen)["vraag_op_terminal"] = _ja
    typist: Any = _Typist(iter(json.loads(antwoorden)))
    sys.stdin = typist
    _VasteDag.dag = dag
    sys.argv = ["participatie", *argumenten]
    hoofd()


if __name__ == "__main__":
    main()
