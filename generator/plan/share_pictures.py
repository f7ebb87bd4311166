"""Which pictures there are for shared links."""

from collections.abc import Iterator

from generator.publication import Exportable

_FOLDER = "assets/share/"
SITE_PICTURE = f"{_FOLDER}site.png"
"""Of the site itself: for pages that have none of their own, and for all that nobody should recognise."""


def share_picture(kind: str, id_: str) -> str:
    """The address of the picture of a life phase, a topic or a town."""
    return f"{_FOLDER}{kind}-{id_}.png"


def pictured(exportable: Exportable) -> Iterator[tuple[str, str]]:
    """Address and title of each: all towns and life phases, and the topics that are not sensitive."""
    yield SITE_PICTURE, exportable.site.name
    for phase in exportable.life_phases.values():
        yield share_picture("phase", phase.id), phase.title
    for topic in exportable.topics.values():
        if not any(line.sensitive for line in exportable.topic_line(topic.id)):
            yield share_picture("topic", topic.id), topic.title
    for town in exportable.municipalities.values():
        yield share_picture("municipality", town.id), town.name
