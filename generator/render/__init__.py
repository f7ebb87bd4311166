"""Plan to HTML: the only importer of jinja2, with autoescape on. Interface texts per edition."""
