"""What can be said of a file with something in it that does not fit: nothing that might be otherwise for that."""

from participatie_cli.checks.naspeuren import volg
from participatie_cli.checks.slotsom import NIET_TE_BEOORDELEN, VOLDOET_NIET, Slotsom
from participatie_cli.checks.toetsen import beantwoord
from participatie_cli.checks.tweezijdig import Tweeluik
from participatie_cli.checks.verklaring import verklaard
from participatie_cli.kader.kader import Kader
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per, Uitsnede, plaatsen_van, uitsneden
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad, zoek
from participatie_cli.rules.contract import Getoetst, Toetsing
from participatie_cli.values.onleesbaar import Onleesbaar, Onleesbareplek
from participatie_cli.values.spoor import Spoor, zelf

_HIER, _KADER = "", "kader.yaml"
"""The names of the file and of kader.yaml in a trail."""
_OVER_EEN_REGEL = ("afwijkingen", "oordelen")


class Voorzichtig:
    """Asks rules about one file where places in it or in kader.yaml cannot be read; takes back what rests on those.

    Which fields a rule looks at is followed. A rule that looked at none of those places answers as always. Else it is
    not known whether the rule holds, or is asked at all; and a shortcoming stands only where the field read `onbekend`,
    for that never accuses.
    """

    def __init__(self, onleesbaar: Onleesbaar, kader: Kader) -> None:
        self._onleesbaar = onleesbaar
        self._kader = kader
        self._spoor = Spoor()
        self._gevolgd: dict[int, Toetsing[Getoetst]] = {}
        self._bij_het_delen: dict[Per, tuple[Onleesbareplek, ...]] = {}

    def antwoord(
        self, blad: Regelblad, toetsing: Toetsing[Getoetst], deel: Uitsnede | None, eerder: dict[str, Uitkomstsoort]
    ) -> Slotsom:
        """The answer of one rule about the file or a part of it, as far as it is certain."""
        gevolgd = self._volg(toetsing, deel)
        self._spoor.begin_opnieuw()
        antwoord = beantwoord(blad, Tweeluik(gevolgd), eerder)
        gelezen = [pad for bestand, pad in self._spoor.gelezen if bestand == _HIER]
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
        slotsom = self._verklaard(verklaard(antwoord, blad, gevolgd), blad, met_plaats=deel is None)
        return self._met_kader(slotsom, blad)

    def _met_kader(self, slotsom: Slotsom, blad: Regelblad) -> Slotsom:
        """An answer as far as it is certain where kader.yaml does not say all."""
        if not self._kader.onleesbaar or slotsom.soort is NIET_TE_BEOORDELEN:
            return slotsom
        geraakt = geraakt_in_kader(self._kader, blad, self._spoor, _KADER)
        if slotsom.soort is VOLDOET_NIET:
            geraakt = [plek for plek in geraakt if not plek.open]
        return open_door_kader(geraakt[0]) if geraakt else slotsom

    def van_delen(self, heel: Toetsing[Getoetst], per: Per) -> Slotsom | None:
        """The answer of all parts together, where it is not certain which parts there are; None where it is."""
        if per not in self._bij_het_delen:
            spoor = Spoor()
            gevolgd = spoor.gevolgd(heel.dossier, _HIER)
            if per is not Per.BESTAND and isinstance(gevolgd, Project):
                uitsneden(gevolgd, plaatsen_van(gevolgd, per))
            self._bij_het_delen[per] = self._onleesbaar.bij(pad for _, pad in spoor.gelezen)
        geraakt = self._bij_het_delen[per]
        return _open(geraakt[0], met_plaats=False) if geraakt else None

    def _volg(self, toetsing: Toetsing[Getoetst], deel: Uitsnede | None) -> Toetsing[Getoetst]:
        """A copy that notes what is read of it; each part has one, and shares with the others what is not its own."""
        sleutel = id(toetsing)
        if sleutel not in self._gevolgd:
            in_bestand = deel.in_bestand if deel else zelf
            self._gevolgd[sleutel] = volg(toetsing, self._spoor, _HIER, _KADER, in_bestand)
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


def geraakt_in_kader(kader: Kader, blad: Regelblad, spoor: Spoor, naam: str) -> list[Onleesbareplek]:
    """The places of kader.yaml, of this name in a trail, that a rule rests on and that cannot be read."""
    geraakt = kader.onleesbaar.bij(pad for bestand, pad in spoor.gelezen if bestand == naam)
    onzeker = (kader.onzeker(sleutel) for sleutel in blad.regel.grondslag)
    return [*geraakt, *(plek for plek in onzeker if plek)]


def open_door_kader(plek: Onleesbareplek) -> Slotsom:
    """The answer where a choice of the municipality cannot be read; the place is not in the file that is judged."""
    return Slotsom(NIET_TE_BEOORDELEN, f"wat in kader.yaml bij `{_naam(plek)}` staat, klopt niet en telt als onbekend")


def _over_een_andere_regel(plek: Onleesbareplek, blad: Regelblad) -> bool:
    """Whether what was left out is a deviation or a judgement that names another rule."""
    return plek.regel is not None and plek.veld[0] in _OVER_EEN_REGEL and zoek(plek.regel) is not blad


def _open(plek: Onleesbareplek, *, met_plaats: bool) -> Slotsom:
    """A part of a file has places of its own, in which this one cannot be named."""
    reden = f"wat in het bestand bij `{_naam(plek)}` staat, klopt niet en telt als onbekend"
    return Slotsom(NIET_TE_BEOORDELEN, reden, plek.veld if met_plaats else None)


def _naam(plek: Onleesbareplek) -> str:
    return [stap for stap in plek.pad if isinstance(stap, str)][-1]
