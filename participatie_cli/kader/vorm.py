"""The form of a register: which keys its files have, counted by versions, and what each version changed."""

from collections.abc import Mapping
from typing import Final

EERSTE_VORM: Final = 1
"""That of a kader.yaml that names none."""

WIJZIGINGEN: Final[Mapping[int, tuple[str, ...]]] = {
    2: (
        "`instrument` werd de lijst `instrumenten`, omdat een project er meer kan hebben.",
        "`kennisgeving` en `terinzage` bij een instrument werden de lijst `terinzageleggingen`, omdat een ontwerp "
        "vaker ter inzage kan liggen.",
        "`raadsvragen` werd `voorgelegd_aan_raad` of `vragen_uit_de_raad`, omdat wie de vraag stelt ertoe doet.",
        "In kader.yaml werd `verplichte_participatie` een lijst, omdat de raad de lijst kan wijzigen.",
        "In kader.yaml werden de termijnen in weken (`eindverslag_weken`) een lijst met een duur (`eindverslag`).",
        "In kader.yaml werden de `functiepostbussen` de `toegestane_teksten`, met een reden.",
        "In kader.yaml verviel `gemeente.tooi`: het adres in TOOI volgt uit de code bij `cbs`.",
    ),
}
"""What each version changed, and why; the first of them changed nothing."""

HUIDIGE_VORM: Final = max(WIJZIGINGEN)
"""The form that this program reads and writes."""
