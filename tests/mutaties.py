"""A file of the register with one thing changed, as slips of the hand and of the mind change it."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final

from hypothesis import strategies as st

from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from tests.schemaproef import Aangehaald
from tests.strategieen import ruwe_feiten

_WOORDEN: Final = ("tekst", "a", "Groene As", "onbekend", "geen", "ja", "nee", "Ja", "yes", "anders", "gemeente", "A")
_GETALLEN: Final = ("0", "1", "4", "5", "12", "2030", "20260042", "-1", "12.5", "7.25", "999999999999999999")
_SCHRIJFWIJZEN: Final = (
    *(
        "007",
        "+5",
        "0x1F",
        "0o17",
        "1e3",
        "12.0",
        "1.000",
        "12.500",
        "0.1234567",
        "1000000000000000000",
        ".inf",
        ".nan",
    ),
    *("1e-5", "01", "5."),
)
_BOOLEANS: Final = ("true", "false", "True", "TRUE")
_DATUMS: Final = (
    *("2024", "2024-02", "2024-02-29", "2023-02-28", "1900-02-28", "2000-02-29", "2200-12-31", "2024-04-30"),
    *(
        "2023-02-29",
        "2100-02-29",
        "1900-02-29",
        "2024-02-30",
        "2024-04-31",
        "2024-13",
        "2024-00",
        "2024-1-1",
        "2024-01-00",
    ),
    *("1899", "2201", "1899-12-31", "2300-01-01", "31-12-2024", "2024-01-01T12:00", "0024"),
)
_OVERIG: Final = (
    *("8 weken", "1 dag", "0 maanden", "08 weken", "8", "8 week en", "https://a.example/b", "http://a", "https://a b"),
    *(
        "https://",
        'https://a"b',
        "www.a.example",
        "Jan de Vries",
        "Coach van de Buurt",
        "een-woord",
        *("ongeveer 150", "minstens 40", "meer dan 200", "meer dan 0", "hoogstens 30", "minder dan 50"),
        *("tussen 4000 en 4500", "tussen 0 en 7.5", "ongeveer 7.5", "meer dan -5", "ongeveer 0", "ongeveer 0.0"),
        *("minstens 0.5", "hoogstens -0", "minder dan 12.500", "tussen 12.500 en 13.500", "ongeveer 007"),
        *("40+", "4000-4500", "±150", "ca. 150", ">200", "Ongeveer 150", "minstens  40", "tussen 40 en", "tientallen"),
        "Een-woord",
        "a--b",
    ),
)
KAAL: Final = (*_WOORDEN, *_GETALLEN, *_SCHRIJFWIJZEN, *_BOOLEANS, *_DATUMS, *_OVERIG)
"""What can stand without quotes."""
VREEMD: Final[tuple[Any, ...]] = (
    *map(Aangehaald, ("", " ", " tekst ", " onbekend ", "null", "~", "onbekend ", "1\n")),
    *(None, [], {}, ["tekst"], [None], {"sleutel": "tekst"}, [["tekst"]], [{}]),
)


def plekken(gegevens: Any, hier: Pad = ()) -> Iterator[Pad]:
    """Every place in the data but the root."""
    onder = (
        gegevens.items() if isinstance(gegevens, dict) else enumerate(gegevens) if isinstance(gegevens, list) else ()
    )
    for stap, waarde in onder:
        yield (*hier, stap)
        yield from plekken(waarde, (*hier, stap))


@st.composite
def gemuteerd(draw: st.DrawFn, soort: type[Feit]) -> Any:
    """A valid file in which one value is another, one key is gone or new, or one list is in another order."""
    gegevens = deepcopy(draw(ruwe_feiten(soort)))
    pad = draw(st.sampled_from(sorted(plekken(gegevens), key=str)))
    ouder = gegevens
    for stap in pad[:-1]:
        ouder = ouder[stap]
    draw(st.sampled_from((_vervang, _vervang, _vervang, _vervang, _haal_weg, _voeg_toe, _herschik)))(
        draw, ouder, pad[-1]
    )
    return gegevens


def _vervang(draw: st.DrawFn, ouder: Any, stap: Any) -> None:
    kaal = st.sampled_from(KAAL)
    ouder[stap] = draw(st.one_of(kaal, kaal, kaal.map(Aangehaald), st.sampled_from(VREEMD).map(deepcopy)))


def _haal_weg(_draw: st.DrawFn, ouder: Any, stap: Any) -> None:
    del ouder[stap]


def _voeg_toe(_draw: st.DrawFn, ouder: Any, stap: Any) -> None:
    if isinstance(ouder, dict):
        ouder["nieuwe_sleutel"] = ouder[stap]
    else:
        ouder.append(ouder[stap])


def _herschik(_draw: st.DrawFn, ouder: Any, stap: Any) -> None:
    if isinstance(ouder[stap], list):
        ouder[stap].reverse()
    else:
        ouder[stap] = [ouder[stap]]
