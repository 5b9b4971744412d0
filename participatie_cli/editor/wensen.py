"""What an editor can do, as far as an answer depends on it."""

import re
from dataclasses import dataclass
from typing import Final

from lsprotocol import types

_OPMAAK: Final = re.compile(r"\*\*|`|^#+ ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Wensen:
    """Whether it knows `knipsels`, texts with places to fill in, and shows Markdown.

    `ververst` says that it asks for lines above the text again when it is told to.
    """

    knipsels: bool = False
    opmaak_bij_zweven: bool = False
    opmaak_bij_aanvullen: bool = False
    ververst: bool = False

    def zwevend(self, tekst: str) -> types.MarkupContent:
        """A text to show beside the cursor, written in Markdown."""
        return _in_opmaak(tekst, met=self.opmaak_bij_zweven)

    def bij_aanvulling(self, tekst: str) -> types.MarkupContent:
        """A text to show beside a proposal, written in Markdown."""
        return _in_opmaak(tekst, met=self.opmaak_bij_aanvullen)


def wensen_van(vermogens: types.ClientCapabilities) -> Wensen:
    """What an editor says that it can do."""
    document = vermogens.text_document or types.TextDocumentClientCapabilities()
    zweven = document.hover or types.HoverClientCapabilities()
    aanvullen = (document.completion or types.CompletionClientCapabilities()).completion_item
    werkruimte = vermogens.workspace or types.WorkspaceClientCapabilities()
    item = aanvullen or types.ClientCompletionItemOptions()
    return Wensen(
        knipsels=bool(item.snippet_support),
        opmaak_bij_zweven=types.MarkupKind.Markdown in (zweven.content_format or ()),
        opmaak_bij_aanvullen=types.MarkupKind.Markdown in (item.documentation_format or ()),
        ververst=bool(werkruimte.code_lens and werkruimte.code_lens.refresh_support),
    )


def _in_opmaak(tekst: str, *, met: bool) -> types.MarkupContent:
    if met:
        return types.MarkupContent(types.MarkupKind.Markdown, tekst)
    return types.MarkupContent(types.MarkupKind.PlainText, _OPMAAK.sub("", tekst))
