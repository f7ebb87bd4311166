"""Numbers however people write them: kept in one form, printed in another."""

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.phones import SHORT_NUMBERS, Phone, PhoneNumber, dial_link, parse_phone, print_phone


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
        ("0168 33", "+4916833", "016833"),
        ("0171 3920001", "+491713920001", "0171 3920001"),
    ],
)
def test_read_kept_and_printed(written, e164, printed):
    number = parse_phone(written)
    assert (number.e164, print_phone(number), dial_link(number)) == (e164, printed, f"tel:{e164}")


@pytest.mark.parametrize(
    "written", ["", "18-0", "+112", "02541", "02541 18-0 Frau A", "02541 180 x12", "abc", "+49 0", "119"]
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


@pytest.mark.parametrize("digits", sorted(SHORT_NUMBERS))
def test_short_numbers_are_the_same_everywhere(digits):
    assert parse_phone(digits) == PhoneNumber(digits) and print_phone(parse_phone(digits)).replace(" ", "") == digits
    assert all(len(part) == 3 for part in print_phone(parse_phone(digits)).split())


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
    ],
)
def test_what_stands_behind_a_hyphen_is_the_extension(written, extension):
    assert parse_phone(written).extension == extension
