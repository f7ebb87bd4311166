"""What every voice can say: facts become words, in one register and one language."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeAlias

from generator.checker import Call
from generator.editions.brief import BriefWords
from generator.editions.line import CardWords, Reply
from generator.facts import OfferFacts
from generator.facts.contact import PhoneLine
from generator.facts.cost import Price
from generator.facts.what import What
from generator.facts.who import Ages
from generator.model.disclosures import Disclosure
from generator.model.notes import Note
from generator.model.parts import EasyBlock
from generator.model.phones import PhoneNumber
from generator.model.records import GlossaryWord, LifePhase, Municipality, Office, Programme, Step, Topic
from generator.publication import PublishedOffer, PublishedProvider

OtherRecord: TypeAlias = LifePhase | Municipality | Topic | Programme | PublishedProvider | Office | Step
"""Records with texts of their own beside offers."""


def own_name(record: PublishedOffer | OtherRecord) -> str:
    """What a record is called in the records' language: some have a title, the others a name."""
    if isinstance(record, PublishedOffer | LifePhase | Topic | Office | Step):
        return record.title
    return record.name


@dataclass(frozen=True, slots=True)
class OwnText:
    """What editors wrote about a record, as far as an edition shows it. Empty parts are not shown."""

    title: str
    summary: str = ""
    description: str = ""
    """Markdown."""
    sentences: tuple[EasyBlock, ...] = ()
    """A text of lines in place of summary and description."""
    words: tuple[str, ...] = ()
    """Hard words that editors want explained, whether the text has them or not."""
    transition: str = ""
    """What changes when a life phase ends."""
    short: str = ""
    """What a card says of it."""
    description_language: str = ""
    """BCP 47 tag where the description is in another language than the edition; else empty. All other parts are
    marked where they are (`quotes.py`)."""


@dataclass(frozen=True, slots=True)
class FoundWord:
    """A word of the glossary where it stands in a sentence."""

    start: int
    end: int
    entry: GlossaryWord


class Voice(Protocol):
    """Tells facts in one register and one language. Everything that editions do differently is asked here."""

    @property
    def explains_words(self) -> bool:
        """Texts are sentences, line by line; hard words are explained where they first stand, negations stand out."""
        ...

    @property
    def answers_in_rows(self) -> bool:
        """Answers are short rows of a table; else sentences under questions."""
        ...

    def title(self, record: PublishedOffer | OtherRecord) -> str:
        """What a record is called."""
        ...

    def offer_text(self, what: What) -> OwnText:
        """An offer's own text."""
        ...

    def record_text(self, record: OtherRecord) -> OwnText:
        """Another record's own text."""
        ...

    def disclosed(self, disclosure: Disclosure, lines: tuple[str, ...]) -> tuple[str, ...]:
        """What only the publisher knows, line by line; `lines` are its words in the records' language.

        Without any: what editors say meanwhile, which may be nothing.
        """
        ...

    def text_status(self, what: What) -> str:
        """How far readers can trust the words of an offer's text, a sentence a line; empty where nothing is to say."""
        ...

    def replies(self, facts: OfferFacts) -> tuple[Reply, ...]:
        """The answers to a reader's questions, in the order of this voice."""
        ...

    def card(self, facts: OfferFacts) -> CardWords:
        """The facts in a few words."""
        ...

    def brief(self, facts: OfferFacts, called: PhoneLine | None = None) -> BriefWords:
        """What the head of its page tells of an offer; `called` is the number that the page wants people to call."""
        ...

    def age(self, ages: Ages | None) -> str:
        """Ages in a few words: `6 Monate bis 3 Jahre`; empty where nothing is said."""
        ...

    def cost(self, price: Price) -> str:
        """What it costs in a few words: `kostenlos`; empty where nothing is said."""
        ...

    def date(self, day: date) -> str:
        """A day: `15. August 2026`."""
        ...

    def phone(self, number: PhoneNumber) -> str:
        """A phone number as people read it."""
        ...

    def phone_hours(self, line: PhoneLine) -> str:
        """When somebody answers a phone, in one row; empty where nobody said it."""
        ...

    def phone_note(self, line: PhoneLine) -> str:
        """When somebody answers a phone, and what an editor adds, in one row; empty where nobody said anything."""
        ...

    def tells(self, note: Note) -> bool:
        """Whether the edition shows an editor's note, in whatever words."""
        ...

    def tells_paper(self, paper: Note) -> bool:
        """The same of a paper to bring."""
        ...

    def tells_unit(self, unit: str) -> bool:
        """The same of what a price is for."""
        ...

    def call_in(self, sentence: str) -> Call | None:
        """What a sentence of an easy text asks readers to do by phone; None where it asks for no call."""
        ...

    def language_name(self, code: str) -> str:
        """The name of a language (ISO 639), or the code where nobody knows its name."""
        ...

    def spelling(self, word: str) -> str:
        """A word that people say, as this voice writes it; empty where it can't be written so that everybody reads it."""
        ...

    def hard_words(self, text: str, glossary: tuple[GlossaryWord, ...]) -> tuple[FoundWord, ...]:
        """The words of a sentence that the glossary explains; none where this voice explains no words."""
        ...

    def explains(self, sentence: str, word: FoundWord) -> bool:
        """Whether the sentence itself says what one of its words means."""
        ...

    def goes_on(self, sentence: str) -> bool:
        """Whether the sentence is only understood right after the one before it."""
        ...
