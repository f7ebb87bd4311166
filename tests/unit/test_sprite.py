from pathlib import Path

import pytest
import yaml

from generator.sprite import symbols_of
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
    assert find_theme(tmp_path).assets.pictures == {"topic-hafen"}


def test_each_topic_and_phase_of_the_county_has_a_picture_of_its_own() -> None:
    drawn = find_theme(ROOT).assets.pictures
    for kind, file in (("topic", "topics"), ("phase", "life_phases")):
        records = yaml.safe_load((ROOT / "content" / f"{file}.yml").read_text(encoding="utf-8"))
        names = [f"{kind}-{record.get('icon') or record['id']}" for record in records]
        assert set(names) <= drawn and len(set(names)) == len(names)


@pytest.mark.parametrize("odd", [b"<![x[y]]>", b"<![%x;[ ]]>", b"<style><![CDATA[ a {} ]]></style>"])
def test_a_marked_section_hides_nothing_that_follows(odd):
    assert symbols_of(b"<svg>" + odd + b'<symbol id="a"/></svg>') == {"a"}
