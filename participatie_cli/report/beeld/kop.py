"""What stands on the title page of a report, and at the foot of every page."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import waarde
from participatie_cli.report.beeld.document import Documentkop


@dataclass(frozen=True, slots=True, kw_only=True)
class Kop(Documentkop):
    """The title page and what stands on every page."""

    nummer: str = waarde("Het nummer van de rapportage.")
    periode: str = waarde("De periode voluit: 1 juni 2026 tot en met 30 september 2026.")
    maanden: str = waarde("De periode kort: juni tot en met september 2026.")
    tussenstand: str = waarde("De zin dat de periode nog loopt. Leeg bij een periode die voorbij is.")
    achteraf: str = waarde("De zin dat het stuk achteraf is gemaakt. Leeg als het over de laatste periode gaat.")
    bestemd_voor: str = waarde("Voor wie het stuk is.")
    vastlegging: str = waarde("De commit van het register, met de bestanden die zo niet zijn vastgelegd.")
    kader: str = waarde("De uitgave van het landelijke kader.")
    programma: str = waarde("De naam en versie van het programma.")
    toelichting: str = waarde("Wat de lezer over dit register moet weten. Leeg als de gemeente niets opschreef.")

    @property
    def naam(self) -> str:
        """What the document is called, where a file tells that."""
        return f"{self.titel} nr. {self.nummer}"

    @property
    def onderwerp(self) -> str:
        """Over which time it is."""
        return self.periode
