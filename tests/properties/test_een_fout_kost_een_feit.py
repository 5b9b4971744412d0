"""One wrong thing in a file: its finding is all that comes, and no rule says anything that it did not say before.

Every valid file of the registers in turn, with one value in it that does not fit.
"""

from collections.abc import Iterator
from copy import deepcopy
from itertools import cycle
from typing import Any, Final

import pytest
from pydantic import ValidationError

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.model.dossier import Dossier
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.store.meldingen import plaats_van
from participatie_cli.store.passend import passend
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar
from participatie_cli.values.pad import Pad
from tests.mutaties import plekken
from tests.properties.registers import PEILDATUM, STAP, VAAK, Proef, proeven

ROMMEL: Final[tuple[Any, ...]] = ("@@rommel", None, ["x"], "2024-13-45", [], {"x": "y"}, "")


def _op(gegevens: Any, pad: Pad) -> Any:
    for stap in pad:
        gegevens = gegevens[stap]
    return gegevens


def met_rommel(proef: Proef, alleen: int) -> Iterator[tuple[Pad, Any, Dossier | None, Onleesbaar]]:
    """Each `alleen`-th scalar of the file replaced by what does not fit there."""
    assert proef.bestand.soort is not None
    waarden = [pad for pad in plekken(proef.gegevens) if not isinstance(_op(proef.gegevens, pad), dict | list)]
    rommel = cycle(ROMMEL)
    for pad in waarden[len(waarden) % alleen :: alleen]:
        gegevens = deepcopy(proef.gegevens)
        vuil = next(rommel)
        _op(gegevens, pad[:-1])[pad[-1]] = deepcopy(vuil)
        try:
            proef.bestand.soort.model_validate(gegevens)
        except ValidationError as fout:
            fouten = fout.errors()
            assert all(plaats_van(een, gegevens)[: len(pad)] in (pad, pad[:-1]) for een in fouten), (pad, vuil)
            yield pad, vuil, *passend(gegevens, proef.bestand.soort, fouten, (), proef.bestand.pad.stem)


def _uitkomsten(proef: Proef, dossier: Dossier, onleesbaar: Onleesbaar = ALLES_LEESBAAR) -> Uitslag:
    return controleer_dossier(dossier, "x.yaml", proef.kader, PEILDATUM, onleesbaar=onleesbaar)


def _anders(voor: Uitslag, na: Uitslag, pad: Pad) -> Iterator[str]:
    soorten = {een.code: een.soort for een in voor.uitkomsten}
    for een in na.uitkomsten:
        daar = [vondst.pad for vondst in na.bevindingen if vondst.code == een.code]
        over_de_plek = bool(daar) and all(plek[: len(pad)] == pad[: len(plek)] for plek in daar)
        if een.soort not in (soorten[een.code], "niet_te_beoordelen") and not over_de_plek:
            yield f"{een.code}: {soorten[een.code]} -> {een.soort} ({een.reden})"


def _gevonden(proef: Proef, alleen: int) -> list[str]:
    voor = _uitkomsten(proef, proef.dossier)
    gevonden = []
    for pad, vuil, dossier, onleesbaar in met_rommel(proef, alleen):
        waar = f"{proef.bestand.pad.name} {pad} {vuil!r}"
        if dossier is None:
            gevonden.append(f"{waar}: het bestand valt weg")
            continue
        assert dossier.id == proef.dossier.id, waar
        assert onleesbaar or isinstance(vuil, dict), waar  # of a block with a key that is not there the rest fits
        gevonden += [f"{waar} {een}" for een in _anders(voor, _uitkomsten(proef, dossier, onleesbaar), pad)]
    return gevonden


@pytest.mark.parametrize("nummer", range(len(proeven())))
def test_een_waarde_die_niet_past_kost_niets_anders(nummer: int) -> None:
    assert _gevonden(proeven()[nummer], STAP) == []


@pytest.mark.langzaam
@pytest.mark.parametrize("nummer", range(len(proeven())))
def test_veel_meer_waarden_die_niet_passen_kosten_niets_anders(nummer: int) -> None:
    assert _gevonden(proeven()[nummer], VAAK) == []
