"""The answers of a page in standard language, row by row."""

from datetime import date

import pytest

from tests.unit.editions.standard.told import STANDARD, links, make_facts, replies, rows
from tests.unit.facts.written import IN_TWO_TOWNS

_MONDAYS = "{kind: weekly, weekdays: [mon], from: '9:30', to: '11:00'}"
_NOWHERE = "Wo das Angebot stattfindet, wissen wir nicht."
_NO_HOURS = "Die genauen Zeiten kennen wir nicht."


def test_questions_that_decide_are_answered_even_if_unknown() -> None:
    found = replies("")
    assert list(found) == ["who", "when", "where", "cost", "registration", "languages", "access"]
    assert not any(reply.known for reply in found.values())
    assert all(reply.lines[0].text for reply in found.values())


def test_access_is_no_question_where_nobody_goes() -> None:
    assert "access" not in replies("formats: [phone]")
    assert "access" in replies("formats: [phone]\nlocations: [{name: Saal}]")


def test_for_whom() -> None:
    assert rows("who", "audiences: [parents, children]\nage: {from: 1, to: 3}") == [
        "Eltern, Kinder",
        "Alter des Kindes: 1 bis 3 Jahre",
    ]
    assert rows("who", "audiences: [parents, children]") == ["Eltern, Kinder"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("audiences: [children]\nage: {from: 12, to: 27}", ["Jugendliche: 12 bis 27 Jahre"]),
        ("audiences: [children, parents]\nage: {from: 12}", ["Eltern", "Jugendliche: ab 12 Jahren"]),
        ("audiences: [children]\nage: {from: 6, to: 17}", ["Kinder und Jugendliche: 6 bis 17 Jahre"]),
        ("audiences: [parents]\nage: {to: 18}", ["Eltern", "Alter des Kindes: bis 18 Jahre"]),
        ("audiences: [parents]\nage: {from: 12, to: 18}", ["Eltern", "Es geht um Jugendliche: 12 bis 18 Jahre"]),
        ("audiences: [professionals]\nage: {from: 3, to: 6}", ["Fachleute", "Es geht um Kinder: 3 bis 6 Jahre"]),
        (
            "open_to: [professionals]\naudiences: [children, fathers, professionals]\nage: {to: 17}",
            [
                "Nur für Fachleute.",
                "Es geht um: Väter",
                "Es geht um Kinder und Jugendliche: bis 17 Jahre",
            ],
        ),
        ("audiences: [fathers, parents, siblings]", ["Eltern, Geschwister", "Auch für: Väter"]),
        ("audiences: [fathers]\nwomen_only: no", ["Väter"]),
        ("audiences: [parents]\nformats: [right]", ["Eltern", "Auf dieses Angebot gibt es ein Recht nach dem Gesetz."]),
        ("age: {from: 0}", ["Alter des Kindes: ab der Geburt"]),
    ],
)
def test_whose_age_it_is(text: str, said: list[str]) -> None:
    assert rows("who", text) == said


def test_professionals_who_may_come_too_are_told_once() -> None:
    both = "open_to: [families, professionals]"
    assert rows("who", both) == ["Für Familien und Fachleute"]
    assert rows("who", f"{both}\naudiences: [parents, professionals]") == ["Eltern, Fachleute"]


def test_for_women_alone_and_with_somebody_for_the_child() -> None:
    assert rows("who", "women_only: yes\nchildcare: yes") == ["Nur für Frauen", "Es gibt eine Kinderbetreuung."]
    assert rows("who", "women_only: no\naudiences: [parents]") == ["Eltern", "Für Frauen und Männer"]


def test_whether_anybody_hears_of_it() -> None:
    assert rows("privacy", "anonymous: yes\nconfidential: yes") == ["Es geht ohne Namen.", "Alles bleibt vertraulich."]
    assert rows("privacy", "anonymous: no") == ["Ohne Namen geht es nicht."]
    assert rows("privacy", "confidential: no") == ["Vertraulichkeit ist nicht zugesichert."]
    assert "privacy" not in replies("")


def test_papers_are_named_as_the_editor_names_them() -> None:
    assert rows("documents", "documents: [Mutterpass, {text: Decke, easy: Eine Decke}]") == ["Mutterpass", "Decke"]


@pytest.mark.parametrize(
    ("rule", "row"),
    [
        (_MONDAYS, "montags, 9:30 bis 11 Uhr"),
        ("{kind: weekly, weekdays: [mon], from: '9:00', every: 2}", "alle 2 Wochen montags, ab 9 Uhr"),
        ("{kind: monthly, week: last, weekday: fri, from: '9:00'}", "am letzten Freitag im Monat, ab 9 Uhr"),
        ("{kind: date, date: 2026-08-15, from: '20:00', to: '24:00'}", "Sa, 15. August 2026, 20 bis 24 Uhr"),
        ("{kind: appointment, note: auch abends}", "nach Vereinbarung: auch abends"),
        (
            "{kind: weekly, weekdays: [mon, tue, wed, thu, fri, sat, sun], from: '0:00', to: '24:00', note: kostenlos}",
            "rund um die Uhr, kostenlos",
        ),
        (
            "{kind: weekly, weekdays: [mon], from: '9:30', location: Saal, note: Hof, starts: 2026-09-07, ends: 2026-12-07, "
            "pauses: [school-holidays, public-holidays]}",
            "montags, ab 9:30 Uhr, vom 7. September bis 7. Dezember 2026, "
            "nicht in den Schulferien, nicht an Feiertagen, Hof",
        ),
    ],
)
def test_times(rule: str, row: str) -> None:
    assert rows("when", f"times: [{rule}]")[0] == row


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ("mon, tue, wed, thu, fri, sat, sun", "täglich"),
        ("fri, mon, tue, thu, wed", "montags bis freitags"),
        ("thu, tue", "dienstags und donnerstags"),
        ("mon, tue, wed, sat", "montags bis mittwochs und samstags"),
        ("mon, tue, thu, fri", "montags, dienstags, donnerstags und freitags"),
        ("sat, sun", "samstags und sonntags"),
        ("mon, fri, sat, sun", "montags und freitags bis sonntags"),
    ],
)
def test_weekdays_as_people_say_them(days: str, words: str) -> None:
    rule = f"{{kind: weekly, weekdays: [{days}], from: '9:30', to: '12:00'}}"
    assert rows("when", f"times: [{rule}]")[0] == f"{words}, 9:30 bis 12 Uhr"
    rare = rule.replace("kind", "every: 2, starts: 2026-08-03, kind")
    words = words.replace("täglich", "montags bis sonntags")
    assert rows("when", f"times: [{rare}]")[0] == f"alle 2 Wochen {words}, 9:30 bis 12 Uhr"


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("from: '9:30', to: '12:00'", "9:30 bis 12 Uhr"),
        ("from: '9:05', to: '12:30'", "9:05 bis 12:30 Uhr"),
        ("from: '0:00', to: '24:00'", "rund um die Uhr"),
        ("from: '18:00', to: '24:00'", "18 bis 24 Uhr"),
        ("from: '18:00', to: '0:00'", "18 bis 24 Uhr"),
        ("from: '22:00', to: '2:30'", "22 bis 2:30 Uhr am nächsten Tag"),
        ("from: '22:00', to: '6:00'", "22 bis 6 Uhr am nächsten Tag"),
        ("from: '17:00', to: '10:00'", "17 bis 10 Uhr am nächsten Tag"),
    ],
)
def test_hours_as_people_say_them(hours: str, words: str) -> None:
    assert rows("when", f"times: [{{kind: weekly, weekdays: [mon], {hours}}}]")[0] == f"montags, {words}"


@pytest.mark.parametrize("days", ["mon, tue, wed, thu, fri", "mon, tue, wed"])
def test_the_weeks_of_what_comes_every_second_one_are_told(days: str) -> None:
    """Open from Monday to Friday no next days are told, and three next days may all be others."""
    saturdays = "{kind: weekly, weekdays: [sat], from: '9:00', every: 2, starts: 2026-06-03}"
    found = rows("when", f"times: [{{kind: weekly, weekdays: [{days}], from: '9:00'}}, {saturdays}]")
    assert found[1] == "alle 2 Wochen samstags, ab 9 Uhr, das nächste Mal am 15. August 2026"
    alone = rows("when", f"times: [{saturdays}]")
    assert alone == ["alle 2 Wochen samstags, ab 9 Uhr", "Nächste Termine:", "Sa, 15.8.", "Sa, 29.8.", "Sa, 12.9."]


_ALL_DAYS = "mon, tue, wed, thu, fri, sat, sun"


@pytest.mark.parametrize(
    ("days", "hours", "words"),
    [
        (_ALL_DAYS, "from: '0:00', to: '24:00'", "rund um die Uhr"),
        ("mon, tue, wed, thu, fri, sat", "from: '0:00', to: '24:00'", "montags bis samstags, rund um die Uhr"),
        (_ALL_DAYS, "from: '0:01', to: '24:00'", "täglich, 0:01 bis 24 Uhr"),
        (_ALL_DAYS, "from: '0:00', to: '23:59'", "täglich, 0 bis 23:59 Uhr"),
        (_ALL_DAYS, "from: '0:00'", "täglich, ab 0 Uhr"),
    ],
)
def test_by_day_and_night_is_every_day_from_midnight_to_midnight(days: str, hours: str, words: str) -> None:
    assert rows("when", f"times: [{{kind: weekly, weekdays: [{days}], {hours}}}]")[0] == words


def _weekly(days: str, start: int, more: str = "") -> str:
    return f"{{kind: weekly, weekdays: [{days}], from: '{start}:00', to: '{start + 2}:00'{more}}}"


def test_rules_with_the_same_hours_are_one_row_and_other_hours_another() -> None:
    rules = (_weekly("mon", 9), _weekly("mon, tue", 14), _weekly("wed", 9), _weekly("tue", 9), _weekly("fri", 8))
    assert rows("when", f"times: [{', '.join(rules)}]")[:3] == [
        "montags und dienstags, 9 bis 11 Uhr und 14 bis 16 Uhr",
        "mittwochs, 9 bis 11 Uhr",
        "freitags, 8 bis 10 Uhr",
    ]


def test_rules_are_not_mixed_where_something_else_holds_for_them() -> None:
    for more in (
        ", note: Hof",
        ", pauses: [public-holidays]",
        ", ends: 2027-01-29",
        ", except: [2026-10-06]",
        ", every: 2",
    ):
        found = rows("when", f"times: [{_weekly('mon', 9)}, {_weekly('tue', 9, more)}]")
        assert found[0] == "montags, 9 bis 11 Uhr", more
    two = "locations: [{name: Saal}, {name: Hof}]\ntimes: [" + _weekly("mon", 9, ", location: Saal") + ", "
    assert rows("when", two + _weekly("tue", 9, ", location: Hof") + "]")[:2] == [
        "montags, 9 bis 11 Uhr, Saal",
        "dienstags, 9 bis 11 Uhr, Hof",
    ]


def _monthly(day: str, more: str = "from: '9:00'") -> str:
    return f"{{kind: monthly, {day}, {more}}}"


def test_days_of_the_month() -> None:
    rules = [_monthly(f"week: {week}, weekday: mon") for week in ("third", "first", "last")]
    rules += [_monthly("week: first, weekday: tue"), _monthly("day: 31"), _monthly("day: 1")]
    assert rows("when", f"times: [{', '.join(rules)}]")[:3] == [
        "am 1., 3. und letzten Montag im Monat, ab 9 Uhr",
        "am 1. Dienstag im Monat, ab 9 Uhr",
        "am 1. und 31. jedes Monats, sofern es den Tag gibt, ab 9 Uhr",
    ]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2027-07-13", "2027-07-17", "vom 13. bis 17. Juli 2027"),
        ("2027-07-30", "2027-08-03", "vom 30. Juli bis 3. August 2027"),
        ("2027-12-28", "2028-01-02", "vom 28. Dezember 2027 bis 2. Januar 2028"),
        ("2026-07-30", "2026-08-05", "bis zum 5. August 2026"),
        ("2026-08-03", "2026-08-05", "vom 3. bis 5. August 2026"),
    ],
)
def test_several_days_in_a_row(first: str, last: str, words: str) -> None:
    text = f"times: [{{kind: date, date: {first}, until: {last}, from: '9:00', to: '16:00'}}]"
    assert rows("when", text) == [f"{words}, täglich 9 bis 16 Uhr"]
    assert [span.datetime for span in replies(text)["when"].lines[0].spans if span.datetime][-1] == last


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2027-07-19", "2027-07-20", "am 19. und 20. Juli 2027"),
        ("2027-07-31", "2027-08-01", "am 31. Juli und 1. August 2027"),
        ("2027-12-31", "2028-01-01", "am 31. Dezember 2027 und 1. Januar 2028"),
    ],
)
def test_two_days_in_a_row_are_both_named(first: str, last: str, words: str) -> None:
    text = f"times: [{{kind: date, date: {first}, until: {last}, from: '9:00', to: '16:00'}}]"
    assert rows("when", text) == [f"{words}, jeweils 9 bis 16 Uhr"]
    assert [span.datetime for span in replies(text)["when"].lines[0].spans if span.datetime] == [first, last]
    pause = _weekly("mon, tue, wed, thu, fri, sat, sun", 9, f", pauses: [{{from: {first}, to: {last}, note: Umbau}}]")
    assert rows("when", f"times: [{pause}]")[0] == f"täglich, 9 bis 11 Uhr, nicht {words} (Umbau)"
    assert rows("when", f"valid_from: {first}\nvalid_until: {last}")[0] == f"Dieses Angebot gibt es {words}."


@pytest.mark.parametrize(
    ("rule", "row"),
    [
        ("note: nur online", "montags, 9 bis 11 Uhr, nur online"),
        ("note: nur mit den Eltern usw.", "montags, 9 bis 11 Uhr, nur mit den Eltern usw."),
        ("note: Im Mai fällt der Kurs aus.", "montags, 9 bis 11 Uhr. Im Mai fällt der Kurs aus."),
        (
            "note: Bitte „leise!“, pauses: [public-holidays]",
            "montags, 9 bis 11 Uhr, nicht an Feiertagen. Bitte „leise!“",
        ),
        (
            "note: 2 Gruppen., pauses: [{from: 2027-06-01, to: 2027-06-20, note: Wir bauen um.}, "
            "{from: 2026-07-01, to: 2026-08-20, note: Umbau}]",
            "montags, 9 bis 11 Uhr, Pause bis zum 20. August 2026 (Umbau). 2 Gruppen. "
            "Nicht vom 1. bis 20. Juni 2027: Wir bauen um.",
        ),
    ],
)
def test_a_phrase_of_an_editor_is_part_of_a_row_and_a_sentence_is_none(rule: str, row: str) -> None:
    assert rows("when", f"times: [{_weekly('mon', 9, f', {rule}')}]")[0] == row


def test_appointments_are_told_once_with_all_notes() -> None:
    notes = ("auch abends", "Wir kommen nach Hause.", "online", "Wir kommen nach Hause.")
    text = ", ".join(["{kind: appointment}", *(f"{{kind: appointment, note: {note}}}" for note in notes)])
    assert rows("when", f"times: [{text}]") == ["nach Vereinbarung: auch abends, online. Wir kommen nach Hause."]
    alone = "times: [{kind: appointment, note: Wir kommen nach Hause.}]"
    assert rows("when", alone) == ["nach Vereinbarung. Wir kommen nach Hause."]


def test_which_weeks_nobody_knows_stands_below_their_row() -> None:
    told = rows(
        "when", f"times: [{_weekly('mon', 9, ', every: 6')}, {_weekly('tue', 9, ', every: 2, starts: 2026-08-04')}]"
    )
    assert told[:2] == [
        "alle 6 Wochen montags, 9 bis 11 Uhr",
        "In welchen Wochen, wissen wir nicht.",
    ]
    assert told[2].startswith("alle 2 Wochen dienstags")


def test_who_professionals_are_asked_for_is_not_called_a_family() -> None:
    assert (
        rows("where", "open_to: [professionals]\nmunicipalities: [adorf, bestadt]")[-1]
        == "Für Fachleute aus: Adorf, Bestadt"
    )
    assert rows("who", "open_to: [professionals]") == ["Nur für Fachleute."]


def test_several_single_days_are_a_list_behind_what_comes_again() -> None:
    days = [f"{{kind: date, date: 2026-08-{day}, from: '9:00'}}" for day in (15, 22)]
    both = replies(f"times: [{', '.join([*days, _MONDAYS])}]")["when"].lines
    assert [(line.text, line.kind) for line in both[:4]] == [
        ("montags, 9:30 bis 11 Uhr", "sentence"),
        ("Außerdem:", "sentence"),
        ("Sa, 15. August 2026, ab 9 Uhr", "item"),
        ("Sa, 22. August 2026, ab 9 Uhr", "item"),
    ]
    one = replies(f"times: [{days[0]}]")["when"].lines
    assert [line.kind for line in one] == ["sentence"], "a list of one is none"


def test_one_day_alone_is_no_span() -> None:
    text = "valid_from: 2027-07-19\nvalid_until: 2027-07-19"
    assert rows("when", text)[0] == "Dieses Angebot gibt es am 19. Juli 2027."


def test_days_off_and_days_that_are_moved() -> None:
    more = """, except: [2026-12-07, 2026-07-06, 2026-12-14, 2027-01-04], only: school-holidays,
    pauses: [public-holidays, {from: 2026-07-27, to: 2026-08-08}, {from: 2027-02-01, to: 2027-02-20, note: Umbau}],
    moved: [{from: 2026-09-14, to: 2026-09-15}, {from: 2026-09-21, to: 2026-09-21, start: '14:00', end: '15:30'},
      {from: 2026-07-27, to: 2026-08-04}, {from: 2026-08-10, to: 2026-07-30}]"""
    assert rows("when", f"times: [{_weekly('mon', 9, more)}]")[:4] == [
        "montags, 9 bis 11 Uhr, nur in den Schulferien, nicht an Feiertagen, nicht am 10. August 2026, "
        "nicht am 4. Januar 2027, Pause bis zum 8. August 2026",
        "auch am 4. August 2026, 9 bis 11 Uhr",
        "auch am 15. September 2026, 9 bis 11 Uhr",
        "auch am 21. September 2026, 14 bis 15:30 Uhr",
    ], "in weeks of school nothing is taken away"


def test_days_that_take_the_place_of_others() -> None:
    more = ", moved: [{from: 2026-09-14, to: 2026-09-15}, {from: 2026-09-21, to: 2026-09-21, start: '14:00', end: '15:30'}]"
    assert rows("when", f"times: [{_weekly('mon', 9, more)}]")[1:3] == [
        "statt am 14. September 2026 am 15. September 2026, 9 bis 11 Uhr",
        "am 21. September 2026 zu anderer Zeit: 14 bis 15:30 Uhr",
    ]


def test_a_day_is_left_where_all_regular_ones_are_over() -> None:
    rule = _weekly("mon", 9, ", ends: 2026-07-27, moved: [{from: 2026-07-27, to: 2026-08-14}]")
    assert rows("when", f"times: [{rule}]") == ["Fr, 14. August 2026, 9 bis 11 Uhr"]


def test_next_dates_of_another_year_say_it() -> None:
    rule = _weekly("mon", 9, ", starts: 2026-12-28")
    assert rows("when", f"times: [{rule}]")[1:] == ["Nächste Termine:", "Mo, 28.12.", "Mo, 4.1.2027", "Mo, 11.1.2027"]


def test_notes_are_told_in_their_own_words() -> None:
    note = "{text: Im Hof, easy: Wir sind im Hof.}"
    text = f"times: [{{kind: appointment, note: {note}}}]\ncost: {{kind: free, note: {note}}}\nregistration: {{required: yes, note: {note}}}"
    assert rows("when", text) == ["nach Vereinbarung: Im Hof"]
    assert (rows("cost", text)[1], rows("registration", text)[1]) == ("Im Hof", "Im Hof")


def test_a_first_day_in_the_past_is_not_told() -> None:
    first = "{kind: weekly, weekdays: [mon], from: '9:30', starts: 2026-01-05}"
    assert rows("when", f"times: [{first}]")[0] == "montags, ab 9:30 Uhr"
    assert rows("when", f"times: [{first.replace('2026-01-05', '2026-08-03')}]")[0] == "montags, ab 9:30 Uhr"


def test_the_offers_own_days_are_one_row() -> None:
    text = "valid_from: 2026-09-01\nvalid_until: 2026-12-01"
    assert rows("when", text) == ["Dieses Angebot gibt es vom 1. September bis 1. Dezember 2026.", _NO_HOURS]
    begun = rows("when", text, date(2026, 9, 2))
    assert begun[0] == "Dieses Angebot gibt es bis zum 1. Dezember 2026.", "the first day is news no more"
    assert rows("when", "valid_from: 2026-09-01") == [_NO_HOURS], "from when on, the page says above all answers"


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ("weekdays: [mon], from: 9:30, to: 11:00}, {kind: weekly, weekdays: [tue], from: 15:00, to: 16:00",
         ["Mo, 3.8., 9:30 bis 11 Uhr", "Di, 4.8., 15 bis 16 Uhr", "Mo, 10.8., 9:30 bis 11 Uhr"]),
        ("weekdays: [mon], from: 9:30}, {kind: date, date: 2026-08-10, from: 14:00",
         ["Mo, 3.8., ab 9:30 Uhr", "Mo, 10.8., ab 9:30 Uhr und ab 14 Uhr", "Mo, 17.8., ab 9:30 Uhr"]),
        ("weekdays: [mon], from: 9:30, to: 11:00, moved: [{from: 2026-08-10, to: 2026-08-11, end: 12:00}]",
         ["Mo, 3.8., 9:30 bis 11 Uhr", "Di, 11.8., 9:30 bis 12 Uhr", "Mo, 17.8., 9:30 bis 11 Uhr"]),
        ("weekdays: [mon], from: 9:30, to: 11:00, moved: [{from: 2026-08-10, to: 2026-08-11}]",
         ["Mo, 3.8.", "Di, 11.8.", "Mo, 17.8."]),
        ("weekdays: [mon], from: 9:30}, {kind: weekly, weekdays: [mon], from: 14:00", ["Mo, 3.8.", "Mo, 10.8.", "Mo, 17.8."]),
        ("weekdays: [mon, tue], from: 9:30", ["Mo, 3.8.", "Di, 4.8.", "Mo, 10.8."]),
    ],
)  # fmt: skip
def test_next_dates_name_their_hours_where_these_differ(rules: str, words: list[str]) -> None:
    assert _next_dates(rows("when", f"times: [{{kind: weekly, {rules}}}]")) == words


@pytest.mark.parametrize(
    ("monday", "more", "words"),
    [
        ("from: 9:30, every: 2, starts: 2026-07-06", "from: 9:30, every: 2, starts: 2026-07-13",
         ["Mo, 3.8., Saal", "Mo, 10.8., Hof", "Mo, 17.8., Saal"]),
        ("from: 9:30, every: 2, starts: 2026-07-06", "from: 14:00",
         ["Mo, 3.8., ab 9:30 Uhr, Saal; ab 14 Uhr, Hof", "Mo, 10.8., ab 14 Uhr, Hof", "Mo, 17.8., ab 9:30 Uhr, Saal; ab 14 Uhr, Hof"]),
        ("from: 9:30", "from: 14:00", ["Mo, 3.8.", "Mo, 10.8.", "Mo, 17.8."]),
    ],
)  # fmt: skip
def test_next_dates_name_their_places_where_these_differ(monday: str, more: str, words: list[str]) -> None:
    rules = [
        f"{{kind: weekly, weekdays: [mon], location: {place}, {rule}}}"
        for place, rule in (("Saal", monday), ("Hof", more))
    ]
    said = rows("when", f"locations: [{{name: Saal}}, {{name: Hof}}]\ntimes: [{', '.join(rules)}]")
    assert _next_dates(said) == words


def test_next_dates_name_their_towns_where_there_are_several() -> None:
    assert _next_dates(rows("when", IN_TWO_TOWNS)) == [
        "Mo, 3.8., 9 bis 11 Uhr in Adorf; 13 bis 15 Uhr in Bestadt",
        "Mo, 10.8., 9 bis 11 Uhr in Adorf; 13 bis 15 Uhr in Bestadt",
        "Do, 13.8., 9 bis 11 Uhr in Bestadt",
    ]


def _next_dates(said: list[str]) -> list[str]:
    """The rows about the next dates: one for each day below a heading of their own."""
    return said[said.index("Nächste Termine:") + 1 :]


def test_next_dates_are_days_for_machines_too() -> None:
    text = f"times: [{_MONDAYS}]\nvalid_until: 2026-12-01"
    assert rows("when", text)[1:] == [
        "Nächste Termine:",
        "Mo, 3.8.",
        "Mo, 10.8.",
        "Mo, 17.8.",
        "Dieses Angebot gibt es bis zum 1. Dezember 2026.",
    ]
    items = [line for line in replies(text)["when"].lines if line.kind == "item"]
    assert [line.datetime for line in items] == ["2026-08-03", "2026-08-10", "2026-08-17"]
    assert replies("times: [{kind: date, date: 2026-08-15, from: '9:00'}]")["when"].lines[0].datetime == "2026-08-15"


def test_times_that_are_over_are_called_so() -> None:
    over = "times: [{kind: weekly, weekdays: [mon], from: '9:00', ends: 2026-07-01}]"
    assert rows("when", over) == ["Alle eingetragenen Termine sind vorbei. Ob es neue gibt, wissen wir nicht."]
    assert rows("when", "valid_until: 2026-12-01") == ["Dieses Angebot gibt es bis zum 1. Dezember 2026.", _NO_HOURS]


def test_what_is_over_is_told_without_days_of_the_offer() -> None:
    over = "valid_until: 2026-12-01\ntimes: [{kind: date, date: 2026-07-01, from: '9:00'}]"
    assert rows("when", over) == ["Alle eingetragenen Termine sind vorbei. Ob es neue gibt, wissen wir nicht."]


def test_what_is_past_is_told_as_past() -> None:
    said = rows("when", "valid_until: 2026-08-02\ntimes: [{kind: appointment}]")
    assert said == ["Dieses Angebot gab es bis zum 2. August 2026."]


def test_an_address_has_its_rows_and_one_way_to_a_map() -> None:
    text = "locations: [{name: Saal, street: Weg 1, postal_code: '10115', city: Adorf, municipality: adorf, transport: Linie 5}]"
    assert rows("where", text) == ["Saal | Weg 1 | 10115 Adorf", "Bus und Bahn: Linie 5"]
    assert [(link.text, link.href.split(":")[0]) for link in links("where", text)] == [
        ("Karte und Weg, öffnet OpenStreetMap", "https")
    ]


def test_the_ways_to_several_places_are_called_by_their_numbers() -> None:
    said = links("where", "locations: [{name: Saal, street: Weg 1}, {street: Weg 2, city: Adorf}, {city: Bestadt}]")
    assert [link.text for link in said] == [
        f"{place}: Karte und Weg, öffnet OpenStreetMap" for place in ("Ort 1", "Ort 2")
    ]


def test_several_places_have_their_numbers_also_where_two_are_called_the_same() -> None:
    text = "locations: [{name: Saal}, {name: Saal}, {postal_code: '48249'}, {}]"
    assert rows("where", text)[:7] == [
        "Ort 1:",
        "Saal",
        "Mehr wissen wir von der Adresse nicht.",
        "Ort 2:",
        "Saal",
        "Mehr wissen wir von der Adresse nicht.",
        "Ort 3: Postleitzahl: 48249",
    ]


def test_a_hidden_place_is_said_to_be_hidden() -> None:
    text = "locations: [{name: Haus, street: Weg 9, visibility: hidden}]"
    assert rows("where", text) == ["Die Adresse ist geheim."]
    assert links("where", text) == []


def test_the_name_of_a_hidden_place_stands_in_no_answer() -> None:
    text = """locations: [{name: Haus Rose, visibility: hidden, wheelchair: yes}, {name: Saal, wheelchair: no}]
times: [{kind: weekly, weekdays: [mon], from: '9:30', location: Haus Rose}]"""
    assert "Haus Rose" not in str(replies(text))
    assert rows("access", text) == ["Ort 1: Mit dem Rollstuhl erreichbar", "Ort 2: Mit dem Rollstuhl nicht erreichbar"]


def test_each_of_several_places_keeps_its_own_access() -> None:
    places = "locations: [{name: Saal, wheelchair: yes}, {name: Hof}, {street: Weg 1, accessibility_note: Rampe}]"
    assert rows("access", places) == [
        "Ort 1: Mit dem Rollstuhl erreichbar",
        "Ort 2: Ob man hier mit dem Rollstuhl hineinkommt, wissen wir nicht.",
        "Ort 3: Rampe",
    ]
    assert len(rows("access", "locations: [{name: Saal}, {name: Hof}]")) == 1, "nothing is known of any of them"


def test_a_secret_place_comes_to_no_area() -> None:
    hidden = "formats: [outreach]\nmunicipalities: [adorf, bestadt]\nlocations: [{visibility: hidden}]"
    assert rows("where", hidden) == ["Die Adresse ist geheim."]


def test_how_much_it_costs_is_said_to_be_unknown() -> None:
    assert rows("cost", "cost: {kind: paid}") == [
        "Kostenpflichtig",
        "Wie viel es kostet, wissen wir nicht.",
    ]
    assert rows("cost", "cost: {kind: income-based, amount: 5, per: Termin}") == [
        "Richtet sich nach dem Einkommen (zum Beispiel 5 Euro pro Termin)"
    ]


def test_who_can_ask_nobody_how_to_register_is_led_to_the_website() -> None:
    text = "registration: {required: yes}\ncontact: {website: https://example.org/}"
    assert [(link.text, link.href) for link in links("registration", text)] == [
        ("Mehr dazu auf der Website", "https://example.org/")
    ]


def test_other_forms_and_towns() -> None:
    assert rows("where", "formats: [online, phone]") == ["online und am Telefon", "Für Menschen aus: Adorf"]
    assert rows("where", "formats: [online, phone, outreach]\nmunicipalities: all") == [
        "online, am Telefon, unterwegs an verschiedenen Orten",
        "Für Menschen aus: Kreis Beispiel (alle Orte)",
    ]
    assert rows("where", "formats: [on-site]") == [_NOWHERE, "Für Menschen aus: Adorf"]


def test_a_street_is_not_the_address_in_the_internet() -> None:
    place = "locations: [{street: Weg 9, city: Adorf}]"
    assert rows("where", f"formats: [online]\n{place}")[:2] == ["online", "Dazu gehört dieser Ort:"]
    two = "locations: [{street: Weg 9}, {street: Weg 8}]"
    assert rows("where", f"formats: [phone, online]\n{two}")[:2] == [
        "am Telefon und online",
        "Dazu gehören diese Orte:",
    ]
    told = rows("where", f"formats: [outreach]\n{place}")
    assert told[:2] == ["unterwegs an verschiedenen Orten", "Dazu gehört dieser Ort:"] and "Weg 9" in told[2]
    told = rows("where", f"formats: [on-site, online]\n{place}")
    assert "Weg 9" in told[0] and told[1] == "Auch online"


def test_cost_begins_with_a_capital_and_keeps_the_note() -> None:
    assert rows("cost", "cost: {kind: free, note: Außer Material.}") == ["Kostenlos", "Außer Material."]
    unknown = "Ob das Angebot etwas kostet, wissen wir nicht."
    assert rows("cost", "cost: {kind: paid, amount: 0, note: Spende}") == [unknown, "Spende"]


def test_registration() -> None:
    text = "registration: {required: yes, referral: no, note: per Mail, url: https://example.org/a}"
    assert rows("registration", text) == [
        "Eine Anmeldung vorher ist nötig.",
        "Eine Überweisung oder Empfehlung, zum Beispiel von Arztpraxis, Schule oder Amt, ist nicht nötig.",
        "per Mail",
        "Online anmelden",
    ]
    assert [link.href for link in links("registration", text)] == ["https://example.org/a"]
    unknown = "Ob eine Anmeldung nötig ist, wissen wir nicht."
    assert rows("registration", "registration: {note: per Mail}") == [unknown, "per Mail"]


def test_documents_languages_and_access() -> None:
    assert rows("documents", "documents: [Pass, Heft]") == ["Pass", "Heft"]
    assert rows("languages", "languages: [de, quc, gsg]\ninterpreter: no") == [
        "Deutsch",
        "Dazu kommt mindestens eine Sprache, deren Namen wir nicht kennen.",
        "Dolmetschen ist nicht möglich.",
        "Deutsche Gebärdensprache ist möglich.",
    ]
    assert rows("languages", "languages: [quc]") == ["Eine Sprache, deren Namen wir nicht kennen."]
    assert rows("access", "locations: [{wheelchair: partly, accessibility_note: Rampe}]") == [
        "Mit dem Rollstuhl teilweise erreichbar",
        "Rampe",
    ]


def test_no_row_is_empty() -> None:
    for text in ("registration: {required: yes}", "registration: {required: no, url: https://example.org/a}"):
        assert all(row for row in rows("registration", text)), text


@pytest.mark.parametrize(
    ("capacity", "words"),
    [
        ("free: yes, as_of: 2026-08-01", ["Es sind Plätze frei (Stand: 1. August 2026)."]),
        ("free: no, as_of: 2026-08-01", ["Zurzeit ist kein Platz frei (Stand: 1. August 2026)."]),
        (
            "free: waiting-list, as_of: 2026-08-01, note: kurz",
            ["Es gibt eine Warteliste (Stand: 1. August 2026).", "kurz"],
        ),
        ("free: yes, as_of: 2026-07-03, note: kurz", ["Ob Plätze frei sind, wissen wir nicht."]),
    ],
)
def test_free_places_stand_with_their_day(capacity: str, words: list[str]) -> None:
    text = f"registration: {{required: no}}\ncapacity: {{{capacity}}}"
    assert rows("registration", text) == ["Eine Anmeldung ist nicht nötig.", *words]


def test_until_when_days_are_known() -> None:
    text = "times: [{kind: weekly, weekdays: [wed], from: 9:30, pauses: [school-holidays]}]"
    assert rows("when", text, date(2030, 6, 13))[1:] == [
        "Nächste Termine:",
        "Mi, 19.6.",
        "Termine sind bis zum 6. August 2030 bekannt.",
    ]
    until = ["Termine sind bis zum 6. August 2030 bekannt."]
    assert rows("when", text, date(2030, 7, 1))[1:] == rows("when", text, date(2030, 8, 6))[1:] == until
    unknown = "Wann die nächsten Termine sind, wissen wir zurzeit nicht."
    assert rows("when", text, date(2030, 8, 7))[1:] == [unknown], "nobody knows days that are over"
    assert rows("when", text, date(2029, 9, 1))[1:] == ["Nächste Termine:", "Mi, 5.9.", "Mi, 12.9.", "Mi, 19.9."]


def test_weeks_that_nobody_knows() -> None:
    found = rows("when", "times: [{kind: weekly, weekdays: [mon], from: 9:30, every: 2}]")
    assert found == [
        "alle 2 Wochen montags, ab 9:30 Uhr",
        "In welchen Wochen, wissen wir nicht.",
    ]


def test_a_day_with_two_times_is_one_of_the_next_days() -> None:
    rules = ", ".join(
        f"{{kind: weekly, weekdays: [mon], from: '{hour}:00', location: {place}}}"
        for hour, place in ((9, "Saal"), (13, "Hof"))
    )
    found = rows("when", f"locations: [{{name: Saal}}, {{name: Hof}}]\ntimes: [{rules}]")
    assert found[-4:] == ["Nächste Termine:", "Mo, 3.8.", "Mo, 10.8.", "Mo, 17.8."]


@pytest.mark.parametrize(
    ("entry", "row"),
    [
        ("note: nachts", "nachts"),
        ("hours: {always: yes}, note: kostenlos", "Tag und Nacht; kostenlos"),
        (
            "hours: [{weekdays: [mon, tue, wed], from: '8:00', to: '12:00', pauses: [public-holidays], note: Büro}, "
            "{weekdays: [fri], from: '14:00', moved: [{from: 2026-12-11, to: 2026-12-10}]}]",
            "montags bis mittwochs, 8 bis 12 Uhr, nicht an Feiertagen, Büro; "
            "freitags, ab 14 Uhr, statt am 11. Dezember 2026 am 10. Dezember 2026, ab 14 Uhr",
        ),
        ("hours: []", ""),
        ("note: Bitte lange klingeln lassen.", "Bitte lange klingeln lassen."),
        ("hours: {always: yes}, note: Bitte lange klingeln lassen.", "Tag und Nacht. Bitte lange klingeln lassen."),
        (
            "hours: [{weekdays: [mon], from: '8:00', note: Im Mai geht niemand ans Telefon.}, {weekdays: [fri], from: '14:00'}], "
            "note: nur Büro",
            "montags, ab 8 Uhr. Im Mai geht niemand ans Telefon. Freitags, ab 14 Uhr; nur Büro",
        ),
    ],
)
def test_when_somebody_answers_a_phone(entry: str, row: str) -> None:
    (phone,) = make_facts(f"contact: {{phones: [{{number: '112', {entry}}}]}}").contact.phones
    assert STANDARD.voice.phone_note(phone) == row


def test_what_people_apply_for_has_no_time_and_no_registration():
    def keys(text):
        return {*replies(text)}

    assert rows("registration", "formats: [application]") == ["Nötig ist ein Antrag."]
    assert not {"when", "cost"} & keys("formats: [application]")
    assert not {"when", "registration", "cost"} & keys("formats: [right]")
    assert "when" in keys("formats: [application]\ntimes: [{kind: date, date: 2026-12-01, from: 9:00}]")
    assert {"when", "registration"} <= keys("formats: [application, on-site]")


def test_what_is_said_of_a_right_all_the_same_is_shown() -> None:
    text = "formats: [right]\ncost: {kind: unknown, note: Der Antrag kostet nichts.}\nregistration: {url: https://example.org/antrag}"
    assert rows("cost", text) == ["Der Antrag kostet nichts."]
    assert "registration" in replies(text)


def test_the_times_of_a_phone_line_are_those_of_its_number() -> None:
    line = "formats: [phone]\ncontact: {phones: [{number: 116 111, note: anonym, hours: %s}]}"
    assert rows("when", line % "{always: yes}") == ["Tag und Nacht"]
    assert rows("when", line % "[{weekdays: [mon], from: '14:00', to: '20:00'}]") == ["montags, 14 bis 20 Uhr"]
