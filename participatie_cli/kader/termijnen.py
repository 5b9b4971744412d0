"""The terms that a municipality sets itself: how long, from which event, for which requests and since when."""

import re
from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import Annotated, Any, ClassVar, Final, TypeVar

from participatie_cli.kader.duur import Duur, Eenheid
from participatie_cli.kader.geldigheid import allebei, geldt_op
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.leeswijze import Leeswijze
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import Kenmerk, Tekst
from participatie_cli.values.zin import Dagzin

_EENHEDEN: Final = {
    "dag": Eenheid.DAGEN,
    "dagen": Eenheid.DAGEN,
    "week": Eenheid.WEKEN,
    "weken": Eenheid.WEKEN,
    "maand": Eenheid.MAANDEN,
    "maanden": Eenheid.MAANDEN,
    "jaar": Eenheid.JAREN,
}
_DUUR: Final = re.compile(rf"(0|[1-9][0-9]{{0,17}}) ({'|'.join(_EENHEDEN)})")
_ALLEEN_EEN_GETAL: Final = re.compile(r"\d{1,18}", re.ASCII)
_PATROON: Final = {"type": "string", "pattern": rf"^({_DUUR.pattern}|geen)$"}


class Geen(Enum):
    """The word by which a municipality says that it set no term."""

    GEEN = "geen"

    def __str__(self) -> str:
        return self.value


GEEN = Geen.GEEN


def _lees_duur(waarde: Any) -> Duur | Geen:
    if isinstance(waarde, Duur):
        return waarde
    if waarde in (GEEN, GEEN.value):
        return GEEN
    tekst = str(waarde) if isinstance(waarde, str | int) else ""
    if gelezen := _DUUR.fullmatch(tekst):
        return Duur(int(gelezen[1]), _EENHEDEN[gelezen[2]])
    if _ALLEEN_EEN_GETAL.fullmatch(tekst):
        raise WaardeFout(f"“{tekst}” heeft geen eenheid.", f"Schrijf bijvoorbeeld {tekst} weken.").voor_pydantic()
    melding = f"“{tekst}” is geen termijn." if tekst else "Hier staat geen termijn."
    raise WaardeFout(melding, keuzes=("een getal met dagen, weken, maanden of jaar erachter", "geen")).voor_pydantic()


Termijnduur = Annotated[Duur | Geen, Leeswijze(_lees_duur, _PATROON)]
"""A length of time such as `8 weken`, or the word `geen`."""


class Beginpunt(StrEnum):
    """The event from which the term for a decision runs."""

    ONTVANGST = "ontvangst"
    VOLLEDIG_VERZOEK = "volledig verzoek"


class Terugkoppelpunt(StrEnum):
    """The event from which the term for feedback runs."""

    LAATSTE_ACTIVITEIT = "laatste activiteit"
    BESLUIT = "besluit"


class Termijn(Bronvermelding):
    """A term, and between which days it holds."""

    KERN = "duur"
    HEET = "termijn voor een verslag"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "geldig_van": Dagzin(
            "Een termijn van {duur} ging gelden[ ({artikel})].",
            "Een termijn van {duur} gaat gelden[ ({artikel})].",
        ),
        "geldig_tot": Dagzin("Laatste dag van een termijn van {duur}[ ({artikel})].", termijn=True),
    }

    duur: OfOnbekend[Termijnduur] = veld(
        "Duur",
        "Hoe lang de termijn is.",
        "Een getal en dagen, weken, maanden of jaar. Schrijf geen als er geen termijn is.",
        "8 weken",
    )
    artikel: OfOnbekend[Tekst] | None = veld(
        "Artikel",
        "Waar de termijn staat.",
        "Het artikel en de regeling, of onbekend.",
        "artikel 13 lid 5 participatieverordening",
        anders=None,
    )
    geldig_van: OfOnbekend[Datum] | None = veld(
        "Geldig van",
        "De eerste dag waarop de termijn geldt.",
        "Een datum, of onbekend. Weglaten als de termijn geldt sinds de verordening geldt.",
        "2024-07-23",
        anders=None,
    )
    geldig_tot: OfOnbekend[Datum] | None = veld(
        "Geldig tot en met",
        "De laatste dag waarop de termijn geldt.",
        "Een datum, of onbekend. Weglaten als de termijn nog geldt.",
        "2026-12-31",
        anders=None,
    )

    def geldt_op(self, moment: Wanneer) -> bool | Onbekend:
        """Whether the term holds at a moment; both its bounds are inclusive, and without bounds it always holds."""
        return geldt_op(self.geldig_van, self.geldig_tot, moment)

    @property
    def lengte(self) -> Duur:
        """How long it is, of a term that has a length."""
        assert isinstance(self.duur, Duur)
        return self.duur

    def past_bij(self, soort: Kenmerk | Onbekend | None) -> bool | Onbekend:
        """Whether it is for this kind of request; a term that names no kind is for all."""
        return True


class Terugkoppeltermijn(Termijn):
    """A term for telling people what was done with their input."""

    HEET = "termijn voor terugkoppeling"

    begint_bij: Terugkoppelpunt = veld(
        "Begint bij",
        "Vanaf welke gebeurtenis de termijn loopt. Zijn er meer besluiten, dan telt het laatste.",
        "",
        "laatste activiteit",
        anders=Terugkoppelpunt.LAATSTE_ACTIVITEIT,
    )


class Verzoektermijn(Termijn):
    """A term about a request, which can be another for each kind of request."""

    HEET = "termijn voor een verzoek"

    soort_verzoek: Kenmerk | None = veld(
        "Soort verzoek",
        "Voor welk soort verzoek deze termijn is, als er meer termijnen zijn.",
        "Een woord dat u ook bij het verzoek schrijft. Weglaten als de termijn voor elk verzoek geldt.",
        "ingewikkeld",
        anders=None,
    )
    begint_bij: Beginpunt = veld(
        "Begint bij",
        "Vanaf welke gebeurtenis de termijn loopt.",
        "",
        "ontvangst",
        anders=Beginpunt.ONTVANGST,
    )

    def past_bij(self, soort: Kenmerk | Onbekend | None) -> bool | Onbekend:
        """Whether it is for this kind of request; of a request without a kind that cannot be told."""
        if self.soort_verzoek is None:
            return True
        return ONBEKEND if soort is None or isinstance(soort, Onbekend) else soort == self.soort_verzoek


T = TypeVar("T", bound=Termijn)


def termijn_op(
    termijnen: tuple[T, ...] | Onbekend, moment: Wanneer, soort: str | Onbekend | None = None
) -> T | Geen | Onbekend:
    """The term that counts at a moment and for a kind of request, which has a length of time.

    It is `geen` where the municipality said that there is none, or where none held then, and `onbekend` where nothing
    was filled in or where terms of different lengths may count. A term for one kind goes before a term for all.
    """
    if isinstance(termijnen, Onbekend) or not termijnen:
        return ONBEKEND
    antwoorden = [(allebei(een.geldt_op(moment), een.past_bij(soort)), een) for een in termijnen]
    zeker = [een for telt, een in antwoorden if telt is True]
    misschien = [een for telt, een in antwoorden if telt is ONBEKEND]
    voor_dit_soort = [een for een in zeker if isinstance(een, Verzoektermijn) and een.soort_verzoek]
    kandidaten = [*(voor_dit_soort or zeker), *misschien]
    if not kandidaten:
        return GEEN
    eerste: T = kandidaten[0]
    if isinstance(eerste.duur, Onbekend) or any(een.duur != eerste.duur for een in kandidaten):
        return ONBEKEND
    return eerste if isinstance(eerste.duur, Duur) else GEEN


_INVULLEN: Final = "Een lijst met een of meer termijnen, of onbekend."


def _vervallen(nieuw: str) -> str:
    return (
        f"Schrijf `{nieuw}: [{{duur: 8 weken}}]`, met uw eigen aantal. Is er geen termijn, schrijf dan `duur: geen`. "
        f"Weet u het niet, schrijf dan `{nieuw}: onbekend`."
    )


class Termijnen(Feit):
    """Terms that the municipality sets itself; `onbekend` until its ordinance has been read."""

    VERVALLEN: ClassVar = {
        "uitdaagbesluit_weken": _vervallen("uitdaagbesluit"),
        "uitdaagbesluit_verdaging_weken": _vervallen("uitdaagbesluit_verdaging"),
        "uitdaagbesluit_publicatie_weken": _vervallen("uitdaagbesluit_publicatie"),
        "uitdaagverzoek_aanvullen_weken": _vervallen("uitdaagverzoek_aanvullen"),
        "eindverslag_weken": _vervallen("eindverslag"),
        "verslag_activiteit_weken": _vervallen("verslag_van_activiteit"),
    }

    uitdaagbesluit: Reeks[Verzoektermijn] = veld(
        "Besluit op uitdaagverzoek",
        "Binnen welke tijd wordt besloten.",
        _INVULLEN,
        [{"duur": "8 weken", "artikel": "artikel 13 lid 5"}],
        anders=ONBEKEND,
    )
    uitdaagbesluit_verdaging: Reeks[Verzoektermijn] = veld(
        "Uitstel van het besluit op een uitdaagverzoek",
        "Met hoeveel tijd het besluit kan worden verdaagd.",
        _INVULLEN,
        [{"duur": "4 weken"}],
        anders=ONBEKEND,
    )
    uitdaagbesluit_publicatie: Reeks[Verzoektermijn] = veld(
        "Publicatie van het besluit op een uitdaagverzoek",
        "Binnen welke tijd na het besluit het openbaar is.",
        _INVULLEN,
        [{"duur": "2 weken"}],
        anders=ONBEKEND,
    )
    uitdaagverzoek_aanvullen: Reeks[Verzoektermijn] = veld(
        "Aanvullen van een uitdaagverzoek",
        "Hoeveel tijd de indieners krijgen om hun verzoek aan te vullen.",
        _INVULLEN,
        [{"duur": "3 weken"}],
        anders=ONBEKEND,
    )
    eindverslag: Reeks[Termijn] = veld(
        "Eindverslag",
        "Binnen welke tijd na de laatste activiteit het eindverslag openbaar is.",
        _INVULLEN,
        [{"duur": "8 weken"}],
        anders=ONBEKEND,
    )
    verslag_van_activiteit: Reeks[Termijn] = veld(
        "Verslag van een activiteit",
        "Binnen welke tijd na een activiteit het verslag openbaar is.",
        _INVULLEN,
        [{"duur": "4 weken"}],
        anders=ONBEKEND,
    )
    terugkoppeling: Reeks[Terugkoppeltermijn] = veld(
        "Terugkoppeling",
        "Binnen welke tijd deelnemers horen wat er met hun inbreng is gedaan.",
        _INVULLEN,
        [{"duur": "6 weken", "begint_bij": "laatste activiteit"}],
        anders=ONBEKEND,
    )
