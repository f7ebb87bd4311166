import pytest

from generator.search.builder import base_splitter
from generator.search.titles import title_parts, unknown_words


@pytest.mark.parametrize(
    ("title", "named", "mentioned", "is_short"),
    [
        ("Kindergarten mit Mittagessen", "Kindergarten", "mit Mittagessen", True),
        ("Erziehungsberatung im Rathaus", "Erziehungsberatung", "im Rathaus", True),
        ("Hilfe bei Gewalt", "Hilfe bei Gewalt", "", False),
        ("Krabbelgruppe „Kleine Käfer“", "Krabbelgruppe", "„Kleine Käfer“", True),
        ("Offene Sprechstunde der Hebamme", "Offene Sprechstunde der Hebamme", "", False),
    ],
)
def test_a_title_names_one_thing_and_mentions_others(title, named, mentioned, is_short):
    found = title_parts(title, {"der"}, {"hilf"})
    assert (found[0].strip(), found[1].strip(), found[2]) == (named, mentioned, is_short)


@pytest.mark.parametrize(
    ("title", "keywords", "unknown"),
    [
        ("Quirlbrunzelberatung", (), ["Quirlbrunzelberatung"]),
        ("Quirlbrunzelberatung", ("Beratung",), []),
        ("Schwangerschaftsberatung", (), []),
        ("Gruppe „Quirlbrunzelkäfer“", (), []),
        ("quirlbrunzelig spielen", (), []),
        ("Treff am Brunzel", (), []),
    ],
)
def test_long_nouns_that_cannot_be_split_are_named(title, keywords, unknown):
    assert unknown_words(title, keywords, base_splitter()) == unknown
