"""How much `participatie report` costs beside `participatie check`, in each format, on the same register and day.

    python -m benchmarks.report [AANTAL ...]      default 300

The registers are of `benchmarks/registers.py`, and both are as of the last day of the period. A report checks that
day and the last day of the period before, scores four periods, and tells it: it should cost at most 1.5 times a check
in Markdown and 2.5 times in PDF. Every figure is of a whole process: wall time (best of the runs) and peak memory. The
two run in turn, and the ratio is the median of those pairs, because a machine does not stay equally fast.
"""

import tempfile
from typing import Final

from benchmarks.naast_check import meet_naast
from participatie_cli.report.formaat.formaten import FORMATEN

PERIODE: Final = "2026-09"
LAATSTE_DAG: Final = "2026-09-30"


def main() -> None:
    """Measure and print a row for each format."""
    with tempfile.TemporaryDirectory() as uit:
        opdracht = ["report", "--periode", PERIODE, "--uit", uit, "--overschrijf", "--formaat"]
        opdrachten = {f" {formaat} |": [*opdracht, formaat] for formaat in FORMATEN}
        meet_naast("report", opdrachten, __doc__, " format |", aantallen=(300,), peildatum=LAATSTE_DAG)


if __name__ == "__main__":
    main()
