"""The pages of earlier versions: made for projects of which something changed since the last time, and else kept."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from participatie_cli.report.sjabloon.sjablonen import Sjablonen
from participatie_cli.site import adressen
from participatie_cli.site.maken import maak_paginas
from participatie_cli.site.opbouw import Site
from participatie_cli.site.paginas.versies import versiepaginas
from participatie_cli.store.schrijven.uitgave import Uitgavemap
from participatie_cli.usecases.versies import Versieboek


@dataclass(slots=True)
class Versiewerk:
    """Lays down the pages of earlier versions. By `sleutels`, which are kept, the next run knows what it can skip."""

    site: Site
    boek: Versieboek
    sjablonen: Sjablonen
    sleutels: dict[str, str] = field(default_factory=dict)

    def leg_klaar(self, map_: Uitgavemap) -> None:
        """Make what has to be made, project by project, so that no more than one is in memory."""
        vingerafdruk = self._vingerafdruk()
        for kenmerk, reeks in self.boek.reeksen.items():
            if kenmerk not in self.site.koppen.boek.op_kenmerk:
                continue
            sleutel = hashlib.sha256(f"{vingerafdruk}|{reeks.sleutel}".encode()).hexdigest()
            self.sleutels[kenmerk] = sleutel
            if map_.sleutels.get(kenmerk) == sleutel and map_.behoud(adressen.versiemap(kenmerk)):
                continue
            for adres, inhoud in self._paginas(kenmerk):
                map_.leg_klaar(adres, inhoud)

    def _paginas(self, kenmerk: str) -> Iterator[tuple[str, bytes]]:
        stuk = self.site.koppen.boek.op_kenmerk[kenmerk]
        versies = self.boek.reeksen[kenmerk].lees()
        return maak_paginas(versiepaginas(self.site.koppen, stuk, versies), self.sjablonen)

    def _vingerafdruk(self) -> str:
        """All that the pages are made of besides the versions themselves."""
        koppen = self.site.koppen
        gemeente = koppen.boek.gemeente
        delen = [self.site.programmaversie, repr(koppen.keuzes), repr(sorted(koppen.boek.wijken.items()))]
        delen += [repr(sorted(koppen.boek.themas.items())), gemeente.toelichting, repr(gemeente.gemeente)]
        delen += [repr(gemeente.ladder), repr(gemeente.resultaten)]
        delen += [een.vingerafdruk for een in self.sjablonen.mappen]
        return hashlib.sha256("\0".join(delen).encode()).hexdigest()

    def over(self) -> tuple[str, ...]:
        """What the page about the site says of earlier versions."""
        if not self.boek.reeksen:
            return (self.boek.zonder or "Er zijn nog geen eerdere versies.",)
        verdwenen = self.boek.verdwenen
        weg = "project stond hier eerder en is" if verdwenen == 1 else "projecten stonden hier eerder en zijn"
        return tuple(
            filter(
                None,
                (
                    "Bij elk project staat wat er eerder stond, en wat er veranderde. Dat komt uit de geschiedenis van "
                    "het register.",
                    "Wat later uit het register is gehaald of intern werd, is ook uit de eerdere versies weg. Daar "
                    "staat dan dat er iets is weggehaald.",
                    self.boek.zonder or "",
                    f"{verdwenen} {weg} weggehaald." if verdwenen else "",
                ),
            )
        )
