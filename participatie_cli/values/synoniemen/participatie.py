"""What people call things in projects, in the programme and in the council."""

from typing import Final

PARTICIPATIE: Final[dict[str, dict[str, str]]] = {
    "Bereikgroep": {
        "kinderen": "leerlingen, basisschool, jeugd",
        "jongeren": "jeugd, tieners, pubers, scholieren",
        "ouderen": "senioren, bejaarden",
        "laaggeletterden": "laaggeletterd, moeite met lezen",
        "weinig tijd": "druk, drukke mensen, werkenden",
        "migratieachtergrond": "nieuwkomers, anderstaligen, statushouders, migranten",
        "beperking": "handicap, gehandicapten, mensen met een beperking",
        "minder digitaal": "digibeten, zonder computer",
        "omwonenden": "buren, buurtbewoners, bewoners",
        "ondernemers": "bedrijven, winkeliers, bedrijf",
        "actieve inwoners": "vrijwilligers, wijkvereniging",
        "stille midden": "stille meerderheid, zwijgende meerderheid",
    },
    "Experimentbesluit": {
        "stoppen": "stop, gestopt, beëindigen, niet doorgaan, staken",
        "doorgaan": "door, verder, voortzetten, verlengen, doorzetten",
        "opschalen": "uitbreiden, uitrollen, breder, vergroten",
    },
    "Fasenaam": {
        "voorbereiding": "in voorbereiding, voorbereidingsfase, planvorming, verkenning, verkenningsfase, "
        "initiatieffase, definitiefase, ontwerpfase, lopend, loopt, actief",
        "uitvoering": "in uitvoering, uitvoeringsfase, realisatie, realisatiefase, bouw, aanleg, lopend, loopt, actief",
        "evaluatie": "evaluatiefase, in evaluatie, evalueren, nazorg, nazorgfase",
        "gepauzeerd": "pauze, op pauze, on hold, opgeschort, stilgelegd, ligt stil, uitgesteld, aangehouden, "
        "geparkeerd",
        "afgerond": "klaar, gereed, voltooid, afgesloten, opgeleverd, afgehandeld, beëindigd",
        "gestopt": "stop, gestaakt, geannuleerd, afgeblazen, stopgezet, afgebroken, niet doorgegaan, gaat "
        "niet door, beëindigd, vervallen",
    },
    "Inbrengstatus": {
        "overgenomen": "ja, verwerkt, gehonoreerd, ingewilligd, geheel overgenomen, helemaal overgenomen, "
        "volledig, geheel, toegepast",
        "deels": "deels overgenomen, gedeeltelijk, gedeeltelijk overgenomen, half, voor een deel, ten dele",
        "niet": "niet overgenomen, nee, afgewezen, verworpen, niet verwerkt, niet gehonoreerd, niet "
        "ingewilligd, geweigerd, ongegrond",
        "doorgezet": "doorgestuurd, doorgezonden, doorverwezen, overgedragen, doorgegeven, andere afdeling",
        "in behandeling": "lopend, loopt, nog open, open, wordt bekeken, in onderzoek, nog niet beslist, bezig",
    },
    "Indicator": {
        "medewerkers getraind": "getrainde medewerkers, medewerkers opgeleid, ambtenaren getraind",
        "bestuur bijgepraat": "bestuurders bijgepraat, raad bijgepraat, college bijgepraat, bestuur geïnformeerd",
        "communicatie intern": "interne communicatie",
        "communicatie extern": "externe communicatie",
        "anderen getraind": "externen getraind, inwoners getraind, partners getraind",
        "doorlooptijd coach": "doorlooptijd, doorlooptijd participatiecoach, reactietijd coach",
        "plannen met participatie": "aantal plannen met participatie, plannen met participatieparagraaf",
        "tevredenheid projectleiders": "tevredenheid, tevreden projectleiders, projectleiders tevreden",
        "toolbox gebruikt door anderen": "toolbox extern gebruikt, gebruik toolbox door anderen",
    },
    "Initiatiefnemersoort": {
        "gemeente": "college, raad, burgemeester, gemeentelijk, ambtelijk",
        "inwoners": "inwoner, burgers, burger, bewoners, bewoner, omwonenden, buurt, buurtbewoners, "
        "particulier, particulieren, bewonersgroep, initiatiefgroep",
        "onderneming": "bedrijf, bedrijven, ondernemer, ondernemers, ontwikkelaar, projectontwikkelaar, "
        "marktpartij, investeerder, bouwbedrijf",
        "organisatie": "stichting, vereniging, instelling, woningcorporatie, corporatie, woningbouwvereniging, "
        "school, maatschappelijke organisatie, bewonersvereniging, belangenvereniging, "
        "coöperatie, kerk, zorginstelling",
        "andere overheid": "provincie, waterschap, rijk, rijksoverheid, rijkswaterstaat, andere gemeente, buurgemeente",
    },
    "Kanaal": {
        "fysiek": "live, op locatie, bijeenkomst, in persoon, ter plaatse, zaal, op straat",
        "online": "digitaal, internet, website, webinar, teams, e-mail, mail, sociale media, social media",
        "schriftelijk": "brief, op papier, papier, per post, post, per brief, huis-aan-huis, folder",
        "gemengd": "hybride, beide, combinatie, fysiek en online, online en fysiek, mix",
    },
    "Maatregelsoort": {
        "communicatie intern": "interne communicatie",
        "communicatiecampagne": "campagne, publiekscampagne, externe campagne",
        "trainingen": "training, cursus, cursussen, opleiding, opleidingen, scholing",
        "toolbox": "gereedschapskist, methodes, instrumentenkoffer",
        "participatiecoach": "coach, participatieadviseur",
        "a3- en a4-plannen": "a3-plannen, a4-plannen, a3-plan, a4-plan",
        "ervaringen uitwisselen": "uitwisseling, uitwisselen, kennisdeling, ervaringen delen, intervisie",
    },
    "Oordeeluitkomst": {
        "voldoet": "ja, goed, in orde, akkoord, voldoende, voldaan, positief",
        "voldoet niet": "nee, niet, niet goed, onvoldoende, niet in orde, niet voldaan, voldoet nog niet, negatief",
    },
    "Orgaan": {
        "raad": "gemeenteraad, raadsbesluit, raadscommissie, de raad, gemeente, bestuur, gemeentebestuur",
        "college": "b en w, b&w, college van b en w, burgemeester en wethouders, college van burgemeester en "
        "wethouders, wethouder, wethouders, het college, gemeente, bestuur, gemeentebestuur",
        "burgemeester": "de burgemeester",
        "ambtelijk": "ambtenaar, ambtenaren, projectleider, mandaat, afdeling, manager, directie, "
        "gemeentesecretaris, gemeente",
        "inwoners": "burgers, bewoners, omwonenden, deelnemers",
        "andere overheid": "provincie, waterschap, rijk, gedeputeerde staten, provinciale staten, minister, "
        "rijkswaterstaat, rijksoverheid",
    },
    "Overheidslaag": {
        "gemeente": "gemeentelijk, college, raad, gemeenteraad, burgemeester, b en w, b&w",
        "provincie": "provinciaal, gedeputeerde staten, provinciale staten",
        "waterschap": "hoogheemraadschap, waterschapsbestuur",
        "rijk": "rijksoverheid, landelijk, minister, ministerie, rijkswaterstaat, nationaal",
    },
    "Participatiefase": {
        "voorbereiding": "voorbereidingsfase, planvorming, beleidsvorming, verkenning",
        "uitvoering": "uitvoeringsfase, realisatie, beleidsuitvoering",
        "evaluatie": "evaluatiefase, evalueren, beleidsevaluatie",
    },
    "Partijrol": {
        "partner": "samenwerkingspartner, samenwerkingspartij, partners",
        "mede-initiatiefnemer": "medeinitiatiefnemer, co-initiatiefnemer, medeaanvrager",
        "tegeninitiatief": "alternatief, tegenplan, tegenvoorstel, alternatief plan",
        "uitvoerder": "aannemer, opdrachtnemer, uitvoerende partij, uitvoerend",
        "financier": "geldschieter, subsidiegever, subsidieverstrekker, sponsor, betaler",
        "adviseur": "adviesbureau, deskundige, adviserend",
        "anders": "overig, overige, ander, andere, anders namelijk",
    },
    "Raadsvraagsoort": {
        "schriftelijk": "schriftelijke vraag, schriftelijke vragen, brief",
        "mondeling": "mondelinge vraag, mondelinge vragen, vragenuur, rondvraag, vragenhalfuur",
        "technisch": "technische vraag, technische vragen",
        "motie": "moties, motie vreemd aan de orde",
    },
    "Stapsoort": {
        "aankondiging": "aangekondigd, voornemen, toegezegd",
        "besluit": "besloten, besluitvorming, vastgesteld, vaststelling",
        "uitvoering": "uitgevoerd, gedaan, gebeurd, gehouden, realisatie",
    },
    "Toezeggingontvanger": {
        "raad": "gemeenteraad, de raad, raadslid, raadsleden, commissie, raadscommissie",
        "inwoners": "inwoner, burgers, bewoners, omwonenden, deelnemers, buurt",
        "anderen": "ander, andere, overig, overige, ondernemers, organisaties",
    },
    "Trede": {
        "informeren": "meeweten, geïnformeerd, voorlichten, voorlichting, informatie, op de hoogte brengen",
        "raadplegen": "meepraten, consulteren, consultatie, raadpleging, peilen, mening vragen, meedenken",
        "adviseren": "meedenken, meepraten, advies, advies vragen",
        "coproduceren": "meewerken, coproductie, co-productie, co-creatie, cocreatie, samenwerken, samen maken",
        "meebeslissen": "medebeslissen, meebepalen, medebepalen, mee beslissen, beslissen, beslisrecht",
    },
    "Verslaginhoud": {
        "inbreng": "wat is ingebracht, reacties, opmerkingen, ideeën",
        "reactie": "antwoord, reactie van de gemeente, wat ermee is gedaan",
        "vervolg": "vervolgstappen, hoe verder, planning",
    },
    "Vorm": {
        "inwonersparticipatie": "burgerparticipatie, bewonersparticipatie, publieksparticipatie",
        "overheidsparticipatie": "burgerinitiatief, bewonersinitiatief, inwonersinitiatief, buurtinitiatief",
    },
    "Zekerheid": {
        "hoog": "zeker, groot, hoge",
        "midden": "middel, gemiddeld, matig, redelijk, middelmatig",
        "laag": "onzeker, klein, gering, lage",
    },
}
"""Each list of words under the name of its type; of each word what people also call it."""
