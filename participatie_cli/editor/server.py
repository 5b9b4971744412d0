"""The language server as an editor speaks with it: what it can do, and what is said at which message."""

import logging
import os
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from participatie_cli import __version__
from participatie_cli.editor.aanvulling import TEKENS, als_lijst
from participatie_cli.editor.bevindingen import als_diagnostiek
from participatie_cli.editor.codelens import als_regels
from participatie_cli.editor.definitie import als_plekken
from participatie_cli.editor.document import Document
from participatie_cli.editor.herstel import SOORTEN, als_acties
from participatie_cli.editor.meekijker import Meekijker
from participatie_cli.editor.symbolen import als_boom
from participatie_cli.editor.tekstblad import Tekstblad, gaaf
from participatie_cli.editor.wensen import Wensen, wensen_van
from participatie_cli.editor.werkbank import Werkbank
from participatie_cli.editor.zweeftekst import als_hover
from participatie_cli.store.register import RegisterFout
from participatie_cli.usecases.peildatum import vandaag
from participatie_cli.usecases.taal.blik import Taalblik, blik_op

NAAM: Final = "participatie"
_EIGEN: Final = (types.TEXT_DOCUMENT_DID_OPEN, types.TEXT_DOCUMENT_DID_CHANGE, types.TEXT_DOCUMENT_DID_CLOSE)
"""What the library would keep in a second list of documents."""
_VOLGORDE: Final = (
    "De editor stuurde wijzigingen in een verkeerde volgorde; die zijn overgeslagen."
    " Sluit het bestand en open het opnieuw."
)

R = TypeVar("R")


class Taalserver(LanguageServer):
    """The server of one editor."""

    def __init__(self) -> None:
        logging.getLogger("pygls").addHandler(logging.NullHandler())
        logging.getLogger("pygls").propagate = False
        super().__init__(NAAM, __version__, types.TextDocumentSyncKind.Incremental)
        self._bank = Werkbank()
        self._meekijker = Meekijker(self._bank, self._vertel, self._misgegaan)
        self._netjes = False
        self._wensen = Wensen()
        self._gewaarschuwd = set[str]()
        for naam in _EIGEN:
            self.protocol.fm.builtin_features.pop(naam)
        self._meld_aan()

    @property
    def exitcode(self) -> int:
        """0 where the editor said goodbye as the protocol asks, else 1."""
        return 0 if self._netjes else 1

    def _meld_aan(self) -> None:
        """Say at which message what is done."""
        opties: dict[str, Any] = {
            types.TEXT_DOCUMENT_COMPLETION: types.CompletionOptions(trigger_characters=TEKENS),
            types.TEXT_DOCUMENT_CODE_ACTION: types.CodeActionOptions(code_action_kinds=SOORTEN),
        }
        vermogens: dict[str, Callable[..., Any]] = {
            types.INITIALIZED: self._begonnen,
            types.SHUTDOWN: self._gegroet,
            types.TEXT_DOCUMENT_DID_OPEN: self._geopend,
            types.TEXT_DOCUMENT_DID_CHANGE: self._gewijzigd,
            types.TEXT_DOCUMENT_DID_SAVE: self._bewaard,
            types.TEXT_DOCUMENT_DID_CLOSE: self._gesloten,
            types.WORKSPACE_DID_CHANGE_WATCHED_FILES: self._bestanden_gewijzigd,
            types.TEXT_DOCUMENT_HOVER: self._zweeftekst,
            types.TEXT_DOCUMENT_COMPLETION: self._aanvulling,
            types.TEXT_DOCUMENT_DEFINITION: self._definitie,
            types.TEXT_DOCUMENT_DOCUMENT_SYMBOL: self._symbolen,
            types.TEXT_DOCUMENT_CODE_LENS: self._codelens,
            types.TEXT_DOCUMENT_CODE_ACTION: self._herstel,
        }
        for naam, vermogen in vermogens.items():
            te_merken = partial(vermogen)  # the library marks what it gets, which a method does not take
            self.feature(naam, opties.get(naam))(te_merken)

    async def _begonnen(self, _: types.InitializedParams) -> None:
        """Hear what the editor can do, and ask it to tell of files that change on disk."""
        self._wensen = wensen_van(self.client_capabilities)
        werkruimte = self.client_capabilities.workspace
        kijkt = werkruimte.did_change_watched_files if werkruimte else None
        if kijkt and kijkt.dynamic_registration:
            wachters = [types.FileSystemWatcher(glob_pattern="**/*.yaml")]
            wat = types.Registration(
                id="bestanden",
                method=types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
                register_options=types.DidChangeWatchedFilesRegistrationOptions(watchers=wachters),
            )
            self.client_register_capability(types.RegistrationParams([wat]))

    def _gegroet(self, _: None) -> None:
        self._netjes = True
        self._meekijker.ruim_op()

    def sluit_af(self) -> None:
        """Begin nothing more, once the editor is gone."""
        self._bank.ruim_op()

    def _geopend(self, bericht: types.DidOpenTextDocumentParams) -> None:
        wat = bericht.text_document
        pad = to_fs_path(wat.uri)
        codering = self.server_capabilities.position_encoding or types.PositionEncodingKind.Utf16
        blad = Tekstblad(gaaf(wat.text), wat.version, types.PositionEncodingKind(codering))
        self._gewaarschuwd.discard(wat.uri)
        self._meekijker.open(wat.uri, Path(pad) if pad else None, blad)

    def _gewijzigd(self, bericht: types.DidChangeTextDocumentParams) -> None:
        wat = bericht.text_document
        volgt = self._meekijker.wijzig(wat.uri, bericht.content_changes, wat.version)
        if not volgt and wat.uri not in self._gewaarschuwd:
            self._gewaarschuwd.add(wat.uri)
            self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, _VOLGORDE))

    def _bewaard(self, _: types.DidSaveTextDocumentParams) -> None:
        self._meekijker.bestanden_gewijzigd()

    def _bestanden_gewijzigd(self, _: types.DidChangeWatchedFilesParams) -> None:
        self._meekijker.bestanden_gewijzigd()

    def _gesloten(self, bericht: types.DidCloseTextDocumentParams) -> None:
        uri = bericht.text_document.uri
        self._meekijker.sluit(uri)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    async def _zweeftekst(self, vraag: types.HoverParams) -> types.Hover | None:
        return await self._over(
            vraag.text_document.uri, lambda blik, blad: als_hover(blik, blad, vraag.position, self._wensen)
        )

    async def _aanvulling(self, vraag: types.CompletionParams) -> types.CompletionList | None:
        return await self._over(
            vraag.text_document.uri, lambda blik, blad: als_lijst(blik, blad, vraag.position, self._wensen)
        )

    async def _definitie(self, vraag: types.DefinitionParams) -> list[types.Location] | None:
        return await self._over(vraag.text_document.uri, lambda blik, blad: als_plekken(blik, blad, vraag.position))

    async def _symbolen(self, vraag: types.DocumentSymbolParams) -> list[types.DocumentSymbol] | None:
        return await self._over(vraag.text_document.uri, als_boom)

    async def _codelens(self, vraag: types.CodeLensParams) -> list[types.CodeLens] | None:
        document = await self._bijgewerkt(vraag.text_document.uri)
        beeld = document.beeld if document else None
        return als_regels(beeld, document.blad, vandaag()) if document and beeld and document.is_bij else None

    async def _herstel(self, vraag: types.CodeActionParams) -> list[types.CodeAction] | None:
        uri = vraag.text_document.uri
        document = await self._bijgewerkt(uri)
        beeld = document.beeld if document and document.is_bij else None
        if beeld is None:
            return None
        return await self._over(uri, lambda blik, blad: als_acties(blik, beeld, blad, uri, vraag))

    async def _bijgewerkt(self, uri: str) -> Document | None:
        """A document of which is known what there is to say about its text as it is now."""
        document = self._meekijker.document(uri)
        if document is not None:
            await self._meekijker.bij(document)
        return document

    async def _over(self, uri: str, vraag: Callable[[Taalblik, Tekstblad], R]) -> R | None:
        """The answer to a question about a document; None where it stands in no register, or something went wrong."""
        document = self._meekijker.document(uri)
        if document is None or document.bestand is None or document.geheugen is None:
            return None
        bestand, geheugen, blad = document.bestand, document.geheugen, document.blad
        try:
            return await self._bank.beantwoord(lambda: vraag(blik_op(geheugen, bestand, blad.tekst, vandaag()), blad))
        except Exception as fout:
            self._misgegaan(fout)
            return None

    def _vertel(self, document: Document) -> None:
        """Show what was found in a document, and nothing of a document of which there is nothing to say."""
        wat = als_diagnostiek(document.beeld, document.blad) if document.beeld and document.is_bij else []
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(document.uri, wat, version=document.blad.versie)
        )
        dagen = tuple((een.dag, een.wat) for een in document.beeld.agenda) if document.beeld else ()
        if document.dagen not in (None, dagen) and self._wensen.ververst:
            self.workspace_code_lens_refresh(None)
        document.dagen = dagen

    def _misgegaan(self, fout: Exception) -> None:
        """Say in the log of the editor what went wrong; what stands open is looked at again after the next edit."""
        if isinstance(fout, RegisterFout):
            zin = f"{fout.pad} {fout.wat} {fout.herstel}"
        else:
            zin = f"Er ging iets mis in het programma zelf ({type(fout).__name__}). Meld dit bij de beheerder."
        if os.environ.get("PARTICIPATIE_DEBUG"):
            traceback.print_exception(fout)
        self.window_log_message(types.LogMessageParams(types.MessageType.Error, zin))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Tell of a fault in Dutch, in the log only: nobody who writes can do anything about it."""
        self._misgegaan(error)
