"""The rules as scoring knows them: by what they are about, never by what they ask."""

from collections.abc import Callable
from dataclasses import dataclass

from participatie_cli.kader.bepaling import Laag
from participatie_cli.model.keuzes import Ernst
from participatie_cli.scoring.vraag import Gevraagd


@dataclass(frozen=True, slots=True)
class Regelkenmerk:
    """What can be told of a rule without asking it.

    `familie` is the folder it stands in. `laag` is that of its first ground; None where the municipality must lay that
    down and has not.
    """

    code: str
    familie: str
    laag: Laag | None
    ernst: Ernst
    over: tuple[type[Gevraagd], ...]


@dataclass(frozen=True, slots=True)
class Regelboek:
    """All rules in order of code."""

    regels: tuple[Regelkenmerk, ...]

    def codes(self, kiest: Callable[[Regelkenmerk], bool]) -> tuple[str, ...]:
        """The codes of the rules that are chosen."""
        return tuple(regel.code for regel in self.regels if kiest(regel))
