"""Whether the offer takes place at all."""

import pytest

from tests.unit.editions.easy.told import status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("valid_from: 2026-08-03\nvalid_until: 2026-08-03", []),
        ("status: paused", ["Das Angebot gibt es im Moment nicht."]),
        ("status: ended", []),
        ("valid_from: 2026-10-01", ["Das Angebot beginnt am 1. Oktober 2026."]),
        (
            "status: paused\nvalid_from: 2026-10-01",
            ["Das Angebot gibt es im Moment nicht.\nVielleicht beginnt es am 1. Oktober 2026."],
        ),
    ],
)
def test_status(text: str, expected: list[str]) -> None:
    assert status(text) == expected
