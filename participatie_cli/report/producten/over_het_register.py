"""What a municipality says of its register as a whole, such as that it is invented or not its own."""

from participatie_cli.report.gegevens import Registerstand


def over_het_register(stand: Registerstand) -> tuple[str, ...]:
    """Its own words at the head of kader.yaml; nothing where it wrote none."""
    tekst = stand.kader.gemeente.toelichting if stand.kader.gemeente else None
    return (tekst,) if isinstance(tekst, str) else ()
