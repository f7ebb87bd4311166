"""What an offer is: its own texts, and where its Easy Language text stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.facts.easy_status import EasyStatus, easy_status
from generator.model.parts import Checked, EasyBlock, Translation
from generator.publication import PublishedOffer


@dataclass(frozen=True, slots=True)
class What:
    """The words that editors gave an offer. They are told as they are."""

    title: str
    summary: str
    description: str
    """Markdown; empty where nobody wrote one."""
    easy_title: str
    """Empty, like `easy_text`, where nobody wrote one."""
    easy_text: tuple[EasyBlock, ...]
    easy_words: tuple[str, ...]
    """Words of the glossary that the page shall explain too."""
    easy_status: EasyStatus
    checked: Checked | None
    """Who checked the easy text and when, be it still that text or not."""
    translations: Mapping[str, Translation]
    """By BCP 47 tag, in the order of the file."""


def what(offer: PublishedOffer) -> What:
    """The texts of an offer."""
    easy = offer.easy
    return What(
        title=offer.title,
        summary=offer.summary,
        description=offer.description or "",
        easy_title=(easy.title or "") if easy else "",
        easy_text=easy.text if easy else (),
        easy_words=easy.words if easy else (),
        easy_status=easy_status(offer),
        checked=easy.checked if easy else None,
        translations=offer.translations,
    )
