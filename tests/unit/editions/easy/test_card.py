"""What a card says of an offer."""

import pytest

from tests.unit.editions.easy.told import EASY
from tests.unit.facts.written import IN_TWO_TOWNS, make_facts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("age: {from: 5, to: 6.5}", "5 Jahre bis 6 Jahre und 6 Monate"),
        ("age: {from: 25 months, to: 41 months}", "2 Jahre 1 Monat bis 3 Jahre 5 Monate"),
        ("age: {from: 3, to: 6}", "3 bis 6 Jahre"),
        ("age: {from: 6 months, to: 3}", "6 Monate bis 3 Jahre"),
        ("age: {from: 1 months, to: 9 months}", "1 bis 9 Monate"),
        ("age: {from: 2.5}", "ab 2 Jahren und 6 Monaten"),
        ("age: {from: 1}", "ab 1 Jahr"),
        ("age: {from: 0}", "ab der Geburt"),
        ("age: {to: 1}", "bis 1 Jahr"),
        ("age: {from: 0, to: 0}", "jünger als 1 Monat"),
        ("age: {from: 1, to: 1}", "1 Jahr"),
        ("", ""),
    ],
)
def test_age(text: str, words: str) -> None:
    assert EASY.voice.card(make_facts(text)).age == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kind: free", "kostet nichts"),
        ("kind: paid", "kostet Geld"),
        ('kind: paid, amount: "65,50", per: Woche', "65 Euro und 50 Cent für 1 Woche"),
        ("kind: paid, amount: 65, per: Kurs", "65 Euro für 1 Kurs"),
        ("kind: paid, amount: 65, per: Kurs mit 10 Terminen", "kostet Geld"),
        ("kind: paid, amount: 0", ""),
        ("kind: income-based, amount: 20", "verschiedene Preise"),
        ("kind: donation, amount: 3, per: Familie", "Sie können Geld spenden."),
        ("kind: unknown, amount: 3", ""),
    ],
)
def test_cost(text: str, words: str) -> None:
    assert EASY.voice.card(make_facts(f"cost: {{{text}}}")).cost == words


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (["kind: weekly, weekdays: [tue, mon], from: 18:30"], "am Montag und am Dienstag um 18 Uhr 30"),
        (["kind: weekly, weekdays: [mon, wed, fri], from: 8:15"], "am Montag, Mittwoch und Freitag um 8 Uhr 15"),
        (["kind: weekly, weekdays: [mon], from: 8:00, every: 2"], "alle 2 Wochen am Montag um 8 Uhr"),
        (["kind: weekly, weekdays: [mon, tue, wed, thu, fri, sat, sun], from: 0:00, to: 24:00"], "am Tag und in der Nacht"),
        (["kind: monthly, week: last, weekday: sun, from: 15:00"], "am letzten Sonntag im Monat um 15 Uhr"),
        (["kind: date, date: 2026-08-02, from: 9:00", "kind: date, date: 2026-08-15, from: 9:00"], "am 15. August 2026 um 9 Uhr"),
        (["kind: weekly, weekdays: [mon], from: 9:00, ends: 2026-08-02"], ""),
        (["kind: weekly, weekdays: [mon, tue, thu, fri], from: 8:30", "kind: weekly, weekdays: [thu], from: 14:00"],
         "am Montag, Dienstag und Freitag um 8 Uhr 30\nund am Donnerstag um 8 Uhr 30 und um 14 Uhr"),
        (["kind: weekly, weekdays: [mon, tue, thu, fri, sun], from: 8:30, to: 12:00"],
         "am Montag und Dienstag, am Donnerstag und Freitag, am Sonntag\nvon 8 Uhr 30 bis 12 Uhr"),
        (["kind: weekly, weekdays: [mon, wed, thu, fri, sun], from: 8:30, every: 2"],
         "alle 2 Wochen am Montag, von Mittwoch bis Freitag und am Sonntag\num 8 Uhr 30"),
        (["kind: weekly, weekdays: [fri], from: 8:00, only: school-holidays"], "am Freitag um 8 Uhr nur in den Schul-Ferien"),
        (["kind: weekly, weekdays: [mon, tue], from: 9:00, every: 2, starts: 2026-07-06, only: school-holidays"],
         "alle 2 Wochen am Montag und am Dienstag um 9 Uhr\nnur in den Schul-Ferien"),
        (["kind: weekly, weekdays: [mon, tue], from: 9:30, every: 2, starts: 2026-09-07"], "alle 2 Wochen am Montag und am Dienstag um 9 Uhr 30\nab dem 7. September 2026"),
        (["kind: monthly, day: 15, from: 9:00"], "jeden Monat am 15. Tag um 9 Uhr"),
        (["kind: weekly, weekdays: [wed], from: 9:00, starts: 2026-09-02, pauses: [{from: 2026-09-01, to: 2026-09-05}]"],
         "am Mittwoch um 9 Uhr ab dem 9. September 2026"),
        (["kind: date, date: 2027-07-13, until: 2027-07-17, from: 9:00"],
         "vom 13. Juli 2027 bis 17. Juli 2027\nan jedem Tag um 9 Uhr"),
        (["kind: date, date: 2027-07-19, until: 2027-07-20, from: 9:00"], "am 19. Juli 2027 und am 20. Juli 2027\nan beiden Tagen um 9 Uhr"),
        (["kind: date, date: 2026-07-13, until: 2027-07-17, from: 9:00"], "bis zum 17. Juli 2027 an jedem Tag um 9 Uhr"),
        (["kind: appointment", "kind: weekly, weekdays: [mon], from: 9:00"], "am Montag um 9 Uhr\noder mit Termin"),
        (["kind: appointment", "kind: appointment, note: auch abends"], "mit Termin"),
        ([f"kind: weekly, weekdays: [{day}], from: 9:00" for day in ("mon", "tue", "fri")], "am Montag, Dienstag und Freitag um 9 Uhr"),
        ([f"kind: weekly, weekdays: [{day}], from: {hour}:00" for day, hour in (("mon", 9), ("tue", 10), ("fri", 11))],
         "am Montag um 9 Uhr\nund am Dienstag um 10 Uhr\nund andere Zeiten"),
        ([f"kind: weekly, weekdays: [tue], from: {hour}:00, every: 2, starts: 2026-06-{day}" for hour, day in ((9, "02"), (15, "09"))],
         "alle 2 Wochen am Dienstag um 9 Uhr\nund alle 2 Wochen am Dienstag um 15 Uhr"),
        (["kind: weekly, weekdays: [mon], from: 0:00, to: 24:00"], "am Montag"),
        (["kind: weekly, weekdays: [mon], from: 9:30, to: 11:00"], "am Montag von 9 Uhr 30 bis 11 Uhr"),
        (["kind: weekly, weekdays: [mon, tue], from: 9:00, to: 11:00"], "am Montag und am Dienstag von 9 Uhr bis 11 Uhr"),
        (["kind: weekly, weekdays: [mon, tue], from: 9:30, to: 11:30"], "am Montag und am Dienstag\nvon 9 Uhr 30 bis 11 Uhr 30"),
        (["kind: weekly, weekdays: [mon, thu], from: 15:30, to: 16:30"],
         "am Montag und am Donnerstag\nvon 15 Uhr 30 bis 16 Uhr 30"),
        (["kind: monthly, week: second, weekday: thu, from: 15:30, to: 17:30"],
         "am zweiten Donnerstag im Monat\nvon 15 Uhr 30 bis 17 Uhr 30"),
        (["kind: monthly, day: 15, from: 9:00, to: 11:00", "kind: monthly, day: 15, from: 14:00"],
         "jeden Monat am 15. Tag von 9 Uhr bis 11 Uhr\nund um 14 Uhr"),
        (["kind: date, date: 2027-07-13, until: 2027-07-17, from: 9:00, to: 16:00"],
         "vom 13. Juli 2027 bis 17. Juli 2027\nan jedem Tag von 9 Uhr bis 16 Uhr"),
        (["kind: date, date: 2026-08-15, from: 9:00, to: 12:00"], "am 15. August 2026 von 9 Uhr bis 12 Uhr"),
        (["kind: weekly, weekdays: [mon], from: 9:00, to: 11:00", "kind: weekly, weekdays: [tue], from: 9:00, to: 12:00"],
         "am Montag von 9 Uhr bis 11 Uhr\nund am Dienstag von 9 Uhr bis 12 Uhr"),
        (["kind: weekly, weekdays: [mon], from: 9:00, to: 11:00", "kind: weekly, weekdays: [mon], from: 14:00, to: 16:00"],
         "am Montag von 9 Uhr bis 11 Uhr\nund von 14 Uhr bis 16 Uhr"),
    ],
)  # fmt: skip
def test_days(rules: list[str], words: str) -> None:
    facts = make_facts("times:\n" + "".join(f"  - {{{rule}}}\n" for rule in rules))
    assert EASY.voice.card(facts).days == words


def test_the_next_day_is_told_whole() -> None:
    told = EASY.voice.card(make_facts("times: [{kind: weekly, weekdays: [wed], from: '9:00'}]"))
    assert told.next == "Mittwoch, 5. August 2026"


def test_free_places() -> None:
    def room(day: str) -> str:
        return EASY.voice.card(make_facts(f"capacity: {{free: yes, as_of: {day}}}")).room

    assert (room("2026-08-01"), room("2026-07-03")) == ("1. August 2026: freie Plätze", "")
    assert EASY.voice.card(make_facts("")).room == ""


def test_times_and_next_days_in_several_towns_name_these() -> None:
    facts = make_facts(IN_TWO_TOWNS)
    card, there = EASY.voice.card(facts), EASY.voice.card(facts.seen_in("bestadt"))
    assert card.days.split("\n") == [
        "am Montag von 9 Uhr bis 11 Uhr in Adorf",
        "und am Montag von 13 Uhr bis 15 Uhr in Bestadt",
        "und andere Zeiten",
    ]
    assert card.next == "Montag, 3. August 2026, in Adorf und Bestadt"
    told = "".join(span.text for span in EASY.voice.brief(facts).when)
    assert told == "Montag, 3. August 2026 um 9 Uhr in Adorf"
    assert there.days.split("\n")[0] == "am Montag von 13 Uhr bis 15 Uhr"
    assert there.next == "Montag, 3. August 2026"
