"""The language server as an editor runs it: a process of its own that speaks over its standard streams."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from lsprotocol import types

from tests.conftest import Draai
from tests.editor.klant import OPDRACHT, Klant, codes, met_editor
from tests.editor.proef import WORTEL, neem_over

PROJECT = "projecten/koopmansplein.yaml"


@pytest.fixture
def assen(tmp_path: Path) -> Path:
    """A copy of the register of Assen."""
    return neem_over(WORTEL / "register", tmp_path)


def test_een_fout_die_men_typt_in_een_project_van_assen_wordt_onderstreept(assen: Path) -> None:
    pad = assen / PROJECT
    tekst = pad.read_text("utf-8")
    regel = tekst.split("\n").index("vorm: inwonersparticipatie")

    async def verloop(klant: Klant) -> None:
        uri = klant.open(pad, tekst)
        assert await klant.tot(uri, lambda gevonden: True) == []
        klant.wijzig(uri, 2, ((regel, 6), (regel, 6), "x"))
        (fout,) = await klant.tot(uri, bool)
        assert fout.range == types.Range(types.Position(regel, 6), types.Position(regel, 27))
        zin, herstel = fout.message.split("\n")
        assert zin == "“xinwonersparticipatie” kan hier niet staan. Bedoelde u “inwonersparticipatie”?"
        assert herstel == "Herstel: Kies uit: inwonersparticipatie, overheidsparticipatie."
        assert (fout.code, fout.source, fout.severity) == ("LEZ016", "participatie", types.DiagnosticSeverity.Error)
        assert fout.code_description is not None
        assert fout.code_description.href.endswith("/docs/regels/README.md")
        (klik,) = (
            await klant.client.text_document_code_action_async(
                types.CodeActionParams(types.TextDocumentIdentifier(uri), fout.range, types.CodeActionContext([fout]))
            )
            or ()
        )
        assert isinstance(klik, types.CodeAction)
        assert klik.title == "Vervang door `inwonersparticipatie`"
        assert klik.is_preferred
        assert klik.edit is not None
        assert klik.edit.changes == {uri: (types.TextEdit(fout.range, "inwonersparticipatie"),)}
        klant.wijzig(uri, 3, ((regel, 6), (regel, 7), ""))
        assert await klant.tot(uri, lambda gevonden: not gevonden) == []

    assert met_editor(verloop).log_messages == []


@pytest.mark.langzaam
@pytest.mark.parametrize("codering", [None, *types.PositionEncodingKind])
def test_elke_vraag_krijgt_antwoord_op_zijn_plek(assen: Path, codering: types.PositionEncodingKind | None) -> None:
    """With signs before it that take more than one unit, in the encoding that both agreed on."""
    breedte = {types.PositionEncodingKind.Utf8: 4, types.PositionEncodingKind.Utf32: 1}.get(
        codering or types.PositionEncodingKind.Utf16, 2
    )
    tekst = 'id: koopmansplein\n"😀😀": x\ngebied: {plek: 😀, wijken: [Centrum]}\nafweging:\n  niveau: raadplegen\n'
    algemeen = types.GeneralClientCapabilities(position_encodings=[codering] if codering else None)
    opmaak = [types.MarkupKind.Markdown]
    item = types.ClientCompletionItemOptions(snippet_support=True, documentation_format=opmaak)
    aanvullen = types.CompletionClientCapabilities(completion_item=item)
    zweven = types.HoverClientCapabilities(content_format=opmaak)
    document = types.TextDocumentClientCapabilities(completion=aanvullen, hover=zweven)
    vermogens = types.ClientCapabilities(general=algemeen, text_document=document)

    async def verloop(klant: Klant) -> None:
        client = klant.client
        uri = klant.open(assen / PROJECT, tekst)
        gevonden = await klant.tot(uri, bool)
        sleutel = next(een for een in gevonden if een.code == "LEZ014")
        assert sleutel.range.end == types.Position(1, 2 + 2 * breedte)
        document = types.TextDocumentIdentifier(uri)
        wijk = types.Position(2, 15 + breedte + len(", wijken: [C"))
        verteld = await client.text_document_hover_async(types.HoverParams(document, wijk))
        assert verteld is not None
        assert isinstance(verteld.contents, types.MarkupContent)
        assert verteld.contents.value.startswith("**Centrum**")
        assert verteld.range is not None
        assert verteld.range.start == types.Position(2, wijk.character - 1)
        (plek,) = (
            await client.text_document_definition_async(types.DefinitionParams(document, types.Position(4, 12))) or ()
        )
        assert isinstance(plek, types.Location)
        assert plek.uri == (assen / "kader.yaml").as_uri()
        lijst = await client.text_document_completion_async(types.CompletionParams(document, types.Position(4, 10)))
        assert isinstance(lijst, types.CompletionList)
        assert [een.label for een in lijst.items][:2] == ["informeren", "raadplegen"]
        assert lijst.items[0].insert_text_format is types.InsertTextFormat.Snippet
        symbolen = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
        assert [een.name for een in symbolen or ()] == ["Kenmerk", "😀😀", "Gebied", "Afweging"]
        dagen = await client.text_document_code_lens_async(types.CodeLensParams(document))
        assert not dagen

    assert met_editor(verloop, vermogens).log_messages == []


@pytest.mark.langzaam
def test_de_eerste_dag_staat_boven_het_bestand(tmp_path: Path) -> None:
    register = neem_over(WORTEL / "voorbeeld" / "register", tmp_path)
    gezien: list[str] = []

    async def verloop(klant: Klant) -> None:
        for pad in sorted((register / "projecten").glob("*.yaml")):
            uri = klant.open(pad, pad.read_text("utf-8"))
            vraag = types.CodeLensParams(types.TextDocumentIdentifier(uri))
            for dag in await klant.client.text_document_code_lens_async(vraag) or ():
                assert dag.command is not None
                gezien.append(dag.command.title)

    met_editor(verloop)
    assert gezien
    assert all(een.startswith("Uiterlijk ") for een in gezien)


@pytest.mark.langzaam
def test_een_editor_die_zich_vergist(assen: Path) -> None:
    """Edits of what is not open, in the wrong order, or outside the text: one warning, and the server goes on."""
    pad = assen / PROJECT

    async def verloop(klant: Klant) -> None:
        klant.wijzig("file:///nergens.yaml", 2, ((0, 0), (0, 0), "x"))
        uri = klant.open(pad, "id: koopmansplein\n", versie=5)
        klant.wijzig(uri, 4, ((0, 0), (1, 0), ""))
        klant.wijzig(uri, 5, ((0, 0), (1, 0), ""))
        klant.wijzig(uri, 6, ((90, 90), (91, 0), "vormm: x\n"))
        gevonden = await klant.tot(uri, lambda gevonden: "LEZ014" in codes(gevonden))
        assert next(een for een in gevonden if een.code == "LEZ014").range.start == types.Position(1, 0)
        document = types.TextDocumentIdentifier("file:///nergens.yaml")
        assert await klant.client.text_document_hover_async(types.HoverParams(document, types.Position(9, 9))) is None
        document = types.TextDocumentIdentifier(uri)
        assert await klant.client.text_document_hover_async(types.HoverParams(document, types.Position(9, 9))) is None
        untitled = types.TextDocumentItem("untitled:Untitled-1", "yaml", 1, "vormm: x")
        klant.client.text_document_did_open(types.DidOpenTextDocumentParams(untitled))
        klant.client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        assert await klant.tot(uri, lambda gevonden: not gevonden) == []

    messages = met_editor(verloop).messages
    assert [een.type for een in messages] == [types.MessageType.Warning] * 2
    assert "verkeerde volgorde" in messages[0].message


@pytest.mark.langzaam
def test_een_document_van_een_megabyte(assen: Path) -> None:
    """While it is being checked, questions about it and about another are answered."""
    groot = "id: groot\nbronnen:\n" + "".join(f"  - {{id: b{nr}, titel: T, zekerheid: hoog}}\n" for nr in range(22_000))
    assert 900_000 < len(groot) < 1_000_000

    async def verloop(klant: Klant) -> None:
        uri = klant.open(assen / "projecten/groot.yaml", groot)
        for versie in range(2, 6):
            klant.wijzig(uri, versie, ((0, 9), (0, 9), "x"))
        ander = klant.open(assen / PROJECT, "vormm: x\n")
        vraag = types.HoverParams(types.TextDocumentIdentifier(ander), types.Position(0, 1))
        assert await klant.client.text_document_hover_async(vraag) is None
        assert "LEZ014" in codes(await klant.tot(ander, bool))
        assert "LEZ015" in codes(await klant.tot(uri, bool))
        klant.wijzig(uri, 6, ((0, 0), (0, 0), "#" * 100_000))
        assert "LEZ002" in codes(await klant.tot(uri, lambda gevonden: "LEZ002" in codes(gevonden)))

    assert met_editor(verloop).log_messages == []


@pytest.mark.langzaam
def test_een_editor_die_bestanden_volgt_wordt_gevraagd_dat_te_doen(assen: Path) -> None:
    volgt = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
    vermogens = types.ClientCapabilities(workspace=types.WorkspaceClientCapabilities(did_change_watched_files=volgt))
    tekst = (assen / PROJECT).read_text("utf-8").replace("wijken: [Centrum]", "wijken: [Nieuwland]")
    gevraagd: list[str] = []

    async def verloop(klant: Klant) -> None:
        klant.client.feature(types.CLIENT_REGISTER_CAPABILITY)(
            lambda vraag: gevraagd.extend(een.method for een in vraag.registrations)
        )
        uri = klant.open(assen / PROJECT, tekst)
        await klant.tot(uri, lambda gevonden: "REG011" in codes(gevonden))
        kader = assen / "kader.yaml"
        kader.write_text(kader.read_text("utf-8").replace("wijken: [", "wijken: [Nieuwland, ", 1), "utf-8")
        melding = types.FileEvent(kader.as_uri(), types.FileChangeType.Changed)
        klant.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([melding]))
        await klant.tot(uri, lambda gevonden: "REG011" not in codes(gevonden))

    met_editor(verloop, vermogens)


def _bericht(inhoud: dict[str, object]) -> bytes:
    tekst = json.dumps({"jsonrpc": "2.0"} | inhoud).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(tekst), tekst)


BEGIN = _bericht({"id": 1, "method": "initialize", "params": {"capabilities": {}}})
TOT_ZIENS = _bericht({"id": 2, "method": "shutdown"})
WEG = _bericht({"method": "exit"})


@pytest.mark.langzaam
@pytest.mark.parametrize(
    ("gezegd", "code"),
    [
        (BEGIN + TOT_ZIENS + WEG, 0),
        (BEGIN + WEG, 1),
        (BEGIN, 1),
        (b"", 1),
        (BEGIN + _bericht({"method": "textDocument/didChange", "params": {"onzin": 1}}) + TOT_ZIENS + WEG, 0),
        (BEGIN + b"Content-Length: 5\r\n\r\n{{{{{" + TOT_ZIENS + WEG, 0),
        (BEGIN + _bericht({"id": 7, "method": "bestaat/niet", "params": {}}) + TOT_ZIENS + WEG, 0),
    ],
)
def test_hoe_het_eindigt(gezegd: bytes, code: int, tmp_path: Path) -> None:
    """By the protocol: 0 after a goodbye and 1 without; and only the protocol goes to stdout."""
    omgeving = os.environ | {"PYTHONPATH": str(WORTEL)}
    afloop = subprocess.run(OPDRACHT, input=gezegd, capture_output=True, cwd=tmp_path, env=omgeving, check=False)
    assert afloop.returncode == code, afloop.stderr
    assert afloop.stdout.startswith(b"Content-Length: ") == bool(gezegd)
    assert b"Traceback" not in afloop.stderr


@pytest.mark.langzaam
def test_wat_er_bij_de_start_wordt_geladen(tmp_path: Path) -> None:
    """What writes documents, asks questions or makes a site has no place beside somebody who types."""
    omgeving = os.environ | {"PYTHONPATH": str(WORTEL), "PYTHONPROFILEIMPORTTIME": "1"}
    gezegd = BEGIN + TOT_ZIENS + WEG
    afloop = subprocess.run(OPDRACHT, input=gezegd, capture_output=True, cwd=tmp_path, env=omgeving, check=True)
    modules = {regel.rsplit("|", 1)[-1].strip() for regel in afloop.stderr.decode().splitlines()}
    assert {"pygls.lsp.server", "yaml", "pydantic"} <= modules
    zwaar = {"jinja2", "openpyxl", "questionary", "icalendar", "typst", "docxtpl", "xlsxwriter", "duckdb", "websockets"}
    assert zwaar & modules == set()


def test_zonder_de_bibliotheek_staat_er_hoe_men_die_installeert(draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygls", None)
    afloop = draai("taalserver")
    assert afloop.code != 0
    assert afloop.uit == ""
    assert "Voor de taalserver is een extra onderdeel nodig: pygls." in afloop.fout
    assert "[editor]" in afloop.fout
