"""What somebody may have meant by a word that is not there: a word that means the same, or one that was mistyped.

Nothing is proposed that says something else. A word with a negation, a prefix or another number is another word,
however few letters it differs.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from participatie_cli.values.tekens import gewoon

TE_VEEL: Final = 300
TE_LANG: Final = 100
"""A longer text looks like no word."""

MEESTE: Final = 100
"""So many slips of one file get a suggestion. Nobody mends more at once, and looking takes longer than all the rest."""
MEESTE_KANDIDATEN: Final = 3
"""With more that are equally near, none is a better guess than the list of all."""
MEESTE_GENOEMD: Final = 12
"""So many of what there is are named; of the others their number."""

_FOUTEN: Final = ((3, 0), (7, 1), (15, 2))
"""How many slips of the keyboard a word can have that is at most so long; a longer one can have three."""
_MEESTE_FOUTEN: Final = 3
_VOORVOEGSELS: Final = (
    *("aan", "af", "anti", "be", "bij", "buiten", "co", "de", "door", "ent", "ex", "extern", "ge", "geen", "her"),
    *("in", "inter", "intern", "mede", "mee", "mis", "na", "niet", "non", "on", "ont", "onder", "op", "over", "tegen"),
    *("toe", "uit", "ver", "voor", "wan", "wel", "zonder"),
)
_KLEINE_WOORDEN: Final = frozenset(
    ("af", "bij", "een", "het", "in", "ja", "met", "na", "nee", "om", "op", "per", "te", "tot", "uit", "van", "wel")
)
_UITGANGEN: Final = ("e", "en", "er", "s", "t", "te", "ten")
"""With one of these behind it, it is the same word in another form."""
_KORTSTE_STAM: Final = 3
_LANG_GENOEG: Final = 8
"""So many letters a text must have for a slip in one of its short words."""
_SCHEIDING: Final = re.compile(r"[\s_./-]+")
_CIJFERS: Final = re.compile(r"\d+", re.ASCII)
_NULLEN: Final = re.compile(r"(?<!\d)0+(?=\d)", re.ASCII)

Keuzes = Iterable[str] | Mapping[str, str] | Mapping[str, tuple[str, ...]]
"""Words, or words that somebody might use with the word or words that are right for it."""


class Raadgever:
    """Gives advice for the first slips that somebody asks about, and none for those after them."""

    def __init__(self) -> None:
        self._over = MEESTE

    def __call__(self, woord: str, keuzes: Keuzes, er_zijn: Iterable[str] | None = None) -> str:
        """What `bedoelde_u` says, as long as not too much was asked."""
        self._over -= 1
        return bedoelde_u(woord, keuzes, er_zijn=er_zijn) if self._over >= 0 else ""

    def nabij(self, woord: str, keuzes: Keuzes) -> str | None:
        """The only word that may be meant, as long as not too much was asked."""
        self._over -= 1
        gevonden = kandidaten(woord, keuzes) if self._over >= 0 else ()
        return gevonden[0] if len(gevonden) == 1 else None


def bedoelde_u(woord: str, keuzes: Keuzes, *, er_zijn: Iterable[str] | None = None, hoogstens: int = TE_VEEL) -> str:
    """A question that names what may be meant, with a space before it.

    Where nothing is near, what there is (`er_zijn`), if that is given; otherwise nothing.
    """
    if gevonden := kandidaten(woord, keuzes, hoogstens=hoogstens):
        *eerste, laatste = (f"“{een}”" for een in gevonden)
        return f" Bedoelde u {', '.join(eerste)}{' of ' if eerste else ''}{laatste}?"
    return "" if er_zijn is None else f" {opgesomd(er_zijn)}"


def opgesomd(er_zijn: Iterable[str]) -> str:
    """What there is, as a sentence: the first of them by name, and how many more there are."""
    alle = list(dict.fromkeys(er_zijn))
    if not alle:
        return "Er is er nog geen."
    return f"{'Er zijn' if len(alle) > 1 else 'Er is alleen'}: {bij_naam(alle)}."


def bij_naam(alle: list[str]) -> str:
    """The first of these, and how many more there are."""
    rest = len(alle) - MEESTE_GENOEMD
    return f"{', '.join(alle[:MEESTE_GENOEMD])}{f' en nog {rest}' if rest > 0 else ''}"


def kandidaten(woord: str, keuzes: Keuzes, *, hoogstens: int = TE_VEEL) -> tuple[str, ...]:
    """The words that may be meant: those that mean the same, or else those with the fewest slips; often none.

    A word that only leads to the right one may have one slip: it is not what stands in the register itself.
    Among more choices than `hoogstens` none is looked for: repeated for every slip in a file, that would take longer
    than all the rest.
    """
    wegen: Mapping[str, str | tuple[str, ...]] = keuzes if isinstance(keuzes, Mapping) else {een: een for een in keuzes}
    gezocht = _delen(woord) if len(woord) <= TE_LANG else ()
    if len(wegen) > hoogstens or not gezocht:
        return ()
    if zelfde := _bij_elkaar(wegen[een] for een in wegen if _delen(een) == gezocht):
        return zelfde
    fouten = {een: aantal for een in wegen if (aantal := _verschrijvingen(gezocht, _delen(een))) is not None}
    fouten = {een: aantal for een, aantal in fouten.items() if aantal <= 1 or een in _bij_elkaar([wegen[een]])}
    minste = min(fouten.values(), default=0)
    beste = _bij_elkaar(wegen[een] for een, aantal in fouten.items() if aantal == minste)
    return beste if len(beste) <= MEESTE_KANDIDATEN else ()


def _bij_elkaar(gevonden: Iterable[str | tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(een for deel in gevonden for een in ((deel,) if isinstance(deel, str) else deel)))


@lru_cache(maxsize=4096)
def _delen(woord: str) -> tuple[str, ...]:
    """The words of a text in small letters, without the marks between them or zeros before a number."""
    return tuple(deel for deel in _SCHEIDING.split(_NULLEN.sub("", gewoon(woord).casefold())) if deel)


def _verschrijvingen(een: tuple[str, ...], ander: tuple[str, ...]) -> int | None:
    """How many slips make one text of the other; None where they say different things."""
    if len(een) != len(ander):
        return _anders_gespatieerd(een, ander)
    lengte = max(sum(map(len, een)), sum(map(len, ander)))
    totaal = 0
    for links, rechts in zip(een, ander, strict=True):
        if links != rechts:
            fouten = _fouten_in(links, rechts, lengte)
            if fouten is None:
                return None
            totaal += fouten
    return totaal if totaal <= max(_hoogstens(lengte), 1) else None


def _anders_gespatieerd(een: tuple[str, ...], ander: tuple[str, ...]) -> int | None:
    """One slip where only the spaces are elsewhere."""
    return 1 if "".join(een) == "".join(ander) else None


def _fouten_in(een: str, ander: str, van: int) -> int | None:
    """How many slips make one word of the other, in a text of `van` letters."""
    kort, lang = sorted((een, ander), key=len)
    if _andere_vorm(kort, lang) or _letter_dubbel(kort, lang):
        return 1
    hoogstens = _hoogstens(len(lang)) or _in_kort_woord(kort, lang, van)
    if len(lang) - len(kort) > hoogstens or not hoogstens:
        return None
    if _CIJFERS.findall(een) != _CIJFERS.findall(ander) or _ander_voorvoegsel(kort, lang):
        return None
    return _afstand(een, ander, hoogstens)


def _andere_vorm(kort: str, lang: str) -> bool:
    """Whether it is the same word with an ending, as plurals have."""
    uitgangen = (*_UITGANGEN, f"{kort[-1]}e", f"{kort[-1]}en")
    return len(kort) >= _KORTSTE_STAM and lang.startswith(kort) and lang[len(kort) :] in uitgangen


def _letter_dubbel(kort: str, lang: str) -> bool:
    """Whether one key was hit twice; two equal digits are another number."""
    dubbel = (plek for plek in range(1, len(lang)) if lang[plek] == lang[plek - 1] and lang[plek].isalpha())
    return len(lang) == len(kort) + 1 and any(lang[:plek] + lang[plek + 1 :] == kort for plek in dubbel)


def _in_kort_woord(kort: str, lang: str, van: int) -> int:
    """A short word has slips only in a longer text, and never where it is one that turns the meaning, or one letter."""
    return 0 if van < _LANG_GENOEG or len(lang) == 1 or _KLEINE_WOORDEN.intersection((kort, lang)) else 1


def _hoogstens(lengte: int) -> int:
    return next((fouten for langst, fouten in _FOUTEN if lengte <= langst), _MEESTE_FOUTEN)


def _ander_voorvoegsel(kort: str, lang: str) -> bool:
    """Whether the longer one is the other with something before it that turns its meaning."""
    return any(lang.startswith(deel) and lang[len(deel) :][:2] == kort[:2] for deel in _VOORVOEGSELS)


def _afstand(een: str, ander: str, hoogstens: int) -> int | None:
    """Letters left out, added, wrong or swapped with the next one; None where there are more than `hoogstens`.

    This is the distance of Damerau and Levenshtein in which no letter is touched twice.
    """
    vorige: list[int] = []
    rij = list(range(len(ander) + 1))
    for plek, teken in enumerate(een, 1):
        ervoor, vorige, rij = vorige, rij, [plek]
        for daar, letter in enumerate(ander, 1):
            rij.append(min(vorige[daar] + 1, rij[-1] + 1, vorige[daar - 1] + (teken != letter)))
            if plek > 1 < daar and teken == ander[daar - 2] != letter == een[plek - 2]:
                rij[daar] = min(rij[daar], ervoor[daar - 2] + 1)
        if min(rij) > hoogstens:
            return None
    return rij[-1] if rij[-1] <= hoogstens else None
