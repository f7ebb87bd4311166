"""A kind of page is added to a copy of the program: one module, one line, one template, and its words."""

from pathlib import Path

from tests.builders import write_site
from tests.site.additions import copy_program, promised, run_copy

_MODULE = '''"""School holidays of the county."""

from dataclasses import dataclass

from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaysView(View):
    """Their names."""

    names: tuple[str, ...]


def _view(context: Context, cards: CardMaker) -> HolidaysView:
    names = tuple(holiday.name for holiday in context.published.school_holidays)
    title = context.texts.title_holidays
    return HolidaysView(title=title, snippet=title, names=names)


HOLIDAYS = PageKind(
    name="holidays",
    address="ferien/",
    subjects=one_page("content/school_holidays.yml"),
    section="holidays",
    template="holidays",
    view=_view,
)
'''
_TEMPLATE = "<h1>{{ page.title }}</h1>\n<ul>{% for name in page.names %}<li>{{ name }}</li>{% endfor %}</ul>\n"
_TEXTS = {"de": ("Schulferien", "Ferien"), "de-simple": ("Schul-Ferien", "Ferien")}


def _add_a_kind(copy: Path) -> set[str]:
    """Write the kind into the copy; the files that were touched."""
    pages, theme, texts = copy / "generator/render/pages", copy / "theme/pages", copy / "generator/editions/texts"
    registry = pages / "__init__.py"
    line = registry.read_text(encoding="utf-8")
    line = line.replace("    home,\n", "    holidays,\n    home,\n", 1)
    line = line.replace("    topics.TOPICS,\n", "    holidays.HOLIDAYS,\n    topics.TOPICS,\n", 1)
    changes = {registry: line, pages / "holidays.py": _MODULE, theme / "holidays.html": _TEMPLATE}
    for edition, (title, nav) in _TEXTS.items():
        path = texts / f"{edition}.yml"
        begin = "\ninterface:\n"
        words = f"{begin}  title_holidays: {title}\n  nav_holidays: {nav}\n"
        changes[path] = path.read_text(encoding="utf-8").replace(begin, words, 1)
    for path, text in changes.items():
        path.write_text(text, encoding="utf-8")
    return {path.relative_to(copy).as_posix() for path in changes}


def test_a_kind_of_page_is_a_module_a_line_a_template_and_its_words(tmp_path):
    copy = copy_program(tmp_path / "program")
    assert len(_add_a_kind(copy)) == promised("a kind of page")
    holidays = "- {name: Osterferien, from: 2027-03-22, to: 2027-04-03}\n"
    root = write_site(tmp_path / "county", {"content/school_holidays.yml": holidays})
    done = run_copy(copy, "build", "--root", str(root))
    assert done.returncode == 0, done.stdout + done.stderr
    for folder, (title, nav) in (("", _TEXTS["de"]), ("leicht/", _TEXTS["de-simple"])):
        html = (root / "site" / folder / "ferien/index.html").read_text(encoding="utf-8")
        assert f"<h1>{title}</h1>" in html and "<li>Osterferien</li>" in html
        assert f'aria-current="page">{title}</a>' in html, "breadcrumbs end here"
        assert f'aria-current="true">{nav}</a>' in html, "the menu has it"
    assert "https://example.org/pfad/ferien/" in (root / "site/sitemap.xml").read_text(encoding="utf-8")
