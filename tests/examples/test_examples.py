"""Every file in valid/ is a good offer; every file in invalid/ names its findings: `# expect: 3:12 E204`.

A new file is a new test.
"""

import re
from pathlib import Path

import pytest

from generator.checks import SETTABLE, run_checks
from generator.checks.levels import settle
from generator.problems import Level, in_reading_order
from tests.builders import SITE, read_catalog, write_site

HERE = Path(__file__).parent
_EXPECT = re.compile(r"^# expect: (\d+):(\d+) ([EW]\d+)$", re.MULTILINE)
_IN_PROSE = re.compile(r"(?<!: )(?<![„“(0-9])\b\d{4}-\d\d-\d\d\b|: „?\d\d?\.\d\d?\.\d{4}\b")
"""A day as files have it in the middle of a sentence, or one as people say it where a value is shown."""


def findings(tmp_path, text):
    provider = "content/providers/verein.yml"
    is_invented = "\nexample: yes" in text
    write_site(
        tmp_path,
        {
            "content/offers/adorf/beispiel.yml": text,
            provider: SITE[provider] + "example: yes\n" * is_invented,  # what is invented has an invented provider
        },
    )
    catalog, problems = read_catalog(tmp_path)
    problems = in_reading_order(settle(problems + run_checks(catalog), catalog, SETTABLE)[0])
    return catalog, [p for p in problems if p.path.endswith("beispiel.yml")]


@pytest.mark.parametrize("path", sorted((HERE / "valid").glob("*.yml")), ids=lambda p: p.stem)
def test_valid(path, tmp_path):
    catalog, problems = findings(tmp_path, path.read_text(encoding="utf-8"))
    assert [p for p in problems if p.level is not Level.HINT] == []
    assert "beispiel" in catalog.offers


@pytest.mark.parametrize("path", sorted((HERE / "invalid").glob("*.yml")), ids=lambda p: p.stem)
def test_invalid(path, tmp_path):
    text = path.read_text(encoding="utf-8")
    expected = sorted((int(line), int(column), code) for line, column, code in _EXPECT.findall(text))
    assert expected, "an invalid example names what is wrong with it"
    catalog, problems = findings(tmp_path, text)
    assert sorted((p.line, p.column, p.code) for p in problems) == expected
    assert all(re.search(r"[.?]$", p.message) for p in problems), "a message is a German sentence"
    assert not any(_IN_PROSE.search(p.message) for p in problems), (
        "a sentence says 1.12.2026, what is to be copied is ISO"
    )
    if any(code.startswith("E2") for *_, code in expected):
        assert "beispiel" not in catalog.offers, "a broken record is left out"
    assert {"krabbelgruppe", "notruf"} <= set(catalog.offers), "the other records stay"
