"""The way from a list to the search, which can narrow it down."""

from urllib.parse import urlencode

from generator.render.context import Context
from generator.render.parts.views import Link


def filter_link(
    context: Context, town: str = "", phase: str = "", topic: str = "", provider: str = "", programme: str = ""
) -> Link:
    """The search with the filters set by which a list was made; their keys are those of `generator/search/facets.py`."""
    chosen = {"ort": town, "phase": phase, "thema": topic, "anbieter": provider, "programm": programme}
    query = urlencode({key: value for key, value in chosen.items() if value})
    return Link(context.texts.filter_list, f"{context.href('search')}?{query}", icon="filter")
