"""One file on its way along the rules: what is about an instrument is asked of each, and the worst answer counts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final, NamedTuple

from participatie_cli.checks.slotsom import (
    AFWIJKING,
    NIET_TE_BEOORDELEN,
    NIET_VAN_TOEPASSING,
    VOLDOET,
    VOLDOET_NIET,
    GeweigerdeAfwijking,
    Slotsom,
)
from participatie_cli.checks.toetsen import als_alles_telt, is_begonnen
from participatie_cli.checks.tweezijdig import Tweeluik
from participatie_cli.checks.verklaring import verklaard
from participatie_cli.checks.voorbaat import bij_voorbaat
from participatie_cli.checks.voorzichtig import Voorzichtig
from participatie_cli.kader.kader import Kader
from participatie_cli.model.instrument import Instrument
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per, Plaats, Projectdeel, Uitsnede, plaatsen_van, uitsneden
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.rules.contract import Getoetst, Toetsing
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar

_ERGST_EERST: Final = (VOLDOET_NIET, NIET_TE_BEOORDELEN, AFWIJKING, VOLDOET, NIET_VAN_TOEPASSING)


@dataclass(frozen=True)
class Vraagstuk:
    """What a rule is asked about: the whole file, or a part of it."""

    toetsing: Toetsing[Getoetst]
    deel: Uitsnede | None = None

    @cached_property
    def luik(self) -> Tweeluik:
        """In both ways in which a rule is asked, for one rule after the other."""
        return Tweeluik(self.toetsing, onthoudt=True)

    @cached_property
    def bij_voorbaat(self) -> Mapping[str, Slotsom]:
        """By code the answers that need not be asked, because the instrument alone gives them."""
        project = self.toetsing.dossier
        if not isinstance(project, Projectdeel) or not isinstance(project.instrument, Instrument):
            return {}
        return bij_voorbaat(project.instrument) if self.luik.zeker(is_begonnen) else {}

    @property
    def plaats(self) -> Plaats:
        """Which part it is; the whole file is none."""
        return (self.deel.instrument, self.deel.terinzageleggingen) if self.deel else (-1, ())

    @property
    def naam(self) -> str | None:
        """What it is called where there are more."""
        return self.deel.naam if self.deel else None

    def in_bestand(self, slotsom: Slotsom) -> Slotsom:
        """An answer with its places as they are in the file."""
        if self.deel is None or not (slotsom.pad or slotsom.tekorten or slotsom.termijnen):
            return slotsom
        tekorten = tuple(replace(een, pad=self.deel.in_bestand(een.pad)) for een in slotsom.tekorten)
        pad = self.deel.in_bestand(slotsom.pad) if slotsom.pad else None
        termijnen = tuple(self._in_bestand(een) for een in slotsom.termijnen)
        return replace(slotsom, pad=pad, tekorten=tekorten, termijnen=termijnen)

    def _in_bestand(self, een: Uiterlijk) -> Uiterlijk:
        assert self.deel is not None
        taak, plek = een.taak, self.deel.in_bestand
        wie = taak.wie if isinstance(taak.wie, str) else plek(taak.wie)
        vanaf, over = (plek(pad) if pad else () for pad in (taak.vanaf, taak.over))
        return replace(een, pad=plek(een.pad), taak=Taak(taak.wat, wie, vanaf, over))

    def benoemd(self, slotsom: Slotsom) -> Slotsom:
        """An answer that says what it is about."""
        if (naam := self.naam) is None:
            return slotsom
        kop = naam[0].upper() + naam[1:]
        tekorten = tuple(replace(een, melding=f"{kop}: {een.melding}") for een in slotsom.tekorten)
        termijnen = tuple(
            replace(een, taak=replace(een.taak, wat=f"{een.taak.wat} ({naam})")) for een in slotsom.termijnen
        )
        reden = slotsom.reden and f"{naam}: {slotsom.reden}"
        return replace(slotsom, reden=reden, tekorten=tekorten, termijnen=termijnen)


class Deelantwoord(NamedTuple):
    """What came of a rule for one part, or for the whole file."""

    stuk: Vraagstuk
    slotsom: Slotsom


class Toetsronde:
    """Asks rules one after the other, and holds what came of them, for the rules that require others.

    `weigeringen` are the deviations that did not count, `onleesbaar` the places of the file that do not fit.
    """

    def __init__(
        self,
        dossier: Getoetst,
        kader: Kader,
        peildatum: date,
        onleesbaar: Onleesbaar = ALLES_LEESBAAR,
        vondsten: tuple[Privacyvondst, ...] = (),
    ) -> None:
        self._heel = Vraagstuk(Toetsing(dossier, kader, peildatum, vondsten=vondsten))
        self._voorzichtig = Voorzichtig(onleesbaar, kader) if onleesbaar or kader.onleesbaar else None
        self._stukken: dict[Per, tuple[Vraagstuk, ...]] = {Per.BESTAND: (self._heel,)}
        self._soorten: dict[str, Uitkomstsoort] = {}
        self.weigeringen: list[GeweigerdeAfwijking] = []
        self._per_deel: dict[Plaats, dict[str, Uitkomstsoort]] = {}

    def vraag(self, blad: Regelblad) -> list[Deelantwoord]:
        """The answer for each part in order of the file, the one that decides first."""
        stukken = self._stukken.get(blad.regel.per) or self._delen(blad.regel.per)
        gegeven = [Deelantwoord(stuk, stuk.in_bestand(self._antwoord(blad, stuk))) for stuk in stukken]
        if self._voorzichtig:
            gegeven += self._onzekere_delen(blad, self._voorzichtig)
        if len(gegeven) > 1:
            gegeven = self._van_delen(blad, gegeven)
        self._soorten[blad.regel.code] = gegeven[0].slotsom.soort
        self.weigeringen += [een.slotsom.weigering for een in gegeven if een.slotsom.weigering]
        return gegeven

    def _van_delen(self, blad: Regelblad, gegeven: list[Deelantwoord]) -> list[Deelantwoord]:
        """The answers of several parts, each with what it is about, the one that decides first."""
        for een in gegeven:
            self._per_deel.setdefault(een.stuk.plaats, {})[blad.regel.code] = een.slotsom.soort
        return sorted(_benoemd(gegeven), key=lambda een: _ERGST_EERST.index(een.slotsom.soort))

    def _antwoord(self, blad: Regelblad, stuk: Vraagstuk) -> Slotsom:
        if self._voorzichtig:
            return self._voorzichtig.antwoord(blad, stuk.toetsing, stuk.deel, self.eerder(stuk))
        if vaststaand := stuk.bij_voorbaat.get(blad.regel.code):
            return vaststaand
        eerder = self.eerder(stuk) if self._per_deel else self._soorten
        antwoord = stuk.luik.gevraagd(als_alles_telt, blad, eerder)
        return verklaard(antwoord, blad, stuk.toetsing) if antwoord.soort is VOLDOET_NIET else antwoord

    def _onzekere_delen(self, blad: Regelblad, voorzichtig: Voorzichtig) -> list[Deelantwoord]:
        """An answer for the parts that there may be besides, where that cannot be read."""
        open_ = voorzichtig.van_delen(self._heel.toetsing, blad.regel.per)
        stuk = self._stukken[blad.regel.per][0]
        naamloos = replace(stuk, deel=stuk.deel and replace(stuk.deel, naam=None))
        return [Deelantwoord(naamloos, naamloos.in_bestand(open_))] if open_ else []

    def eerder(self, stuk: Vraagstuk) -> dict[str, Uitkomstsoort]:
        """The outcomes so far: those of the part itself, where it was asked, before those of the file."""
        return {**self._soorten, **self._per_deel.get(stuk.plaats, {})} if self._per_deel else self._soorten

    def _delen(self, per: Per) -> tuple[Vraagstuk, ...]:
        """The parts of a project, the same ones for two ways to cut it that come down to that; else the whole file."""
        self._stukken[per] = self._verdeeld(per)
        return self._stukken[per]

    def _verdeeld(self, per: Per) -> tuple[Vraagstuk, ...]:
        heel = self._heel.toetsing
        if not isinstance(heel.dossier, Project):
            return (self._heel,)
        plaatsen = plaatsen_van(heel.dossier, per)
        for stukken in self._stukken.values():
            if tuple(een.plaats for een in stukken) == plaatsen:
                return stukken
        return tuple(Vraagstuk(replace(heel, dossier=een.project), een) for een in uitsneden(heel.dossier, plaatsen))


def _benoemd(gegeven: list[Deelantwoord]) -> Iterator[Deelantwoord]:
    """The answers with what they are about; what all parts have in common need not be said of each."""
    eender = len({een.slotsom for een in gegeven}) == 1 and not gegeven[0].slotsom.tekorten
    for stuk, slotsom in gegeven:
        yield Deelantwoord(stuk, slotsom if eender else stuk.benoemd(slotsom))
