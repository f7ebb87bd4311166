"""Whether anybody hears of it, and who may come, in easy sentences."""

import pytest

from tests.unit.editions.easy.told import keys, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("anonymous: yes", ["Sie müssen Ihren Namen nicht sagen."]),
        ("anonymous: no", ["Sie müssen Ihren Namen sagen."]),
        ("confidential: yes", ["Die Menschen beim Angebot erzählen nichts weiter."]),
        (
            "anonymous: yes\nconfidential: no",
            [
                "Sie müssen Ihren Namen nicht sagen.",
                "Vielleicht bleibt nicht alles geheim.",
            ],
        ),
        (
            "confidential: no\ncontact: {email: a@example.org}",
            ["Vielleicht bleibt nicht alles geheim.", "Fragen Sie vorher: Wer kann etwas erfahren?"],
        ),
    ],
)
def test_each_answer_has_its_sentence(text: str, told: list[str]) -> None:
    assert lines("privacy", text) == told


def test_left_out_where_nothing_is_known() -> None:
    assert "privacy" not in keys("anonymous: unknown")


def test_only_women_and_a_child_that_is_looked_after() -> None:
    assert lines("who", "women_only: yes\nchildcare: yes") == [
        "Das Angebot ist nur für Frauen.",
        "Beim Angebot gibt es eine Kinder-Betreuung.",
    ]
    assert lines("who", "childcare: no") == [
        "Für wen ist das Angebot?",
        "Beim Angebot gibt es keine Kinder-Betreuung.",
    ]
    assert lines("who", "women_only: no\naudiences: [parents]")[-1] == "Das Angebot ist für Frauen und Männer."
