"""The index of the search, below `assets/search/`."""

from collections.abc import Mapping

from generator.outputs.output import Inputs, Output
from generator.publication import Exportable

FOLDER = "assets/search/"


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    return {f"{FOLDER}{name}": data for name, data in inputs.index.files.items()}


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return (FOLDER,)


OUTPUT = Output("search index", _addresses, _make)
