"""What is in force, for people and for programs: one line per provision."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any, Final

from participatie_cli.console.als_json import uitgave_als_gegevens
from participatie_cli.console.bepaling import Bepalingblad, bepaling_als_gegevens, regeling_in_woorden
from participatie_cli.console.kolommen import TUSSEN, breedtes, in_kolom
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.kader.komend import Gebeurtenis, Gebeurtenissoort
from participatie_cli.kader.leeszekerheid import Leeszekerheid
from participatie_cli.kader.organisatie import ToegestaneTekst
from participatie_cli.kader.termijn import DAG
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import WOORD, Onbekend
from participatie_cli.wording.waarden import uitgave_in_woorden

VERSIE: Final = 1
_VINDPLAATS: Final = 1
_MEESTE_CODES: Final = 1
_STER: Final = " *"
UITLEG: Final = (
    "U ziet per bepaling: de sleutel, de vindplaats (als er ruimte is), vanaf wanneer zij geldt (met * als de tekst "
    "niet letterlijk is gelezen) en de regels die haar toetsen (- is geen, +2 is nog twee)."
)


@dataclass(frozen=True, slots=True)
class Overzicht:
    """What the overview shows; `zonder_bepaling` are keys under which the municipality laid nothing down, explained.

    `toegestaan` are the texts that it allows in the register, each with its reason.
    """

    peildatum: date
    gemeente: str | None
    uitgave: Uitgave | None
    bladen: tuple[Bepalingblad, ...]
    komend: tuple[Gebeurtenis, ...]
    zonder_bepaling: Mapping[str, str] = field(default_factory=dict)
    toegestaan: tuple[ToegestaneTekst, ...] = ()

    @property
    def zeker(self) -> tuple[Bepalingblad, ...]:
        """What is in force."""
        return tuple(blad for blad in self.bladen if blad.geldt != WOORD)

    @property
    def onbekend(self) -> tuple[Bepalingblad, ...]:
        """What may be in force: its dates leave that open."""
        return tuple(blad for blad in self.bladen if blad.geldt == WOORD)


def toon_overzicht(scherm: Scherm, overzicht: Overzicht) -> None:
    """Write one line per provision, by layer and regulation."""
    van = f" van {overzicht.gemeente}" if overzicht.gemeente else ""
    dag = Datum.op(overzicht.peildatum).voluit
    scherm.regel(Deel(f"Het kader{van} op {dag}", "bold underline"))
    if overzicht.uitgave:
        scherm.regel(Deel(uitgave_in_woorden(overzicht.uitgave), "dim"))
    _toon_komend(scherm, overzicht)
    scherm.wit()
    scherm.regel(Deel(UITLEG, "dim") if overzicht.bladen else "In deze laag geldt op die dag niets.")
    for laag, rij in groupby(overzicht.zeker, key=lambda blad: blad.regeling.laag):
        scherm.kop(laag.capitalize())
        _toon_regelingen(scherm, rij, met_laag=False)
    if overzicht.onbekend:
        scherm.kop("Onbekend of dit geldt")
        scherm.regel("Het is niet precies bekend wanneer deze bepalingen beginnen of eindigen.")
        _toon_regelingen(scherm, overzicht.onbekend, met_laag=True)
    if overzicht.zonder_bepaling:
        scherm.kop("Staat niet in kader.yaml")
        scherm.regel("Heeft uw gemeente hier iets over vastgelegd? Zet het dan onder `regelingen`, met deze sleutel.")
        for sleutel, daarover in overzicht.zonder_bepaling.items():
            scherm.regel(Deel(sleutel, "cyan"), f": {daarover}", inspringen=TUSSEN)
    if overzicht.toegestaan:
        scherm.kop("Mag in het register staan")
        for een in overzicht.toegestaan:
            scherm.regel(Deel(een.tekst, "cyan"), f": {een.reden}", inspringen=TUSSEN)
    scherm.wit()
    scherm.regel("Meer over een bepaling: participatie kader toon SLEUTEL")


_GEBEURT: Final = {
    Gebeurtenissoort.BEGINT: "begint",
    Gebeurtenissoort.VERANDERT: "nieuwe tekst",
    Gebeurtenissoort.EINDIGT: "laatste dag",
    Gebeurtenissoort.UITERLIJK: "uiterlijk voldoen aan",
}


def _toon_komend(scherm: Scherm, overzicht: Overzicht) -> None:
    """Write one line for what happens on a day; provisions of which the same is true are counted, but for deadlines."""
    if overzicht.komend:
        scherm.kop("Binnenkort")
    for (dag, soort), rij in groupby(overzicht.komend, key=lambda een: (een.dag, een.soort)):
        bepalingen = [een.geldend.bepaling for een in rij]
        if len(bepalingen) == 1 or soort is Gebeurtenissoort.UITERLIJK:
            regels = [(_met_twijfel(bepaling), bepaling.id) for bepaling in bepalingen]
        else:
            na = dag.laatst + DAG if soort.laatste_dag else dag.laatst
            regels = [(f"{len(bepalingen)} bepalingen", f"participatie kader verschil {overzicht.peildatum} {na}")]
        for wat, waar in regels:
            wanneer = Deel(f"{dag.voluit}  ", "cyan")
            scherm.regel(wanneer, f"{_GEBEURT[soort]}: {wat}", Deel(f"  {waar}", "dim"), inspringen=2)


def _met_twijfel(bepaling: Bepaling) -> str:
    """Where a provision is found, and that nobody read since when it holds."""
    twijfel = " (onbekend of dit al geldt)" if isinstance(bepaling.geldig_van, Onbekend) else ""
    return f"{bepaling.vindplaats}{twijfel}"


def _toon_regelingen(scherm: Scherm, bladen: Iterable[Bepalingblad], *, met_laag: bool) -> None:
    for _, rij in groupby(bladen, key=lambda blad: blad.regeling.titel):
        groep = tuple(rij)
        regeling = groep[0].regeling
        laag = f" · {regeling.laag.value}" if met_laag else ""
        scherm.regel(Deel(regeling_in_woorden(regeling), "bold"), Deel(laag, "dim"))
        _toon_rijen(scherm, [_rij(blad, alles=scherm.breedte is None) for blad in groep])


def _toon_rijen(scherm: Scherm, rijen: Sequence[Sequence[str]]) -> None:
    """Write rows in columns; on a narrow screen without the second, and else as running text."""
    ruimte = scherm.breedte and scherm.breedte - TUSSEN
    maten = breedtes(rijen, ruimte=ruimte, rekbaar=_VINDPLAATS)
    if maten is None:
        rijen = [(sleutel, geldig, regels) for sleutel, _, geldig, regels in rijen]
        maten = breedtes(rijen, ruimte=ruimte, rekbaar=None)
    for rij in rijen:
        if maten is None:
            scherm.regel(Deel(rij[0], "cyan"), f"  {rij[-1]}", inspringen=TUSSEN)
        else:
            sleutel = in_kolom(rij[0], maten[0])
            scherm.regel(Deel(sleutel, "cyan"), _in_kolommen(rij, maten)[len(sleutel) :], inspringen=TUSSEN)


def _in_kolommen(rij: Sequence[str], maten: Sequence[int]) -> str:
    cellen = (in_kolom(tekst, maat) for tekst, maat in zip(rij, maten, strict=True))
    return (" " * TUSSEN).join(cellen).rstrip()


def _rij(blad: Bepalingblad, *, alles: bool) -> tuple[str, str, str, str]:
    bepaling = blad.bepaling
    ster = _STER if _is_niet_letterlijk(blad) else ""
    tot = f" t/m {bepaling.geldig_tot}" if bepaling.geldig_tot else ""
    codes = [regel.code for regel in blad.toetsend]
    rest = len(codes) - _MEESTE_CODES
    regels = ", ".join(codes) if alles or rest <= 0 else f"{', '.join(codes[:_MEESTE_CODES])} +{rest}"
    return bepaling.id, bepaling.vindplaats, f"{bepaling.geldig_van}{tot}{ster}", regels or "-"


def _is_niet_letterlijk(blad: Bepalingblad) -> bool:
    return blad.bepaling.zekerheid is not Leeszekerheid.LETTERLIJK


def overzicht_als_gegevens(overzicht: Overzicht, programma: str) -> dict[str, Any]:
    """The overview for programs."""
    zonder = overzicht.zonder_bepaling
    return {
        "versie": VERSIE,
        "programma": programma,
        "peildatum": overzicht.peildatum.isoformat(),
        "gemeente": overzicht.gemeente,
        "kader": uitgave_als_gegevens(overzicht.uitgave),
        "binnenkort": [_gebeurtenis(een) for een in overzicht.komend],
        "bepalingen": [bepaling_als_gegevens(blad) for blad in overzicht.bladen],
        "zonder_bepaling": [{"sleutel": een, "gaat_over": daarover} for een, daarover in zonder.items()],
        "toegestane_teksten": [{"tekst": een.tekst, "reden": een.reden} for een in overzicht.toegestaan],
        "onbekend_of_dit_geldt": [blad.bepaling.id for blad in overzicht.onbekend],
    }


def _gebeurtenis(een: Gebeurtenis) -> dict[str, str]:
    return {"dag": str(een.dag), "wat": een.soort.value, "sleutel": een.geldend.sleutel}
