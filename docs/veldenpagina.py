"""`docs/velden.md`: every key of the register, with what most projects need first and the rest by subject."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, get_args

import yaml
from pydantic.fields import FieldInfo

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.instrument import Instrument, MetMotivering, MetTerinzage
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import instructie, modellen, modellen_onder

VOORBEELD: Final = Path(__file__).parent / "voorbeelden" / "groene-as.yaml"
"""A project with the keys that most projects need, in the words of the manual; a test checks it without findings."""
_KOP: Final = "<!-- Dit document is gemaakt met docs/genereer.py. Wijzig de tekst in participatie_cli/model/. -->"
_INLEIDING: Final = """\
# Alle velden van het register

Eerst staan hier de twintig sleutels die de meeste projecten nodig hebben. De rest volgt per onderwerp. Een veld met
**verplicht** moet er staan. Overal waar `onbekend` mag, betekent het: iemand heeft gezocht en het is niet te vinden.
Laat een sleutel weg als nog niemand heeft gekeken.

## Beginnen: twintig sleutels

Zo ziet een project met die sleutels eruit. Voorbeeldstad bestaat niet.
"""
_OVER_EIGEN_SLEUTELS: Final = """\
Met deze sleutels (`id`) vertelt een gemeente in kader.yaml wat in haar verordening staat en wat zij heeft beloofd.
Regels zoeken de bepaling met haar sleutel op. De tekst is die van uw eigen gemeente. Om te vergelijken staat erbij waar
het model van de VNG het regelt; van dat model is alleen de toelichting gelezen. Welke regels ernaar vragen, staat in
[regels/dekking.md](regels/dekking.md).
"""
GEDEELD: Final[dict[type[Feit], str]] = {
    Bronvermelding: "Waar een feit vandaan komt",
    Instrument: "Bij elk instrument",
    MetTerinzage: "Bij een instrument met een ontwerp dat ter inzage ligt",
    MetMotivering: "Bij een omgevingsplan, omgevingsvisie of programma",
    Uitdaagprocedure: "Uitdaagverzoek (`uitdaagrecht/`)",
}
"""Keys that many blocks share stand once, under this heading."""
_OVER_HET_PROJECT: Final = (
    *("id", "titel", "samenvatting", "opmerking", "initiatiefnemer", "partijen", "vorm", "gebied", "themas", "fasen"),
    "gevolgd",
    *("intern", "ingetrokken", "zaaknummer", "verwant", "bronnen"),
)
ONDERWERPEN: Final[dict[str, tuple[type[Feit], tuple[str, ...]]]] = {
    "Project: waar het over gaat": (Project, _OVER_HET_PROJECT),
    "Project: de afweging en de aanpak": (Project, ("afweging", "aanpak", "belanghebbenden", "ontwerp")),
    "Project: wat inwoners deden en wat ermee is gedaan": (
        Project,
        ("activiteiten", "inbreng", "terugkoppeling", "besluiten", "eindverslag"),
    ),
    "Project: wat het opleverde": (Project, ("resultaten", "evaluatie", "lessen")),
    "Project: plannen, de raad en toezeggingen": (
        Project,
        ("voornemens", "einddatums", "voorgelegd_aan_raad", "vragen_uit_de_raad", "toezeggingen"),
    ),
    "Project: afwijken van een regel, en oordelen": (Project, ("afwijkingen", "oordelen")),
    "Project: de instrumenten en de procedure": (Project, ("instrumenten",)),
    **{
        f"{kop} (`{map_}/`)": (BESTANDEN[soort], tuple(BESTANDEN[soort].model_fields))
        for kop, map_, soort in (
            ("Actie van het programma", "programma", "maatregel"),
            ("Experiment", "experimenten", "experiment"),
            ("Uitdaagverzoek", "uitdaagrecht", "uitdaagverzoek"),
            ("Werkvorm", "toolbox", "werkvorm"),
        )
    },
    "Gemeente: wie zij is en welke woorden zij gebruikt (`kader.yaml`)": (
        Gemeentekader,
        ("vorm", "toelichting", "gemeente", "wijken", "themas", "ladder", "ontwikkellijnen", "resultaten", "bronnen"),
    ),
    "Gemeente: wat zij heeft vastgesteld (`kader.yaml`)": (
        Gemeentekader,
        (
            "verordening",
            "participatiebeleid",
            "omgevingsvisie",
            "verplichte_participatie",
            "termijnen",
            "onverwijld",
            "regelingen",
        ),
    ),
    "Gemeente: rapporteren en leren (`kader.yaml`)": (
        Gemeentekader,
        ("rapportage", "doelen", "scoreaanpassingen", "externe_toetsen", "planning_en_control"),
    ),
    "Gemeente: bereikbaar en openbaar (`kader.yaml`)": (
        Gemeentekader,
        ("aanspreekpunt", "toegestane_teksten", "toegankelijkheid", "vastleggen", "register_openbaar_op", "publicatie"),
    ),
    "Bevindingen die bekend zijn (`nulmeting.yaml`)": (BESTANDEN["nulmeting"], ("versie", "bevindingen")),
}
"""The subjects in order, each with the keys of one kind of file; together they are all keys."""


_VOOR_WIE: Final = {
    None: "",
    True: " Openbaar, tenzij er `intern` bij staat.",
    False: " Intern: inwoners zien dit niet.",
}


class _Kort(yaml.dumper.BaseDumper):
    """Writes a value on one line, with quotes only where YAML needs them: this program takes nothing for a number."""

    def ignore_aliases(self, data: Any) -> bool:
        """The register takes no anchors."""
        return True


_Kort.add_representer(str, lambda dumper, tekst: dumper.represent_scalar("tag:yaml.org,2002:str", tekst))
_Kort.add_representer(list, lambda dumper, lijst: dumper.represent_sequence("tag:yaml.org,2002:seq", lijst))
_Kort.add_representer(dict, lambda dumper, blok: dumper.represent_mapping("tag:yaml.org,2002:map", blok))


def als_yaml(waarde: Any) -> str:
    """A value as one would write it behind its key, on one line."""
    geschreven = yaml.dump(
        waarde, Dumper=_Kort, default_flow_style=True, sort_keys=False, allow_unicode=True, width=999
    )
    return geschreven.removesuffix("\n").removesuffix("\n...")


def eerste_sleutels() -> tuple[str, ...]:
    """The keys of the example, in its order."""
    return tuple(yaml.load(VOORBEELD.read_text("utf-8"), yaml.BaseLoader))


def veldenpagina() -> str:
    """The whole page."""
    delen = [_KOP, "", _INLEIDING, "```yaml", VOORBEELD.read_text("utf-8").rstrip(), "```", ""]
    delen += _tabel({sleutel: Project.model_fields[sleutel] for sleutel in eerste_sleutels()})
    beschreven: set[type[Feit]] = set(BESTANDEN.values())
    for kop, (soort, sleutels) in ONDERWERPEN.items():
        delen += [f"## {kop}", "", *_tabel({sleutel: soort.model_fields[sleutel] for sleutel in sleutels})]
        for model in _onder(soort, sleutels):
            if model not in beschreven:
                beschreven.add(model)
                delen += [
                    f"### {kop_van(model)}",
                    "",
                    f"{_plek(model)}{_gedeeld_met(model)}",
                    "",
                    *_tabel(_eigen(model)),
                ]
    delen += ["## Sleutels onder `regelingen`", "", _OVER_EIGEN_SLEUTELS, *_eigen_sleutels()]
    delen += ["## Sleutels die op meer plekken kunnen staan", ""]
    for model, kop in GEDEELD.items():
        if kop in ONDERWERPEN:
            continue
        delen += [
            f"### {kop}",
            "",
            *([_gedeeld_met(model).strip(), ""] if _delen_van(model) else []),
            *_tabel(_eigen(model)),
        ]
    return "\n".join(delen).rstrip() + "\n"


def _eigen_sleutels() -> list[str]:
    """The keys of provisions of a municipality: what they are about, and where the model of the VNG has them."""
    kader = landelijk_kader()
    return [
        "| sleutel | waarover | uitleg | in het model van de VNG |",
        "|---|---|---|---|",
        *(
            f"| `{een.id}` | {een.titel} | {een.uitleg} | {een.in_het_model(kader.per_sleutel)} |"
            for een in kader.eigen_sleutels.values()
        ),
        "",
    ]


def _onder(soort: type[Feit], sleutels: tuple[str, ...]) -> Iterator[type[Feit]]:
    for sleutel in sleutels:
        for model in modellen(soort.model_fields[sleutel].annotation):
            yield from modellen_onder(model)


def kop_van(model: type[Feit]) -> str:
    """What a coach calls it: the instrument, its Dutch name, or the titles of the fields that it stands in."""
    if issubclass(model, Instrument):
        (woord,) = get_args(model.model_fields["soort"].annotation)
        return f"Instrument: {woord}"
    titels = list(dict.fromkeys(str(veld.title) for _, veld in _velden_per_model()[model]))
    naam = model.HEET or (" en ".join(titels) if len(titels) < 3 else model.__name__)
    return naam[0].upper() + naam[1:]


@cache
def _velden_per_model() -> dict[type[Feit], list[tuple[str, FieldInfo]]]:
    """The fields that each type stands in, over all kinds of files; the model is walked once."""
    velden = defaultdict(list)
    for ander in dict.fromkeys(een for soort in BESTANDEN.values() for een in modellen_onder(soort)):
        for sleutel, veld in ander.model_fields.items():
            for model in dict.fromkeys(modellen(veld.annotation)):
                velden[model].append((sleutel, veld))
    return velden


def _plek(model: type[Feit]) -> str:
    sleutels = dict.fromkeys(f"`{sleutel}`" for sleutel, _ in _velden_per_model()[model])
    return f"Staat onder {', '.join(sleutels)}.{_VOOR_WIE[model.OPENBAAR]}"


def _gedeeld_met(model: type[Feit]) -> str:
    """Where the rest of its keys are explained."""
    links = [f"[{GEDEELD[deel].replace('`', '')}](#{_anker(GEDEELD[deel])})" for deel in _delen_van(model)]
    return f" Zie ook: {', '.join(links)}." if links else ""


def _anker(kop: str) -> str:
    return re.sub(r"[^\w -]", "", kop.lower()).replace(" ", "-")


def _delen_van(model: type[Feit]) -> list[type[Feit]]:
    return [deel for deel in GEDEELD if issubclass(model, deel) and deel is not model]


def _eigen(model: type[Feit]) -> dict[str, FieldInfo]:
    elders = {sleutel for deel in _delen_van(model) for sleutel in deel.model_fields}
    return {sleutel: veld for sleutel, veld in model.model_fields.items() if sleutel not in elders}


def _tabel(velden: dict[str, FieldInfo]) -> list[str]:
    regels = ["| sleutel | wat | zo vult u het in | voorbeeld |", "|---|---|---|---|"]
    for naam, veld in velden.items():
        verplicht = " **verplicht**" if veld.is_required() else ""
        voorbeeld = als_yaml(veld.examples[0]) if veld.examples else ""
        regels.append(f"| `{naam}`{verplicht} | {veld.description} | {instructie(veld)} | `{voorbeeld}` |")
    return [*regels, ""]
