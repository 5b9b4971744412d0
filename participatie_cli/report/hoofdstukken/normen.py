"""The annex with every norm that was tested: its own text beside its outcomes and its source."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from participatie_cli.kader.bepaling import Bepaling, Laag
from participatie_cli.kader.geldend import alle_versies
from participatie_cli.model.bevinding import Uitkomstsoort
from participatie_cli.model.datum import Datum
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.report.beeld.bouwstenen import Lijst, Punt
from participatie_cli.report.beeld.rapport import Normblok, Normen, Normgroep
from participatie_cli.report.beeld.tabellen import getal, opsomming
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.naleving import UITKOMSTWOORD
from participatie_cli.wording.waarden import GELEZEN, in_woorden

_INLEIDING: Final = (
    "Bij elke norm staat wat zij zegt, in de woorden van het kader, hoe de tekst is gelezen en waar hij staat. "
    "Daaronder staat wat de controle vond. Wat bij geen enkel bestand van toepassing was, staat aan het eind."
)


@dataclass(slots=True)
class _Telling:
    """What the rules with one ground said."""

    codes: set[str] = field(default_factory=set)
    soorten: Counter[Uitkomstsoort] = field(default_factory=Counter)
    niet: set[str] = field(default_factory=set)


def normen(gegevens: Gegevens) -> Normen:
    """Every norm that was asked about, in the version of the peildatum or else the newest."""
    tellingen = _tel(gegevens)
    getoetst = {sleutel for sleutel, telling in tellingen.items() if _raakt(telling)}
    rest = tuple(een.vindplaats for een in _bepalingen(set(tellingen) - getoetst, gegevens))
    per_laag: dict[Laag, list[Normblok]] = {}
    for bepaling in _bepalingen(getoetst, gegevens):
        laag = gegevens.kader.lagen[bepaling.id]
        per_laag.setdefault(laag, []).append(_blok(bepaling, tellingen[bepaling.id], gegevens))
    return Normen(
        id="normen",
        titel="Bijlage A: de normen die zijn getoetst",
        inleiding=(_INLEIDING,),
        groepen=tuple(
            Normgroep(titel=laag.value.capitalize(), normen=tuple(per_laag[laag])) for laag in Laag if laag in per_laag
        ),
        rest=_lijst(rest),
    )


def _lijst(rest: tuple[str, ...]) -> Lijst:
    return Lijst(
        titel="Niet van toepassing",
        punten=tuple(Punt(tekst=vindplaats, datum="", bronnen=()) for vindplaats in rest),
        leeg="" if rest else "Elke norm was bij minstens één bestand van toepassing.",
        eerder=(),
    )


def _tel(gegevens: Gegevens) -> Mapping[str, _Telling]:
    tellingen: dict[str, _Telling] = defaultdict(_Telling)
    for uitslag in gegevens.verslag.uitslagen:
        for uitkomst in uitslag.uitkomsten:
            regel = gegevens.regels.get(uitkomst.code)
            for sleutel in regel.grondslag if regel else ():
                telling = tellingen[sleutel]
                telling.codes.add(uitkomst.code)
                telling.soorten[uitkomst.soort] += 1
                if uitkomst.soort is Uitkomstsoort.VOLDOET_NIET:
                    telling.niet.add(uitslag.bestand or "het hele register")
    return tellingen


def _raakt(telling: _Telling) -> bool:
    """Whether a norm was about any file at all."""
    return any(aantal for soort, aantal in telling.soorten.items() if soort is not Uitkomstsoort.NIET_VAN_TOEPASSING)


def _bepalingen(sleutels: set[str], gegevens: Gegevens) -> Iterator[Bepaling]:
    """One version of each of these provisions, in the order of the framework."""
    gehad: set[str] = set()
    for een in alle_versies(gegevens.kader):
        sleutel = een.bepaling.id
        if sleutel in sleutels and sleutel not in gehad:
            gehad.add(sleutel)
            versie = gegevens.kader.bepaling(sleutel, Datum.op(gegevens.peildatum))
            yield versie if isinstance(versie, Bepaling) else gegevens.kader.laatste(sleutel) or een.bepaling


def _blok(bepaling: Bepaling, telling: _Telling, gegevens: Gegevens) -> Normblok:
    waarden = "".join(f" {norm.id}: {in_woorden(norm.waarde)} {norm.eenheid}." for norm in bepaling.normen)
    regels = [f"{code} {gegevens.regels[code].titel}" for code in sorted(telling.codes)]
    return Normblok(
        vindplaats=bepaling.vindplaats,
        tekst=f"{bepaling.tekst}{waarden}",
        geldig=_geldig(bepaling, gegevens),
        adres=bepaling.adres or "",
        regels=f"{opsomming(regels)}",
        uitkomsten=", ".join(f"{getal(telling.soorten[soort])} {woord}" for soort, woord in UITKOMSTWOORD.items()),
        niet=opsomming(sorted(telling.niet)),
    )


def _geldig(bepaling: Bepaling, gegevens: Gegevens) -> str:
    """Since when it is in force and how it was read; what the register asks of itself was laid down on no day."""
    if gegevens.kader.lagen[bepaling.id] is Laag.REGISTER:
        return "Eis van het register zelf."
    van = "onbekend" if isinstance(bepaling.geldig_van, Onbekend) else bepaling.geldig_van.voluit
    tot = f" tot en met {in_woorden(bepaling.geldig_tot)}" if bepaling.geldig_tot else ""
    return f"Geldt vanaf {van}{tot}; {GELEZEN[bepaling.zekerheid.value]}."
