"""What the answers come to: yes, yes but lower, no with a reason, or not yet."""

from dataclasses import dataclass
from enum import StrEnum

from participatie_cli.gesprek.nieuw.gegeven import (
    JA,
    LATER,
    MINDER_DAN_NODIG,
    is_gegeven,
    kent_groepen,
    niemand_merkt,
    niets_open,
    tekst_van,
)
from participatie_cli.gesprek.nieuw.gesprek import Nieuwgesprek
from participatie_cli.gesprek.nieuw.grond import zegt_nee
from participatie_cli.gesprek.nieuw.kenmerk import uit_titel, vrij
from participatie_cli.gesprek.nieuw.plicht import verplichtingen
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag
from participatie_cli.kader.organisatie import Aanspreekpunt
from participatie_cli.values.onbekend import ONBEKEND, WOORD, Onbekend


class Weeguitkomst(StrEnum):
    """How the weighing ends."""

    JA = "ja"
    LAGER = "ja, maar lager"
    NEE = "nee"
    NOG_NIET = "nog niet"


@dataclass(frozen=True, slots=True)
class Weging:
    """The answers, and what follows from them."""

    start: Uitgangspunt
    gegeven: Antwoorden

    @property
    def kenmerk(self) -> str:
        """The id of the project: what was chosen, or what its title gives as long as nobody chose."""
        gekozen = self.start.kenmerk or tekst_van(self.gegeven, "kenmerk")
        return gekozen or vrij(uit_titel(tekst_van(self.gegeven, "titel") or ""), self.start.namen)

    @property
    def aanspreekpunt(self) -> str:
        """Whom one can ask, as kader.yaml says; otherwise `onbekend`."""
        punt = self.start.gemeente.aanspreekpunt
        return punt.rol if isinstance(punt, Aanspreekpunt) else WOORD

    @property
    def uitkomst(self) -> Weeguitkomst:
        """How it ends: not yet where one of the subjects that can end the talk has no answer."""
        if zegt_nee(self.start, self.gegeven):
            return Weeguitkomst.NEE
        if not self._is_gewogen:
            return Weeguitkomst.NOG_NIET
        minder = tekst_van(self.gegeven, "middelen") == MINDER_DAN_NODIG
        return Weeguitkomst.LAGER if minder or niets_open(self.gegeven) else Weeguitkomst.JA

    @property
    def participatie(self) -> bool | Onbekend:
        """Whether people take part; who said so is believed, also while the rest is not weighed yet."""
        if self.uitkomst is Weeguitkomst.NOG_NIET:
            return True if tekst_van(self.gegeven, "participatie") == JA else ONBEKEND
        return self.uitkomst is not Weeguitkomst.NEE

    @property
    def _is_gewogen(self) -> bool:
        """Whether it is known that there is something to choose, who notices, and that the means are there."""
        vereist = ["open", "capaciteit"]
        vrij = not verplichtingen(self.start, self.gegeven)
        if vrij and (niets_open(self.gegeven) or niemand_merkt(self.gegeven)):
            vereist.append("participatie")
        alles = all(is_gegeven(self.gegeven.get(vraag)) for vraag in vereist)
        return alles and kent_groepen(self.gegeven) and tekst_van(self.gegeven, "middelen") != LATER

    @property
    def ontbreekt(self) -> tuple[Gespreksvraag, ...]:
        """The questions that nobody answered yet."""
        alle = Nieuwgesprek(self.start).vragen(self.gegeven)
        return tuple(vraag for vraag in alle if not is_gegeven(self.gegeven.get(vraag.id)))
