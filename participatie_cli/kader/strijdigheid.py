"""Where the framework contradicts itself: two versions at once, an end before a beginning, one name twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, pairwise

from participatie_cli.kader.bepaling import Bepaling, Regeling
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Kaderplek:
    """A place in a regulation: which one that is, among the national ones or those of the municipality, and where."""

    nummer: int
    van_gemeente: bool
    pad: Pad

    def bij(self, *stappen: str | int) -> "Kaderplek":
        """A place within this one."""
        return replace(self, pad=(*self.pad, *stappen))


@dataclass(frozen=True, slots=True)
class Strijdigheid:
    """What contradicts what."""

    melding: str
    herstel: str
    plek: Kaderplek
    andere: Kaderplek | None = None


@dataclass(frozen=True, slots=True)
class _Versie:
    bepaling: Bepaling
    regeling: Regeling
    plek: Kaderplek


def strijdigheden(landelijk: Sequence[Regeling], van_gemeente: Sequence[Regeling] = ()) -> Iterator[Strijdigheid]:
    """Everything in which regulations contradict themselves or each other; those of the municipality come last."""
    per_sleutel: dict[str, list[_Versie]] = {}
    for versie in (*_versies(landelijk, van_gemeente=False), *_versies(van_gemeente, van_gemeente=True)):
        yield from _binnen(versie)
        per_sleutel.setdefault(versie.bepaling.id, []).append(versie)
    for rij in per_sleutel.values():
        yield from _tussen(rij)


def _versies(regelingen: Sequence[Regeling], *, van_gemeente: bool) -> Iterator[_Versie]:
    for nummer, regeling in enumerate(regelingen):
        for plaats, bepaling in enumerate(regeling.bepalingen):
            yield _Versie(bepaling, regeling, Kaderplek(nummer, van_gemeente, ("bepalingen", plaats)))


def _binnen(versie: _Versie) -> Iterator[Strijdigheid]:
    return chain(_einde_voor_begin(versie), _dubbele_normen(versie))


def _einde_voor_begin(versie: _Versie) -> Iterator[Strijdigheid]:
    van, tot = versie.bepaling.geldig_van, versie.bepaling.geldig_tot
    if isinstance(van, Datum) and isinstance(tot, Datum) and tot.voor(van) is True:
        yield Strijdigheid(
            f"Bepaling “{versie.bepaling.id}” geldt tot en met {tot.voluit}, maar begint pas op {van.voluit}.",
            "Zet bij `geldig_tot` een dag op of na `geldig_van`.",
            versie.plek.bij("geldig_tot"),
        )


def _dubbele_normen(versie: _Versie) -> Iterator[Strijdigheid]:
    gezien: dict[str, Kaderplek] = {}
    for plaats, norm in enumerate(versie.bepaling.normen):
        plek = versie.plek.bij("normen", plaats)
        if norm.id in gezien:
            melding = f"Bij bepaling “{versie.bepaling.id}” staat de waarde “{norm.id}” twee keer."
            herstel = "Haal er een weg, of geef een van de twee een andere `id`."
            yield Strijdigheid(melding, herstel, plek, gezien[norm.id])
        gezien.setdefault(norm.id, plek)


def _tussen(rij: list[_Versie]) -> Iterator[Strijdigheid]:
    eerste = rij[0]
    for versie in rij[1:]:
        if versie.plek.van_gemeente is not eerste.plek.van_gemeente:
            yield _van_een_ander(eerste, versie)
            return
        if versie.regeling.laag is not eerste.regeling.laag:
            yield _twee_lagen(eerste, versie)
            return
    geordend = sorted(rij, key=lambda versie: begin(versie.bepaling))
    for eerder, later in pairwise(geordend):
        if _einde(eerder.bepaling) >= begin(later.bepaling):
            yield _tegelijk(eerder, later)


def _van_een_ander(landelijk: _Versie, eigen: _Versie) -> Strijdigheid:
    return Strijdigheid(
        f"De sleutel “{eigen.bepaling.id}” is al van het landelijke kader ({landelijk.bepaling.vindplaats}).",
        "Kies voor deze bepaling een eigen `id`, die begint met de naam van uw eigen regeling.",
        eigen.plek.bij("id"),
        landelijk.plek.bij("id"),
    )


def _twee_lagen(eerste: _Versie, tweede: _Versie) -> Strijdigheid:
    lagen = f"“{eerste.regeling.laag.value}” en “{tweede.regeling.laag.value}”"
    return Strijdigheid(
        f"Bepaling “{tweede.bepaling.id}” staat in twee lagen: {lagen}.",
        "Geef een van de twee een andere `id`.",
        tweede.plek.bij("id"),
        eerste.plek.bij("id"),
    )


def _tegelijk(eerder: _Versie, later: _Versie) -> Strijdigheid:
    naam = later.bepaling.id
    if begin(eerder.bepaling) == begin(later.bepaling):
        melding = f"Bepaling “{naam}” staat er twee keer met dezelfde eerste dag."
        herstel = "Haal er een weg, of verbeter de datums."
        return Strijdigheid(melding, herstel, later.plek.bij("id"), eerder.plek.bij("id"))
    return Strijdigheid(
        f"Twee versies van bepaling “{naam}” gelden tegelijk.",
        "Geef de oudste een `geldig_tot` van vóór de nieuwste.",
        later.plek.bij("geldig_van"),
        eerder.plek.bij("geldig_tot" if eerder.bepaling.geldig_tot else "id"),
    )


def begin(bepaling: Bepaling) -> date:
    """By which versions are put in order: the first day, and the beginning of time where that is not known."""
    return _dag(bepaling.geldig_van, date.min)


def _einde(bepaling: Bepaling) -> date:
    return date.max if bepaling.geldig_tot is None else _dag(bepaling.geldig_tot, date.max)


def _dag(datum: Datum | Onbekend, anders: date) -> date:
    return anders if isinstance(datum, Onbekend) else datum.vroegst
