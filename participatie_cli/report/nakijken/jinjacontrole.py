"""What is wrong in a Jinja template, found without filling it in: also in branches that are never taken."""

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeGuard

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, nodes

from participatie_cli.model.suggestie import bedoelde_u
from participatie_cli.report.nakijken.jinjasyntaxis import syntaxis
from participatie_cli.report.nakijken.jinjatypen import Melding, Uitdrukkingen, in_tekst
from participatie_cli.report.nakijken.veldtypen import Los, Lus, Soort, element, is_lijst, lijsten_in, samen, velden

_IN_EEN_MACRO = ("caller", "varargs", "kwargs")
_IN_EEN_BLOK = ("self", "super")


def controleer_bestand(
    omgeving: Environment, naam: str, namen: Mapping[str, Soort], ook: Iterable[str] = ()
) -> tuple[Melding, ...]:
    """What is wrong in a template that the loader finds, in what it includes, and `ook` in these if it does not."""
    opdrachten = Opdrachten(omgeving, naam, ChainMap(dict(namen)))
    opdrachten.volg(naam)
    opdrachten.namen = ChainMap()
    for ander in ook:
        if ander not in opdrachten.gemaakt:
            opdrachten.volg(ander)
    return tuple(dict.fromkeys(opdrachten.meldingen))


def controleer_tekst(omgeving: Environment, bron: str, bestand: str, namen: Mapping[str, Soort]) -> tuple[Melding, ...]:
    """What is wrong in the text of a template; what it includes is looked at too."""
    opdrachten = Opdrachten(omgeving, bestand, ChainMap(dict(namen)))
    opdrachten.lees(bron, bestand)
    return tuple(dict.fromkeys(opdrachten.meldingen))


class Opdrachten(Uitdrukkingen):
    """Goes through the statements of a template and keeps which names there are, each with its type."""

    def __init__(self, omgeving: Environment, bestand: str, namen: ChainMap[str, Soort]) -> None:
        super().__init__(omgeving, bestand, namen)
        self.bezig: list[str] = []
        self.ooit: frozenset[str] = frozenset()
        self.gemaakt: dict[str, frozenset[str]] = {}

    def volg(self, naam: str) -> None:
        """Look at another file, that knows the names of this moment."""
        assert self.omgeving.loader is not None
        if naam in self.bezig:
            return
        try:
            bron = self.omgeving.loader.get_source(self.omgeving, naam)[0]
        except UnicodeDecodeError:
            self.meldingen.append(Melding(naam, 1, "Dit is geen tekst in UTF-8.", "Sla het bestand op als UTF-8."))
            return
        self.bezig.append(naam)
        self.lees(bron, naam)
        self.bezig.remove(naam)

    def lees(self, bron: str, bestand: str) -> None:
        """Look at the text of a file."""
        buiten, self.bestand = (self.bestand, self.ooit), bestand
        try:
            boom = self.omgeving.parse(bron)
            self.ooit = self.gemaakt[bestand] = frozenset(_gemaakt(boom.body))
            self.tak(boom.body)
        except TemplateSyntaxError as fout:
            zin, herstel = syntaxis(fout)
            self.meldingen.append(Melding(bestand, fout.lineno, zin, herstel))
        except RecursionError:
            self.meldingen.append(Melding(bestand, 1, "Dit sjabloon zit te diep in elkaar.", "Maak het eenvoudiger."))
        self.bestand, self.ooit = buiten

    def tak(self, body: Iterable[nodes.Node], erbij: Mapping[str, Soort] = MappingProxyType({})) -> Mapping[str, Soort]:
        """Look at a part that has names of its own, and give those."""
        self.namen = self.namen.new_child(dict(erbij))
        for node in body:
            self.visit(node)
        eigen, self.namen = self.namen.maps[0], self.namen.parents
        return eigen

    def bind(self, doel: nodes.Node, soort: Soort) -> None:
        """Give a name, or several at once, a value of this type."""
        if isinstance(doel, nodes.Name):
            self.namen[doel.name] = soort
        for deel in doel.items if isinstance(doel, nodes.Tuple) else ():
            onder = element(soort)
            self.bind(deel, Los.VRIJ if onder is None else onder)

    def visit_Output(self, node: nodes.Output) -> None:
        """What is printed must be text or a number."""
        for deel in node.nodes:
            soort = self.soort(deel)
            if is_lijst(soort):
                zin = f"“{in_tekst(deel)}” is een lijst, en kan niet in één keer in de tekst."
                self.meld(deel, zin, "Ga de lijst langs met {% for … in … %}.")
            elif velden(soort):
                zin = f"“{in_tekst(deel)}” is geen tekst, maar heeft velden."
                self.meld(deel, zin, f"Kies een veld: {', '.join(velden(soort))}.")

    def visit_For(self, node: nodes.For) -> None:
        """A loop, over lists only."""
        soort = self.soort(node.iter)
        onder = element(soort)
        if onder is None:
            lijsten = [f"{in_tekst(node.iter)}.{naam}" for naam in lijsten_in(soort)]
            herstel = f"Kies een lijst: {', '.join(lijsten)}." if lijsten else "Haal de lus weg."
            self.meld(node, f"“{in_tekst(node.iter)}” is geen lijst, en kan niet in een for-lus.", herstel)
        self.namen = self.namen.new_child({"loop": Lus(Los.VRIJ if onder is None else onder)})
        self.bind(node.target, Los.VRIJ if onder is None else onder)
        self.soort(node.test)
        self.tak(node.body)
        self.namen = self.namen.parents
        self.tak(node.else_)

    def visit_If(self, node: nodes.If) -> None:
        """All branches; a name that any of them gives is there afterwards."""
        self.soort(node.test)
        nieuw: dict[str, Soort] = {}
        for body in (node.body, node.elif_, node.else_):
            for naam, soort in self.tak(body).items():
                eerder = nieuw.get(naam, self.namen.get(naam, soort))
                nieuw[naam] = samen((eerder, soort))
        self.namen.update(nieuw)

    def visit_Assign(self, node: nodes.Assign) -> None:
        """`{% set x = … %}`."""
        self.bind(node.target, self.soort(node.node))

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> None:
        """`{% set x %}…{% endset %}`."""
        self.tak(node.body)
        self.soort(node.filter)
        self.bind(node.target, Los.VRIJ)

    def visit_With(self, node: nodes.With) -> None:
        """`{% with x = … %}`."""
        soorten = [self.soort(waarde) for waarde in node.values]
        self.namen = self.namen.new_child()
        for doel, soort in zip(node.targets, soorten, strict=True):
            self.bind(doel, soort)
        self.tak(node.body)
        self.namen = self.namen.parents

    def visit_Macro(self, node: nodes.Macro) -> None:
        """Anything may be given to a macro; it is called later, so that it knows what the file makes below it."""
        self.namen[node.name] = Los.VRIJ
        self._later(node, _IN_EEN_MACRO)

    def visit_CallBlock(self, node: nodes.CallBlock) -> None:
        """`{% call(x) macro() %}`."""
        self.soort(node.call)
        self._later(node, ())

    def _later(self, node: nodes.Macro | nodes.CallBlock, erbij: Iterable[str]) -> None:
        for standaard in node.defaults:
            self.soort(standaard)
        argumenten = {een.name: Los.ONBEKEND for een in node.args}
        self.tak(node.body, self._later_gemaakt(erbij) | argumenten)

    def _later_gemaakt(self, erbij: Iterable[str]) -> dict[str, Soort]:
        return dict.fromkeys((*erbij, *(self.ooit - self.namen.keys())), Los.VRIJ)

    def visit_Block(self, node: nodes.Block) -> None:
        """`{% block x %}`."""
        self.tak(node.body, self._later_gemaakt(_IN_EEN_BLOK))

    def visit_Scope(self, node: nodes.Scope) -> None:
        """A part with names of its own."""
        self.tak(node.body)

    def visit_FilterBlock(self, node: nodes.FilterBlock) -> None:
        """`{% filter md %}`."""
        self.soort(node.filter)
        self.tak(node.body)

    def visit_Include(self, node: nodes.Include) -> None:
        """`{% include "kop.j2" %}`."""
        self._ander(node, mag_ontbreken=node.ignore_missing)

    def visit_Extends(self, node: nodes.Extends) -> None:
        """`{% extends "basis.j2" %}`."""
        self._ander(node)

    def visit_Import(self, node: nodes.Import) -> None:
        """`{% import "macros.j2" as m %}`."""
        self._macros(node)
        self.namen[node.target] = Los.VRIJ

    def visit_FromImport(self, node: nodes.FromImport) -> None:
        """`{% from "macros.j2" import m %}`."""
        er_zijn = self._macros(node)
        for naam, hier in (een if isinstance(een, tuple) else (een, een) for een in node.names):
            if er_zijn and naam not in er_zijn:
                raad = bedoelde_u(naam, tuple(er_zijn))
                zin = f"Het bestand “{in_tekst(node.template)}” heeft geen macro “{naam}”.{raad}"
                self.meld(node, zin, "Verbeter de naam, of voeg de macro toe.")
            self.namen[hier] = Los.VRIJ

    def _macros(self, node: nodes.Import | nodes.FromImport) -> frozenset[str]:
        """What another file makes; it knows the names of this one only where that is asked."""
        hier, self.namen = self.namen, self.namen if node.with_context else ChainMap()
        self._ander(node)
        self.namen = hier
        return self.gemaakt.get(in_tekst(node.template), frozenset())

    def _ander(
        self, node: nodes.Include | nodes.Extends | nodes.Import | nodes.FromImport, *, mag_ontbreken: bool = False
    ) -> None:
        naam = node.template.value if isinstance(node.template, nodes.Const) else None
        if not isinstance(naam, str):
            return
        try:
            self.volg(naam)
        except TemplateNotFound:
            if not mag_ontbreken:
                raad = bedoelde_u(naam, self.omgeving.list_templates())
                self.meld(node, f"Het bestand “{naam}” is er niet.{raad}", "Verbeter de naam, of voeg het bestand toe.")


def _gemaakt(body: Iterable[nodes.Node]) -> Iterator[str]:
    """The names that these statements leave behind; what a loop or a macro makes inside, stays there."""
    for node in body:
        match node:
            case nodes.If():
                yield from _gemaakt((*node.body, *node.elif_, *node.else_))
            case nodes.Assign() | nodes.AssignBlock():
                yield from (naam.name for naam in (node.target, *node.target.find_all(nodes.Name)) if _is_naam(naam))
            case nodes.Macro():
                yield node.name
            case nodes.Import():
                yield node.target
            case nodes.FromImport():
                yield from (naam if isinstance(naam, str) else naam[1] for naam in node.names)


def _is_naam(node: nodes.Node) -> TypeGuard[nodes.Name]:
    return isinstance(node, nodes.Name)
