"""A file with something in it that does not fit: the rest of it as a value, in which that is `onbekend`."""

from collections.abc import Collection, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeVar, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from participatie_cli.store.meldingen import plaats_van
from participatie_cli.values.onbekend import WOORD, neemt_onbekend
from participatie_cli.values.onleesbaar import Onleesbaar, Onleesbareplek
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import Raadgever
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import model_op, modellen
from participatie_cli.values.waarden import als_kenmerk

F = TypeVar("F", bound=Feit)

NIET_TE_LEZEN: Final = "(niet te lezen)"
"""What stands in the place of a text that does not fit, where a text must stand."""

_VOORZICHTIG: Final = {"zekerheid": ("laag", "geheugen"), "intern": (NIET_TE_LEZEN,)}
"""What claims least, of fields where leaving them out would claim more: that a fact is certain, or public."""

_KEER: Final = 40
"""A place moves up at most once for each level and each way to fill it, so that this is never reached by a file."""

_WEG: Final = object()
_LEEG: Final = object()
"""Stands where a file must have something of which nothing fits. While the rest is tried, the example stands there."""


def passend(
    gegevens: dict[str, Any], soort: type[F], fouten: Iterable[ErrorDetails], geweigerd: Iterable[Pad], naam: str
) -> tuple[F | None, Onleesbaar]:
    """Make a value of raw data that was refused, and say of which places it says less.

    `fouten` is why it was refused, `geweigerd` are places that the parser refused before, and `naam` is the name of the
    file without its extension, by which it is known where its own id does not fit. None where nothing helps.
    """
    werk = _Werkstuk(deepcopy(gegevens), soort, als_kenmerk(naam))
    for pad in (al := set(geweigerd)):
        werk.maak_open(pad)
    werk.verwerk(fouten, gegevens, behalve=al)
    for _ in range(_KEER):
        poging = werk.gegevens_nu()
        try:
            return werk.met_leegte(soort.model_validate(poging)), werk.onleesbaar()
        except ValidationError as fout:
            werk.verwerk(fout.errors(include_url=False), poging)
        if werk.op:
            break
    return None, Onleesbaar()


@dataclass(slots=True)
class _Werkstuk:
    """Raw data in which one place after the other is made to fit; entries keep their numbers until all is done."""

    gegevens: Any
    soort: type[Feit]
    kenmerk: str
    op: bool = False
    _gedaan: dict[Pad, int] = field(default_factory=dict)
    _plekken: dict[Pad, Onleesbareplek] = field(default_factory=dict)
    _kenmerken_binnen: dict[Pad, set[str]] = field(default_factory=dict)
    _raad: Raadgever = field(default_factory=Raadgever)

    def verwerk(self, fouten: Iterable[ErrorDetails], poging: Any, behalve: Collection[Pad] = ()) -> None:
        """Do something about the refusals of the data as it was tried: once for each place."""
        per_plek = {self._in_bestand(_eraan(detail, poging)): detail["type"] for detail in fouten}
        for pad, wat in per_plek.items():
            if wat == "extra_forbidden":
                self._vreemde_sleutel(pad)
            elif pad not in behalve:
                self.maak_open(pad)

    def _vreemde_sleutel(self, pad: Pad) -> None:
        """Leave a key out that is not known; a key that it may have been meant for is not known to be absent."""
        *hier, naam = pad
        if not self._staat_er(tuple(hier)):
            return
        blok, model = _op(self.gegevens, tuple(hier)), self._model(tuple(hier))
        blok.pop(naam, None)
        for bedoeld in _bedoeld(str(naam), model, self._raad) if model else ():
            if bedoeld not in blok:
                self.maak_open((*hier, bedoeld))

    def maak_open(self, pad: Pad) -> None:
        """Put at a place the next thing that may fit there, and where nothing is left do the same one level up.

        Of what lies in something that made way itself, all has been said.
        """
        while pad:
            if not self._staat_er(pad[:-1]):
                return
            keer = self._gedaan.get(pad, 0)
            self._gedaan[pad] = keer + 1
            manieren = self._manieren(pad)
            if keer < len(manieren):
                self._zet(pad, manieren[keer])
                return
            pad = pad[:-1]
        self.op = True

    def _staat_er(self, pad: Pad) -> bool:
        """Whether a mapping or list stands at a place, as it did in the file."""
        try:
            return isinstance(_op(self.gegevens, pad), dict | list)
        except (KeyError, TypeError):
            return False

    def _manieren(self, pad: Pad) -> tuple[Any, ...]:
        """What may stand at a place, the best first."""
        *hier, naam = pad
        if isinstance(naam, int):
            return (_WEG,)
        if pad == ("id",):
            return (self.kenmerk,)
        model = self._model(tuple(hier))
        veld = model.model_fields.get(naam) if model else None
        if veld is None or naam == "id":  # what cannot be named is left out as a whole
            return ()
        eerst = _VOORZICHTIG.get(naam, ())
        open_ = (WOORD,) if neemt_onbekend(veld.annotation) else ()
        if not veld.is_required():
            return (*eerst, *open_, _WEG)
        return (*eerst, *open_, NIET_TE_LEZEN, *((_LEEG,) if len(pad) == 1 else ()))

    def _zet(self, pad: Pad, waarde: Any) -> None:
        *hier, naam = pad
        ouder = _op(self.gegevens, tuple(hier))
        oud = ouder[naam] if isinstance(naam, int) else ouder.get(naam)
        regel = oud.get("regel") if isinstance(oud, dict) else None
        if waarde is _WEG and isinstance(naam, str):
            ouder.pop(naam, None)
        else:
            ouder[naam] = waarde
        intern = _heeft_intern(oud) or (pad in self._plekken and self._plekken[pad].intern)
        self._plekken[pad] = Onleesbareplek(
            pad,
            pad,
            open=waarde == WOORD,
            regel=regel if isinstance(regel, str) else None,
            intern=intern,
            feiten=isinstance(naam, int) or self._houdt_feiten(tuple(hier), naam),
            kenmerken=self._kenmerken_in(pad, oud),
        )

    def _kenmerken_in(self, pad: Pad, oud: Any) -> frozenset[str]:
        """The ids in what is left out at a place, and in what was left out before within it."""
        nieuw = frozenset(_kenmerken(oud))
        for lengte in range(1, len(pad) + 1) if nieuw else ():
            self._kenmerken_binnen.setdefault(pad[:lengte], set()).update(nieuw)
        return nieuw | self._kenmerken_binnen.get(pad, frozenset())

    def _houdt_feiten(self, hier: Pad, naam: str) -> bool:
        """Whether facts belong in a field, and no single value."""
        model = self._model(hier)
        return model is not None and any(modellen(model.model_fields[naam].annotation))

    def _model(self, pad: Pad) -> type[Feit] | None:
        return model_op(self.soort, self.gegevens, pad)

    def gegevens_nu(self) -> Any:
        """The data to try: without the entries that were left out."""
        voorbeelden = {naam: deepcopy((self.soort.model_fields[naam].examples or [None])[0]) for naam in self._leeg}
        return _zonder_weg(self.gegevens | voorbeelden)

    def met_leegte(self, waarde: F) -> F:
        """The value with nothing where an example stood."""
        if not self._leeg:
            return waarde
        return waarde.model_copy(update={naam: _niets_in(self.soort.model_fields[naam]) for naam in self._leeg})

    @property
    def _leeg(self) -> tuple[str, ...]:
        return tuple(naam for naam, waarde in self.gegevens.items() if waarde is _LEEG)

    def onleesbaar(self) -> Onleesbaar:
        """What the value says less, with places as they are in it; what lies within another such place is left out."""
        plekken = [plek for pad, plek in self._plekken.items() if not self._ligt_in_een_ander(pad)]
        weg: dict[Pad, list[int]] = {}
        for plek in plekken:
            if isinstance(plaats := plek.pad[-1], int):
                weg.setdefault(plek.pad[:-1], []).append(plaats)
        weggelaten = {lijst: tuple(sorted(plaatsen)) for lijst, plaatsen in weg.items()}
        return Onleesbaar(tuple(_in_waarde(plek, weggelaten) for plek in plekken), weggelaten)

    def _ligt_in_een_ander(self, pad: Pad) -> bool:
        return any(pad[:diepte] in self._plekken for diepte in range(1, len(pad)))

    def _in_bestand(self, pad: Pad) -> Pad:
        """The place of an entry among all that stand in the file."""
        hier: Pad = ()
        for stap in pad:
            lijst = _op(self.gegevens, hier)
            if isinstance(stap, int) and isinstance(lijst, list):
                over = [plaats for plaats, deel in enumerate(lijst) if deel is not _WEG]
                stap = over[stap] if len(over) < len(lijst) and stap < len(over) else stap
            hier = (*hier, stap)
        return hier


def _eraan(detail: ErrorDetails, poging: Any) -> Pad:
    """The place of a refusal; of a block in which nothing stands that of the block."""
    pad = plaats_van(detail, poging)
    return pad[:-1] if detail["input"] == {} and len(pad) > 1 and detail["type"] == "missing" else pad


def _bedoeld(naam: str, model: type[Feit], raad: Raadgever) -> Iterable[str]:
    """The fields that an unknown key may have been meant for: those of its new form, or the one it is near to."""
    if nieuw := model.VERVALLEN.get(naam):
        return [veld for veld in model.model_fields if f"`{veld}:" in nieuw]
    nabij = raad.nabij(naam, sorted(model.model_fields))
    return [nabij] if nabij else []


def _niets_in(veld: FieldInfo) -> Any:
    """What says nothing, where a file must have something."""
    if get_origin(veld.annotation) is tuple:
        return ()
    if not (soorten := tuple(modellen(veld.annotation))):
        return NIET_TE_LEZEN
    verplicht = {naam: een for naam, een in soorten[0].model_fields.items() if een.is_required()}
    leeg: Any = soorten[0]
    return leeg.model_construct(**{naam: _niets_in(een) for naam, een in verplicht.items()})


def _kenmerken(waarde: Any) -> Iterator[str]:
    """The ids in raw data by which others know it: of an entry itself, or of the provisions in a regulation."""
    if isinstance(waarde, list):
        for deel in waarde:
            yield from _kenmerken(deel)
    elif isinstance(waarde, dict):
        yield from (waarde[naam] for naam in ("id", "criterium") if isinstance(waarde.get(naam), str))
        yield from _kenmerken(waarde.get("bepalingen"))


def _heeft_intern(waarde: Any) -> bool:
    """Whether something in raw data is marked as internal."""
    if isinstance(waarde, dict):
        return "intern" in waarde or any(map(_heeft_intern, waarde.values()))
    return isinstance(waarde, list) and any(map(_heeft_intern, waarde))


def _op(gegevens: Any, pad: Pad) -> Any:
    for stap in pad:
        gegevens = gegevens[stap]
    return gegevens


def _zonder_weg(waarde: Any) -> Any:
    """The data without what was left out; a list of which nothing is over is `onbekend`, for it was not empty."""
    if isinstance(waarde, dict):
        return {sleutel: _zonder_weg(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list):
        over = [_zonder_weg(deel) for deel in waarde if deel is not _WEG]
        return over if over or not waarde else WOORD
    return waarde


def _in_waarde(plek: Onleesbareplek, weggelaten: dict[Pad, tuple[int, ...]]) -> Onleesbareplek:
    """A place with its field as it is in the value: of an entry that was left out the list it stood in."""
    van = plek.pad[:-1] if isinstance(plek.pad[-1], int) else plek.pad
    veld = tuple(
        stap - sum(een < stap for een in weggelaten.get(van[:diepte], ())) if isinstance(stap, int) else stap
        for diepte, stap in enumerate(van)
    )
    return replace(plek, veld=veld)
