"""What was worked out of a list is worked out again for another list, or with something else beside it."""

from participatie_cli.values.onthouden import Ontdubbeld, VanDeLijst


def test_alleen_van_dezelfde_lijst_wordt_iets_onthouden() -> None:
    gedaan = []

    def som(lijst: tuple[int, ...], erbij: int) -> int:
        gedaan.append(lijst)
        return sum(lijst) + erbij

    van_de_lijst, een, gelijk = VanDeLijst(som), (1, 2), (*[1, 2],)
    assert [van_de_lijst(een, 0), van_de_lijst(een, 0)] == [3, 3]
    assert len(gedaan) == 1
    assert [van_de_lijst(een, 1), van_de_lijst(gelijk, 1), van_de_lijst((), 1)] == [4, 4, 1]
    assert gedaan[1:] == [een, gelijk, ()]
    assert gedaan[2] is gelijk


def test_van_dezelfde_dingen_is_er_een_rij() -> None:
    een, ander = object(), object()
    ontdubbeld = Ontdubbeld[object](3)
    eerst = ontdubbeld((een, ander))
    assert ontdubbeld((een, ander)) is eerst
    assert ontdubbeld((ander, een)) == (ander, een)
    assert ontdubbeld((een,)) == (een,)
    opnieuw = ontdubbeld((een, ander))
    assert opnieuw == eerst
    assert opnieuw is not eerst
