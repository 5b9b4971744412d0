"""What the rules of the municipality say of the right to challenge as of a day, and what of them nobody looked up."""

from dataclasses import dataclass
from typing import Final

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.leeszekerheid import Leeszekerheid
from participatie_cli.kader.stukken import Participatieverordening
from participatie_cli.kader.termijnen import Verzoektermijn
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.wording.waarden import gelezen_in_woorden

BESLUIT: Final = "uitdaagbesluit"
UITSTEL: Final = "uitdaagbesluit_verdaging"
PUBLICATIE: Final = "uitdaagbesluit_publicatie"
AANVULLEN: Final = "uitdaagverzoek_aanvullen"
TERMIJNEN: Final = (AANVULLEN, BESLUIT, UITSTEL, PUBLICATIE)
"""The terms about a request, in the order in which they come."""


def voorschrift(stand: Registerstand, sleutel: str) -> Geldend | None:
    """The provision under a key that counts on the peildatum; None where there is none, or none yet."""
    return stand.kader.toegepast(sleutel, Datum.op(stand.peildatum))


def geldt_op_andere_dag(stand: Registerstand, sleutel: str) -> bool:
    """Whether there is a provision under a key, be it on another day than the peildatum."""
    return bool(stand.kader.versies(sleutel))


def gelezen(geldend: Geldend) -> bool:
    """Whether its text was read word for word, or is confirmed by several sources."""
    return geldend.bepaling.zekerheid in (Leeszekerheid.LETTERLIJK, Leeszekerheid.BEVESTIGD)


def met_vindplaats(geldend: Geldend) -> str:
    """What a provision says and where, with how it was read where that was not word for word."""
    bepaling = geldend.bepaling
    hoe = "" if geldend.letterlijk else f", {gelezen_in_woorden(bepaling)}"
    twijfel = "" if geldend.zeker else ", onbekend of dit op deze dag gold"
    return f"{bepaling.tekst} ({bepaling.vindplaats}{hoe}{twijfel})"


@dataclass(frozen=True, slots=True)
class Verordeningstand:
    """What is known of the ordinance: itself, that nobody knows whether there is one, or that none is recorded."""

    stuk: Participatieverordening | Onbekend | None
    geldt: bool | Onbekend

    @classmethod
    def van(cls, stand: Registerstand) -> "Verordeningstand":
        """As of the peildatum."""
        stuk = stand.kader.gemeente.verordening if stand.kader.gemeente else ONBEKEND
        if not isinstance(stuk, Participatieverordening):
            return cls(stuk, ONBEKEND if isinstance(stuk, Onbekend) else False)
        begin = stuk.in_werking_op
        return cls(stuk, begin.uiterlijk(stand.peildatum) if isinstance(begin, Datum) else ONBEKEND)

    @property
    def naam(self) -> str:
        """How it is called; in general words where that is not known."""
        bekend = isinstance(self.stuk, Participatieverordening) and isinstance(self.stuk.naam, str)
        return str(getattr(self.stuk, "naam", "")) if bekend else "de verordening over participatie"

    @property
    def adres(self) -> str:
        """Where it can be read; empty where that is not known."""
        adres = getattr(self.stuk, "adres", None)
        return adres if isinstance(adres, str) else ""

    @property
    def voorwaarden(self) -> str:
        """The article with the conditions of the right to challenge; empty where that is not known."""
        artikel = getattr(self.stuk, "uitdaagvoorwaarden", None)
        return artikel if isinstance(artikel, str) else ""


def termijnen(stand: Registerstand, naam: str) -> tuple[Verzoektermijn, ...] | Onbekend:
    """The terms under a name that count on the peildatum, or may; `onbekend` where none was filled in.

    A term without a first day counts since the ordinance does.
    """
    gemeente = stand.kader.gemeente
    alle: tuple[Verzoektermijn, ...] | Onbekend = getattr(gemeente.termijnen, naam) if gemeente else ONBEKEND
    if isinstance(alle, Onbekend) or not alle:
        return ONBEKEND
    moment, eigen = Datum.op(stand.peildatum), Verordeningstand.van(stand)
    te_vroeg = eigen.stuk is not None and eigen.geldt is False
    op_tijd = (een for een in alle if een.geldig_van is not None or not te_vroeg)
    return tuple(een for een in op_tijd if een.geldt_op(moment) is not False)


def waar(termijn: Verzoektermijn) -> str:
    """The article in which a term stands."""
    return termijn.artikel if isinstance(termijn.artikel, str) else "artikel onbekend"
