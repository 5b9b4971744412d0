"""Libraries speak English, and may repeat anything: what they say never reaches a user.

Every error that they can give is made here; `test_tekst_van_bibliotheken` looks for the ways on which it could get out.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import jinja2
import pytest
import yaml
from pydantic import ValidationError
from typer._click import exceptions as klik
from typer._click.core import Context

from participatie_cli.cli.app import opdrachten
from participatie_cli.cli.nederlands import vertaald
from participatie_cli.report.formaat.typsttaal import in_het_nederlands
from participatie_cli.report.sjabloon.jinja import in_woorden
from participatie_cli.report.sjabloon.jinjasyntaxis import syntaxis
from participatie_cli.store.meldingen import als_bevindingen
from participatie_cli.store.plek import Regels
from participatie_cli.store.yamlfout import als_probleem
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen_onder
from tests.conftest import Draai

ENGELS: Final = re.compile(
    r"\b(the|should|must|valid|invalid|input|field|required|expected|unexpected|found|missing|error|could|unable|failed|"
    r"cannot|can't|not|and|with|while|parsing|mapping|mappings|token|tokens|undefined|has|attribute|such|allowed|does|"
    r"have|takes|given|was|been|needs|must|value|values|got|no|into|from|for|this|that|unknown|closed|template)\b",
    re.IGNORECASE,
)
GEEN_ENGELS: Final = frozenset({"for", "was", "template"})
"""Also Dutch, or a word of a template itself, where it stands between quotation marks."""
KLASSEN: Final = {soort: None for bestand in BESTANDEN.values() for soort in modellen_onder(bestand)}


def engels_in(tekst: str, eigen: str = "") -> list[str]:
    """The English words in a text that are not there because somebody wrote them."""
    zonder_aanhalingen = re.sub(r"“[^”]*”|`[^`]*`", "", tekst.replace(eigen, "") if eigen else tekst)
    return [een for een in ENGELS.findall(zonder_aanhalingen) if een.lower() not in GEEN_ENGELS]


@pytest.mark.parametrize(
    "verkeerd",
    [
        None,
        "",
        "zo maar wat",
        "-1",
        "1.5.2",
        "2024-13-45",
        [],
        ["x"],
        [[]],
        [None],
        {},
        {"x": "y"},
        [{}],
        [{"soort": "x"}],
    ],
    ids=repr,
)
def test_wat_pydantic_weigert_staat_er_in_het_nederlands(verkeerd: Any) -> None:
    """Each field of each kind of fact, filled in wrongly in every way, with whatever else is missing then."""
    gezien: set[str] = set()
    for soort in KLASSEN:
        for veld in (*soort.model_fields, "bestaat_niet"):
            for melding, herstel in _gemeld(soort, {veld: verkeerd}, gezien):
                assert not engels_in(melding) + engels_in(herstel), (soort, veld, melding, herstel)
    assert {"missing", "extra_forbidden"} <= gezien


def _gemeld(soort: type[Feit], gegevens: dict[str, Any], gezien: set[str]) -> Iterator[tuple[str, str]]:
    try:
        soort.model_validate(gegevens)
    except ValidationError as fout:
        gezien |= {detail["type"] for detail in fout.errors()}
        yield from (
            (een.melding, een.herstel)
            for een in als_bevindingen(fout.errors(include_url=False), soort, gegevens, "x.yaml")
        )


def _in_bron(module: Any, namen: str) -> set[str]:
    """The texts that a library's source gives to calls whose name matches, with `x` for what it fills in."""
    teksten = set()
    for roep in ast.walk(ast.parse(Path(module.__file__).read_text("utf-8"))):
        if isinstance(roep, ast.Call) and re.search(namen, getattr(roep.func, "attr", getattr(roep.func, "id", ""))):
            for deel in (*roep.args, *[een.value for een in roep.keywords]):
                teksten |= {_als_tekst(een) for een in ast.walk(deel) if isinstance(een, ast.Constant | ast.JoinedStr)}
    return {een for een in teksten if " " in een}


def _als_tekst(deel: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(deel, ast.Constant):
        return str(deel.value)
    return "".join(str(een.value) if isinstance(een, ast.Constant) else "'x'" for een in deel.values)


VAN_YAML: Final = sorted(
    tekst for naam in ("scanner", "parser", "reader", "composer") for tekst in _in_bron(getattr(yaml, naam), "Error$")
)
VAN_JINJA: Final = sorted(
    tekst
    for module in (jinja2.lexer, jinja2.parser, jinja2.compiler, jinja2.runtime, jinja2.filters, jinja2.nodes)
    for tekst in _in_bron(module, r"fail$|Error$|Undefined$|undefined$")
)


def test_er_is_iets_om_te_vertalen() -> None:
    assert len(VAN_YAML) > 30
    assert len(VAN_JINJA) > 20


@pytest.mark.parametrize("verband", [None, *VAN_YAML])
def test_wat_yaml_zegt_staat_er_in_het_nederlands(verband: str | None) -> None:
    tekst = "a: b\nc: d\n"
    merk = yaml.Mark("x", 5, 1, 0, tekst, 5)
    for probleem in (None, "iets nieuws that nobody has seen", *VAN_YAML):
        for fout in (
            yaml.MarkedYAMLError(verband, merk, probleem, merk),
            yaml.MarkedYAMLError(verband, None, probleem),
        ):
            gemeld = als_probleem(fout, tekst, Regels(tekst))
            assert not engels_in(gemeld.melding) + engels_in(gemeld.herstel or ""), gemeld
    assert not engels_in(als_probleem(yaml.YAMLError("some words"), tekst, Regels(tekst)).melding)


@pytest.mark.parametrize("gezegd", [*VAN_JINJA, "iets nieuws that nobody has seen", "'x' is undefined", ""])
def test_wat_jinja_zegt_staat_er_in_het_nederlands(gezegd: str) -> None:
    soorten = [soort for soort in vars(jinja2.exceptions).values() if isinstance(soort, type)]
    fouten = [soort for soort in soorten if issubclass(soort, jinja2.TemplateError)]
    assert len(fouten) > 7
    for soort in fouten:
        fout = soort(gezegd, 3) if issubclass(soort, jinja2.TemplateSyntaxError) else soort(gezegd)
        if not isinstance(fout, jinja2.TemplateNotFound):
            assert not engels_in(in_woorden(fout)), (soort, in_woorden(fout))
        if isinstance(fout, jinja2.TemplateSyntaxError):
            assert not engels_in(" ".join(syntaxis(fout))), syntaxis(fout)


SJABLONEN: Final = (
    *(
        "{{",
        "{{ }}",
        "{% %}",
        "{% if %}",
        "{% for x %}",
        "{% for x in %}",
        "{% iff x %}",
        "{# open",
        "{{ a b }}",
    ),
    *(
        "{{ 'open }}",
        "{{ 1 +* 2 }}",
        "{{ [1, }}",
        "{{ (1 }}",
        "{{ a.1b }}",
        "{{ $ }}",
        "{% set 1 = 2 %}",
        "{% block a-b %}",
    ),
    *(
        "{% block a %}{% endblock %}{% block a %}{% endblock %}",
        "{{ a|nietes }}",
        "{% if 1 is nietes %}{% endif %}",
        "{{ a[ }}",
    ),
    *(
        "{% endfor %}",
        "{% for x in [1] %}{% endif %}",
        "{% extends 'a' %}{% extends 'b' %}",
        "{% include %}",
        "{% import 'a' %}",
    ),
    *(
        "{{ 1 / 0 }}",
        "{{ nietes }}",
        "{{ [1][3] }}",
        "{{ {}.a.b }}",
        "{{ 1 + 'a' }}",
        "{{ 'a'.nietes() }}",
        "{{ 1() }}",
    ),
    *("{{ range(9, 'a') }}", "{{ ''.__class__ }}", "{{ [1]|sum('a') }}", "{{ 'a'|round }}"),
    *(
        "{% include 'nietes.j2' %}",
        "{% macro m(a, a) %}{% endmacro %}",
        "{{ namespace(1) }}",
        "{{ {}|dictsort(by='x') }}",
    ),
    *(
        "{{ 9 ** 9 ** 9 ** 9 if nietes else '%d' % 'a' }}",
        "{{ '{}'.format() }}",
        "{% call 1 %}{% endcall %}",
        "{{ a if }}",
    ),
)


FOUTEN: Final = (jinja2.TemplateError, TypeError, ArithmeticError, SyntaxError, LookupError)
"""What those templates raise: of Jinja itself, and of the Python that they become."""


@pytest.mark.parametrize("bron", SJABLONEN)
def test_een_sjabloon_met_een_fout_krijgt_een_nederlandse_zin(bron: str) -> None:
    omgeving = jinja2.sandbox.ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined, loader=jinja2.DictLoader({})
    )
    with pytest.raises(FOUTEN) as gevangen:
        omgeving.from_string(bron).render()
    assert not engels_in(in_woorden(gevangen.value)), in_woorden(gevangen.value)


VAN_TYPST: Final = (
    *("expected length, found integer", "unexpected argument: size", "unknown variable: kopje", "unclosed delimiter"),
    *('dictionary does not contain key "x"', "file not found (searched at /x)", "cannot add integer and string"),
    *("array index out of bounds (index: 5, len: 1) and no default value was specified", "cannot divide by zero"),
    *("maximum function call depth exceeded", "cannot access fields on type integer", "label `<x>` does not exist"),
    *(
        "failed to parse JSON (EOF while parsing an object)",
        "failed to download package (https://x)",
        "expected pattern",
    ),
    *("PDF/UA-1 error: missing alt text", "PDF/A-2a error: document title was not set", "unknown font family: arial"),
    *("missing argument: body", "cannot loop over integer", "layout did not converge within 5 attempts", "panicked"),
    *(
        "something that nobody has seen",
        'the text `"x"` could not be displayed with font `"Arimo"`',
        "assertion failed",
    ),
)


@pytest.mark.parametrize("gezegd", VAN_TYPST)
def test_wat_typst_zegt_staat_er_in_het_nederlands(gezegd: str) -> None:
    assert not engels_in(in_het_nederlands(gezegd)), in_het_nederlands(gezegd)


def _gebruiksfouten() -> Iterator[Any]:
    opdracht = opdrachten()
    ctx, gezegd = Context(opdracht, info_name="participatie"), "It was not found, and this value is not expected"
    for parameter in opdracht.params:
        yield klik.BadParameter(gezegd, ctx, parameter)
        yield klik.MissingParameter(gezegd, ctx, parameter)
    yield klik.UsageError(gezegd, ctx)
    yield klik.UsageError(gezegd)
    yield klik.BadArgumentUsage(gezegd, ctx)
    yield klik.BadOptionUsage("--x", gezegd, ctx)
    yield klik.BadOptionUsage("--x", "Option '--x' requires 2 arguments.", ctx)
    yield klik.BadParameter(gezegd, ctx)
    yield klik.NoSuchOption("--x", gezegd, ("--y",), ctx)
    yield klik.NoArgsIsHelpError(ctx)


def test_elke_gebruiksfout_van_typer_staat_er_in_het_nederlands() -> None:
    fouten = [*_gebruiksfouten()]
    for fout in fouten:
        gemeld = vertaald(fout)
        assert not engels_in(gemeld.zin) + engels_in(gemeld.herstel), (fout, gemeld.zin, gemeld.herstel)
    soorten = {soort for soort in vars(klik).values() if isinstance(soort, type) and issubclass(soort, klik.UsageError)}
    assert {type(fout) for fout in fouten} == soorten


@pytest.mark.parametrize("getypt", ["it's", 'say "x"', "a'b\"c", "a\\b", "'", '"', "is not one of 'x'"])
@pytest.mark.parametrize(
    "ervoor",
    [
        ("check", "--formaat"),
        ("check", "--faal-vanaf"),
        ("score", "--lijn"),
        ("kader", "--laag"),
        (),
        ("schema",),
        ("regel",),
    ],
    ids=" ".join,
)
def test_wat_een_gebruiker_typt_maakt_geen_engels_los(ervoor: tuple[str, ...], getypt: str, draai: Draai) -> None:
    afloop = draai(*ervoor, getypt)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert getypt in afloop.fout
    assert not engels_in(afloop.fout, getypt), afloop.fout
