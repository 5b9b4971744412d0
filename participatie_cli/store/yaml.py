"""From text to plain data: dicts, lists, text and None, with every irregularity as a problem.

What is plainly written is read by the fast road (`store.vlugge_yaml`), all else by the exact one, which is imported
when it is needed first.
"""

from functools import partial

from participatie_cli.store.ontleding import Ontleed
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.vlugge_plekken import plekken_in
from participatie_cli.store.vlugge_yaml import vlug_gelezen


def ontleed(tekst: str, *, met_plaatsen: bool = False) -> Ontleed:
    """Read one YAML document. `gegevens` is None where nothing usable was found."""
    gegevens = vlug_gelezen(tekst)
    if gegevens is None:
        from participatie_cli.store.nauwkeurige_yaml import nauwkeurig_ontleed

        return nauwkeurig_ontleed(tekst, met_plaatsen=met_plaatsen)
    plaatsen = Plaatsen(gegevens, nog_te_lezen=partial(plekken_in, tekst)) if met_plaatsen else None
    return Ontleed(gegevens, plaatsen=plaatsen)
