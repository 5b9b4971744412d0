"""A client that talks with a language server as an editor does."""

import json
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

GEDULD = 60
"""Seconds that an answer may take on a busy machine."""
KAN = {
    "workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": True}},
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}},
        "hover": {"contentFormat": ["markdown"]},
    },
}


class Editorproef:
    """A folder opened in an editor, with its settings as `{"yaml": …}`."""

    def __init__(self, opdracht: Sequence[str], map_: Path, instellingen: dict[str, Any]) -> None:
        self._map, self._instellingen, self._nummer = map_, instellingen, 0
        self._geopend: list[str] = []
        self._gemeld: dict[str, list[dict[str, Any]]] = {}
        self._server = subprocess.Popen(opdracht, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self) -> Self:
        uri = self._map.as_uri()
        mappen = [{"uri": uri, "name": "register"}]
        self._vraag("initialize", {"processId": None, "rootUri": uri, "workspaceFolders": mappen, "capabilities": KAN})
        self._stuur({"method": "initialized", "params": {}})
        self._stuur({"method": "workspace/didChangeConfiguration", "params": {"settings": self._instellingen}})
        return self

    def wacht_op_schema(self, naam: str) -> None:
        """Until something is said of a file that cannot be right: before that the settings were not there yet."""
        einde = time.monotonic() + GEDULD
        while not self.meldingen(naam, "geen_sleutel_van_een_register: x\n"):
            assert time.monotonic() < einde, "no schema"
            time.sleep(0.1)

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._server.kill()
        self._server.communicate()

    def meldingen(self, naam: str, tekst: str) -> list[str]:
        """What is said of a file with this text."""
        uri = self._uri(naam)
        self._gemeld.pop(uri, None)
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": tekst}
        self._stuur({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        einde = time.monotonic() + GEDULD
        while uri not in self._gemeld:
            assert time.monotonic() < einde, "no diagnostics"
            self._verwerk()
        self._stuur({"method": "textDocument/didClose", "params": {"textDocument": {"uri": uri}}})
        return [een["message"] for een in self._gemeld[uri]]

    def aanvullingen(self, naam: str, tekst: str) -> dict[str, dict[str, Any]]:
        """What is offered at the `|` in a text, by its label."""
        antwoord = self._op_plek("textDocument/completion", naam, tekst)
        return {een["label"]: een for een in antwoord["items"]}

    def uitleg(self, naam: str, tekst: str) -> str:
        """What is told of what stands at the `|` in a text."""
        return str(self._op_plek("textDocument/hover", naam, tekst)["contents"]["value"])

    def _op_plek(self, wat: str, naam: str, tekst: str) -> Any:
        voor, _, na = tekst.partition("|")
        uri = self._uri(naam)
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": voor + na}
        self._stuur({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        plek = {"line": voor.count("\n"), "character": len(voor.rpartition("\n")[2])}
        antwoord = self._vraag(wat, {"textDocument": {"uri": uri}, "position": plek})
        self._stuur({"method": "textDocument/didClose", "params": {"textDocument": {"uri": uri}}})
        return antwoord

    def _uri(self, naam: str) -> str:
        """A file of its own each time, beside one that was opened before: what is said of it is said of this text."""
        pad = self._map / naam
        if naam in self._geopend:
            pad = pad.with_name(f"{pad.stem}-{len(self._geopend)}{pad.suffix}")
        self._geopend.append(naam)
        return pad.as_uri()

    def _vraag(self, wat: str, gegevens: dict[str, Any]) -> Any:
        self._nummer += 1
        self._stuur({"id": self._nummer, "method": wat, "params": gegevens})
        while True:
            bericht = self._verwerk()
            if bericht.get("id") == self._nummer and "method" not in bericht:
                return bericht["result"]

    def _verwerk(self) -> dict[str, Any]:
        """Take the next message, and answer what the server asks of an editor."""
        bericht = self._lees()
        if bericht.get("method") == "textDocument/publishDiagnostics":
            self._gemeld[bericht["params"]["uri"]] = bericht["params"]["diagnostics"]
        elif "method" in bericht and "id" in bericht:
            vragen = bericht["params"].get("items", []) if bericht["method"] == "workspace/configuration" else []
            antwoord = [self._instellingen.get(een["section"]) for een in vragen]
            self._stuur({"id": bericht["id"], "result": antwoord or None})
        return bericht

    def _stuur(self, bericht: dict[str, Any]) -> None:
        assert self._server.stdin is not None
        inhoud = json.dumps({"jsonrpc": "2.0"} | bericht).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(inhoud), inhoud))
        self._server.stdin.flush()

    def _lees(self) -> dict[str, Any]:
        assert self._server.stdout is not None
        lengte = 0
        while regel := self._server.stdout.readline().strip():
            naam, _, waarde = regel.decode("ascii").partition(":")
            lengte = int(waarde) if naam.lower() == "content-length" else lengte
        assert lengte, "the server stopped"
        bericht: dict[str, Any] = json.loads(self._server.stdout.read(lengte))
        return bericht
