"""What all voices say in one way: dates, names of places and languages, how words are joined."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

from generator.editions.line import Notice
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.facts import OfferFacts
from generator.facts.capacity import FreePlaces
from generator.facts.contact import PhoneLine
from generator.facts.when import When
from generator.facts.where import ServedArea, Where
from generator.facts.who import YoungPeople
from generator.model.ages import ChildAge
from generator.model.languages import LANGUAGES
from generator.model.records import Audience, Format, Municipality
from generator.model.times import WEEKDAYS, Weekday

AgeUnit = Literal["week", "month", "year", "mixed"]
_MOST_TOWNS = 3
_COMING_FORMS: tuple[Format, ...] = ("online", "phone", "home-visit", "outreach")
"""How an offer comes to people who need not go anywhere."""


def long_date(day: date, texts: Texts) -> str:
    """`15. August 2026`."""
    return texts.long_date.format(day=day.day, month=texts.row("months")[day.month - 1], year=day.year)


def weekday_name(weekday: Weekday, texts: Texts) -> str:
    """`Montag`."""
    return texts.choose("day", weekday)


def weekday_names(texts: Texts) -> tuple[str, ...]:
    """From Monday on."""
    return tuple(weekday_name(weekday, texts) for weekday in WEEKDAYS)


def named_language(code: str, texts: Texts) -> str:
    """The edition's own name for a language, else the German one, else the code."""
    return texts.table("languages").get(code) or quoted(LANGUAGES.get(code, ""), texts) or code


def card_room(capacity: FreePlaces | None, texts: Texts) -> str:
    """Whether places are free, with the day on which it was so: `frei (Stand: 15. August 2026)`; empty where unknown."""
    if capacity is None or capacity.as_of is None:
        return ""
    return texts.choose("card_room", capacity.room).format(date=long_date(capacity.as_of, texts))


def age_in_words(age: ChildAge, texts: Texts, dative: bool = False, is_short: bool = False) -> str:
    """`6 Wochen`, `18 Monate`, `3 Jahre`, `2 Jahre und 1 Monat`; short `2 Jahre 1 Monat`."""
    case = "_dative" if dative else ""
    match unit_of_age(age):
        case "week":
            return texts.count(f"age_week{case}", age.weeks)
        case "month":
            return texts.count(f"age_month{case}", age.months)
    years, rest = divmod(age.months, 12)
    in_years = texts.count(f"age_year{case}", years)
    seam = " " if is_short else texts.and_word
    return f"{in_years}{seam}{texts.count(f'age_month{case}', rest)}" if rest else in_years


def unit_of_age(age: ChildAge) -> AgeUnit:
    """What an age is counted in: months up to the second birthday unless it is a full year, then years and months."""
    if age.weeks:
        return "week"
    if age.months % 12 == 0 and age.months:
        return "year"
    return "month" if age.months < 24 else "mixed"


def number_of_age(age: ChildAge) -> int:
    """The number before the unit of an age that has one."""
    return age.weeks or (age.months // 12 if unit_of_age(age) == "year" else age.months)


def joined(words: Sequence[str], texts: Texts) -> str:
    """Words as `A`, `A und B`, `A, B und C`."""
    *first, last = words
    return f"{', '.join(first)}{texts.and_word}{last}" if first else last


def audience_names(audiences: Iterable[Audience], young: YoungPeople, texts: Texts) -> list[str]:
    """The people in their order; young ones by their ages: `Kinder und Jugendliche`."""
    children = joined(texts.row(f"young_{young}"), texts)
    return [children if audience == "children" else texts.choose("audience", audience) for audience in audiences]


def town_names(names: Sequence[str], texts: Texts) -> str:
    """Towns as they stand after `in` and `aus`: `Dülmen und Olfen`, `Dülmen, Coesfeld und 2 weiteren Orten`."""
    if len(names) > _MOST_TOWNS:
        return texts.place_more.format(places=", ".join(names[:2]), count=len(names) - 2)
    return joined(names, texts)


def card_venue(where: Where, name_of: Callable[[Municipality], str], texts: Texts) -> str:
    """`in Dülmen`, `in Dülmen und an einem anderen Ort`, `am Telefon und online`; empty where nobody knows it, and where
    the place is secret."""
    forms = [form for form in where.formats if form in _COMING_FORMS]
    told = [texts.choose("format", form) for form in forms]
    if where.venues:
        told.insert(0, _towns(where, name_of, texts))
    elif forms and where.is_on_site:
        count = len(where.places)
        told.insert(0, texts.brief_places.format(count=count) if count > 1 else texts.choose("format", "on-site"))
    has_pairs = len(told) > 1 and texts.and_word in told[0]  # nobody reads two levels of `und`
    return ", ".join(told) if has_pairs else joined(told, texts) if told else ""


def _towns(where: Where, name_of: Callable[[Municipality], str], texts: Texts) -> str:
    """The towns of its places, and how many places are somewhere else or nobody knows where."""
    towns = [name_of(v.municipality) if v.municipality else quoted(v.city, texts) for v in where.venues]
    places = town_names(towns, texts)
    if not where.unplaced:
        return texts.card_venue.format(places=places)
    return texts.count("card_venue_more", where.unplaced, places=places)


def venue_names(where: Where, name_of: Callable[[Municipality], str], texts: Texts) -> Mapping[str, str]:
    """What the towns that people go to are called, by the id of a municipality or the city."""
    return {
        venue.municipality.id if venue.municipality else venue.city: name_of(venue.municipality)
        if venue.municipality
        else quoted(venue.city, texts)
        for venue in where.venues
    }


def card_next(words: str, when: When, towns: Mapping[str, str], texts: Texts) -> str:
    """The next day on a card, with its towns where there is a choice: `Mo, 30. November, in Nordkirchen`."""
    named = [towns[town] for town in when.next[0].towns if town in towns]
    return f"{words}, {texts.card_venue.format(places=town_names(named, texts))}" if named else words


def card_area(area: ServedArea, name_of: Callable[[Municipality], str], texts: Texts) -> str:
    """Families from where it is for, as it stands after `aus`; empty where none of the towns is known."""
    if area.is_everywhere:
        return texts.place_everywhere
    return town_names([name_of(town) for town in area.towns], texts) if area.towns else ""


def day_range(first: date, last: date, texts: Texts) -> dict[str, str]:
    """The first and the last of several days: `13.` and `17. Juli 2027`, with the month or the year where it differs."""
    start = long_date(first, texts)
    if first.year == last.year:
        words = texts.date_day if first.month == last.month else texts.date_month
        start = words.format(day=first.day, month=texts.row("months")[first.month - 1])
    return {"first": start, "last": long_date(last, texts)}


def is_pair(first: date, last: date) -> bool:
    """Two days in a row: nobody says `vom 19. bis 20. Juli` of them, but names both."""
    return last - first == timedelta(days=1)


def same_months(days: Iterable[date], texts: Texts) -> Iterator[str]:
    """Days in order, those of one month together: `14. und 21. Dezember 2026`."""
    for _, group in groupby(days, key=lambda day: (day.year, day.month)):
        *others, last = group
        yield joined([*(texts.date_day.format(day=day.day) for day in others), long_date(last, texts)], texts)


def card_times(when: When, told: Iterable[str], most: int, texts: Texts) -> tuple[str, ...]:
    """The first times of an offer in a few words each, every one once, and whether there are more; `told` are those that
    name days. That people may come by appointment is always said.

    What two of them share is not all of it: `alle 2 Wochen montags` here and in the weeks between there is every Monday.
    """
    named = tuple(told)
    if when.begins is not None:
        words = texts.on_one_day if when.begins == when.last_day else texts.starts_on
        named = (words.format(date=long_date(when.begins, texts)),)
    times = tuple(dict.fromkeys(named))
    alike = (texts.more_times,) if len(times) < len(named) and len(times) <= most else ()
    too = texts.by_appointment_too if times and when.dated else texts.by_appointment
    return (*first_times(times, most, texts), *alike, *((too,) if when.appointments else ()))


def first_times(times: Sequence[str], most: int, texts: Texts) -> tuple[str, ...]:
    """So many times at most, and that there are more."""
    return (*times[:most], texts.more_times) if len(times) > most else tuple(times)


def texts_for(facts: OfferFacts, texts: Texts) -> Texts:
    """The words for an offer: nobody is asked to get in touch where that can't be done, or shall not."""
    return texts if facts.can_be_asked else texts.unasking


def notices(facts: OfferFacts, words_of_edition: Texts) -> tuple[Notice, ...]:
    """What a reader has to know before everything else; nothing about an offer that is simply there."""
    texts = texts_for(facts, words_of_edition)
    status, when = facts.status, facts.when
    example = texts.notice_example_phone if facts.contact.phones else texts.notice_example
    found = [Notice("example", example)] if status.is_example else []
    conditions = ("paused-future",) if {"paused", "future"} <= {*status.conditions} else status.conditions
    if "future" in conditions and when.first_day == when.last_day:
        conditions = ("future-once",)
    days = {"paused": None, "paused-future": when.first_day, "future": when.first_day, "future-once": when.first_day}
    for kind, day in days.items():
        if kind in conditions:
            words = texts.choose("notice", kind)
            found.append(Notice(kind.split("-")[0], words.format(date=long_date(day, texts)) if day else words))
    if status.trust == "unverified":
        found.append(Notice("unverified", texts.notice_unverified))
    elif status.trust == "outdated" and status.last_look is not None:
        found.append(Notice("outdated", texts.notice_outdated.format(date=long_date(status.last_look, texts))))
    return tuple(found)


def warning_of(phone: PhoneLine, t: Texts) -> str:
    """Why nobody shall call a number of an example: it is invented, or real and somebody else's."""
    if not phone.is_invented:
        return ""
    return t.phone_real if phone.is_real else t.phone_invented


def unit(per: str, t: Texts) -> str:
    """What a price is for, as an editor wrote it, without a word before it that every edition says itself: `pro Kind`."""
    for beginning in t.row("unit_beginnings"):
        per = per.removeprefix(beginning)
    return per


def is_outside(href: str) -> bool:
    """The link leads to another website, not to a phone or a mail."""
    return href.startswith(("http://", "https://"))
