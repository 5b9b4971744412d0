"""The outline of a file, as an editor shows it beside the text."""

from lsprotocol import types

from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.symbolen import Symbool, symbolen


def als_boom(blik: Taalblik, blad: Tekstblad) -> list[types.DocumentSymbol]:
    """The answer to `textDocument/documentSymbol`."""
    return [_symbool(een, blad) for een in symbolen(blik)]


def _symbool(een: Symbool, blad: Tekstblad) -> types.DocumentSymbol:
    return types.DocumentSymbol(
        name=een.naam,
        detail=een.detail or None,
        kind=types.SymbolKind.Object if een.is_feit else types.SymbolKind.Property,
        range=blad.bereik(een.heel),
        selection_range=blad.bereik(een.kop),
        children=[_symbool(onder, blad) for onder in een.onder],
    )
