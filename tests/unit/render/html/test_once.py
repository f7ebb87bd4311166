"""What stands in many lists is written once, and as often as it differs."""

from pathlib import Path

from generator.render.html.environment import Templates
from generator.render.html.once import make_once

_LIST = """
{%- macro item(card, t, rows=false) %}{{ t.log(card) }}<li{% if rows %} class="row"{% endif %}>{{ card }}</li>{% endmacro -%}
{% for card in cards %}{{ card|once(item, t, rows) }}{% endfor %}"""


class _Words:
    def __init__(self) -> None:
        self.written: list[str] = []

    def log(self, card: str) -> str:
        self.written.append(card)
        return ""


def test_each_card_is_written_once_for_each_way_it_looks(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(_LIST, encoding="utf-8")
    template = Templates((tmp_path,), {"once": make_once()}).get("a.html")
    hard, easy = _Words(), _Words()
    assert template.render(cards=("<a>", "b", "<a>"), t=hard, rows=False) == (
        "<li>&lt;a&gt;</li><li>b</li><li>&lt;a&gt;</li>"
    )
    assert hard.written == ["<a>", "b"]
    assert template.render(cards=("b",), t=hard, rows=True) == '<li class="row">b</li>'
    assert template.render(cards=("b",), t=easy, rows=False) == "<li>b</li>"
    assert (hard.written, easy.written) == (["<a>", "b", "b"], ["b"])


def test_another_build_remembers_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(_LIST, encoding="utf-8")
    words = _Words()
    for _ in range(2):
        Templates((tmp_path,), {"once": make_once()}).get("a.html").render(cards=("a",), t=words, rows=False)
    assert words.written == ["a", "a"]
