"""Where the program in one file begins: as itself, or as the process of its own that fills in templates of others."""

import sys

from participatie_cli.cli.hoofd import hoofd
from participatie_cli.report.maken.apart import KIND
from participatie_cli.report.maken.kind import hoofd as vul_in

if __name__ == "__main__":
    if sys.argv[1:] == [KIND]:
        vul_in()
    else:
        hoofd()
