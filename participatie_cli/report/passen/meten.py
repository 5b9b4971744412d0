"""How high the boxes of a sheet are: Typst lays it out with the template that is in use, and that tells what it needs.

A template tells it with `metadata((id: …, nodig: …, ruimte: …)) <vak>` for each box, in millimetres.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any, Final

from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.formaat.pdf import als_pdf
from participatie_cli.report.formaat.typstwerk import werkplaats, zet_klaar
from participatie_cli.report.passen.passen import Meter, Vakmaat
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.report.sjabloon.sjablonen import Sjablonen

_VAK: Final = "<vak>"


@contextmanager
def meter(sjablonen: Sjablonen, hoofd: str) -> Iterator[Meter]:
    """What measures a sheet with a template; raise OntbreektFout without Typst.

    It raises SjabloonFout where the template is wrong.
    """
    typst = vereis("typst", "pdf")
    with werkplaats() as plek:
        opties = plek.opties(zet_klaar(plek, sjablonen))

        def meet(blad: Planblad) -> Mapping[str, Vakmaat]:
            invoer = {"planblad": json.dumps(asdict(blad), ensure_ascii=False)}
            try:
                gevonden = typst.query(plek.bron / hoofd, _VAK, field="value", sys_inputs=invoer, **opties)
            except RuntimeError:
                als_pdf(blad, sjablonen, hoofd)  # which tells where the template is wrong
                raise
            return dict(map(_maat, json.loads(gevonden)))

        yield meet


def _maat(een: Any) -> tuple[str, Vakmaat]:
    return str(een["id"]), Vakmaat(float(een["nodig"]), float(een["ruimte"]))
