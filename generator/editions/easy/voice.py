"""The voice of Easy Language as a whole: easy texts of editors, sentences from facts, long words in their parts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.checker import Call, call_in
from generator.editions.brief import MOST_IN_HEADS, BriefWords, brief_words
from generator.editions.easy.access import access_reply
from generator.editions.easy.card import card_age, card_cost, card_days, card_rows
from generator.editions.easy.contact import contact_reply
from generator.editions.easy.cost import cost_reply
from generator.editions.easy.grammar import easy_phone, weekday_date
from generator.editions.easy.hard_words import WordFinder, explains, goes_on
from generator.editions.easy.languages import languages_reply
from generator.editions.easy.papers import easy_paper
from generator.editions.easy.phone import answer_rows, answer_text
from generator.editions.easy.privacy import privacy_reply
from generator.editions.easy.registration import documents_reply, registration_reply
from generator.editions.easy.sentences import without_left_out
from generator.editions.easy.twins import easy_sentences
from generator.editions.easy.unit import easy_unit
from generator.editions.easy.when import coming_words, when_reply
from generator.editions.easy.where import where_reply
from generator.editions.easy.who import who_reply
from generator.editions.line import CardWords, Reply
from generator.editions.names import easy_spelling
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.voice import FoundWord, OtherRecord, OwnText, own_name
from generator.editions.wording import (
    card_area,
    card_next,
    card_room,
    card_venue,
    first_times,
    joined,
    long_date,
    named_language,
    texts_for,
    venue_names,
    warning_of,
)
from generator.facts import OfferFacts
from generator.facts.contact import NOBODY, PhoneLine
from generator.facts.cost import Price
from generator.facts.what import What
from generator.facts.who import Ages
from generator.model.disclosures import Disclosure
from generator.model.notes import Note
from generator.model.parts import EasyBlock, EasySummary, Heading, ListBlock
from generator.model.phones import PhoneNumber
from generator.model.records import GlossaryWord, Municipality
from generator.publication import PublishedOffer

MOST_DISTRICTS = 4
"""Names in one sentence."""


class EasyVoice:
    """Tells facts in Easy Language."""

    explains_words = True
    answers_in_rows = False

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._finder = WordFinder((), texts)

    def title(self, record: PublishedOffer | OtherRecord) -> str:
        """The easy title or name, else what the record itself is called."""
        easy = record.easy
        name = easy.name if isinstance(easy, EasySummary) else None
        if easy is not None and (easy.title or name):
            return self._quoted(easy.title or name or "")
        return self._quoted(own_name(record))

    def _quoted(self, words: str) -> str:
        return quoted(words, self._texts)

    def _block(self, block: EasyBlock) -> EasyBlock:
        if isinstance(block, Heading):
            return Heading(heading=self._quoted(block.heading))
        if isinstance(block, ListBlock):
            return block.model_copy(update={"items": tuple(self._quoted(item) for item in block.items)})
        return self._quoted(block)

    def offer_text(self, what: What) -> OwnText:
        """The easy text; its first sentence that says something is the short one. Hard words are left out."""
        text = tuple(self._block(block) for block in what.easy_text)
        first = next((block for block in text if isinstance(block, str)), "")
        return OwnText(self._quoted(what.easy_title or what.title), sentences=text, words=what.easy_words, short=first)

    def record_text(self, record: OtherRecord) -> OwnText:
        """The easy sentences; of a town, those of its districts too."""
        own = map(self._block, record.easy.text if record.easy else ())
        districts = self._districts(record) if isinstance(record, Municipality) else ()
        return OwnText(self.title(record), sentences=(*own, *districts))

    def _districts(self, town: Municipality) -> Iterator[str]:
        """A few in each sentence."""
        t, place = self._texts, self.title(town)
        names = [self._quoted(district.spoken) for district in town.districts]
        for start in range(0, len(names), MOST_DISTRICTS):
            some = names[start : start + MOST_DISTRICTS]
            told = joined(some, t)
            if start:
                yield t.count("districts_more", len(some), place=place, districts=told)
            else:
                yield t.count("districts", len(some), place=place, districts=told)

    def disclosed(self, disclosure: Disclosure, lines: tuple[str, ...]) -> tuple[str, ...]:
        """The easy sentences; the words themselves where there are none."""
        easy, note = disclosure.easy, disclosure.meanwhile
        told = (easy.text if easy else ()) or lines if lines else note.easy if note else ()
        return tuple(map(self._quoted, told))

    def text_status(self, what: What) -> str:
        """Who checked the easy text, or that nobody did."""
        words = self._texts.choose("easy_status", what.easy_status)
        return (
            words.format(by=self._quoted(what.checked.by), date=self.date(what.checked.date)) if what.checked else words
        )

    def replies(self, facts: OfferFacts) -> tuple[Reply, ...]:
        """The answers to a reader's questions in their fixed order.

        Privacy and documents are left out where nothing is known; the others then say so.
        """
        t = texts_for(facts, self._texts)
        asked = facts if facts.can_be_asked else replace(facts, contact=NOBODY)
        granted_by = self.title(facts.granted_by) if facts.granted_by is not None else ""
        found = (
            who_reply(facts.who, t),
            where_reply(asked, granted_by, t),
            when_reply(asked, venue_names(facts.where, self.title, t), t),
            cost_reply(facts.cost, t),
            registration_reply(asked, t),
            privacy_reply(facts.privacy, t),
            documents_reply(facts.way_in, t),
            languages_reply(facts.languages, t),
            access_reply(facts, t),
            contact_reply(facts, t),
        )
        told = (without_left_out(reply, reply.key in facts.pointless) for reply in found if reply is not None)
        return tuple(reply for reply in told if reply.lines or reply.leaves_out)

    def card(self, facts: OfferFacts) -> CardWords:
        """The facts in a few words."""
        t, when = self._texts, facts.when
        towns = venue_names(facts.where, self.title, t)
        return CardWords(
            venue=card_venue(facts.where, self.title, t),
            area="" if facts.who.is_for_professionals else card_area(facts.where.area, self.title, t),
            age=self.age(facts.who.ages),
            days=card_days(when, towns, t),
            cost=self.cost(facts.cost),
            next=card_next(weekday_date(when.news, t), when, towns, t) if when.news else "",
            room=card_room(facts.capacity, t),
        )

    def brief(self, facts: OfferFacts, called: PhoneLine | None = None) -> BriefWords:
        """What the head of its page tells of an offer."""
        t, line = self._texts, facts.answering_line
        towns = venue_names(facts.where, self.title, t)
        times = (
            first_times(answer_rows(line, t), MOST_IN_HEADS, t)
            if line is not None
            else card_rows(facts.when, towns, MOST_IN_HEADS, t)
        )
        hours = answer_rows(called, t) if called is not None else ()
        return brief_words(facts, coming_words(facts.when, towns, t), times, hours, self.title, t)

    def age(self, ages: Ages | None) -> str:
        """`6 Monate bis 3 Jahre`."""
        return card_age(ages, self._texts)

    def cost(self, price: Price) -> str:
        """What it costs in a few words."""
        return card_cost(price, self._texts)

    def date(self, day: date) -> str:
        """`15. August 2026`."""
        return long_date(day, self._texts)

    def phone(self, number: PhoneNumber) -> str:
        """In small groups of digits."""
        return easy_phone(number)

    def phone_hours(self, line: PhoneLine) -> str:
        """A line for each row."""
        return answer_text(line, self._texts)

    def phone_note(self, line: PhoneLine) -> str:
        """The hours, and the easy sentences of a note; of an example first why nobody shall call."""
        note = " ".join(easy_sentences(line.note, self._texts)) if line.note else ""
        told = (warning_of(line, self._texts), self.phone_hours(line), note)
        return "\n".join(filter(None, told))

    def tells(self, note: Note) -> bool:
        """Where somebody has said it in easy words."""
        return bool(easy_sentences(note, self._texts))

    def tells_paper(self, paper: Note) -> bool:
        """Where somebody has given it an easy name."""
        return bool(easy_paper(paper, self._texts))

    def tells_unit(self, unit: str) -> bool:
        """Where it is a plain noun or one with easy words."""
        return easy_unit(unit, self._texts) is not None

    def call_in(self, sentence: str) -> Call | None:
        """`Rufen Sie hier an.`"""
        return call_in(sentence)

    def language_name(self, code: str) -> str:
        """The name of a language."""
        return named_language(code, self._texts)

    def spelling(self, word: str) -> str:
        """A long word in its parts; nothing if nobody has said how to split it."""
        return easy_spelling(word, self._texts)

    def hard_words(self, text: str, glossary: tuple[GlossaryWord, ...]) -> tuple[FoundWord, ...]:
        """The words of a sentence that the glossary explains."""
        if self._finder.glossary is not glossary:  # to compare hundreds of records costs more than to find their words
            self._finder = WordFinder(glossary, self._texts)
        return self._finder.find(text)

    def explains(self, sentence: str, word: FoundWord) -> bool:
        """`Das nennen wir Mobbing.`, `Mobbing ist …`"""
        return explains(sentence, word, self._texts)

    def goes_on(self, sentence: str) -> bool:
        """`Dafür …`, `Zum Beispiel …`"""
        return goes_on(sentence, self._texts)
