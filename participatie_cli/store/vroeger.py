"""A project as it stood in a file of before: read by the same road, in the form of today, without personal data."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from participatie_cli.model.project import Project
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.bewerken.bewerking import toegepast
from participatie_cli.store.herstel.vorm import omzettingen
from participatie_cli.store.lezen import begrijp_gegevens
from participatie_cli.store.ontleding import Ontleed
from participatie_cli.store.stuksgewijs import Stuksgewijs
from participatie_cli.store.tekst import tekst_van
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.onbekend import WOORD, neemt_onbekend
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Vroegerproject:
    """A project of before, and how many of its facts were left out because personal data stood in them."""

    project: Project
    weggelaten: int = 0


class Vroegerlezer:
    """Reads what stood in one file, one version after another; `naam` is that of the file without `.yaml`.

    `toegestaan` are the texts that stay; other personal data is hidden before anything else is done with a text.
    """

    def __init__(self, naam: str, toegestaan: Toegestaan) -> None:
        self._naam, self._toegestaan = naam, toegestaan
        self._stuksgewijs = Stuksgewijs()

    def lees(self, inhoud: bytes) -> Vroegerproject | None:
        """The project in the content of the file; None where it cannot be shown.

        A fact in which personal data stood is left out. Where that is the title, or no fact at all, nothing is shown.
        """
        tekst = tekst_van(inhoud)
        if tekst.inhoud is None:
            return None
        vondsten = persoonsgegevens_in(tekst.leesbaar, self._toegestaan)
        if vondsten:
            return self._zonder(tekst.inhoud, vondsten)
        return self._begrepen(self._stuksgewijs.ontleed(tekst.inhoud), 0)

    def _zonder(self, tekst: str, vondsten: tuple[Privacyvondst, ...]) -> Vroegerproject | None:
        """The project without the facts in which something was found."""
        ontleding = ontleed(verborgen(tekst, vondsten))
        weg = _feiten_met(ontleed(tekst).gegevens, ontleding.gegevens)
        if weg is None or (weg and ontleding.geweigerd):
            return None
        for plek in sorted(weg, key=_achteraan_eerst, reverse=True):
            _haal_weg(ontleding.gegevens, plek)
        return self._begrepen(ontleding, len(weg))

    def _begrepen(self, ontleding: Ontleed, weggelaten: int) -> Vroegerproject | None:
        stappen = omzettingen(ontleding.gegevens, Project)
        if stappen and ontleding.geweigerd:  # the places that were refused are those of the older form
            return None
        nu = replace(ontleding, gegevens=reduce(toegepast, stappen, ontleding.gegevens))
        project = begrijp_gegevens(nu, self._naam, Project, self._naam).waarde
        return None if project is None else Vroegerproject(project, weggelaten)


def _feiten_met(met: Any, zonder: Any) -> frozenset[Pad] | None:
    """The places of the facts in which something was hidden; None where that cannot be told, or nothing would be left.

    What was hidden in a comment stands in no fact.
    """
    plekken = frozenset(_feit_bij(plek) for plek in _verschillen(met, zonder, ()))
    if not all(plek and _kan_weg(plek) for plek in plekken):
        return None
    return frozenset(plek for plek in plekken if not any(plek[:diep] in plekken for diep in range(1, len(plek))))


def _verschillen(een: Any, ander: Any, pad: Pad) -> Iterator[Pad]:
    """Where two trees of data differ; nowhere in particular (`()`) where they have another shape."""
    if isinstance(een, dict) and isinstance(ander, dict) and een.keys() == ander.keys():
        for sleutel, waarde in een.items():
            yield from _verschillen(waarde, ander[sleutel], (*pad, sleutel))
    elif isinstance(een, list) and isinstance(ander, list) and len(een) == len(ander):
        for plaats, waarde in enumerate(een):
            yield from _verschillen(waarde, ander[plaats], (*pad, plaats))
    elif een != ander:
        yield pad if isinstance(een, str) and isinstance(ander, str) else ()


def _feit_bij(pad: Pad) -> Pad:
    """The fact in which a place lies: the nearest entry of a list, or else what stands under a key of the project."""
    diepte = max((diepte for diepte, stap in enumerate(pad, 1) if isinstance(stap, int)), default=1)
    return pad[:diepte]


def _kan_weg(plek: Pad) -> bool:
    veld = Project.model_fields.get(str(plek[0]))
    return len(plek) > 1 or veld is None or not veld.is_required() or neemt_onbekend(veld.annotation)


def _achteraan_eerst(plek: Pad) -> tuple[tuple[int, int | str], ...]:
    return tuple((0, stap) if isinstance(stap, int) else (1, stap) for stap in plek)


def _haal_weg(gegevens: dict[str, Any], plek: Pad) -> None:
    """Take an entry out of its list; what stands under a key of the project becomes unknown, or nothing."""
    *boven, laatst = plek
    houder: Any = gegevens
    for stap in boven:
        houder = houder[stap]
    veld = Project.model_fields.get(str(laatst)) if not boven else None
    if veld is not None and veld.is_required():
        houder[laatst] = WOORD
    else:
        del houder[laatst]
