"""What to bring."""

from generator.editions.easy.fact import EasyFact, EasyLine
from generator.publication import PublishedOffer


def documents_fact(offer: PublishedOffer) -> EasyFact | None:
    """The editor's list, word for word: names of papers may be hard and must not be changed. None without any."""
    if not offer.documents:
        return None
    papers = tuple(EasyLine(text, "note") for text in offer.documents)
    return EasyFact("documents", (EasyLine("Bitte bringen Sie das mit:"), *papers))
