"""Links to the search with a question: it stands behind `#`, so that no server hears it and no page that comes after.

The twin for what people type is `theme/assets/js/search-address.js`.
"""

from urllib.parse import urlencode

from generator.render.context import Context
from generator.render.parts.views import Link


def filter_link(
    context: Context, town: str = "", phase: str = "", topic: str = "", provider: str = "", programme: str = ""
) -> Link:
    """From a list to the search, which can narrow it down: with the filters set by which a list was made.

    Their keys are those of `generator/search/facets.py`.
    """
    chosen = {"ort": town, "phase": phase, "thema": topic, "anbieter": provider, "programm": programme}
    asked = urlencode({key: value for key, value in chosen.items() if value})
    return Link(context.texts.filter_list, f"{context.href('search')}#{asked}", icon="filter")
