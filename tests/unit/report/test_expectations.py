"""Questions of families: which have an answer, and which gaps are known."""

from pathlib import Path

from generator.report.expectations import expectations_text
from generator.source.files import read_sources
from tests.builders import read_catalog
from tests.unit.small_county import make_catalog, offer


def text_of(root: Path, questions: str, **offers: str) -> list[str]:
    """The lines of the report for these questions."""
    make_catalog(root, **offers)
    (root / "content" / "planning").mkdir()
    (root / "content" / "planning" / "expected.yml").write_text(questions, encoding="utf-8")
    catalog, problems = read_catalog(root)
    assert problems == []
    return expectations_text(catalog).splitlines()


def test_questions_are_answered_by_real_offers_alone(tmp_path: Path) -> None:
    lines = text_of(
        tmp_path,
        "- {question: Wer hilft?, offers: [gut, erfunden], search: [Hilfe, wer hilft], gap: Am Abend niemand.}\n"
        "- {question: Wer spielt?, offers: [erfunden]}\n"
        "- {question: Wer war da?, offers: [vorbei, fort]}\n"
        "- {question: Wer tröstet?, gap: Hier ist niemand bekannt.}\n",
        all__gut=offer("a", "all"),
        all__erfunden=offer("b", "all", more="example: yes"),
        all__vorbei=offer("c", "all", more="status: ended"),
    )
    assert lines == [
        "Was Familien fragen: 4 Fragen, 1 mit echter Antwort. Dahinter: was sie finden [was sie dafür eintippen]",
        "  Wer hilft? gut, erfunden [Hilfe · wer hilft]",
        "",
        "Lücken: 2",
        "  Wer hilft? Am Abend niemand.",
        "  Wer tröstet? Hier ist niemand bekannt.",
        "",
        "Nur erfunden oder nicht auf der Website: 2",
        "  Wer spielt? (erfunden)",
        "  Wer war da? (vorbei, fort)",
    ]


def test_without_questions_nothing_is_told(tmp_path: Path) -> None:
    assert expectations_text(make_catalog(tmp_path, all__a=offer("a", "all"))) == ""


def test_a_question_has_an_answer_or_a_gap(tmp_path: Path) -> None:
    make_catalog(tmp_path, all__a=offer("a", "all"))
    (tmp_path / "content" / "planning").mkdir()
    path = tmp_path / "content" / "planning" / "expected.yml"
    path.write_text("- {question: Wer hilft?, search: [Hilfe]}\n", encoding="utf-8")
    _, problems = read_catalog(tmp_path)
    assert [(p.code, p.path, p.line) for p in problems] == [("E201", "content/planning/expected.yml", 1)]


def test_a_list_of_questions_that_is_none_is_told(tmp_path: Path) -> None:
    make_catalog(tmp_path)
    (tmp_path / "content" / "planning").mkdir()
    (tmp_path / "content" / "planning" / "expected.yml").write_text("question: Wer hilft?\n", encoding="utf-8")
    sources, problems = read_sources(tmp_path)
    assert [p.code for p in problems] == ["E115"] and sources.unread == ("content/planning/expected.yml",)
