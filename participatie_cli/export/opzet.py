"""Which tables a project makes, with their columns: worked out from the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import takewhile
from typing import Final

from participatie_cli.export.kenmerk import BLIJFT, EIGEN, kenmerkuitleg
from participatie_cli.export.tabel import SCHEIDING, Datakolom, Kolomsoort
from participatie_cli.export.veldplek import Soorten, Veldplek, velden_van
from participatie_cli.kader.gemeente import HELE_GEMEENTE
from participatie_cli.model.bron import Weerspraak
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.project import Project

PROJECTEN: Final = "projecten"
WEERSPROKEN: Final = "weersproken"
NIVEAU_OP_PEILDATUM: Final = "niveau_op_peildatum"
_APART: Final = {"gebied_wijken": "wijken", "themas": "themas"}
"""Lists of words of a project that have a row for each word too, to group and to count by."""
_OOK: Final = {
    "gebied_wijken": f"Staat er `{HELE_GEMEENTE}`, dan gaat het project over alle wijken samen: dat is geen naam "
    "van een wijk.",
}
"""What else such a word can be."""


def id_kolom(betekenis: str) -> Datakolom:
    """The column with the key of a table."""
    return Datakolom(naam="id", titel="Kenmerk van de rij", betekenis=betekenis, soort=Kolomsoort.KENMERK, altijd=True)


GEMEENTE: Final = Datakolom(
    naam="gemeente", titel="Gemeente", betekenis="Van welke gemeente het register is.", altijd=True
)
CODE: Final = Datakolom(
    naam="gemeentecode",
    titel="Gemeentecode",
    betekenis="De code van de gemeente bij het CBS: GM en vier cijfers.",
    soort=Kolomsoort.KENMERK,
    altijd=True,
)
PROJECT: Final = Datakolom(
    naam="project",
    titel="Project",
    betekenis="Bij welk project dit hoort: de `id` van een rij in de tabel projecten.",
    soort=Kolomsoort.KENMERK,
    altijd=True,
    verwijst=PROJECTEN,
)
TITEL: Final = Datakolom(
    naam="project_titel", titel="Titel van het project", betekenis="Hoe het project heet.", altijd=True
)

AFGELEID: Final = (
    Datakolom(
        naam="fase_op_peildatum",
        titel="Fase op de peildatum",
        betekenis="In welke fase het project op de peildatum was. Volgt uit de tabel fasen. Leeg als het project nog "
        "niet was begonnen, of als er geen fase is vastgelegd.",
        soort=Kolomsoort.WOORD,
        woorden=tuple(een.value for een in Fasenaam),
        onbekend=True,
    ),
    Datakolom(
        naam=NIVEAU_OP_PEILDATUM,
        titel="Niveau op de peildatum",
        betekenis="Hoeveel invloed inwoners op de peildatum hadden. Volgt uit afweging_niveau en de wijzigingen "
        "daarna. Leeg als er geen niveau is vastgelegd.",
        onbekend=True,
    ),
    Datakolom(
        naam="niveau_geschat",
        titel="Niveau achteraf geschat",
        betekenis="Of dat niveau achteraf is ingeschat, en dus geen keuze van toen was.",
        soort=Kolomsoort.WOORD,
        woorden=("ja", "nee"),
        altijd=True,
    ),
    Datakolom(
        naam="helemaal_gelezen",
        titel="Helemaal gelezen",
        betekenis="Of alles in het bestand van dit project te lezen was. Bij nee ontbreekt er iets in deze tabellen.",
        soort=Kolomsoort.WOORD,
        woorden=("ja", "nee"),
        altijd=True,
    ),
)
"""What is worked out of a project."""

_BIJ: Final = (
    Datakolom(
        naam="bij_tabel",
        titel="Bij welke tabel",
        betekenis="In welke tabel het feit staat dat wordt weersproken.",
        altijd=True,
    ),
    Datakolom(
        naam="bij",
        titel="Bij welke rij",
        betekenis="De `id` van de rij in die tabel.",
        soort=Kolomsoort.KENMERK,
        altijd=True,
    ),
    Datakolom(
        naam="onderdeel",
        titel="Onderdeel",
        betekenis="Welk deel van die rij het is: zo beginnen de namen van de kolommen. Leeg als het de hele rij is.",
    ),
)


@dataclass(frozen=True)
class Opzet:
    """A table that is made of projects: of each, or of the entries of one of its lists.

    `plek` is where that list stands in the facts of `ouder`; both are None for the projects themselves.
    """

    naam: str
    soorten: Soorten
    ouder: "Opzet | None" = None
    plek: Veldplek | None = None

    @property
    def titel(self) -> str:
        """What the table is called in a sentence."""
        return self.plek.titel if self.plek else "Projecten"

    @property
    def uitleg(self) -> str:
        """What a row is."""
        if self.plek is None:
            return "Elke rij is een project."
        van = f" Elke rij hoort bij een rij van de tabel {self.ouder.naam}." if self.ouder and self.ouder.plek else ""
        return f"{self.plek.betekenis}{van}"

    def naam_van(self, plek: Veldplek) -> str:
        """The name of the table of a list in the facts of this one."""
        if plek.gedeeld:
            return WEERSPROKEN
        return plek.naam if self.plek is None else f"{self.naam}_{plek.naam}"

    @property
    def kop(self) -> tuple[Datakolom, ...]:
        """The columns that tell what a row belongs to."""
        if self.plek is None or self.ouder is None:
            return id_kolom(f"{BLIJFT} Het bestaat uit gemeentecode en kenmerk."), GEMEENTE, CODE
        eigen = (GEMEENTE, CODE, PROJECT, TITEL)
        return id_kolom(kenmerkuitleg(self.soorten)), *eigen, *self._hoort_bij

    @property
    def _hoort_bij(self) -> tuple[Datakolom, ...]:
        """The column that leads to the row it belongs to, where that is none of a project."""
        return (_hoort_bij(self.ouder.naam),) if self.ouder and self.ouder.plek else ()

    @cached_property
    def kolommen(self) -> tuple[Datakolom, ...]:
        """All columns, the ones that name a row first."""
        eigen = tuple(kolom for plek in velden_van(self.soorten) for kolom in kolommen_van(plek, self.naam_van(plek)))
        if self.plek is None:
            voorop = len(tuple(takewhile(lambda kolom: kolom.altijd and not kolom.woorden, eigen)))
            eigen = (*eigen[:voorop], *AFGELEID, *eigen[voorop:])
        elif not self.soorten:
            eigen = (_woord(self.plek),)
        return (*self.kop, *eigen)


@lru_cache(maxsize=1)
def opzetten() -> tuple[Opzet, ...]:
    """Every table of projects, a table before those that belong to it."""
    return tuple(_daal_af(Opzet(PROJECTEN, (Project,))))


def _daal_af(opzet: Opzet) -> Iterator[Opzet]:
    yield opzet
    for plek in velden_van(opzet.soorten):
        if opzet.plek is None and plek.naam in _APART:
            yield Opzet(_APART[plek.naam], (), opzet, plek)
        elif plek.soorten and not plek.gedeeld:
            yield from _daal_af(Opzet(opzet.naam_van(plek), plek.soorten, opzet, plek))


WEERSPRAAKKOLOMMEN: Final = (id_kolom(kenmerkuitleg((Weerspraak,))), GEMEENTE, CODE, PROJECT, TITEL, *_BIJ)
"""The columns that tell which fact is contradicted."""


def weerspraakkolommen() -> tuple[Datakolom, ...]:
    """All columns of the table of what other sources say instead."""
    return (*WEERSPRAAKKOLOMMEN, *(kolom for plek in velden_van((Weerspraak,)) for kolom in kolommen_van(plek)))


def kolomnaam(plek: Veldplek) -> str:
    """The name of the column of a field; `id` is that of the row."""
    return "kenmerk" if plek.naam == EIGEN else plek.naam


def kolommen_van(plek: Veldplek, tabel: str = "") -> tuple[Datakolom, ...]:
    """The columns that a field makes: three of a date or a number, and of a list how many rows it has in its table."""
    if plek.soorten:
        return (_aantal_rijen(plek, tabel),)
    soort = Kolomsoort.KENMERK if plek.naam == EIGEN else plek.soort
    kolom = Datakolom(
        naam=kolomnaam(plek),
        titel=plek.titel,
        betekenis=" ".join(filter(None, (plek.betekenis, plek.voluit, _OOK.get(plek.naam)))),
        soort=soort,
        woorden=plek.woorden,
        invullen=plek.invullen,
        voorbeeld=_voorbeeld(plek),
        altijd=plek.altijd,
        onbekend=plek.mag_onbekend,
        bron=".".join(plek.pad),
    )
    if soort is Kolomsoort.DATUM:
        return kolom, _grens(kolom, "vroegst", "De eerste dag"), _grens(kolom, "laatst", "De laatste dag")
    if soort is Kolomsoort.AANTAL:
        return kolom, _grens(kolom, "laagst", "Het kleinste getal"), _grens(kolom, "hoogst", "Het grootste getal")
    return (kolom,)


def _grens(kolom: Datakolom, einde: str, wat: str) -> Datakolom:
    datum = kolom.soort is Kolomsoort.DATUM
    leeg = "leeg als de dag niet bekend is" if datum else "leeg als dat niet bekend is of geen grens heeft"
    return Datakolom(
        naam=f"{kolom.naam}_{einde}",
        titel=f"{kolom.titel}, {einde}",
        betekenis=f"{wat} dat {kolom.naam} kan zijn, om mee te rekenen; {leeg}.".replace("dag dat", "dag die"),
        soort=Kolomsoort.DAG if datum else Kolomsoort.GETAL,
        bron=kolom.bron,
    )


def _aantal_rijen(plek: Veldplek, tabel: str) -> Datakolom:
    return Datakolom(
        naam=f"{plek.naam}_aantal",
        titel=f"{plek.titel}: hoeveel",
        betekenis=f"Hoeveel rijen de tabel {tabel} hierover heeft. 0 betekent dat er niets is vastgelegd, niet dat er "
        "niets was.",
        soort=Kolomsoort.AANTAL,
        altijd=True,
        onbekend=plek.mag_onbekend,
        bron=".".join(plek.pad),
    )


def _woord(plek: Veldplek) -> Datakolom:
    betekenis = " ".join(filter(None, (plek.betekenis, _OOK.get(plek.naam))))
    return Datakolom(naam="naam", titel=plek.titel, betekenis=betekenis, altijd=True, bron=".".join(plek.pad))


def _hoort_bij(tabel: str) -> Datakolom:
    return Datakolom(
        naam="hoort_bij",
        titel="Hoort bij",
        betekenis=f"Bij welke rij dit hoort: de `id` van een rij in de tabel {tabel}.",
        soort=Kolomsoort.KENMERK,
        altijd=True,
        verwijst=tabel,
    )


def _voorbeeld(plek: Veldplek) -> str:
    voorbeeld = (plek.velden[0].examples or [""])[0]
    return SCHEIDING.join(map(str, voorbeeld)) if isinstance(voorbeeld, list) else str(voorbeeld)
