"""A page about one file of the register as data, version 1. The manual explains its keys."""

from typing import Any, Final

from participatie_cli.console.als_json import bevinding_als_gegevens
from participatie_cli.console.paginabeeld import Pagina
from participatie_cli.model.inbrengstand import Inbrengstand
from participatie_cli.model.tijdlijn import Moment
from participatie_cli.model.vooruitblik import Vooruitpunt
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend

VERSIE: Final = 1


def pagina_als_gegevens(pagina: Pagina, programma: str) -> dict[str, Any]:
    """The page with stable keys; what is not known is `onbekend`, what was not written down null."""
    verslag = pagina.verslag
    return {
        "versie": VERSIE,
        "programma": programma,
        "peildatum": pagina.peildatum.isoformat(),
        "soort": pagina.soort,
        "id": pagina.id,
        "bestand": pagina.bestand,
        "titel": pagina.titel,
        "samenvatting": pagina.samenvatting,
        "opmerking": _waarde(pagina.opmerking),
        "onvolledig": pagina.onvolledig,
        "staat": [{"kop": kop, "waarde": waarde} for kop, waarde in pagina.staat],
        "gebeurd": [_moment(een) for een in pagina.gebeurd],
        "inbreng": _inbreng(pagina.inbreng),
        "komt": [_komt(een, pagina) for een in pagina.komt],
        "zonder_datum": [{"tekst": een.voluit, "pad": list(een.pad)} for een in pagina.zonder_datum],
        "bevindingen": [bevinding_als_gegevens(een.bevinding) for een in pagina.bevindingen],
        "niet_te_beoordelen": [
            {"reden": reden, "regels": list(regels)} for reden, regels in verslag.niet_te_beoordelen.items()
        ],
        "uitkomsten": {soort.value: getal for soort, getal in verslag.per_uitkomst.items()},
    }


def _waarde(waarde: object) -> str | None:
    return None if waarde is None else str(waarde)


def _moment(een: Moment) -> dict[str, Any]:
    return {"datum": str(een.datum), "tekst": een.voluit, "pad": list(een.pad)}


def _komt(een: Vooruitpunt, pagina: Pagina) -> dict[str, Any]:
    return {
        "datum": _waarde(een.datum),
        "wat": een.wat,
        "wie": een.wie,
        "norm": een.norm,
        "twijfel": een.twijfel,
        "uiterlijk": een.uiterlijk,
        "voorbij": een.voorbij_op(pagina.peildatum),
        "pad": list(een.pad),
    }


def _inbreng(inbreng: Inbrengstand | Onbekend | None) -> dict[str, Any] | str | None:
    if not isinstance(inbreng, Inbrengstand):
        return _waarde(inbreng)
    return {
        "aantal": len(inbreng.punten),
        "per_status": {str(status): getal for status, getal in inbreng.per_status.items()},
        "punten": [
            {
                "onderwerp": een.onderwerp,
                "wat": een.wat,
                "datum": _waarde(een.datum if isinstance(een.datum, Datum | Onbekend) else None),
                "status": str(een.status),
                "reden": _waarde(een.reden),
            }
            for een in inbreng.punten
        ],
    }
