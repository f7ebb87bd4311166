"""What a cut stylesheet depends on beside its input: whoever keeps one has to know when it is old."""

import tinycss2

from generator.shipped import code_key


def cut_recipe() -> str:
    """The version of the library that reads stylesheets, and the key of this room's own code."""
    return f"{tinycss2.__version__} {code_key('styles').hex()}"
