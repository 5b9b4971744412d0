"""Names of places that begin as a form of address does, and the words by which a name is that of a place."""

from typing import Final

PLAATSEN: Final = (
    "'s-Heer Abtskerke",
    "'s-Heer Arendskerke",
    "'s-Heer Hendrikskinderen",
    "'s-Heerenberg",
    "'s-Heerenbroek",
    "'s-Heerenhoek",
    "'s-Heerwillemskapelle",
    "Heer Bokelweg",
    "Heer Danielstraat",
    "Heer Hugowaard",
    "Heer Oudelands Ambacht",
    "Heer Arnoldstraat",
    "Heer en Beekstraat",
    "Mevrouw van Rappardlaan",
    "Juffrouw Idastraat",
)
"""Towns, and streets of which the last word does not tell that they are one. Source: the woonplaatsen and openbare
ruimten of the Basisregistratie Adressen en Gebouwen (BAG), as they are known; add what a register turns out to need."""

STRAATWOORDEN: Final = (
    "straat|laan|weg|plein|singel|gracht|plantsoen|steeg|dreef|pad|kade|school|college|tunnel|gemaal|zaal|polder"
    "|lyceum|prijs|route"
)
"""How the last word of a street or building ends; never a surname, or hardly ever."""

OOK_ACHTERNAAM: Final = "hof|dijk|park|brug|huis|kerk|bos|haven|ring|markt|hove|sluis"
"""Ends of streets and buildings, and of surnames too: of a street where no `de` stands before the form of address."""

_NA_EEN_ROL: Final = """
Voorzitter Burgemeester Wethouder Griffier Minister Raadslid Gemeente Provincie Stichting Vereniging Het Wijkraad
Dorpsraad Wijkvereniging Waterschap College Raad Commissie Bestuur Bewoners Belangen Pastoor Team Afdeling Financiën
Wonen Zorg Sport Cultuur Onderwijs Ruimte Ruimtelijke Sociaal Sociale Openbare Economische Economie Duurzaamheid
Mobiliteit Verkeer Jeugd Bouwen Milieu Participatie Wmo Werk Noord Oost Zuid West Centrum Plan Project Nederland
Inleiding Bijlage Ja Nee Onbekend Van De
"""
GEEN_NAAM: Final = frozenset(_NA_EEN_ROL.split())
"""Words with a capital after a role or a label that are no name."""

_MET_PUNTEN: Final = """
B.V. N.V. V.V. S.V. C.V. O.B.S. C.B.S. K.B.S. P.C. R.K. H.B.S. V.O.F. U.S. A.D. N.B. P.S. I.V.M. C.Q. A.U.B. T.N.V.
M.E.R. W.O. B.B. A.N.W.B. N.S. T.H. W.M.O. R.O. S.S. V.S. V.N. E.U.
"""
AFKORTINGEN: Final = frozenset(_MET_PUNTEN.split())
"""Capitals with dots that are no initials."""
