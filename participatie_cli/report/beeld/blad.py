"""The view model of a plan on one sheet, such as the A3 of the programme: boxes with rows, of which it must fit."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import Tabel, Veldrol, waarde
from participatie_cli.report.beeld.product import Productkop


@dataclass(frozen=True, slots=True, kw_only=True)
class Vak:
    """A box with rows. `rangen` tells for each which go first where there is no room: the highest number."""

    id: str = waarde("Een korte naam zonder spaties, uniek op het blad: waar het vak staat.", rol=Veldrol.STIL)
    groep: str = waarde("De groep waar het vak bij hoort, zoals Resultaten.")
    titel: str = waarde("De kop van het vak.")
    tabel: Tabel = waarde("De regels. Met één kolom is het een lijst. Een stand is een teken en een woord.")
    rangen: tuple[int, ...] = waarde(
        "Per regel hoe belangrijk zij is: 1 blijft het langst staan als niet alles past.", rol=Veldrol.STIL
    )
    eenheid: str = waarde("Wat de regels zijn, zoals acties.", rol=Veldrol.STIL)
    zie: str = waarde("Waar alles staat, ook wat niet past.", rol=Veldrol.STIL)
    rest: str = waarde("Hoeveel er niet in het vak past en waar dat staat. Leeg als alles past.", standaard="")
    hoogte: float = waarde(
        "Hoe hoog het vak op papier is, in millimeters. 0 als dat nog niet is gemeten.",
        rol=Veldrol.STIL,
        standaard=0.0,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Planblad:
    """A whole sheet."""

    kop: Productkop = waarde("De kop van het blad en de regel onderaan.")
    papier: str = waarde("Op welk papier het blad past: a3 of a4.", rol=Veldrol.STIL)
    vakken: tuple[Vak, ...] = waarde("De vakken, op volgorde van lezen.")
    legenda: tuple[str, ...] = waarde("Wat de tekens voor een stand betekenen, en de nummers tussen haakjes.")
    slot: tuple[str, ...] = waarde("De regels onderaan: peildatum, bron en wat is weggelaten. Kan leeg zijn.")
