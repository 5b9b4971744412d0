"""What is wrong in a Jinja template, found without filling it in: also in branches that are never taken."""

from collections import ChainMap
from collections.abc import Collection, Iterable, Iterator, Mapping

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, nodes

from participatie_cli.report.beeld.velden import Soort, is_lijst, velden
from participatie_cli.report.nakijken.jinjatypen import LANGS, Los, Uitdrukkingen, deel_van, in_tekst, samen
from participatie_cli.report.sjabloon.jinjasyntaxis import syntaxis
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding
from participatie_cli.values.suggestie import bedoelde_u

_VAN_JINJA = ("caller", "varargs", "kwargs", "self", "super")
"""What is there within a macro or a block."""


class Sjabloonopdrachten(Uitdrukkingen):
    """Goes through the statements of a template and keeps which names there are, each with its type."""

    def __init__(self, omgeving: Environment, namen: Mapping[str, Soort]) -> None:
        super().__init__(omgeving, namen)
        self._gemaakt: dict[str, Collection[str]] = {}
        self._bezig: list[str] = []
        self._later: list[tuple[Iterable[nodes.Node], ChainMap[str, Soort]]] = []

    def lees_alle(self, hoofd: str, ook: Iterable[str]) -> Iterable[Sjabloonbevinding]:
        """What is wrong in a file and in what it puts in; and in `ook`, by itself where the file does not put it in."""
        for naam in (hoofd, *ook):
            if naam not in self._gemaakt:
                self._volg(naam)
            self.namen.clear()
        return self.gevonden

    def _volg(self, naam: str) -> None:
        """Look at another file, unless this is within that file; raise TemplateNotFound."""
        assert self.omgeving.loader is not None
        try:
            if naam not in self._bezig:
                self.lees(self.omgeving.loader.get_source(self.omgeving, naam)[0], naam)
        except UnicodeDecodeError:
            self.meld(1, "Dit is geen tekst in UTF-8.", "Sla het bestand op als UTF-8.", naam)

    def lees(self, bron: str, bestand: str) -> None:
        """Look at a text, that knows the names of this moment; at its macros and blocks when all else has been made."""
        self._bezig.append(bestand)
        buiten = self.namen, self.bestand, self._later
        self.namen, self.bestand, self._later = self.namen.new_child(), bestand, []
        self._gemaakt[bestand] = self.namen.maps[0]
        try:
            self._ga_langs(self.omgeving.parse(bron).body)
            for body, namen in self._later:  # grows by the macros within macros
                self.namen = namen
                self._ga_langs(body)
        except TemplateSyntaxError as fout:
            self.meld(fout.lineno, *syntaxis(fout))
        except RecursionError:
            self.meld(1, "Dit sjabloon zit te diep in elkaar.", "Maak het eenvoudiger.")
        self.namen, self.bestand, self._later = buiten
        self._bezig.remove(bestand)

    def _ga_langs(self, body: Iterable[nodes.Node]) -> None:
        for node in body:
            self.visit(node)

    def _tak(self, body: Iterable[nodes.Node], erbij: Mapping[str, Soort]) -> None:
        """Look at a part that has names of its own."""
        self.namen = self.namen.new_child(dict(erbij))
        self._ga_langs(body)
        self.namen = self.namen.parents

    def _bind(self, doel: nodes.Node, soort: Soort) -> None:
        """Give names a value of this type; after a branch, a name can also be what it was before."""
        for naam, een in _namen(doel, soort):
            self.namen[naam] = samen(een, self.namen.get(naam, een))

    def visit_Output(self, node: nodes.Output) -> None:
        """What is printed must be text or a number."""
        for deel in node.nodes:
            soort = self.visit(deel)
            if is_lijst(soort):
                melding = f"“{in_tekst(deel)}” is een lijst, en kan niet in één keer in de tekst."
                self.meld(deel.lineno, melding, LANGS)
            elif eigen := velden(soort):
                melding = f"“{in_tekst(deel)}” is geen tekst, maar heeft velden."
                self.meld(deel.lineno, melding, f"Kies een veld: {', '.join(eigen)}.")

    def visit_For(self, node: nodes.For) -> None:
        """A loop, over lists only."""
        soort, tekst = self.visit(node.iter), in_tekst(node.iter)
        onder = deel_van(soort)
        if onder is None:
            lijsten = [f"{tekst}.{naam}" for naam, veld in velden(soort).items() if is_lijst(veld)]
            herstel = f"Kies een lijst: {', '.join(lijsten)}." if lijsten else "Haal de lus weg."
            self.meld(node.lineno, f"“{tekst}” is geen lijst, en kan niet in een for-lus.", herstel)
        self._tak(
            [*filter(None, [node.test]), *node.body], {"loop": Los.LUS, **dict(_namen(node.target, onder or Los.VRIJ))}
        )
        self._tak(node.else_, {})

    def visit_Assign(self, node: nodes.Assign) -> None:
        self._bind(node.target, self.visit(node.node))

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> None:
        self.generic_visit(node)
        self._bind(node.target, Los.VRIJ)

    def visit_With(self, node: nodes.With) -> None:
        paren = [(doel, self.visit(waarde)) for doel, waarde in zip(node.targets, node.values, strict=True)]
        self._tak(node.body, {naam: soort for paar in paren for naam, soort in _namen(*paar)})

    def visit_Macro(self, node: nodes.Macro) -> None:
        self.namen[node.name] = Los.VRIJ
        self._bewaar(node)

    def visit_CallBlock(self, node: nodes.CallBlock) -> None:
        self.visit(node.call)
        self._bewaar(node)

    def visit_Block(self, node: nodes.Block) -> None:
        self._later.append((node.body, self.namen.new_child(dict.fromkeys(_VAN_JINJA, Los.VRIJ))))

    def _bewaar(self, node: nodes.Macro | nodes.CallBlock) -> None:
        """Keep for later what anything may be given to."""
        self._ga_langs(node.defaults)
        namen = dict.fromkeys(_VAN_JINJA, Los.VRIJ) | {een.name: Los.ONBEKEND for een in node.args}
        self._later.append((node.body, self.namen.new_child(namen)))

    def visit_Import(self, node: nodes.Import) -> None:
        self._macros(node)
        self.namen[node.target] = Los.VRIJ

    def visit_FromImport(self, node: nodes.FromImport) -> None:
        er_zijn = self._macros(node)
        for naam, hier in (een if isinstance(een, tuple) else (een, een) for een in node.names):
            if er_zijn and naam not in er_zijn:
                melding = (
                    f"Het bestand “{in_tekst(node.template)}” heeft geen macro “{naam}”.{bedoelde_u(naam, er_zijn)}"
                )
                self.meld(node.lineno, melding, "Verbeter de naam, of voeg de macro toe.")
            self.namen[hier] = Los.VRIJ

    def _macros(self, node: nodes.Import | nodes.FromImport) -> tuple[str, ...]:
        """What another file makes; it knows the names of this one only where that is asked."""
        hier, self.namen = self.namen, self.namen if node.with_context else ChainMap()
        self.visit_Include(node)
        self.namen = hier
        return tuple(self._gemaakt.get(in_tekst(node.template), ()))

    def visit_Include(self, node: nodes.Include | nodes.Extends | nodes.Import | nodes.FromImport) -> None:
        """Look at the file that is named here, or at the names in what it will be called."""
        naam = node.template.value if isinstance(node.template, nodes.Const) else self.visit(node.template)
        try:
            if isinstance(naam, str):
                self._volg(naam)
        except TemplateNotFound:
            if not (isinstance(node, nodes.Include) and node.ignore_missing):
                melding = f"Het bestand “{naam}” is er niet.{bedoelde_u(naam, self.omgeving.list_templates())}"
                self.meld(node.lineno, melding, "Verbeter de naam, of voeg het bestand toe.")

    visit_Extends = visit_Include


def _namen(doel: nodes.Node, soort: Soort) -> Iterator[tuple[str, Soort]]:
    """The names that get a value, or each a part of it."""
    if isinstance(doel, nodes.Name):
        yield doel.name, soort
    for deel in doel.items if isinstance(doel, nodes.Tuple) else ():
        yield from _namen(deel, deel_van(soort) or Los.VRIJ)
