"""Every form of report is known by its name, and takes and gives back the same."""

import pytest

from generator.cli.options import format_option
from generator.problems import Level, Problem
from generator.reporters import REPORTERS
from generator.reporters.result import Result

PROBLEMS = tuple(
    Problem(code, level, f"Meldung zu {code}.", "content/a.yml", line, 1)
    for code, level, line in (("E204", Level.ERROR, 3), ("LS17", Level.WARNING, 2), ("LS10", Level.HINT, 1))
)


@pytest.mark.parametrize("form", REPORTERS)
def test_every_form_tells_every_problem_once(form: str) -> None:
    printed = REPORTERS[form](Result((*PROBLEMS, *PROBLEMS)))
    assert [printed.stdout.count(problem.message) for problem in PROBLEMS] == [1, 1, 1]


@pytest.mark.parametrize("form", REPORTERS)
def test_texts_end_with_a_line_end(form: str) -> None:
    printed = REPORTERS[form](Result(PROBLEMS))
    assert [
        text for text in (printed.stdout, printed.stderr, printed.summary) if text and not text.endswith("\n")
    ] == []


@pytest.mark.parametrize("form", REPORTERS)
def test_the_order_of_what_was_found_makes_no_difference(form: str) -> None:
    assert REPORTERS[form](Result(PROBLEMS)) == REPORTERS[form](Result(PROBLEMS[::-1]))


def test_the_command_line_offers_every_form() -> None:
    @format_option
    def command() -> None: ...

    (option,) = command.__click_params__  # type: ignore[attr-defined]
    assert list(option.type.choices) == list(REPORTERS)
