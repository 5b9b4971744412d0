"""Where something is written down, as an editor goes to it."""

from lsprotocol import types
from pygls.uris import from_fs_path

from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.definitie import Definitieplek, definities


def als_plekken(blik: Taalblik, blad: Tekstblad, positie: types.Position) -> list[types.Location]:
    """The answer to `textDocument/definition`."""
    return [_plek(een, blad) for een in definities(blik, blad.index(positie))]


def _plek(een: Definitieplek, blad: Tekstblad) -> types.Location:
    daar = Tekstblad(een.tekst, 0, blad.codering)
    return types.Location(from_fs_path(str(een.bestand)) or "", daar.bereik(een.stuk))
