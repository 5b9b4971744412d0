"""Writing is whole or not at all, keeps what the file had beside its content, and says what it could not keep."""

import errno
import os
import stat
from pathlib import Path

import pytest

from participatie_cli.store.schrijven import bestanden, eigenschappen, geschreven
from participatie_cli.store.schrijven.bestanden import schrijf, schrijf_alle
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.samen import Vervanging, vervang
from participatie_cli.store.schrijven.slot import op_slot


@pytest.fixture(autouse=True)
def begin() -> None:
    geschreven.begin()


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    pad = tmp_path / "a.yaml"
    pad.write_text("oud", "utf-8")
    return pad


def namen(map_: Path) -> list[str]:
    return sorted(kind.name for kind in map_.iterdir())


def is_map(nummer: int) -> bool:
    return stat.S_ISDIR(os.fstat(nummer).st_mode)


def vervangen(pad: Path, oud: str = "oud") -> tuple[str, ...]:
    with op_slot(pad) as slot:
        return vervang([Vervanging(slot, oud.encode(), b"nieuw")])


def test_vervangen_houdt_de_rechten(pad: Path) -> None:
    pad.chmod(0o640)
    assert vervangen(pad) == ()
    assert pad.read_text("utf-8") == "nieuw"
    assert pad.stat().st_mode & 0o777 == 0o640
    assert namen(pad.parent) == ["a.yaml"]
    assert geschreven.geschreven() == (pad,)


def test_wat_intussen_veranderde_blijft_staan(pad: Path) -> None:
    with pytest.raises(SchrijfFout, match="intussen veranderd"):
        vervangen(pad, "iets anders")
    assert pad.read_text("utf-8") == "oud"
    assert geschreven.geschreven() == ()


STORINGEN = [(errno.ENOSPC, True), (errno.EDQUOT, True), (errno.EIO, True), (errno.EMFILE, True), (errno.EFBIG, False)]


@pytest.mark.parametrize(("nummer", "machine"), STORINGEN)
@pytest.mark.parametrize("stap", ["tempfile.mkstemp", "os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_een_mislukte_poging_laat_niets_achter(
    stap: str, nummer: int, machine: bool, pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mislukt(*_: object, **__: object) -> None:
        raise OSError(nummer, "English words")

    with monkeypatch.context() as nep:
        nep.setattr(stap, mislukt)
        with pytest.raises(SchrijfFout, match="Schrijven lukt niet: ") as fout:
            vervangen(pad)
        with pytest.raises(SchrijfFout):
            schrijf(pad.parent / "nieuw" / "map" / "b.md", b"b", overschrijf=True)
    assert fout.value.machine is machine
    assert "English" not in fout.value.zin + fout.value.herstel
    assert (namen(pad.parent), pad.read_text("utf-8"), geschreven.geschreven()) == (["a.yaml"], "oud", ())


def test_een_volle_schijf_tijdens_het_schrijven(pad: Path) -> None:
    resource = pytest.importorskip("resource")
    oud = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, oud[1]))
    try:
        with pytest.raises(SchrijfFout, match="te groot"):
            schrijf(pad, b"x" * 5000, overschrijf=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, oud)
    assert (namen(pad.parent), pad.read_text("utf-8")) == (["a.yaml"], "oud")


def test_alles_komt_op_de_schijf(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bewaard: list[bool] = []
    monkeypatch.setattr(os, "fsync", lambda nummer: bewaard.append(is_map(nummer)))
    schrijf(pad.parent / "b.md", b"b", overschrijf=False)
    vervangen(pad)
    assert bewaard == [False, True, False, True]


def test_een_map_die_niet_te_bewaren_is_verandert_niets_aan_wat_er_staat(
    pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = os.fsync

    def alleen_bestanden(nummer: int) -> None:
        if is_map(nummer):
            raise OSError(errno.EIO, "x")
        echt(nummer)

    monkeypatch.setattr(os, "fsync", alleen_bestanden)
    assert vervangen(pad) == ("De schijf bevestigt nog niet dat het is opgeslagen.",)
    assert geschreven.geschreven() == (pad,)


@pytest.mark.parametrize("nummer", [errno.EPERM, errno.ENOTSUP, errno.EMLINK, errno.ENOSYS, errno.EACCES])
def test_zonder_harde_koppelingen_wordt_er_geschreven_en_nooit_overschreven(
    nummer: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kan_niet(*_: object) -> None:
        raise OSError(nummer, "x")

    monkeypatch.setattr(Path, "hardlink_to", kan_niet)
    schrijf(tmp_path / "a.md", b"een", overschrijf=False)
    with pytest.raises(SchrijfFout, match=r"a\.md bestaat al"):
        schrijf(tmp_path / "a.md", b"twee", overschrijf=False)
    assert (namen(tmp_path), (tmp_path / "a.md").read_bytes()) == (["a.md"], b"een")


def test_zonder_harde_koppelingen_blijft_er_niets_leegs_staan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def kan_niet(*_: object) -> None:
        raise OSError(errno.EIO, "x")

    monkeypatch.setattr(Path, "hardlink_to", kan_niet)
    monkeypatch.setattr(Path, "replace", kan_niet)
    with pytest.raises(SchrijfFout):
        schrijf(tmp_path / "a.md", b"een", overschrijf=False)
    assert namen(tmp_path) == []


@pytest.mark.parametrize("overschrijf", [True, False])
def test_een_beveiligd_bestand_blijft_ook_voor_de_beheerder_staan(overschrijf: bool, pad: Path) -> None:
    pad.chmod(0o444)
    with pytest.raises(SchrijfFout, match=r"beveiligd tegen schrijven|bestaat al"):
        schrijf(pad, b"nieuw", overschrijf=overschrijf)
    with pytest.raises(SchrijfFout):
        vervangen(pad)
    assert (pad.read_text("utf-8"), pad.stat().st_mode & 0o777) == ("oud", 0o444)


def test_een_koppeling_wordt_niet_vervangen(pad: Path) -> None:
    koppeling = pad.parent / "k.md"
    koppeling.symlink_to(pad)
    with pytest.raises(SchrijfFout, match="koppeling"):
        schrijf(koppeling, b"nieuw", overschrijf=True)
    with pytest.raises(SchrijfFout, match="koppeling"):
        vervangen(koppeling)
    assert koppeling.is_symlink()
    assert pad.read_text("utf-8") == "oud"


def test_overschrijven_houdt_de_rechten(pad: Path) -> None:
    pad.chmod(0o600)
    schrijf(pad, b"nieuw", overschrijf=True)
    assert pad.stat().st_mode & 0o777 == 0o600


def test_een_harde_koppeling_wordt_genoemd(pad: Path) -> None:
    ander = pad.parent / "b.yaml"
    ander.hardlink_to(pad)
    (zin,) = vervangen(pad)
    assert zin == "a.yaml heeft nog een andere naam (een harde koppeling); daar staat de oude tekst nog."
    assert (pad.read_text("utf-8"), ander.read_text("utf-8")) == ("nieuw", "oud")


def test_de_eigenaar_en_de_groep_blijven(pad: Path) -> None:
    """Only root can give a file away; anybody else can hold on to what is theirs."""
    wie = (os.geteuid(), os.getegid()) if os.geteuid() else (12, 34)
    os.chown(pad, *wie)
    assert vervangen(pad) == ()
    assert (pad.stat().st_uid, pad.stat().st_gid) == wie


def test_wat_niet_blijft_wordt_gezegd(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def mag_niet(*_: object) -> None:
        raise PermissionError(errno.EPERM, "x")

    class Ander:
        """The status of the file as somebody else's."""

        def __init__(self, echt: os.stat_result) -> None:
            self.st_mode, self.st_nlink = 0o100660, 1
            self.st_uid, self.st_gid = echt.st_uid + 1, echt.st_gid + 1

    echt = Path.stat

    def van_een_ander(een: Path, **rest: bool) -> object:
        return Ander(echt(een)) if een == pad else echt(een, **rest)

    naar = pad.parent / "n"
    naar.touch()
    monkeypatch.setattr(Path, "stat", van_een_ander)
    monkeypatch.setattr(os, "chown", mag_niet)
    assert eigenschappen.neem_over(pad, naar) == (
        "De groep van a.yaml is niet bewaard gebleven.",
        "De eigenaar van a.yaml is niet bewaard gebleven.",
    )
    assert echt(naar).st_mode & 0o777 == 0o600, "another group may not read what it could not"


def test_extra_kenmerken_blijven_of_het_wordt_gezegd(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kenmerken: dict[tuple[str, str], bytes] = {(pad.name, "user.bron"): b"x", (pad.name, "security.y"): b"y"}

    def zet(doel: Path, naam: str, waarde: bytes) -> None:
        if naam.startswith("security"):
            raise PermissionError(errno.EPERM, "x")
        kenmerken[Path(doel).name, naam] = waarde

    monkeypatch.setattr(os, "listxattr", lambda van: [naam for wie, naam in kenmerken if wie == Path(van).name])
    monkeypatch.setattr(os, "getxattr", lambda van, naam: kenmerken[Path(van).name, naam])
    monkeypatch.setattr(os, "setxattr", zet)
    assert vervangen(pad) == ("Het kenmerk security.y van a.yaml is niet bewaard gebleven.",)
    assert [waarde for (wie, naam), waarde in kenmerken.items() if wie != pad.name and naam == "user.bron"] == [b"x"]


def test_alle_bestanden_of_geen(tmp_path: Path) -> None:
    (tmp_path / "c.md").write_text("van een ander", "utf-8")
    bestanden = {tmp_path / naam: b"x" for naam in ("onder/map/a.md", "b.md", "c.md")}
    with pytest.raises(SchrijfFout, match=r"c\.md bestaat al"):
        schrijf_alle(bestanden)
    assert namen(tmp_path) == ["c.md"]
    assert geschreven.geschreven() == ()
    (tmp_path / "c.md").unlink()
    schrijf_alle(bestanden)
    assert geschreven.geschreven() == tuple(bestanden)
    assert geschreven.niet_geschreven() == ()


def test_een_onderbroken_kopie_is_weg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def onderbroken(pad: Path, *_: object, **__: object) -> None:
        if pad.name == "b.md":
            raise KeyboardInterrupt
        echt(pad, b"x", overschrijf=False)

    echt = bestanden.schrijf
    monkeypatch.setattr(bestanden, "schrijf", onderbroken)
    with pytest.raises(KeyboardInterrupt):
        schrijf_alle({tmp_path / "m" / "a.md": b"x", tmp_path / "m" / "b.md": b"x"})
    assert (namen(tmp_path), geschreven.geschreven()) == ([], ())


@pytest.mark.parametrize("diepste", ["a/b/c", "a", "a/d"])
def test_van_een_kopie_met_mappen_in_elkaar_blijft_niets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, diepste: str
) -> None:
    """In whatever order the folders were made: the first file needs the outer one, a later one those within."""

    def onderbroken(pad: Path, *_: object, **__: object) -> None:
        if pad.name == "vol.md":
            raise SchrijfFout("De schijf is vol.")
        echt(pad, b"x", overschrijf=False)

    echt = bestanden.schrijf
    monkeypatch.setattr(bestanden, "schrijf", onderbroken)
    paden = [tmp_path / een for een in ("a/1.md", "a/b/2.md", "a/b/c/3.md", "a/d/4.md", f"{diepste}/vol.md")]
    with pytest.raises(SchrijfFout):
        schrijf_alle(dict.fromkeys(paden, b"x"))
    assert (namen(tmp_path), geschreven.geschreven()) == ([], ())
