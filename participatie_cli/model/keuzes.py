"""The words one can choose from. Values are as they stand in the YAML."""

from enum import IntEnum, StrEnum
from typing import Annotated, Any, Final

from pydantic_core import PydanticKnownError

from participatie_cli.values.leeswijze import Leeswijze


class Ontwikkellijn(IntEnum):
    """The four development lines along which a municipality works on participation."""

    BEWUSTWORDING = 1
    WETGEVING = 2
    ONDERSTEUNEN = 3
    LEREN = 4


_LIJNEN: Final = {str(lijn.value): lijn for lijn in Ontwikkellijn}


def _lijn(waarde: Any) -> Ontwikkellijn:
    """One digit: pydantic itself would also take `1.0` and `01`."""
    if isinstance(waarde, str) and waarde in _LIJNEN:
        return _LIJNEN[waarde]
    raise PydanticKnownError("enum", {"expected": ", ".join(_LIJNEN)})


Lijnnummer = Annotated[Ontwikkellijn, Leeswijze(_lijn, {"enum": [*map(int, _LIJNEN.values()), *_LIJNEN]})]
"""The number of a line in a file, where it is text like everything else."""


class Zekerheid(StrEnum):
    """How sure a fact is: primary source seen, press or combined, or an inference."""

    HOOG = "hoog"
    MIDDEN = "midden"
    LAAG = "laag"


class Initiatiefnemersoort(StrEnum):
    GEMEENTE = "gemeente"
    INWONERS = "inwoners"
    ONDERNEMING = "onderneming"
    ORGANISATIE = "organisatie"
    ANDERE_OVERHEID = "andere overheid"


class Vorm(StrEnum):
    """Who takes the first step: the municipality or the resident."""

    INWONERSPARTICIPATIE = "inwonersparticipatie"
    OVERHEIDSPARTICIPATIE = "overheidsparticipatie"


class Fasenaam(StrEnum):
    """The phases of article 150 Gemeentewet, a pause, and the two ways a project ends; in the order of time."""

    VOORBEREIDING = "voorbereiding"
    UITVOERING = "uitvoering"
    EVALUATIE = "evaluatie"
    GEPAUZEERD = "gepauzeerd"
    AFGEROND = "afgerond"
    GESTOPT = "gestopt"

    @property
    def is_einde(self) -> bool:
        """Whether a project ends with this phase."""
        return self in (Fasenaam.AFGEROND, Fasenaam.GESTOPT)

    @property
    def ligt_stil(self) -> bool:
        """Whether nothing is done in this phase: the project has ended or waits."""
        return self.is_einde or self is Fasenaam.GEPAUZEERD

    @property
    def is_onderbreking(self) -> bool:
        """Whether a project can go on after this phase with one that it had before."""
        return self in (Fasenaam.GEPAUZEERD, Fasenaam.GESTOPT)

    def kan_voor(self, later: "Fasenaam") -> bool:
        """Whether another phase can come after this one without a pause or a stop in between."""
        volgorde = list(Fasenaam)
        if self is Fasenaam.GEPAUZEERD:
            return later is not self
        if self is Fasenaam.GESTOPT:
            return volgorde.index(later) < volgorde.index(Fasenaam.GEPAUZEERD)
        return self is not Fasenaam.AFGEROND and volgorde.index(self) < volgorde.index(later)


class Orgaan(StrEnum):
    """Who decides, by body or role, never by name."""

    RAAD = "raad"
    COLLEGE = "college"
    BURGEMEESTER = "burgemeester"
    AMBTELIJK = "ambtelijk"
    INWONERS = "inwoners"
    ANDERE_OVERHEID = "andere overheid"

    @property
    def voluit(self) -> str:
        """As it stands in a sentence: `de raad`."""
        return _ORGANEN.get(self, self.value)


_ORGANEN: Final = {
    Orgaan.RAAD: "de raad",
    Orgaan.COLLEGE: "het college",
    Orgaan.BURGEMEESTER: "de burgemeester",
    Orgaan.AMBTELIJK: "de ambtelijke organisatie",
    Orgaan.ANDERE_OVERHEID: "een andere overheid",
}


class Overheidslaag(StrEnum):
    GEMEENTE = "gemeente"
    PROVINCIE = "provincie"
    WATERSCHAP = "waterschap"
    RIJK = "rijk"


class Kanaal(StrEnum):
    FYSIEK = "fysiek"
    ONLINE = "online"
    SCHRIFTELIJK = "schriftelijk"
    GEMENGD = "gemengd"


class Inbrengstatus(StrEnum):
    OVERGENOMEN = "overgenomen"
    DEELS = "deels"
    NIET = "niet"
    DOORGEZET = "doorgezet"
    IN_BEHANDELING = "in behandeling"

    @property
    def voluit(self) -> str:
        """What was done with input, as it stands in a sentence."""
        return _INBRENG.get(self, self.value)


_INBRENG: Final = {
    Inbrengstatus.DEELS: "deels overgenomen",
    Inbrengstatus.NIET: "niet overgenomen",
    Inbrengstatus.DOORGEZET: "doorgezet naar een ander",
}


class Sociaalwet(StrEnum):
    """The three laws under which clients advise on ordinances and policy."""

    WMO = "wmo"
    JEUGDWET = "jeugdwet"
    PARTICIPATIEWET = "participatiewet"


class Uitdaaguitkomst(StrEnum):
    TOEGEWEZEN = "toegewezen"
    DEELS = "deels toegewezen"
    AFGEWEZEN = "afgewezen"
    INGETROKKEN = "ingetrokken"


class Uitdaaggrond(StrEnum):
    """Why a request under the right to challenge was refused, after the grounds of the VNG model."""

    AARD_VAN_DE_TAAK = "aard van de taak"
    STRIJD_MET_BELEID = "strijd met beleid"
    ONVOLLEDIG = "onvolledig"
    NIET_BETER_OF_GOEDKOPER = "niet beter of goedkoper"
    AANBESTEDING = "aanbesteding"
    ANDERS = "anders"


class Participatiefase(StrEnum):
    """The three phases of policy in which people can take part (article 150 lid 1 Gemeentewet)."""

    VOORBEREIDING = "voorbereiding"
    UITVOERING = "uitvoering"
    EVALUATIE = "evaluatie"


class Verslaginhoud(StrEnum):
    """What the final report of participation says: the input, the reaction to it, and what follows."""

    INBRENG = "inbreng"
    REACTIE = "reactie"
    VERVOLG = "vervolg"


class Oordeeluitkomst(StrEnum):
    """What a person can conclude about a rule."""

    VOLDOET = "voldoet"
    VOLDOET_NIET = "voldoet niet"


class Ernst(StrEnum):
    """How much a finding matters; the order of declaration is worst first."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    ADVIES = "advies"

    @property
    def rang(self) -> int:
        """0 is the worst."""
        return _RANG[self]


_RANG: Final = {ernst: plek for plek, ernst in enumerate(Ernst)}
