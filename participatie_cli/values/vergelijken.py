"""Texts as they are compared when somebody looks for words: without capitals, accents and kinds of space."""

import unicodedata


def kaal(tekst: str) -> str:
    """A text in small letters without accents, and with one space between its words."""
    klein = " ".join(tekst.split()).casefold()
    return klein if klein.isascii() else _zonder_accenten(klein)


def _zonder_accenten(tekst: str) -> str:
    uiteen = unicodedata.normalize("NFKD", tekst)
    return "".join(teken for teken in uiteen if not unicodedata.combining(teken))


def plekken(tekst: str, gezocht: str) -> tuple[tuple[int, int], ...]:
    """Where in a text something stands, as it is compared: the first character of each place, and the one behind it."""
    waar, letters = list[int](), list[str]()
    for plek, teken in enumerate(tekst):
        for letter in kaal(teken) or (" " if teken.isspace() else ""):
            letters.append(letter)
            waar.append(plek)
    gevouwen, begin, gevonden = "".join(letters), 0, list[tuple[int, int]]()
    while gezocht and (daar := gevouwen.find(gezocht, begin)) >= 0:
        begin = daar + len(gezocht)
        gevonden.append((waar[daar], waar[begin - 1] + 1))
    return tuple(gevonden)
