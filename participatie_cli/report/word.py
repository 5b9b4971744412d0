"""The report as a Word document, made from a Word document in which fields stand for what is to be filled in."""

from participatie_cli.report.jinja import HERSTEL
from participatie_cli.report.ontbreekt import vereis
from participatie_cli.report.rapport import Rapport
from participatie_cli.report.sjablonen import WORD, Sjablonen, SjabloonFout


def als_word(rapport: Rapport, sjablonen: Sjablonen) -> bytes:
    """The bytes of the .docx, the same for the same report.

    Raise SjabloonFout where the template cannot be used and OntbreektFout where a library is not installed.
    """
    for module in ("docx", "docxtpl", "typst"):
        vereis(module, "docx")
    from participatie_cli.report.wordafwerking import werk_af
    from participatie_cli.report.wordmerken import Merken
    from participatie_cli.report.wordvelden import vul_velden

    pad = sjablonen.zoek(WORD)
    merken = Merken()
    try:
        document = vul_velden(pad, sjablonen.omgeving, rapport, merken)
        merken.vervang(document)
        return werk_af(document, rapport.kop)
    except SjabloonFout:
        raise
    except Exception as fout:  # whatever a municipality's own document does wrong, it is never a traceback
        wat = f"{type(fout).__name__}: {str(fout).rstrip('.')}"
        raise SjabloonFout(f"In het sjabloon {pad} staat een fout: het invullen lukt niet ({wat}).", HERSTEL) from fout
