"""What was set up for editors and what to do next, for people."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.values.opsomming import opsomming


@dataclass(frozen=True, slots=True)
class Editordeel:
    """An editor with its files and what to do once in it."""

    titel: str
    bestanden: Sequence[str]
    daarna: Sequence[str]


@dataclass(frozen=True, slots=True)
class Editorbeeld:
    """What became of the files: written, there already, or to be added by the user to a file of their own."""

    map: str
    editors: Sequence[Editordeel]
    nieuw: Sequence[str]
    al_goed: Sequence[str]
    zelf: Mapping[str, str]
    schemamap: str | None


def toon_editors(scherm: Scherm, beeld: Editorbeeld, *, droog: bool = False) -> None:
    """Write what is there now, or would come, what to add by oneself, and what to do in each editor."""
    scherm.regel(Deel(_kop(beeld, droog=droog), "bold"))
    for zin in _wat_er_is(beeld):
        scherm.regel(zin)
    for plek, tekst in beeld.zelf.items():
        scherm.wit()
        scherm.regel(f"{plek} is er al en blijft zoals het is. Zet dit er zelf bij:")
        for regel in tekst.splitlines():
            scherm.regel(regel, inspringen=2)
    for editor in beeld.editors:
        toon_daarna(scherm, editor)


def _kop(beeld: Editorbeeld, *, droog: bool) -> str:
    waar = "deze map" if beeld.map == "." else beeld.map
    if droog:
        return f"Dit zou er in {waar} komen. Er is niets geschreven."
    return f"In {waar} staat klaar wat uw editor leest{', op wat hieronder staat na' if beeld.zelf else ''}."


def _wat_er_is(beeld: Editorbeeld) -> Iterable[str]:
    if beeld.nieuw:
        yield f"Nieuw: {opsomming(beeld.nieuw)}."
    if beeld.al_goed:
        yield f"Stond er al: {opsomming(beeld.al_goed)}."
    if beeld.schemamap:
        yield f"De schema's van dit register: {beeld.schemamap}."


def toon_daarna(scherm: Scherm, editor: Editordeel) -> None:
    """Write what is left to do in an editor."""
    scherm.kop(editor.titel)
    for zin in editor.daarna:
        scherm.regel(zin, inspringen=2)
