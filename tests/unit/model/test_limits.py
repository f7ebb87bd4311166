"""Field types at their limits: the last value that is read, and the first that is refused."""

from datetime import date, time
from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model import ages, parts, types
from generator.model.ags import STATES, Ags
from generator.model.base import Remarks
from generator.model.languages import LANGUAGES, OWN_NAMES, RIGHT_TO_LEFT, Tag, language_name
from generator.model.lengths import Sized


def read(kind, written):
    """The value, or the code of what is wrong."""
    try:
        return TypeAdapter(kind).validate_python(written)
    except ValidationError as error:
        return error.errors()[0]["type"]


def message(kind, written):
    """What an editor reads about a value that is refused."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(written)
    return caught.value.errors()[0]["msg"]


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        *((types.YesNo, word, True) for word in ("yes", "true", "ja", " JA ", True)),
        *((types.YesNo, word, False) for word in ("no", "false", "nein", False)),
        *((types.YesNo, word, "E216") for word in ("unknown", "unbekannt", "partly", "")),
        *((types.Answer, word, "yes") for word in ("yes", "true", "Ja")),
        *((types.Answer, word, "no") for word in ("no", "false", "nein ")),
        *((types.Answer, word, "unknown") for word in ("unknown", "Unbekannt")),
        (types.Answer, "teilweise", "E216"),
        *((types.Access, word, "partly") for word in ("partly", "teilweise")),
        *((types.Access, word, value) for word, value in (("ja", "yes"), ("nein", "no"), ("unbekannt", "unknown"))),
        (types.Text, " a ", "a"), (types.Text, "3 < 5 > 2", "3 < 5 > 2"), (types.Text, "a</b>", "E206"), (types.Text, "<!-- -->", "E206"),
        (types.Text, " ", "too_short"), (types.Text, {"a": "b"}, "E203"), (types.Text, "a\n", "a"),
        (types.Id, "a" * 80, "a" * 80), (types.Id, "a1-2b", "a1-2b"), (types.Id, "a-", "E202"), (types.Id, "A", "E202"), (types.Id, "", "E202"),
        (types.Date, " 2026-2-3 ", date(2026, 2, 3)), (types.Date, "3. 2. 2026", date(2026, 2, 3)), (types.Date, "26-02-03", "E208"),
        (types.Date, "30.2.2026", "E208"), (types.Date, "2026-13-01", "E208"),
        (types.Time, " 9:30 Uhr", time(9, 30)), (types.Time, "23:59", time(23, 59)), (types.Time, "9:60", "E210"), (types.Time, "24:00", time.max),
        (types.Time, "25:00", "E210"), (types.Time, "23:60", "E210"), (types.Time, "23:00", time(23)), (types.Time, "0:00", time.min),
        (types.Money, " 5,5 € ", Decimal("5.50")), (types.Money, "5 Euro", Decimal(5)), (types.Money, "5,05", Decimal("5.05")),
        (types.Money, "999999", Decimal(999999)), (types.Money, "1000000", "E211"), (types.Money, "1,234", "E211"),
        (ages.Age, "6 Mon.", ages.ChildAge(6)), (ages.Age, "3 J.", ages.ChildAge(36)), (ages.Age, "1Mon.", ages.ChildAge(1)),
        (ages.Age, "2,5 J.", ages.ChildAge(30)), (ages.Age, "6 Mon.s", "E212"),
        (ages.Age, " 120 years ", ages.ChildAge(1440)), (ages.Age, "121 years", "E212"), (ages.Age, "120.1", "E212"), (ages.Age, "6 Monate", ages.ChildAge(6)), (ages.Age, "1 month", ages.ChildAge(1)),
        (ages.Age, "1 Monat", ages.ChildAge(1)), (ages.Age, "1 Jahr", ages.ChildAge(12)), (ages.Age, "2,5 Jahre", ages.ChildAge(30)), (ages.Age, "1 year", ages.ChildAge(12)), (ages.Age, "3 weeks", ages.ChildAge(0, 3)), (ages.Age, "6 Wochen", ages.ChildAge(1, 6)), (ages.Age, "1 week", ages.ChildAge(0, 1)),
        (ages.Age, "52 weeks", ages.ChildAge(11, 52)), (ages.Age, "1.5 weeks", "E212"), (ages.Age, "0 weeks", ages.ChildAge(0)), (ages.Months, "6 weeks", "E212"),
        (ages.Months, "1 month", 1), (ages.Months, "1", 1), (ages.Months, "0 months", "E219"), (ages.Months, "1 Jahr", 12), (ages.Months, " 12 ", 12),
        (types.Count, " 1 ", 1), (types.Count, "999", 999), (types.Count, "1000", "E219"), (types.Count, "01", "E219"), (types.Count, "1.5", "E219"),
        (types.Email, " mailto:a@b.de ", "a@b.de"), (types.Email, f"{'a' * 249}@b.de", f"{'a' * 249}@b.de"), (types.Email, f"{'a' * 250}@b.de", "E214"),
        (types.Email, "a b@c.de", "E214"), (types.Email, "@b.de", "E214"),
        (types.Url, " http://a.de ", "http://a.de"), (types.Url, "ftp://a.de", "E215"), (types.Url, "https://a.de/ b", "E215"), (types.Url, "https://a.de/<b>", "E215"),
        (types.Url, "https://a.de\\b", "E215"), (types.Url, "https://[a.de", "E215"), (types.Url, "https://", "E215"), (types.Url, "https://localhost/", "E215"),
        (types.Url, "//a.de", "E215"), (types.Url, "https://:x@a.de", "E215"),
        (types.PathOrUrl, " media/a.mp4 ", "media/a.mp4"), (types.PathOrUrl, "a..b", "E215"), (types.PathOrUrl, "/a", "E215"), (types.PathOrUrl, "a b", "E215"),
        (types.PathOrUrl, "https://a.de/b", "https://a.de/b"), (types.PathOrUrl, "http://a.de/b", "E215"), (types.PathOrUrl, "https://a", "E215"),
        (types.PostalCode, " 48249 ", "48249"), (types.PostalCode, "482490", "E204"), (types.PostalCode, "D-48249", "E204"),
        (types.LanguageCode, " De ", "de"), (types.LanguageCode, "xxx", "xxx"), (types.LanguageCode, "xx", "E218"), (types.LanguageCode, "xxxx", "E218"),
        (types.Hash, " 0123456789abcdef ", "0123456789abcdef"), (types.Hash, "0123456789abcde", "E219"), (types.Hash, "0123456789ABCDEF", "E219"),
        (types.Latitude, " 47,2 ", 47.2), (types.Latitude, "55.1", 55.1), (types.Latitude, "47.19", "E219"), (types.Latitude, "55.11", "E219"),
        (types.Longitude, "5.8", 5.8), (types.Longitude, "15.1", 15.1), (types.Longitude, "5.79", "E219"), (types.Longitude, "15.11", "E219"),
        (types.Longitude, "Ost", "E219"),
        (Ags, " 05558016 ", "05558016"), (Ags, 5558016, "E219"), (Ags, "", "E219"),
        (Tag, " de-simple ", "de-simple"), (Tag, "de-DE-1996", "de-DE-1996"), (Tag, "deutsch", "E218"), (Tag, "DE", "E218"), (Tag, 5, "E218"), (Tag, "de-a", "E218"),
    ],
)  # fmt: skip
def test_read_or_refused(kind, written, value):
    assert read(kind, written) == value


@pytest.mark.parametrize(("text", "code"), [("ab", "E205"), ("abc", None), ("abcde", None), ("abcdef", "E205")])
def test_texts_have_a_shortest_and_a_longest_length(text, code):
    check = Sized(3, 5)
    if code is None:
        assert check.check(text) == text
    else:
        with pytest.raises(Exception, match=f"{len(text)} Zeichen .*{'kurz' if len(text) < 3 else 'lang'}.* 3 bis 5"):
            check.check(text)


@pytest.mark.parametrize(
    ("kind", "written", "words"),
    [
        (types.PostalCode, "1", "hat 1 Ziffer."),
        (types.PostalCode, "D", "hat 0 Ziffern"),
        (types.PostalCode, "48-24", "hat 4 Ziffern"),
        (types.Latitude, "7.2", "Die Breite 7.2"),
        (types.Longitude, "51.8", "Die Länge 51.8"),
        (types.Latitude, "x", "51.85175"),
        (types.Longitude, "x", "7.265"),
        (types.YesNo, "vielleicht", "Bitte yes oder no"),
        (types.Answer, "vielleicht", "Bitte yes, no oder unknown"),
        (types.Access, "vielleicht", "Bitte yes, partly, no oder unknown"),
        (types.Date, "2026-02-30", "gibt es nicht"),
        (types.Date, "Mai", "ist kein Datum"),
        (types.DateOrYear, "heute", "nur das Jahr: 2026"),
        (types.DateOrYear, "2017-13-01", "gibt es nicht"),
        (ages.Age, "alt", "ist kein Alter"),
        (ages.Age, "121", "ist zu hoch"),
        (types.PathOrUrl, "https://a", "Internet-Adresse"),
        (types.PathOrUrl, "../a", "Pfad dieser Website"),
        (parts.TextList, "eins", "jede Zeile mit „- “ beginnen"),
    ],
)
def test_messages_say_what_is_wrong_and_what_helps(kind, written, words):
    assert words in message(kind, written)


def test_a_brace_of_an_editor_stays_a_brace():
    assert "{x}" in message(types.Date, "{x}")


def test_german_days_are_read_with_a_remark_and_others_without():
    for written, codes in (("1.10.2026", ["W209"]), ("2026-10-01", [])):
        remarks = Remarks()
        TypeAdapter(types.Date).validate_python(written, context=remarks)
        assert [(code, scalar) for code, _, scalar in remarks.remarks] == [(code, written) for code in codes]
        assert all("2026-10-01" in text for _, text, _ in remarks.remarks)


def test_states_are_sixteen_each_with_its_number():
    assert list(STATES) == [f"{number:02}" for number in range(1, 17)]
    assert set(STATES.values()) == {
        "BW",
        "BY",
        "BE",
        "BB",
        "HB",
        "HH",
        "HE",
        "MV",
        "NI",
        "NW",
        "RP",
        "SL",
        "SN",
        "ST",
        "SH",
        "TH",
    }


def test_every_language_has_a_code_and_a_name():
    assert all(len(code) in (2, 3) and code.isascii() and code.islower() for code in LANGUAGES)
    assert all(name and name[0].isupper() for name in LANGUAGES.values())
    assert set(OWN_NAMES) | RIGHT_TO_LEFT <= set(LANGUAGES) and all(OWN_NAMES.values())
    assert (language_name("uk"), language_name("xxx")) == ("Ukrainisch", "xxx")
    assert {code for code in OWN_NAMES if "\u0590" < OWN_NAMES[code][0] < "\u0700"} <= RIGHT_TO_LEFT
