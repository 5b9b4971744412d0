"""The looks that the user names: read once, and refused with a sentence where they are none."""

from pathlib import Path

from participatie_cli.report.maken.controle import vreemde_bestanden
from participatie_cli.report.sjabloon.sjablonen import Sjablonen
from participatie_cli.site.huisstijl import GROOTSTE, Huisstijl, HuisstijlFout, lees_huisstijl
from participatie_cli.site.maken import sitesjablonen
from participatie_cli.site.sjabloonnamen import GELEEND, NAMEN
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.wording.systeem import waarom


def gekozen_huisstijl(bestand: Path | None) -> Huisstijl | None:
    """The theme in a file, after saying what is hard to read with it; None where no file was named."""
    if bestand is None:
        return None
    naam = naam_van(bestand)
    try:
        with bestand.open("rb") as stroom:
            inhoud = stroom.read(GROOTSTE + 1)
        gelezen = lees_huisstijl(inhoud, naam)
    except OSError as fout:
        raise Gebruiksfout(f"{naam} is niet te lezen: {waarom(fout)}.", "Controleer de naam bij --huisstijl.") from fout
    except HuisstijlFout as fout:
        raise Gebruiksfout(fout.zin, fout.herstel) from fout
    meld(*(f"Let op. {een}" for een in gelezen.slecht_leesbaar))
    return gelezen


def gekozen_sjablonen(map_: Path | None) -> Sjablonen:
    """The templates of the site, after saying which files of one's own are used for nothing; raise SjabloonFout."""
    sjablonen = sitesjablonen(map_)
    vreemd = vreemde_bestanden(sjablonen.eigen, (*NAMEN, *GELEEND)) if sjablonen.eigen else ()
    meld(*(f"Let op. {naam_van(Path(een.bestand))}: {een.melding}" for een in vreemd))
    return sjablonen
