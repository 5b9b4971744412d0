"""Questions about fields in a few words: a text, a story, a day, a number, a choice."""

from collections.abc import Callable
from dataclasses import replace

from participatie_cli.gesprek.noteren.soort import Antwoordvoorstel, Veldvraag, altijd, geen_voorstel, vandaag
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.vraag import Antwoorden, Keuze, Vraagvorm

Antwoordvoorwaarde = Callable[[Noteerstand, Antwoorden], bool]


def tekst(
    veld: str,
    vraag: str,
    waarom: str,
    *,
    voorstel: Antwoordvoorstel = geen_voorstel,
    als: Antwoordvoorwaarde = altijd,
    waar: str = "",
) -> Veldvraag:
    """A few words."""
    return Veldvraag(veld=veld, tekst=vraag, waarom=waarom, voorstel=voorstel, als=als, waar_te_vinden=waar)


def verhaal(
    veld: str, vraag: str, waarom: str, *, als: Antwoordvoorwaarde = altijd, mag_leeg: bool | None = None
) -> Veldvraag:
    """A sentence or two."""
    return Veldvraag(veld=veld, tekst=vraag, waarom=waarom, vorm=Vraagvorm.VERHAAL, als=als, mag_leeg=mag_leeg)


def dag(
    veld: str, vraag: str, waarom: str, *, als: Antwoordvoorwaarde = altijd, mag_leeg: bool | None = None
) -> Veldvraag:
    """A day that has been, today to begin with."""
    return Veldvraag(
        veld=veld,
        tekst=vraag,
        waarom=waarom,
        vorm=Vraagvorm.DAG,
        voorstel=vandaag,
        geweest=True,
        als=als,
        mag_leeg=mag_leeg,
    )


def dag_van_het_feit(veld: str, vraag: str, waarom: str) -> Veldvraag:
    """The day that is the fact itself: who does not know it yet has nothing to record."""
    return replace(dag(veld, vraag, waarom, mag_leeg=False), mag_onbekend=False)


def dag_die_komt(veld: str, vraag: str, waarom: str) -> Veldvraag:
    """A day that may lie ahead."""
    return Veldvraag(veld=veld, tekst=vraag, waarom=waarom, vorm=Vraagvorm.DAG)


def getal(
    veld: str,
    vraag: str,
    waarom: str,
    *,
    als: Antwoordvoorwaarde = altijd,
    mag_leeg: bool | None = None,
    waar: str = "",
) -> Veldvraag:
    """A number."""
    return Veldvraag(
        veld=veld, tekst=vraag, waarom=waarom, vorm=Vraagvorm.GETAL, als=als, mag_leeg=mag_leeg, waar_te_vinden=waar
    )


def lijst(veld: str, vraag: str, waarom: str) -> Veldvraag:
    """Some words, or some of the words that the model knows."""
    return Veldvraag(veld=veld, tekst=vraag, waarom=waarom, vorm=Vraagvorm.LIJST)


def keuze(
    veld: str,
    vraag: str,
    waarom: str,
    *,
    voorstel: Antwoordvoorstel = geen_voorstel,
    keuzes: Callable[[Noteerstand], tuple[Keuze, ...]] | None = None,
    als: Antwoordvoorwaarde = altijd,
    mag_leeg: bool | None = None,
) -> Veldvraag:
    """One of the words that the model knows, or one of these."""
    return Veldvraag(
        veld=veld,
        tekst=vraag,
        waarom=waarom,
        vorm=Vraagvorm.KEUZE,
        voorstel=voorstel,
        keuzes=keuzes,
        als=als,
        mag_leeg=mag_leeg,
    )
