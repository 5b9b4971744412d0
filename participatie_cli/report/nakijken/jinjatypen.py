"""The types of the expressions in a template, and what in them does not exist."""

from collections import ChainMap
from collections.abc import Collection, Mapping
from enum import Enum, auto
from functools import cache
from types import GenericAlias
from typing import Any, Final

from jinja2 import Environment, nodes
from jinja2.runtime import LoopContext
from jinja2.visitor import NodeVisitor

from participatie_cli.report.beeld.product import Product
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.velden import Soort, blokken, element, is_lijst, keuzes, velden
from participatie_cli.report.grafiek.tekenen import Tekening
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding
from participatie_cli.values.suggestie import bedoelde_u

LANGS: Final = "Ga de lijst langs met {% for … in … %}."
_KAAL: Final = "Haal weg wat achter de punt staat: de waarde heeft geen velden."
_MEESTE_KEUZES: Final = 20
_ZELFDE: Final = ("default", "d", "list", "sort", "reverse", "unique", "select", "reject", "selectattr", "rejectattr")
_TEKST: Final = (
    *("md", "kaal", "e", "escape", "forceescape", "safe", "string"),
    *("trim", "upper", "lower", "title", "capitalize"),
)
"""Filters that change how a text looks: what is no text before them is none after them."""
_EEN_ERUIT: Final = ("first", "last", "random", "min", "max")
_VAN_DE_LUS: Final = (*(naam for naam in dir(LoopContext) if not naam.startswith("_")), "depth0")


class Los(Enum):
    """A value whose type no hint tells: anything of the view model, what a template made itself, and `loop`."""

    ONBEKEND = auto()
    VRIJ = auto()
    LUS = auto()


class Uitdrukkingen(NodeVisitor):
    """Goes through expressions; a visit gives the type of the value."""

    def __init__(self, omgeving: Environment, namen: Mapping[str, Soort]) -> None:
        self.omgeving = omgeving
        self.namen: ChainMap[str, Soort] = ChainMap(dict(namen))
        self.bestand = ""
        self.gevonden: dict[Sjabloonbevinding, None] = {}

    def meld(self, regel: int, melding: str, herstel: str, bestand: str = "") -> None:
        """Keep what is wrong on a line, of this file or another; the same once."""
        self.gevonden[Sjabloonbevinding(bestand or self.bestand, regel, "", melding, herstel)] = None

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> Soort:
        """The type of an expression, of which also the parts are looked at."""
        gevonden = super().visit(node, *args, **kwargs)
        return Los.VRIJ if gevonden is None else gevonden

    def _ken(
        self, node: nodes.Name | nodes.Filter | nodes.Test, wat: str, namen: Collection[str], herstel: str
    ) -> None:
        if node.name not in namen:
            raad = bedoelde_u(node.name, tuple(namen))
            self.meld(node.lineno, f"{wat}{node.name}” bestaat niet.{raad}", herstel)

    def visit_Name(self, node: nodes.Name) -> Soort:
        if node.name not in self.omgeving.globals and node.ctx == "load":
            self._ken(node, "De naam “", self.namen, _kies(tuple(self.namen)))
        return self.namen.get(node.name)

    def visit_Getattr(self, node: nodes.Getattr) -> Soort:
        return self._veld(node, self.visit(node.node), node.attr, in_tekst(node.node))

    def visit_Getitem(self, node: nodes.Getitem) -> Soort:
        """`kop["titel"]`, `rij[0]`, and `rij[1:]`, which is a list like `rij` itself."""
        geheel = self.visit(node.node)
        self.visit(node.arg)
        if isinstance(node.arg, nodes.Slice):
            return geheel
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str) and not is_lijst(geheel):
            return self._veld(node, geheel, node.arg.value, in_tekst(node.node))
        return element(geheel)

    def _veld(self, node: nodes.Node, geheel: Soort, pad: str, wat: str) -> Soort:
        """Follow a path of names, that may have dots, from a value."""
        for naam in pad.split("."):
            gevonden = Los.VRIJ if naam.isdigit() else _veld(geheel, naam)
            if gevonden is None:
                namen = tuple(_velden(geheel))
                herstel = _kies(namen) if namen else f"Het is een lijst. {LANGS}" if is_lijst(geheel) else _KAAL
                self.meld(node.lineno, f"“{wat}” heeft geen veld “{naam}”.{bedoelde_u(naam, namen)}", herstel)
                return None
            geheel = gevonden
        return geheel

    def visit_Filter(self, node: nodes.Filter) -> Soort:
        """`lijst|join(", ")`; an attribute is a field of each element. There is no value in `{% filter md %}`."""
        self._ken(node, "Het filter “", self.omgeving.filters, "Alle filters staan in docs/sjablonen.md.")
        soort = self.visit(node.node) if node.node else Los.VRIJ
        for deel in (*node.args, *node.kwargs):
            self.visit(deel)
        onder = deel_van(soort)
        namen = [paar.value for paar in node.kwargs if paar.key == "attribute"]
        for veld in (*namen, *node.args[: node.name in ("selectattr", "rejectattr", "groupby")]):
            if isinstance(veld, nodes.Const) and isinstance(veld.value, str) and onder is not None:
                self._veld(veld, onder, veld.value, f"een deel van {in_tekst(node.node)}")
        if node.name in _EEN_ERUIT:
            return onder
        return soort if node.name in _ZELFDE or (node.name in _TEKST and soort is not Los.ONBEKEND) else None

    def visit_Test(self, node: nodes.Test) -> None:
        self._ken(node, "De test “is ", self.omgeving.tests, "Zie de lijst van tests bij Jinja.")
        self.generic_visit(node)

    def visit_Compare(self, node: nodes.Compare) -> None:
        """A comparison with a word that a field can never be, is never true."""
        mogelijk = keuzes(self.visit(node.expr))
        for deel in node.ops:
            self.visit(deel.expr)
            woord = deel.expr.value if isinstance(deel.expr, nodes.Const) else None
            if mogelijk and isinstance(woord, str) and woord not in mogelijk:
                melding = f"“{in_tekst(node.expr)}” is nooit “{woord}”.{bedoelde_u(woord, mogelijk)}"
                self.meld(node.lineno, melding, _kies(mogelijk))

    def visit_List(self, node: nodes.List) -> Soort:
        soorten = [self.visit(deel) for deel in node.items]
        return GenericAlias(tuple, (samen(*soorten), ...)) if soorten else None


def samen(eerste: Soort, *rest: Soort) -> Soort:
    """The type of a value that has one of these types."""
    if Los.VRIJ in (eerste, *rest):
        return Los.VRIJ
    return eerste if all(soort == eerste for soort in rest) else Los.ONBEKEND


def deel_van(soort: Soort) -> Soort | None:
    """The type of what a loop over a value gives; None where the value is no list."""
    return soort if isinstance(soort, Los) else element(soort)


@cache
def alle_velden() -> Mapping[str, Soort]:
    """Every name of a field anywhere in the view models, with its type where that is everywhere the same."""
    alle: dict[str, Soort] = {}
    for blok in dict.fromkeys(blok for wortel in (Rapport, Product, Tekening) for blok in blokken(wortel)):
        for naam, soort in velden(blok).items():
            alle[naam] = samen(soort, alle.get(naam, soort))
    return alle


def _velden(soort: Soort) -> Mapping[str, Soort]:
    """The fields of a value, as far as those are limited."""
    if soort is Los.LUS:
        return dict.fromkeys(_VAN_DE_LUS, Los.VRIJ)
    return alle_velden() if soort is Los.ONBEKEND else velden(soort)


def _veld(soort: Soort, naam: str) -> Soort | None:
    """The type of a field or a method; None where the value has none of this name."""
    eigen = _velden(soort)
    if soort is Los.VRIJ or naam in eigen:
        return eigen.get(naam, soort)
    typen = (str, tuple, dict) if soort is Los.ONBEKEND else () if eigen else (tuple if is_lijst(soort) else soort,)
    return Los.VRIJ if not naam.startswith("_") and any(hasattr(een, naam) for een in typen) else None


def _kies(namen: tuple[str, ...]) -> str:
    te_veel = len(namen) > _MEESTE_KEUZES
    return "Alle namen staan in docs/sjablonen.md." if te_veel else f"Kies uit: {', '.join(namen)}."


def in_tekst(node: nodes.Node | None) -> str:
    """An expression as one writes it, as far as it is made of names."""
    match node:
        case nodes.Name() | nodes.Const():
            return str(node.name if isinstance(node, nodes.Name) else node.value)
        case nodes.Getattr() | nodes.Filter():
            return in_tekst(node.node) + (f".{node.attr}" if isinstance(node, nodes.Getattr) else f"|{node.name}")
        case nodes.Getitem(arg=nodes.Const()):
            return f"{in_tekst(node.node)}[{node.arg.as_const()!r}]"
    return "deze waarde"
