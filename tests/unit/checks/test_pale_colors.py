import pytest

from generator.checks import run_checks
from tests.builders import SITE, read_catalog, write_site


def told(folder, colors):
    write_site(folder, {"site_config.yml": SITE["site_config.yml"] + f"colors: {colors}\n"})
    return [problem for problem in run_checks(read_catalog(folder)[0]) if problem.code == "W425"]


def test_a_pale_colour_is_told_with_one_that_can_be_read(tmp_path):
    line = SITE["site_config.yml"].count("\n") + 1
    main, accent = told(tmp_path, '{primary: "#7fd1cb", accent: "#ffcc00"}')
    assert (main.line, main.column, main.field) == (line, 19, "colors.primary") and accent.column > main.column
    assert "1,4 zu 1" in main.message and "4,5 zu 1" in main.message
    (better,) = (word.rstrip(".") for word in main.message.split() if word.startswith("#") and "#7fd1cb" not in word)
    assert told(tmp_path, f'{{primary: "{better}"}}') == []


@pytest.mark.parametrize("colors", ["{}", '{primary: "#0f5257", accent: "#9c3612"}', '{primary: "#000000"}'])
def test_a_colour_that_can_be_read_is_taken_as_it_is(tmp_path, colors):
    assert told(tmp_path, colors) == []
