"""Which groups of the toolbox are meant where a project names a group in its own words."""

import re
from typing import Final

from participatie_cli.model.toolboxkeuzes import Bereikgroep

_WOORDEN: Final = {
    Bereikgroep.KINDEREN: r"kind|leerling|basisschool|scholieren|kleuter",
    Bereikgroep.JONGEREN: r"jongere|jeugd|tiener",
    Bereikgroep.OUDEREN: r"ouderen|oudere\b|senior|woonzorg|gepensioneerd",
    Bereikgroep.LAAGGELETTERDEN: r"laaggeletter|moeite met lezen|weinig nederlands",
    Bereikgroep.WEINIG_TIJD: r"weinig tijd|mantelzorg|werkende|gezinnen",
    Bereikgroep.MIGRATIEACHTERGROND: r"migra|nieuwkomer|statushouder|anderstalig|vluchteling|weinig nederlands",
    Bereikgroep.BEPERKING: r"beperking|rolstoel|handicap|slechtziend|blinde|dove",
    Bereikgroep.MINDER_DIGITAAL: r"minder digitaal|zonder computer|geen computer|zonder internet",
    Bereikgroep.OMWONENDEN: (
        r"omwonende|buren|buurtbewoner|bewoners? (?:van|langs|rond|bij)|huurder|huiseigena|\bbewoners$"
    ),
    Bereikgroep.ONDERNEMERS: r"onderneme|winkelier|bedrijven|horeca|boeren|verkopers",
    Bereikgroep.ACTIEVE_INWONERS: r"actieve|vrijwilliger|stadspanel|wijkvereniging|dorpsvereniging|organisatoren",
    Bereikgroep.STILLE_MIDDEN: r"stille midden|nooit meedoen|niet vanzelf",
}
_OUDERS: Final = re.compile(r"^(?:ouders|gezinnen|vaders|moeders)\b")
"""Who brings up children is no child."""
_PATRONEN: Final = {groep: re.compile(patroon) for groep, patroon in _WOORDEN.items()}


def herken(naam: str) -> tuple[Bereikgroep, ...]:
    """The groups that a name speaks of; none where it speaks of none of them, which says nothing about the group."""
    klein = naam.strip().lower()
    anderen = (Bereikgroep.KINDEREN, Bereikgroep.JONGEREN) if _OUDERS.search(klein) else ()
    return tuple(groep for groep, patroon in _PATRONEN.items() if groep not in anderen and patroon.search(klein))
