"""Texts that a municipality allows: what is written otherwise but says the same is allowed too."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from participatie_cli.privacy.tekstbeeld import Spanne
from participatie_cli.privacy.telefoonnummer import gedraaid

_TEKENS = re.compile(r"^(?:https?://)?(?:www\.)?|[\s./()+-]")


@dataclass(frozen=True)
class Toegestaan:
    """The texts, as they stand in kader.yaml."""

    teksten: frozenset[str] = field(default_factory=frozenset)

    def laat_toe(self, tekst: str, spanne: Spanne) -> bool:
        """Whether what stands here says what is allowed, or is a part of it."""
        if not self.teksten:
            return False
        gevonden = tekst[spanne[0] : spanne[1]]
        return bool({_kaal(gevonden), gedraaid(gevonden)} & self._kale) or self._ligt_in(tekst, spanne)

    @cached_property
    def _kale(self) -> frozenset[str]:
        bellen = {nummer for een in self.teksten if len(nummer := gedraaid(een)) > 3}
        return frozenset({_kaal(een) for een in self.teksten} | bellen)

    def _ligt_in(self, tekst: str, spanne: Spanne) -> bool:
        begin, eind = spanne
        for gevonden in self._patroon.finditer(tekst, max(0, begin - self._langste), eind + self._langste):
            if gevonden.start() <= begin and eind <= gevonden.end():
                return True
        return False

    @cached_property
    def _patroon(self) -> re.Pattern[str]:
        langste_eerst = sorted(self.teksten, key=len, reverse=True)
        return re.compile("|".join(map(re.escape, langste_eerst)), re.IGNORECASE)

    @cached_property
    def _langste(self) -> int:
        return max(map(len, self.teksten))


def _kaal(tekst: str) -> str:
    """Without what people write before and between the letters and digits."""
    return _TEKENS.sub("", tekst.lower())
