"""How much `participatie agenda` costs beside `participatie check`, on the same register in the same run.

    python -m benchmarks.agenda [AANTAL ...]      default 100 1000

The registers are of `benchmarks/registers.py`. An agenda is what a check works out, told in another way: it should
cost no more. Every figure is of a whole process: wall time (best of the runs) and peak memory. The two run in turn, and
the ratio is the median of those pairs, because a machine does not stay equally fast.
"""

from typing import Final

from benchmarks.naast_check import meet_naast
from benchmarks.registers import PEILDATUM

FORMATEN: Final = ("tekst", "json", "ics")


def main() -> None:
    """Measure and print a row for each format."""
    opdracht = ["agenda", "--peildatum", PEILDATUM, "--formaat"]
    meet_naast("agenda", {f" {formaat} |": [*opdracht, formaat] for formaat in FORMATEN}, __doc__, " format |")


if __name__ == "__main__":
    main()
