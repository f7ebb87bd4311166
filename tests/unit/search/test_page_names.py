"""What pages of other kinds are called, word by word, and whose number it is."""

import json

from generator.search.documents import PAGE_KINDS, SearchDocument
from generator.search.language import german
from generator.search.page_names import counts_of_kinds, in_page_order, page_names, phone_book


def levels(*names, is_example=False):
    """Key → level, of one page with these names."""
    page = SearchDocument("provider/a", names[0], "provider", keywords=names[1:], is_example=is_example)
    found = page_names([page], german())
    return {key: level for key, sets in found.items() for level, numbers in enumerate(sets) if numbers}


def test_the_level_says_how_much_of_a_name_a_word_is():
    assert levels("Quirlamt") == {"quirlamt": 6}
    assert levels("Quirl Amt") == {"quirl": 5, "amt": 5}
    assert levels("Quirl Ball Amsel") == dict.fromkeys(("quirl", "ball", "amsel"), 4)
    assert set(levels("Quirl Ball Amsel Drossel Fink Star Zelt").values()) == {0}


def test_small_words_are_no_part_of_a_name_but_where_there_are_no_others():
    assert levels("Quirl für die Zelt") == levels("Quirl Zelt")
    assert levels("Über uns") == {"uber": 5, "uns": 5}


def test_of_several_names_the_one_counts_of_which_a_word_is_most():
    assert levels("Agentur für Arbeit", "Arbeit") == {"agentur": 5, "arbeit": 6}
    assert levels("Arbeit", "Agentur für Arbeit") == {"agentur": 5, "arbeit": 6}


def test_a_name_with_a_hyphen_is_found_in_one_word_and_in_two():
    assert levels("Quirl-Amt") == {"quirl": 5, "amt": 5, "quirlamt": 6}


def test_what_stands_in_brackets_is_a_name_of_its_own_but_in_what_is_invented():
    assert levels("Quirl Ball (QB)") == {"quirl": 5, "ball": 5, "qb": 6}
    assert levels("Quirl (Beispiel)", is_example=True) == {"quirl": 6, "beispiel": 5}


def test_pages_are_numbered_kind_by_kind():
    made = [
        SearchDocument(f"{kind}/{name}", name, kind) for kind in reversed(PAGE_KINDS) for name in ("Öl", "Zelt", "Amt")
    ]
    ordered = in_page_order([*made, SearchDocument("offer", "Offer")])
    assert [page.kind for page in ordered] == [kind for kind in PAGE_KINDS for _ in range(3)]
    assert [page.title for page in ordered[:3]] == ["Amt", "Öl", "Zelt"]
    assert counts_of_kinds(ordered[:4]) == {"office": 3, "provider": 1}


def test_the_phone_book_tells_every_owner_of_a_number():
    owners = [("49301", "112"), (), ("112",), ("112", "112")]
    documents = [SearchDocument(str(n), "A", phones=phones) for n, phones in enumerate(owners)]
    assert json.loads(phone_book(documents)) == [["112", [0, 2, 3]], ["49301", [0]]]
