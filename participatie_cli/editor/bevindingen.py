"""What there is to say about a file, as an editor underlines it."""

from typing import Final

from lsprotocol import types

from participatie_cli.console.controlebeeld import zinnen
from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.usecases.regelbladen import adres_van
from participatie_cli.usecases.taal.bevindingen import Onderstreept, Taalbeeld

BRON: Final = "participatie"
_ERNST: Final = {
    Ernst.FOUT: types.DiagnosticSeverity.Error,
    Ernst.WAARSCHUWING: types.DiagnosticSeverity.Warning,
    Ernst.ADVIES: types.DiagnosticSeverity.Information,
}


def als_diagnostiek(beeld: Taalbeeld, blad: Tekstblad) -> list[types.Diagnostic]:
    """All findings of a text, in the order of their places."""
    op_plek = sorted(beeld.onderstreept, key=lambda een: een.stuk)
    return [_een(onderstreept, blad) for onderstreept in op_plek]


def _een(onderstreept: Onderstreept, blad: Tekstblad) -> types.Diagnostic:
    bevinding = onderstreept.bevinding
    return types.Diagnostic(
        range=blad.bereik(onderstreept.stuk),
        message="\n".join(zinnen(bevinding)),
        severity=_ernst(bevinding),
        code=bevinding.code,
        code_description=types.CodeDescription(adres_van(bevinding.code)),
        source=BRON,
    )


def _ernst(bevinding: Bevinding) -> types.DiagnosticSeverity:
    """Personal data always counts as a mistake: it stops what goes out."""
    return types.DiagnosticSeverity.Error if bevinding.stopt else _ERNST[bevinding.ernst]
