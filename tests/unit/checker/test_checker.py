"""The checker: places, order, exemptions."""

from generator.checker import OWN, Checker, Exemption, Line, Passage, Vocabulary
from generator.problems import Level, Problem
from tests.unit.checker.passages import SITE, passage

THREE_DAYS = "Der Kurs dauert drei Tage."


def test_a_problem_knows_its_place_its_words_and_a_way_out() -> None:
    assert Checker(SITE).check(passage("Wir helfen.", THREE_DAYS)) == (
        Problem(
            "LS17",
            Level.ERROR,
            "Die Zahl „drei“ ist ein Wort.",
            "a.yml",
            11,
            23,
            words="drei",
            end_column=27,
            suggestion="Bitte so schreiben: „3“.",
            source="BITV 2.0 Anlage 2, Teil 2 Nr. 4; Regeln vom Netzwerk Leichte Sprache, Zahlen und Zeichen: Zahlen",
        ),
    )


def test_problems_stand_in_the_order_of_the_text_whatever_rule_found_them() -> None:
    found = Checker(SITE).check(passage("Sie zahlen 50 % (also zwei Euro).", "Das ist das Haus des Vaters."))
    assert [(problem.line, problem.column, problem.code) for problem in found] == [
        (10, 18, "LS18"),
        (10, 23, "LS19"),
        (10, 29, "LS17"),
        (11, 19, "LS06"),
    ]


def test_an_exemption_needs_a_reason_and_its_words_and_is_counted() -> None:
    def examined(*exemption: str) -> tuple[int, int]:
        found = Checker(SITE).examine(passage(THREE_DAYS, exemptions=(Exemption(*exemption),)))
        return len(found.problems), len(found.exempt)

    assert examined("LS17", "drei", "So heißt der Kurs.") == (0, 1)
    assert examined("LS17", "Drei Tage", "So heißt der Kurs.") == (0, 1)
    assert examined("LS17", "", "So heißt der Kurs.") == (0, 1)
    assert examined("LS17", "drei", " ") == (1, 0)
    assert examined("LS17", "vier", "So heißt der Kurs.") == (1, 0)
    assert examined("LS18", "drei", "So heißt der Kurs.") == (1, 0)


def test_an_exemption_may_quote_a_part_and_capitals_do_not_count() -> None:
    text = passage("Das ist gut. Wir helfen.", exemptions=(Exemption("LS01", "WIR", "So heißt es."),))
    assert [problem.code for problem in Checker(SITE).examine(text).exempt] == ["LS01"]


def test_a_line_without_a_place_has_none() -> None:
    (found,) = Checker(SITE).check(Passage((Line(THREE_DAYS),)))
    assert (found.path, found.line, found.column) == ("", 0, 0)


def test_an_exemption_for_one_word_leaves_the_others() -> None:
    text = passage("Der Kurs dauert drei Tage und zwei Nächte.", exemptions=(Exemption("LS17", "drei", "Name"),))
    found = Checker(SITE).examine(text)
    assert [problem.words for problem in found.problems] == ["zwei"]
    assert [problem.words for problem in found.exempt] == ["drei"]


def test_the_end_of_words_that_stand_apart_is_that_of_the_last() -> None:
    found = next(p for p in Checker(SITE).check(passage("Der Antrag wird bis Freitag gestellt.")) if p.code == "LS05")
    assert found.words == "wird … gestellt"
    assert found.end_column - found.column == len("wird bis Freitag gestellt")


def test_what_a_rule_finds_in_a_name_is_no_finding() -> None:
    names = Vocabulary(names=("Kamen", "Fröndenberg/Ruhr"))
    texts = passage("Das Haus ist in Fröndenberg/Ruhr.", "Der Ort heißt Kamen.")
    assert Checker(names).check(texts) == ()
    assert {problem.code for problem in Checker(Vocabulary()).check(texts)} >= {"LS19"}
    assert [p.words for p in Checker(names).check(passage("Das gilt für Unna/Ruhr."))] == ["/"], "another name"


def test_a_text_may_have_a_mark_of_its_own() -> None:
    own = Checker(Vocabulary(mark=OWN))
    codes = lambda *lines: {problem.code for problem in own.check(passage(*lines))}  # noqa: E731
    assert "LS13" not in codes("Das Telefon·buch ist neu.", "Der Kinder·garten ist groß.")
    assert "LS13" not in codes("Das Telefon-Buch ist neu.")
    assert "LS13" in codes("Das Telefon·buch ist neu.", "Der Kinder·garten ist groß.", "Die Kinder-Karte ist neu.")
