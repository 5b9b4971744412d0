"""What the YAML parser says, in Dutch and with a way out."""

from typing import Final

from yaml import Mark, MarkedYAMLError, YAMLError

from participatie_cli.store import leespunten as punt
from participatie_cli.store.tekst import Leesprobleem

_TAB: Final = ("Hier staat een tab in de inspringing.", "Gebruik spaties in plaats van tabs.")
_ZINNEN: Final[dict[str, tuple[str, str]]] = {
    "found character '\\t' that cannot start any token": _TAB,
    "found a tab character that violates indentation": _TAB,
    "found character that cannot start any token": (
        "Een tekst kan niet met dit teken beginnen.",
        "Zet de tekst tussen aanhalingstekens.",
    ),
    "mapping values are not allowed in this context": (
        "Hier staat een dubbele punt te veel, of de inspringing klopt niet.",
        "Zet tekst met een dubbele punt tussen aanhalingstekens, of verbeter de inspringing.",
    ),
    "could not find expected ':'": (
        "Hier ontbreekt een dubbele punt achter een sleutel.",
        "Schrijf `sleutel: waarde`.",
    ),
    "did not find expected key": (
        "De inspringing klopt hier niet, of er staat een teken te veel.",
        "Laat regels van één blok op dezelfde plek beginnen.",
    ),
    "did not find expected '-' indicator": (
        "Deze lijst is niet af, of de inspringing klopt niet.",
        "Laat elk punt van de lijst met een streepje op dezelfde plek beginnen.",
    ),
    "block sequence entries are not allowed in this context": (
        "Een lijst mag hier niet beginnen.",
        "Zet de lijst op een nieuwe regel onder de sleutel.",
    ),
    "found unexpected end of stream": (
        "Er is een aanhalingsteken geopend dat niet wordt gesloten.",
        "Sluit de tekst af met hetzelfde aanhalingsteken.",
    ),
    "did not find expected ',' or '}'": (
        "Een blok met { wordt niet goed gesloten.",
        "Zet er een komma of } bij.",
    ),
    "did not find expected ',' or ']'": (
        "Een lijst met [ wordt niet goed gesloten.",
        "Zet er een komma of ] bij.",
    ),
    "found unknown escape character": (
        "Hier staat een \\ die YAML niet begrijpt.",
        "Gebruik enkele aanhalingstekens, of schrijf \\\\.",
    ),
    "did not find expected alphabetic or numeric character": (
        "Een & of * staat hier zonder naam.",
        "Zet de tekst tussen aanhalingstekens.",
    ),
}
_ANDERS: Final = (
    "De YAML klopt hier niet.",
    "Controleer leestekens, aanhalingstekens en inspringing rond deze plek.",
)


_VEEL_TE_DIEP: Final = "exceeded maximum nesting depth"
"""What a newer parser says before it has told of the levels that this program counts."""

_BEGIN_IS_DE_PLEK: Final = frozenset(
    {
        "could not find expected ':'",
        "found unexpected end of stream",
        "did not find expected ',' or '}'",
        "did not find expected ',' or ']'",
    }
)
"""Problems that the parser sees only later than where they began: there the beginning is what needs mending."""


def _merk(fout: YAMLError) -> Mark | None:
    if not isinstance(fout, MarkedYAMLError):
        return None
    if fout.problem in _BEGIN_IS_DE_PLEK and fout.context_mark:
        return fout.context_mark
    return fout.problem_mark


def als_probleem(fout: YAMLError, tekst: str) -> Leesprobleem:
    """Turn a parser error into a problem with a place."""
    zin, herstel = _ZINNEN.get(getattr(fout, "problem", None) or "", _ANDERS)
    merk = _merk(fout)
    if merk is None:
        return Leesprobleem(punt.YAML_FOUT, zin, 1, 1, herstel)
    if getattr(fout, "problem", None) == _VEEL_TE_DIEP:
        return Leesprobleem(punt.TE_DIEP, "Hier zijn er veel te veel niveaus.", merk.line + 1, merk.column + 1)
    regels = tekst.split("\n")
    regel = min(merk.line, len(regels) - 1)
    if "\t" in regels[regel][: len(regels[regel]) - len(regels[regel].lstrip())]:
        zin, herstel = _TAB
    return Leesprobleem(punt.YAML_FOUT, zin, regel + 1, merk.column + 1, herstel)
