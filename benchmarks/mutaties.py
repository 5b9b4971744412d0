"""How many small changes to a rule its own cases notice.

    python -m benchmarks.mutaties [FAMILIE ...] [--overlevenden]      default the families of FAMILIES

Each rule file is changed in one place at a time: a comparison turned round or its boundary moved, `and` for `or`, a
condition denied or left out, a number one more or one less, `any` for `all`. The cases in `tests/rules/<CODE>` are then
asked again, in this process, and a change that alters no outcome, reason, place or sentence survives. Some survivors
mean the same as the original: nothing can kill those, and they count as survivors all the same. `mutmut` (see
CONTRIBUTING.md) also changes texts and what rules share; this takes minutes and not hours.
"""

import argparse
import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from participatie_cli.checks.controle import controleer_register, vraag_regels
from participatie_cli.rules import catalog
from participatie_cli.rules.catalog import Regelblad, met_vereisten, regelbladen
from tests.gevallen import Geval, alle_gevallen, kader
from tests.rules.test_gevallen import bestand_van, omstandigheden, over, register_van, te_laat, vondsten_in

FAMILIES: Final = ("awb", "omgevingswet", "verordening", "visie", "leren", "openbaarheid", "gemeente")
REGELS: Final = Path(catalog.__file__).parent
WISSEL: Final[dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
NAMEN: Final = {"any": "all", "all": "any", "min": "max", "max": "min"}
VOORWAARDEN: Final = ("mits", "achtereen", "samen", "zeker_eerst")
"""What puts conditions together; each of those can be left out."""


@dataclass(frozen=True)
class Proef:
    """A case with the file and the framework that it is about."""

    geval: Geval
    ding: Any
    kader: Any


@dataclass(frozen=True)
class Mutant:
    """A rule file with one change: where that is, what it is, and the whole as a tree."""

    regelnummer: int
    wat: str
    boom: ast.Module


def mutanten(bron: str) -> Iterator[Mutant]:
    """Every changed version of a rule file."""
    boom = ast.parse(bron)
    for ouder in _doorzocht(boom):
        for veld, waarde in ast.iter_fields(ouder):
            for plaats, kind in enumerate(waarde if isinstance(waarde, list) else [waarde]):
                for anders in _alternatieven(kind) if isinstance(kind, ast.AST) else ():
                    yield _met(boom, ouder, veld, plaats, kind, anders)


def _met(boom: ast.Module, ouder: ast.AST, veld: str, plaats: int, kind: ast.AST, anders: ast.AST) -> Mutant:
    """The tree with one node replaced; it is put back before the next."""
    waarde = getattr(ouder, veld)
    nieuw = [*waarde[:plaats], anders, *waarde[plaats + 1 :]] if isinstance(waarde, list) else anders
    setattr(ouder, veld, nieuw)
    mutant = ast.fix_missing_locations(copy.deepcopy(boom))
    setattr(ouder, veld, waarde)
    plek = getattr(kind, "lineno", None) or getattr(ouder, "lineno", 0)
    return Mutant(plek, f"{ast.unparse(kind)}  =>  {ast.unparse(anders)}", mutant)


def _doorzocht(knoop: ast.AST) -> Iterator[ast.AST]:
    """All that decides something: no annotations or decorators, and no assertions, which only tell the type checker."""
    yield knoop
    for veld, waarde in ast.iter_fields(knoop):
        for kind in waarde if isinstance(waarde, list) else [waarde]:
            beslist = veld not in {"annotation", "returns", "decorator_list"}
            if isinstance(kind, ast.AST) and beslist and not isinstance(kind, ast.Assert):
                yield from _doorzocht(kind)


def _alternatieven(knoop: ast.AST) -> Iterator[ast.AST]:
    """What can stand in the place of a node."""
    for soort, geef in _SOORTEN.items():
        if isinstance(knoop, soort):
            yield from geef(knoop)


def _andere_vergelijking(knoop: Any) -> Iterator[ast.AST]:
    for plaats, teken in enumerate(knoop.ops):
        for ander in WISSEL[type(teken)]:
            tekens = [*knoop.ops[:plaats], ander(), *knoop.ops[plaats + 1 :]]
            yield ast.Compare(knoop.left, tekens, knoop.comparators)


def _ander_verband(knoop: Any) -> Iterator[ast.AST]:
    yield ast.BoolOp(ast.Or() if isinstance(knoop.op, ast.And) else ast.And(), knoop.values)
    for rest in _zonder_een(knoop.values):
        yield rest[0] if len(rest) == 1 else ast.BoolOp(knoop.op, rest)


def _zonder_ontkenning(knoop: Any) -> Iterator[ast.AST]:
    if isinstance(knoop.op, ast.Not):
        yield knoop.operand


def _andere_waarde(knoop: Any) -> Iterator[ast.AST]:
    if isinstance(knoop.value, bool):
        yield ast.Constant(not knoop.value)
    elif isinstance(knoop.value, int):
        yield from (ast.Constant(knoop.value + een) for een in (1, -1))


def _ontkend(knoop: Any) -> Iterator[ast.AST]:
    if not isinstance(knoop.test, ast.Compare):
        anders = copy.copy(knoop)
        anders.test = ast.UnaryOp(ast.Not(), knoop.test)
        yield anders


def _zonder_zeef(knoop: Any) -> Iterator[ast.AST]:
    for rest in _zonder_een(knoop.ifs, minstens=0):
        yield ast.comprehension(knoop.target, knoop.iter, rest, knoop.is_async)


def _andere_aanroep(knoop: Any) -> Iterator[ast.AST]:
    naam = knoop.func.id if isinstance(knoop.func, ast.Name) else ""
    if naam in NAMEN:
        yield ast.Call(ast.Name(NAMEN[naam], ast.Load()), knoop.args, knoop.keywords)
    elif naam in VOORWAARDEN:
        yield from (ast.Call(knoop.func, rest, knoop.keywords) for rest in _zonder_een(knoop.args))


def _zonder_een(rij: list[ast.expr], minstens: int = 1) -> Iterator[list[ast.expr]]:
    if len(rij) > minstens:
        yield from ([*rij[:plaats], *rij[plaats + 1 :]] for plaats in range(len(rij)))


_SOORTEN: Final[dict[Any, Callable[[Any], Iterator[ast.AST]]]] = {
    ast.Compare: _andere_vergelijking,
    ast.BoolOp: _ander_verband,
    ast.UnaryOp: _zonder_ontkenning,
    ast.Constant: _andere_waarde,
    ast.Call: _andere_aanroep,
    ast.If: _ontkend,
    ast.IfExp: _ontkend,
    ast.comprehension: _zonder_zeef,
}


def antwoord(blad: Regelblad, proef: Proef) -> object:
    """What a case says: the outcome, its reason, and the place and words of each finding, and else what it asks for."""
    geval = proef.geval
    if blad.regel.toets_register is not None:
        uitslag = controleer_register(
            register_van(geval.inhoud["gegeven"]), kader(geval.inhoud.get("kader")), geval.peildatum
        )
    else:
        bladen = tuple(
            blad if een.regel.code == blad.regel.code else een for een in met_vereisten(_echt(blad.regel.code))
        )
        vondsten = vondsten_in(geval.inhoud) if blad.regel.vertrouwelijk else ()
        bestand = bestand_van(proef.ding)
        uitslag = vraag_regels(proef.ding, bestand, proef.kader, geval.peildatum, bladen, vondsten=vondsten)
    (uitkomst,) = (een for een in uitslag.uitkomsten if een.code == blad.regel.code)
    gevonden = [een for een in uitslag.bevindingen if een.code == blad.regel.code]
    verwacht = geval.inhoud["verwacht"]
    in_tijd = [te_laat(een, bedoeld) for een, bedoeld in zip(gevonden, verwacht.get("bevindingen", []), strict=False)]
    zinnen = [(een.pad, een.melding) for een in gevonden]
    return uitkomst.soort, uitkomst.reden, zinnen, over(uitkomst, verwacht), in_tijd


def gemuteerd(mutant: Mutant, blad: Regelblad, pad: Path) -> Regelblad:
    """The rule as the changed file defines it."""
    module = ModuleType(pad.stem)
    exec(compile(mutant.boom, str(pad), "exec"), vars(module))
    return replace(blad, regel=module.REGEL)


def overleeft(mutant: Mutant, blad: Regelblad, pad: Path, proeven: list[Proef], goed: list[object]) -> bool:
    """Whether no case notices the change; one that ends in an exception is noticed."""
    try:
        ander = gemuteerd(mutant, blad, pad)
        namen = catalog._op_naam()
        namen[blad.regel.code.lower()] = namen[blad.regel.naam] = ander
        return all(antwoord(ander, proef) == wat for proef, wat in zip(proeven, goed, strict=True))
    except Exception:  # whatever goes wrong, a test would have failed
        return False
    finally:
        namen = catalog._op_naam()
        namen[blad.regel.code.lower()] = namen[blad.regel.naam] = blad


def proeven_van(code: str) -> list[Proef]:
    """The cases of a rule, read once."""
    gevallen = [een for een in alle_gevallen() if een.code == code]
    register = _echt(code).regel.toets_register is not None
    return [Proef(een, *((None, None) if register else omstandigheden(code, een.inhoud))) for een in gevallen]


def _echt(code: str) -> Regelblad:
    return next(een for een in regelbladen() if een.regel.code == code)


def meet(pad: Path) -> tuple[int, list[Mutant]]:
    """The number of changes of one rule file, and those that no case notices."""
    blad = _echt(pad.stem[:6].upper())
    proeven = proeven_van(blad.regel.code)
    goed = [antwoord(blad, proef) for proef in proeven]
    zelf = Mutant(0, "", ast.parse(pad.read_text("utf-8")))
    assert overleeft(zelf, blad, pad, proeven, goed), pad
    alle = list(mutanten(pad.read_text("utf-8")))
    return len(alle), [een for een in alle if overleeft(een, blad, pad, proeven, goed)]


def main() -> None:
    """Measure and print the table."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("families", nargs="*", default=FAMILIES)
    lezer.add_argument("--overlevenden", action="store_true", help="list what no case notices")
    opties = lezer.parse_args()
    print("| family | changes | noticed | share |\n|---|---|---|---|")
    totaal = weg = 0
    for familie in opties.families:
        gemeten = {pad: meet(pad) for pad in sorted((REGELS / familie).glob("*_*.py")) if pad.stem != "__init__"}
        alle, over = sum(aantal for aantal, _ in gemeten.values()), sum(len(rij) for _, rij in gemeten.values())
        totaal, weg = totaal + alle, weg + alle - over
        print(f"| {familie} | {alle} | {alle - over} | {(alle - over) / alle:.1%} |", flush=True)
        for pad, (_, rij) in gemeten.items() if opties.overlevenden else ():
            for een in rij:
                print(f"    {pad.stem[:6]}:{een.regelnummer}  {een.wat.splitlines()[0]}")
    print(f"| all | {totaal} | {weg} | {weg / totaal:.1%} |")


if __name__ == "__main__":
    main()
