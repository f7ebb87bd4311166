"""Words of records on pages in another language: each mark becomes an element that says which language it is."""

import re

from generator.editions.quotes import BEGIN, END, RECORDS_LANGUAGE, unquoted

_WITHOUT_ELEMENTS = re.compile(r"<title>.*?</title>|<script\b.*?</script>|<[^>]*>", re.DOTALL)
"""Where text can't hold an element; attributes are escaped, so that no `>` stands in a tag."""


def mark_languages(html: str) -> str:
    """Finished HTML with `lang` around every word of a record that is marked as such."""
    if BEGIN not in html:
        return html
    plain = _WITHOUT_ELEMENTS.sub(lambda found: unquoted(found[0]), html)
    return plain.replace(BEGIN, f'<span lang="{RECORDS_LANGUAGE}">').replace(END, "</span>")
