from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from generator.sprite import ids_of, symbols_of, whole_sprite
from generator.theme import find_theme

ROOT = Path(__file__).parents[2]


def test_a_sprite_has_the_symbols_that_it_names() -> None:
    assert symbols_of(b'<svg><symbol id="a"><path id="p"/></symbol><symbol/><SYMBOL id="b"></symbol></svg>') == {
        "a",
        "b",
    }


def test_what_is_no_sprite_has_no_pictures() -> None:
    assert symbols_of(b"\xff\x00 <symbol") == symbols_of(b"") == frozenset()


def test_the_pictures_of_a_county_count(tmp_path: Path) -> None:
    sprite = tmp_path / "theme" / "assets" / "icons" / "sprite.svg"
    sprite.parent.mkdir(parents=True)
    sprite.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="topic-hafen"></symbol></svg>', encoding="utf-8"
    )
    assert find_theme(tmp_path).assets.pictures == find_theme(ROOT).assets.pictures | {"topic-hafen"}


def test_each_topic_and_phase_of_the_county_has_a_picture_of_its_own() -> None:
    drawn = find_theme(ROOT).assets.pictures
    for kind, file in (("topic", "topics"), ("phase", "life_phases")):
        records = yaml.safe_load((ROOT / "content" / f"{file}.yml").read_text(encoding="utf-8"))
        names = [f"{kind}-{record.get('icon') or record['id']}" for record in records]
        assert set(names) <= drawn and len(set(names)) == len(names)


@pytest.mark.parametrize("odd", [b"<![x[y]]>", b"<![%x;[ ]]>", b"<style><![CDATA[ a {} ]]></style>"])
def test_a_marked_section_hides_nothing_that_follows(odd):
    assert symbols_of(b"<svg>" + odd + b'<symbol id="a"/></svg>') == {"a"}


SHIPPED = (
    b'<svg xmlns="http://www.w3.org/2000/svg">\n<symbol id="a"><p/></symbol>\n<symbol id="b"><q/></symbol>\n</svg>\n'
)


def test_a_sprite_of_a_county_s_own_has_the_program_s_symbols_that_it_lacks() -> None:
    own = b'<svg xmlns="http://www.w3.org/2000/svg"><symbol id="b"><own/></symbol><g id="c"/></svg>\n<!-- Ende -->'
    whole = whole_sprite(own, SHIPPED)
    assert symbols_of(whole) == {"a", "b"} and ids_of(whole) == {"a", "b", "c"}
    assert b"<own/>" in whole and b"<q/>" not in whole and whole.endswith(b"</svg>\n<!-- Ende -->")


@pytest.mark.parametrize(
    "own", [b'<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:symbol id="b"/></s:svg >', b"\xef\xbb\xbf<svg></svg>"]
)
def test_what_joins_is_a_symbol_of_svg_however_the_county_s_own_file_is_written(own: bytes) -> None:
    whole = ElementTree.fromstring(whole_sprite(own, SHIPPED))
    names = {symbol.get("id") for symbol in whole.iter("{http://www.w3.org/2000/svg}symbol")}
    assert names == {"a", "b"}


def test_a_sprite_without_anything_is_the_program_s() -> None:
    assert whole_sprite(b'<svg xmlns="http://www.w3.org/2000/svg"/>', SHIPPED) == SHIPPED
