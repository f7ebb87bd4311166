"""The states whose public and school holidays count: of Germany, Austria and Switzerland, by ISO 3166-2."""

import re
from difflib import get_close_matches
from typing import Literal

from generator.model.ags import STATES
from generator.model.base import wrong

Country = Literal["DE", "AT", "CH"]

_NAMES: dict[Country, dict[str, str]] = {
    "DE": {
        "BW": "Baden-Württemberg", "BY": "Bayern", "BE": "Berlin", "BB": "Brandenburg", "HB": "Bremen",
        "HH": "Hamburg", "HE": "Hessen", "MV": "Mecklenburg-Vorpommern", "NI": "Niedersachsen",
        "NW": "Nordrhein-Westfalen", "RP": "Rheinland-Pfalz", "SL": "Saarland", "SN": "Sachsen",
        "ST": "Sachsen-Anhalt", "SH": "Schleswig-Holstein", "TH": "Thüringen",
    },
    "AT": {
        "1": "Burgenland", "2": "Kärnten", "3": "Niederösterreich", "4": "Oberösterreich", "5": "Salzburg",
        "6": "Steiermark", "7": "Tirol", "8": "Vorarlberg", "9": "Wien",
    },
    "CH": {
        "AG": "Aargau", "AR": "Appenzell Ausserrhoden", "AI": "Appenzell Innerrhoden", "BL": "Basel-Landschaft",
        "BS": "Basel-Stadt", "BE": "Bern", "FR": "Freiburg", "GE": "Genf", "GL": "Glarus", "GR": "Graubünden",
        "JU": "Jura", "LU": "Luzern", "NE": "Neuenburg", "NW": "Nidwalden", "OW": "Obwalden", "SG": "St. Gallen",
        "SH": "Schaffhausen", "SZ": "Schwyz", "SO": "Solothurn", "TG": "Thurgau", "TI": "Tessin", "UR": "Uri",
        "VD": "Waadt", "VS": "Wallis", "ZG": "Zug", "ZH": "Zürich",
    },
}  # fmt: skip
"""Country → code of a state → its name."""
_OTHER_NAMES: dict[Country, dict[str, str]] = {
    "DE": {
        "bawue": "BW", "bawü": "BW", "badenwuerttemberg": "BW", "freistaatbayern": "BY", "bavaria": "BY", "bln": "BE",
        "brb": "BB", "bbg": "BB", "freiehansestadtbremen": "HB", "freieundhansestadthamburg": "HH", "mvp": "MV",
        "meckpomm": "MV", "nds": "NI", "nrw": "NW", "rlp": "RP", "saar": "SL", "sac": "SN", "freistaatsachsen": "SN",
        "lsa": "ST", "sah": "ST", "thueringen": "TH", "thü": "TH", "freistaatthüringen": "TH",
    },
    "AT": {
        "b": "1", "bgld": "1", "k": "2", "ktn": "2", "n": "3", "nö": "3", "noe": "3", "o": "4", "oö": "4", "ooe": "4",
        "s": "5", "sbg": "5", "st": "6", "stmk": "6", "t": "7", "v": "8", "vbg": "8", "w": "9",
    },
    "CH": {"genève": "GE", "neuchâtel": "NE", "sanktgallen": "SG", "ticino": "TI", "vaud": "VD", "zuerich": "ZH"},
}  # fmt: skip
"""Country → what people write for a state, in small letters and without hyphens → its code."""
_KINDS: dict[Country, str] = {
    "DE": "eines Bundeslandes in Deutschland",
    "AT": "eines Bundeslandes in Österreich",
    "CH": "eines Kantons der Schweiz",
}
CODES = tuple(dict.fromkeys(code for names in _NAMES.values() for code in names))
"""Every code of a state, of whichever country."""


def check_state(written: str, country: Country) -> None:
    """Refuse what is no state of a country, so that nobody's holidays are taken for those of another state."""
    names = _NAMES[country]
    if written in names:
        return
    close = _meant(written, country)
    if close is not None:
        fix = f"Meinten Sie {close}?"
    else:
        other = next((c for c in _NAMES if c != country and _exactly(written, c) is not None), None)
        listed = ", ".join(f"{code} ({name})" if country == "AT" else code for code, name in names.items())
        fix = (
            f"Liegt das Gebiet woanders, bitte country: {other} schreiben. Sonst geht: " if other else "Bitte wählen: "
        )
        fix += f"{listed}."
    raise wrong("E225", f"„{written}“ ist nicht das Kürzel {_KINDS[country]}. {fix}", field="state")


def _exactly(written: str, country: Country) -> str | None:
    """The state that a code in other letters, a name, a short name or the number of a key says."""
    names = _NAMES[country]
    text = re.sub(rf"^{country}-", "", written.strip().upper())
    if text in names:
        return text
    if country == "DE" and text in STATES:
        return STATES[text]
    return _spellings(country).get(_letters(text))


def _meant(written: str, country: Country) -> str | None:
    exact = _exactly(written, country)
    if exact is not None:
        return exact
    spellings = _spellings(country)
    close = get_close_matches(_letters(written), [name for name in spellings if len(name) > 3], 1, 0.75)
    return spellings[close[0]] if close else None


def _spellings(country: Country) -> dict[str, str]:
    return {**{_letters(name): code for code, name in _NAMES[country].items()}, **_OTHER_NAMES[country]}


def _letters(text: str) -> str:
    return re.sub(r"[^\w]|_", "", text[:80]).casefold()
