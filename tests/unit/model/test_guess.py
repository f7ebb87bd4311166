"""What somebody meant, as often as it may be asked."""

from generator.model.guess import Guess

KNOWN = ["krabbelgruppe", "notruf"]


def test_the_closest_name_is_meant() -> None:
    guess = Guess()
    assert guess.closest("krabelgruppe", KNOWN, "a.yml", 0.6) == "krabbelgruppe"
    assert guess.closest("etwas", KNOWN, "a.yml", 0.6) is None
    assert guess.closest("krabbelgruppe" * 10, KNOWN, "a.yml", 0.1) is None


def test_a_file_is_answered_ten_times() -> None:
    guess = Guess()
    found = [guess.closest("notruff", KNOWN, "a.yml", 0.6) for _ in range(11)]
    assert found == ["notruf"] * 10 + [None]
    assert guess.closest("notruff", KNOWN, "b.yml", 0.6) == "notruf"
