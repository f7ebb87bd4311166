from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model import ages, types
from generator.model.phones import PhoneNumber, dial_link, parse_phone, print_phone


def read(kind, text):
    return TypeAdapter(kind).validate_python(text)


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (types.YesNo, "ja", True), (types.YesNo, "no", False), (types.YesNo, "FALSE", False),
        (types.Answer, "unbekannt", "unknown"), (types.Answer, "true", "yes"), (types.Access, "teilweise", "partly"),
        (types.Date, "2026-10-01", date(2026, 10, 1)), (types.Date, "1.10.2026", date(2026, 10, 1)),
        (types.Time, "9:30", time(9, 30)), (types.Time, "09:30", time(9, 30)), (types.Time, "9.30", time(9, 30)),
        (types.Time, "24:00", time.max), (types.Time, "0:00", time(0)),
        (types.Money, "5", Decimal("5")), (types.Money, "5.00", Decimal("5")), (types.Money, "5,5", Decimal("5.5")),
        (ages.Age, "6 months", ages.ChildAge(6)), (ages.Age, "3 years", ages.ChildAge(36)), (ages.Age, "3", ages.ChildAge(36)), (ages.Age, "2.5", ages.ChildAge(30)),
        (ages.Age, "0", ages.ChildAge(0)), (types.PostalCode, "01067", "01067"), (types.LanguageCode, "NO", "no"), (types.LanguageCode, "prs", "prs"), (types.LanguageCode, "Deutsch", "de"), (types.LanguageCode, "uk-UA", "uk"),
        (ages.Months, "12 months", 12), (ages.Months, "2 years", 24), (ages.Months, "12", 12),
        (ages.Months, " 6 ", 6), (types.Count, "2", 2),
        (types.Url, "https://example.org/a?b=c", "https://example.org/a?b=c"), (types.PathOrUrl, "videos/a.mp4", "videos/a.mp4"),
    ],
)  # fmt: skip
def test_accepted(kind, written, value):
    assert read(kind, written) == value


@pytest.mark.parametrize(
    ("kind", "written", "code"),
    [
        (types.YesNo, "manchmal", "E216"), (types.Date, "2026-02-30", "E208"), (types.Date, "9999-12-31", "E208"), (types.Date, "31.12.1899", "E208"), (types.Date, "morgen", "E208"),
        (types.Time, "24:01", "E210"), (types.StartTime, "24:00", "E210"), (types.Time, "9", "E210"), (types.Money, "-5", "E211"), (types.Money, "1.000,00", "E211"),
        (ages.Age, "130", "E212"), (types.PostalCode, "4824", "E204"), (types.PostalCode, "٤٨٢٤٩", "E204"),
        (types.Url, "javascript:alert(1)", "E215"), (types.Url, "https://user@example.org/", "E215"),
        (types.Url, 'https://example.org/"x', "E215"), (types.Url, "https://www", "E215"),
        (types.Url, "https:///www.example.org", "E215"), (ages.Months, "0", "E219"), (ages.Months, "bald", "E212"), (types.PathOrUrl, "../geheim", "E215"),
        (types.Email, "a@b", "E214"), (types.Id, "Krabbel Gruppe", "E202"), (types.Id, "a--b", "E202"), (types.Id, "a" * 81, "E202"),
        (types.Text, "a\nb", "E205"), (types.Text, "<b>a</b>", "E206"), (types.Text, ["a"], "E203"),
        (types.Latitude, "7.26", "E219"), (types.LanguageCode, "Deutschland", "E218"), (types.Count, "0", "E219"),
    ],
)  # fmt: skip
def test_refused_with_its_code(kind, written, code):
    with pytest.raises(ValidationError) as caught:
        read(kind, written)
    (found,) = caught.value.errors()
    assert found["type"] == code and found["msg"].endswith((".", "?")), "the message is a German sentence"


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_german(text):
    for kind in (
        types.Date,
        types.Time,
        types.Money,
        ages.Age,
        types.Url,
        types.Email,
        types.PostalCode,
        types.Markdown,
    ):
        try:
            read(kind, text)
        except ValidationError as error:
            assert error.errors()[0]["type"].startswith("E2")


@given(st.decimals(min_value=0, max_value=9999, places=2))
def test_money_is_exact(amount):
    assert read(types.Money, str(amount).replace(".", ",")) == amount


@pytest.mark.parametrize(
    ("written", "e164", "printed"),
    [
        ("02541 18-0", "+492541180", "02541 18-0"),
        ("+49 (2541) 18 0", "+492541180", "02541 18-0"),
        ("02541 - 18 0", "+492541180", "02541 18-0"),
        ("02541-18 00", "+4925411800", "02541 1800"),
        ("0254118-90", "+4925411890", "02541 18-90"),
        ("030 23125 007", "+493023125007", "030 23125007"),
        ("0800 111 0 550", "+498001110550", "0800 1110550"),
        ("112", "112", "112"),
        ("116 117", "116117", "116 117"),
        ("+31 20 794 0800", "+31207940800", "+31 20 794 0800"),
    ],
)
def test_phones(written, e164, printed):
    number = parse_phone(written)
    assert number.e164 == e164 and print_phone(number) == printed and dial_link(number) == f"tel:{e164}"


def test_an_extension_longer_than_the_number_is_left_alone():
    assert print_phone(PhoneNumber("+492541180", "2541180")) == "02541 180"


def test_a_number_that_is_too_high_is_told_how_high_it_may_be():
    with pytest.raises(ValidationError, match="von 1 bis 999"):
        read(types.Count, "1000")
