"""A document in Word, made from a Word document in which fields stand for what is to be filled in."""

from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.sjabloon.jinja import HERSTEL, in_woorden, omgeving
from participatie_cli.report.sjabloon.namen import WORD
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, Sjabloonbestand, SjabloonFout
from participatie_cli.report.sjabloon.wordpakket import bewaak_pakket


def als_word(document: Documentbeeld, sjablonen: Sjablonen, hoofd: str = WORD) -> bytes:
    """The bytes of the .docx, the same for the same document.

    Raise SjabloonFout where the template cannot be used and OntbreektFout where a library is not installed.
    """
    for module in ("docx", "docxtpl", "typst"):
        vereis(module, "docx")
    from participatie_cli.report.formaat.word.afwerking import werk_af
    from participatie_cli.report.formaat.word.merken import Veldmerken
    from participatie_cli.report.formaat.word.velden import vul_velden

    sjabloon = sjablonen.zoek(hoofd)
    merken = Veldmerken()
    try:
        gevuld = vul_velden(sjabloon, omgeving(sjablonen), document, merken)
        merken.vervang(gevuld)
        inhoud = werk_af(gevuld, document.kop)
        bewaak_pakket(Sjabloonbestand(sjabloon.pad, inhoud))  # a field can have put anything into the text
        return inhoud
    except (SjabloonFout, OSError, MemoryError):
        raise
    except Exception as fout:  # whatever a municipality's own document does wrong, it is never a traceback
        raise SjabloonFout(f"In het sjabloon {sjabloon.pad} staat een fout: {in_woorden(fout)}.", HERSTEL) from fout
