"""The search of a small county: its index is built, and its scripts run in Node."""

import shutil

import pytest

from generator.search.builder import IndexOptions, build_index
from tests.search.corpus import county_places, documents, names_of_towns
from tests.search.node import Node

_KEPT = 4
"""Indexes that stay for the next test."""


@pytest.fixture(scope="session")
def index_folder(tmp_path_factory):
    """The index in a folder, in separate files as large directories have it."""
    folder = tmp_path_factory.mktemp("index")
    options = IndexOptions(county_places=county_places(), towns=names_of_towns(), largest_bundle=0)
    for name, data in build_index(documents(), options=options).files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def empty_node(tmp_path):
    """Node with the index of a directory that has no offers yet."""
    (tmp_path / "index").mkdir()
    for name, data in build_index([]).files.items():
        (tmp_path / "index" / name).write_bytes(data)
    process = Node(tmp_path)
    process("open", str(tmp_path / "index"))
    yield process
    process.close()


@pytest.fixture(scope="session")
def node(tmp_path_factory, index_folder):
    """Node with the index open."""
    process = Node(tmp_path_factory.mktemp("node"))
    process("open", str(index_folder))
    yield process
    process.close()


@pytest.fixture(scope="session")
def other_node(tmp_path_factory):
    """A second process, for indexes that a test builds itself."""
    process = Node(tmp_path_factory.mktemp("other"))
    yield process
    process.close()


@pytest.fixture(scope="session")
def county_node(site_folder, tmp_path_factory):
    """Node with the index of the county's own site open."""
    process = Node(tmp_path_factory.mktemp("county-node"))
    process("open", str(site_folder / "assets" / "search"))
    yield process
    process.close()


@pytest.fixture(scope="session")
def counting_node(tmp_path_factory, index_folder):
    """Node with the index open, which counts how much runs for an answer."""
    process = Node(tmp_path_factory.mktemp("counting"), "--count")
    process("open", str(index_folder))
    yield process
    process.close()


@pytest.fixture(scope="session")
def index_of(tmp_path_factory):
    """Builds the index of some documents, in separate files and with these options: its folder.

    An index is thousands of small files, and whole rows of tests ask the same one; the last few are kept."""
    kept = {}

    def make(offers, synonyms, settings):
        key = repr((offers, synonyms, sorted(settings.items())))
        if key not in kept:
            if len(kept) == _KEPT:
                shutil.rmtree(kept.pop(next(iter(kept))))
            folder = tmp_path_factory.mktemp("county")
            options = IndexOptions(largest_bundle=0, **settings)
            for name, data in build_index(offers, synonyms, options).files.items():
                (folder / name).write_bytes(data)
            kept[key] = folder
        return kept[key]

    return make


@pytest.fixture
def county(other_node, index_of):
    """Builds the index of some documents, in separate files and with these options, and opens it: Node as `node` is."""

    def make(*offers, synonyms=(), failing=None, **settings):
        other_node("open", str(index_of(offers, synonyms, settings)), failing)
        return other_node

    return make


@pytest.fixture
def search(node):
    """The ids that a question finds, best first."""

    def find(text, **options):
        return [hit["id"] for hit in node("search", text, {"limit": 20, **options})["hits"]]

    return find
