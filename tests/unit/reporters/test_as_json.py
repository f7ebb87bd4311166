"""Problems as JSON."""

import json

from generator.problems import Counts, Level, Problem
from generator.reporters.as_json import json_report
from generator.reporters.result import Printed, Result

FIELD = Problem("E204", Level.ERROR, "Bitte „48249“ prüfen.", "content/offers/a.yml", 12, 8, "postal_code")
WORDS = Problem(
    "LS17",
    Level.WARNING,
    "Die Zahl „drei“ ist ein Wort.",
    "content/offers/a.yml",
    3,
    words="drei",
    suggestion="Bitte so schreiben: „3“.",
    source="BITV 2.0",
)


def test_every_problem_has_the_same_keys_in_reading_order() -> None:
    printed = json_report(Result((FIELD, WORDS, FIELD)))
    assert "„48249“ prüfen" in printed.stdout
    assert [list(found.items()) for found in json.loads(printed.stdout)] == [
        [
            ("code", "LS17"),
            ("level", "warning"),
            ("path", "content/offers/a.yml"),
            ("line", 3),
            ("column", 0),
            ("end_column", 0),
            ("field", ""),
            ("message", "Die Zahl „drei“ ist ein Wort."),
            ("words", "drei"),
            ("suggestion", "Bitte so schreiben: „3“."),
            ("example", ""),
            ("source", "BITV 2.0"),
        ],
        [
            ("code", "E204"),
            ("level", "error"),
            ("path", "content/offers/a.yml"),
            ("line", 12),
            ("column", 8),
            ("end_column", 0),
            ("field", "postal_code"),
            ("message", "Bitte „48249“ prüfen."),
            ("words", ""),
            ("suggestion", ""),
            ("example", ""),
            ("source", ""),
        ],
    ]


def test_nothing_found_is_an_empty_list_and_nothing_is_said_beside_it() -> None:
    assert json_report(Result((), Counts(texts=3, exemptions=1))) == Printed("[]\n")
