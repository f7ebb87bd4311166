"""The core and the files of words, read back as the format says."""

import gzip
import json
import random
from dataclasses import replace

import pytest

from generator.search.builder import IndexOptions, build_index
from generator.search.dictionary import RARE_SHARD, SHARD, SOUNDS, Dictionary, make_dictionary
from generator.search.documents import SearchDocument
from generator.search.format import packed
from generator.search.language import german
from generator.search.normalise import fold, stem
from generator.search.postings import Gathered
from tests.unit.search.test_format import Reader, _words

OFFERS = 8000
"""So many that a word may be rare: no more than 1 in 4000 have it."""


def _gathered():
    """Words of every kind in no order, many enough for several files."""
    pick = random.Random(5)

    def some(most):
        return sorted(pick.sample(range(OFFERS), pick.randint(1, most)))

    def word():
        return stem("".join(pick.choice("bdgklmrst") + pick.choice("aiou") for _ in range(5)) + "t")

    named = {word(): [some(40) if pick.random() < 0.3 else [] for _ in range(6)] + [some(40)] for _ in range(700)}
    named |= {word(): [some(40), some(40), [7], [], [], [9], []] for _ in range(300)}
    named |= {"schwall": [[], [], [1, 2], [], [], [], []], "schwoll": [[], [5], [1, 2], [3], [], [], []]}
    named |= {
        f"{one} {other}": [[], [], [4], [], [], [], []] for one, other in (("x", "y"), ("b", "c"), ("a", "nicht"))
    }
    text = {word(): some(30) for _ in range(800)}
    shown = {next(iter(named)): "Unfug ohne Bezug"}
    return Gathered(named, text, shown, {key for key in named if " " in key})


@pytest.fixture(scope="module")
def gathered():
    return _gathered()


@pytest.fixture(scope="module")
def made(gathered):
    return make_dictionary(gathered, OFFERS, german())


@pytest.fixture(scope="module")
def core(made):
    return json.loads(made.core)


def _number_of(gathered, key):
    return sum(len(offers) for offers in gathered.named[key][2:])


def _keys_in(content: bytes) -> dict[str, bytes]:
    """The words of a file of words, and what stands there."""
    found, read, word = {}, Reader(content), ""
    while read.at < len(content):
        shared, length = read.number(), read.number()
        word = word[:shared] + read.bytes(length).decode()
        found[word] = read.bytes(read.number())
    return found


def _spelt(made: Dictionary) -> dict[str, str]:
    """Every word of the spellings as people write it → the digits of its number of offers."""
    files = [json.loads(content) for content in made.spellings]
    return {word: size for file in files for word, size in zip(_words(file["words"]), file["sizes"], strict=True)}


def test_words_stand_by_key_with_their_postings(gathered, made):
    common = {key for key in gathered.named if _number_of(gathered, key) > OFFERS / 4000} - gathered.phrases
    assert "schwoll" in common and "schwall" not in common
    read_back = [entry for content in made.words for entry in _keys_in(content).items()]
    assert read_back == [(key, gathered.posting_of(key)) for key in sorted(common)]


@pytest.mark.parametrize("kind", ["words", "rare"])
def test_the_core_tells_files_by_the_first_letters_of_their_words(made, core, kind):
    keys = [list(_keys_in(content)) for content in getattr(made, kind)]
    bounds = core[f"{kind}_from"].split(" ")
    assert len(bounds) == len(keys) > 2 and bounds[0] == keys[0][0]
    for bound, own, before in zip(bounds[1:], keys[1:], keys, strict=False):
        assert own[0].startswith(bound) and before[-1] < bound and not before[-1].startswith(bound)
        assert before[-1].startswith(bound[:-1]), "no letter more than it takes"


def test_every_word_is_spelt_in_the_file_of_its_sound(made):
    keys = {key for content in made.words for key in _keys_in(content)}
    files = [_words(json.loads(content)["words"]) for content in made.spellings]
    assert len(files) == len(SOUNDS) and sorted(stem(fold(word)) for own in files for word in own) == sorted(keys)
    for letters, own in zip(SOUNDS, files, strict=True):
        assert [stem(fold(word)) for word in own] == sorted(stem(fold(word)) for word in own)
        assert all(fold(word)[0] in letters for word in own if letters)
    assert not "".join(SOUNDS).strip("abcdefghijklmnopqrstuvwxyz") and not files[-1], (
        "the last one is for other letters"
    )


def test_the_number_of_offers_with_a_word_has_so_many_digits(gathered, made):
    sizes = {word: len(str(sum(map(len, gathered.named[stem(fold(word))])))) for word in _spelt(made)}
    assert {word: int(size) for word, size in _spelt(made).items()} == sizes and len(set(sizes.values())) > 1


def test_every_other_word_is_in_a_rare_file(gathered, made):
    read_back = {key: post for content in made.rare for key, post in _keys_in(content).items()}
    assert list(read_back) == sorted(read_back) and set(gathered.text) <= set(read_back)
    assert read_back == {key: gathered.posting_of(key) for key in read_back} and "schwall" in read_back


@pytest.mark.parametrize(("kind", "size", "least"), [("words", SHARD, 0.3), ("rare", RARE_SHARD, 0.8)])
def test_files_are_about_as_large_as_they_should_be(made, kind, size, least):
    sizes = [len(packed(content)) for content in getattr(made, kind)[:-1]]
    assert len(sizes) > 2 and size * least < min(sizes) and max(sizes) < size * 1.4
    assert size * 0.75 < sum(sizes) / len(sizes) < size * 1.05


def test_what_packs_well_fills_files_as_full():
    """Three words in four have the same offers, so what is packed is a small part of what it was."""
    pick = random.Random(2)
    common, rare = {}, {}
    for number in range(5000):
        key = f"w{number:05}"
        offers = list(range(0, 40, 2)) if number % 4 else sorted(pick.sample(range(OFFERS), 2))
        common[key], rare[f"x{key}"] = [[], [], offers, offers, [], [], []], offers
    made = make_dictionary(Gathered(common, rare), OFFERS, german())
    assert len(made.words) > 4 and all(
        SHARD * 0.75 < len(packed(content)) < SHARD * 1.05 for content in made.words[:-1]
    )
    # What words share with the one before is left out afterwards.
    assert len(made.rare) > 4 and all(
        RARE_SHARD * 0.45 < len(packed(content)) < RARE_SHARD for content in made.rare[:-1]
    )


def test_a_word_larger_than_a_file_has_one_of_its_own():
    pick = random.Random(1)
    large = {f"w{number}": [[], [], [], sorted(pick.sample(range(OFFERS), 4000)), [], [], []] for number in range(3)}
    made = make_dictionary(Gathered(large), OFFERS, german())
    assert len(made.words) == 3 and json.loads(made.core)["words_from"] == "w0 w1 w2"


def test_verbs_that_only_parents_say_are_no_words_of_the_core():
    levels = [[], [], [], [0], [], [], []]
    ways = {"heul": "heulen", "gejamm": "Gejammer", "aufpass": "aufpassen", "wein": "weinen"}
    gathered = Gathered(dict.fromkeys(ways, levels), {}, ways, lay={"heul", "gejamm", "aufpass"})
    made = make_dictionary(gathered, 1, german())
    assert set(_spelt(made)) == {"aufpassen", "Gejammer", "weinen"}, "aufpassen: what may be split"
    assert len(made.rare) == 1 and b"heul" in made.rare[0]


def test_no_words_make_no_files():
    made = make_dictionary(Gathered(), 0, german())
    core = json.loads(made.core)
    assert (made.words, made.rare, core["words_from"], core["rare_from"]) == ((), (), "", "")
    assert _spelt(made) == {}


def test_a_word_is_shown_as_people_write_it_if_that_leads_back_to_its_key():
    def shown(key, **ways):
        gathered = Gathered({key: [[], [], [0], [], [], [], []]}, {}, ways)
        return list(_spelt(make_dictionary(gathered, 1, german())))

    assert shown("hebamm", hebamm="Hebammen") == ["Hebammen"]
    assert shown("hebamm", hebamm="zwei Hebammen") == ["Hebamme"], "as in the list of words"
    assert shown("hebamm") == ["Hebamme"]
    assert shown("quirl", quirl="Brunzel") == shown("quirl") == ["quirl"]


def test_the_core_carries_what_the_engine_knows_of_german(core):
    language = german()
    assert core["stop"].split() == list(language.stop_words) and core["negations"].split() == list(language.negations)
    assert core["generic"].split() == list(language.generic_words)
    assert core["numbers"].split() == list(language.number_words)
    assert core["ages"] == [[age.word, age.start, age.end] for age in language.age_words]


def test_the_bundle_names_its_parts_and_their_lengths():
    documents = [SearchDocument("a", "Hebamme", text="Quirl"), SearchDocument("b", "Treff", age_from=3)]
    largest = IndexOptions(largest_bundle=10**6)
    files = {name.partition("-")[0]: content for name, content in build_index(documents, options=largest).files.items()}
    head, _, rest = gzip.decompress(files["bundle"]).partition(b"\n")
    core = json.loads(rest[: json.loads(head)[0][1]])
    parts = [
        "core-0",
        *(f"spellings-{number}" for number in range(len(SOUNDS))),
        *(f"words-{number}" for number in range(len(core["words_from"].split()))),
        *("answers-0", "cards-0", "ages-0", "facets-0"),
    ]
    assert [name for name, _ in json.loads(head)] == parts
    assert sum(length for _, length in json.loads(head)) == len(rest)
    assert core["words_from"] and core["said"] and "said" in files, "what is the same for every site is no part of it"


_SMALL = {"core", "spellings", "words", "answers", "cards", "ages", "facets"}
_APART = {"classes", "concepts", "crisis", "dates", "help", "known", "phones", "rare", "said", "signs", "voices"}


@pytest.mark.parametrize(("spare", "kinds"), [(0, {"bundle"} | _APART), (-1, _SMALL | _APART)])
def test_one_file_up_to_the_size_that_is_allowed(spare, kinds):
    documents = [SearchDocument("a", "Hebamme", text="Quirl")]
    files = build_index(documents, options=IndexOptions(largest_bundle=10**6)).files
    size = next(len(content) for name, content in files.items() if name.startswith("bundle"))
    made = build_index(documents, options=IndexOptions(largest_bundle=size + spare)).files
    assert {name.partition("-")[0] for name in made} - {"manifest.json"} == kinds


def test_sites_may_bring_another_language():
    other = replace(german(), stop_words=("hebamme",), synonyms=())
    made = build_index([SearchDocument("a", "Hebamme Quirl", keywords=("Beratung",))], language=other)
    assert made.lay_words == {}
