"""When."""

from datetime import date

import pytest

from tests.unit.editions.easy.told import fact, lines
from tests.unit.facts.written import IN_TWO_TOWNS

_MONDAYS = ["Das Angebot ist jede Woche am Montag.", "Von 9 Uhr 30 bis 11 Uhr."]
_NEXT_MONDAYS = [
    "Das sind die nächsten Tage mit dem Angebot:",
    "- Montag, 3. August 2026",
    "- Montag, 10. August 2026",
    "- Montag, 17. August 2026",
]


def when(*rules: str, more: str = "") -> list[str]:
    """The answer for some times, without the next days."""
    found = lines("when", "times:\n" + "".join(f"  - {{{rule}}}\n" for rule in rules) + more)
    cut = [
        index for index, text in enumerate(found) if text.startswith(("Das sind die nächsten Tage", "Das nächste Mal"))
    ]
    return found[: cut[0]] if cut else found


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("weekdays: [mon]", "Das Angebot ist jede Woche am Montag."),
        ("weekdays: [wed, mon]", "Das Angebot ist jede Woche am Montag und am Mittwoch."),
        ("weekdays: [mon, tue, wed]", "Das Angebot ist jede Woche von Montag bis Mittwoch."),
        ("weekdays: [mon, tue, wed, thu, fri]", "Das Angebot ist jede Woche von Montag bis Freitag."),
        ("weekdays: [mon, tue, wed, thu, fri, sat, sun]", "Das Angebot ist an jedem Tag."),
        ("weekdays: [fri], every: 2, starts: 2026-01-02", "Das Angebot ist alle 2 Wochen am Freitag."),
        ("weekdays: [mon, tue, wed, thu, fri, sat, sun], every: 2, starts: 2026-01-02", "Das Angebot ist alle 2 Wochen von Montag bis Sonntag."),
        ("weekdays: [mon, tue, wed, thu], every: 3, starts: 2026-01-02", "Das Angebot ist alle 3 Wochen von Montag bis Donnerstag."),
    ],
)  # fmt: skip
def test_weekly(rule: str, sentence: str) -> None:
    assert when(f"kind: weekly, {rule}, from: 9:30, to: 11:00") == [sentence, "Von 9 Uhr 30 bis 11 Uhr."]


def test_scattered_days_are_a_list() -> None:
    assert when("kind: weekly, weekdays: [mon, tue, thu, fri], from: 8:00") == [
        "Das Angebot ist jede Woche an diesen Tagen:", "- Montag", "- Dienstag", "- Donnerstag", "- Freitag",
        "Das Angebot beginnt um 8 Uhr.",
    ]  # fmt: skip
    assert when("kind: weekly, weekdays: [mon, wed, fri], from: 8:00")[:2] == [
        "Das Angebot ist jede Woche an diesen Tagen:",
        "- Montag",
    ]


def test_every_second_week_without_a_first_day_is_not_known() -> None:
    found = when("kind: weekly, weekdays: [mon], every: 2, from: 9:00")
    assert found[-1] == "Wir wissen nicht: In welcher Woche ist das Angebot?"
    twice = when(
        *(f"kind: weekly, weekdays: [{day}], every: 2, from: 9:00" for day in ("mon", "tue")), "kind: appointment"
    )
    assert twice.count("Wir wissen nicht: In welcher Woche ist das Angebot?") == 1


@pytest.mark.parametrize(
    ("week", "word"),
    [("first", "ersten"), ("second", "zweiten"), ("third", "dritten"), ("fourth", "vierten"), ("last", "letzten")],
)
def test_monthly(week: str, word: str) -> None:
    found = when(f"kind: monthly, week: {week}, weekday: sat, from: 15:00, to: 17:00")
    assert found == [f"Das Angebot ist am {word} Samstag im Monat.", "Von 15 Uhr bis 17 Uhr."]


@pytest.mark.parametrize(
    ("hours", "sentence"),
    [
        ("from: 0:00, to: 24:00", "Am Tag und in der Nacht."),
        ("from: 18:00, to: 24:00", "Von 18 Uhr bis 24 Uhr."),
        ("from: 9:05", "Das Angebot beginnt um 9 Uhr 5."),
    ],
)
def test_hours(hours: str, sentence: str) -> None:
    assert when(f"kind: weekly, weekdays: [mon], {hours}")[1] == sentence


def test_pauses_first_and_last_day() -> None:
    rule = "kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, starts: 2026-09-07, ends: 2026-12-14"
    assert when(f"{rule}, pauses: [public-holidays, school-holidays]") == [
        *_MONDAYS,
        "Das Angebot gibt es vom 7. September 2026 bis 14. Dezember 2026.",
        "In den Schul-Ferien gibt es das Angebot nicht.",
        "An Feiertagen gibt es das Angebot nicht.",
    ]


def test_the_first_time_is_the_first_day_on_which_it_takes_place() -> None:
    wednesday = "kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, starts: 2026-09-09"
    assert when(wednesday) == [*_MONDAYS, "Das erste Mal ist am 14. September 2026."]
    assert "Das Angebot gibt es vom 14. September 2026 bis 18. Dezember 2026." in when(f"{wednesday}, ends: 2026-12-18")
    beside = when(wednesday, "kind: appointment")
    assert "Das erste Mal ist am 14. September 2026." in beside
    one = when(wednesday, more="valid_until: 2026-09-14")
    assert "Das erste Mal ist am 14. September 2026." in one
    unknown = lines("when", f"times: [{{{wednesday.replace('2026', '2032')}, pauses: [school-holidays]}}]")
    assert "Das Angebot beginnt am 9. September 2032." in unknown, "nobody knows whether it pauses on that day"


def test_one_day_is_told_as_one() -> None:
    rule = "kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, starts: 2026-09-14, ends: 2026-09-14"
    assert when(rule) == [*_MONDAYS, "Das Angebot ist nur am 14. September 2026."]


def test_a_first_day_in_the_past_is_not_told() -> None:
    assert when("kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, starts: 2026-01-05") == _MONDAYS


def test_several_rules_with_one_frame_are_one_list() -> None:
    found = when(
        "kind: weekly, weekdays: [tue], from: 14:00, to: 16:00, pauses: [school-holidays]",
        "kind: weekly, weekdays: [mon, tue], from: 9:00, to: 11:00, pauses: [school-holidays]",
    )
    assert found == [
        "Das Angebot ist jede Woche zu diesen Zeiten:",
        "- Montag von 9 Uhr bis 11 Uhr",
        "- Dienstag von 9 Uhr bis 11 Uhr",
        "- Dienstag von 14 Uhr bis 16 Uhr",
        "In den Schul-Ferien gibt es das Angebot nicht.",
    ]


def test_the_same_hours_on_different_days_are_one_sentence() -> None:
    rules = (
        "kind: weekly, weekdays: [wed], from: 9:30, to: 11:00",
        "kind: weekly, weekdays: [mon], from: 9:30, to: 11:00",
    )
    assert when(*rules) == ["Das Angebot ist jede Woche am Montag und am Mittwoch.", "Von 9 Uhr 30 bis 11 Uhr."]


def test_two_spans_a_day_and_many() -> None:
    spans = [f"kind: weekly, weekdays: [mon], from: {hour}:00, to: {hour}:30" for hour in (9, 11, 13, 15)]
    assert when(*spans[:2])[1:] == ["Von 9 Uhr bis 9 Uhr 30.", "Von 11 Uhr bis 11 Uhr 30."]
    assert when(*spans)[1:3] == ["Das sind die Zeiten:", "- von 9 Uhr bis 9 Uhr 30"]


def test_each_frame_is_told_with_its_times() -> None:
    found = when(
        "kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, pauses: [school-holidays]",
        "kind: monthly, week: first, weekday: sat, from: 15:00, to: 17:00, starts: 2026-09-01",
    )
    assert found == [
        *_MONDAYS,
        "In den Schul-Ferien gibt es diese Zeiten nicht.",
        "Das Angebot ist auch am ersten Samstag im Monat.",
        "Von 15 Uhr bis 17 Uhr.",
        "Das erste Mal ist am 5. September 2026.",
    ]


def test_what_all_rhythms_share_is_told_once() -> None:
    rules = [f"kind: {kind}, from: 9:00, pauses: [public-holidays]" for kind in
             ("weekly, weekdays: [mon]", "monthly, week: last, weekday: sat")]  # fmt: skip
    assert when(*rules).count("An Feiertagen gibt es das Angebot nicht.") == 1


def test_notes_name_their_days() -> None:
    found = when(
        "kind: weekly, weekdays: [wed], from: 15:00, to: 19:00, note: {text: Kochen, easy: Kochen.}",
        "kind: weekly, weekdays: [fri], from: 16:00, to: 21:00",
    )
    assert found[-2:] == ["Hinweis zum Mittwoch:", "Kochen."]


def test_one_note_for_all_is_told_once() -> None:
    found = when(
        *(
            f"kind: weekly, weekdays: [{day}], from: 15:00, note: {{text: Im Hof, easy: Im Hof.}}"
            for day in ("mon", "tue")
        )
    )
    assert found[-1:] == ["Im Hof."]


def test_days_in_a_row_with_the_same_hours_share_a_row() -> None:
    found = when(
        "kind: weekly, weekdays: [mon, tue, wed, thu, sun], from: 8:00, to: 16:00",
        "kind: weekly, weekdays: [fri], from: 8:00, to: 12:00",
    )
    assert found == [
        "Das Angebot ist jede Woche zu diesen Zeiten:",
        "- Montag bis Donnerstag von 8 Uhr bis 16 Uhr",
        "- Freitag von 8 Uhr bis 12 Uhr",
        "- Sonntag von 8 Uhr bis 16 Uhr",
    ]


def test_a_note_for_many_days_names_them_all() -> None:
    fridays = "kind: weekly, weekdays: [fri], from: 9:00"
    found = when(
        "kind: weekly, weekdays: [mon, tue, wed, thu], from: 8:00, note: {text: Im Hof, easy: Im Hof.}", fridays
    )
    assert found[-2:] == ["Hinweis zu Montag bis Donnerstag:", "Im Hof."]
    found = when(
        "kind: weekly, weekdays: [mon, tue, thu, sun], from: 8:00, note: {text: Im Hof, easy: Im Hof.}", fridays
    )
    assert found[-7:] == [
        "Zu diesen Tagen gibt es einen Hinweis:", "- Montag", "- Dienstag", "- Donnerstag", "- Sonntag",
        "Das ist der Hinweis:", "Im Hof.",
    ]  # fmt: skip


def test_notes_on_one_day_name_their_hours() -> None:
    found = when(
        "kind: weekly, weekdays: [mon], from: 9:30, note: {text: Kochen, easy: Kochen.}",
        "kind: weekly, weekdays: [mon], from: 14:00, note: {text: Tanz, easy: Tanz.}",
    )
    assert found[-4::2] == [
        "Hinweis zum Montag um 9 Uhr 30:",
        "Hinweis zum Montag um 14 Uhr:",
    ]
    many = "kind: weekly, weekdays: [mon, tue, thu], from: 14:30, note: {text: Tanz, easy: Tanz.}"
    found = when("kind: weekly, weekdays: [mon], from: 9:30", many)
    assert found[-2:] == ["Hinweis zu den Zeiten um 14 Uhr 30:", "Tanz."]


def test_single_days() -> None:
    one = "kind: date, date: 2026-08-15, from: 9:00, to: 12:00"
    assert when(one) == ["Das Angebot ist am Samstag, 15. August 2026.", "Von 9 Uhr bis 12 Uhr."]
    assert fact("when", f"times: [{{{one}}}]").lines[0].datetime == "2026-08-15"
    assert when("kind: date, date: 2026-09-12, from: 9:00, to: 12:00", one) == [
        "Das Angebot ist an diesen Tagen:",
        "- Samstag, 15. August 2026",
        "- Samstag, 12. September 2026",
        "Von 9 Uhr bis 12 Uhr.",
    ]
    assert when(one, "kind: date, date: 2026-09-12, from: 10:00, note: {text: Abschluss, easy: Abschluss.}") == [
        "Das Angebot ist zu diesen Zeiten:",
        "- Samstag, 15. August 2026 von 9 Uhr bis 12 Uhr",
        "- Samstag, 12. September 2026 ab 10 Uhr",
        "Hinweis zum 12. September 2026:",
        "Abschluss.",
    ]


def test_notes_on_single_days_come_in_the_order_of_the_days() -> None:
    found = when(
        "kind: date, date: 2026-09-12, from: 10:00, note: {text: Abschluss, easy: Abschluss.}",
        "kind: date, date: 2026-08-15, from: 9:00, note: {text: Beginn, easy: Beginn.}",
    )
    assert found[-4:] == [
        "Hinweis zum 15. August 2026:",
        "Beginn.",
        "Hinweis zum 12. September 2026:",
        "Abschluss.",
    ]


def test_today_counts_and_yesterday_does_not() -> None:
    found = when("kind: date, date: 2026-08-02, from: 9:00", "kind: date, date: 2026-08-03, from: 9:00")
    assert found == ["Das Angebot ist am Montag, 3. August 2026.", "Das Angebot beginnt um 9 Uhr."]


def test_everything_over() -> None:
    text = "times: [{kind: date, date: 2026-08-02, from: 9:00}, {kind: weekly, weekdays: [mon], from: 9:00, ends: 2026-07-01}]"
    assert lines("when", text) == ["Alle Zeiten sind vorbei.", "Wir wissen nicht: Gibt es neue Zeiten?"]
    assert not fact("when", text).known


def test_by_appointment() -> None:
    mail = "contact: {email: a@example.org}"
    assert when("kind: appointment", more=mail) == ["Sie brauchen einen Termin.", "Schreiben Sie eine E-Mail:"]
    assert when(
        "kind: appointment, note: {text: auch abends, easy: auch abends.}",
        more="contact: {website: https://example.org/}",
    ) == [
        "Sie brauchen einen Termin.",
        "Lesen Sie mehr im Internet:",
        "auch abends.",
    ]


def test_times_or_an_appointment() -> None:
    found = when("kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, pauses: [school-holidays]", "kind: appointment")
    assert found == [
        *_MONDAYS,
        "In den Schul-Ferien gibt es diese Zeiten nicht.",
        "Sie können auch einen Termin machen.",
    ]


@pytest.mark.parametrize(("last", "days"), [("09", "an jedem Tag"), ("06", "an beiden Tagen")])
def test_a_list_of_hours_is_that_of_each_day(last: str, days: str) -> None:
    day = f"kind: date, date: 2026-10-05, until: 2026-10-{last}"
    told = when(f"{day}, from: '9:00'", f"{day}, from: '14:00', to: '16:00'")
    assert told[1:] == [f"Das sind die Zeiten {days}:", "- ab 9 Uhr", "- von 14 Uhr bis 16 Uhr"]


def test_nobody_is_called_for_an_appointment_while_it_pauses() -> None:
    paused = "status: paused\ncontact: {phones: [{number: 030 23125001}]}"
    pause = "Das Angebot macht gerade eine Pause."
    assert when("kind: appointment", more=paused) == [pause, "Nach der Pause brauchen Sie einen Termin."]
    told = when("kind: date, date: 2026-10-05, from: '9:00'", "kind: appointment", more=paused)
    assert told[-1] == "Nach der Pause können Sie auch einen Termin machen."


def test_the_place_is_named_where_there_is_a_choice() -> None:
    rule = "kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, location: Saal"
    assert when(rule, more="locations: [{name: Saal}]") == _MONDAYS
    assert when(rule, more="locations: [{name: Saal}, {name: Hof}]") == [
        *_MONDAYS,
        "Zu diesen Zeiten ist das Angebot an Ort 1:",
        "| Saal",
    ]
    assert when(rule, more="locations: [{name: Saal}, {name: Saal}]") == [
        *_MONDAYS,
        "Zu diesen Zeiten ist das Angebot hier:",
        "| Saal",
    ]
    assert when(rule, more="locations: [{name: Saal, visibility: hidden}, {name: Hof}]") == [
        *_MONDAYS,
        "Zu diesen Zeiten ist das Angebot an einem geheimen Ort.",
    ]
    assert when(rule, more="locations: [{name: Saal, visibility: hidden}, {visibility: hidden}]") == _MONDAYS


def test_the_next_days() -> None:
    assert lines("when", "times: [{kind: weekly, weekdays: [mon], from: 9:30, to: 11:00}]")[2:] == _NEXT_MONDAYS
    found = fact("when", "times: [{kind: weekly, weekdays: [mon], from: 9:30, to: 11:00}]").lines[-1]
    assert (found.kind, found.datetime) == ("item", "2026-08-17")


def test_the_next_days_miss_the_pauses() -> None:
    text = "times: [{kind: weekly, weekdays: [mon], from: 9:30, pauses: [school-holidays], ends: 2026-09-08}]"
    assert lines("when", text)[-1] == "Das nächste Mal ist am Montag, 7. September 2026."


def test_the_next_days_have_hours_where_they_differ() -> None:
    text = """times:
  - {kind: weekly, weekdays: [mon], from: 9:30, to: 11:00}
  - {kind: date, date: 2026-08-04, from: 20:00}"""
    assert lines("when", text)[-3:] == [
        "- Montag, 3. August 2026 um 9 Uhr 30",
        "- Dienstag, 4. August 2026 um 20 Uhr",
        "- Montag, 10. August 2026 um 9 Uhr 30",
    ]


def test_a_day_with_several_times_stands_once_among_the_next_days() -> None:
    text = """locations: [{name: Saal}, {name: Hof}]
times:
  - {kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, location: Saal}
  - {kind: weekly, weekdays: [mon], from: 15:00, to: 16:00, location: Hof}
  - {kind: weekly, weekdays: [thu], from: 15:00, to: 16:00, location: Hof}"""
    assert lines("when", text)[-3:] == [
        "- Montag, 3. August 2026 um 9 Uhr 30 und 15 Uhr",
        "- Donnerstag, 6. August 2026 um 15 Uhr, Ort 2",
        "- Montag, 10. August 2026 um 9 Uhr 30 und 15 Uhr",
    ]
    third = "\n  - {kind: weekly, weekdays: [mon], from: 17:00, to: 18:00}"
    assert lines("when", text + third)[-1] == "- Montag, 10. August 2026 um 9 Uhr 30, 15 Uhr und 17 Uhr"
    assert lines("when", text + third + third.replace("17:", "16:"))[-3:] == [
        "- Montag, 3. August 2026",
        "- Donnerstag, 6. August 2026 um 15 Uhr, Ort 2",
        "- Montag, 10. August 2026",
    ]


def test_the_next_days_name_their_places_where_they_differ() -> None:
    text = """locations: [{name: Saal}, {name: Hof}]
times:
  - {kind: weekly, weekdays: [mon], from: 9:30, every: 2, starts: 2026-08-03, location: Saal}
  - {kind: weekly, weekdays: [mon], from: 9:30, every: 2, starts: 2026-08-10, location: Hof}"""
    assert lines("when", text)[-3:] == [
        "- Montag, 3. August 2026, Ort 1",
        "- Montag, 10. August 2026, Ort 2",
        "- Montag, 17. August 2026, Ort 1",
    ]
    assert not any(
        "Ort 2" in line for line in lines("when", text.replace("{name: Hof}", "{name: Hof, visibility: hidden}"))
    )


def test_the_next_days_name_their_towns_where_there_are_several() -> None:
    assert lines("when", IN_TWO_TOWNS)[-5:] == [
        "- Montag, 3. August 2026 um 9 Uhr in Adorf",
        "- Montag, 3. August 2026 um 13 Uhr in Bestadt",
        "- Montag, 10. August 2026 um 9 Uhr in Adorf",
        "- Montag, 10. August 2026 um 13 Uhr in Bestadt",
        "- Donnerstag, 13. August 2026 um 9 Uhr in Bestadt",
    ]


def test_nothing_is_promised_outside_the_offers_own_dates() -> None:
    until = "valid_until: 2026-10-12"
    assert when("kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, ends: 2026-12-14", more=until) == [
        *_MONDAYS,
        "Das Angebot endet am 12. Oktober 2026.",
    ]
    unknown = ["Das Angebot endet am 12. Oktober 2026.", "Zu welchen Zeiten ist das Angebot?"]
    assert when("kind: date, date: 2026-12-01, from: 9:30", more=until) == unknown
    assert when("kind: weekly, weekdays: [mon], from: 9:30, starts: 2026-12-01", more=until) == unknown
    assert when("kind: date, date: 2026-09-01, from: 9:30", more="valid_from: 2026-10-12") == unknown[1:]


def test_no_next_days_where_it_is_nearly_every_day() -> None:
    text = "times: [{kind: weekly, weekdays: [mon, tue, wed, thu, fri], from: 9:30}]"
    assert "Das sind die nächsten Tage mit dem Angebot:" not in lines("when", text)


def test_the_next_days_keep_to_the_offers_own_dates() -> None:
    text = "valid_from: 2026-10-01\nvalid_until: 2026-10-12\ntimes: [{kind: weekly, weekdays: [mon], from: 9:30, to: 11:00}]"
    assert lines("when", text) == [
        *_MONDAYS,
        "Das Angebot gibt es vom 1. Oktober 2026 bis 12. Oktober 2026.",
        "Das sind die nächsten Tage mit dem Angebot:",
        "- Montag, 5. Oktober 2026",
        "- Montag, 12. Oktober 2026",
    ]


def test_a_paused_offer_has_no_next_days() -> None:
    text = "status: paused\ntimes: [{kind: weekly, weekdays: [mon], from: 9:30, to: 11:00}]"
    usual = ["Sonst ist das Angebot jede Woche am Montag.", "Von 9 Uhr 30 bis 11 Uhr."]
    pause = "Das Angebot macht gerade eine Pause."
    assert lines("when", text) == [pause, *usual], "that it makes one stands above all"
    rare = "times: [{kind: weekly, weekdays: [mon], from: 9:30, every: 2, starts: 2026-06-01}]"
    assert "Das nächste Mal ist am 10. August 2026." not in lines("when", f"status: paused\n{rare}")


def test_a_paused_offer_tells_its_single_days_as_a_plan() -> None:
    single = "kind: date, date: 2026-09-01, from: 9:30"
    plan = [
        "Geplant ist das Angebot am Dienstag, 1. September 2026.", "Das Angebot beginnt um 9 Uhr 30.",
        "Wir wissen nicht: Gilt der Plan noch?",
    ]  # fmt: skip
    pause = "Das Angebot macht gerade eine Pause."
    assert when(single, more="status: paused") == [pause, *plan]
    more = when(single, single.replace("09-01", "09-03").replace("9:30", "22:00, to: '2:00'"), more="status: paused")
    assert "Geplant ist das Angebot auch am Donnerstag, 3. September 2026." in more
    weekly = "kind: weekly, weekdays: [mon], from: 9:30, to: 11:00, moved: [{from: 2026-12-07, to: 2026-12-08}]"
    assert when(weekly, single, more="status: paused") == [
        pause, "Sonst ist das Angebot jede Woche am Montag.", "Von 9 Uhr 30 bis 11 Uhr.",
        "Am 7. Dezember 2026 gibt es diese Zeiten nicht.", *plan,
    ]  # fmt: skip


def test_an_ended_offer_has_no_times() -> None:
    text = "times: [{kind: weekly, weekdays: [mon], from: 9:30, to: 11:00}]\n"
    assert lines("when", f"{text}status: ended") == ["Das Angebot gibt es nicht mehr."]
    assert lines("when", f"{text}valid_until: 2026-08-02") == ["Das Angebot war bis zum 2. August 2026."]
    once = f"{text}valid_from: 2026-08-02\nvalid_until: 2026-08-02"
    assert lines("when", once) == ["Das Angebot war nur am 2. August 2026."]


def test_unknown_is_said() -> None:
    assert lines("when", "") == ["Wann ist das Angebot?"]
    assert lines("when", "valid_until: 2026-12-31") == [
        "Das Angebot endet am 31. Dezember 2026.", "Zu welchen Zeiten ist das Angebot?",
    ]  # fmt: skip
    assert fact("when", "valid_until: 2026-12-31").known is False
    assert not fact("when", "").known


_DATED = "kind: weekly, weekdays: [mon], from: 9:30, to: 11:00"


def test_only_in_the_school_holidays() -> None:
    assert when(f"{_DATED}, only: school-holidays") == [
        "Das Angebot ist jede Woche am Montag.", *_MONDAYS[1:], "Das Angebot ist nur in den Schul-Ferien."
    ]  # fmt: skip
    found = when(f"{_DATED}, only: school-holidays", "kind: appointment")
    assert "Diese Zeiten gibt es nur in den Schul-Ferien." in found


def test_single_days_off() -> None:
    assert when(f"{_DATED}, except: [2026-12-07]")[2:] == ["Am 7. Dezember 2026 gibt es das Angebot nicht."]
    assert when(f"{_DATED}, except: [2026-12-07, 2026-07-06]")[2:] == ["Am 7. Dezember 2026 gibt es das Angebot nicht."]
    assert when(f"{_DATED}, except: [2026-12-07, 2026-11-30]", "kind: appointment")[2:5] == [
        "An diesen Tagen gibt es diese Zeiten nicht:", "- 30. November 2026", "- 7. Dezember 2026",
    ]  # fmt: skip


def test_own_pauses() -> None:
    pauses = "{from: 2026-07-20, to: 2026-08-15}, {from: 2026-09-01, to: 2026-09-12, note: {text: Umbau, easy: Umbau.}}"
    assert when(f"{_DATED}, pauses: [{pauses}]")[2:] == [
        "Bis zum 15. August 2026 gibt es das Angebot nicht.",
        "An diesen Tagen gibt es das Angebot nicht:",
        "- 1. September 2026 bis 12. September 2026",
        "Umbau.",
    ]


def test_moved_days() -> None:
    moves = ("{from: 2026-09-14, to: 2026-09-15}", "{from: 2026-09-21, to: 2026-09-21, start: 14:00}",
             "{from: 2026-07-27, to: 2026-08-04}", "{from: 2026-08-10, to: 2026-07-30}")  # fmt: skip
    assert when(f"{_DATED}, moved: [{', '.join(moves)}]")[2:] == [
        "Am 10. August 2026 gibt es das Angebot nicht.",
        "Das Angebot ist auch am 4. August 2026.", "Von 9 Uhr 30 bis 11 Uhr.",
        "Am 14. September 2026 gibt es das Angebot nicht.",
        "Dafür ist das Angebot am 15. September 2026.", "Von 9 Uhr 30 bis 11 Uhr.",
        "Am 21. September 2026 ist das Angebot zu anderen Zeiten.", "Das Angebot beginnt um 14 Uhr.",
    ]  # fmt: skip


def test_a_day_of_the_month() -> None:
    days = (f"kind: monthly, day: {day}, from: 9:30, to: 11:00" for day in (31, 1))
    assert when(*days) == [
        "Das Angebot ist jeden Monat am 1. und am 31. Tag.",
        "Von 9 Uhr 30 bis 11 Uhr.",
        "Manche Monate haben keinen 31. Tag.",
    ]


def test_weeks_of_the_month_with_the_same_hours_are_one_sentence() -> None:
    rules = (f"kind: monthly, week: {week}, weekday: sat, from: 15:00" for week in ("third", "first"))
    assert when(*rules)[0] == "Das Angebot ist am ersten und am dritten Samstag im Monat."
    many = [f"kind: monthly, week: {week}, weekday: sat, from: 15:00" for week in ("third", "first", "last", "second")]
    assert when(*many[:3])[0] == "Das Angebot ist am ersten, dritten und letzten Samstag im Monat."
    assert when(*many)[:2] == ["Das Angebot ist an diesen Tagen:", "- am ersten Samstag im Monat"]


def test_several_days_in_a_row() -> None:
    camp = "kind: date, date: 2027-07-13, until: 2027-07-17, from: 9:00"
    assert when(f"{camp}, to: 16:00") == [
        "Das Angebot ist vom 13. Juli 2027 bis 17. Juli 2027.",
        "Jeden Tag von 9 Uhr bis 16 Uhr.",
    ]
    assert when(camp)[1] == "Das Angebot beginnt jeden Tag um 9 Uhr."
    two = when(camp.replace("2027-07-17", "2027-07-14"))
    assert two == [
        "Das Angebot ist am 13. Juli 2027 und am 14. Juli 2027.",
        "Das Angebot beginnt an beiden Tagen um 9 Uhr.",
    ]
    hours = when(f"{camp.replace('2027-07-17', '2027-07-14')}, to: 16:00")[1]
    assert hours == "An beiden Tagen von 9 Uhr bis 16 Uhr."
    off = when("kind: weekly, weekdays: [mon], from: 9:00, pauses: [{from: 2027-07-12, to: 2027-07-13}]")
    assert "- 12. Juli 2027 und 13. Juli 2027" in off
    assert when(camp.replace("2027-07-13", "2026-07-13"))[0] == "Das Angebot ist jeden Tag bis zum 17. Juli 2027."


@pytest.mark.parametrize(
    ("to", "words"),
    [("2:00", "2 Uhr am nächsten Tag"), ("6:00", "6 Uhr am nächsten Tag"), ("0:00", "24 Uhr"), ("24:00", "24 Uhr")],
)
def test_over_midnight(to: str, words: str) -> None:
    assert when(f"kind: weekly, weekdays: [fri], from: 22:00, to: {to}")[1] == f"Von 22 Uhr bis {words}."


def test_over_midnight_no_row_gets_too_long() -> None:
    night = "from: 22:30, to: 5:45"
    assert when(f"kind: date, date: 2026-12-28, until: 2026-12-31, {night}")[1:] == [
        "Das Angebot beginnt jeden Tag um 22 Uhr 30.", "Es endet um 5 Uhr 45 am nächsten Tag.",
    ]  # fmt: skip
    week = when(f"kind: weekly, weekdays: [mon, tue, wed], {night}", "kind: weekly, weekdays: [sat], from: 9:00")
    assert week[1:5] == [
        *(f"- {day} von 22 Uhr 30 bis 5 Uhr 45 am nächsten Tag" for day in ("Montag", "Dienstag", "Mittwoch")),
        "- Samstag ab 9 Uhr",
    ]  # fmt: skip
    days = (
        "kind: date, date: 2026-10-05, from: 9:00",
        f"kind: date, date: 2026-10-03, {night}",
        "kind: date, date: 2026-10-01, from: 8:00",
    )
    assert when(*days) == [
        "Das Angebot ist am Donnerstag, 1. Oktober 2026.", "Das Angebot beginnt um 8 Uhr.",
        "Das Angebot ist auch am Samstag, 3. Oktober 2026.", "Von 22 Uhr 30 bis 5 Uhr 45 am nächsten Tag.",
        "Das Angebot ist auch am Montag, 5. Oktober 2026.", "Das Angebot beginnt um 9 Uhr.",
    ], "each with its weekday, in the order of the days"  # fmt: skip


def test_easy_notes_need_no_warning() -> None:
    note = "note: {text: Im Hof, easy: [Wir sind im Hof., Das Tor ist offen.]}"
    sentences = ["Wir sind im Hof.", "Das Tor ist offen."]
    assert when(f"{_DATED}, {note}") == [*_MONDAYS, *sentences]
    fridays = "kind: weekly, weekdays: [fri], from: 9:00"
    assert when(f"{_DATED}, {note}", fridays)[-3:] == ["Hinweis zum Montag:", *sentences]
    many = _DATED.replace("mon", "mon, tue, thu, sat")
    assert when(f"{many}, {note}", fridays)[-3:] == ["Das ist der Hinweis:", *sentences]
    assert when(f"kind: appointment, {note}")[1:] == sentences


_NOTED = [
    ("cost", "cost: {kind: free, note: NOTE}", -1),
    ("registration", "registration: {required: yes, note: NOTE}", -1),
    ("access", "locations: [{accessibility_note: NOTE}]", -1),
    ("access", "locations: [{transport: NOTE, wheelchair: yes}]", -1),
    ("contact", "contact: {phones: [{number: '112', note: NOTE}]}", -1),
]


@pytest.mark.parametrize(("key", "text", "line"), _NOTED)
def test_every_note_has_its_easy_form(key: str, text: str, line: int) -> None:
    found = lines(key, text.replace("NOTE", "{text: Im Hof, easy: Wir sind im Hof.}"))
    assert found[line] == "Wir sind im Hof." and not any("schwerer Sprache" in row for row in found)
    assert not fact(key, text.replace("NOTE", "{text: Im Hof, easy: Wir sind im Hof.}")).leaves_out


@pytest.mark.parametrize("key, text", [(key, text) for key, text, _ in _NOTED])
def test_a_note_without_easy_words_is_left_out(key: str, text: str) -> None:
    hard = fact(key, text.replace("NOTE", "Im Hof"))
    assert hard.leaves_out and not any("Hof" in line.text or "Hinweis" in line.text for line in hard.lines)


def test_a_note_that_is_left_out_takes_its_days_along() -> None:
    many = "kind: weekly, weekdays: [mon, tue, thu, sat], from: 8:00, note: Im Hof"
    found = fact("when", f"times: [{{{many}}}, {{kind: weekly, weekdays: [fri], from: 9:00}}]")
    assert found.leaves_out and not any("Hinweis" in line.text for line in found.lines)


@pytest.mark.parametrize(
    ("note", "easy"),
    [
        ("Bitte vorher anrufen.", ["Bitte rufen Sie vorher an."]),
        ("um anmeldung wird gebeten", ["Bitte melden Sie sich an."]),
        ("Nach Vereinbarung", ["Bitte machen Sie einen Termin."]),
        ("Barrierefreier Zugang. Aufzug vorhanden.", ["Sie kommen mit dem Rollstuhl hinein.", "Es gibt einen Aufzug."]),
        ("Eine Ermäßigung ist möglich.", ["Haben Sie wenig Geld?", "Dann fragen Sie nach einem kleineren Preis."]),
    ],
)  # fmt: skip
def test_usual_notes_have_easy_sentences(note: str, easy: list[str]) -> None:
    assert lines("cost", f"cost: {{kind: free, note: '{note}'}}")[1:] == easy


def test_a_note_of_which_one_sentence_is_unusual_is_left_out() -> None:
    assert fact("cost", "cost: {kind: free, note: Bitte vorher anrufen. Das Tor klemmt.}").leaves_out


def test_until_when_days_are_known() -> None:
    text = "times: [{kind: weekly, weekdays: [wed], from: 9:30, pauses: [school-holidays]}]"
    assert lines("when", text, date(2030, 6, 13))[-2:] == [
        "Das nächste Mal ist am Mittwoch, 19. Juni 2030.",
        "Wir kennen die Tage bis zum 6. August 2030.",
    ]
    assert lines("when", text, date(2030, 7, 1))[-1] == "Wir kennen die Tage bis zum 6. August 2030."
    unknown = "Wir wissen nicht: Wann ist das nächste Mal?"
    phone = "contact: {phones: [{number: 02541 18-0}]}"
    for contact, please in ((phone, ["Rufen Sie an:"]), ("", [])):
        late = lines("when", f"{text}\n{contact}", date(2030, 8, 7))
        assert late[late.index(unknown) :] == [unknown, *please] and not any("2030" in words for words in late)


def test_the_times_of_a_phone_line_are_those_of_its_number() -> None:
    line = "formats: [phone]\ncontact: {phones: [{number: 116 111, note: anonym, hours: %s}]}"
    week = "[{weekdays: [mon, tue, wed], from: '14:00', to: '20:00'}]"
    assert lines("when", line % week) == [
        "Zu diesen Zeiten geht jemand ans Telefon:",
        "- Montag bis Mittwoch von 14 Uhr bis 20 Uhr",
    ]
    assert lines("when", line % "{always: yes}") == ["Am Tag und in der Nacht geht jemand ans Telefon."]
    other = lines("when", line.replace("[phone]", "[on-site]") % week)
    assert other == lines("when", "formats: [on-site]"), "the hours of an office's phone are no times of its group"
