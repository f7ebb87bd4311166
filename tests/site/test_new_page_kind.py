"""A kind of page is added to a copy of the program: one module, one line, one template, and its words."""

from tests.builders import write_site
from tests.site.additions import Changes, change, copy_program, promised, run_copy

_MODULE = '''"""School holidays of the county."""

from dataclasses import dataclass

from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaysView(View):
    """Their first days."""

    days: tuple[str, ...]


def _view(context: Context, cards: CardMaker) -> HolidaysView:
    days = tuple(holiday.from_.isoformat() for holiday in context.published.school_holidays)
    title = context.texts.title_holidays
    return HolidaysView(title=title, snippet=title, days=days)


HOLIDAYS = PageKind(
    name="holidays",
    address="ferien/",
    subjects=one_page("content/school_holidays.yml"),
    section="holidays",
    template="holidays",
    view=_view,
)
'''
_TEMPLATE = "<h1>{{ page.title }}</h1>\n<ul>{% for day in page.days %}<li>{{ day }}</li>{% endfor %}</ul>\n"
_TEXTS = {"de": ("Schulferien", "Schulferien"), "de-simple": ("Schul-Ferien", "Ferien")}


KIND: Changes = {
    "generator/render/pages/holidays.py": _MODULE,
    "generator/render/pages/__init__.py": [
        ("    glossary,\n", "    holidays,\n"),
        ("    topics.TOPIC,\n", "    holidays.HOLIDAYS,\n"),
    ],
    "theme/pages/holidays.html": _TEMPLATE,
} | {
    f"generator/editions/texts/{tag}.yml": [("\ninterface:\n", f"  title_holidays: {title}\n  nav_holidays: {nav}\n")]
    for tag, (title, nav) in _TEXTS.items()
}
"""All that it takes."""


def test_a_kind_of_page_is_a_module_a_line_a_template_and_its_words(tmp_path):
    copy = copy_program(tmp_path / "program")
    assert change(copy, KIND) == promised("a kind of page")
    holidays = "- {name: Osterferien, from: 2027-03-22, to: 2027-04-03}\n"
    root = write_site(tmp_path / "county", {"content/school_holidays.yml": holidays})
    done = run_copy(copy, "build", "--root", str(root))
    assert done.returncode == 0, done.stdout + done.stderr
    for folder, (title, nav) in (("", _TEXTS["de"]), ("leicht/", _TEXTS["de-simple"])):
        html = (root / "site" / folder / "ferien/index.html").read_text(encoding="utf-8")
        assert f"<h1>{title}</h1>" in html and "<li>2027-03-22</li>" in html
        assert f'aria-current="page">{title}</a>' in html, "breadcrumbs end here"
        assert f'aria-current="true">{nav}</a>' in html, "the menu has it"
    assert "https://example.org/pfad/ferien/" in (root / "site/sitemap.xml").read_text(encoding="utf-8")
