"""Changes of any file of a register, and the same file with more comments, other line ends and no last one."""

from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any, Final

from hypothesis import strategies as st

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.store.bewerken.bewerking import Bewerking, Toevoegen, Zetten
from participatie_cli.store.register import soort_van
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import model_op

WORTEL: Final = Path(__file__).parent.parent.parent
REGISTERS: Final = (WORTEL / "register", WORTEL / "voorbeeld" / "register")
BESTANDEN: Final = tuple(sorted(pad for register in REGISTERS for pad in register.rglob("*.yaml")))
TEKENS: Final = "aZé09 -:#,[]{}'\"&*!|>%@`?~=<.\\/\n\t€😀\u00a0"
WOORDEN: Final = ("ja", "nee", "onbekend", "2024-05-01", "12", "null", "~", "true", "1e5", "- a", "a: b", "a #b", "")
LANG: Final = "Bewoners vroegen om meer groen, en de gemeente zegde dat toe: in 2025 komen er 12 bomen bij. "


def soort_bij(pad: Path) -> type[Feit]:
    register = next(een for een in REGISTERS if pad.is_relative_to(een))
    return soort_van(pad, register) or Gemeentekader


@lru_cache(maxsize=128)
def tekst_van(pad: Path) -> str:
    return pad.read_text("utf-8")


def teksten() -> st.SearchStrategy[str]:
    lang = st.builds(lambda keer, erbij: (LANG * keer + erbij).strip(), st.integers(1, 6), st.text(TEKENS, max_size=9))
    regel = st.sampled_from(("een", "twee: drie", "  vier", "# vijf", "- zes", "", LANG * 2))
    regels = st.lists(regel, min_size=2).map("\n".join)
    return st.one_of(st.sampled_from(WOORDEN), st.text(TEKENS, max_size=30), lang, regels)


def waarden() -> st.SearchStrategy[Any]:
    sleutels = st.sampled_from(("titel", "op", "reden", "vreemde sleutel", "a: b", "ja"))
    return st.recursive(
        st.one_of(teksten(), st.none()),
        lambda onder: st.one_of(st.lists(onder, max_size=3), st.dictionaries(sleutels, onder, max_size=3)),
        max_leaves=6,
    )


def paden(gegevens: Any, pad: Pad = ()) -> list[Pad]:
    """Every path in raw data."""
    kinderen = (
        gegevens.items() if isinstance(gegevens, dict) else enumerate(gegevens) if isinstance(gegevens, list) else ()
    )
    return [pad, *(een for stap, kind in kinderen for een in paden(kind, (*pad, stap)))]


def op(gegevens: Any, pad: Pad) -> Any:
    for stap in pad:
        gegevens = gegevens[stap]
    return gegevens


@st.composite
def bewerkingen(draw: st.DrawFn, gegevens: Any, soort: type[Feit]) -> Bewerking:
    """A change that fits raw data: an entry of a list, a new key, or another value for what is there."""
    pad = draw(st.sampled_from(paden(gegevens)))
    waarde = op(gegevens, pad)
    if isinstance(waarde, list) and draw(st.booleans()):
        return Toevoegen(pad, draw(waarden()))
    if isinstance(waarde, dict):
        model = model_op(soort, gegevens, pad)
        velden = tuple(model.model_fields) if model else ()
        sleutel = draw(st.sampled_from((*velden, "vreemd")))
        if sleutel not in waarde:
            return draw(
                st.sampled_from(
                    (
                        Zetten((*pad, sleutel), draw(waarden())),
                        Toevoegen((*pad, sleutel), draw(waarden())),
                        Zetten((*pad, sleutel, "dieper", "nog dieper"), draw(waarden())),
                    )
                )
            )
    return Zetten(pad, draw(waarden())) if pad else Zetten(("vreemd",), draw(waarden()))


@st.composite
def vormen(draw: st.DrawFn, tekst: str) -> str:
    """The text of a file written otherwise with the same data: comments anywhere, other line ends, no last one."""
    toeval = Random(draw(st.integers(0, 10_000)))
    gegevens, regels = ontleed(tekst).gegevens, tekst.split("\n")
    for _ in range(draw(st.integers(0, 6))):
        nummer, anders = toeval.randrange(len(regels)), [*regels]
        if toeval.random() < 0.5:
            anders[nummer] += toeval.choice((" # c", "  # d: e, [f]", " #\tg"))
        else:
            anders.insert(nummer, toeval.choice(("# los", "  # los", "    # [los]", "", "\t# los", "      # {los")))
        if ontleed("\n".join(anders)).gegevens == gegevens and not ontleed("\n".join(anders)).problemen:
            regels = anders
    uit = "\n".join(regels)
    if draw(st.booleans()):
        uit = f"---\n{uit}"
    if draw(st.booleans()):
        uit = f"{uit.rstrip()}\n...\n" if draw(st.booleans()) else uit.rstrip("\n")
    uit = uit.replace("\n", "\r\n") if draw(st.booleans()) else uit
    return uit if ontleed(uit).gegevens == gegevens else tekst
