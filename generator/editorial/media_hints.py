"""W430, W431, W433: what lies in `content/media/` that nobody shows, and who stands in papers as their author."""

import json
from collections.abc import Collection, Iterator

from generator.catalog import Catalog
from generator.checks import PAPER_AUTHOR, UNREAD_AUTHOR, UNUSED_FILE
from generator.media import Media
from generator.model.spelling import folded
from generator.model.written import Offer
from generator.plan import Plan
from generator.plan.links import linked_addresses
from generator.problems import Level, Problem
from generator.publication import written_links


def media_hints(media: Media, catalog: Catalog, plan: Plan, left_out: Collection[str]) -> Iterator[Problem]:
    """Files that no page leads to, and papers whose author nobody has confirmed.

    The files `left_out` are off the site until a mistake is mended: what they show is needed then.
    """
    waiting = (link for link in written_links(catalog) if link.path in left_out) if left_out else ()
    used = linked_addresses((*plan.links, *waiting), catalog.site.url)
    confirmed = {
        (medium.file, _as_compared(medium.author))
        for entry in catalog.entries
        if isinstance(entry.record, Offer)
        for medium in entry.record.media
    }
    for file in media.files.values():
        # Which files a broken record shows nobody knows: whoever deleted them would have to look for them afterwards.
        if file.address not in used and not catalog.broken:
            message = (
                "Diese Datei zeigt keine Seite, und trotzdem steht sie im Netz. Bitte löschen, oder in einem Angebot "
                f"unter media nennen: file: {file.address}."
            )
            yield Problem(UNUSED_FILE, Level.WARNING, message, file.path)
        if file.author and (file.address, _as_compared(file.author)) not in confirmed:
            message = (
                f"In der Datei steht als Verfasser „{file.author}“. Alle können das lesen. Ist es richtig und erlaubt? "
                f"Dann bitte in einem Angebot dazuschreiben: author: {_in_yaml(file.author)}. Sonst bitte in dem Programm, aus dem "
                "das Papier stammt, unter „Eigenschaften“ löschen und neu speichern."
            )
            yield Problem(PAPER_AUTHOR, Level.WARNING, message, file.path)
        elif file.author is None and (file.address, None) in confirmed:
            message = "Wer in dieser Datei als Verfasser steht, ließ sich nicht lesen. Bitte selbst nachsehen und unter author schreiben."
            yield Problem(UNREAD_AUTHOR, Level.WARNING, message, file.path)


def _as_compared(name: str | None) -> str | None:
    """Its letters alone: no record takes all the signs that stand in a file, such as `Eva <eva@example.org>`."""
    return name and (folded(name) or _typed(name))


def _typed(name: str) -> str:
    """Without what would look like HTML in a record."""
    return name.replace("<", "(").replace(">", ")")


def _in_yaml(name: str) -> str:
    """As it has to be written where a colon or a bracket would mean something."""
    return json.dumps(_typed(name), ensure_ascii=False)
