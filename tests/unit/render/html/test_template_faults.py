"""What is wrong with a template of a site's own is told in German, with the name of what is missing."""

import re

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined

from generator.render.html.template_faults import fault_of


class Page:
    """Stands for what a template is filled with."""

    title = "Titel"
    rows = 3


def fault(text: str) -> str:
    environment = Environment(
        undefined=StrictUndefined, loader=DictLoader({"da.html": "{% macro m(a) %}{{ a }}{% endmacro %}"})
    )
    try:
        environment.from_string(text).render(page=Page(), none=None, empty=())
    except Exception as error:  # whatever a template raises
        return fault_of(error)
    raise AssertionError("a good template")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ nix }}", "„nix“ gibt es hier nicht."),
        ("{{ page.gibtesnicht }}", "„gibtesnicht“ gibt es hier nicht."),
        ("{{ none.da }}", "„da“ gibt es hier nicht."),
        ("{{ empty[0] }}", "„0“ gibt es hier nicht."),
        ("{{ {}.x }}", "„x“ gibt es hier nicht."),
        ("{% from 'da.html' import m %}{{ m() }}", "„a“ gibt es hier nicht."),
        ("{% from 'da.html' import n %}{{ n() }}", "„n“ gibt es hier nicht."),
        ("{% include 'weg.html' %}", "Die Vorlage „weg.html“ gibt es nicht."),
        ("{% include ['weg.html'] %}", "Die Vorlage „weg.html“ gibt es nicht."),
        ("{{ page.title|nix }}", "Den Filter „nix“ gibt es nicht."),
        ("{{ page is nix }}", "Den Test „nix“ gibt es nicht."),
        ("{% foo %}", "„{% foo %}“ gibt es in Jinja nicht."),
        ("{% endif %}", "Zu „{% endif %}“ fehlt der Anfang."),
        ("{% else %}", "Zu „{% else %}“ fehlt der Anfang."),
        ("{% if page %}", "„{% if %}“ wird nirgends geschlossen. Bitte „{% endif %}“ ergänzen."),
        ("{% if page %}{% endfor %}", "„{% endfor %}“ passt hier nicht, denn „{% if %}“ ist noch offen."),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "Den Block „a“ gibt es hier zweimal."),
        ("{% if %}", "Hier ist die Vorlage kein Jinja."),
        ("{{ ", "Hier ist die Vorlage kein Jinja."),
        ("{{ 'a }}", "Hier ist die Vorlage kein Jinja."),
        ("{# ", "Hier ist die Vorlage kein Jinja."),
        ("{{ a b }}", "Hier ist die Vorlage kein Jinja."),
        ("{{ 1 / 0 }}", "Die Vorlage lässt sich hier nicht füllen."),
        ("{{ page.title + 1 }}", "Die Vorlage lässt sich hier nicht füllen."),
        ("{% for row in page.rows %}{% endfor %}", "Die Vorlage lässt sich hier nicht füllen."),
    ],
)
def test_a_fault_is_told_in_german(text: str, said: str) -> None:
    message = fault(text)
    assert message.startswith(said) and message.endswith(".")
    assert not re.search(r"\b(?:the|is|not|has|no|expected|object|Error)\b", message)
