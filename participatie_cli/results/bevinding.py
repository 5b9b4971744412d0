"""What a check says: a finding with its place, and the one outcome per rule."""

from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.model.keuzes import Ernst
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Bevinding:
    """Something in a file that needs attention.

    `regelnummer` and `kolom` count from 1 and are None until `store` has looked the place up. Of a finding that is
    `vertrouwelijk` the line itself is never shown: it holds the personal data that the finding is about. `ernst_omdat`
    says why its severity is lower than its rule can give; None where it is not. `toelichting` is an explanation that
    the municipality recorded and that does not make it right. `herkenning` is what it is recognised by in a later
    check, and empty where nobody asked for that. Of a rule that is new, so that it is an advice yet, `straks` is the
    finding as it will be.
    """

    code: str
    naam: str
    ernst: Ernst
    bestand: str
    pad: Pad
    melding: str
    herstel: str
    grondslag: tuple[Geldend, ...] = ()
    regelnummer: int | None = None
    kolom: int | None = None
    vertrouwelijk: bool = False
    ernst_omdat: str | None = None
    toelichting: str | None = None
    herkenning: str = ""
    straks: "Bevinding | None" = None

    @property
    def voluit(self) -> "Bevinding":
        """The finding as it is once its rule is no longer new."""
        if self.straks is None:
            return self
        return replace(self, ernst=self.straks.ernst, ernst_omdat=self.straks.ernst_omdat, straks=None)

    @property
    def stopt(self) -> bool:
        """Whether it is personal data, in so far as that is more than a number that it can be: that always stops."""
        return self.vertrouwelijk and self.ernst is not Ernst.ADVIES

    @property
    def vingerafdruk(self) -> str:
        """32 hexadecimal digits that stay for as long as it is this finding: without lines and places in a list."""
        return sha256(self.herkenning.encode(errors="surrogatepass")).hexdigest()[:32]

    def met_herkenning(self, herkenning: str) -> "Bevinding":
        """A copy that is recognised by this."""
        return replace(self, herkenning=herkenning)

    def op(self, regelnummer: int, kolom: int) -> "Bevinding":
        """A copy with its place, made much quicker than `replace` does: a file can have a hundred thousand."""
        return Bevinding(
            self.code,
            self.naam,
            self.ernst,
            self.bestand,
            self.pad,
            self.melding,
            self.herstel,
            self.grondslag,
            regelnummer,
            kolom,
            self.vertrouwelijk,
            self.ernst_omdat,
            self.toelichting,
            self.herkenning,
            self.straks,
        )


class Uitkomstsoort(StrEnum):
    """The five outcomes; for every file and rule exactly one holds."""

    VOLDOET = "voldoet"
    VOLDOET_NIET = "voldoet_niet"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"
    NIET_TE_BEOORDELEN = "niet_te_beoordelen"
    AFWIJKING = "afwijking"

    __hash__ = str.__hash__  # that of an Enum takes long, and every outcome is looked up by it

    @property
    def woorden(self) -> str:
        """As a reader sees it: `voldoet niet`."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """The outcome of one rule on one file, with the reason where there is one to give, and the place it is about.

    `grondslag` holds the norms it was judged by, each in the version that counted; one that was not in force is left
    out. It is `over` those among them that were not met, also where a deviation explains that, and else over the norm
    that the rule asks for.
    """

    code: str
    naam: str
    soort: Uitkomstsoort
    reden: str | None = None
    pad: Pad | None = None
    grondslag: tuple[Geldend, ...] = ()
    over: tuple[Geldend, ...] = ()


@dataclass(frozen=True, slots=True)
class Controlepunt:
    """The published text of a check that is not a rule: of reading, or of deviations."""

    code: str
    naam: str
    ernst: Ernst
    titel: str
    wat: str
    herstel: str

    def bevinding(
        self,
        bestand: str,
        pad: Pad,
        melding: str,
        herstel: str | None = None,
        *,
        regelnummer: int | None = None,
        kolom: int | None = None,
    ) -> Bevinding:
        """Make the finding of this check in a file; `herstel` replaces the general advice by a better one."""
        return Bevinding(
            code=self.code,
            naam=self.naam,
            ernst=self.ernst,
            bestand=bestand,
            pad=pad,
            melding=melding,
            herstel=herstel or self.herstel,
            regelnummer=regelnummer,
            kolom=kolom,
        )
