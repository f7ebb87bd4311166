"""Numbers however people write them: kept in one form, printed in another."""

import re

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.parts import PhoneEntry
from generator.model.phones import SHORT_NUMBERS, Phone, PhoneNumber, dial_link, parse_phone, print_phone
from generator.model.site import SiteContact


@pytest.mark.parametrize(
    ("written", "e164", "printed"),
    [
        (" 110 ", "110", "110"),
        ("116-117", "116117", "116 117"),
        ("118 000", "118000", "118 000"),
        ("115", "115", "115"),
        ("030 23125 000", "+493023125000", "030 23125000"),
        ("030 9018-20", "+4930901820", "030 9018-20"),
        ("02541 18-1234", "+492541181234", "02541 18-1234"),
        ("02541 1800-12345", "+492541180012345", "02541 1800-12345"),
        ("02541/18-0", "+492541180", "02541 18-0"),
        ("+49 800 1110111", "+498001110111", "0800 1110111"),
        ("0221 4714-411", "+492214714411", "0221 4714-411"),
        ("089 99998-123", "+498999998123", "089 99998-123"),
        ("040 66969 300", "+494066969300", "040 66969300"),
        ("+43 1 58858", "+43158858", "+43 1 58858"),
        ("069 90009-100", "+496990009100", "069 90009-100"),
        ("040 66969 312", "+494066969312", "040 66969312"),
        ("01802 123456", "+491802123456", "01802 123456"),
        ("0180 2 123456", "+491802123456", "0180 2123456"),
        ("01802123456", "+491802123456", "01802 123456"),
        ("+49 (0) 1802 123456", "+491802123456", "01802 123456"),
        ("01377-123456", "+491377123456", "01377 123456"),
        ("0137 7123456", "+491377123456", "0137 7123456"),
        ("0900 5 123456", "+499005123456", "0900 5123456"),
        ("032 221234567", "+4932221234567", "032 221234567"),
        ("0800-111-0-111", "+498001110111", "0800 1110111"),
        ("0151 12345678", "+4915112345678", "0151 12345678"),
        ("01511 2345678", "+4915112345678", "01511 2345678"),
        ("+49 160 1234567", "+491601234567", "0160 1234567"),
        ("00800 12345678", "+80012345678", "00800 12345678"),
        ("+39 06 6982", "+39066982", "+39 06 6982"),
        ("+43 1 58858-18", "+4315885818", "+43 1 58858-18"),
        ("0043 1 58858 - 0", "+431588580", "+43 1 58858-0"),
        ("+43 (0)5574 511-24105", "+43557451124105", "+43 5574 511-24105"),
        ("+43 1 58858 Durchwahl 18", "+4315885818", "+43 1 58858-18"),
        ("+41 44 123 45-67", "+41441234567", "+41 44 123 45-67"),
        ("+31 20 525-5255", "+31205255255", "+31 20 525-5255"),
        ("+31 20-525 52 55", "+31205255255", "+31 20 525 5255"),
        ("+48 22 123-45-67", "+48221234567", "+48 22 123 45 67"),
        ("+1 202-555-0100", "+12025550100", "+1 202-555-0100"),
        ("+352 247-82478", "+35224782478", "+352 24 7-82478"),
        ("0171 3920001", "+491713920001", "0171 3920001"),
    ],
)
def test_read_kept_and_printed(written, e164, printed):
    number = parse_phone(written)
    assert (number.e164, print_phone(number), dial_link(number)) == (e164, printed, f"tel:{e164}")


@pytest.mark.parametrize(
    "written",
    ["", "18-0", "+112", "02541", "+49 2541", "02541 12", "+49 2541 12", "+49 0", "119", "0168 33", "+02541 180"],
)
def test_refused(written):
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Phone).validate_python(written)
    (error,) = caught.value.errors()
    assert error["type"] == "E213" and f"„{written}“" in error["msg"]


def test_a_list_is_no_number():
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Phone).validate_python(["112"])
    assert caught.value.errors()[0]["type"] == "E203" and "Telefonnummer" in caught.value.errors()[0]["msg"]


@pytest.mark.parametrize("written", ["(116) 117", "116/117", "11 61 17", "+49 116 117", "0049 116117"])
def test_short_numbers_are_read_however_they_are_grouped(written):
    assert parse_phone(written) == PhoneNumber("116117")


@pytest.mark.parametrize("digits", sorted(SHORT_NUMBERS))
def test_short_numbers_are_the_same_everywhere(digits):
    assert parse_phone(digits) == PhoneNumber(digits) and print_phone(parse_phone(digits)).replace(" ", "") == digits
    parts = print_phone(parse_phone(digits)).split()
    assert all(len(part) == 3 for part in parts) or parts == ["22", "8", "33"]


@pytest.mark.parametrize(
    ("extension", "printed"), [("0", "02541 18-0"), ("80", "02541 1-80"), ("180", "02541 180"), ("", "02541 180")]
)
def test_an_extension_is_set_off_where_a_number_is_left_before_it(extension, printed):
    assert print_phone(PhoneNumber("+492541180", extension)) == printed


@pytest.mark.parametrize(
    ("written", "extension"),
    [
        ("02541 18-0", "0"),
        (" 02541 18-0 ", "0"),
        ("02541 18-12345", "12345"),
        ("02541-180", "180"),
        ("02541 180 -", ""),
        ("02541 180", ""),
        ("02541 18–0", "0"),
        ("02541 18 — 0", "0"),
        ("02541/18 - 0", "0"),
        ("0 25 41 / 18 - 0", "0"),
        ("+49 (0)2541 / 18 −0", "0"),
        ("02541 18\u00a0-\u00a00", "0"),
        ("02541 18 0", "0"),
        ("02541 18/0", "0"),
        ("02541/18/0", "0"),
        ("02541 18 Durchwahl 12", "12"),
        ("02541 18, DW: 12", "12"),
        ("02541 18 App. 12", "12"),
        ("0251 492 - 51 01", "5101"),
        ("0251 4 92-51 01", "5101"),
        ("02541 18--0", "0"),
        ("02541 18 -- 0", "0"),
        ("0171 3920-001", ""),
    ],
)
def test_what_is_set_off_at_the_end_is_the_extension(written, extension):
    assert parse_phone(written).extension == extension


@pytest.mark.parametrize(
    ("written", "readings"),
    [
        ("49 2541 180", ["02541 180 ", "+49 2541 180 ", "04925 41180 "]),
        ("(49) 2541 180", ["02541 180 ", "+49 2541 180 ", "04925 41180 "]),
        ("49 (0)2541 18-0", ["02541 18-0 ", "+49 2541 18-0 "]),
        ("492541180", ["02541180 ", "+49 2541180 ", "04925 41180 "]),
        ("2541 180", ["02541 180 ", "+2541 180 "]),
        ("31 20 1234567", ["031 20 1234567 ", "+31 20 1234567 "]),
    ],
)
def test_without_0_or_plus_both_readings_are_told(written, readings):
    code, message = refused(written)
    assert code == "E230" and message.startswith(f"„{written}“ beginnt weder mit 0 noch mit +.")
    assert all(reading in message for reading in readings)


@pytest.mark.parametrize("written", ["049 2541 180", "049/2541 180", "(049) 2541-180"])
def test_the_code_of_the_country_with_a_0_is_no_area_code(written):
    code, message = refused(written)
    assert code == "E230" and message.startswith(f"„{written}“ beginnt mit 049, und das ist keine Vorwahl.")
    assert re.search("bitte 02541[ -]180 oder", message) and "bitte 04925 41180 schreiben" in message


def test_pairs_of_digits_may_begin_with_the_code_of_the_country():
    assert print_phone(parse_phone("(0 49 25) 4 11 80")) == "04925 41180"


@pytest.mark.parametrize("written", ["0251 123456789012", "02541 18100 - 18120"])
def test_no_number_has_more_than_15_digits(written):
    code, message = refused(written)
    assert code == "E213" and "zu lang" in message


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("02541 4711 - 02541 4712", "mehrere: 02541 4711 und 02541 4712."),
        ("02541 4711 + 02541 4712", "mehrere: 02541 4711 und 02541 4712."),
        ("02541 4711 (Frau A) / 02541 4712 (Herr B)", "mehrere: 02541 4711 und 02541 4712."),
        ("02541 4711 Fax 02541 4712", "mehrere: 02541 4711 und 02541 4712."),
        ("0251 492-5101 – 5109", "mehrere: 0251 492-5101 und 5109."),
        ("02541 18-100 bis 18-120", "mehrere: 02541 18-100 und 18-120."),
        ("02541 18-0 -1", "mehrere: 02541 18-0 und 1."),
        ("(02541) 18-0, Zentrale", "nur die Telefonnummer: (02541) 18-0."),
        ("Zentrale (02541 180)", "nur die Telefonnummer: 02541 180."),
        ("110/112", "mehrere: 110 und 112."),
        ("116 117, 112", "mehrere: 116 117 und 112."),
        ("116 117 oder 02541 180", "mehrere: 116 117 und 02541 180."),
        ("116 117 (kostenlos)", "nur die Telefonnummer: 116 117."),
        ("02541 4711, 9 bis 12 Uhr", "nur die Telefonnummer: 02541 4711."),
        ("O2541 18-0", "„O2541 18-0“ ist keine Telefonnummer."),
        ("02541 4711, 02541 4712", "mehrere: 02541 4711 und 02541 4712."),
        ("02541 4711 oder 4712", "mehrere: 02541 4711 und 4712."),
        ("02541 4711; 0171 3920001", "mehrere: 02541 4711 und 0171 3920001."),
        ("02541 180 02541 181", "mehrere: 02541 180 und 02541 181."),
        ("0251 1234 / 0171 3920001", "mehrere: 0251 1234 und 0171 3920001."),
        ("02541 18-100/-101", "mehrere: 02541 18-100 und -101."),
        ("02541 4711/4712", "Dann bitte 02541 4711-4712 schreiben. Sind es zwei Nummern?"),
        ("02541 18/100", "Ist 100 die Durchwahl? Dann bitte 02541 18-100 schreiben."),
        ("02541 18-0 Frau A", "nur die Telefonnummer: 02541 18-0."),
        ("Tel.: 02541 180 (Frau Müller)", "nur die Telefonnummer: 02541 180."),
        ("02541 180 x12", "nur die Telefonnummer: 02541 180."),
        ("Frau Müller", "„Frau Müller“ ist keine Telefonnummer."),
        ("0800 KINDER", "„0800 KINDER“ ist keine Telefonnummer."),
    ],
)
def test_what_stands_beside_a_number_belongs_elsewhere(written, words):
    code, message = refused(written)
    assert code == "E231" and words in message
    assert "eigene Zeile" in message or ("„note:“" in message and "„person:“" in message)


def test_where_no_note_can_stand_none_is_named():
    with pytest.raises(ValidationError) as caught:
        SiteContact(phone="02541 180 Frau A")
    assert "note" not in str(caught.value) and "alles andere löschen" in str(caught.value)
    with pytest.raises(ValidationError) as caught:
        SiteContact(phone="02541 180, 02541 181")
    assert "Bitte eine davon löschen." in str(caught.value)


def refused(written):
    with pytest.raises(ValidationError) as caught:
        PhoneEntry(number=written)
    (error,) = caught.value.errors()
    return error["type"], error["msg"]


def test_a_whole_text_is_no_number_and_costs_nothing():
    code, message = refused("0" + " " * 200_000 + "1,2")
    assert code == "E213" and len(message) < 120 and "zu lang" in message
