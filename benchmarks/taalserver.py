"""How long after the last key an editor can underline a mistake: from `didChange` to `publishDiagnostics`.

    python benchmarks/taalserver.py [AANTAL ...]      default 0 1000; 0 is the real register

Starts the language server as an editor does, opens a real project, types a mistake and takes it away, again and again,
and tells the median and the longest time in milliseconds. The pause after which the server begins is part of it. The
first times are those of a server that still reads the other files of the register.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from benchmarks.registers import WORTEL, maak_register
from participatie_cli.editor.meekijker import PAUZE

ECHT = WORTEL / "register"


class Klant(LanguageClient):
    """An editor that only waits for what was found in the version that it sent last."""

    def __init__(self) -> None:
        super().__init__("meting", "1")
        self._wacht: dict[int, asyncio.Future[list[types.Diagnostic]]] = {}
        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(partial(self._gevonden))
        self.feature(types.WINDOW_LOG_MESSAGE)(lambda bericht: print(bericht.message, file=sys.stderr))

    def _gevonden(self, bericht: types.PublishDiagnosticsParams) -> None:
        toekomst = self._wacht.get(bericht.version or 0)
        if toekomst and not toekomst.done():
            toekomst.set_result(list(bericht.diagnostics))

    async def begin(self, register: Path) -> None:
        """Start the server and greet it."""
        await self.start_io(sys.executable, "-m", "participatie_cli", "taalserver", cwd=WORTEL)
        uri = register.parent.as_uri()
        await self.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=uri))
        self.initialized(types.InitializedParams())

    def verwacht(self, versie: int) -> "asyncio.Future[list[types.Diagnostic]]":
        """What will be found in a version."""
        return self._wacht.setdefault(versie, asyncio.get_running_loop().create_future())


async def meet(register: Path, keer: int) -> list[float]:
    """The times in milliseconds of so many edits, those of the first opening before them."""
    klant = Klant()
    await klant.begin(register)
    pad = next((register / "projecten").glob("koopmansplein*.yaml"))
    tekst, uri = pad.read_text("utf-8"), pad.as_uri()
    tijden = []
    begin = time.perf_counter()
    klant.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "yaml", 1, tekst)))
    await klant.verwacht(1)
    tijden.append((time.perf_counter() - begin) * 1000)
    regel = tekst.split("\n").index("vorm: inwonersparticipatie")
    plek = types.Position(regel, len("vorm: "))
    for nummer in range(2, keer + 2):
        erbij = nummer % 2 == 0
        bereik = types.Range(plek, plek if erbij else types.Position(regel, plek.character + 1))
        wijziging = types.TextDocumentContentChangePartial(range=bereik, text="x" if erbij else "")
        versie = types.VersionedTextDocumentIdentifier(nummer, uri)
        toekomst, begin = klant.verwacht(nummer), time.perf_counter()
        klant.text_document_did_change(types.DidChangeTextDocumentParams(versie, [wijziging]))
        gevonden = await toekomst
        tijden.append((time.perf_counter() - begin) * 1000)
        assert erbij == any(een.code == "LEZ016" for een in gevonden), gevonden
        await asyncio.sleep(0.05)
    await klant.shutdown_async(None)
    klant.exit(None)
    await klant.stop()
    return tijden


def main() -> None:
    """Measure and print the table."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("aantallen", type=int, nargs="*", default=[0, 1000])
    lezer.add_argument("--keer", type=int, default=100, help="edits of each register")
    opties = lezer.parse_args()
    print(f"the pause in it: {PAUZE * 1000:.0f} ms\n")
    print("| projects | first opening | median | longest |")
    print("|---|---|---|---|")
    for aantal in opties.aantallen:
        with tempfile.TemporaryDirectory() as map_:
            register = maak_register(Path(map_), aantal) if aantal else ECHT
            eerste, *tijden = asyncio.run(meet(register, opties.keer))
        wat = aantal or "the real register"
        print(f"| {wat} | {eerste:.0f} ms | {statistics.median(tijden):.0f} ms | {max(tijden):.0f} ms |", flush=True)


if __name__ == "__main__":
    main()
