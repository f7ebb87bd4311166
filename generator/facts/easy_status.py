"""The honest status of an Easy Language text: checked by people, out of date, or neither. Told by fingerprints."""

import hashlib
from enum import StrEnum

from generator.model.parts import EasyText, Heading, ListBlock
from generator.model.records import OfferFields


class EasyStatus(StrEnum):
    """Where a text stands."""

    CHECKED = "checked"
    """Readers of the target group checked exactly this text."""
    WRITTEN = "written"
    OUT_OF_DATE = "out-of-date"
    """The standard text has changed since the easy text was written."""
    FACTS_ONLY = "facts-only"
    """No text yet: the page shows the facts in easy sentences."""


def _fingerprint(parts: list[str]) -> str:
    """16 hexadecimal digits of SHA-256; white space at line ends does not count."""
    joined = "\n".join(" ".join(part.split()) for part in parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:16]


def easy_hash(easy: EasyText) -> str:
    """Fingerprint of title and text: what readers of the target group checked."""
    parts = [easy.title or ""]
    for block in easy.text:
        if isinstance(block, Heading):
            parts.append(f"# {block.heading}")
        elif isinstance(block, ListBlock):
            parts += [f"- {item}" for item in block.items]
        else:
            parts.append(block)
    return _fingerprint(parts)


def source_hash(offer: OfferFields) -> str:
    """Fingerprint of title, summary and description: what the easy text was written from."""
    return _fingerprint([offer.title, offer.summary, offer.description or ""])


def is_out_of_date(offer: OfferFields) -> bool:
    """The standard text has changed since the easy text was written from it."""
    return offer.easy is not None and offer.easy.source is not None and offer.easy.source != source_hash(offer)


def has_lost_its_check(offer: OfferFields) -> bool:
    """The easy text has changed since people checked it."""
    easy = offer.easy
    return easy is not None and easy.checked is not None and easy.checked.text != easy_hash(easy)


def easy_status(offer: OfferFields) -> EasyStatus:
    """The one word for reports; out of date weighs more than checked."""
    easy = offer.easy
    if easy is None or not easy.text:
        return EasyStatus.FACTS_ONLY
    if is_out_of_date(offer):
        return EasyStatus.OUT_OF_DATE
    return EasyStatus.CHECKED if easy.checked and not has_lost_its_check(offer) else EasyStatus.WRITTEN


def is_checked(offer: OfferFields) -> bool:
    """People of the target group checked the text, and neither it nor the standard text has changed since.

    Only then a page, a card or the search may show the logo.
    """
    return easy_status(offer) is EasyStatus.CHECKED
