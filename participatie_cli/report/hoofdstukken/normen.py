"""The annex with every norm that was tested: its own text beside its outcomes and its source."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Final

from participatie_cli.kader.bepaling import Geldend, Laag
from participatie_cli.kader.geldend import alle_versies
from participatie_cli.report.beeld.bouwstenen import Lijst, Punt
from participatie_cli.report.beeld.rapport import Normblok, Normen, Normgroep
from participatie_cli.report.beeld.tabellen import getal
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.naleving import UITKOMSTWOORD
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import geldigheid, gelezen_in_woorden, in_woorden

_INLEIDING: Final = (
    "Bij elke norm staat wat zij zegt, in de woorden van het kader, hoe de tekst is gelezen en waar hij staat. "
    "Daaronder staat wat de controle vond. Wat bij geen enkel bestand van toepassing was, staat aan het eind."
)


_VULT_AAN: Final = "geen, want deze norm hoort bij een andere norm"

Versie = tuple[str, object]
"""Which version of a provision: its key and since when it holds."""


@dataclass(slots=True)
class _Telling:
    """What was said under one version of a norm: by which rules, and where it is the norm that it is about."""

    getoetst: bool = False
    codes: set[str] = field(default_factory=set)
    soorten: Counter[Uitkomstsoort] = field(default_factory=Counter)
    niet: set[str] = field(default_factory=set)


def normen(gegevens: Gegevens) -> Normen:
    """Every norm that something was judged by, in each version that counted."""
    tellingen = _tel(gegevens)
    per_laag: dict[Laag, list[Normblok]] = {}
    for een in alle_versies(gegevens.kader):
        if telling := tellingen.get(_versie(een)):
            per_laag.setdefault(een.laag, []).append(_blok(een, telling, gegevens))
    return Normen(
        id="normen",
        titel="Bijlage A: de normen die zijn getoetst",
        inleiding=(_INLEIDING,),
        groepen=tuple(
            Normgroep(titel=laag.value.capitalize(), normen=tuple(per_laag[laag])) for laag in Laag if laag in per_laag
        ),
        rest=_rest({sleutel for sleutel, _ in tellingen}, gegevens),
    )


def _versie(norm: Geldend) -> Versie:
    return norm.sleutel, norm.bepaling.geldig_van


def _rest(gehad: set[str], gegevens: Gegevens) -> Lijst:
    """What the rules cite and no outcome was judged by, each once and in the order of the framework."""
    genoemd = {norm.sleutel: norm for regel in gegevens.regels.values() for norm in regel.grondslag}
    volgorde = dict.fromkeys(een.sleutel for een in alle_versies(gegevens.kader))
    over = [genoemd[sleutel].bepaling for sleutel in volgorde if sleutel in genoemd and sleutel not in gehad]
    return Lijst(
        titel="Niet van toepassing",
        punten=tuple(Punt(tekst=bepaling.vindplaats, datum="", bronnen=()) for bepaling in over),
        leeg="" if over else "Elke norm was bij minstens één bestand van toepassing.",
        eerder=(),
    )


def _tel(gegevens: Gegevens) -> dict[Versie, _Telling]:
    """What was said per version of a norm; where a rule did not apply, its norms were not tested."""
    tellingen: dict[Versie, _Telling] = defaultdict(_Telling)
    for uitkomsten, uitslagen in gegevens.verslag.per_reeks:
        waar = [uitslag.bestand or "het hele register" for uitslag in uitslagen]
        for uitkomst in uitkomsten:
            for norm in uitkomst.grondslag:
                _tel_mee(tellingen[_versie(norm)], uitkomst, waar, norm)
    return {versie: telling for versie, telling in tellingen.items() if telling.getoetst}


def _tel_mee(telling: _Telling, uitkomst: Uitkomst, waar: list[str], norm: Geldend) -> None:
    van_toepassing = uitkomst.soort is not Uitkomstsoort.NIET_VAN_TOEPASSING
    telling.getoetst |= van_toepassing
    if van_toepassing or norm in uitkomst.over:
        telling.codes.add(uitkomst.code)
    if norm in uitkomst.over:
        telling.soorten[uitkomst.soort] += len(waar)
        if uitkomst.soort is Uitkomstsoort.VOLDOET_NIET:
            telling.niet.update(waar)


def _blok(geldend: Geldend, telling: _Telling, gegevens: Gegevens) -> Normblok:
    bepaling = geldend.bepaling
    waarden = "".join(f" {norm.id}: {in_woorden(norm.waarde)} {norm.eenheid}." for norm in bepaling.normen)
    regels = [f"{code} {gegevens.regels[code].titel}" for code in sorted(telling.codes)]
    return Normblok(
        vindplaats=bepaling.vindplaats,
        tekst=f"{bepaling.tekst}{waarden}",
        geldig=_geldig(geldend),
        adres=bepaling.adres or "",
        regels=f"{opsomming(regels)}",
        uitkomsten=_uitkomsten(telling),
        niet=opsomming(sorted(telling.niet)),
    )


def _uitkomsten(telling: _Telling) -> str:
    if not telling.soorten:
        return _VULT_AAN
    return ", ".join(f"{getal(telling.soorten[soort])} {woord}" for soort, woord in UITKOMSTWOORD.items())


def _geldig(norm: Geldend) -> str:
    """Since when it is in force and how it was read; what the register asks of itself was laid down on no day."""
    if norm.laag is Laag.REGISTER:
        return "Eis van het register zelf."
    bepaling = norm.bepaling
    geldig = geldigheid(bepaling.geldig_van, bepaling.geldig_tot)
    return f"Geldt {geldig}; {gelezen_in_woorden(bepaling)}."
