"""What is told about a place, as an editor shows it beside the cursor."""

from lsprotocol import types

from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.editor.wensen import Wensen
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.zweeftekst import zweeftekst


def als_hover(blik: Taalblik, blad: Tekstblad, positie: types.Position, wensen: Wensen) -> types.Hover | None:
    """The answer to `textDocument/hover`."""
    gevonden = zweeftekst(blik, blad.index(positie))
    if gevonden is None:
        return None
    return types.Hover(wensen.zwevend(gevonden.tekst), blad.bereik(gevonden.stuk))
