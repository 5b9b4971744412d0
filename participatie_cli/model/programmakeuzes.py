"""The words one can choose from in the programme and its experiments. Values are as they stand in the YAML."""

from enum import StrEnum


class Maatregelsoort(StrEnum):
    """The actions that the development lines ask about; a municipality can have others too."""

    COMMUNICATIE_INTERN = "communicatie intern"
    CAMPAGNE = "communicatiecampagne"
    TRAININGEN = "trainingen"
    TOOLBOX = "toolbox"
    COACH = "participatiecoach"
    PLANNEN = "a3- en a4-plannen"
    UITWISSELEN = "ervaringen uitwisselen"


class Stapsoort(StrEnum):
    """Whether a step only says that something will come, or is that something."""

    AANKONDIGING = "aankondiging"
    BESLUIT = "besluit"
    UITVOERING = "uitvoering"


class Indicator(StrEnum):
    """What is measured of the programme; the criteria of the development lines ask for these."""

    MEDEWERKERS_GETRAIND = "medewerkers getraind"
    BESTUUR_BIJGEPRAAT = "bestuur bijgepraat"
    COMMUNICATIE_INTERN = "communicatie intern"
    COMMUNICATIE_EXTERN = "communicatie extern"
    ANDEREN_GETRAIND = "anderen getraind"
    DOORLOOPTIJD_COACH = "doorlooptijd coach"
    PLANNEN_MET_PARTICIPATIE = "plannen met participatie"
    TEVREDENHEID = "tevredenheid projectleiders"
    TOOLBOX_BUITEN = "toolbox gebruikt door anderen"


class Experimentbesluit(StrEnum):
    STOPPEN = "stoppen"
    DOORGAAN = "doorgaan"
    OPSCHALEN = "opschalen"
