"""What can be said of a file with something in it that does not fit: nothing that might be otherwise for that."""

from participatie_cli.checks.naspeuren import volg
from participatie_cli.checks.slotsom import NIET_TE_BEOORDELEN, VOLDOET_NIET, Slotsom
from participatie_cli.checks.toetsen import beantwoord
from participatie_cli.checks.verklaring import verklaard
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per, Uitsnede, uitsneden
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad, zoek
from participatie_cli.rules.contract import Getoetst, Toetsing
from participatie_cli.values.onleesbaar import Onleesbaar, Onleesbareplek
from participatie_cli.values.spoor import Spoor, zelf

_HIER = ""
"""The name of the file in a trail that follows one file only."""
_OVER_EEN_REGEL = ("afwijkingen", "oordelen")


class Voorzichtig:
    """Asks rules about one file of which some places cannot be read, and takes back what rests on those.

    Which fields a rule looks at is followed. A rule that looked at none of those places answers as always. Else it is
    not known whether the rule holds, or is asked at all; and a shortcoming stands only where the field read `onbekend`,
    for that never accuses.
    """

    def __init__(self, onleesbaar: Onleesbaar) -> None:
        self._onleesbaar = onleesbaar
        self._spoor = Spoor()
        self._gevolgd: dict[int, Toetsing[Getoetst]] = {}
        self._bij_het_delen: dict[Per, tuple[Onleesbareplek, ...]] = {}

    def antwoord(
        self, blad: Regelblad, toetsing: Toetsing[Getoetst], deel: Uitsnede | None, eerder: dict[str, Uitkomstsoort]
    ) -> Slotsom:
        """The answer of one rule about the file or a part of it, as far as it is certain."""
        gevolgd = self._volg(toetsing, deel)
        self._spoor.begin_opnieuw()
        antwoord = beantwoord(blad, gevolgd, eerder)
        gelezen = [pad for _, pad in self._spoor.gelezen]
        geraakt = [plek for plek in self._onleesbaar.bij(gelezen) if not _over_een_andere_regel(plek, blad)]
        if deel:  # a part is about the instrument that is there; which there may be besides, is asked once
            geraakt = [plek for plek in geraakt if plek.veld != ("instrumenten",)]
        if antwoord.soort is VOLDOET_NIET:
            geraakt = [plek for plek in geraakt if not plek.open]
        # A rule about the file itself looks at all that stands in it; one about its text has already seen that.
        elif not blad.regel.af_te_wijken and not blad.regel.vertrouwelijk:
            geraakt += [plek for plek in self._onleesbaar.plekken if plek.feiten]
        if geraakt and antwoord.soort is not NIET_TE_BEOORDELEN:
            return _open(geraakt[0], met_plaats=deel is None)
        return self._verklaard(verklaard(antwoord, blad, toetsing), blad, met_plaats=deel is None)

    def van_delen(self, heel: Toetsing[Getoetst], per: Per) -> Slotsom | None:
        """The answer of all parts together, where it is not certain which parts there are; None where it is."""
        if per not in self._bij_het_delen:
            spoor = Spoor()
            gevolgd = spoor.gevolgd(heel.dossier, _HIER)
            if per is not Per.BESTAND and isinstance(gevolgd, Project):
                uitsneden(gevolgd, per)
            self._bij_het_delen[per] = self._onleesbaar.bij(pad for _, pad in spoor.gelezen)
        geraakt = self._bij_het_delen[per]
        return _open(geraakt[0], met_plaats=False) if geraakt else None

    def _volg(self, toetsing: Toetsing[Getoetst], deel: Uitsnede | None) -> Toetsing[Getoetst]:
        """A copy that notes what is read of it; each part has one, and shares with the others what is not its own."""
        sleutel = id(toetsing)
        if sleutel not in self._gevolgd:
            in_bestand = deel.in_bestand if deel else zelf
            self._gevolgd[sleutel] = volg(toetsing, self._spoor, _HIER, "kader.yaml", in_bestand)
        return self._gevolgd[sleutel]

    def _verklaard(self, antwoord: Slotsom, blad: Regelblad, *, met_plaats: bool) -> Slotsom:
        """A shortcoming that a deviation may explain which cannot be read, is none yet."""
        if antwoord.soort is not VOLDOET_NIET or not blad.regel.af_te_wijken:
            return antwoord
        afwijkingen = [
            plek
            for plek in self._onleesbaar.plekken
            if plek.veld == ("afwijkingen",) and not _over_een_andere_regel(plek, blad)
        ]
        return _open(afwijkingen[0], met_plaats=met_plaats) if afwijkingen else antwoord


def _over_een_andere_regel(plek: Onleesbareplek, blad: Regelblad) -> bool:
    """Whether what was left out is a deviation or a judgement that names another rule."""
    return plek.regel is not None and plek.veld[0] in _OVER_EEN_REGEL and zoek(plek.regel) is not blad


def _open(plek: Onleesbareplek, *, met_plaats: bool) -> Slotsom:
    """A part of a file has places of its own, in which this one cannot be named."""
    namen = [str(stap) for stap in plek.pad if isinstance(stap, str)]
    reden = f"wat in het bestand bij `{namen[-1]}` staat, klopt niet en telt als onbekend"
    return Slotsom(NIET_TE_BEOORDELEN, reden, plek.veld if met_plaats else None)
