"""The search as others take it: `python -m generator.search` makes a folder that answers, without any record of ours."""

import json
import subprocess
import sys
from importlib import resources

import pytest

from generator.search.__main__ import main
from tests.search.node import node_path

_OFFERS = (
    {"id": "turnen", "title": "Turnen für Kinder", "places": ["Mitte"], "facets": {"city": ["mitte"], "price": ["free"]}},
    {"id": "chor", "title": "Kinderchor", "places": ["Nord"], "facets": {"city": ["nord"], "price": ["paid"]}},
)  # fmt: skip
_ASK = """
import fs from 'node:fs'; import zlib from 'node:zlib';
const { openSearch } = await import(process.argv[1] + '/search-engine.js');
const load = async name => {
  const raw = fs.readFileSync(process.argv[1] + '/' + name);
  return new Uint8Array(name.endsWith('.bin') ? zlib.gunzipSync(raw) : raw);
};
const { search } = await openSearch(load);
const { hits, facets, total } = await search(process.argv[2], JSON.parse(process.argv[3]));
console.log(JSON.stringify({ ids: hits.map(hit => hit.id), facets: await facets, total }));
"""


@pytest.fixture
def make(tmp_path):
    """Writes files and runs the command; gives the folder and what it ended with."""

    def run(offers, **files):
        (tmp_path / "docs.jsonl").write_text("\n".join(map(json.dumps, offers)), encoding="utf-8")
        arguments = [str(tmp_path / "docs.jsonl"), str(tmp_path / "out")]
        for option, text in files.items():
            (tmp_path / option).write_text(text, encoding="utf-8")
            arguments += [f"--{option}", str(tmp_path / option)]
        return tmp_path / "out", main(arguments)

    return run


def _ask(out, text, **options):
    (out / "package.json").write_text('{"type": "module"}')
    command = [node_path(), "--input-type=module", "-e", _ASK, str(out), text, json.dumps(options)]
    return json.loads(subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout)


def test_the_folder_answers(make):
    out, left = make(_OFFERS, options='{"facet_names": {"ort": "city", "kosten": "price"}}')
    assert left == 0
    assert _ask(out, "Kinderturnen")["ids"][0] == "turnen"
    assert _ask(out, "kostenlos")["ids"] == ["turnen"], "the word lists know the filter by the site's own name"
    filtered = _ask(out, "", filters={"city": ["nord"]})
    assert filtered["ids"] == ["chor"] and filtered["facets"]["price"] == {"free": 0, "paid": 1}


def test_own_lay_words_find(make):
    out, _ = make(_OFFERS, synonyms="# eigene\nTrällern, singen > Chor\n")
    assert _ask(out, "trällern")["ids"] == ["chor"]


def test_what_is_wrong_is_told_and_the_rest_answers(make, capsys):
    out, left = make([*_OFFERS, {"id": "leer"}], synonyms="nur ein Wort\n", options='{"x": 1}')
    told = capsys.readouterr().err.splitlines()
    assert left == 1
    assert [line.split("/")[-1].split(": ")[:2] for line in told] == [
        ["docs.jsonl:3", "title"], ["options:1", "x"], ["synonyms:1", "write what people say, then > and what it should find"],
    ]  # fmt: skip
    assert _ask(out, "chor")["ids"] == ["chor"]


def test_help_that_does_not_exist_is_told(make, capsys):
    _, left = make(_OFFERS, options='{"crisis_help": {"violence": ["chor", "nobody"]}}')
    assert left == 1 and "there is no document 'nobody'" in capsys.readouterr().err


def test_the_last_of_all_days_is_a_day(make):
    out, left = make(_OFFERS, options='{"today": "9999-12-31"}')
    assert left == 0 and _ask(out, "chor")["ids"] == ["chor"]


def test_a_file_that_is_missing_is_told(tmp_path, capsys):
    assert main([str(tmp_path / "none.jsonl"), str(tmp_path / "out")]) == 1
    assert "none.jsonl: No such file" in capsys.readouterr().err


def test_nothing_gives_no_index(make, capsys):
    out, left = make([])
    assert left == 1 and not out.exists()
    assert "there is no document" in capsys.readouterr().err


def test_it_needs_no_record_of_ours():
    code = "import generator.search.__main__, sys; print(*(m for m in sys.modules if m.startswith('generator.')))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()
    rooms = {name.split(".")[1] for name in loaded}
    assert rooms == {"search", "scripts", "shipped", "checker", "problems"}, (
        "the checker has the list of frequent words"
    )


def test_every_list_tells_its_licence_in_the_first_line():
    def files(folder):
        for entry in folder.iterdir():
            yield from files(entry) if entry.is_dir() else [entry]

    lists = [file for file in files(resources.files("generator.search").joinpath("data")) if file.name.endswith(".txt")]
    assert len(lists) >= 13
    first = {file.name: file.read_text(encoding="utf-8").splitlines()[0] for file in lists}
    assert {name: line for name, line in first.items() if not line.startswith("# SPDX-License-Identifier: ")} == {}
