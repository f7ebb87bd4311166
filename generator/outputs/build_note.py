"""`build.json`: the day that the site was built for and how much it holds, for the script that tells a site's age and
for the brake of the next night. The day, not the time: the same input gives the same bytes.
"""

import json
from collections.abc import Mapping
from datetime import date

from generator.outputs.output import Inputs, Output
from generator.plan.addresses import BUILD_NOTE
from generator.publication import Exportable
from generator.source.files import LISTS

_LISTS = tuple(name for name in LISTS if name != "gone")
"""What is gone leaves no trace, not even in a count."""


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    note = {
        "built": inputs.published.today.isoformat(),
        "pages": len(inputs.plan.pages),
        "offers": len(inputs.published.offers),
        "lists": {name: len(getattr(inputs.published, name)) for name in _LISTS},
    }
    return {BUILD_NOTE: _bytes(note)}


def remembering(note: bytes, pages: int, built: date) -> bytes:
    """The same `build.json` with the day on which the site held more pages, and how many."""
    return _bytes({**json.loads(note), "most": {"built": built.isoformat(), "pages": pages}})


def _bytes(note: Mapping[str, object]) -> bytes:
    return f"{json.dumps(note)}\n".encode()


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return (BUILD_NOTE,)


OUTPUT = Output("build note", _addresses, _make)
