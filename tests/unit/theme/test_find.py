import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.scripts import compact_script, engine_files, script_files
from generator.theme import find_theme
from tests.ground import ground
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


_LATER = {
    "page.js": "import { ask } from './search-engine.js';\nask(4);\n",
    "search-engine.js": "import { half } from './parts.js';\nexport const ask = async n => half((await import('./bold.js')).bold(n));\n",
    "parts.js": "export const half = number => number / 2;\nexport const third = number => number / 3;\n",
    "bold.js": "import { near } from './near.js';\nimport { third } from './parts.js';\nexport const bold = n => third(near(n));\n",
    "near.js": "export const near = number => number + 5;\n",
    "wide.js": "import { near } from './near.js';\nimport { half } from './parts.js';\nexport const wide = n => near(half(n));\n",
}
"""An engine that asks for a part of itself later."""


def test_what_an_engine_asks_for_later_keeps_a_file_and_takes_from_the_engine_what_that_has(tmp_path):
    assert script_files(_LATER) == ["page.js", "search-engine.js", "bold.js", "wide.js"]
    assert engine_files(_LATER) == ["search-engine.js", "bold.js"]
    for name in engine_files(_LATER):
        (tmp_path / name).write_text(compact_script(name, _LATER))
    (tmp_path / "package.json").write_text('{"type": "module"}')
    command = [node_path(), "-e", "import('./search-engine.js').then(async ({ ask }) => console.log(await ask(1)))"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True).stdout == "1\n"
    assert "/3" not in compact_script("bold.js", _LATER), "the engine has it"
    assert re.match(r"export const\{ask:?\w*,third:?\w*\}=", compact_script("search-engine.js", _LATER))


def test_of_two_that_come_later_one_has_what_both_need():
    both = {**_LATER, "page.js": "import('./wide.js');\n"}
    assert engine_files(both) == ["search-engine.js", "bold.js"]
    assert "+5" in compact_script("bold.js", both) and "+5" not in compact_script("wide.js", both)
    assert re.match(r'import\{near\}from"\./bold\.js";import\{half\}', compact_script("wide.js", both))


def test_one_name_for_two_things_is_told():
    sources = {**_SOURCES, "page.js": _SOURCES["page.js"] + "const half = 2;\n"}
    with pytest.raises(Exception, match="half has already been declared"):
        compact_script("page.js", sources)


def test_a_theme_of_a_county_replaces_single_scripts(tmp_path):
    own = tmp_path / "theme" / "assets" / "js"
    own.mkdir(parents=True)
    (own / "site.js").write_text("document.title = 'own';\n")
    (own / "older").mkdir()
    (own / "older/site.js").write_text("document.title = 'older';\n")
    theme = find_theme(tmp_path)
    assert b"own" in theme.files["assets/js/site.js"] and "assets/js/search-page.js" in theme.files
    assert theme.problems == ()


SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
SHIPPED = find_theme(Path("/nowhere")).files
"""What a site without a theme of its own has."""


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("js/site.js", "const a = 1;\nfunction ( {\n", (2, 10)),
        ("js/site.js", b"const a = '\xe4';\n", (1, 1)),
        ("js/site.js", "\nimport { a } from './weg.js';\n", (2, 1)),
        ("js/search-page.js", "import { find } from './search-query.js';\nconst find = 1;\n", (1, 1)),
        ("js/eigenes.js", "function ( {", (1, 10)),
        (b"css/h\xe4user.css", "a { color: red }", (1, 1)),
        (b"js/h\xe4user.js", "a();", (1, 1)),
        ("css", "a { color: red }", (1, 1)),
    ],
)
def test_a_broken_file_is_told_and_the_program_s_stands_in_its_place(tmp_path, name, content, place):
    path = tmp_path / "theme" / "assets" / os.fsdecode(name)
    path.parent.mkdir(parents=True)
    if "search-query" in str(content):
        (path.parent / "search-query.js").write_text("export const find = 2;\n")
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    theme = find_theme(tmp_path)
    (problem,) = theme.problems
    told = name if isinstance(name, str) else name.decode("ascii", "replace").replace("\ufffd", "?")
    assert (problem.code, problem.path, problem.line, problem.column) == ("E706", f"theme/assets/{told}", *place)
    assert theme.files["assets/js/site.js"] == SHIPPED["assets/js/site.js"]
    assert "".join(theme.files).isprintable(), "no name that is not UTF-8"
    assert set(SHIPPED) <= set(theme.files) and "assets/js/eigenes.js" not in theme.files


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path, monkeypatch):
    closed = tmp_path / "theme" / "pages"
    closed.mkdir(parents=True)
    real = os.scandir

    def scandir(path="."):
        if os.fspath(path) == str(closed):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert [(p.code, p.path) for p in find_theme(tmp_path).problems] == [("E706", "theme/pages")]


def test_a_mark_at_the_beginning_is_no_part_of_a_script(tmp_path):
    own = tmp_path / "theme" / "assets" / "js"
    own.mkdir(parents=True)
    (own / "site.js").write_bytes(b"\xef\xbb\xbf'use strict';\nconst a = 1;\nfunction ( {\n")
    (problem,) = find_theme(tmp_path).problems
    assert (problem.line, problem.column) == (3, 10)
    (own / "site.js").write_bytes(b"\xef\xbb\xbfconst a = 1;\n")
    theme = find_theme(tmp_path)
    assert theme.problems == () and theme.files["assets/js/site.js"].isascii()


def test_what_imports_a_broken_script_is_left_out_with_it(tmp_path):
    own = tmp_path / "theme" / "assets" / "js"
    own.mkdir(parents=True)
    (own / "eins.js").write_text("import { a } from './zwei.js';\na();\n")
    (own / "zwei.js").write_text("export function a( {\n")
    theme = find_theme(tmp_path)
    assert [problem.path for problem in theme.problems] == ["theme/assets/js/zwei.js"]
    assert set(theme.files) == set(SHIPPED)


def test_where_a_part_of_the_search_clashes_the_whole_engine_is_the_program_s(tmp_path):
    own = tmp_path / "theme" / "assets" / "js"
    own.mkdir(parents=True)
    for name in ("search-near.js", "search-scores.js"):
        (own / name).write_text((SCRIPTS / name).read_text(encoding="utf-8") + "const stem = 1, mine = 2;\n")
    theme = find_theme(tmp_path)
    assert "assets/js/search-engine.js" in {problem.path.removeprefix("theme/") for problem in theme.problems}
    assert theme.files == SHIPPED


def test_the_scripts_of_the_theme_are_valid_and_small(tmp_path):
    scripts = {
        n: d for n, d in find_theme(tmp_path).files.items() if n.startswith("assets/js/") and isinstance(d, bytes)
    }
    assert {"assets/js/search-engine.js", "assets/js/search-page.js", "assets/js/site.js"} <= set(scripts)
    assert "assets/js/search-ladder.js" not in scripts, "it lies inside the engine"
    for data in scripts.values():
        (tmp_path / "one.mjs").write_bytes(data)
        subprocess.run([node_path(), "--check", str(tmp_path / "one.mjs")], check=True)
    assert sum(map(len, scripts.values())) < sum(path.stat().st_size for path in SCRIPTS.glob("*.js"))


def test_no_script_needs_brackets_that_are_lost_when_it_is_made_small():
    """minify-go makes `a ?? b | c` of `(a ?? b) | c`, which is another sum; `c | (a ?? b)` stays."""
    lost = [path.name for path in SCRIPTS.glob("*.js") if re.search(r"\?\?[^()]*\) \| ", path.read_text("utf-8"))]
    assert lost == []


def _write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / "theme" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def test_the_stylesheet_of_the_theme_comes_first_and_a_county_s_own_follow_by_name(tmp_path: Path) -> None:
    own = [f"assets/css/{name}" for name in ("anfang.css", "orte/karte.css", "zuletzt.css")]
    theme = find_theme(_write(tmp_path, dict.fromkeys([*own, "assets/css/notiz.txt"], "a {\n  color: #000\n}\n")))
    assert theme.assets.stylesheets == ("assets/css/site.css", *own)
    assert {*theme.assets.stylesheets, "assets/css/notiz.txt"} <= set(theme.files)
    assert {theme.files[path] for path in own} == {b"a{color:#000}"}


def test_of_material_go_out_the_rules_that_pages_can_show_in_the_theme_s_own_sheet(tmp_path: Path) -> None:
    theme = find_theme(tmp_path)
    own = {path.relative_to(SCRIPTS.parents[1]).as_posix() for path in SCRIPTS.parent.rglob("*") if path.is_file()}
    assert set(theme.files) <= own and theme.assets.stylesheets == ("assets/css/site.css",)
    sheet = theme.files["assets/css/site.css"]
    assert isinstance(sheet, bytes)
    assert sheet.index(b".md-grid{margin-left") < sheet.index(b".site-footer{"), "ours has the last word"
    assert not re.search(
        rb"md-nav|md-search|admonition|data-md-color|\.highlight|--md-[a-z-]*icon|@keyframes [^s]", sheet
    )


def test_the_list_of_material_s_rules_is_true() -> None:
    assert (SCRIPTS.parents[1] / "ground.css").read_text(encoding="utf-8") == ground(), "make ground"


def test_without_material_the_list_of_its_rules_stands_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "material", None)
    assert find_theme(tmp_path).files == SHIPPED


def test_a_county_s_own_templates_scripts_and_sheets_bring_what_they_need_of_material(tmp_path: Path) -> None:
    _write(
        tmp_path,
        {
            "pages/text.html": '<div class="md-typeset"><p class="admonition {{ kind }}">{{ page.html }}</p></div>',
            "assets/js/eigen.js": "a.className = 'md-banner';",
        },
    )
    sheet = find_theme(tmp_path).files["assets/css/site.css"]
    assert b".admonition{" in sheet and b".md-banner{" in sheet and b".md-nav" not in sheet
    assert b"--md-warning-fg-color:" not in sheet
    _write(tmp_path, {"assets/css/eigen.css": "a { color: var(--md-warning-fg-color) }"})
    assert b"--md-warning-fg-color:" in find_theme(tmp_path).files["assets/css/site.css"]


def test_a_county_s_own_sheet_stands_on_the_same_ground(tmp_path: Path) -> None:
    _write(tmp_path, {"assets/css/site.css": b"\xef\xbb\xbf@import 'b.css';\n.md-grid { max-width: none }\n"})
    theme = find_theme(tmp_path)
    sheet = theme.files["assets/css/site.css"]
    assert theme.problems == () and sheet.startswith(b"@import") and sheet.endswith(b".md-grid{max-width:none}")
    assert b"margin-left:auto" in sheet and b"61rem" not in sheet and b".site-footer" not in sheet


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        ("a { top: 0 }\n\n.b { top: 0 }\n}\nc { top: 0 }", (4, 1), "kein CSS"),
        ("a { top: 0 }\n.b {\n  color: red;\n", (2, 1), "schließende Klammer"),
        (b"a::before { content: '\xe4' }", (1, 1), "UTF-8"),
    ],
)
@pytest.mark.parametrize("name", ["site.css", "eigen.css", "orte/karte.css"])
def test_a_broken_sheet_is_told_and_left_out(tmp_path, name, content, place, words):
    theme = find_theme(_write(tmp_path, {f"assets/css/{name}": content, "assets/css/gut.css": "b { top: 0 }"}))
    (problem,) = theme.problems
    assert (problem.code, problem.path, problem.line, problem.column) == ("E706", f"theme/assets/css/{name}", *place)
    assert words in problem.message
    assert theme.assets.stylesheets == ("assets/css/site.css", "assets/css/gut.css")
    assert theme.files["assets/css/site.css"] == SHIPPED["assets/css/site.css"]
    assert set(theme.files) == {*SHIPPED, "assets/css/gut.css"}


def test_a_theme_of_a_county_replaces_single_files_and_hidden_ones_stay(tmp_path: Path) -> None:
    own = tmp_path / "theme"
    for name in (
        "assets/css/site.css",
        "assets/icons/neu.svg",
        "assets/.cache/x.css",
        "assets/css/.site.css.swp",
        "notiz.md",
    ):
        (own / name).parent.mkdir(parents=True, exist_ok=True)
        (own / name).write_text(SVG if name.endswith(".svg") else "a{top:1px}")
    theme, shipped = find_theme(tmp_path), find_theme(tmp_path / "none")
    assert theme.folders == (own, *shipped.folders)
    assert set(theme.files) - set(shipped.files) == {"assets/icons/neu.svg"}
    sheet = theme.files["assets/css/site.css"]
    assert isinstance(sheet, bytes) and sheet.endswith(b"a{top:1px}")
    assert theme.files["assets/icons/neu.svg"] == own / "assets/icons/neu.svg"


def test_scripts_go_out_small_and_what_a_county_puts_elsewhere_as_it_is(tmp_path: Path) -> None:
    for name in ("assets/js/zaehler.js", "assets/js/zaehler.json", "assets/karte/karte.js"):
        (tmp_path / "theme" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "theme" / name).write_text("{}")
    files = find_theme(tmp_path).files
    assert isinstance(files["assets/js/zaehler.json"], Path) and isinstance(files["assets/karte/karte.js"], Path)
    assert isinstance(files["assets/js/zaehler.js"], bytes)
    assert "assets/js/search-ladder.js" not in files, "it lies inside the engine"


def test_the_program_serves_its_own_theme_once() -> None:
    assert find_theme(SCRIPTS.parents[2]).folders == (SCRIPTS.parents[1],)


def test_each_fact_of_a_card_has_its_picture():
    theme = Path(__file__).parents[3] / "theme"
    css = (theme / "assets/css/site.css").read_text(encoding="utf-8")
    facts = set(re.findall(r'class="at-(\w+)"', (theme / "partials/blocks.html").read_text(encoding="utf-8")))
    rules = re.findall(r'\.card (.+)::before \{ mask-image: url\("\.\./(icons/[\w-]+\.svg)"\)', css)
    pictures = {fact: picture for selector, picture in rules for fact in re.findall(r"\.at-(\w+)", selector)}
    assert set(pictures) == facts, "a mask without a picture is a square"
    assert all((theme / "assets" / picture).is_file() for picture in pictures.values())
