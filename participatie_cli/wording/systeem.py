"""Why the system refuses something, in Dutch: its own words are English and differ from machine to machine."""

import errno
from typing import Final

_REDENEN: Final[dict[int, str]] = {
    errno.EACCES: "u hebt er geen rechten voor",
    errno.EPERM: "u hebt er geen rechten voor",
    errno.EROFS: "hier kan alleen worden gelezen",
    errno.ENOENT: "het is er niet (meer)",
    errno.EEXIST: "er staat al iets met die naam",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.EISDIR: "het is een map",
    errno.ENOTEMPTY: "de map is niet leeg",
    errno.ELOOP: "het is een koppeling, of een kring van koppelingen",
    errno.ENAMETOOLONG: "de naam of het pad is te lang",
    errno.EINVAL: "het systeem neemt deze naam of opdracht niet aan",
    errno.EXDEV: "het staat op een andere schijf",
    errno.EBUSY: "het is in gebruik",
    errno.ETXTBSY: "het is in gebruik",
    errno.ENOTSUP: "deze schijf kan dat niet",
    errno.ENOSYS: "dit systeem kan dat niet",
    errno.EMLINK: "er zijn al te veel koppelingen naar dit bestand",
    errno.EFBIG: "het bestand is te groot voor deze schijf",
    errno.ESTALE: "de netwerkmap is niet meer verbonden",
    errno.ETIMEDOUT: "het duurde te lang",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "uw ruimte op de schijf is op",
    errno.EIO: "de schijf geeft een fout",
    errno.EMFILE: "het programma mag niet nog meer bestanden tegelijk openen",
    errno.ENFILE: "het systeem kan niet nog meer bestanden tegelijk openen",
    errno.ENOMEM: "het geheugen is op",
    errno.EBADF: "er is niets meer om naar te schrijven of uit te lezen",
    errno.ENXIO: "dit is geen gewoon bestand",
    errno.EILSEQ: "de schijf kent een teken in deze naam niet",
    errno.EAGAIN: "het systeem kan nu geen nieuw proces starten, of het is bezet",
}
_UITWEGEN: Final[dict[int, str]] = {
    errno.ENOSPC: "Maak ruimte vrij op de schijf, en probeer het opnieuw.",
    errno.EDQUOT: "Maak ruimte vrij, of vraag de beheerder om meer ruimte.",
    errno.EMFILE: "Laat het programma meer bestanden tegelijk openen, op Linux met `ulimit -n 1024`.",
    errno.ENFILE: "Sluit andere programma's, en probeer het opnieuw.",
    errno.ENOMEM: "Sluit andere programma's, en probeer het opnieuw.",
    errno.EAGAIN: "Sluit andere programma's, en probeer het opnieuw.",
    errno.EIO: "Laat de schijf nakijken, en probeer het op een andere.",
    errno.ESTALE: "Verbind de netwerkmap opnieuw.",
}
_VAN_DE_MACHINE: Final = frozenset(
    (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EAGAIN, errno.ESTALE)
)


def waarom(fout: OSError) -> str:
    """The cause as a part of a sentence; a cause without words of its own is named by its code, such as `ENOLCK`."""
    nummer = fout.errno or 0
    naam = errno.errorcode.get(nummer)
    return _REDENEN.get(nummer) or f"de oorzaak is niet bekend{f' (code {naam})' if naam else ''}"


def ligt_aan_de_machine(fout: OSError) -> bool:
    """Whether the machine falls short (disk, memory, open files), and not what was asked of it."""
    return fout.errno in _VAN_DE_MACHINE


def uitweg(fout: OSError) -> str:
    """What one can do about it, as a sentence."""
    return _UITWEGEN.get(fout.errno or 0, "Los dat op, en probeer het opnieuw.")
