"""What can be mended, as an editor offers it at a place."""

from collections.abc import Iterator, Sequence
from typing import Final

from lsprotocol import types

from participatie_cli.editor.bevindingen import als_diagnostiek
from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.usecases.taal.bevindingen import Onderstreept, Taalbeeld
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.herstel import Herstelvoorstel, alles_ineens, voorstellen

ALLES: Final = "source.fixAll.participatie"
SOORTEN: Final = [types.CodeActionKind.QuickFix, types.CodeActionKind(types.CodeActionKind.SourceFixAll)]
_MEESTE: Final = 20
"""So many findings at one place get mends: nobody reads more."""


def als_acties(
    blik: Taalblik, beeld: Taalbeeld, blad: Tekstblad, uri: str, vraag: types.CodeActionParams
) -> list[types.CodeAction]:
    """The answer to `textDocument/codeAction`."""
    acties = list[types.CodeAction]()
    if _gevraagd(types.CodeActionKind.QuickFix, vraag.context.only):
        acties += _snel(blik, beeld, blad, uri, vraag.range)
    if _gevraagd(ALLES, vraag.context.only):
        acties += [_actie(een, blad, uri, ALLES) for een in alles_ineens(blik)]
    return acties


def _gevraagd(soort: str, alleen: Sequence[types.CodeActionKind | str] | None) -> bool:
    """Whether an editor asked for a kind of mends, by its name or by the beginning of that."""
    return alleen is None or any(f"{soort}.".startswith(f"{getattr(een, 'value', een)!s}.") for een in alleen)


def _snel(
    blik: Taalblik, beeld: Taalbeeld, blad: Tekstblad, uri: str, bereik: types.Range
) -> Iterator[types.CodeAction]:
    van, tot = blad.stuk(bereik)
    hier = [een for een in beeld.onderstreept if een.stuk[0] <= tot and van <= een.stuk[1]]
    for een in hier[:_MEESTE]:
        diagnostiek = als_diagnostiek(_alleen(beeld, een), blad)
        for nummer, voorstel in enumerate(voorstellen(blik, een.bevinding)):
            actie = _actie(voorstel, blad, uri, types.CodeActionKind.QuickFix)
            actie.diagnostics, actie.is_preferred = diagnostiek, nummer == 0
            yield actie


def _alleen(beeld: Taalbeeld, een: Onderstreept) -> Taalbeeld:
    return Taalbeeld(beeld.bestand, beeld.tekst, beeld.schets, (een,))


def _actie(voorstel: Herstelvoorstel, blad: Tekstblad, uri: str, soort: str) -> types.CodeAction:
    bewerkingen = [types.TextEdit(blad.bereik(een.stuk), een.tekst) for een in voorstel.vervangingen]
    return types.CodeAction(voorstel.titel, kind=soort, edit=types.WorkspaceEdit(changes={uri: bewerkingen}))
