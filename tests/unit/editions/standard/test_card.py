"""What a card says of an offer in standard language."""

import pytest

from tests.unit.editions.standard.told import STANDARD, make_facts
from tests.unit.facts.written import IN_TWO_TOWNS


@pytest.mark.parametrize(
    ("age", "words"),
    [
        ("{from: 6 months, to: 3}", "6 Monate bis 3 Jahre"),
        ("{from: 1, to: 3}", "1 bis 3 Jahre"),
        ("{from: 6 months, to: 18 months}", "6 bis 18 Monate"),
        ("{from: 1, to: 1}", "1 Jahr"),
        ("{from: 18 months}", "ab 18 Monaten"),
        ("{from: 1}", "ab 1 Jahr"),
        ("{from: 0}", "ab der Geburt"),
        ("{to: 2.5}", "bis 2,5 Jahre"),
        ("{from: 2.5, to: 4}", "2,5 bis 4 Jahre"),
        ("{to: 2.1}", "bis 2 Jahre und 1 Monat"),
        ("{to: 25 months}", "bis 2 Jahre und 1 Monat"),
        ("{from: 26 months}", "ab 2 Jahren und 2 Monaten"),
        ("{from: 25 months, to: 37 months}", "2 Jahre 1 Monat bis 3 Jahre 1 Monat"),
        ("{from: 3, to: 3.7}", "3 Jahre bis 3 Jahre und 8 Monate"),
        ("{from: 6 weeks}", "ab 6 Wochen"),
        ("{from: 1 Woche}", "ab 1 Woche"),
        ("{to: 10 weeks}", "bis 10 Wochen"),
        ("{from: 6 weeks, to: 10 weeks}", "6 bis 10 Wochen"),
        ("{from: 6 weeks, to: 7 weeks}", "6 bis 7 Wochen"),
        ("{from: 6 weeks, to: 3}", "6 Wochen bis 3 Jahre"),
        ("{from: 6 weeks, to: 6 months}", "6 Wochen bis 6 Monate"),
        ("{to: 0}", "jünger als 1 Monat"),
        ("{from: 0, to: 0 weeks}", "jünger als 1 Monat"),
        ("{from: 0, to: 1}", "bis 1 Jahr"),
        ("{}", ""),
    ],
)
def test_ages(age: str, words: str) -> None:
    assert STANDARD.voice.card(make_facts(f"age: {age}")).age == words


@pytest.mark.parametrize(
    ("cost", "words"),
    [
        ("{kind: free}", "kostenlos"),
        ("{kind: paid, amount: '5,50', per: Termin}", "5,50 Euro pro Termin"),
        ("{kind: paid, amount: '5,50', per: pro Termin}", "5,50 Euro pro Termin"),
        ("{kind: paid}", "kostenpflichtig"),
        ("{kind: paid, per: Termin}", "kostenpflichtig (pro Termin)"),
        ("{kind: donation, per: Familie}", "Spende erbeten (pro Familie)"),
        ("{kind: paid, amount: 0}", ""),
        ("{kind: donation, amount: 3}", "Spende erbeten (Vorschlag: 3 Euro)"),
        ("{kind: income-based, amount: 0}", "richtet sich nach dem Einkommen"),
        ("{kind: unknown, amount: 3}", ""),
    ],
)
def test_costs(cost: str, words: str) -> None:
    assert STANDARD.voice.card(make_facts(f"cost: {cost}")).cost == words


def test_nothing_said_about_cost_is_nothing_printed() -> None:
    assert STANDARD.voice.card(make_facts("")).cost == ""


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (["kind: weekly, weekdays: [mon, wed], from: 9:30"], "montags und mittwochs, ab 9:30 Uhr"),
        (["kind: weekly, weekdays: [mon], from: 9:00, every: 2"], "alle 2 Wochen montags, ab 9 Uhr"),
        (["kind: weekly, weekdays: [mon, tue, wed, thu, fri, sat, sun], from: 0:00, to: 24:00"], "rund um die Uhr"),
        (["kind: monthly, week: last, weekday: sun, from: 15:00"], "am letzten Sonntag im Monat, ab 15 Uhr"),
        (["kind: weekly, weekdays: [mon], from: 9:00, ends: 2026-08-02"], ""),
        (["kind: weekly, weekdays: [mon], from: 9:00, ends: 2026-08-03"], "montags, ab 9 Uhr"),
        (["kind: date, date: 2026-08-02, from: 9:00", "kind: appointment"], "nach Vereinbarung"),
        ([f"kind: date, date: 2026-12-0{day}, from: 9:00" for day in (1, 2, 3)],
         "Di, 1. Dezember 2026, ab 9 Uhr; Mi, 2. Dezember 2026, ab 9 Uhr; weitere Zeiten"),
        (["kind: appointment", "kind: appointment, note: auch abends"], "nach Vereinbarung"),
        (["kind: weekly, weekdays: [mon, tue, wed, thu, fri], from: 9:00, to: 12:00, only: school-holidays"],
         "montags bis freitags, 9 bis 12 Uhr, nur in den Schulferien"),
        (["kind: monthly, day: 15, from: 9:00", "kind: weekly, weekdays: [fri], from: 22:00, to: 2:00"],
         "freitags, 22 bis 2 Uhr am nächsten Tag; am 15. jedes Monats, ab 9 Uhr"),
        (["kind: date, date: 2027-07-13, until: 2027-07-17, from: 9:00, to: 16:00"],
         "vom 13. bis 17. Juli 2027, täglich 9 bis 16 Uhr"),
        (["kind: date, date: 2027-07-19, until: 2027-07-20, from: 9:00, to: 16:00"],
         "am 19. und 20. Juli 2027, jeweils 9 bis 16 Uhr"),
        (["kind: weekly, weekdays: [wed], from: 9:00, starts: 2026-09-02, ends: 2026-12-30"],
         "mittwochs, ab 9 Uhr, vom 2. September bis 30. Dezember 2026"),
        (["kind: weekly, weekdays: [wed], from: 9:00, starts: 2026-08-03"], "mittwochs, ab 9 Uhr"),
        (["kind: monthly, day: 1, from: 9:00, pauses: [{from: 2026-08-01, to: 2026-09-12}]"],
         "am 1. jedes Monats, ab 9 Uhr, ab dem 1. Oktober 2026"),
        (["kind: weekly, weekdays: [wed], from: 9:00, pauses: [{from: 2026-08-04, to: 2026-09-12}]"],
         "mittwochs, ab 9 Uhr"),
        ([f"kind: weekly, weekdays: [mon], from: 9:00, every: 2, starts: 2026-06-{day}" for day in ("01", "08")],
         "alle 2 Wochen montags, ab 9 Uhr; weitere Zeiten"),
    ],
)  # fmt: skip
def test_times(rules: list[str], words: str) -> None:
    text = "times:\n" + "".join(f"  - {{{rule}}}\n" for rule in rules)
    assert STANDARD.voice.card(make_facts(text)).days == words


@pytest.mark.parametrize(
    ("towns", "words"),
    [
        ("all", "dem ganzen Kreis"),
        ("[adorf]", "Adorf"),
        ("[adorf, bestadt, cheim]", "Adorf, Bestadt und Cheim"),
        ("[adorf, bestadt, cheim, dehausen]", "Adorf, Bestadt und 2 weiteren Orten"),
        ("[zzz]", ""),
    ],
)
def test_whose_families(towns: str, words: str) -> None:
    assert STANDARD.voice.card(make_facts(f"municipalities: {towns}")).area == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("locations: [{municipality: adorf}, {municipality: bestadt}]", "in Adorf und Bestadt"),
        ("locations: [{city: Weitweg}]", "in Weitweg"),
        ("locations: [{visibility: hidden, municipality: adorf}]", ""),
        ("formats: [on-site]", ""),
        ("formats: [on-site, phone]", "vor Ort und am Telefon"),
        (
            "formats: [on-site, phone]\nlocations: [{municipality: adorf}, {municipality: bestadt}]",
            "in Adorf und Bestadt, am Telefon",
        ),
        ("formats: [phone, home-visit, right]", "am Telefon und zu Hause bei der Familie"),
        ("formats: [online]\nlocations: [{municipality: adorf}]", "online"),
        ("formats: [outreach]\nlocations: [{municipality: adorf}]", "in Adorf und unterwegs an verschiedenen Orten"),
        ("formats: [application]", ""),
    ],
)
def test_where_people_go(text: str, words: str) -> None:
    assert STANDARD.voice.card(make_facts(text)).venue == words


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ("{kind: weekly, weekdays: [wed], from: '9:30', to: '11:00'}", "Mi, 5. August"),
        ("{kind: monthly, week: first, weekday: fri, from: '9:30', pauses: [{from: 2026-08-01, to: 2026-12-31}]}", ""),
        ("{kind: monthly, week: first, weekday: fri, from: '9:30', except: [2026-08-07, 2026-09-04, 2026-10-02, 2026-11-06, "
         "2026-12-04]}", "Fr, 1. Januar 2027"),
        ("{kind: weekly, weekdays: [wed], from: '9:30', starts: 2026-09-02}", ""),
        ("{kind: date, date: 2026-08-15, from: '9:30'}", ""),
    ],
)  # fmt: skip
def test_the_next_day_is_told_once(times: str, words: str) -> None:
    assert STANDARD.voice.card(make_facts(f"times: [{times}]")).next == words


def test_free_places() -> None:
    def room(day: str) -> str:
        return STANDARD.voice.card(make_facts(f"capacity: {{free: yes, as_of: {day}}}")).room

    assert (room("2026-08-01"), room("2026-07-03")) == ("Plätze frei (Stand: 1. August 2026)", "")
    assert STANDARD.voice.card(make_facts("")).room == ""


def test_times_and_next_days_in_several_towns_name_these() -> None:
    facts = make_facts(IN_TWO_TOWNS)
    card, there = STANDARD.voice.card(facts), STANDARD.voice.card(facts.seen_in("bestadt"))
    assert card.days == "montags, 9 bis 11 Uhr (Adorf); montags, 13 bis 15 Uhr (Bestadt); weitere Zeiten"
    assert card.next == "Mo, 3. August, in Adorf und Bestadt"
    assert "".join(span.text for span in STANDARD.voice.brief(facts).when) == "Mo, 3.8., 9 bis 11 Uhr in Adorf"
    assert there.days == "montags, 13 bis 15 Uhr; alle 2 Wochen donnerstags, 9 bis 11 Uhr, ab dem 13. August 2026"
    assert there.next == "Mo, 3. August"


def test_hours_at_two_places_of_one_town_are_not_joined() -> None:
    text = """locations: [{name: Saal, city: Adorf}, {name: Zelt, city: Adorf}]
times:
  - {kind: date, date: 2026-08-06, from: '10:00', to: '16:00', location: Saal}
  - {kind: date, date: 2026-08-06, from: '13:00', location: Zelt}"""
    assert (
        STANDARD.voice.card(make_facts(text)).days == "Do, 6. August 2026, 10 bis 16 Uhr; Do, 6. August 2026, ab 13 Uhr"
    )
