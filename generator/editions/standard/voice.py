"""The standard voice as a whole: editors' own texts, answers in rows, everything else as people mostly write it."""

from collections.abc import Mapping
from datetime import date

from generator.checker import Call
from generator.editions.brief import MOST_IN_HEADS, BriefWords, brief_words
from generator.editions.line import CardWords, Reply
from generator.editions.quotes import RECORDS_LANGUAGE, is_foreign, quoted
from generator.editions.standard.remarks import run_on
from generator.editions.standard.replies import replies
from generator.editions.standard.small import age_range, card_date, cost
from generator.editions.standard.times import card_words, whole_rows
from generator.editions.standard.when import coming_words, phone_hours
from generator.editions.texts import Texts
from generator.editions.voice import FoundWord, OtherRecord, OwnText, own_name
from generator.editions.wording import (
    card_area,
    card_next,
    card_room,
    card_times,
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
from generator.facts.contact import PhoneLine
from generator.facts.cost import Price
from generator.facts.what import What
from generator.facts.when import MOST_TIMES
from generator.facts.who import Ages
from generator.model.disclosures import Disclosure
from generator.model.notes import Note
from generator.model.parts import Translation
from generator.model.phones import PhoneNumber, print_phone
from generator.model.records import GlossaryWord, LifePhase, Municipality, Step
from generator.publication import PublishedOffer, PublishedProvider


class StandardVoice:
    """Tells facts in standard language; in an edition of another language an offer's translation is its own text."""

    explains_words = False
    answers_in_rows = True

    def __init__(self, tag: str, texts: Texts) -> None:
        self._tag, self._texts = tag, texts

    def title(self, record: PublishedOffer | OtherRecord) -> str:
        """The translated title, or what the record itself is called."""
        if isinstance(record, PublishedOffer):
            return self._translation(record.translations).title or self._quoted(record.title)
        return self._quoted(own_name(record))

    def _quoted(self, words: str) -> str:
        return quoted(words, self._texts)

    def offer_text(self, what: What) -> OwnText:
        """Title, summary and description; each in the records' language where it is not translated."""
        own = self._translation(what.translations)
        summary = own.summary or self._quoted(what.summary)
        return OwnText(
            title=own.title or self._quoted(what.title),
            summary=summary,
            description=own.description or what.description,
            short=summary,
            description_language=RECORDS_LANGUAGE if is_foreign(self._tag) and not own.description else "",
        )

    def _translation(self, translations: Mapping[str, Translation]) -> Translation:
        """The offer's text in this edition's language: `en-GB` takes `en` where nobody wrote it apart."""
        found = translations.get(self._tag) or translations.get(self._tag.partition("-")[0])
        return found if found is not None and is_foreign(self._tag) else Translation()

    def record_text(self, record: OtherRecord) -> OwnText:
        """Title and summary; of a town its districts."""
        if isinstance(record, Municipality):
            return OwnText(self.title(record), self._districts(record))
        summary = "" if isinstance(record, PublishedProvider | Step) else record.summary or ""
        transition = (record.transition or "") if isinstance(record, LifePhase) else ""
        return OwnText(self.title(record), self._quoted(summary), transition=self._quoted(transition))

    def _districts(self, town: Municipality) -> str:
        names = [self._quoted(district.spoken) for district in town.districts]
        if not names:
            return ""
        joined_names = joined(names, self._texts)
        return self._texts.count("districts", len(names), place=self.title(town), districts=joined_names)

    def disclosed(self, disclosure: Disclosure, lines: tuple[str, ...]) -> tuple[str, ...]:
        """The words themselves."""
        note = disclosure.meanwhile
        return tuple(map(self._quoted, lines or ((note.text,) if note else ())))

    def text_status(self, what: What) -> str:
        """Nothing: the state of the record says it all."""
        return ""

    def replies(self, facts: OfferFacts) -> tuple[Reply, ...]:
        """The answers in the order of a table of facts."""
        return tuple(replies(facts, texts_for(facts, self._texts)))

    def card(self, facts: OfferFacts) -> CardWords:
        """The facts in a few words."""
        t, when = self._texts, facts.when
        towns = venue_names(facts.where, self.title, t)
        times = card_times(when, card_words(when.brief, towns, t), MOST_TIMES, t)
        return CardWords(
            venue=card_venue(facts.where, self.title, t),
            area="" if facts.who.is_for_professionals else card_area(facts.where.area, self.title, t),
            age=self.age(facts.who.ages),
            days="; ".join(times),
            cost=self.cost(facts.cost),
            next=card_next(card_date(when.news, when.year, t), when, towns, t) if when.news else "",
            room=card_room(facts.capacity, t),
        )

    def brief(self, facts: OfferFacts, called: PhoneLine | None = None) -> BriefWords:
        """What the head of its page tells of an offer."""
        t, line = self._texts, facts.answering_line
        towns = venue_names(facts.where, self.title, t)
        rows = card_words(facts.when.brief, towns, t)
        times = (
            first_times(self._hours(line), MOST_IN_HEADS, t) if line else card_times(facts.when, rows, MOST_IN_HEADS, t)
        )
        return brief_words(facts, coming_words(facts.when, towns, t), times, self._hours(called), self.title, t)

    def _hours(self, line: PhoneLine | None) -> tuple[str, ...]:
        if line is None:
            return ()
        return (self._texts.day_and_night,) if line.is_always else tuple(whole_rows(line.hours, self._texts))

    def age(self, ages: Ages | None) -> str:
        """`6 Monate bis 3 Jahre`."""
        return age_range(ages, self._texts)

    def cost(self, price: Price) -> str:
        """What it costs in a few words."""
        return cost(price, self._texts)

    def date(self, day: date) -> str:
        """`15. August 2026`."""
        return long_date(day, self._texts)

    def phone(self, number: PhoneNumber) -> str:
        """In DIN 5008 form: `02541 18-0`."""
        return print_phone(number)

    def phone_hours(self, line: PhoneLine) -> str:
        """`montags bis freitags, 8 bis 12 Uhr`."""
        return phone_hours(line, self._texts)

    def phone_note(self, line: PhoneLine) -> str:
        """`montags bis freitags, 8 bis 12 Uhr; vormittags`; of an example first why nobody shall call."""
        warning = warning_of(line, self._texts)
        note = self._quoted(line.note.text) if line.note else ""
        return run_on((warning, self.phone_hours(line), note))

    def tells(self, note: Note) -> bool:
        """Every note, word for word."""
        return True

    def tells_paper(self, paper: Note) -> bool:
        """Every paper too."""
        return True

    def tells_unit(self, unit: str) -> bool:
        """As it is written."""
        return True

    def call_in(self, sentence: str) -> Call | None:
        """Nothing: here texts are no sentences to act on one by one."""
        return None

    def language_name(self, code: str) -> str:
        """The name of a language."""
        return named_language(code, self._texts)

    def spelling(self, word: str) -> str:
        """As people write it."""
        return word

    def hard_words(self, text: str, glossary: tuple[GlossaryWord, ...]) -> tuple[FoundWord, ...]:
        """None: who reads standard language finds them in the glossary."""
        return ()

    def explains(self, sentence: str, word: FoundWord) -> bool:
        """Never asked: no words are found."""
        return False

    def goes_on(self, sentence: str) -> bool:
        """Never asked: nothing stands between sentences."""
        return False
