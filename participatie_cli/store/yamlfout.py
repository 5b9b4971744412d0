"""What the YAML parser says, in Dutch and with a way out."""

from typing import Final

from yaml import Mark, MarkedYAMLError, YAMLError

from participatie_cli.store import leespunten as punt
from participatie_cli.store.plek import Regels, plek_van
from participatie_cli.store.tekst import Leesprobleem
from participatie_cli.values.tekens import LIJKT_OP, ander_regeleinde, heet, lijkende

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
    "found unexpected ':'": (
        "Tussen [ ] of { } hoort na een dubbele punt een spatie.",
        "Zet de tekst tussen aanhalingstekens, of zet een spatie achter de dubbele punt.",
    ),
    "did not find expected <document start>": (
        "Hier staat nog iets nadat de inhoud al is afgesloten.",
        "Haal weg wat te veel is, of zet alles onder sleutels.",
    ),
    "did not find expected comment or line break": (
        "Achter | of > kan op dezelfde regel geen tekst staan.",
        "Begin de tekst op de volgende regel, of zet haar tussen aanhalingstekens.",
    ),
    "found a tab character where an indentation space is expected": _TAB,
    "found unexpected document indicator": (
        "Een regel met --- of ... staat hier midden in een tekst tussen aanhalingstekens.",
        "Laat die regel inspringen, of sluit de tekst eerder af.",
    ),
    "mapping keys are not allowed in this context": (
        "Een vraagteken staat hier op een plek waar geen sleutel kan beginnen.",
        "Zet de tekst tussen aanhalingstekens.",
    ),
}
_AANHALEN: Final = "Zet de tekst tussen aanhalingstekens."
_ZONDER_WAARDE: Final = "did not find expected node content"
_IN_HAKEN: Final = "while parsing a flow node"
VRAAGTEKEN: Final = ("Een tekst tussen [ ] of { } begint hier met een vraagteken.", _AANHALEN)
"""A text between brackets that begins with a question mark, and how to mend it."""
_TUSSEN_HAKEN: Final[dict[str, tuple[str, str]]] = {
    ":": ("Een tekst tussen [ ] of { } begint hier met een dubbele punt.", _AANHALEN),
    "?": VRAAGTEKEN,
    "-": (
        "Een lijst met streepjes kan niet tussen [ ] of { } staan.",
        "Gebruik komma's, of zet er aanhalingstekens om.",
    ),
    ",": ("Hier staat een komma te veel.", "Haal de komma weg, of vul ervóór iets in."),
    "": ("Een [ of { wordt niet gesloten.", "Zet er een ] of } bij."),
}
_BEGINT_VREEMD: Final = _ZINNEN["found character that cannot start any token"]
_REGELSTART: Final = ("Een regel kan hier niet met een procentteken beginnen.", _AANHALEN)
_ANDERS: Final = (
    "De YAML klopt hier niet.",
    "Controleer leestekens, aanhalingstekens en inspringing rond deze plek.",
)


_VAN_YAML: Final = frozenset(" \"'-:#,[]{}|>&*!?%@`")
"""What means something to YAML."""

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


def als_probleem(fout: YAMLError, tekst: str, regels: Regels) -> Leesprobleem:
    """Turn a parser error into a problem with a place."""
    merk = _merk(fout)
    melding, herstel = _zinnen(fout, tekst)
    if merk is None:
        return Leesprobleem(punt.YAML_FOUT, melding, 1, 1, herstel)
    nummer, kolom = plek_van(regels.merk(merk))
    if getattr(fout, "problem", None) == _VEEL_TE_DIEP:
        return Leesprobleem(punt.TE_DIEP, "Hier zijn er veel te veel niveaus.", nummer, kolom)
    alle = tekst.split("\n")
    nummer = min(nummer, len(alle))
    regel = alle[nummer - 1]
    inspringing = regel[: len(regel) - len(regel.lstrip())]
    if "\t" in inspringing:
        melding, herstel = _TAB
    return Leesprobleem(punt.YAML_FOUT, f"{melding}{_lijkt_anders(regel)}", nummer, kolom, herstel)


def _lijkt_anders(regel: str) -> str:
    """A sentence about what YAML reads in a line as text, though it looks like a space or a mark of its own."""
    for plek in lijkende(regel):
        if LIJKT_OP[regel[plek]] in _VAN_YAML:
            return f" Op kolom {plek + 1} staat {heet(regel[plek])}: dat leest YAML als gewone tekst."
    return ander_regeleinde(regel)


def _zinnen(fout: YAMLError, tekst: str) -> tuple[str, str]:
    """What is wrong and how to mend it; what the parser only says of a missing value follows from what stands there."""
    probleem, verband, merk = (getattr(fout, naam, None) for naam in ("problem", "context", "problem_mark"))
    teken = tekst[merk.index : merk.index + 1] if merk else ""
    if probleem == _ZONDER_WAARDE:
        return _TUSSEN_HAKEN.get(teken, _BEGINT_VREEMD) if verband == _IN_HAKEN else _BEGINT_VREEMD
    if verband and "directive" in verband:
        return _REGELSTART
    return _ZINNEN.get(probleem or "", _ANDERS)
