"""The outline of a text only spares work: without it the same is found, in every text."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from participatie_cli.privacy import account, bsn, e_mailadres, geboortedatum, kenteken, naam, tekstbeeld, woonadres
from participatie_cli.privacy.omtrek import Omtrek, Woorden
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from tests.privacy.meting import lijst

WORTEL = Path(__file__).parents[2]
BESTANDEN = [pad.read_text("utf-8") for map_ in ("register", "voorbeeld") for pad in (WORTEL / map_).rglob("*.yaml")]
TEKSTEN = [tekst for deel in lijst().values() for soort in deel.values() for welke in soort.values() for tekst in welke]


def woorden() -> Iterator[str]:
    """The words and signs by which kinds of data are told."""
    for module in (account, bsn, e_mailadres, geboortedatum, kenteken, naam, woonadres):
        for waarde in vars(module).values():
            if isinstance(waarde, (tuple, dict)):
                yield from (een for een in waarde if isinstance(een, str))


GEGEVENS = (
    *(
        "123456782",
        "111.222.333",
        "06-12345678",
        "+31 592 123456",
        "(0592) 12 34 56",
        "0031 6 12345678",
        "06 1234:5678",
    ),
    *(
        "NL91ABNA0417164300",
        "nl91 abna 0417 1643 00",
        "1234 AB",
        "1234AB",
        "1234ab",
        "12-AB-CD",
        "1-ABC-23",
        "ab 12 cd",
    ),
    *(
        "12-3-1980",
        "1 maart 1980",
        "jan.nep",
        "nep@x.nl",
        "Nepstra",
        "De Nep",
        "van den Nep",
        "P. Nepstra",
        "P.Q. de Nep",
    ),
    *(
        "É. Nepstra",
        "12",
        "7a",
        "nr. 5",
        "a.b.nl",
        "dot nl",
        "Nepstraat 12",
        "laan van de Nep 5",
        "zaaknummer 123456782",
    ),
    *("\\u0041", "\\x41", "\\_", "\u00ad", "\u2011", "\uff11", "\u212a", "\u2018", "é", "`", "\ufeff", "\u0130", "De"),
)
TUSSEN = (
    " ",
    " ",
    "",
    "\n",
    "\n  ",
    ": ",
    ",",
    ". ",
    "-",
    "_",
    "/",
    "(",
    ")",
    '"',
    "'",
    "\u00a0",
    "\u201c",
    "\t",
    "\r\n",
    "#",
)
DELEN = st.sampled_from((*woorden(), *GEGEVENS)).flatmap(
    lambda een: st.sampled_from((een, een, een.upper(), een.title(), f"{een[:-1]}x"))
)


class _AllesKan(Omtrek):
    """An outline that rules nothing out."""

    def heeft(self, *vormen: bytes) -> bool:
        return True

    def heeft_woordvorm(self, *vormen: bytes) -> bool:
        return True

    def heeft_vreemde_hoofdletter(self) -> bool:
        return True

    def heeft_cijfers(self, aantal: int) -> bool:
        return True

    def hele_woorden(self, gezocht: Woorden) -> list[str]:
        return [*gezocht]

    def beginnen(self, gezocht: Woorden) -> list[str]:
        return [*gezocht]

    def einden(self, gezocht: Woorden) -> list[str]:
        return [*gezocht]


def zonder_omtrek(tekst: str) -> tuple[Privacyvondst, ...]:
    with pytest.MonkeyPatch.context() as even:
        even.setattr(tekstbeeld, "Omtrek", _AllesKan)
        return persoonsgegevens_in(tekst)


def test_wat_alles_mogelijk_vindt_kent_elke_vraag() -> None:
    def vragen(soort: type[Any]) -> set[str]:
        return {naam for naam in vars(soort) if not naam.startswith("_")}

    assert vragen(Omtrek) == vragen(_AllesKan)


@given(st.lists(st.tuples(DELEN, st.sampled_from(TUSSEN)), min_size=1, max_size=9))
@example([("é", "_"), ("A", ". "), ("Nep", "")])
def test_met_en_zonder_omtrek_wordt_hetzelfde_gevonden(delen: list[tuple[str, str]]) -> None:
    tekst = "".join(f"{een}{tussen}" for een, tussen in delen)
    assert persoonsgegevens_in(tekst) == zonder_omtrek(tekst)


def test_ook_in_wat_men_schrijft() -> None:
    assert [tekst for tekst in (*TEKSTEN, *BESTANDEN) if persoonsgegevens_in(tekst) != zonder_omtrek(tekst)] == []


def test_een_omtrek_sluit_uit_wat_er_niet_staat() -> None:
    omtrek = Omtrek("Bel de heer.\nOp 2026-01-02 kwam GM0106.", "bel de heer.\nop 2026-01-02 kwam gm0106.")
    assert omtrek.heeft(b"AA0000. ")
    assert not omtrek.heeft(b"00000", b"AAA")
    assert omtrek.heeft_woordvorm(b" aa0000 ")
    assert not omtrek.heeft_woordvorm(b"0000a")
    assert omtrek.hele_woorden(("heer", "hee", "heer.")) == ["heer", "heer."]
    assert omtrek.beginnen(("heer", "hee", "eer", "hee.")) == ["heer", "hee"]
    assert omtrek.einden(("heer", "hee", "eer")) == ["heer", "eer"]
    assert omtrek.heeft_cijfers(8)
    assert not omtrek.heeft_cijfers(9)
    assert not omtrek.heeft_vreemde_hoofdletter()
    assert Omtrek("É é", "é é").heeft_vreemde_hoofdletter()
