"""A page for every rule, made of its own text, the framework and its cases, and an index of all of them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Final

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.checks.dekking import Dekking, dekking
from participatie_cli.checks.ernst import ernst_anders
from participatie_cli.checks.uitleg import leg_uit
from participatie_cli.kader.geldend import alle_versies
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Controlepunt
from participatie_cli.rules.catalog import Regelblad, regelbladen, zoek
from participatie_cli.rules.contract import Toetsing
from participatie_cli.store.kader import lees_kader
from participatie_cli.usecases.controlepunten import CONTROLEPUNTEN
from participatie_cli.usecases.regelbladen import afwijken_in_woorden, nieuw_in_woorden
from participatie_cli.values.datum import Datum
from participatie_cli.values.pad import Pad
from participatie_cli.wording.waarden import (
    ernst_in_woorden,
    geldigheid,
    hoogste_ernst,
    norm_in_woorden,
)
from tests.gevallen import Geval, alle_gevallen
from tests.rules.test_gevallen import omstandigheden

WORTEL: Final = Path(__file__).parent.parent
MAP: Final = WORTEL / "docs" / "regels"
_GEMAAKT: Final = "<!-- Dit document is gemaakt met docs/genereer.py. Wijzig de tekst in de regel zelf. -->"
_INLEIDING: Final = """\
# Alle regels

Dit zijn de regels waaraan `participatie check` een register toetst. Elke regel heeft een eigen pagina: wat zij vraagt,
waarom, op welke grond, met een fout en een goed voorbeeld, hoe u het herstelt en hoe zij in gevallen uitpakt. De normen
van de gemeente zelf komen uit `register/kader.yaml`. Welke bepaling door welke regel wordt getoetst, of waarom niet,
staat in [dekking.md](dekking.md).
"""
_OVER_DEKKING: Final = """# Welke bepaling wordt getoetst, en welke niet

Per regeling staat hier elke bepaling die het kader kent: haar sleutel, waar zij staat, vanaf wanneer zij geldt, hoe de
tekst is gelezen, wat zij zegt (in eigen woorden) en welke regels haar **toetsen**: die kunnen zeggen dat er niet aan is
voldaan, en er is een geval in de tests waarin dat zo is. Andere regels **noemen** haar alleen: zij rekenen ermee of
steunen erop. Toetst geen regel een bepaling van een wet of verordening, dan staat er waarom niet.
`participatie kader dekking` toont de sleutels met de codes; `participatie kader toon SLEUTEL` de tekst.
"""
_VOORBEELDKOP: Final = "## Voorbeeld\n"
_OVER_VOORBEELDEN: Final = "De voorbeelden laten alleen zien wat anders is dan in een {bestand} dat verder klopt."


def regelpaginas() -> dict[Path, str]:
    """Every page with its text."""
    bladen, geheel = regelbladen(), registerkader()
    return {MAP / f"{blad.regel.code}.md": _pagina(blad, geheel) for blad in bladen} | {
        MAP / "README.md": _index(bladen, geheel),
        MAP / "dekking.md": _dekking(bladen, geheel),
    }


@lru_cache(maxsize=1)
def registerkader() -> Kader:
    """The national framework with the choices of the municipality in this repository."""
    return lees_kader(WORTEL / "register", "register/kader.yaml").kader


def _pagina(blad: Regelblad, geheel: Kader) -> str:
    tekst = blad.tekst.geheel.removeprefix(blad.tekst.titel).strip()
    vooraf = _OVER_VOORBEELDEN.format(bestand="project" if Project in blad.regel.over else "bestand")
    tekst = tekst.replace(_VOORBEELDKOP, f"{_VOORBEELDKOP}\n{vooraf}\n", 1)
    delen = [_GEMAAKT, f"# {blad.regel.code} {blad.regel.naam}", f"**{blad.tekst.titel}.**"]
    delen += [_tabel(("", ""), _kenmerken(blad, geheel)), tekst, "## De normen", _normen(blad, geheel)]
    if paden := _gelezen(blad):
        delen += ["## Waar de regel naar kijkt", "\n".join(f"- `{pad}`" for pad in paden)]
    return "\n\n".join([*delen, "## Zo pakt het uit", _gevallen(blad)]) + "\n"


def _kenmerken(blad: Regelblad, geheel: Kader) -> Iterator[tuple[str, str]]:
    regel = blad.regel
    yield "Ernst", ernst_in_woorden(regel.ernst, ernst_anders(regel, geheel))
    if nieuw := nieuw_in_woorden(blad):
        yield "Nieuw", nieuw
    yield "Familie", blad.familietitel
    yield "Ontwikkellijn", _lijn(regel.lijn, geheel)
    gaat_over = ", ".join(soortnaam(soort) for soort in regel.over)
    yield "Gaat over", f"het hele register: {gaat_over}" if regel.toets_register else gaat_over
    van, tot = blad.geldig_van(geheel), blad.geldig_tot(geheel)
    if van:
        yield "Geldt", geldigheid(van, tot)
    if regel.oordeel:
        yield "Oordeel van een mens", f"{regel.oordeel.vraag}; leg het vast met `participatie oordeel`"
    if regel.vereist:
        yield "Eerst in orde", ", ".join(f"[{code}]({code}.md)" for code in regel.vereist)
    yield "Afwijken", afwijken_in_woorden(blad, geheel)
    if agenda := _in_de_agenda(blad):
        yield "In de agenda", agenda


def _in_de_agenda(blad: Regelblad) -> str:
    """Whether the rule tells a day before it has passed: proven by its cases."""
    if blad.regel.kijkt_terug:
        return f"nee. {blad.regel.kijkt_terug}"
    if blad.regel.vooraf:
        return "ja, de dag vóór een gebeurtenis die is gepland"
    return "ja, met de laatste dag" if blad.regel.toets and any(map(_noemt_een_dag, _gevallen_van(blad))) else ""


def _noemt_een_dag(geval: Geval) -> bool:
    if "tekst" in geval.inhoud:
        return False
    ding, kader = omstandigheden(geval.code, geval.inhoud)
    uitslag = controleer_dossier(ding, "", kader, geval.peildatum, alleen=zoek(geval.code))
    return any(een.code == geval.code and isinstance(een.dag, Datum) for een in uitslag.agenda)


def _normen(blad: Regelblad, geheel: Kader) -> str:
    getoetst = blad.regel.getoetst
    genoemd = [sleutel for sleutel in blad.regel.grondslag if sleutel not in getoetst]
    lijst = _normlijst(getoetst, geheel)
    ook = f"\n\nDe regel rekent ook met, of steunt op:\n\n{_normlijst(genoemd, geheel)}" if genoemd else ""
    return f"De regel toetst:\n\n{lijst}{ook}"


def _normlijst(sleutels: Iterable[str], geheel: Kader) -> str:
    versies = (versie for sleutel in sleutels for versie in geheel.versies(sleutel))
    return "\n".join(
        f"- {norm_in_woorden(versie)}" + (f" [Bron]({versie.bepaling.adres})" if versie.bepaling.adres else "")
        for versie in versies
    )


def _gelezen(blad: Regelblad) -> tuple[str, ...]:
    """The fields that the rule read in any of its cases, and those that a person is asked to judge."""
    if blad.regel.toets_register:
        return ()
    namen: set[str] = set()
    for geval in _gevallen_van(blad):
        toetsing = Toetsing(*omstandigheden(geval.code, geval.inhoud), geval.peildatum)
        for vraag in leg_uit(blad, toetsing, "", "kader").vragen:
            namen |= {f"kader.yaml: {_sleutel(pad)}" if bestand else _sleutel(pad) for bestand, pad in vraag.feiten}
    beoordeeld = {_sleutel(pad) for pad in blad.regel.oordeel.velden} if blad.regel.oordeel else set()
    diepste = {naam for naam in namen if not any(ander.startswith(f"{naam}.") for ander in namen)}
    return tuple(sorted(diepste | beoordeeld))


def _sleutel(pad: Pad) -> str:
    return ".".join(stap for stap in pad if isinstance(stap, str))


def _gevallen(blad: Regelblad) -> str:
    rijen = ((een.inhoud["naam"], een.inhoud["verwacht"]["uitkomst"].replace("_", " ")) for een in _gevallen_van(blad))
    return _tabel(("geval", "uitkomst"), sorted(rijen, key=lambda rij: (rij[1], rij[0])))


def _gevallen_van(blad: Regelblad) -> list[Geval]:
    return [geval for geval in alle_gevallen() if geval.code == blad.regel.code]


def _index(bladen: Sequence[Regelblad], geheel: Kader) -> str:
    delen = [_GEMAAKT, _INLEIDING.rstrip(), "## Per familie"]
    for titel, groep in groupby(sorted(bladen, key=_familie), key=_familie):
        delen += [f"### {titel[0]}", _lijst(groep, geheel)]
    delen.append("## Per ontwikkellijn")
    for lijn, groep in groupby(sorted(bladen, key=lambda blad: blad.regel.lijn), key=lambda blad: blad.regel.lijn):
        delen += [f"### {_lijn(lijn, geheel)}", _lijst(groep, geheel)]
    delen += ["## Wat het lezen, een afwijking en een oordeel zelf kunnen geven", _punten(CONTROLEPUNTEN)]
    return "\n\n".join(delen) + "\n"


def _familie(blad: Regelblad) -> tuple[str, str]:
    return blad.familietitel, blad.regel.code[:3]


def _dekking(bladen: Sequence[Regelblad], geheel: Kader) -> str:
    delen = [_GEMAAKT, _OVER_DEKKING.rstrip()]
    rijen = dekking(alle_versies(geheel), bladen)
    for (laag, titel), groep in groupby(rijen, key=lambda een: (een.geldend.regeling.laag, een.geldend.regeling.titel)):
        delen += [f"## {titel} ({laag.value})", "\n".join(f"- {_gedekt(een)}" for een in groep)]
    return "\n\n".join(delen) + "\n"


def _gedekt(een: Dekking) -> str:
    toetsend = f"**Getoetst door {_codes(een.toetsend)}.**" if een.toetsend else "**Geen regel toetst dit.**"
    delen = [toetsend, f"Genoemd door {_codes(een.noemend)}." if een.noemend else "", een.bepaling.niet_getoetst or ""]
    return f"`{een.bepaling.id}`: {norm_in_woorden(een.geldend)} {' '.join(deel for deel in delen if deel)}"


def _codes(bladen: Iterable[Regelblad]) -> str:
    return ", ".join(f"[{blad.regel.code}]({blad.regel.code}.md)" for blad in bladen)


def _lijn(nummer: int, geheel: Kader) -> str:
    lijnen = geheel.gemeente.ontwikkellijnen if geheel.gemeente else ()
    return next((f"{nummer}. {lijn.naam}" for lijn in lijnen if lijn.nummer == nummer), str(nummer))


def _lijst(bladen: Iterable[Regelblad], geheel: Kader) -> str:
    return "\n".join(
        f"- [{blad.regel.code}]({blad.regel.code}.md) {blad.tekst.titel} ({_ernst(blad, geheel)})" for blad in bladen
    )


def _ernst(blad: Regelblad, geheel: Kader) -> str:
    return hoogste_ernst(blad.regel.ernst, ernst_anders(blad.regel, geheel))


def _punten(punten: Iterable[Controlepunt]) -> str:
    return "\n".join(f"- {punt.code} {punt.titel} ({punt.ernst.value})" for punt in punten)


def _tabel(kop: tuple[str, str], rijen: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"| {links} | {rechts} |" for links, rechts in (kop, ("---", "---"), *rijen))
