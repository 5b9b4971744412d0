"""Provisions by key, each with its versions in order of time, and which of those is in force when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from participatie_cli.kader.bepaling import Bepaling, Geldend, Norm, als_twijfel
from participatie_cli.kader.tijdvakken import Tijdvakken, grenzen, in_kracht
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend

_Samen = tuple[Geldend, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Bepalingen:
    """What is in force at a moment is worked out once for all moments that it is the same for.

    Of provisions that are `gevolgd` it is noted what is read of them, so that nothing of that may be remembered.
    """

    per_sleutel: Mapping[str, tuple[Geldend, ...]]
    gevolgd: bool = field(default=False, kw_only=True)
    _per_sleutel: dict[str, Tijdvakken[Geldend | Onbekend | None]] = field(default_factory=dict, init=False, repr=False)
    _samen: dict[tuple[str, ...], tuple[Tijdvakken[_Samen], _Samen]] = field(
        default_factory=dict, init=False, repr=False
    )

    def versies(self, sleutel: str) -> tuple[Geldend, ...]:
        """All versions of a provision, oldest first; none where nobody laid it down."""
        return self.per_sleutel.get(sleutel, ())

    def bepaling(self, sleutel: str, moment: Datum | date) -> Bepaling | Onbekend | None:
        """The version in force at a moment; `onbekend` where the dates leave that open."""
        gevonden = self._geldend(sleutel, moment)
        return gevonden.bepaling if isinstance(gevonden, Geldend) else gevonden

    def _geldend(self, sleutel: str, moment: Datum | date) -> Geldend | Onbekend | None:
        dag = moment if isinstance(moment, Datum) else Datum.op(moment)
        if self.gevolgd:
            return in_kracht(self.versies(sleutel), dag)
        if sleutel not in self._per_sleutel:
            versies = self.versies(sleutel)
            self._per_sleutel[sleutel] = Tijdvakken(grenzen(versies), partial(in_kracht, versies))
        return self._per_sleutel[sleutel].op(dag)

    def laatste(self, sleutel: str) -> Geldend | None:
        """The newest version of a provision."""
        versies = self.versies(sleutel)
        return versies[-1] if versies else None

    def toegepast(self, sleutel: str, moment: Datum | Onbekend | None) -> Geldend | None:
        """The version that counts at a moment; None where there was none.

        Without a moment it is the newest, and where the dates leave it open the newest as one that is not certain.
        """
        if not isinstance(moment, Datum):
            return self.laatste(sleutel)
        gevonden = self._geldend(sleutel, moment)
        if isinstance(gevonden, Onbekend):
            return als_twijfel(self.versies(sleutel)[-1])
        return gevonden

    def toegepaste(self, sleutels: tuple[str, ...], moment: Datum | Onbekend | None) -> tuple[Geldend, ...]:
        """These provisions in the versions that count at a moment; one that was not in force then is left out."""
        if self.gevolgd:
            return self._toegepaste(sleutels, moment)
        if sleutels not in self._samen:
            alle = (versie for sleutel in sleutels for versie in self.versies(sleutel))
            self._samen[sleutels] = (
                Tijdvakken(grenzen(alle), partial(self._toegepaste, sleutels)),
                self._toegepaste(sleutels, None),
            )
        tijdvakken, laatste = self._samen[sleutels]
        return tijdvakken.op(moment) if isinstance(moment, Datum) else laatste

    def _toegepaste(self, sleutels: tuple[str, ...], moment: Datum | Onbekend | None) -> tuple[Geldend, ...]:
        return tuple(versie for sleutel in sleutels if (versie := self.toegepast(sleutel, moment)))

    def norm(self, sleutel: str, naam: str, moment: Datum | date) -> Norm | None:
        """The norm with this name in the provision in force at a moment."""
        bepaling = self.bepaling(sleutel, moment)
        if bepaling is None or isinstance(bepaling, Onbekend):
            return None
        return next((norm for norm in bepaling.normen if norm.id == naam), None)

    def uiterlijk(self, sleutel: str, moment: Datum | date) -> Datum | Onbekend | None:
        """The last day in time that the provision in force at a moment gives, if it gives one."""
        bepaling = self.bepaling(sleutel, moment)
        return bepaling.uiterlijk if isinstance(bepaling, Bepaling) else None
