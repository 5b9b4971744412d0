"""How people write a number that this register writes in another way, each with the form that it takes here."""

import re
from decimal import Decimal
from typing import Final

from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import weiger_getal

ELKE_VORM: Final = ("150", "ongeveer 150", "minstens 40", "meer dan 200", "hoogstens 30", "tussen 40 en 50")
"""How a number can be written, by example."""

_GETAL: Final = r"-?[0-9][0-9.,']*"
_ALLEEN_TEKENS = re.compile(r"[-+]?[0-9.,_'  ]+-?")
_BEREIK = re.compile(rf"(?:tussen |van )?(?:de )?({_GETAL}) ?(?:-|tot en met|t/m|tot|à|a|en) ?(?:de )?({_GETAL})")
_ERACHTER: Final = {"+": "minstens", "plus": "minstens", "of meer": "minstens", "of minder": "hoogstens"}
_ERVOOR: Final = {
    "ongeveer": (
        *(
            "ongeveer",
            "ong.",
            "±",
            "+/-",
            "+-",
            "~",
            "≈",
            "ca.",
            "ca",
            "circa",
            "plusminus",
            "plus minus",
            "rond",
            "zo'n",
        ),
        *("naar schatting", "geschat", "grofweg", "om en nabij", "rond de", "bij benadering"),
    ),
    "minstens": ("minstens", "≥", ">=", "tenminste", "ten minste", "minimaal", "op zijn minst", "vanaf", "min."),
    "meer dan": ("meer dan", ">", "ruim", "dik", "boven", "boven de", "meer als", "over de"),
    "hoogstens": ("hoogstens", "≤", "<=", "maximaal", "ten hoogste", "op zijn hoogst", "max.", "tot"),
    "minder dan": ("minder dan", "<", "bijna", "nog geen", "onder de", "een kleine", "krap", "net geen"),
}
_VORM_VAN: Final = {woord: vorm for vorm, woorden in _ERVOOR.items() for woord in woorden}
_VAAG: Final = {"tientallen": "minstens 20", "honderden": "minstens 200", "duizenden": "minstens 2000"}
"""More than one of these is at least two."""

_DELEN = re.compile(rf"([^0-9]*?)({_GETAL})(.*)")


def wat_wel(tekst: str, *, heel: bool) -> WaardeFout:
    """Why this is no number, with what to write; a thing counted (`heel`) has no decimals."""
    klein = re.sub(r"[–—−]", "-", " ".join(tekst.lower().split()))
    if _ALLEEN_TEKENS.fullmatch(klein) and not _BEREIK.fullmatch(klein) and not klein.endswith("+"):
        return weiger_getal(tekst, "heel getal" if heel else "getal")
    if klein in _VAAG:
        return WaardeFout(f"“{tekst}” zegt niet hoeveel.", keuzes=("een getal", _VAAG[klein]))
    vorm = _bereik(klein) or _met_woord(klein)
    if vorm is None or (heel and "." in vorm):
        return WaardeFout(f"“{tekst}” is geen aantal zoals het register dat schrijft.", keuzes=ELKE_VORM)
    return WaardeFout(f"“{tekst}” is geen aantal zoals het register dat schrijft.", f"Schrijf {vorm}.")


def _bereik(tekst: str) -> str | None:
    """Two numbers, the least first."""
    gevonden = _BEREIK.fullmatch(tekst)
    if gevonden is None:
        return None
    een, twee = sorted((_kaal(gevonden[1]), _kaal(gevonden[2])), key=Decimal)
    return een if een == twee else f"tussen {een} en {twee}"


def _met_woord(tekst: str) -> str | None:
    """A number with words before or after it that have a word here; what else is behind it, is what was counted."""
    delen = _DELEN.fullmatch(tekst)
    if delen is None:
        return None
    getal, ervoor, erachter = _kaal(delen[2]), delen[1].strip(), delen[3].strip()
    if not ervoor:
        woord = _ERACHTER.get(erachter, "")
    elif ervoor in _VORM_VAN:
        woord = _VORM_VAN[ervoor]
    else:
        return None
    return getal if not Decimal(getal) else f"{woord} {getal}".strip()


def _kaal(getal: str) -> str:
    """A number without the marks that separate thousands, and with a point before its decimals."""
    kaal = getal.rstrip(".,'")
    if gevonden := re.fullmatch(r"(-?[0-9]+)[.,]([0-9]{1,2})", kaal):
        return f"{gevonden[1]}.{gevonden[2]}"
    return re.sub(r"[.,']", "", kaal).lstrip("0") or "0"
