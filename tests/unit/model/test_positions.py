"""Positions in every spelling, as degrees."""

import pytest

from generator.model.positions import angles_in, is_plus_code_of, is_within, plus_codes_in


@pytest.mark.parametrize(
    ("text", "angles"),
    [
        ("52,53123 und 13.384", (52.53123, 13.384)),
        ("52° 30′ N", (52.5,)),
        ("52°30'36\"", (52.51,)),
        ("013° 30.6'", (13.51,)),
        ("52 30 36 N", (52.51,)),
        ("5,50 Euro, 52 Plätze, 9:30 Uhr", ()),
        ("52 30 36 Personen", ()),
        ("keine Zahl", ()),
    ],
)
def test_angles(text: str, angles: tuple[float, ...]) -> None:
    assert {round(angle, 6) for angle in angles_in(text)} >= set(angles)
    assert bool(angles_in(text)) is bool(angles)


def test_plus_codes_of_the_specification() -> None:
    (code,) = plus_codes_in("8FVC9G8F+6X Zürich")
    assert is_plus_code_of(code, (47.36559, 8.524997), 15)
    assert not is_plus_code_of(code, (47.36759, 8.524997), 15)
    assert plus_codes_in("A+B, 7+3, ABCD+EF") == ()


def test_metres_are_metres_to_the_east_too() -> None:
    assert is_within((52.0, 7.0), (52.0015, 7.0024), 170)
    assert not is_within((52.0, 7.0), (52.0016, 7.0), 170)
    assert not is_within((52.0, 7.0), (52.0, 7.0026), 170)
