"""The way to HTML: Markdown and the Jinja environment."""
