"""Files for machines: one module an output, and its line in the registry."""

from collections.abc import Container, Iterator

from generator.outputs import build_note, colors, home_screen, host_files, search_index, share_pictures, sitemap
from generator.outputs.output import Inputs, Output
from generator.plan.files import PlannedFile
from generator.publication import Exportable

__all__ = ["OUTPUTS", "Inputs", "Output", "make_outputs", "planned_outputs"]

OUTPUTS: tuple[Output, ...] = (
    sitemap.OUTPUT,
    host_files.OUTPUT,
    build_note.OUTPUT,
    colors.OUTPUT,
    search_index.OUTPUT,
    share_pictures.OUTPUT,
    home_screen.OUTPUT,
)


def planned_outputs(exportable: Exportable, own: Container[str] = ()) -> Iterator[PlannedFile]:
    """The files that the outputs will make; `own` are the addresses of the theme's files, which may replace some."""
    for output in OUTPUTS:
        for address in output.addresses(exportable):
            if not (output.is_replaceable and address in own):
                yield PlannedFile(address, output.name)


def make_outputs(inputs: Inputs) -> dict[str, bytes]:
    """Make every output: address → content."""
    return {address: data for output in OUTPUTS for address, data in output.make(inputs).items()}
