"""In which languages people are served, and who helps to understand."""

from dataclasses import dataclass

from generator.model.languages import LANGUAGES
from generator.model.types import Answer
from generator.publication import PublishedOffer

SIGN_LANGUAGE = "gsg"


@dataclass(frozen=True, slots=True)
class SpokenLanguages:
    """The languages of an offer."""

    spoken: tuple[str, ...]
    """ISO 639 codes of languages that have a name here, in the editor's order, each once, without German Sign Language."""
    has_unnamed: bool
    """There are others: their codes, such as `quc`, would tell nobody anything."""
    interpreter: Answer
    signed: Answer
    """Whether German Sign Language is used."""
    is_only_signed: bool
    """It is the only language that the editor lists."""

    @property
    def known(self) -> bool:
        """Somebody said something about languages."""
        return bool(self.spoken) or self.has_unnamed or self.interpreter != "unknown" or self.signed != "unknown"

    @property
    def lacks_spoken(self) -> bool:
        """Somebody said who helps to understand, and not which languages people speak there."""
        return self.known and not (self.spoken or self.has_unnamed or self.is_only_signed)


def languages(offer: PublishedOffer) -> SpokenLanguages:
    """The languages of an offer. Who lists sign language among the languages has said that it is used."""
    spoken = tuple(code for code in dict.fromkeys(offer.languages) if code != SIGN_LANGUAGE)
    signed: Answer = "yes" if SIGN_LANGUAGE in offer.languages else offer.sign_language
    is_only_signed = not spoken and SIGN_LANGUAGE in offer.languages
    named = tuple(code for code in spoken if code in LANGUAGES)
    return SpokenLanguages(named, len(named) < len(spoken), offer.interpreter, signed, is_only_signed)
