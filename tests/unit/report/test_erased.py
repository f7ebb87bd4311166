"""What had to be erased is told in the report, the latest first."""

from pathlib import Path

from generator.report.erased import erased_text
from tests.builders import read_catalog, write_site

_GONE = """- {id: b, kind: topic, date: 2026-01-02, reason: Zwei}
- {id: a, kind: offer, date: 2026-01-02, reason: Eins}
- {id: c, kind: page, date: 2026-10-01, reason: Drei}
"""


def test_each_with_its_day_and_reason(tmp_path: Path) -> None:
    catalog, problems = read_catalog(write_site(tmp_path, {"content/gone.yml": _GONE}))
    assert problems == []
    assert erased_text(catalog).splitlines() == [
        "Gelöscht, weil ein Gesetz es verlangt: 3",
        "  1.10.2026  page c: Drei",
        "  2.1.2026  offer a: Eins",
        "  2.1.2026  topic b: Zwei",
    ]


def test_nothing_is_told_where_nothing_was_erased(tmp_path: Path) -> None:
    assert erased_text(read_catalog(write_site(tmp_path))[0]) == ""
