"""Sentences that ask to call: whom, and whether somebody could dial."""

import pytest

from generator.checker import call_in, has_number


@pytest.mark.parametrize(
    ("sentence", "whom", "is_here"),
    [
        ("Rufen Sie an.", (), False),
        ("Dann rufen Sie bitte sofort an.", (), False),
        ("Rufen Sie hier an.", (), True),
        ("Oder rufen Sie uns an.", (), True),
        ("Kinder und Jugendliche rufen hier an.", (), True),
        ("Dann rufen Sie sofort die Polizei an.", ("polizei",), False),
        ("Rufen Sie den Not-Ruf 112 oder 110 an.", ("notruf", "112", "oder", "110"), False),
        ("Rufen Sie dafür beim Kreis an.", ("kreis",), False),
        ("Rufen Sie an: 116 117", (), False),
        ("Dann rufen Sie die Polizei.", ("polizei",), False),
    ],
)
def test_who_is_to_be_called(sentence: str, whom: tuple[str, ...], is_here: bool) -> None:
    found = call_in(sentence)
    assert found is not None and (found.whom, found.is_here) == (whom, is_here)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bitte rufen Sie dort nicht an.",
        "Bitte rufen Sie nicht an.",
        "Auch Groß-Eltern dürfen anrufen.",
        "Eltern rufen dort an.",
        "Wir rufen mit Ihnen an.",
        "Rufen Sie laut. Fangen Sie dann an.",
        "Schreiben Sie uns.",
    ],
)
def test_what_asks_for_no_call(sentence: str) -> None:
    assert call_in(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "names", "expected"),
    [
        ("Rufen Sie hier an.", "", True),
        ("Rufen Sie an.", "", True),
        ("Rufen Sie die Polizei an.", "Polizei-Not-Ruf 110", True),
        ("Rufen Sie beim Kreis an.", "Frühe Hilfen Kreis Coesfeld", True),
        ("Rufen Sie die Polizei an.", "Hilfe-Telefon", False),
    ],
)
def test_whether_it_is_the_texts_own_number(sentence: str, names: str, expected: bool) -> None:
    found = call_in(sentence)
    assert found is not None and found.is_of(names) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("Die Nummer ist 110.", True), ("02541 18 0", True), ("Rufen Sie 2 Mal an.", False), ("Am 3. Mai.", False)],
)
def test_what_could_be_dialled(sentence: str, expected: bool) -> None:
    assert has_number(sentence) is expected
