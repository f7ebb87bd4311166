import re
import subprocess

import pytest

from generator.theme import compact_script, compact_scripts
from tests.search.node import SCRIPTS, node_path

_SOURCES = {
    "page.js": "import { half } from './parts.js';\nimport { ask } from './search-engine.js';\nask(half(4));\n",
    "parts.js": "// A comment.\nexport function half(number) { return number / 2; }\n",
    "search-engine.js": "import { half } from './parts.js';\nexport const ask = number => half(number);\nexport { half };\n",
}


def test_a_script_has_what_it_imports_inside():
    page = compact_script("page.js", _SOURCES)
    assert "parts.js" not in page and "comment" not in page and "return" in page


def test_the_engine_keeps_a_file_and_a_face_of_its_own():
    assert re.match(r'import\{ask\}from"\./search-engine\.js"', compact_script("page.js", _SOURCES))
    assert re.match(r"export const\{ask:?\w*,half:?\w*\}=", compact_script("search-engine.js", _SOURCES))


def test_one_name_for_two_things_is_told():
    sources = {**_SOURCES, "page.js": _SOURCES["page.js"] + "const half = 2;\n"}
    with pytest.raises(Exception, match="half has already been declared"):
        compact_script("page.js", sources)


def test_a_theme_of_a_county_replaces_single_scripts(tmp_path):
    own = tmp_path / "assets" / "js"
    own.mkdir(parents=True)
    (own / "site.js").write_text("document.title = 'own';\n")
    scripts = compact_scripts([tmp_path, SCRIPTS.parents[1]])
    assert b"own" in scripts["assets/js/site.js"] and "assets/js/search-page.js" in scripts


def test_the_scripts_of_the_theme_are_valid_and_small(tmp_path):
    scripts = compact_scripts([SCRIPTS.parents[1]])
    assert {"assets/js/search-engine.js", "assets/js/search-page.js", "assets/js/site.js"} <= set(scripts)
    assert "assets/js/search-ladder.js" not in scripts, "it lies inside the engine"
    for name, data in scripts.items():
        (tmp_path / "one.mjs").write_bytes(data)
        subprocess.run([node_path(), "--check", str(tmp_path / "one.mjs")], check=True)
        assert len(data) < (SCRIPTS / name.split("/")[-1]).stat().st_size * 2
