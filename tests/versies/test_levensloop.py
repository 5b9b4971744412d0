"""Facts that come, go, change, become internal and change places: of each version only what is there today is seen."""

from collections.abc import Callable
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.model.openbaar import openbaar_deel
from participatie_cli.model.project import Project
from participatie_cli.model.stam import Stam
from participatie_cli.values.onbekend import bekend


class Punt:
    """A point of input: its words are its own, and change one by one."""

    def __init__(self, nummer: int) -> None:
        self.nummer, self.teller, self.intern = nummer, 0, False
        self.dag, self.status = f"2024-05-{nummer % 3 + 1:02}", "in behandeling"
        self.woorden = [self._woord() for _ in range(6)]

    def _woord(self) -> str:
        self.teller += 1
        return f"punt{self.nummer}woord{self.teller}"

    def herschrijf(self, keuze: int) -> None:
        self.woorden[keuze % 5 + 1] = self._woord()

    def verzet(self, keuze: int) -> None:
        self.dag = f"2024-06-{keuze % 28 + 1:02}"

    def neem_over(self, keuze: int) -> None:
        self.status = "overgenomen"

    def scherm_af(self, keuze: int) -> None:
        self.intern = not self.intern

    @property
    def ruw(self) -> dict[str, str]:
        vast = {"onderwerp": self.woorden[0], "wat": " ".join(self.woorden[1:]), "datum": self.dag}
        return {**vast, "status": self.status} | ({"intern": "Nog niet."} if self.intern else {})


def versie(punten: list[Punt]) -> tuple[Project, set[int]]:
    """A project with these points, and the numbers of those that residents may see."""
    vast = {"id": "plein", "titel": "Plein", "samenvatting": "Het plein.", "vorm": "onbekend"}
    rest = {"initiatiefnemer": "onbekend", "instrumenten": "onbekend", "inbreng": [een.ruw for een in punten]}
    return Project.model_validate({**vast, **rest}), {een.nummer for een in punten if not een.intern}


ANDERS: Final[list[Callable[[Punt, int], None]]] = [Punt.herschrijf, Punt.verzet, Punt.neem_over, Punt.scherm_af]


def gebeurt(levend: list[Punt], soort: int, keuze: int, nieuw: int) -> None:
    """One thing happens to the list, or to one of its points."""
    if soort == len(ANDERS) or not levend:
        levend.append(Punt(nieuw))
    elif soort > len(ANDERS) + 1:
        levend.reverse()
    elif soort > len(ANDERS):
        levend.pop(keuze % len(levend))
    else:
        ANDERS[soort](levend[keuze % len(levend)], keuze)


@given(st.lists(st.tuples(st.integers(0, len(ANDERS) + 2), st.integers(0, 50)), min_size=2, max_size=12))
def test_een_leven_lang(gebeurtenissen: list[tuple[int, int]]) -> None:
    levend = [Punt(0), Punt(1)]
    versies = []
    for nieuw, (soort, keuze) in enumerate(gebeurtenissen, 100):
        gebeurt(levend, soort, keuze, nieuw)
        versies.append(versie(levend))
    *vroeger, (nu, zichtbaar) = versies
    stam = Stam(nu, openbaar_deel(nu) or nu)
    for project, toen_zichtbaar in reversed(vroeger):
        gezuiverd = stam.zuiver(project)
        assert gezuiverd is not None
        over, weg = gezuiverd
        gezien = [int(een.onderwerp.removeprefix("punt").partition("woord")[0]) for een in bekend(over.inbreng)]
        assert sorted(gezien) == sorted(toen_zichtbaar & zichtbaar)
        assert weg == len(toen_zichtbaar - zichtbaar)
