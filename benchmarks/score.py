"""How much `participatie score` adds to `participatie check`, on the same register in the same run.

    python -m benchmarks.score [AANTAL ...]      default 100 1000

The registers are of `benchmarks/registers.py`. A score reads every file once, asks the rules that the criteria read
as of the day and as of three earlier periods, and weighs the answers. Every figure is of a whole process: wall time
(best of the runs) and peak memory. The two run in turn, and the ratio is the median of those pairs, because a machine
does not stay equally fast.
"""

from benchmarks.naast_check import meet_naast
from benchmarks.registers import PEILDATUM


def main() -> None:
    """Measure and print the table."""
    meet_naast("score", {"": ["score", "--peildatum", PEILDATUM]}, __doc__)


if __name__ == "__main__":
    main()
