"""An editor that holds the server to the protocol (pytest-lsp), and waits for what is told."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

OPDRACHT: Final = [sys.executable, "-m", "participatie_cli", "taalserver"]
LANG: Final = 90
"""Seconds after which a test that waits for something has failed."""

Verloop = Callable[["Klant"], Coroutine[Any, Any, None]]


class Klant:
    """An editor with a server of its own."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client

    def open(self, pad: Path, tekst: str, versie: int = 1) -> str:
        """Open a file with a text; gives its address."""
        uri = pad.as_uri()
        wat = types.TextDocumentItem(uri, "yaml", versie, tekst)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(wat))
        return uri

    def wijzig(self, uri: str, versie: int, *wijzigingen: tuple[tuple[int, int], tuple[int, int], str]) -> None:
        """Edit a document: each edit is from where, up to where, and what comes there."""
        delen = [
            types.TextDocumentContentChangePartial(
                range=types.Range(types.Position(*van), types.Position(*tot)), text=een
            )
            for van, tot, een in wijzigingen
        ]
        document = types.VersionedTextDocumentIdentifier(versie, uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, delen))

    async def tot(self, uri: str, klaar: Callable[[list[types.Diagnostic]], bool]) -> list[types.Diagnostic]:
        """What was told of a document, once that is so."""
        async with asyncio.timeout(LANG):
            while uri not in self.client.diagnostics or not klaar(list(self.client.diagnostics[uri])):
                await self.client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        return list(self.client.diagnostics[uri])


def codes(gevonden: Iterable[types.Diagnostic]) -> set[str]:
    """The codes of what was found."""
    return {str(een.code) for een in gevonden}


@asynccontextmanager
async def _klant(vermogens: types.ClientCapabilities) -> AsyncIterator[Klant]:
    client = await ClientServerConfig(OPDRACHT).start()
    assert isinstance(client, LanguageClient)
    await client.initialize_session(types.InitializeParams(capabilities=vermogens))
    try:
        yield Klant(client)
    finally:
        await client.shutdown_session()


def met_editor(verloop: Verloop, vermogens: types.ClientCapabilities | None = None) -> LanguageClient:
    """Let an editor do something, and give what it heard."""

    async def _verloop() -> LanguageClient:
        async with _klant(vermogens or types.ClientCapabilities()) as klant:
            await verloop(klant)
        assert klant.client.error is None
        await klant.client.stop()
        return klant.client

    return asyncio.run(_verloop())
