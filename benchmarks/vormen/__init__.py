"""Bad shapes: files within the bound that are made to be slow, each a text that grows with a number.

Nobody writes such files by accident; somebody who opens a pull request can. `benchmarks/slechte_vormen.py` measures
them, and the tests hold every rule and every chapter to them.
"""

from benchmarks.vormen.fouten import fouten
from benchmarks.vormen.instrumenten import instrumenten
from benchmarks.vormen.lijsten import lijsten, van_het_kader
from benchmarks.vormen.opmaak import opmaak
from benchmarks.vormen.teksten import gezochte_woorden
from benchmarks.vormen.vorm import Vorm


def vormen() -> tuple[Vorm, ...]:
    """All bad shapes."""
    return (*lijsten(), *instrumenten(), *van_het_kader(), *gezochte_woorden(), *fouten(), *opmaak())
