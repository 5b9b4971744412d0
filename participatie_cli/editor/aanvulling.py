"""What can be written at a place, as an editor proposes it."""

from typing import Final

from lsprotocol import types

from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.editor.wensen import Wensen
from participatie_cli.usecases.taal.aanvulling import Aanvulling, Aanvulsoort, aanvullingen
from participatie_cli.usecases.taal.blik import Taalblik

TEKENS: Final = [" ", "[", "{", "-"]
"""After these an editor asks by itself."""
_PLAATJE: Final = {
    Aanvulsoort.SLEUTEL: types.CompletionItemKind.Property,
    Aanvulsoort.WOORD: types.CompletionItemKind.EnumMember,
    Aanvulsoort.VERWIJZING: types.CompletionItemKind.Reference,
    Aanvulsoort.DATUM: types.CompletionItemKind.Value,
}


def als_lijst(blik: Taalblik, blad: Tekstblad, positie: types.Position, wensen: Wensen) -> types.CompletionList:
    """The answer to `textDocument/completion`."""
    gevonden = aanvullingen(blik, blad.index(positie))
    items = [_item(een, nummer, blad, wensen) for nummer, een in enumerate(gevonden)]
    return types.CompletionList(is_incomplete=False, items=items)


def _item(een: Aanvulling, nummer: int, blad: Tekstblad, wensen: Wensen) -> types.CompletionItem:
    return types.CompletionItem(
        label=een.naam,
        kind=_PLAATJE[een.soort],
        detail=een.detail or None,
        documentation=wensen.bij_aanvulling(een.uitleg) if een.uitleg else None,
        sort_text=f"{nummer:04}",
        filter_text=een.naam,
        insert_text_format=types.InsertTextFormat.Snippet if wensen.knipsels else types.InsertTextFormat.PlainText,
        insert_text_mode=types.InsertTextMode.AsIs,
        text_edit=types.TextEdit(blad.bereik(een.stuk), een.knipsel if wensen.knipsels else een.tekst),
    )
