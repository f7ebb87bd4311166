"""The official key of a municipality (Amtlicher Gemeindeschlüssel): 2 digits for the state, 1 for the region, 2 for the
county, 3 for the municipality.
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from generator.model.base import wrong
from generator.model.patterns import spelt

STATES = {
    "01": "SH", "02": "HH", "03": "NI", "04": "HB", "05": "NW", "06": "HE", "07": "RP", "08": "BW",
    "09": "BY", "10": "SL", "11": "BE", "12": "BB", "13": "MV", "14": "SN", "15": "ST", "16": "TH",
}  # fmt: skip
"""First two digits → the state's short name (ISO 3166-2:DE), as `area.state` has it."""
COUNTY = 5
"""So many first digits are the same for all municipalities of a county."""


def parse_ags(value: Any) -> str:
    """Eight digits."""
    text = value.strip() if isinstance(value, str) else ""
    if not re.fullmatch(r"[0-9]{8}", text):
        message = (
            f"„{text}“ ist kein Amtlicher Gemeindeschlüssel. Bitte alle 8 Ziffern schreiben, zum Beispiel 05558016."
        )
        raise wrong("E219", message)
    return text


Ags = Annotated[
    str,
    BeforeValidator(parse_ags),
    spelt(r"^\s*[0-9]{8}\s*$", "05558016", type="integer", minimum=1_000_000, maximum=99_999_999),
]
