"""What people call things in legal procedures, instruments and rules."""

from typing import Final

PROCEDURE: Final[dict[str, dict[str, str]]] = {
    "Aanvraagsoort": {
        "nieuw": "nieuwe vergunning, nieuwe aanvraag, eerste aanvraag",
        "wijziging door een ander": "wijziging, wijziging op verzoek van een ander, ambtshalve wijziging",
        "intrekking": "intrekken, ingetrokken",
    },
    "Afwijkmogelijkheid": {
        "nooit": "nee, niet, mag niet, kan niet, verboden, geen",
        "alleen op grond van": "op grond van, soms, met grond, alleen met grond",
        "kan": "ja, mag, mogelijk, toegestaan",
    },
    "Beginpunt": {
        "ontvangst": "ontvangen, ontvangstdatum, datum van ontvangst, indiening, ingediend",
        "volledig verzoek": "volledig, compleet, compleet verzoek, volledigheid, ontvankelijk",
    },
    "Bekendmakingsuitzondering": {
        "geen zienswijze van de provincie": "geen zienswijze, provincie heeft niet gereageerd",
        "gelijk aan het ontwerp": "ongewijzigd, niet gewijzigd, ongewijzigd vastgesteld, zonder wijzigingen",
        "provincie vindt het goed": "akkoord provincie, provincie akkoord, instemming provincie, toestemming provincie",
    },
    "Gevallen": {
        "lijst": "op de lijst, aangewezen, sommige, enkele, categorieën",
        "alle": "allemaal, alles, elk, altijd, alle gevallen",
        "geen": "nooit, niet, nee, geen enkele, geen gevallen",
    },
    "Instrument": {
        "omgevingsvergunning": "vergunning, bouwvergunning, bopa, buitenplanse omgevingsplanactiviteit",
        "omgevingsplan": "wijziging omgevingsplan, wijziging van het omgevingsplan, omgevingsplanwijziging, tam-imro",
        "omgevingsvisie": "visie",
        "programma": "omgevingsprogramma, beleidsprogramma, vrijwillig programma",
        "projectbesluit": "projectprocedure",
        "bestemmingsplan": "bestemmingsplanwijziging, wijzigingsplan, uitwerkingsplan, postzegelplan",
        "beleid": "beleidsnota, beleidsplan, nota, beleidsregel, beleidsregels, verordening, beleidskader",
        "uitdaagverzoek": "uitdaagrecht, right to challenge, bewonersbod, uitdaging",
        "geen": "niets, nee, niet, n.v.t., nvt, niet van toepassing, geen instrument, zonder",
    },
    "Kennisgevinginhoud": {
        "wie": "wie kan reageren, wie mag reageren, wie een zienswijze kan geven",
        "hoe": "hoe reageren, hoe een zienswijze te geven",
        "periode": "termijn, tijdvak, duur, hoe lang, wanneer, data, zes weken",
        "wijze": "wijze van terinzage, wijze van terinzagelegging, waar ter inzage",
        "besluittermijn": "beslistermijn, termijn van het besluit, wanneer besloten wordt",
        "participatieaanpak": "aanpak, participatie, aanpak van de participatie, participatieplan",
        "ontvangstdatum": "datum van ontvangst, datum ontvangst, ontvangst",
        "bopa": "buitenplanse omgevingsplanactiviteit, buitenplans",
    },
    "Kring": {
        "belanghebbenden": "belanghebbende, alleen belanghebbenden",
        "ingezetenen en belanghebbenden": "ingezetenen, inwoners, inwoners en belanghebbenden",
        "iedereen": "een ieder, eenieder, ieder, allen, alle mensen",
    },
    "Laag": {
        "wet": "rijk, wetgeving, landelijk, amvb, algemene maatregel van bestuur",
        "verordening": "gemeentelijke verordening, participatieverordening, inspraakverordening, lokale verordening",
        "visie": "participatievisie, participatiebeleid, beleid, beleidsnota, nota",
        "goed gebruik": "gewoonte, goede praktijk, advies, handreiking",
        "register": "afspraak van het register, registerafspraak",
    },
    "Leeszekerheid": {
        "letterlijk": "zelf gelezen, uit de tekst, woordelijk, primair",
        "bevestigd": "drie bronnen, meer bronnen",
        "secundair": "andere bron, tweede hand, uit tweede hand, uit een andere bron, afgeleid",
        "geheugen": "uit het hoofd, niet gelezen, niet nagekeken",
    },
    "Ontwerpstuk": {
        "ontwerp": "ontwerpbesluit, ontwerpplan, ontwerp-omgevingsplan, ontwerpvergunning",
        "voorontwerp": "concept, conceptplan, conceptontwerp, voorlopig ontwerp, voorontwerpplan",
    },
    "Ontwerpuitzondering": {
        "verschrijving": "kennelijke verschrijving, schrijffout, kennelijke fout, tikfout, verbetering",
        "ondergeschikte wijziging": "kleine wijziging, ondergeschikt, wijziging van ondergeschikte aard",
        "aangewezen geval": "aangewezen, bij wet aangewezen",
    },
    "Participatieinhoud": {
        "wie": "wie worden betrokken, doelgroep, betrokkenen",
        "waarover": "onderwerp, waarover gepraat wordt",
        "wanneer": "planning, moment, tijdstip, periode",
        "rol": "rollen, rolverdeling, rol van de gemeente, rol van de initiatiefnemer",
        "informatie": "waar meer informatie is, meer informatie, vindplaats",
    },
    "Procedure": {
        "regulier": "reguliere procedure, reguliere, korte procedure, gewone procedure",
        "uitgebreid": "uitgebreide procedure, uitgebreide, uov, uniforme openbare voorbereidingsprocedure, "
        "afdeling 3.4",
    },
    "Proceduregrond": {
        "aangewezen activiteit": "aangewezen, omgevingsbesluit",
        "verzoek of instemming van de aanvrager": "verzoek van de aanvrager, aanvrager, op verzoek, "
        "instemming van de aanvrager, met instemming",
        "besluit bij bopa": "bopa, buitenplanse omgevingsplanactiviteit",
        "milieueffectrapport": "mer, m.e.r., milieueffectrapportage, mer-plicht",
    },
    "Programmasoort": {
        "vrij": "vrijwillig, vrijwillig programma, onverplicht, vormvrij, facultatief",
        "verplicht of benoemd": "verplicht, benoemd, verplicht programma, wettelijk, actieplan geluid",
    },
    "Sociaalwet": {
        "wmo": "wmo 2015, wet maatschappelijke ondersteuning, wet maatschappelijke ondersteuning 2015",
        "jeugdwet": "jeugd, jeugdhulp, jeugdzorg",
        "participatiewet": "pw, bijstand, werk en inkomen",
    },
    "Stuksoort": {
        "begroting": "programmabegroting, begrotingsstukken, meerjarenbegroting",
        "jaarverslag": "jaarstukken, programmarekening",
    },
    "Terugkoppelpunt": {
        "laatste activiteit": "activiteit, na de laatste activiteit, laatste bijeenkomst, einde participatie",
        "besluit": "na het besluit, besluitvorming, vaststelling",
    },
    "Uitdaaggrond": {
        "aard van de taak": "taak leent zich niet, niet geschikt, wettelijke taak",
        "strijd met beleid": "in strijd met beleid, strijdig met beleid, past niet in beleid",
        "onvolledig": "niet volledig, onvolledig verzoek, niet compleet, incompleet",
        "niet beter of goedkoper": "niet beter, niet goedkoper, duurder, te duur",
        "aanbesteding": "aanbestedingsregels, al aanbesteed, aanbestedingsrecht",
        "anders": "overig, overige, ander, andere, anders namelijk",
    },
    "Uitdaaguitkomst": {
        "toegewezen": "toegekend, gehonoreerd, goedgekeurd, ingewilligd, ja, geheel toegewezen, verleend",
        "deels toegewezen": "deels, gedeeltelijk, gedeeltelijk toegewezen, voor een deel",
        "afgewezen": "geweigerd, nee, niet toegewezen, niet gehonoreerd, niet toegekend, verworpen",
        "ingetrokken": "teruggetrokken, intrekking, verzoek ingetrokken",
    },
    "Vergunninguitkomst": {
        "verleend": "toegekend, vergund, afgegeven, goedgekeurd, gegeven, positief",
        "geweigerd": "afgewezen, niet verleend, niet vergund, weigering, negatief",
        "buiten behandeling": "buiten behandeling gesteld, buiten behandeling gelaten, niet in behandeling genomen",
        "niet nodig": "vergunningvrij, geen vergunning nodig, vergunning niet nodig, niet vergunningplichtig",
        "ingetrokken": "teruggetrokken, aanvraag ingetrokken, intrekking",
    },
}
"""Each list of words under the name of its type; of each word what people also call it."""
