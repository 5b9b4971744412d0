"""`python -m participatie_cli` does what the command `participatie` does."""

from participatie_cli.cli.hoofd import hoofd

if __name__ == "__main__":
    hoofd()
