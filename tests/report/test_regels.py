"""Markdown is put together line by line as a template gives it; it is the same as of the whole text at once."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.formaat import tekst
from participatie_cli.report.sjabloon.sjablonen import Sjablonen

STUKKEN = st.lists(st.text("a b-\n\n\r\u2028\x0c\u00a0", max_size=8), max_size=8)


def in_een_keer(alles: str) -> bytes:
    regels = "\n".join(regel.rstrip() for regel in alles.splitlines())
    kaal = re.sub(r"\n{3,}", r"\n\n", regels).strip()
    return f"{kaal}\n".encode()


@given(STUKKEN)
def test_in_stukken_is_hetzelfde_als_in_een_keer(stukken: list[str]) -> None:
    with pytest.MonkeyPatch.context() as vervang:
        vervang.setattr(tekst, "stukken", lambda *_, **__: iter(stukken))
        vervang.setattr(tekst, "velden", lambda _: {})
        assert tekst.als_markdown(Rapport.__new__(Rapport), Sjablonen(())) == in_een_keer("".join(stukken))
