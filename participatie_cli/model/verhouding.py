"""Numbers that can have one relation only: a part is never more than the whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.stemming import Stemming
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.values.aantal import Aantal, Aantalvorm
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

Deelgetal = Aantal | Onbekend | None
"""A number as a field holds it: with or without bounds, `onbekend`, or None where none was written down."""


@dataclass(frozen=True, slots=True)
class Verhouding:
    """A part and its whole, with the place of the part, what there is too much of, and what is open where it is.

    `melding` has room for both numbers, as `{deel}` and `{geheel}`.
    """

    pad: Pad
    deel: Deelgetal
    geheel: Deelgetal
    melding: str
    reden: str


_VASTE: Final = (
    (
        *(Activiteit, "terugontvangen", "uitgereikt"),
        "Er is meer terugontvangen ({deel}) dan uitgereikt ({geheel}).",
        "onbekend is of er meer is terugontvangen dan uitgereikt",
    ),
    (
        *(Terinzage, "zienswijzen_mondeling", "zienswijzen"),
        "Er zijn meer mondelinge zienswijzen ({deel}) dan zienswijzen ({geheel}).",
        "onbekend is of er meer mondelinge zienswijzen zijn dan zienswijzen",
    ),
    (
        *(Terinzage, "beantwoord", "zienswijzen"),
        "Er zijn meer zienswijzen beantwoord ({deel}) dan er kwamen ({geheel}).",
        "onbekend is of er meer zienswijzen zijn beantwoord dan er kwamen",
    ),
    (
        *(Stemming, "geldig", "uitgebracht"),
        "Er zijn meer geldige stemmen ({deel}) dan uitgebrachte stemmen ({geheel}).",
        "onbekend is of er meer geldige stemmen zijn dan uitgebrachte stemmen",
    ),
)
"""The fields of a kind of fact with a part and its whole.

How many of a group were reached is none: people from outside come along, come twice or bring their families.
"""
MET_DELEN: Final = tuple({soort for soort, *_ in _VASTE})
"""The kinds of facts that have them."""


def verhoudingen(feit: Feit) -> Iterator[Verhouding]:
    """Every part within a fact that was written down, as well as its whole."""
    for soort, deel, geheel, melding, reden in _VASTE:
        if isinstance(feit, soort):
            yield Verhouding((deel,), getattr(feit, deel), getattr(feit, geheel), melding, reden)
    if isinstance(feit, Stemming):
        yield from _van_opties(feit)


def _van_opties(stemming: Stemming) -> Iterator[Verhouding]:
    opties = bekend(stemming.opties)
    for plaats, optie in enumerate(opties):
        yield Verhouding(
            ("opties", plaats, "percentage"),
            optie.percentage,
            _honderd(),
            "Een percentage is hoogstens 100. Hier staat {deel}.",
            "onbekend is of dit percentage hoogstens 100 is",
        )
    yield Verhouding(
        ("opties",),
        samen([optie.percentage for optie in opties]),
        _honderd(afronding=len(opties)),
        "De percentages van de opties zijn samen {deel}. Dat is meer dan 100.",
        "onbekend is of de percentages van de opties samen meer dan 100 zijn",
    )
    geheel = stemming.geldig if isinstance(stemming.geldig, Aantal) else stemming.uitgebracht
    yield Verhouding(
        ("opties",),
        samen([optie.stemmen for optie in opties]),
        geheel,
        "De opties hebben samen {deel} stemmen. Dat is meer dan het hele aantal ({geheel}).",
        "onbekend is of de opties samen meer stemmen hebben dan er zijn",
    )


def _honderd(*, afronding: int = 0) -> Aantal:
    """The whole in per cents, with half a per cent for each share that may have been rounded up."""
    return Aantal(Aantalvorm.PRECIES, (100 + Decimal(afronding) / 2,), heel=False)


def samen(delen: Sequence[Aantal | Onbekend | None]) -> Deelgetal:
    """What parts are together at least, or exactly where each is; None where none was written down.

    Other than in the sum of a report the margin of what is approximate counts: a finding needs to be sure.
    """
    gegeven = [deel for deel in delen if isinstance(deel, Aantal)]
    if not gegeven:
        return next((deel for deel in delen if isinstance(deel, Onbekend)), None)
    minst = sum((deel.laagst[0] for deel in gegeven), Decimal(0))
    precies = len(gegeven) == len(delen) and all(deel.vorm is Aantalvorm.PRECIES for deel in gegeven)
    return Aantal(Aantalvorm.PRECIES if precies else Aantalvorm.MINSTENS, (minst,), heel=gegeven[0].heel)
