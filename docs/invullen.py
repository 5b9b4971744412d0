"""What is written by hand and has generated parts between marks."""

from collections.abc import Sequence


def vul_in(tekst: str, naam: str, inhoud: str) -> str:
    """Replace what stands between the marks of this name."""
    ervoor, begin, rest = tekst.partition(f"<!-- begin {naam} -->\n")
    _, eind, erna = rest.partition(f"<!-- eind {naam} -->")
    assert begin, naam
    assert eind, naam
    return f"{ervoor}{begin}{inhoud}\n{eind}{erna}"


def tabel(rijen: Sequence[Sequence[str]]) -> str:
    """A table whose first row is its heading."""
    regels = [f"| {' | '.join(rij)} |" for rij in rijen]
    return "\n".join([regels[0], "|" + "---|" * len(rijen[0]), *regels[1:]])


def blok(taal: str, tekst: str) -> str:
    """A file to copy."""
    return f"```{taal}\n{tekst.rstrip()}\n```"
