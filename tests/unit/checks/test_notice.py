"""The message of the site: over, too long, in hard words alone."""

from datetime import date

import pytest

from generator.checks import run_checks
from generator.problems import Level
from tests.builders import SITE, read_catalog, write_site

EASY = "easy: [Das Telefon geht nicht.]\n"


@pytest.fixture
def found(tmp_path):
    """Findings about a message, by code."""

    def find(said, today=date(2026, 11, 24), **files):
        changes = {"content/notice.yml": f"text: Das Telefon ist gestört.\n{said}", **files}
        problems = run_checks(read_catalog(write_site(tmp_path, changes), today)[0])
        here = [problem for problem in problems if problem.path == "content/notice.yml"]
        assert all(problem.level is Level.WARNING for problem in here)
        return [(problem.code, problem.line) for problem in here]

    return find


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (f"until: 2026-11-24\n{EASY}", []),
        (f"until: 2026-11-23\n{EASY}", [("W392", 2)]),
        ("until: 2026-11-23\n", [("W392", 2)]),
        (f"until: 2027-01-23\n{EASY}", []),
        (f"until: 2027-01-24\n{EASY}", [("W393", 2)]),
        (f"from: 2026-11-30\nuntil: 2027-01-29\n{EASY}", []),
        (f"from: 2026-11-01\nuntil: 2027-01-01\n{EASY}", [("W393", 3)]),
        ("until: 2026-11-30\n", [("W394", 1)]),
    ],
)
def test_a_message_is_short_current_and_easy(found, said, expected):
    assert found(said) == expected


def test_a_site_without_easy_language_is_not_asked_for_it(found):
    settings = SITE["site_config.yml"].replace("[de, de-simple]", "[de]")
    assert found("until: 2026-11-30\n", **{"site_config.yml": settings}) == []


def test_an_end_before_its_beginning_is_no_message(tmp_path):
    said = "text: Das Telefon ist gestört.\nfrom: 2026-12-02\nuntil: 2026-12-01\n"
    catalog, problems = read_catalog(write_site(tmp_path, {"content/notice.yml": said}))
    assert [(p.code, p.line, p.field) for p in problems] == [("E221", 3, "until")]
    assert catalog.notice is None and len(catalog.offers) == 2
