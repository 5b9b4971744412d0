"""The words one can choose from for a legal procedure. Values are as they stand in the YAML."""

from enum import StrEnum


class Kring(StrEnum):
    """Who may file a zienswijze."""

    BELANGHEBBENDEN = "belanghebbenden"
    INGEZETENEN = "ingezetenen en belanghebbenden"
    IEDEREEN = "iedereen"


class Ontwerpstuk(StrEnum):
    """What lies open: the draft itself, or a text before it under an ordinance on inspraak."""

    ONTWERP = "ontwerp"
    VOORONTWERP = "voorontwerp"


class Kennisgevinginhoud(StrEnum):
    """What a public notice says."""

    WIE = "wie"
    HOE = "hoe"
    PERIODE = "periode"
    WIJZE = "wijze"
    BESLUITTERMIJN = "besluittermijn"
    PARTICIPATIEAANPAK = "participatieaanpak"
    ONTVANGSTDATUM = "ontvangstdatum"
    BOPA = "bopa"


class Procedure(StrEnum):
    REGULIER = "regulier"
    UITGEBREID = "uitgebreid"


class Aanvraagsoort(StrEnum):
    """What an application asks for; for the last two article 3:18 lid 3 Awb has a term of its own."""

    NIEUW = "nieuw"
    WIJZIGING_DOOR_ANDER = "wijziging door een ander"
    INTREKKING = "intrekking"


class Proceduregrond(StrEnum):
    """Why an application follows the extended procedure (articles 16.50 and 16.65 Omgevingswet)."""

    AANGEWEZEN = "aangewezen activiteit"
    AANVRAGER = "verzoek of instemming van de aanvrager"
    BESLUIT = "besluit bij bopa"
    MER = "milieueffectrapport"


class Vergunninguitkomst(StrEnum):
    """What became of an application for a permit."""

    VERLEEND = "verleend"
    GEWEIGERD = "geweigerd"
    BUITEN_BEHANDELING = "buiten behandeling"
    NIET_NODIG = "niet nodig"
    INGETROKKEN = "ingetrokken"


class Programmasoort(StrEnum):
    """Omgevingswet § 3.2.1 (free form) or §§ 3.2.2–3.2.4."""

    VRIJ = "vrij"
    PARAGRAAF_3_2_2_TOT_4 = "verplicht of benoemd"


class Ontwerpuitzondering(StrEnum):
    """Why Awb, afdeling 3.4 was left out: Omgevingswet 16.24 lid 2, 16.27 lid 2 or 16.24 lid 1."""

    VERSCHRIJVING = "verschrijving"
    ONDERGESCHIKT = "ondergeschikte wijziging"
    AANGEWEZEN = "aangewezen geval"


class Bekendmakingsuitzondering(StrEnum):
    """Why an omgevingsplan may be published within two weeks: Omgevingswet 16.77b lid 1 under a, b and c."""

    GEEN_ZIENSWIJZE = "geen zienswijze van de provincie"
    ONGEWIJZIGD = "gelijk aan het ontwerp"
    GOEDGEVONDEN = "provincie vindt het goed"


class Participatieinhoud(StrEnum):
    """What the notice about participation in a project procedure says (Omgevingsbesluit 5.3 lid 1)."""

    WIE = "wie"
    WAAROVER = "waarover"
    WANNEER = "wanneer"
    ROL = "rol"
    INFORMATIE = "informatie"
