"""The days that come, as an editor shows them above a line."""

from datetime import date

from lsprotocol import types

from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.usecases.taal.bevindingen import Taalbeeld
from participatie_cli.usecases.taal.codelens import dagregels


def als_regels(beeld: Taalbeeld, blad: Tekstblad, peildatum: date) -> list[types.CodeLens]:
    """The answer to `textDocument/codeLens`; there is nothing to click."""
    return [
        types.CodeLens(blad.bereik(een.stuk), types.Command(title=een.tekst, command=""))
        for een in dagregels(beeld, peildatum)
    ]
