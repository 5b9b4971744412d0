"""How high the boxes of a sheet are: Typst lays it out with the template that is in use, and that tells what it needs.

A template tells it with `metadata((id: …, nodig: …, ruimte: …)) <vak>` for each box, in millimetres.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any, Final

from participatie_cli.report.beeld.blad import Blad
from participatie_cli.report.formaat.pdf import fout_in_sjabloon
from participatie_cli.report.formaat.typstwerk import werkplaats, zet_klaar
from participatie_cli.report.formaat.zonder_vorm import zonder_vormloze_tekens
from participatie_cli.report.passen.passen import Meter, Vakmaat
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.report.sjabloon.sjablonen import Sjablonen

_VAK: Final = "<vak>"


@contextmanager
def meter(sjablonen: Sjablonen, hoofd: str, extra: str) -> Iterator[Meter]:
    """What measures a sheet; raise OntbreektFout without Typst, and where it is used SjabloonFout for a wrong template."""
    typst = vereis("typst", extra)
    with werkplaats() as plek:
        opties = plek.opties(zet_klaar(plek, sjablonen))

        def meet(blad: Blad) -> Mapping[str, Vakmaat]:
            gegevens = json.dumps(asdict(blad), ensure_ascii=False)
            while True:
                try:
                    gezet = typst.query(plek.bron / hoofd, _VAK, field="value", sys_inputs={"blad": gegevens}, **opties)
                    return dict(map(_maat, json.loads(gezet) if isinstance(gezet, str) else gezet))
                except typst.TypstError as fout:
                    vorige, gegevens = gegevens, zonder_vormloze_tekens(gegevens, fout.diagnostic)
                    if gegevens == vorige:
                        raise fout_in_sjabloon(fout, sjablonen, hoofd) from fout

        yield meet


def _maat(een: Any) -> tuple[str, Vakmaat]:
    return str(een["id"]), Vakmaat(float(een["nodig"]), float(een["ruimte"]))
