"""Figures as they are kept, and as a Dutch reader writes them."""


def afgerond(waarde: float) -> float:
    """With three digits that count: the others differ from run to run."""
    return float(f"{waarde:.3g}")


def getal(waarde: float) -> str:
    """`0,12`, `12,3` or `1.230`."""
    cijfers = 0 if waarde >= 100 else 1 if waarde >= 10 else 2
    return f"{waarde:,.{cijfers}f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def heel(waarde: int) -> str:
    """`10.000`."""
    return f"{waarde:,}".replace(",", ".")
