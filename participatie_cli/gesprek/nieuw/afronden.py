"""The last question: is this what was said? The weighing is read back in it, so one can still go back."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.gesprek.nieuw.gegeven import JA, NEE
from participatie_cli.gesprek.nieuw.gesprek import Nieuwgesprek
from participatie_cli.gesprek.nieuw.terugblik import nog_te_vragen, terugblik
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm

KLOPT: Final = "klopt"
_KEUZES: Final = (Keuze(JA, "ja, leg het vast"), Keuze(NEE, "nee, gooi dit gesprek weg"))


class MetTerugblik:
    """The conversation with somebody at a keyboard: it ends by reading back."""

    def __init__(self, start: Uitgangspunt) -> None:
        self._start, self._gesprek = start, Nieuwgesprek(start)

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        """The questions of the weighing, and then whether it was understood well."""
        yield from self._gesprek.vragen(gegeven)
        yield Gespreksvraag(
            id=KLOPT,
            tekst="Klopt dit zo?",
            waarom="Met < gaat u terug naar de vorige vraag. Later aanvullen kan ook.",
            vorm=Vraagvorm.KEUZE,
            keuzes=_KEUZES,
            voorstel=JA,
            mag_onbekend=False,
            vooraf=tuple(_vooraf(Weging(self._start, gegeven))),
        )


def _vooraf(weging: Weging) -> Iterator[str]:
    yield "Dit zei u:"
    yield from (f"  {kop}: {tekst}" for kop, tekst in terugblik(weging))
    if open_ := nog_te_vragen(weging):
        yield "Dit is nog open:"
        yield from (f"  {een}" for een in open_)
