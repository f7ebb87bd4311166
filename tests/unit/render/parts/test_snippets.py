"""What search engines are told of a page."""

from generator.editions.quotes import marked
from generator.render.parts.snippets import LONGEST, description, shortened

_MORE = "Wegweiser: Hier finden Sie Hilfe und Angebote für Familien."


def test_a_title_leads_where_there_is_room_so_that_no_two_pages_say_the_same() -> None:
    said = "Eltern und Babys treffen sich zum Spielen und Reden."
    assert description("Krabbelgruppe", said, _MORE) == f"Krabbelgruppe: {said}"
    assert description("Wer hilft?", said, _MORE) == f"Wer hilft? {said}"
    assert description("Babys", said, _MORE) == said, "named already"
    long = "wort " * 30 + "Ende."
    assert description("Krabbelgruppe", long, _MORE) == long


def test_what_is_short_or_says_nothing_is_followed_by_the_site() -> None:
    assert description("Olfen", "Angebote.", _MORE) == f"Olfen: Angebote. {_MORE}"
    assert description("Stadt", "", _MORE) == f"Stadt. {_MORE}"


def test_marks_and_line_breaks_stand_in_no_attribute() -> None:
    assert description(marked("Olfen"), "Das ist\n eine Stadt.", _MORE) == f"Olfen: Das ist eine Stadt. {_MORE}"


def test_a_long_text_ends_with_a_sentence_or_a_word() -> None:
    assert shortened("a" * LONGEST) == "a" * LONGEST
    assert shortened("Wort. " + "x" * 80 + ". " + "y" * 100) == "Wort. " + "x" * 80 + "."
    cut = shortened("Kurz. " + "wörter, " * 40)
    assert cut.endswith("wörter…") and len(cut) <= LONGEST, "one short sentence says too little"
