"""Facts of which nothing is known but their kind: to see what follows from that alone."""

from functools import cache
from types import new_class
from typing import Any, NoReturn, TypeVar

from participatie_cli.values.veld import Feit

F = TypeVar("F", bound=Feit)


class Gekeken(Exception):
    """Something was looked at of which nothing is known."""


def blanco(soort: type[F], **bekend: Any) -> F:
    """A fact of this kind, of which only the fields that are given can be looked at; any other raises Gekeken."""
    feit: F = _blanco_soort(soort).model_construct(**bekend)
    return feit


@cache
def _blanco_soort(soort: type[Feit]) -> Any:
    """A kind of fact that hides its fields; for the rest it is the same kind."""

    def lees(feit: Feit, attribuut: str) -> Any:
        if attribuut in soort.model_fields and attribuut not in object.__getattribute__(feit, "model_fields_set"):
            raise Gekeken
        return object.__getattribute__(feit, attribuut)

    erbij = {"__getattribute__": lees, "__module__": __name__}
    return new_class(soort.__name__, (soort,), exec_body=lambda eigen: eigen.update(erbij))


class Blind:
    """A value that nothing can be asked: whatever is tried raises Gekeken."""

    def _kijk(self, *_: Any) -> NoReturn:
        raise Gekeken

    __getattr__ = __call__ = __lt__ = __le__ = __gt__ = __ge__ = __eq__ = __hash__ = __bool__ = _kijk
