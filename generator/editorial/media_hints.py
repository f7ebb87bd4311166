"""W430, W431, W433: what lies in `content/media/` that nobody shows, and who stands in papers as their author."""

import json
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.checks import PAPER_AUTHOR, UNREAD_AUTHOR, UNUSED_FILE
from generator.media import Media
from generator.model.written import Offer
from generator.plan import Plan
from generator.plan.links import own_address
from generator.problems import Level, Problem


def media_hints(media: Media, catalog: Catalog, plan: Plan) -> Iterator[Problem]:
    """Files that no page leads to, and papers whose author nobody has confirmed."""
    own = (own_address(link.target, catalog.site.url) for link in plan.links)
    used = {found[0] for found in own if found is not None}
    confirmed = {
        (medium.file, medium.author)
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
        if file.author and (file.address, file.author) not in confirmed:
            message = (
                f"In der Datei steht als Verfasser „{file.author}“. Alle können das lesen. Ist es richtig und erlaubt? "
                f"Dann bitte in einem Angebot dazuschreiben: author: {_in_yaml(file.author)}. Sonst bitte in dem Programm, aus dem "
                "das Papier stammt, unter „Eigenschaften“ löschen und neu speichern."
            )
            yield Problem(PAPER_AUTHOR, Level.WARNING, message, file.path)
        elif file.author is None and (file.address, None) in confirmed:
            message = "Wer in dieser Datei als Verfasser steht, ließ sich nicht lesen. Bitte selbst nachsehen und unter author schreiben."
            yield Problem(UNREAD_AUTHOR, Level.WARNING, message, file.path)


def _in_yaml(name: str) -> str:
    """As it has to be written where a colon or a bracket would mean something."""
    return json.dumps(name, ensure_ascii=False)
