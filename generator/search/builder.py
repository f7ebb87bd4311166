"""From documents to the files of `assets/search/`, ready to be written. Formats: see `format`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, lru_cache

from generator.search import made
from generator.search.columns import age_column, block_size, card_files, facet_columns
from generator.search.compounds import Splitter, make_splitter
from generator.search.concepts import concept_files
from generator.search.crisis import help_file
from generator.search.dates import dates_file
from generator.search.dictionary import make_dictionary
from generator.search.documents import OFFER, SearchDocument, SynonymGroup
from generator.search.enrich import Enricher
from generator.search.format import VERSION, compact_json, content_hash, file_name, packed
from generator.search.language import Language, german
from generator.search.lay_words import RegisterChoices, lay_words
from generator.search.meanings import core_of_meanings
from generator.search.memory import KnownDocuments
from generator.search.names import DATE, FacetNames
from generator.search.normalise import folded_words
from generator.search.ordering import in_index_order
from generator.search.page_names import counts_of_kinds, in_page_order, page_names, phone_book
from generator.search.postings import Gathered, gather
from generator.search.said import core_of_said, said_files
from generator.search.synonyms import Thesaurus

_SHARED = ("signs", "classes", "crisis", "voices", "known", "said")
"""Kinds of files that hardly change from site to site, and are many."""
_TOUCHED = ("words", "rare", "said", "cards")
"""Kinds of many files of which most edits touch a few."""
_GROUPS = 24
"""So many hashes at most has a kind of these: each is six bytes more for a first visit, half as many rename twice as much."""
_packed_once = lru_cache(maxsize=4_000)(packed)


@dataclass(frozen=True, slots=True)
class IndexOptions:
    """What a site may choose."""

    county_places: tuple[str, ...] = ()
    """Names and postcodes of all towns and their districts: an offer for the whole county is found by each of them."""
    towns: Mapping[str, str] = field(default_factory=dict)
    """What people call a town, its postcodes and districts among it → its id in the filter of towns. Where two towns have one
    name, it is none of these; where a name only has one of them in it ("Kreis Coesfeld"), its id is empty."""
    today: date | None = None
    """The day of the index; None where nothing has dates."""
    school_holidays: tuple[tuple[date, date], ...] = ()
    """The next ones, their first and last days."""
    urgent_topics: tuple[str, ...] = ()
    """Ids of topics that are a need themselves: lines for emergencies begin their lists, and end all others."""
    crisis_help: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Need → ids of the offers that are named above all that is found, see `crisis`."""
    facet_names: Mapping[str, str] = field(default_factory=dict)
    """Names of filters that the lists of `data/` use → what the site calls them, where it has names of its own."""
    register: RegisterChoices = field(default_factory=RegisterChoices)
    """What the site's editors say of the register of words."""
    largest_bundle: int = 20_000
    """Bytes, packed: if everything but the rare words is not more, it is one file, one request instead of four."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """What the search made of the documents."""

    files: dict[str, bytes]
    """File name, relative to `assets/search/` → bytes."""
    lay_words: dict[str, tuple[str, ...]]
    """What people say → ids of the best offers, see `lay_words`."""


def build_index(
    documents: Iterable[SearchDocument],
    synonyms: Iterable[SynonymGroup] = (),
    options: IndexOptions | None = None,
    language: Language | None = None,
    known: KnownDocuments | None = None,
) -> SearchIndex:
    """Build the index.

    `synonyms` are the site's own groups; the ones that ship with the program are always there. The same documents in
    whatever order give the same bytes. `known` keeps the words of documents for the next index.
    """
    options = options or IndexOptions()
    names = FacetNames(options.facet_names)
    language = (language or german()).with_names(names)
    documents = list(documents)
    ordered, pages = in_index_order(one for one in documents if one.kind == OFFER), in_page_order(documents)
    thesaurus = Thesaurus([*language.synonyms, *synonyms], language)
    gathered = _gathered(ordered, pages, make_enricher(ordered, thesaurus, options, language), known)
    facets = {facet for document in ordered for facet in document.facets} | ({names[DATE]} if options.today else set())
    said = said_files(gathered)
    more = core_of_meanings(language, options.towns, facets, names) | core_of_said(said, language)
    dictionary = make_dictionary(gathered, len(ordered), language, more)
    kinds: dict[str, Sequence[bytes]] = {
        "core": [dictionary.core],
        "spellings": dictionary.spellings,
        "words": dictionary.words,
        "answers": [said.answers],
        **card_files([*ordered, *pages]),
        "ages": [age_column(ordered, names)],
        "facets": [facet_columns(ordered, options.urgent_topics, names)],
    }
    editions = [tag for kind in kinds for tag in [kind.removeprefix("cards-")] if tag != kind]
    bundle = _bundle(kinds)
    if len(packed(bundle)) <= options.largest_bundle:
        kinds = {"bundle": [bundle]}
    kinds |= {"rare": dictionary.rare, "phones": [phone_book([*ordered, *pages])]}
    kinds |= {"said": said.said, "voices": said.voices} | _needed_seldom(ordered, options, gathered, language)
    register = lay_words(thesaurus.expressions(), gathered, ordered, options.register, language)
    return SearchIndex(_named_files(kinds, ordered, pages, editions), register)


def _gathered(
    ordered: Sequence[SearchDocument],
    pages: Sequence[SearchDocument],
    enricher: Enricher,
    known: KnownDocuments | None,
) -> Gathered:
    words = known.words_of(ordered, enricher) if known is not None else map(enricher.words_of, ordered)
    return replace(gather(words), pages=page_names(pages, enricher.language))


def _needed_seldom(
    ordered: Sequence[SearchDocument], options: IndexOptions, gathered: Gathered, language: Language
) -> dict[str, Sequence[bytes]]:
    """Files that a question calls for by what it says: sentences in need, days, words that the index does not have."""
    urgent = [number for number, document in enumerate(ordered) if document.is_urgent]
    numbers = {document.id: number for number, document in enumerate(ordered)}
    concepts = concept_files(gathered.named, made.shipped().concepts, language.stop_words)
    same = made.shipped()
    return {
        "help": [help_file(options.crisis_help, numbers, urgent, same.names)],
        "signs": same.signs,
        "classes": same.classes,
        "crisis": same.crisis,
        "dates": [dates_file(ordered, options.today, options.school_holidays)],
        "known": same.known,
        **({"concepts": concepts} if concepts else {}),
    }


def make_enricher(
    documents: Sequence[SearchDocument], thesaurus: Thesaurus, options: IndexOptions, language: Language
) -> Enricher:
    """What finds the words of these documents."""
    named = {text for document in documents for text in (document.title, *document.keywords)}
    seen = {word for text in named for word in folded_words(text)}
    splitter = make_splitter(_atoms(language), seen, language.ends)
    return Enricher(splitter, thesaurus, language, options.county_places)


def base_splitter() -> Splitter:
    """Takes words apart with what the program itself knows, whatever the documents say."""
    return make_splitter(_atoms(german()))


@cache
def _atoms(language: Language) -> frozenset[str]:
    return frozenset(folded for word in language.base_words for folded in folded_words(word))


def _bundle(kinds: dict[str, Sequence[bytes]]) -> bytes:
    parts = [(f"{kind}-{index}", content) for kind, contents in kinds.items() for index, content in enumerate(contents)]
    head = [[name, len(content)] for name, content in parts]
    return compact_json(head) + b"\n" + b"".join(content for _, content in parts)


def _hashes(kind: str, contents: Sequence[bytes]) -> str:
    size = -(-len(contents) // (_GROUPS if kind.startswith(_TOUCHED) else 1)) or 1
    return "".join(content_hash(contents[start : start + size]) for start in range(0, len(contents), size))


def _named_files(
    kinds: dict[str, Sequence[bytes]],
    ordered: Sequence[SearchDocument],
    pages: Sequence[SearchDocument],
    editions: Sequence[str],
) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    listed: dict[str, list[str | int]] = {}
    for kind, contents in kinds.items():
        # These are the same for each site: whoever makes several packs them once.
        pack = _packed_once if kind in _SHARED else packed
        hashes = _hashes(kind, contents)
        listed[kind] = [hashes, len(contents)]
        for index, content in enumerate(contents):
            files[file_name(kind, hashes, len(contents), index)] = pack(content)
    families = sum(not document.is_apart for document in ordered)
    starts = {"families": families, "professionals": sum(not document.is_for_professionals for document in ordered)}
    cards = {"block": block_size(len(ordered) + len(pages)), "editions": editions, "pages": counts_of_kinds(pages)}
    manifest = {"version": VERSION, "offers": len(ordered), **starts, **cards, "files": listed}
    return {"manifest.json": compact_json(manifest) + b"\n", **files}
