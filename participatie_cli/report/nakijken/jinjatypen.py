"""The types of the expressions in a template, and what in them does not exist."""

from collections import ChainMap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from jinja2 import Environment, nodes
from jinja2.visitor import NodeVisitor

from participatie_cli.model.suggestie import bedoelde_u
from participatie_cli.report.nakijken.veldtypen import (
    Los,
    Soort,
    element,
    is_lijst,
    keuzes,
    lijst_van,
    namen_van,
    samen,
    veld,
)

ALLE_NAMEN: Final = "Alle namen staan in docs/sjablonen.md."
_MEESTE_KEUZES: Final = 20
_ZELFDE: Final = frozenset(
    ("default", "d", "list", "sort", "reverse", "unique", "select", "reject", "selectattr", "rejectattr")
)
_TEKST: Final = frozenset(
    ("md", "e", "escape", "forceescape", "safe", "string", "trim", "upper", "lower", "title", "capitalize")
)
"""Filters that change how a text looks: what is no text before them is none after them."""
_EEN_ERUIT: Final = frozenset(("first", "last", "random", "min", "max"))
_OP_VELD: Final = frozenset(("selectattr", "rejectattr", "groupby"))


@dataclass(frozen=True, slots=True)
class Melding:
    """What is wrong on a line of a template."""

    bestand: str
    regel: int
    zin: str
    herstel: str


class Uitdrukkingen(NodeVisitor):
    """Goes through expressions; a visit gives the type of the value, and None where that is not known."""

    def __init__(self, omgeving: Environment, bestand: str, namen: ChainMap[str, Soort]) -> None:
        self.omgeving = omgeving
        self.bestand = bestand
        self.namen = namen
        self.meldingen: list[Melding] = []

    def meld(self, node: nodes.Node, zin: str, herstel: str) -> None:
        """Keep what is wrong at a node."""
        self.meldingen.append(Melding(self.bestand, node.lineno, zin, herstel))

    def soort(self, node: nodes.Node | None) -> Soort:
        """The type of an expression, of which also the parts are looked at."""
        gevonden = None if node is None else self.visit(node)
        return Los.VRIJ if gevonden is None else gevonden

    def visit_Name(self, node: nodes.Name) -> Soort:
        """A variable."""
        if node.name in self.namen:
            return self.namen[node.name]
        if node.name not in self.omgeving.globals:
            raad = bedoelde_u(node.name, tuple(self.namen))
            self.meld(node, f"De naam “{node.name}” bestaat niet.{raad}", _kies(tuple(self.namen)))
        return Los.VRIJ

    def visit_Getattr(self, node: nodes.Getattr) -> Soort:
        """`kop.titel`."""
        return self._veld(node, self.soort(node.node), node.attr, in_tekst(node.node))

    def visit_Getitem(self, node: nodes.Getitem) -> Soort:
        """`kop["titel"]`, `rij[0]` and `rij[1:]`."""
        geheel = self.soort(node.node)
        self.visit(node.arg)
        if isinstance(node.arg, nodes.Slice):
            return geheel
        if is_lijst(geheel):
            return element(geheel)
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._veld(node, geheel, node.arg.value, in_tekst(node.node))
        return Los.VRIJ

    def _veld(self, node: nodes.Node, geheel: Soort, pad: str, wat: str) -> Soort:
        """Follow a path of names, that may have dots, from a value."""
        for naam in pad.split("."):
            gevonden = Los.VRIJ if naam.isdigit() else veld(geheel, naam)
            if gevonden is None:
                raad = bedoelde_u(naam, namen_van(geheel))
                herstel = _kies(namen_van(geheel)) if namen_van(geheel) else _geen_velden(geheel)
                self.meld(node, f"“{wat}” heeft geen veld “{naam}”.{raad}", herstel)
                return Los.VRIJ
            geheel = gevonden
        return geheel

    def visit_Filter(self, node: nodes.Filter) -> Soort:
        """`lijst|join(", ")`; without a value in `{% filter md %}`."""
        if node.name not in self.omgeving.filters:
            raad = bedoelde_u(node.name, tuple(self.omgeving.filters))
            self.meld(node, f"Het filter “{node.name}” bestaat niet.{raad}", "Alle filters staan in docs/sjablonen.md.")
        soort = self.soort(node.node)
        self._argumenten(node)
        self._veld_in_filter(node, soort)
        return self._na_filter(node, soort)

    def _argumenten(self, node: nodes.Filter | nodes.Test) -> None:
        for deel in (*node.args, *(paar.value for paar in node.kwargs), node.dyn_args, node.dyn_kwargs):
            self.soort(deel)

    def _veld_in_filter(self, node: nodes.Filter, soort: Soort) -> None:
        """The field that a filter takes of every element, such as in `map(attribute="titel")`."""
        namen = [paar.value for paar in node.kwargs if paar.key == "attribute"]
        namen += node.args[:1] if node.name in _OP_VELD else []
        onder = element(soort)
        for naam in namen:
            if isinstance(naam, nodes.Const) and isinstance(naam.value, str) and onder is not None:
                self._veld(naam, onder, naam.value, f"een deel van {in_tekst(node.node)}")

    def _na_filter(self, node: nodes.Filter, soort: Soort) -> Soort:
        if node.name in _ZELFDE:
            return soort
        if node.name in _TEKST:
            return soort if soort is not Los.ONBEKEND else Los.VRIJ
        if node.name in _EEN_ERUIT and element(soort) is not None:
            return element(soort)
        return Los.VRIJ

    def visit_Test(self, node: nodes.Test) -> Soort:
        """`x is defined`."""
        if node.name not in self.omgeving.tests:
            raad = bedoelde_u(node.name, tuple(self.omgeving.tests))
            self.meld(node, f"De test “is {node.name}” bestaat niet.{raad}", "Zie de lijst van tests bij Jinja.")
        self.soort(node.node)
        self._argumenten(node)
        return Los.VRIJ

    def visit_Compare(self, node: nodes.Compare) -> Soort:
        """A comparison with a word that a field can never be, is never true."""
        mogelijk = keuzes(self.soort(node.expr))
        for deel in node.ops:
            self.visit(deel.expr)
            woord = deel.expr.value if isinstance(deel.expr, nodes.Const) else None
            if mogelijk and isinstance(woord, str) and woord not in mogelijk:
                zin = f"“{in_tekst(node.expr)}” is nooit “{woord}”.{bedoelde_u(woord, mogelijk)}"
                self.meld(node, zin, _kies(mogelijk))
        return Los.VRIJ

    def visit_CondExpr(self, node: nodes.CondExpr) -> Soort:
        """`a if b else c`."""
        self.soort(node.test)
        return samen((self.soort(node.expr1), self.soort(node.expr2) if node.expr2 else str))

    def visit_List(self, node: nodes.List) -> Soort:
        """`[kop, bron]`."""
        soorten = [self.soort(deel) for deel in node.items]
        return lijst_van(samen(soorten)) if soorten else Los.VRIJ

    def _een_van_beide(self, node: nodes.BinExpr) -> Soort:
        return samen((self.soort(node.left), self.soort(node.right)))

    visit_Or = _een_van_beide
    visit_And = _een_van_beide


def _kies(namen: Iterable[str]) -> str:
    rij = tuple(namen)
    return ALLE_NAMEN if len(rij) > _MEESTE_KEUZES else f"Kies uit: {', '.join(rij)}."


def _geen_velden(soort: Soort) -> str:
    if is_lijst(soort):
        return "Het is een lijst. Ga de lijst langs met {% for … in … %}."
    return "Haal weg wat achter de punt staat: de waarde heeft geen velden."


def in_tekst(node: nodes.Node | None) -> str:
    """An expression as one writes it, as far as it is made of names."""
    match node:
        case nodes.Name():
            return str(node.name)
        case nodes.Const():
            return str(node.value)
        case nodes.Getattr():
            return f"{in_tekst(node.node)}.{node.attr}"
        case nodes.Getitem(arg=nodes.Const()):
            return f"{in_tekst(node.node)}[{node.arg.as_const()!r}]"
        case nodes.Filter():
            return f"{in_tekst(node.node)}|{node.name}"
        case _:
            return "deze waarde"
